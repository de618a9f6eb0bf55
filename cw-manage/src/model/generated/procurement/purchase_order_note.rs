// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A purchase order note, as at `/procurement/purchaseorders/{parentId}/notes`.

use crate::model::*;

/// A purchase order note, as at `/procurement/purchaseorders/{parentId}/notes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseOrderNote {
    /// `id`.
    pub id: Option<Id<PurchaseOrderNote>>,
    /// `purchaseHeaderRecID`.
    #[serde(rename = "purchaseHeaderRecID")]
    pub purchase_header_rec_id: Option<i32>,
    /// `text`.
    pub text: Option<String>,
    /// `type`.
    pub type_: Option<NoteTypeReference>,
    /// `flagged`.
    pub flagged: Option<bool>,
    /// `enteredBy`.
    pub entered_by: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PurchaseOrderNote {
    /// `id`.
    pub const ID: Field<Self, Id<PurchaseOrderNote>> = Field::new("id");
    /// `purchaseHeaderRecID`.
    pub const PURCHASE_HEADER_REC_ID: Field<Self, i32> = Field::new("purchaseHeaderRecID");
    /// `text`.
    pub const TEXT: Field<Self, String> = Field::new("text");
    /// `type`.
    pub const TYPE: Field<Self, NoteTypeReference> = Field::new("type");
    /// `flagged`.
    pub const FLAGGED: Field<Self, bool> = Field::new("flagged");
    /// `enteredBy`.
    pub const ENTERED_BY: Field<Self, String> = Field::new("enteredBy");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for PurchaseOrderNote {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PurchaseOrderNote",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("purchaseHeaderRecID", FieldKind::Whole),
                FieldRule::new("text", FieldKind::Text),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<NoteTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("flagged", FieldKind::Flag),
                FieldRule::new("enteredBy", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PurchaseOrderNote {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
