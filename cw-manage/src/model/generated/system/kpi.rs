// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A KPI, as at `/system/kpis`.

use crate::model::*;

/// A KPI, as at `/system/kpis`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KPI {
    /// `id`.
    pub id: Option<Id<KPI>>,
    /// `name`.
    pub name: Option<String>,
    /// `category`.
    pub category: Option<KPICategoryReference>,
    /// `dateFilter`.
    pub date_filter: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
}

impl KPI {
    /// `id`.
    pub const ID: Field<Self, Id<KPI>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `category`.
    pub const CATEGORY: Field<Self, KPICategoryReference> = Field::new("category");
    /// `dateFilter`.
    pub const DATE_FILTER: Field<Self, String> = Field::new("dateFilter");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
}

impl Model for KPI {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "KPI",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new(
                    "category",
                    FieldKind::Record(<KPICategoryReference as Model>::SCHEMA),
                ),
                FieldRule::new("dateFilter", FieldKind::Text),
                FieldRule::new("sortOrder", FieldKind::Whole),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}

impl Record for KPI {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
