// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement application billing cycle.

use crate::model::*;

/// An agreement application billing cycle.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementApplicationBillingCycle {
    /// `id`.
    pub id: Option<Id<AgreementApplicationBillingCycle>>,
    /// `tag`.
    pub tag: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

impl AgreementApplicationBillingCycle {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementApplicationBillingCycle>> = Field::new("id");
    /// `tag`.
    pub const TAG: Field<Self, String> = Field::new("tag");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
}

impl Model for AgreementApplicationBillingCycle {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementApplicationBillingCycle",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("tag", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementApplicationBillingCycle {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
