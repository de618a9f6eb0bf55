// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member certification, as at `/system/members/{parentId}/certifications`.

use crate::model::*;

/// A member certification, as at `/system/members/{parentId}/certifications`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberCertification {
    /// `id`.
    pub id: Option<Id<MemberCertification>>,
    /// `certification`. Required.
    pub certification: Option<CertificationReference>,
    /// `percentComplete`.
    pub percent_complete: Option<i32>,
    /// `dateReceived`.
    #[serde(default, with = "crate::types::date")]
    pub date_received: Option<DateTime<Utc>>,
    /// `dateExpires`.
    #[serde(default, with = "crate::types::date")]
    pub date_expires: Option<DateTime<Utc>>,
    /// `certificationNumber`. At most 50 characters.
    pub certification_number: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MemberCertification {
    /// `id`.
    pub const ID: Field<Self, Id<MemberCertification>> = Field::new("id");
    /// `certification`.
    pub const CERTIFICATION: Field<Self, CertificationReference> = Field::new("certification");
    /// `percentComplete`.
    pub const PERCENT_COMPLETE: Field<Self, i32> = Field::new("percentComplete");
    /// `dateReceived`.
    pub const DATE_RECEIVED: Field<Self, DateTime<Utc>> = Field::new("dateReceived");
    /// `dateExpires`.
    pub const DATE_EXPIRES: Field<Self, DateTime<Utc>> = Field::new("dateExpires");
    /// `certificationNumber`.
    pub const CERTIFICATION_NUMBER: Field<Self, String> = Field::new("certificationNumber");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(certification: impl Into<CertificationReference>) -> New<Self> {
        New::from_required(Self {
            certification: Some(certification.into()),
            ..Self::default()
        })
    }
}

impl Model for MemberCertification {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberCertification",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "certification",
                    FieldKind::Record(<CertificationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("percentComplete", FieldKind::Whole),
                FieldRule::new("dateReceived", FieldKind::Date),
                FieldRule::new("dateExpires", FieldKind::Date),
                FieldRule::new("certificationNumber", FieldKind::Text).max_length(50),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MemberCertification {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
