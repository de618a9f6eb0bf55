// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A ticket info, as at `/service/tickets/info`.

use crate::model::*;

/// A ticket info, as at `/service/tickets/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TicketInfo {
    /// `id`.
    pub id: Option<Id<TicketInfo>>,
    /// `summary`.
    pub summary: Option<String>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TicketInfo {
    /// `id`.
    pub const ID: Field<Self, Id<TicketInfo>> = Field::new("id");
    /// `summary`.
    pub const SUMMARY: Field<Self, String> = Field::new("summary");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for TicketInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TicketInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("summary", FieldKind::Text),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TicketInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
