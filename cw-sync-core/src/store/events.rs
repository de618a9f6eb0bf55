use super::Result;
use super::journal::uuid_id;
use crate::model::IntegrationId;
use crate::schedule::{Event, EventQuery};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

uuid_id! {
    /// Names an event that the vendor told of.
    EventId
}

/// Keeps what the vendor told of, and what came of it.
#[async_trait]
pub trait EventStore: Send + Sync {
    /// Keeps events, all or none; each replaces the one of its name.
    async fn keep_events(&self, integration: &IntegrationId, events: &[Event]) -> Result<()>;

    /// An event.
    async fn event(&self, integration: &IntegrationId, id: EventId) -> Result<Option<Event>>;

    /// All events about which something is still to be done, oldest first.
    async fn waiting_events(&self, integration: &IntegrationId) -> Result<Vec<Event>>;

    /// The events that a query asks for, newest first.
    async fn events(&self, integration: &IntegrationId, query: &EventQuery) -> Result<Vec<Event>>;

    /// Forgets the events that were told of before an instant, except those that wait. How many
    /// those were.
    async fn prune_events(&self, integration: &IntegrationId, before: DateTime<Utc>)
    -> Result<u64>;
}
