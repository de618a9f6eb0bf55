// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An accounting package, as at `/finance/accountingPackages`.

use crate::model::*;

/// An accounting package, as at `/finance/accountingPackages`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountingPackage {
    /// `id`.
    pub id: Option<Id<AccountingPackage>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

impl AccountingPackage {
    /// `id`.
    pub const ID: Field<Self, Id<AccountingPackage>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
}

impl Model for AccountingPackage {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AccountingPackage",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for AccountingPackage {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
