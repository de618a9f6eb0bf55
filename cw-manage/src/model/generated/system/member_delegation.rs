// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member delegation, as at `/system/members/{parentId}/delegations`.

use crate::model::*;

/// A member delegation, as at `/system/members/{parentId}/delegations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberDelegation {
    /// `id`.
    pub id: Option<Id<MemberDelegation>>,
    /// `delegationType`. Required.
    pub delegation_type: Option<DelegationType>,
    /// `delegatedTo`. Required.
    pub delegated_to: Option<MemberReference>,
    /// `dateStart`. Required.
    #[serde(default, with = "crate::types::date")]
    pub date_start: Option<DateTime<Utc>>,
    /// `dateEnd`. Required.
    #[serde(default, with = "crate::types::date")]
    pub date_end: Option<DateTime<Utc>>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MemberDelegation {
    /// `id`.
    pub const ID: Field<Self, Id<MemberDelegation>> = Field::new("id");
    /// `delegationType`.
    pub const DELEGATION_TYPE: Field<Self, DelegationType> = Field::new("delegationType");
    /// `delegatedTo`.
    pub const DELEGATED_TO: Field<Self, MemberReference> = Field::new("delegatedTo");
    /// `dateStart`.
    pub const DATE_START: Field<Self, DateTime<Utc>> = Field::new("dateStart");
    /// `dateEnd`.
    pub const DATE_END: Field<Self, DateTime<Utc>> = Field::new("dateEnd");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        delegation_type: impl Into<DelegationType>,
        delegated_to: impl Into<MemberReference>,
        date_start: impl Into<DateTime<Utc>>,
        date_end: impl Into<DateTime<Utc>>,
    ) -> New<Self> {
        New::from_required(Self {
            delegation_type: Some(delegation_type.into()),
            delegated_to: Some(delegated_to.into()),
            date_start: Some(date_start.into()),
            date_end: Some(date_end.into()),
            ..Self::default()
        })
    }
}

impl Model for MemberDelegation {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberDelegation",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("delegationType", FieldKind::Choice(DelegationType::VALUES))
                    .required(),
                FieldRule::new(
                    "delegatedTo",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("dateStart", FieldKind::Date).required(),
                FieldRule::new("dateEnd", FieldKind::Date).required(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MemberDelegation {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
