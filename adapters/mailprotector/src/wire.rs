//! Mailprotector's answers as they arrive. Nothing is required here: unknown fields are ignored,
//! any field may be absent, ids and numbers may come as texts. What a missing value means is
//! `map`'s to say.

use cw_sync_core::source::json::Loose;
use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Deserialize)]
pub(crate) struct CustomerRow {
    pub(crate) id: Option<Loose>,
    pub(crate) name: Option<Loose>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct DomainRow {
    pub(crate) id: Option<Loose>,
    pub(crate) name: Option<Loose>,
    /// The domain that it is another name of.
    pub(crate) parent: Option<Value>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct GroupRow {
    pub(crate) id: Option<Loose>,
    pub(crate) name: Option<Loose>,
    pub(crate) user_count: Option<Loose>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct ServiceRow {
    /// A name for people, which varies.
    pub(crate) service_type: Option<Loose>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct UserRow {
    pub(crate) user_type: Option<UserType>,
}

/// 1 is a user, 2 an alias; there are mailing lists, too.
#[derive(Debug, Deserialize)]
pub(crate) struct UserType {
    pub(crate) id: Option<Loose>,
}
