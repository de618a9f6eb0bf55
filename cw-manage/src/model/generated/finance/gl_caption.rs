// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL caption, as at `/finance/glCaptions`.

use crate::model::*;

/// A GL caption, as at `/finance/glCaptions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLCaption {
    /// `id`.
    pub id: Option<Id<GLCaption>>,
    /// `segment1`. At most 255 characters.
    pub segment1: Option<String>,
    /// `segment2`. At most 255 characters.
    pub segment2: Option<String>,
    /// `segment3`. At most 255 characters.
    pub segment3: Option<String>,
    /// `segment4`. At most 255 characters.
    pub segment4: Option<String>,
    /// `segment5`. At most 255 characters.
    pub segment5: Option<String>,
    /// `segment6`. At most 255 characters.
    pub segment6: Option<String>,
    /// `segment7`. At most 255 characters.
    pub segment7: Option<String>,
    /// `segment8`. At most 255 characters.
    pub segment8: Option<String>,
    /// `segment9`. At most 255 characters.
    pub segment9: Option<String>,
    /// `segment10`. At most 255 characters.
    pub segment10: Option<String>,
    /// `segment1type`.
    pub segment1type: Option<Segment1type>,
    /// `segment2type`.
    pub segment2type: Option<Segment2type>,
    /// `segment3type`.
    pub segment3type: Option<Segment3type>,
    /// `segment4type`.
    pub segment4type: Option<Segment4type>,
    /// `segment5type`.
    pub segment5type: Option<Segment5type>,
    /// `segment6type`.
    pub segment6type: Option<Segment6type>,
    /// `segment7type`.
    pub segment7type: Option<Segment7type>,
    /// `segment8type`.
    pub segment8type: Option<Segment8type>,
    /// `segment9type`.
    pub segment9type: Option<Segment9type>,
    /// `segment10type`.
    pub segment10type: Option<Segment10type>,
    /// `cogs1`. At most 255 characters.
    pub cogs1: Option<String>,
    /// `cogs2`. At most 255 characters.
    pub cogs2: Option<String>,
    /// `cogs3`. At most 255 characters.
    pub cogs3: Option<String>,
    /// `cogs4`. At most 255 characters.
    pub cogs4: Option<String>,
    /// `cogs5`. At most 255 characters.
    pub cogs5: Option<String>,
    /// `cogs6`. At most 255 characters.
    pub cogs6: Option<String>,
    /// `cogs7`. At most 255 characters.
    pub cogs7: Option<String>,
    /// `cogs8`. At most 255 characters.
    pub cogs8: Option<String>,
    /// `cogs9`. At most 255 characters.
    pub cogs9: Option<String>,
    /// `cogs10`. At most 255 characters.
    pub cogs10: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl GLCaption {
    /// `id`.
    pub const ID: Field<Self, Id<GLCaption>> = Field::new("id");
    /// `segment1`.
    pub const SEGMENT1: Field<Self, String> = Field::new("segment1");
    /// `segment2`.
    pub const SEGMENT2: Field<Self, String> = Field::new("segment2");
    /// `segment3`.
    pub const SEGMENT3: Field<Self, String> = Field::new("segment3");
    /// `segment4`.
    pub const SEGMENT4: Field<Self, String> = Field::new("segment4");
    /// `segment5`.
    pub const SEGMENT5: Field<Self, String> = Field::new("segment5");
    /// `segment6`.
    pub const SEGMENT6: Field<Self, String> = Field::new("segment6");
    /// `segment7`.
    pub const SEGMENT7: Field<Self, String> = Field::new("segment7");
    /// `segment8`.
    pub const SEGMENT8: Field<Self, String> = Field::new("segment8");
    /// `segment9`.
    pub const SEGMENT9: Field<Self, String> = Field::new("segment9");
    /// `segment10`.
    pub const SEGMENT10: Field<Self, String> = Field::new("segment10");
    /// `segment1type`.
    pub const SEGMENT1TYPE: Field<Self, Segment1type> = Field::new("segment1type");
    /// `segment2type`.
    pub const SEGMENT2TYPE: Field<Self, Segment2type> = Field::new("segment2type");
    /// `segment3type`.
    pub const SEGMENT3TYPE: Field<Self, Segment3type> = Field::new("segment3type");
    /// `segment4type`.
    pub const SEGMENT4TYPE: Field<Self, Segment4type> = Field::new("segment4type");
    /// `segment5type`.
    pub const SEGMENT5TYPE: Field<Self, Segment5type> = Field::new("segment5type");
    /// `segment6type`.
    pub const SEGMENT6TYPE: Field<Self, Segment6type> = Field::new("segment6type");
    /// `segment7type`.
    pub const SEGMENT7TYPE: Field<Self, Segment7type> = Field::new("segment7type");
    /// `segment8type`.
    pub const SEGMENT8TYPE: Field<Self, Segment8type> = Field::new("segment8type");
    /// `segment9type`.
    pub const SEGMENT9TYPE: Field<Self, Segment9type> = Field::new("segment9type");
    /// `segment10type`.
    pub const SEGMENT10TYPE: Field<Self, Segment10type> = Field::new("segment10type");
    /// `cogs1`.
    pub const COGS1: Field<Self, String> = Field::new("cogs1");
    /// `cogs2`.
    pub const COGS2: Field<Self, String> = Field::new("cogs2");
    /// `cogs3`.
    pub const COGS3: Field<Self, String> = Field::new("cogs3");
    /// `cogs4`.
    pub const COGS4: Field<Self, String> = Field::new("cogs4");
    /// `cogs5`.
    pub const COGS5: Field<Self, String> = Field::new("cogs5");
    /// `cogs6`.
    pub const COGS6: Field<Self, String> = Field::new("cogs6");
    /// `cogs7`.
    pub const COGS7: Field<Self, String> = Field::new("cogs7");
    /// `cogs8`.
    pub const COGS8: Field<Self, String> = Field::new("cogs8");
    /// `cogs9`.
    pub const COGS9: Field<Self, String> = Field::new("cogs9");
    /// `cogs10`.
    pub const COGS10: Field<Self, String> = Field::new("cogs10");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for GLCaption {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLCaption",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("segment1", FieldKind::Text).max_length(255),
                FieldRule::new("segment2", FieldKind::Text).max_length(255),
                FieldRule::new("segment3", FieldKind::Text).max_length(255),
                FieldRule::new("segment4", FieldKind::Text).max_length(255),
                FieldRule::new("segment5", FieldKind::Text).max_length(255),
                FieldRule::new("segment6", FieldKind::Text).max_length(255),
                FieldRule::new("segment7", FieldKind::Text).max_length(255),
                FieldRule::new("segment8", FieldKind::Text).max_length(255),
                FieldRule::new("segment9", FieldKind::Text).max_length(255),
                FieldRule::new("segment10", FieldKind::Text).max_length(255),
                FieldRule::new("segment1type", FieldKind::Choice(Segment1type::VALUES)),
                FieldRule::new("segment2type", FieldKind::Choice(Segment2type::VALUES)),
                FieldRule::new("segment3type", FieldKind::Choice(Segment3type::VALUES)),
                FieldRule::new("segment4type", FieldKind::Choice(Segment4type::VALUES)),
                FieldRule::new("segment5type", FieldKind::Choice(Segment5type::VALUES)),
                FieldRule::new("segment6type", FieldKind::Choice(Segment6type::VALUES)),
                FieldRule::new("segment7type", FieldKind::Choice(Segment7type::VALUES)),
                FieldRule::new("segment8type", FieldKind::Choice(Segment8type::VALUES)),
                FieldRule::new("segment9type", FieldKind::Choice(Segment9type::VALUES)),
                FieldRule::new("segment10type", FieldKind::Choice(Segment10type::VALUES)),
                FieldRule::new("cogs1", FieldKind::Text).max_length(255),
                FieldRule::new("cogs2", FieldKind::Text).max_length(255),
                FieldRule::new("cogs3", FieldKind::Text).max_length(255),
                FieldRule::new("cogs4", FieldKind::Text).max_length(255),
                FieldRule::new("cogs5", FieldKind::Text).max_length(255),
                FieldRule::new("cogs6", FieldKind::Text).max_length(255),
                FieldRule::new("cogs7", FieldKind::Text).max_length(255),
                FieldRule::new("cogs8", FieldKind::Text).max_length(255),
                FieldRule::new("cogs9", FieldKind::Text).max_length(255),
                FieldRule::new("cogs10", FieldKind::Text).max_length(255),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for GLCaption {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
