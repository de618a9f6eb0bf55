use super::{Override, Rule};
use crate::model::{DataKind, TenantKey};
use crate::plan::{Change, Link, RecordKey, Scope};
use crate::policy::Share;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// How much a stop holds, and how much an override lets go.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum StopScope {
    /// Everything.
    Run,
    /// All changes of one kind of data.
    Kind(DataKind),
    /// One tenant's changes of one kind of data.
    Tenant(DataKind, TenantKey),
}

impl StopScope {
    /// Whether the other one lies within it.
    pub fn covers(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Run, _) => true,
            (Self::Kind(kind), Self::Kind(other) | Self::Tenant(other, _)) => kind == other,
            _ => self == other,
        }
    }

    /// All scopes that something of that kind and tenant lies in.
    pub(super) fn around(kind: DataKind, tenant: Option<&TenantKey>) -> impl Iterator<Item = Self> {
        let tenant = tenant.map(|tenant| Self::Tenant(kind, tenant.clone()));
        [Self::Run, Self::Kind(kind)].into_iter().chain(tenant)
    }

    /// All scopes that a change lies in.
    pub(super) fn around_change(change: &Change) -> impl Iterator<Item = Self> {
        let tenant = match &change.scope {
            Scope::Shared => None,
            Scope::Tenant(tenant) => Some(tenant),
        };
        Self::around(change.action.kind(), tenant)
    }

    /// All scopes that a tie lies in.
    pub(super) fn around_tie(tie: &Link) -> impl Iterator<Item = Self> {
        Self::around(tie.key.kind.data_kind(), tie.tenant.as_ref())
    }
}

impl fmt::Display for StopScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Run => f.write_str("the run"),
            Self::Kind(kind) => kind.fmt(f),
            Self::Tenant(kind, tenant) => write!(f, "{kind} of tenant {tenant}"),
        }
    }
}

/// A guard that holds changes of a plan: nothing that it holds is written or remembered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Stop {
    /// The guard.
    pub rule: Rule,
    /// How much it holds.
    pub scope: StopScope,
    /// What the rule counted and what it allows, by name.
    pub numbers: BTreeMap<String, Decimal>,
    /// What was found and what to check.
    pub message: String,
    /// The records whose changes it holds, with those that belong together; empty: all in its
    /// scope.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<RecordKey>,
    /// The override that lets its changes go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overridden: Option<Override>,
}

impl Stop {
    pub(super) fn new(rule: Rule, scope: StopScope, message: String) -> Self {
        Self {
            rule,
            scope,
            numbers: BTreeMap::new(),
            message,
            only: Vec::new(),
            overridden: None,
        }
    }

    pub(super) fn number(mut self, name: &str, number: impl Into<Decimal>) -> Self {
        self.numbers.insert(name.to_owned(), number.into());
        self
    }

    /// Notes the limit that was reached.
    pub(super) fn limit(self, share: Share) -> Self {
        self.number("limitPercent", share.percent)
            .number("limitAtLeast", share.at_least)
    }

    pub(super) fn only(mut self, mut keys: Vec<RecordKey>) -> Self {
        keys.sort();
        self.only = keys;
        self
    }

    /// Whether it is in force: nobody overrode it.
    pub fn is_active(&self) -> bool {
        self.overridden.is_none()
    }

    /// Whether it holds a change, were it in force.
    pub fn holds(&self, change: &Change) -> bool {
        let mut scopes = StopScope::around_change(change);
        scopes.any(|scope| scope == self.scope) && self.names(&change.action.key())
    }

    /// Whether it holds a tie, were it in force.
    pub fn holds_tie(&self, tie: &Link) -> bool {
        let mut scopes = StopScope::around_tie(tie);
        scopes.any(|scope| scope == self.scope) && self.names(&tie.key)
    }

    /// Whether it holds what is in its scope, by key.
    pub(super) fn names(&self, key: &RecordKey) -> bool {
        self.only.is_empty() || self.only.binary_search(key).is_ok()
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, scope, .. } = self;
        write!(f, "{scope}: {}; ", self.message)?;
        match &self.overridden {
            None => write!(f, "to go on all the same, override: {rule} for {scope}"),
            Some(by) => write!(f, "{by}"),
        }
    }
}
