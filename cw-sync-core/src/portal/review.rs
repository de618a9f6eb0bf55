//! What was set, before it is submitted (SW-20).

use super::credentials::{CLIENT_ID, PRIVATE_KEY, PUBLIC_KEY, VENDOR};
use super::{Acting, Result};
use crate::access::Call;
use crate::integration::{IntegrationRecord, Stamp, State};
use crate::model::IntegrationId;
use crate::store::StoredSecret;
use crate::wizard::Line;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// All that is ever told of a credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Secret {
    /// It is set: since when, and by whom.
    Set(Stamp),
    /// It is not.
    NotSet,
}

/// Everything that was set.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Review {
    /// How far the set-up is.
    pub state: State,
    /// CWM's host name.
    pub host: Option<String>,
    /// The company id at CWM.
    pub company: Option<String>,
    /// The vendor's settings without the secret ones.
    pub settings: Map<String, Value>,
    /// What was chosen last, by the choice's id: board, priorities.
    pub choices: BTreeMap<String, Value>,
    /// Whether something of that is not in effect before it is submitted.
    pub unsubmitted: bool,
    /// The same in words, by step and label.
    pub in_words: Vec<Line>,
    /// The operators, each as `name - email`.
    pub operators: Vec<String>,
    /// The credentials, by field.
    pub credentials: BTreeMap<String, Secret>,
}

impl Acting {
    /// Everything that was set. Of credentials only whether they are.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn review(&self, integration: &IntegrationId) -> Result<Review> {
        self.call(Call::Review, integration, |record| async move {
            let stored = self.portal.store.secrets(&record.id).await?;
            let unsubmitted = record.edits.is_some();
            let record = record.edited();
            let adapter = self.portal.registry.get(&record.vendor)?;
            let schema = adapter.settings();
            let vendor = schema.secret_paths().map(|path| format!("{VENDOR}{path}"));
            let cwm = [PUBLIC_KEY, PRIVATE_KEY, CLIENT_ID].map(str::to_owned);
            let in_words = adapter.wizard().review(&record.answers());
            let fields = cwm.into_iter().chain(vendor);
            let mut review = review(record, in_words, fields, &stored);
            review.unsubmitted |= unsubmitted;
            Ok(review)
        })
        .await
    }
}

fn review(
    record: IntegrationRecord,
    in_words: Vec<Line>,
    fields: impl Iterator<Item = String>,
    stored: &BTreeMap<String, StoredSecret>,
) -> Review {
    let mut credentials: BTreeMap<_, _> = fields.map(|field| (field, Secret::NotSet)).collect();
    credentials.extend(stored.iter().map(|(field, secret)| {
        let set = Secret::Set(secret.changed.clone());
        (field.clone(), set)
    }));
    Review {
        state: record.state,
        host: record.connection.as_ref().map(|cwm| cwm.host().to_owned()),
        company: record.connection.map(|cwm| cwm.company),
        settings: record.settings,
        choices: record.choices,
        unsubmitted: record.state == State::Draft,
        in_words,
        operators: record.operators.iter().map(ToString::to_string).collect(),
        credentials,
    }
}
