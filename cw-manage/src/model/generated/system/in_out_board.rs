// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An in out board, as at `/system/inOutBoards`.

use crate::model::*;

/// An in out board, as at `/system/inOutBoards`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InOutBoard {
    /// `id`.
    pub id: Option<Id<InOutBoard>>,
    /// `member`. Required.
    pub member: Option<MemberReference>,
    /// `inOutType`. Required.
    pub in_out_type: Option<InOutTypeReference>,
    /// `additionalInfo`. At most 100 characters.
    pub additional_info: Option<String>,
    /// `dateBack`. Required.
    #[serde(default, with = "crate::types::date")]
    pub date_back: Option<DateTime<Utc>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InOutBoard {
    /// `id`.
    pub const ID: Field<Self, Id<InOutBoard>> = Field::new("id");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `inOutType`.
    pub const IN_OUT_TYPE: Field<Self, InOutTypeReference> = Field::new("inOutType");
    /// `additionalInfo`.
    pub const ADDITIONAL_INFO: Field<Self, String> = Field::new("additionalInfo");
    /// `dateBack`.
    pub const DATE_BACK: Field<Self, DateTime<Utc>> = Field::new("dateBack");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        member: impl Into<MemberReference>,
        in_out_type: impl Into<InOutTypeReference>,
        date_back: impl Into<DateTime<Utc>>,
    ) -> New<Self> {
        New::from_required(Self {
            member: Some(member.into()),
            in_out_type: Some(in_out_type.into()),
            date_back: Some(date_back.into()),
            ..Self::default()
        })
    }
}

impl Model for InOutBoard {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InOutBoard",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "inOutType",
                    FieldKind::Record(<InOutTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("additionalInfo", FieldKind::Text).max_length(100),
                FieldRule::new("dateBack", FieldKind::Date).required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for InOutBoard {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
