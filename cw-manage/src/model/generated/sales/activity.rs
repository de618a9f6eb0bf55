// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An activity, as at `/sales/activities`.

use crate::model::*;

/// An activity, as at `/sales/activities`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Activity {
    /// `id`.
    pub id: Option<Id<Activity>>,
    /// `name`. Required. At most 100 characters.
    pub name: Option<String>,
    /// `type`.
    pub type_: Option<ActivityTypeReference>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `phoneNumber`. At most 30 characters.
    pub phone_number: Option<String>,
    /// `email`. At most 250 characters.
    pub email: Option<String>,
    /// `status`.
    pub status: Option<ActivityStatusReference>,
    /// `opportunity`.
    pub opportunity: Option<OpportunityReference>,
    /// `ticket`.
    pub ticket: Option<TicketReference>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `campaign`.
    pub campaign: Option<CampaignReference>,
    /// `notes`.
    pub notes: Option<String>,
    /// `dateStart`.
    #[serde(default, with = "crate::types::date")]
    pub date_start: Option<DateTime<Utc>>,
    /// `dateEnd`.
    #[serde(default, with = "crate::types::date")]
    pub date_end: Option<DateTime<Utc>>,
    /// `assignedBy`.
    pub assigned_by: Option<MemberReference>,
    /// `assignTo`. Required.
    pub assign_to: Option<MemberReference>,
    /// `scheduleStatus`.
    pub schedule_status: Option<ScheduleStatusReference>,
    /// `reminder`.
    pub reminder: Option<ReminderReference>,
    /// `where`.
    pub where_: Option<ServiceLocationReference>,
    /// `notifyFlag`.
    pub notify_flag: Option<bool>,
    /// `mobileGuid`.
    pub mobile_guid: Option<String>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
    /// `phoneExtension`.
    pub phone_extension: Option<String>,
    /// `dateEndUtc`.
    #[serde(default, with = "crate::types::date")]
    pub date_end_utc: Option<DateTime<Utc>>,
    /// `dateClosedUtc`.
    #[serde(default, with = "crate::types::date")]
    pub date_closed_utc: Option<DateTime<Utc>>,
    /// `closeFlag`.
    pub close_flag: Option<bool>,
}

impl Activity {
    /// `id`.
    pub const ID: Field<Self, Id<Activity>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `type`.
    pub const TYPE: Field<Self, ActivityTypeReference> = Field::new("type");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `phoneNumber`.
    pub const PHONE_NUMBER: Field<Self, String> = Field::new("phoneNumber");
    /// `email`.
    pub const EMAIL: Field<Self, String> = Field::new("email");
    /// `status`.
    pub const STATUS: Field<Self, ActivityStatusReference> = Field::new("status");
    /// `opportunity`.
    pub const OPPORTUNITY: Field<Self, OpportunityReference> = Field::new("opportunity");
    /// `ticket`.
    pub const TICKET: Field<Self, TicketReference> = Field::new("ticket");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `campaign`.
    pub const CAMPAIGN: Field<Self, CampaignReference> = Field::new("campaign");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `dateStart`.
    pub const DATE_START: Field<Self, DateTime<Utc>> = Field::new("dateStart");
    /// `dateEnd`.
    pub const DATE_END: Field<Self, DateTime<Utc>> = Field::new("dateEnd");
    /// `assignedBy`.
    pub const ASSIGNED_BY: Field<Self, MemberReference> = Field::new("assignedBy");
    /// `assignTo`.
    pub const ASSIGN_TO: Field<Self, MemberReference> = Field::new("assignTo");
    /// `scheduleStatus`.
    pub const SCHEDULE_STATUS: Field<Self, ScheduleStatusReference> = Field::new("scheduleStatus");
    /// `reminder`.
    pub const REMINDER: Field<Self, ReminderReference> = Field::new("reminder");
    /// `where`.
    pub const WHERE: Field<Self, ServiceLocationReference> = Field::new("where");
    /// `notifyFlag`.
    pub const NOTIFY_FLAG: Field<Self, bool> = Field::new("notifyFlag");
    /// `mobileGuid`.
    pub const MOBILE_GUID: Field<Self, String> = Field::new("mobileGuid");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `phoneExtension`.
    pub const PHONE_EXTENSION: Field<Self, String> = Field::new("phoneExtension");
    /// `dateEndUtc`.
    pub const DATE_END_UTC: Field<Self, DateTime<Utc>> = Field::new("dateEndUtc");
    /// `dateClosedUtc`.
    pub const DATE_CLOSED_UTC: Field<Self, DateTime<Utc>> = Field::new("dateClosedUtc");
    /// `closeFlag`.
    pub const CLOSE_FLAG: Field<Self, bool> = Field::new("closeFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, assign_to: impl Into<MemberReference>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            assign_to: Some(assign_to.into()),
            ..Self::default()
        })
    }
}

impl Model for Activity {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Activity",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ActivityTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("phoneNumber", FieldKind::Text).max_length(30),
                FieldRule::new("email", FieldKind::Text).max_length(250),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<ActivityStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "opportunity",
                    FieldKind::Record(<OpportunityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "ticket",
                    FieldKind::Record(<TicketReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "campaign",
                    FieldKind::Record(<CampaignReference as Model>::SCHEMA),
                ),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("dateStart", FieldKind::Date),
                FieldRule::new("dateEnd", FieldKind::Date),
                FieldRule::new(
                    "assignedBy",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "assignTo",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "scheduleStatus",
                    FieldKind::Record(<ScheduleStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "reminder",
                    FieldKind::Record(<ReminderReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "where",
                    FieldKind::Record(<ServiceLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("notifyFlag", FieldKind::Flag),
                FieldRule::new("mobileGuid", FieldKind::Text),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("phoneExtension", FieldKind::Text),
                FieldRule::new("dateEndUtc", FieldKind::Date),
                FieldRule::new("dateClosedUtc", FieldKind::Date),
                FieldRule::new("closeFlag", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}

impl Record for Activity {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
