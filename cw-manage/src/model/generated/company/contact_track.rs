// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A contact track, as at `/company/contacts/{parentId}/tracks`.

use crate::model::*;

/// A contact track, as at `/company/contacts/{parentId}/tracks`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactTrack {
    /// `id`.
    pub id: Option<Id<ContactTrack>>,
    /// `trackId`.
    pub track_id: Option<i32>,
    /// `name`.
    pub name: Option<String>,
    /// `startDate`.
    pub start_date: Option<String>,
    /// `endDate`.
    pub end_date: Option<String>,
    /// `actionTaken`.
    pub action_taken: Option<i32>,
    /// `actionRemaining`.
    pub action_remaining: Option<i32>,
    /// `startedBy`.
    pub started_by: Option<String>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ContactTrack {
    /// `id`.
    pub const ID: Field<Self, Id<ContactTrack>> = Field::new("id");
    /// `trackId`.
    pub const TRACK_ID: Field<Self, i32> = Field::new("trackId");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `startDate`.
    pub const START_DATE: Field<Self, String> = Field::new("startDate");
    /// `endDate`.
    pub const END_DATE: Field<Self, String> = Field::new("endDate");
    /// `actionTaken`.
    pub const ACTION_TAKEN: Field<Self, i32> = Field::new("actionTaken");
    /// `actionRemaining`.
    pub const ACTION_REMAINING: Field<Self, i32> = Field::new("actionRemaining");
    /// `startedBy`.
    pub const STARTED_BY: Field<Self, String> = Field::new("startedBy");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ContactTrack {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ContactTrack",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("trackId", FieldKind::Whole),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("startDate", FieldKind::Text),
                FieldRule::new("endDate", FieldKind::Text),
                FieldRule::new("actionTaken", FieldKind::Whole),
                FieldRule::new("actionRemaining", FieldKind::Whole),
                FieldRule::new("startedBy", FieldKind::Text),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ContactTrack {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
