// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board auto template, as at `/service/boards/{parentId}/autoTemplates`.

use crate::model::*;

/// A board auto template, as at `/service/boards/{parentId}/autoTemplates`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardAutoTemplate {
    /// `id`.
    pub id: Option<Id<BoardAutoTemplate>>,
    /// `type`. Required.
    pub type_: Option<ServiceTypeReference>,
    /// `subtype`. Required.
    pub subtype: Option<ServiceSubTypeReference>,
    /// `item`. Required.
    pub item: Option<ServiceItemReference>,
    /// `serviceTemplate`. Required.
    pub service_template: Option<ServiceTemplateReference>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `summarySetting`.
    pub summary_setting: Option<SummarySetting>,
    /// `discussionSetting`.
    pub discussion_setting: Option<DiscussionSetting>,
    /// `internalAnalysisSetting`.
    pub internal_analysis_setting: Option<InternalAnalysisSetting>,
    /// `resolutionSetting`.
    pub resolution_setting: Option<ResolutionSetting>,
    /// `tasksSetting`.
    pub tasks_setting: Option<TasksSetting>,
    /// `documentsSetting`.
    pub documents_setting: Option<DocumentsSetting>,
    /// `resourcesSetting`.
    pub resources_setting: Option<ResourcesSetting>,
    /// `budgetHoursSetting`.
    pub budget_hours_setting: Option<BudgetHoursSetting>,
    /// `financeInformationSetting`.
    pub finance_information_setting: Option<FinanceInformationSetting>,
    /// `sendNotesAsEmailSetting`.
    pub send_notes_as_email_setting: Option<SendNotesAsEmailSetting>,
    /// `impactUrgencySetting`.
    pub impact_urgency_setting: Option<String>,
    /// `templatePrioritySetting`.
    pub template_priority_setting: Option<String>,
    /// `autoApplyFlag`.
    pub auto_apply_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BoardAutoTemplate {
    /// `id`.
    pub const ID: Field<Self, Id<BoardAutoTemplate>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, ServiceTypeReference> = Field::new("type");
    /// `subtype`.
    pub const SUBTYPE: Field<Self, ServiceSubTypeReference> = Field::new("subtype");
    /// `item`.
    pub const ITEM: Field<Self, ServiceItemReference> = Field::new("item");
    /// `serviceTemplate`.
    pub const SERVICE_TEMPLATE: Field<Self, ServiceTemplateReference> =
        Field::new("serviceTemplate");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `summarySetting`.
    pub const SUMMARY_SETTING: Field<Self, SummarySetting> = Field::new("summarySetting");
    /// `discussionSetting`.
    pub const DISCUSSION_SETTING: Field<Self, DiscussionSetting> = Field::new("discussionSetting");
    /// `internalAnalysisSetting`.
    pub const INTERNAL_ANALYSIS_SETTING: Field<Self, InternalAnalysisSetting> =
        Field::new("internalAnalysisSetting");
    /// `resolutionSetting`.
    pub const RESOLUTION_SETTING: Field<Self, ResolutionSetting> = Field::new("resolutionSetting");
    /// `tasksSetting`.
    pub const TASKS_SETTING: Field<Self, TasksSetting> = Field::new("tasksSetting");
    /// `documentsSetting`.
    pub const DOCUMENTS_SETTING: Field<Self, DocumentsSetting> = Field::new("documentsSetting");
    /// `resourcesSetting`.
    pub const RESOURCES_SETTING: Field<Self, ResourcesSetting> = Field::new("resourcesSetting");
    /// `budgetHoursSetting`.
    pub const BUDGET_HOURS_SETTING: Field<Self, BudgetHoursSetting> =
        Field::new("budgetHoursSetting");
    /// `financeInformationSetting`.
    pub const FINANCE_INFORMATION_SETTING: Field<Self, FinanceInformationSetting> =
        Field::new("financeInformationSetting");
    /// `sendNotesAsEmailSetting`.
    pub const SEND_NOTES_AS_EMAIL_SETTING: Field<Self, SendNotesAsEmailSetting> =
        Field::new("sendNotesAsEmailSetting");
    /// `impactUrgencySetting`.
    pub const IMPACT_URGENCY_SETTING: Field<Self, String> = Field::new("impactUrgencySetting");
    /// `templatePrioritySetting`.
    pub const TEMPLATE_PRIORITY_SETTING: Field<Self, String> =
        Field::new("templatePrioritySetting");
    /// `autoApplyFlag`.
    pub const AUTO_APPLY_FLAG: Field<Self, bool> = Field::new("autoApplyFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        type_: impl Into<ServiceTypeReference>,
        subtype: impl Into<ServiceSubTypeReference>,
        item: impl Into<ServiceItemReference>,
        service_template: impl Into<ServiceTemplateReference>,
    ) -> New<Self> {
        New::from_required(Self {
            type_: Some(type_.into()),
            subtype: Some(subtype.into()),
            item: Some(item.into()),
            service_template: Some(service_template.into()),
            ..Self::default()
        })
    }
}

impl Model for BoardAutoTemplate {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardAutoTemplate",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ServiceTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "subtype",
                    FieldKind::Record(<ServiceSubTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "item",
                    FieldKind::Record(<ServiceItemReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "serviceTemplate",
                    FieldKind::Record(<ServiceTemplateReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new("summarySetting", FieldKind::Choice(SummarySetting::VALUES)),
                FieldRule::new(
                    "discussionSetting",
                    FieldKind::Choice(DiscussionSetting::VALUES),
                ),
                FieldRule::new(
                    "internalAnalysisSetting",
                    FieldKind::Choice(InternalAnalysisSetting::VALUES),
                ),
                FieldRule::new(
                    "resolutionSetting",
                    FieldKind::Choice(ResolutionSetting::VALUES),
                ),
                FieldRule::new("tasksSetting", FieldKind::Choice(TasksSetting::VALUES)),
                FieldRule::new(
                    "documentsSetting",
                    FieldKind::Choice(DocumentsSetting::VALUES),
                ),
                FieldRule::new(
                    "resourcesSetting",
                    FieldKind::Choice(ResourcesSetting::VALUES),
                ),
                FieldRule::new(
                    "budgetHoursSetting",
                    FieldKind::Choice(BudgetHoursSetting::VALUES),
                ),
                FieldRule::new(
                    "financeInformationSetting",
                    FieldKind::Choice(FinanceInformationSetting::VALUES),
                ),
                FieldRule::new(
                    "sendNotesAsEmailSetting",
                    FieldKind::Choice(SendNotesAsEmailSetting::VALUES),
                ),
                FieldRule::new("impactUrgencySetting", FieldKind::Text),
                FieldRule::new("templatePrioritySetting", FieldKind::Text),
                FieldRule::new("autoApplyFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for BoardAutoTemplate {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
