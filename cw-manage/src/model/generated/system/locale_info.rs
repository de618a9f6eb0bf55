// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A locale info, as at `/system/info/locales`.

use crate::model::*;

/// A locale info, as at `/system/info/locales`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LocaleInfo {
    /// `id`.
    pub id: Option<Id<LocaleInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `localeCode`.
    pub locale_code: Option<String>,
}

impl LocaleInfo {
    /// `id`.
    pub const ID: Field<Self, Id<LocaleInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `localeCode`.
    pub const LOCALE_CODE: Field<Self, String> = Field::new("localeCode");
}

impl Model for LocaleInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "LocaleInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("localeCode", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for LocaleInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
