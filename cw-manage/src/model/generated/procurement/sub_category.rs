// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A subcategory of catalog products.

use crate::model::*;

/// A subcategory of catalog products.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubCategory {
    /// `id`.
    pub id: Option<Id<SubCategory>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `integrationXref`. At most 50 characters.
    pub integration_xref: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `category`. Required.
    pub category: Option<ProductCategoryReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SubCategory {
    /// `id`.
    pub const ID: Field<Self, Id<SubCategory>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `integrationXref`.
    pub const INTEGRATION_XREF: Field<Self, String> = Field::new("integrationXref");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `category`.
    pub const CATEGORY: Field<Self, ProductCategoryReference> = Field::new("category");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        category: impl Into<ProductCategoryReference>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            category: Some(category.into()),
            ..Self::default()
        })
    }
}

impl Model for SubCategory {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SubCategory",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("integrationXref", FieldKind::Text).max_length(50),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new(
                    "category",
                    FieldKind::Record(<ProductCategoryReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SubCategory {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
