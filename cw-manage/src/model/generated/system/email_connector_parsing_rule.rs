// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An email connector parsing rule, as at `/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules`.

use crate::model::*;

/// An email connector parsing rule, as at `/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailConnectorParsingRule {
    /// `id`.
    pub id: Option<Id<EmailConnectorParsingRule>>,
    /// `parsingStyle`.
    pub parsing_style: Option<EmailConnectorParsingStyleReference>,
    /// `priority`. Required.
    pub priority: Option<i32>,
    /// `parsingVariable`. Required.
    pub parsing_variable: Option<EmailConnectorParsingVariableReference>,
    /// `searchTerm`. Required. At most 250 characters.
    pub search_term: Option<String>,
    /// `servicePriority`.
    pub service_priority: Option<PriorityReference>,
    /// `serviceStatus`.
    pub service_status: Option<ServiceStatusReference>,
    /// `serviceType`.
    pub service_type: Option<ServiceTypeReference>,
    /// `serviceSubType`.
    pub service_sub_type: Option<ServiceSubTypeReference>,
    /// `serviceItem`.
    pub service_item: Option<ServiceItemReference>,
    /// `serviceBoard`.
    pub service_board: Option<BoardReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl EmailConnectorParsingRule {
    /// `id`.
    pub const ID: Field<Self, Id<EmailConnectorParsingRule>> = Field::new("id");
    /// `parsingStyle`.
    pub const PARSING_STYLE: Field<Self, EmailConnectorParsingStyleReference> =
        Field::new("parsingStyle");
    /// `priority`.
    pub const PRIORITY: Field<Self, i32> = Field::new("priority");
    /// `parsingVariable`.
    pub const PARSING_VARIABLE: Field<Self, EmailConnectorParsingVariableReference> =
        Field::new("parsingVariable");
    /// `searchTerm`.
    pub const SEARCH_TERM: Field<Self, String> = Field::new("searchTerm");
    /// `servicePriority`.
    pub const SERVICE_PRIORITY: Field<Self, PriorityReference> = Field::new("servicePriority");
    /// `serviceStatus`.
    pub const SERVICE_STATUS: Field<Self, ServiceStatusReference> = Field::new("serviceStatus");
    /// `serviceType`.
    pub const SERVICE_TYPE: Field<Self, ServiceTypeReference> = Field::new("serviceType");
    /// `serviceSubType`.
    pub const SERVICE_SUB_TYPE: Field<Self, ServiceSubTypeReference> = Field::new("serviceSubType");
    /// `serviceItem`.
    pub const SERVICE_ITEM: Field<Self, ServiceItemReference> = Field::new("serviceItem");
    /// `serviceBoard`.
    pub const SERVICE_BOARD: Field<Self, BoardReference> = Field::new("serviceBoard");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        priority: i32,
        parsing_variable: impl Into<EmailConnectorParsingVariableReference>,
        search_term: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            priority: Some(priority),
            parsing_variable: Some(parsing_variable.into()),
            search_term: Some(search_term.into()),
            ..Self::default()
        })
    }
}

impl Model for EmailConnectorParsingRule {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EmailConnectorParsingRule",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "parsingStyle",
                    FieldKind::Record(<EmailConnectorParsingStyleReference as Model>::SCHEMA),
                ),
                FieldRule::new("priority", FieldKind::Whole).required(),
                FieldRule::new(
                    "parsingVariable",
                    FieldKind::Record(<EmailConnectorParsingVariableReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("searchTerm", FieldKind::Text)
                    .max_length(250)
                    .required(),
                FieldRule::new(
                    "servicePriority",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceStatus",
                    FieldKind::Record(<ServiceStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceType",
                    FieldKind::Record(<ServiceTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceSubType",
                    FieldKind::Record(<ServiceSubTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceItem",
                    FieldKind::Record(<ServiceItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceBoard",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for EmailConnectorParsingRule {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
