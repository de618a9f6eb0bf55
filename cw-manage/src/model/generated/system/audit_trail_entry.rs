// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An audit trail entry, as at `/system/audittrail`.

use crate::model::*;

/// An audit trail entry, as at `/system/audittrail`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditTrailEntry {
    /// `text`.
    pub text: Option<String>,
    /// `enteredDate`.
    pub entered_date: Option<String>,
    /// `enteredBy`.
    pub entered_by: Option<String>,
    /// `auditType`.
    pub audit_type: Option<String>,
    /// `auditSubType`.
    pub audit_sub_type: Option<String>,
    /// `auditSource`.
    pub audit_source: Option<String>,
}

impl AuditTrailEntry {
    /// `text`.
    pub const TEXT: Field<Self, String> = Field::new("text");
    /// `enteredDate`.
    pub const ENTERED_DATE: Field<Self, String> = Field::new("enteredDate");
    /// `enteredBy`.
    pub const ENTERED_BY: Field<Self, String> = Field::new("enteredBy");
    /// `auditType`.
    pub const AUDIT_TYPE: Field<Self, String> = Field::new("auditType");
    /// `auditSubType`.
    pub const AUDIT_SUB_TYPE: Field<Self, String> = Field::new("auditSubType");
    /// `auditSource`.
    pub const AUDIT_SOURCE: Field<Self, String> = Field::new("auditSource");
}

impl Model for AuditTrailEntry {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AuditTrailEntry",
            fields: &[
                FieldRule::new("text", FieldKind::Text),
                FieldRule::new("enteredDate", FieldKind::Text),
                FieldRule::new("enteredBy", FieldKind::Text),
                FieldRule::new("auditType", FieldKind::Text),
                FieldRule::new("auditSubType", FieldKind::Text),
                FieldRule::new("auditSource", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}
