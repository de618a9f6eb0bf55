// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A usage, as at `/sales/stages/{id}/usages`.

use crate::model::*;

/// A usage, as at `/sales/stages/{id}/usages`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Usage {
    /// `type`.
    pub type_: Option<String>,
    /// `count`.
    pub count: Option<i32>,
    /// `id`.
    pub id: Option<Id<Usage>>,
    /// `description`.
    pub description: Option<String>,
    /// `hyperlink`.
    pub hyperlink: Option<String>,
    /// `typeKey`.
    pub type_key: Option<String>,
}

impl Usage {
    /// `type`.
    pub const TYPE: Field<Self, String> = Field::new("type");
    /// `count`.
    pub const COUNT: Field<Self, i32> = Field::new("count");
    /// `id`.
    pub const ID: Field<Self, Id<Usage>> = Field::new("id");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `hyperlink`.
    pub const HYPERLINK: Field<Self, String> = Field::new("hyperlink");
    /// `typeKey`.
    pub const TYPE_KEY: Field<Self, String> = Field::new("typeKey");
}

impl Model for Usage {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Usage",
            fields: &[
                FieldRule::new("type", FieldKind::Text),
                FieldRule::new("count", FieldKind::Whole),
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("hyperlink", FieldKind::Text),
                FieldRule::new("typeKey", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for Usage {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
