// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An email connector parsing style, as at `/system/emailConnectors/{parentId}/parsingStyles`.

use crate::model::*;

/// An email connector parsing style, as at `/system/emailConnectors/{parentId}/parsingStyles`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailConnectorParsingStyle {
    /// `id`.
    pub id: Option<Id<EmailConnectorParsingStyle>>,
    /// `parsingType`. Required.
    pub parsing_type: Option<EmailConnectorParsingTypeReference>,
    /// `parseRule`. Required. At most 500 characters.
    pub parse_rule: Option<String>,
    /// `priority`. Required.
    pub priority: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl EmailConnectorParsingStyle {
    /// `id`.
    pub const ID: Field<Self, Id<EmailConnectorParsingStyle>> = Field::new("id");
    /// `parsingType`.
    pub const PARSING_TYPE: Field<Self, EmailConnectorParsingTypeReference> =
        Field::new("parsingType");
    /// `parseRule`.
    pub const PARSE_RULE: Field<Self, String> = Field::new("parseRule");
    /// `priority`.
    pub const PRIORITY: Field<Self, i32> = Field::new("priority");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        parsing_type: impl Into<EmailConnectorParsingTypeReference>,
        parse_rule: impl Into<String>,
        priority: i32,
    ) -> New<Self> {
        New::from_required(Self {
            parsing_type: Some(parsing_type.into()),
            parse_rule: Some(parse_rule.into()),
            priority: Some(priority),
            ..Self::default()
        })
    }
}

impl Model for EmailConnectorParsingStyle {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EmailConnectorParsingStyle",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "parsingType",
                    FieldKind::Record(<EmailConnectorParsingTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("parseRule", FieldKind::Text)
                    .max_length(500)
                    .required(),
                FieldRule::new("priority", FieldKind::Whole).required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for EmailConnectorParsingStyle {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
