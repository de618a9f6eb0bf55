// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A tax code x ref, as at `/finance/taxCodes/{parentId}/taxCodeXRefs`.

use crate::model::*;

/// A tax code x ref, as at `/finance/taxCodes/{parentId}/taxCodeXRefs`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaxCodeXRef {
    /// `id`.
    pub id: Option<Id<TaxCodeXRef>>,
    /// `description`. Required. At most 50 characters.
    pub description: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `levelOne`.
    pub level_one: Option<LevelOne>,
    /// `levelTwo`.
    pub level_two: Option<LevelTwo>,
    /// `levelThree`.
    pub level_three: Option<LevelThree>,
    /// `levelFour`.
    pub level_four: Option<LevelFour>,
    /// `levelFive`.
    pub level_five: Option<LevelFive>,
    /// `levelSix`.
    pub level_six: Option<LevelSix>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `taxableLevels`.
    pub taxable_levels: Option<Vec<i32>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TaxCodeXRef {
    /// `id`.
    pub const ID: Field<Self, Id<TaxCodeXRef>> = Field::new("id");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `levelOne`.
    pub const LEVEL_ONE: Field<Self, LevelOne> = Field::new("levelOne");
    /// `levelTwo`.
    pub const LEVEL_TWO: Field<Self, LevelTwo> = Field::new("levelTwo");
    /// `levelThree`.
    pub const LEVEL_THREE: Field<Self, LevelThree> = Field::new("levelThree");
    /// `levelFour`.
    pub const LEVEL_FOUR: Field<Self, LevelFour> = Field::new("levelFour");
    /// `levelFive`.
    pub const LEVEL_FIVE: Field<Self, LevelFive> = Field::new("levelFive");
    /// `levelSix`.
    pub const LEVEL_SIX: Field<Self, LevelSix> = Field::new("levelSix");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `taxableLevels`.
    pub const TAXABLE_LEVELS: Field<Self, Vec<i32>> = Field::new("taxableLevels");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(description: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            description: Some(description.into()),
            ..Self::default()
        })
    }
}

impl Model for TaxCodeXRef {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TaxCodeXRef",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("description", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("levelOne", FieldKind::Choice(LevelOne::VALUES)),
                FieldRule::new("levelTwo", FieldKind::Choice(LevelTwo::VALUES)),
                FieldRule::new("levelThree", FieldKind::Choice(LevelThree::VALUES)),
                FieldRule::new("levelFour", FieldKind::Choice(LevelFour::VALUES)),
                FieldRule::new("levelFive", FieldKind::Choice(LevelFive::VALUES)),
                FieldRule::new("levelSix", FieldKind::Choice(LevelSix::VALUES)),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("taxableLevels", FieldKind::Whole).list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TaxCodeXRef {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
