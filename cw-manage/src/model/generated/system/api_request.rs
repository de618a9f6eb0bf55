// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An api request.

use crate::model::*;

/// An api request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApiRequest {
    /// `id`.
    pub id: Option<Id<ApiRequest>>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `parentId`.
    pub parent_id: Option<i32>,
    /// `grandParentId`.
    pub grand_parent_id: Option<i32>,
    /// `entity`.
    pub entity: Option<IRestIdentifiedItem>,
    /// `filters`.
    pub filters: Option<FilterValues>,
    /// `page`.
    pub page: Option<PageValues>,
    /// `fields`.
    pub fields: Option<String>,
    /// `miscProperties`.
    pub misc_properties: Option<Value>,
    /// `memberContext`.
    pub member_context: Option<String>,
    /// `updateOnlyCesProperties`.
    pub update_only_ces_properties: Option<bool>,
}

impl ApiRequest {
    /// `id`.
    pub const ID: Field<Self, Id<ApiRequest>> = Field::new("id");
    /// `externalId`.
    pub const EXTERNAL_ID: Field<Self, String> = Field::new("externalId");
    /// `parentId`.
    pub const PARENT_ID: Field<Self, i32> = Field::new("parentId");
    /// `grandParentId`.
    pub const GRAND_PARENT_ID: Field<Self, i32> = Field::new("grandParentId");
    /// `entity`.
    pub const ENTITY: Field<Self, IRestIdentifiedItem> = Field::new("entity");
    /// `filters`.
    pub const FILTERS: Field<Self, FilterValues> = Field::new("filters");
    /// `page`.
    pub const PAGE: Field<Self, PageValues> = Field::new("page");
    /// `fields`.
    pub const FIELDS: Field<Self, String> = Field::new("fields");
    /// `miscProperties`.
    pub const MISC_PROPERTIES: Field<Self, Value> = Field::new("miscProperties");
    /// `memberContext`.
    pub const MEMBER_CONTEXT: Field<Self, String> = Field::new("memberContext");
    /// `updateOnlyCesProperties`.
    pub const UPDATE_ONLY_CES_PROPERTIES: Field<Self, bool> = Field::new("updateOnlyCesProperties");
}

impl Model for ApiRequest {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ApiRequest",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("externalId", FieldKind::Text),
                FieldRule::new("parentId", FieldKind::Whole),
                FieldRule::new("grandParentId", FieldKind::Whole),
                FieldRule::new(
                    "entity",
                    FieldKind::Record(<IRestIdentifiedItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "filters",
                    FieldKind::Record(<FilterValues as Model>::SCHEMA),
                ),
                FieldRule::new("page", FieldKind::Record(<PageValues as Model>::SCHEMA)),
                FieldRule::new("fields", FieldKind::Text),
                FieldRule::new("miscProperties", FieldKind::Json),
                FieldRule::new("memberContext", FieldKind::Text),
                FieldRule::new("updateOnlyCesProperties", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}

impl Record for ApiRequest {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
