// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An M365 contact sync property, as at `/company/m365contactsync/{id}/property`.

use crate::model::*;

/// An M365 contact sync property, as at `/company/m365contactsync/{id}/property`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct M365ContactSyncProperty {
    /// `id`.
    pub id: Option<Id<M365ContactSyncProperty>>,
    /// `includeExcludeType`.
    pub include_exclude_type: Option<String>,
    /// `propertyType`.
    pub property_type: Option<String>,
    /// `excludeIncludeFlag`.
    pub exclude_include_flag: Option<bool>,
    /// `wildCard`.
    pub wild_card: Option<String>,
    /// `companyRecID`.
    #[serde(rename = "companyRecID")]
    pub company_rec_id: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl M365ContactSyncProperty {
    /// `id`.
    pub const ID: Field<Self, Id<M365ContactSyncProperty>> = Field::new("id");
    /// `includeExcludeType`.
    pub const INCLUDE_EXCLUDE_TYPE: Field<Self, String> = Field::new("includeExcludeType");
    /// `propertyType`.
    pub const PROPERTY_TYPE: Field<Self, String> = Field::new("propertyType");
    /// `excludeIncludeFlag`.
    pub const EXCLUDE_INCLUDE_FLAG: Field<Self, bool> = Field::new("excludeIncludeFlag");
    /// `wildCard`.
    pub const WILD_CARD: Field<Self, String> = Field::new("wildCard");
    /// `companyRecID`.
    pub const COMPANY_REC_ID: Field<Self, i32> = Field::new("companyRecID");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for M365ContactSyncProperty {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "M365ContactSyncProperty",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("includeExcludeType", FieldKind::Text),
                FieldRule::new("propertyType", FieldKind::Text),
                FieldRule::new("excludeIncludeFlag", FieldKind::Flag),
                FieldRule::new("wildCard", FieldKind::Text),
                FieldRule::new("companyRecID", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for M365ContactSyncProperty {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
