// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A billing cycle, as at `/finance/billingCycles`.

use crate::model::*;

/// A billing cycle, as at `/finance/billingCycles`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingCycle {
    /// `id`.
    pub id: Option<Id<BillingCycle>>,
    /// `identifier`. Required. At most 5 characters.
    pub identifier: Option<String>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `billingOptions`. Required.
    pub billing_options: Option<BillingOptions>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingCycle {
    /// `id`.
    pub const ID: Field<Self, Id<BillingCycle>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `billingOptions`.
    pub const BILLING_OPTIONS: Field<Self, BillingOptions> = Field::new("billingOptions");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        identifier: impl Into<String>,
        name: impl Into<String>,
        billing_options: impl Into<BillingOptions>,
    ) -> New<Self> {
        New::from_required(Self {
            identifier: Some(identifier.into()),
            name: Some(name.into()),
            billing_options: Some(billing_options.into()),
            ..Self::default()
        })
    }
}

impl Model for BillingCycle {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BillingCycle",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text)
                    .max_length(5)
                    .required(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("billingOptions", FieldKind::Choice(BillingOptions::VALUES))
                    .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for BillingCycle {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
