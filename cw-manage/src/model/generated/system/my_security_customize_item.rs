// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A my security customize item, as at `/system/mySecurity/customizeItems/`.

use crate::model::*;

/// A my security customize item, as at `/system/mySecurity/customizeItems/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MySecurityCustomizeItem {
    /// `id`.
    pub id: Option<Id<MySecurityCustomizeItem>>,
    /// `customizeIdentifier`.
    pub customize_identifier: Option<CustomizeIdentifier>,
    /// `itemIdentifier`.
    pub item_identifier: Option<String>,
}

impl MySecurityCustomizeItem {
    /// `id`.
    pub const ID: Field<Self, Id<MySecurityCustomizeItem>> = Field::new("id");
    /// `customizeIdentifier`.
    pub const CUSTOMIZE_IDENTIFIER: Field<Self, CustomizeIdentifier> =
        Field::new("customizeIdentifier");
    /// `itemIdentifier`.
    pub const ITEM_IDENTIFIER: Field<Self, String> = Field::new("itemIdentifier");
}

impl Model for MySecurityCustomizeItem {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MySecurityCustomizeItem",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "customizeIdentifier",
                    FieldKind::Choice(CustomizeIdentifier::VALUES),
                ),
                FieldRule::new("itemIdentifier", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for MySecurityCustomizeItem {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
