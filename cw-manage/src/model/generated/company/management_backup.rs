// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A management backup, as at `/company/managementBackups`.

use crate::model::*;

/// A management backup, as at `/company/managementBackups`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagementBackup {
    /// `id`.
    pub id: Option<Id<ManagementBackup>>,
    /// `type`. Required.
    pub type_: Option<AgreementTypeReference>,
    /// `item`. Required.
    pub item: Option<CatalogItemReference>,
    /// `billingLevel`. Required.
    pub billing_level: Option<BillingLevel>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManagementBackup {
    /// `id`.
    pub const ID: Field<Self, Id<ManagementBackup>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, AgreementTypeReference> = Field::new("type");
    /// `item`.
    pub const ITEM: Field<Self, CatalogItemReference> = Field::new("item");
    /// `billingLevel`.
    pub const BILLING_LEVEL: Field<Self, BillingLevel> = Field::new("billingLevel");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        type_: impl Into<AgreementTypeReference>,
        item: impl Into<CatalogItemReference>,
        billing_level: impl Into<BillingLevel>,
    ) -> New<Self> {
        New::from_required(Self {
            type_: Some(type_.into()),
            item: Some(item.into()),
            billing_level: Some(billing_level.into()),
            ..Self::default()
        })
    }
}

impl Model for ManagementBackup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagementBackup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<AgreementTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "item",
                    FieldKind::Record(<CatalogItemReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("billingLevel", FieldKind::Choice(BillingLevel::VALUES)).required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ManagementBackup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
