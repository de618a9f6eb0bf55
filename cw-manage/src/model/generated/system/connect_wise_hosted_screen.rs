// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A connect wise hosted screen, as at `/system/connectWiseHostedScreens`.

use crate::model::*;

/// A connect wise hosted screen, as at `/system/connectWiseHostedScreens`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConnectWiseHostedScreen {
    /// `id`.
    pub id: Option<Id<ConnectWiseHostedScreen>>,
    /// `screenId`.
    pub screen_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

impl ConnectWiseHostedScreen {
    /// `id`.
    pub const ID: Field<Self, Id<ConnectWiseHostedScreen>> = Field::new("id");
    /// `screenId`.
    pub const SCREEN_ID: Field<Self, String> = Field::new("screenId");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
}

impl Model for ConnectWiseHostedScreen {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConnectWiseHostedScreen",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("screenId", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for ConnectWiseHostedScreen {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
