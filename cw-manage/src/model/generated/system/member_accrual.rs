// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member accrual, as at `/system/members/{parentId}/accruals`.

use crate::model::*;

/// A member accrual, as at `/system/members/{parentId}/accruals`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberAccrual {
    /// `id`.
    pub id: Option<Id<MemberAccrual>>,
    /// `accrualType`. Required.
    pub accrual_type: Option<AccrualType>,
    /// `year`. Required.
    pub year: Option<i32>,
    /// `hours`. Required.
    #[serde(default, with = "crate::types::decimal")]
    pub hours: Option<Decimal>,
    /// `reason`. Required.
    pub reason: Option<String>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MemberAccrual {
    /// `id`.
    pub const ID: Field<Self, Id<MemberAccrual>> = Field::new("id");
    /// `accrualType`.
    pub const ACCRUAL_TYPE: Field<Self, AccrualType> = Field::new("accrualType");
    /// `year`.
    pub const YEAR: Field<Self, i32> = Field::new("year");
    /// `hours`.
    pub const HOURS: Field<Self, Decimal> = Field::new("hours");
    /// `reason`.
    pub const REASON: Field<Self, String> = Field::new("reason");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        accrual_type: impl Into<AccrualType>,
        year: i32,
        hours: impl Into<Decimal>,
        reason: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            accrual_type: Some(accrual_type.into()),
            year: Some(year),
            hours: Some(hours.into()),
            reason: Some(reason.into()),
            ..Self::default()
        })
    }
}

impl Model for MemberAccrual {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberAccrual",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("accrualType", FieldKind::Choice(AccrualType::VALUES)).required(),
                FieldRule::new("year", FieldKind::Whole).required(),
                FieldRule::new("hours", FieldKind::Decimal).required(),
                FieldRule::new("reason", FieldKind::Text).required(),
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

impl Record for MemberAccrual {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
