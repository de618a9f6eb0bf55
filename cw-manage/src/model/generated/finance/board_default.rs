// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board default, as at `/finance/agreements/{parentId}/boardDefaults`.

use crate::model::*;

/// A board default, as at `/finance/agreements/{parentId}/boardDefaults`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardDefault {
    /// `id`.
    pub id: Option<Id<BoardDefault>>,
    /// `board`. Required.
    pub board: Option<BoardReference>,
    /// `serviceType`.
    pub service_type: Option<ServiceTypeReference>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `agreementId`.
    pub agreement_id: Option<Id<Agreement>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BoardDefault {
    /// `id`.
    pub const ID: Field<Self, Id<BoardDefault>> = Field::new("id");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `serviceType`.
    pub const SERVICE_TYPE: Field<Self, ServiceTypeReference> = Field::new("serviceType");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `agreementId`.
    pub const AGREEMENT_ID: Field<Self, Id<Agreement>> = Field::new("agreementId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(board: impl Into<BoardReference>) -> New<Self> {
        New::from_required(Self {
            board: Some(board.into()),
            ..Self::default()
        })
    }
}

impl Model for BoardDefault {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardDefault",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "serviceType",
                    FieldKind::Record(<ServiceTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("agreementId", FieldKind::Id),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for BoardDefault {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
