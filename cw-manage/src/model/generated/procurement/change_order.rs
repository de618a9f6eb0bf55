// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A change order, as at `/procurement/changeorder`.

use crate::model::*;

/// A change order, as at `/procurement/changeorder`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangeOrder {
    /// `id`.
    pub id: Option<Id<ChangeOrder>>,
    /// `purchaseHeaderRecId`. Required.
    pub purchase_header_rec_id: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ChangeOrder {
    /// `id`.
    pub const ID: Field<Self, Id<ChangeOrder>> = Field::new("id");
    /// `purchaseHeaderRecId`.
    pub const PURCHASE_HEADER_REC_ID: Field<Self, i32> = Field::new("purchaseHeaderRecId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(purchase_header_rec_id: i32) -> New<Self> {
        New::from_required(Self {
            purchase_header_rec_id: Some(purchase_header_rec_id),
            ..Self::default()
        })
    }
}

impl Model for ChangeOrder {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ChangeOrder",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("purchaseHeaderRecId", FieldKind::Whole).required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ChangeOrder {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
