//! Which codebase calls go to: pinned, or discovered once, shared by all, and asked for again when
//! an answer hints at an upgrade (cwm-api §1).

use crate::client::Client;
use crate::error::{Context, Error, ErrorKind, Result};
use crate::http::{Method, Request};
use crate::site::{Codebase, CompanyInfo};
use std::sync::PoisonError;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// How long a codebase is trusted when CWM says that a record does not exist.
const TRUST: Duration = Duration::from_secs(60);

/// Largest answer to discovery that is read, in bytes. Real ones have about 300.
const LONGEST: usize = 64 << 10;

/// What a client knows of its codebase.
#[derive(Default)]
pub(crate) struct Discovery {
    known: std::sync::Mutex<Option<Known>>,
    /// Held while asking: a burst of calls asks once. Those who have waited for a failure share it.
    asking: Mutex<Option<Failed>>,
}

#[derive(Clone)]
struct Known {
    codebase: Codebase,
    /// When it was last asked for.
    asked: Instant,
}

struct Failed {
    error: Error,
    at: Instant,
}

impl Discovery {
    fn known(&self) -> Option<Known> {
        let known = self.known.lock();
        known.unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn remember(&self, codebase: Codebase, asked: Instant) {
        let known = self.known.lock();
        *known.unwrap_or_else(PoisonError::into_inner) = Some(Known { codebase, asked });
    }
}

impl Client {
    /// The codebase that calls go to: pinned, discovered before, or discovered now.
    ///
    /// # Errors
    ///
    /// When discovery fails or does not know the company id.
    pub async fn codebase(&self) -> Result<Codebase> {
        if let Some(pinned) = &self.config().codebase {
            return Ok(pinned.clone());
        }
        let came = Instant::now();
        let discovery = self.discovery();
        if let Some(known) = discovery.known() {
            return Ok(known.codebase);
        }
        let mut failed = discovery.asking.lock().await;
        if let Some(known) = discovery.known() {
            return Ok(known.codebase);
        }
        if let Some(failed) = &*failed
            && failed.at >= came
        {
            return Err(failed.error.clone());
        }
        let asked = Instant::now();
        match self.discover().await {
            Ok(codebase) => {
                discovery.remember(codebase.clone(), asked);
                Ok(codebase)
            }
            Err(error) => {
                let at = Instant::now();
                *failed = Some(Failed {
                    error: error.clone(),
                    at,
                });
                Err(error)
            }
        }
    }

    /// After an answer that an upgrade may explain, to a call `sent` to the codebase `used`: the
    /// codebase to try instead, if there is another.
    pub(crate) async fn codebase_after_upgrade(
        &self,
        used: &Codebase,
        sent: Instant,
        record_missing: bool,
    ) -> Option<Codebase> {
        if self.config().codebase.is_some() {
            return None;
        }
        let discovery = self.discovery();
        let settled = || {
            let known = discovery.known()?;
            let changed = known.codebase != *used;
            // "No such record" is an everyday answer and must not cost two requests each time.
            let trusted = known.asked >= sent || (record_missing && known.asked.elapsed() < TRUST);
            (changed || trusted).then(|| changed.then_some(known.codebase))
        };
        if let Some(settled) = settled() {
            return settled;
        }
        let _asking = discovery.asking.lock().await;
        if let Some(settled) = settled() {
            return settled;
        }
        let asked = Instant::now();
        // The answer that led here outranks why discovery failed; and after a failure the old
        // codebase is trusted again for a while, or every missing record would wait for the next.
        let codebase = self.discover().await.unwrap_or_else(|_| used.clone());
        discovery.remember(codebase.clone(), asked);
        (codebase != *used).then_some(codebase)
    }

    async fn discover(&self) -> Result<Codebase> {
        let config = self.config();
        let template = "/login/companyinfo/{companyId}";
        let context = Context::new(&Method::GET, template, self.place(), false);
        let asked = config.site.company_info_url(&config.company);
        let request = Request::get(asked.clone())
            .operation(template)
            .max_body(LONGEST);
        let answer = self
            .http()
            .send(&request)
            .await
            .map_err(|source| context.transport(source, &asked))?;
        let unknown = || {
            context.error(
                ErrorKind::UnknownCompany,
                format!("the server knows no company id `{}`", config.company),
            )
        };
        if answer.status().as_u16() == 404 {
            return Err(unknown());
        }
        if !answer.status().is_success() {
            return Err(context.refused(&answer, self.redactor()));
        }
        let info = CompanyInfo::read(answer.body())
            .map_err(|source| context.unreadable(&answer, self.redactor(), &source))?;
        let name = info.ok_or_else(unknown)?.codebase.unwrap_or_default();
        if name.is_empty() {
            let words = "the answer names no codebase; check the site";
            return Err(context.error(ErrorKind::Decode, words));
        }
        Codebase::parse(&name).ok_or_else(|| {
            let name = self.redactor().line(&name, 100);
            context.error(
                ErrorKind::Decode,
                format!("the codebase `{name}` is not of the form v2025_1 or v4_6_release"),
            )
        })
    }
}
