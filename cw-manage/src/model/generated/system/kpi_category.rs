// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A KPI category, as at `/system/kpiCategories`.

use crate::model::*;

/// A KPI category, as at `/system/kpiCategories`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KPICategory {
    /// `id`.
    pub id: Option<Id<KPICategory>>,
    /// `name`.
    pub name: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
}

impl KPICategory {
    /// `id`.
    pub const ID: Field<Self, Id<KPICategory>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
}

impl Model for KPICategory {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "KPICategory",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("sortOrder", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}

impl Record for KPICategory {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
