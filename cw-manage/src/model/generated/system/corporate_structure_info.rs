// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A corporate structure info, as at `/system/myCompany/corporateStructure/info`.

use crate::model::*;

/// A corporate structure info, as at `/system/myCompany/corporateStructure/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CorporateStructureInfo {
    /// `id`.
    pub id: Option<Id<CorporateStructureInfo>>,
    /// `locationCaption`.
    pub location_caption: Option<String>,
    /// `groupCaption`.
    pub group_caption: Option<String>,
    /// `baseCurrency`.
    pub base_currency: Option<CurrencyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CorporateStructureInfo {
    /// `id`.
    pub const ID: Field<Self, Id<CorporateStructureInfo>> = Field::new("id");
    /// `locationCaption`.
    pub const LOCATION_CAPTION: Field<Self, String> = Field::new("locationCaption");
    /// `groupCaption`.
    pub const GROUP_CAPTION: Field<Self, String> = Field::new("groupCaption");
    /// `baseCurrency`.
    pub const BASE_CURRENCY: Field<Self, CurrencyReference> = Field::new("baseCurrency");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for CorporateStructureInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CorporateStructureInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("locationCaption", FieldKind::Text),
                FieldRule::new("groupCaption", FieldKind::Text),
                FieldRule::new(
                    "baseCurrency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CorporateStructureInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
