use super::{Action, Effect, Extent, RecordKey};
use crate::guard::{Override, Stop};
use crate::model::{FieldValue, IntegrationId, TenantKey};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a change is about, and under whose name it is reported.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Scope {
    /// What all tenants share: the catalog, configuration types.
    Shared,
    /// One tenant's records.
    Tenant(TenantKey),
}

impl Scope {
    /// The tenant, if it is about one.
    pub fn tenant(&self) -> Option<&TenantKey> {
        match self {
            Self::Tenant(tenant) => Some(tenant),
            Self::Shared => None,
        }
    }
}

/// One field from what to what. `None` is "not set".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FieldChange {
    /// The field's name in CWM.
    pub field: String,
    /// What CWM holds.
    pub from: Option<FieldValue>,
    /// What it will hold.
    pub to: Option<FieldValue>,
}

impl FieldChange {
    /// A field's change.
    pub fn new(field: impl Into<String>, from: Option<FieldValue>, to: Option<FieldValue>) -> Self {
        Self {
            field: field.into(),
            from,
            to,
        }
    }
}

impl fmt::Display for FieldChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let show =
            |value: &Option<FieldValue>| value.as_ref().map_or("—".to_owned(), ToString::to_string);
        write!(
            f,
            "{}: {} → {}",
            self.field,
            show(&self.from),
            show(&self.to)
        )
    }
}

/// One step of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Change {
    /// Whom it concerns.
    pub scope: Scope,
    /// What it does.
    pub action: Action,
    /// What it changes, field by field.
    pub fields: Vec<FieldChange>,
    /// Why, for a person.
    pub reason: String,
    /// Records that an earlier step of the plan makes or changes, and without which this one is
    /// not tried.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<RecordKey>,
    /// Whether it takes over a record that somebody else made.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub adopts: bool,
}

impl Change {
    /// A step.
    pub fn new(
        scope: Scope,
        action: impl Into<Action>,
        fields: Vec<FieldChange>,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            scope,
            action: action.into(),
            fields,
            reason: reason.into(),
            needs: Vec::new(),
            adopts: false,
        }
    }

    /// What it does to what is there, on that day.
    pub fn effect(&self, today: NaiveDate) -> Effect {
        self.action.effect(&self.fields, today)
    }
}

/// What is to be done, in order; what was found on the way; and how each tenant stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Plan {
    /// The integration.
    pub integration: IntegrationId,
    /// How much of it the plan covers.
    #[serde(default)]
    pub extent: Extent,
    /// The steps: first what tenants share, then each tenant's records.
    pub changes: Vec<Change>,
    /// Records that already hold what they should and are to be remembered. Nothing is written to
    /// CWM for them.
    pub ties: Vec<super::Link>,
    /// Errors and warnings, none of which stops the steps.
    pub findings: Vec<super::Finding>,
    /// What the guards hold.
    #[serde(default)]
    pub stops: Vec<Stop>,
    /// The guards that a person overrode when the plan was made.
    #[serde(default)]
    pub overrides: Vec<Override>,
    /// All tenants that the vendor reported or that are mapped.
    pub tenants: Vec<super::TenantPlan>,
}

impl Plan {
    /// Whether CWM holds all that it should.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}
