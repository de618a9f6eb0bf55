// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A sub category info, as at `/procurement/subcategories/info/`.

use crate::model::*;

/// A sub category info, as at `/procurement/subcategories/info/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubCategoryInfo {
    /// `id`.
    pub id: Option<Id<SubCategoryInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `category`.
    pub category: Option<ProductCategoryReference>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SubCategoryInfo {
    /// `id`.
    pub const ID: Field<Self, Id<SubCategoryInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `category`.
    pub const CATEGORY: Field<Self, ProductCategoryReference> = Field::new("category");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for SubCategoryInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SubCategoryInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new(
                    "category",
                    FieldKind::Record(<ProductCategoryReference as Model>::SCHEMA),
                ),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SubCategoryInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
