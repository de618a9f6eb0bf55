// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL path, as at `/finance/glpaths`.

use crate::model::*;

/// A GL path, as at `/finance/glpaths`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLPath {
    /// `id`.
    pub id: Option<Id<GLPath>>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `path`. At most 255 characters.
    pub path: Option<String>,
    /// `sqlServerName`. At most 255 characters.
    pub sql_server_name: Option<String>,
    /// `databaseName`. At most 100 characters.
    pub database_name: Option<String>,
    /// `lastPaymentSync`.
    #[serde(default, with = "crate::types::date")]
    pub last_payment_sync: Option<DateTime<Utc>>,
    /// `lastPaymentSyncBy`.
    pub last_payment_sync_by: Option<MemberReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl GLPath {
    /// `id`.
    pub const ID: Field<Self, Id<GLPath>> = Field::new("id");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `path`.
    pub const PATH: Field<Self, String> = Field::new("path");
    /// `sqlServerName`.
    pub const SQL_SERVER_NAME: Field<Self, String> = Field::new("sqlServerName");
    /// `databaseName`.
    pub const DATABASE_NAME: Field<Self, String> = Field::new("databaseName");
    /// `lastPaymentSync`.
    pub const LAST_PAYMENT_SYNC: Field<Self, DateTime<Utc>> = Field::new("lastPaymentSync");
    /// `lastPaymentSyncBy`.
    pub const LAST_PAYMENT_SYNC_BY: Field<Self, MemberReference> = Field::new("lastPaymentSyncBy");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for GLPath {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLPath",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("path", FieldKind::Text).max_length(255),
                FieldRule::new("sqlServerName", FieldKind::Text).max_length(255),
                FieldRule::new("databaseName", FieldKind::Text).max_length(100),
                FieldRule::new("lastPaymentSync", FieldKind::Date),
                FieldRule::new(
                    "lastPaymentSyncBy",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for GLPath {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
