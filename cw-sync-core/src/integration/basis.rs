use super::{Connection, IntegrationRecord, Stamp, State};
use crate::store::StoredSecret;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What of a kept integration its runs are made of. Two are equal if a run of the one does what a
/// run of the other does.
///
/// It is what a set-up says: the vendor and its settings, the CWM, the credentials, the choices.
/// Operators and schedules may change without it, and mappings and switches are read by each run.
/// Credentials are told by when they were set: one that is only encrypted with another key stays
/// the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Basis {
    vendor: String,
    connection: Connection,
    settings: Map<String, Value>,
    choices: BTreeMap<String, Value>,
    credentials: BTreeMap<String, Stamp>,
}

impl Basis {
    /// Of a record and its credentials; `None`: it is not submitted, or was reset.
    pub fn of(
        record: &IntegrationRecord,
        credentials: &BTreeMap<String, StoredSecret>,
    ) -> Option<Self> {
        let connection = record.connection.clone();
        let connection = connection.filter(|_| record.state == State::Active)?;
        let credentials = credentials.iter();
        let credentials =
            credentials.map(|(field, secret)| (field.clone(), secret.changed.clone()));
        Some(Self {
            vendor: record.vendor.clone(),
            connection,
            settings: record.settings.clone(),
            choices: record.choices.clone(),
            credentials: credentials.collect(),
        })
    }

    /// The partner's company id at its CWM.
    pub fn company(&self) -> &str {
        &self.connection.company
    }
}
