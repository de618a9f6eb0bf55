//! The handle of a running mock.

use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::{Map, Value};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::api;
use crate::builder::MockCwmBuilder;
use crate::callbacks::CallbackPost;
use crate::control;
use crate::error::MockError;
use crate::faults::Faults;
use crate::journal::{LogEntry, Stats};
use crate::shared::{Scheme, Shared};

/// A running mock. It stops when this is dropped.
#[derive(Debug)]
pub struct MockCwm {
    shared: Arc<Shared>,
    certificate: Option<String>,
    /// Dropping it stops the server.
    stop: oneshot::Sender<()>,
    server: JoinHandle<()>,
}

impl MockCwm {
    pub(crate) fn new(
        shared: Arc<Shared>,
        certificate: Option<String>,
        stop: oneshot::Sender<()>,
        server: JoinHandle<()>,
    ) -> Self {
        Self {
            shared,
            certificate,
            stop,
            server,
        }
    }

    /// Sets a mock up.
    pub fn builder() -> MockCwmBuilder {
        MockCwmBuilder::default()
    }

    /// Scheme, host and port, such as `http://127.0.0.1:41234`; with `https` where there is no
    /// HTTP.
    pub fn url(&self) -> String {
        self.shared.own_config().origin.clone()
    }

    /// Scheme, host and port of the HTTPS listener, if there is one.
    pub fn https_url(&self) -> Option<String> {
        let config = self.shared.config(Scheme::Https);
        self.certificate.is_some().then(|| config.origin.clone())
    }

    /// The certificate that clients of the HTTPS listener have to trust, as PEM.
    pub fn certificate_pem(&self) -> Option<&str> {
        self.certificate.as_deref()
    }

    /// The company whose API this is.
    pub fn company(&self) -> &str {
        &self.shared.started_with().company
    }

    /// The API member's public key.
    pub fn public_key(&self) -> &str {
        &self.shared.started_with().public_key
    }

    /// The API member's private key.
    pub fn private_key(&self) -> &str {
        &self.shared.started_with().private_key
    }

    /// The client id that requests must carry.
    pub fn client_id(&self) -> &str {
        &self.shared.started_with().client_id
    }

    /// The current codebase, with its trailing slash.
    pub fn codebase(&self) -> String {
        self.shared.own_config().codebase.clone()
    }

    /// Upgrades the server to another codebase, such as `v2026_1`. Requests to the one before then
    /// get a 404; discovery names the new one, and `v4_6_release` goes on working.
    ///
    /// # Errors
    ///
    /// [`MockError::Refused`] for a name that is not that of a release.
    pub fn upgrade(&self, codebase: &str) -> Result<(), MockError> {
        Ok(self.shared.upgrade(codebase)?)
    }

    /// Lets all member tokens expire.
    pub fn expire_tokens(&self) {
        self.shared.lock().tokens.expire();
    }

    /// Counters since the start or the last reset.
    pub fn stats(&self) -> Stats {
        self.shared.lock().journal.stats.clone()
    }

    /// Every request since the start or the last reset, the last 100,000 of them.
    pub fn log(&self) -> Vec<LogEntry> {
        self.shared.lock().journal.entries.iter().cloned().collect()
    }

    /// The records of one concrete path, such as `/finance/agreements/21/additions`, as the API
    /// shows them and by id. Empty for a path that the mock does not know.
    pub fn state(&self, path: &str) -> Vec<Value> {
        self.shared.records(path)
    }

    /// All records, by concrete path.
    pub fn all_state(&self) -> Map<String, Value> {
        self.shared.all_records()
    }

    /// Arms failures.
    pub fn faults(&self) -> Faults {
        Faults::new(self.shared.clone())
    }

    /// Waits until `n` writes have been done since the start or the last reset. A write counts when
    /// its records have changed, before its answer is sent.
    pub async fn wait_for_writes(&self, n: u64) {
        self.shared.wait_for_writes(n).await;
    }

    /// The callbacks that were posted since the start or the last reset, and those that are going to
    /// be, in order; the last 10,000 of them.
    pub fn callbacks(&self) -> Vec<CallbackPost> {
        let state = self.shared.lock();
        state.outbox.posts().iter().cloned().collect()
    }

    /// Waits until no callback is on its way any more: each has been taken, or given up.
    pub async fn callbacks_delivered(&self) {
        self.shared.wait_for_callbacks().await;
    }

    /// Invoices an agreement through a day: its next invoice date moves to the day after, and the
    /// rule on periods that have been invoiced holds from then on (cwm-api §10.3).
    ///
    /// # Errors
    ///
    /// [`MockError::Refused`] for an unknown agreement.
    pub fn invoice_run(&self, agreement_id: i64, through: NaiveDate) -> Result<(), MockError> {
        let config = self.shared.own_config();
        control::invoice_run(&self.shared, &config, agreement_id, through)?;
        Ok(())
    }

    /// Changes a record as a person would by hand: without credentials and without counting as a
    /// request, but by the rules. `path` is that of the collection; `change` is an object of new
    /// values or a list of patch operations. An object may also set what the API only shows, such
    /// as an agreement's `nextInvoiceDate`. Returns the record as the API then shows it.
    ///
    /// # Errors
    ///
    /// [`MockError::Refused`] for an unknown path, id or field, for a derived field, and for a change
    /// that breaks a rule.
    pub fn edit(&self, path: &str, id: i64, change: Value) -> Result<Value, MockError> {
        let mut state = self.shared.lock();
        Ok(api::edit(
            &self.shared.own_config(),
            &mut state,
            path,
            id,
            change,
        )?)
    }

    /// Goes back to the start: records, codebase, faults, chaos, tokens, log and counters.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// Stops the mock and closes all of its connections.
    pub async fn shutdown(self) {
        drop(self.stop);
        // It fails only where the runtime itself is going down.
        let _ = self.server.await;
    }
}
