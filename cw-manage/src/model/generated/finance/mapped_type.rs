// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A mapped type, as at `/finance/glAccounts/mappedTypes`.

use crate::model::*;

/// A mapped type, as at `/finance/glAccounts/mappedTypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MappedType {
    /// `id`.
    pub id: Option<Id<MappedType>>,
    /// `name`.
    pub name: Option<String>,
    /// `table`.
    pub table: Option<String>,
    /// `recIdField`.
    pub rec_id_field: Option<String>,
    /// `glType`.
    pub gl_type: Option<GlType>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
}

impl MappedType {
    /// `id`.
    pub const ID: Field<Self, Id<MappedType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `table`.
    pub const TABLE: Field<Self, String> = Field::new("table");
    /// `recIdField`.
    pub const REC_ID_FIELD: Field<Self, String> = Field::new("recIdField");
    /// `glType`.
    pub const GL_TYPE: Field<Self, GlType> = Field::new("glType");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
}

impl Model for MappedType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MappedType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("table", FieldKind::Text),
                FieldRule::new("recIdField", FieldKind::Text),
                FieldRule::new("glType", FieldKind::Choice(GlType::VALUES)),
                FieldRule::new("sortOrder", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}

impl Record for MappedType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
