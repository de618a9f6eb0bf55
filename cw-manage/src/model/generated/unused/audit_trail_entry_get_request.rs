// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An audit trail entry get request.

use crate::model::*;

/// An audit trail entry get request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditTrailEntryGetRequest {
    /// `type`.
    pub type_: Option<AuditTrailEntryGetRequestType>,
    /// `id`.
    pub id: Option<Id<AuditTrailEntryGetRequest>>,
    /// `deviceIdentifier`.
    pub device_identifier: Option<String>,
}

impl AuditTrailEntryGetRequest {
    /// `type`.
    pub const TYPE: Field<Self, AuditTrailEntryGetRequestType> = Field::new("type");
    /// `id`.
    pub const ID: Field<Self, Id<AuditTrailEntryGetRequest>> = Field::new("id");
    /// `deviceIdentifier`.
    pub const DEVICE_IDENTIFIER: Field<Self, String> = Field::new("deviceIdentifier");
}

impl Model for AuditTrailEntryGetRequest {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AuditTrailEntryGetRequest",
            fields: &[
                FieldRule::new(
                    "type",
                    FieldKind::Choice(AuditTrailEntryGetRequestType::VALUES),
                ),
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("deviceIdentifier", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for AuditTrailEntryGetRequest {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
