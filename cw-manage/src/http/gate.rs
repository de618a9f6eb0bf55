use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;
use url::Url;

/// When a host may be asked again: what one task was told to wait, every task of the client waits.
#[derive(Default)]
pub(super) struct Gate {
    opens: Mutex<HashMap<String, Instant>>,
}

impl Gate {
    /// Closes the way to a URL's host for so long.
    pub(super) fn close(&self, url: &Url, pause: Duration) {
        if let Some(at) = Instant::now().checked_add(pause) {
            let mut opens = self.opens.lock().unwrap_or_else(PoisonError::into_inner);
            let known = opens.entry(host(url)).or_insert(at);
            *known = at.max(*known);
        }
    }

    /// Waits until the way is open. One who has less time `left` than that goes on at once: the
    /// server may say no itself.
    pub(super) async fn pass(&self, url: &Url, left: Duration) {
        let last = Instant::now().checked_add(left);
        while let Some(at) = self.opens(&host(url))
            && last.is_none_or(|last| at < last)
        {
            tokio::time::sleep_until(at).await;
        }
    }

    /// When the way opens; `None` if it is open.
    fn opens(&self, host: &str) -> Option<Instant> {
        let mut opens = self.opens.lock().unwrap_or_else(PoisonError::into_inner);
        let at = *opens.get(host)?;
        if at > Instant::now() {
            return Some(at);
        }
        opens.remove(host);
        None
    }
}

fn host(url: &Url) -> String {
    url.origin().ascii_serialization()
}
