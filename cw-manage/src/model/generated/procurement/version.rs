// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A version.

use crate::model::*;

/// A version.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Version {
    /// `major`.
    pub major: Option<i32>,
    /// `minor`.
    pub minor: Option<i32>,
    /// `build`.
    pub build: Option<i32>,
    /// `revision`.
    pub revision: Option<i32>,
    /// `majorRevision`.
    pub major_revision: Option<i32>,
    /// `minorRevision`.
    pub minor_revision: Option<i32>,
}

impl Version {
    /// `major`.
    pub const MAJOR: Field<Self, i32> = Field::new("major");
    /// `minor`.
    pub const MINOR: Field<Self, i32> = Field::new("minor");
    /// `build`.
    pub const BUILD: Field<Self, i32> = Field::new("build");
    /// `revision`.
    pub const REVISION: Field<Self, i32> = Field::new("revision");
    /// `majorRevision`.
    pub const MAJOR_REVISION: Field<Self, i32> = Field::new("majorRevision");
    /// `minorRevision`.
    pub const MINOR_REVISION: Field<Self, i32> = Field::new("minorRevision");
}

impl Model for Version {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Version",
            fields: &[
                FieldRule::new("major", FieldKind::Whole),
                FieldRule::new("minor", FieldKind::Whole),
                FieldRule::new("build", FieldKind::Whole),
                FieldRule::new("revision", FieldKind::Whole),
                FieldRule::new("majorRevision", FieldKind::Whole),
                FieldRule::new("minorRevision", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}
