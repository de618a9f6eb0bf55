//! Posts what waits.

use std::sync::Arc;
use std::time::Duration;

use super::outbox::{Letter, Letters};
use crate::shared::Shared;

/// Answers after which CWM tries again, twice (cwm-api §7).
const AGAIN: [u16; 4] = [404, 409, 419, 429];

/// Posts letters, one after the other, for ever.
pub(crate) async fn run(shared: Arc<Shared>, client: reqwest::Client, mut letters: Letters) {
    while let Some(letter) = letters.recv().await {
        deliver(&shared, &client, &letter).await;
        shared.lock().outbox.done();
    }
}

async fn deliver(shared: &Shared, client: &reqwest::Client, letter: &Letter) {
    let switches = &shared.started_with().switches;
    let wait = Duration::from_millis(switches.callback_retry_millis);
    let limit = Duration::from_millis(switches.callback_timeout_millis);
    for wait in [Duration::ZERO, wait, wait * 2] {
        tokio::time::sleep(wait).await;
        if !shared.lock().outbox.wants(letter) {
            return;
        }
        let request = client
            .post(&letter.url)
            .timeout(limit)
            .header("content-type", "application/json; charset=utf-8")
            .header("x-content-signature", &letter.signature)
            .body(letter.body.clone());
        let answer = request.send().await;
        let status = answer.ok().map(|answer| answer.status().as_u16());
        shared.lock().outbox.tried(letter, status);
        if !status.is_some_and(|status| AGAIN.contains(&status)) {
            return;
        }
    }
}
