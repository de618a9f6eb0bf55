// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! References: how one record names another.

use crate::model::*;

/// A reference to an automate script: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutomateScriptReference {
    /// `id`.
    pub id: Option<Id<AutomateScriptReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AutomateScriptReference {
    /// `id`.
    pub const ID: Field<Self, Id<AutomateScriptReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<AutomateScriptReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for AutomateScriptReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AutomateScriptReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<AutomateScriptReference>> for AutomateScriptReference {
    fn from(id: Id<AutomateScriptReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a calendar setup: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CalendarSetupReference {
    /// `id`.
    pub id: Option<Id<Calendar>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CalendarSetupReference {
    /// `id`.
    pub const ID: Field<Self, Id<Calendar>> = Field::new("id");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Calendar>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CalendarSetupReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CalendarSetupReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Calendar>> for CalendarSetupReference {
    fn from(id: Id<Calendar>) -> Self {
        Self::id(id)
    }
}

/// A reference to a certification: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CertificationReference {
    /// `id`.
    pub id: Option<Id<Certification>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CertificationReference {
    /// `id`.
    pub const ID: Field<Self, Id<Certification>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Certification>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CertificationReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CertificationReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Certification>> for CertificationReference {
    fn from(id: Id<Certification>) -> Self {
        Self::id(id)
    }
}

/// A reference to a corporate structure level: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CorporateStructureLevelReference {
    /// `id`.
    pub id: Option<Id<CorporateStructureLevel>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CorporateStructureLevelReference {
    /// `id`.
    pub const ID: Field<Self, Id<CorporateStructureLevel>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CorporateStructureLevel>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CorporateStructureLevelReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CorporateStructureLevelReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<CorporateStructureLevel>> for CorporateStructureLevelReference {
    fn from(id: Id<CorporateStructureLevel>) -> Self {
        Self::id(id)
    }
}

/// A reference to a custom report: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomReportReference {
    /// `id`.
    pub id: Option<Id<CustomReport>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CustomReportReference {
    /// `id`.
    pub const ID: Field<Self, Id<CustomReport>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CustomReport>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CustomReportReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CustomReportReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<CustomReport>> for CustomReportReference {
    fn from(id: Id<CustomReport>) -> Self {
        Self::id(id)
    }
}

/// A reference to a directional sync: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DirectionalSyncReference {
    /// `id`.
    pub id: Option<Id<DirectionalSync>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl DirectionalSyncReference {
    /// `id`.
    pub const ID: Field<Self, Id<DirectionalSync>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<DirectionalSync>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for DirectionalSyncReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "DirectionalSyncReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<DirectionalSync>> for DirectionalSyncReference {
    fn from(id: Id<DirectionalSync>) -> Self {
        Self::id(id)
    }
}

/// A reference to an email connector parsing style: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailConnectorParsingStyleReference {
    /// `id`.
    pub id: Option<Id<EmailConnectorParsingStyle>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl EmailConnectorParsingStyleReference {
    /// `id`.
    pub const ID: Field<Self, Id<EmailConnectorParsingStyle>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<EmailConnectorParsingStyle>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for EmailConnectorParsingStyleReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EmailConnectorParsingStyleReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<EmailConnectorParsingStyle>> for EmailConnectorParsingStyleReference {
    fn from(id: Id<EmailConnectorParsingStyle>) -> Self {
        Self::id(id)
    }
}

/// A reference to an email connector parsing type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailConnectorParsingTypeReference {
    /// `id`.
    pub id: Option<Id<ParsingType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl EmailConnectorParsingTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<ParsingType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ParsingType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for EmailConnectorParsingTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EmailConnectorParsingTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ParsingType>> for EmailConnectorParsingTypeReference {
    fn from(id: Id<ParsingType>) -> Self {
        Self::id(id)
    }
}

/// A reference to an email connector parsing variable: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailConnectorParsingVariableReference {
    /// `id`.
    pub id: Option<Id<ParsingVariable>>,
    /// `name`.
    pub name: Option<String>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl EmailConnectorParsingVariableReference {
    /// `id`.
    pub const ID: Field<Self, Id<ParsingVariable>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ParsingVariable>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for EmailConnectorParsingVariableReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EmailConnectorParsingVariableReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ParsingVariable>> for EmailConnectorParsingVariableReference {
    fn from(id: Id<ParsingVariable>) -> Self {
        Self::id(id)
    }
}

/// A reference to an email connector: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailConnectorReference {
    /// `id`.
    pub id: Option<Id<EmailConnector>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl EmailConnectorReference {
    /// `id`.
    pub const ID: Field<Self, Id<EmailConnector>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<EmailConnector>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for EmailConnectorReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EmailConnectorReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<EmailConnector>> for EmailConnectorReference {
    fn from(id: Id<EmailConnector>) -> Self {
        Self::id(id)
    }
}

/// A reference to an existing tenant: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExistingTenantReference {
    /// `id`.
    pub id: Option<Id<ExistingTenantReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ExistingTenantReference {
    /// `id`.
    pub const ID: Field<Self, Id<ExistingTenantReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ExistingTenantReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ExistingTenantReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExistingTenantReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ExistingTenantReference>> for ExistingTenantReference {
    fn from(id: Id<ExistingTenantReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a generic board team: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenericBoardTeamReference {
    /// `id`.
    pub id: Option<Id<GenericBoardTeamReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `isProjectTeamFlag`.
    pub is_project_team_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl GenericBoardTeamReference {
    /// `id`.
    pub const ID: Field<Self, Id<GenericBoardTeamReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `isProjectTeamFlag`.
    pub const IS_PROJECT_TEAM_FLAG: Field<Self, bool> = Field::new("isProjectTeamFlag");

    /// A reference by id.
    pub fn id(id: impl Into<Id<GenericBoardTeamReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for GenericBoardTeamReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GenericBoardTeamReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("isProjectTeamFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<GenericBoardTeamReference>> for GenericBoardTeamReference {
    fn from(id: Id<GenericBoardTeamReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a google email setup: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GoogleEmailSetupReference {
    /// `id`.
    pub id: Option<Id<GoogleEmailSetup>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl GoogleEmailSetupReference {
    /// `id`.
    pub const ID: Field<Self, Id<GoogleEmailSetup>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<GoogleEmailSetup>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for GoogleEmailSetupReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GoogleEmailSetupReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<GoogleEmailSetup>> for GoogleEmailSetupReference {
    fn from(id: Id<GoogleEmailSetup>) -> Self {
        Self::id(id)
    }
}

/// A reference to an imap setup: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImapSetupReference {
    /// `id`.
    pub id: Option<Id<Imap>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ImapSetupReference {
    /// `id`.
    pub const ID: Field<Self, Id<Imap>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Imap>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ImapSetupReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ImapSetupReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Imap>> for ImapSetupReference {
    fn from(id: Id<Imap>) -> Self {
        Self::id(id)
    }
}

/// A reference to an in out type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InOutTypeReference {
    /// `id`.
    pub id: Option<Id<InOutType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InOutTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<InOutType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<InOutType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for InOutTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InOutTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<InOutType>> for InOutTypeReference {
    fn from(id: Id<InOutType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a KPI category: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KPICategoryReference {
    /// `id`.
    pub id: Option<Id<KPICategory>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl KPICategoryReference {
    /// `id`.
    pub const ID: Field<Self, Id<KPICategory>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<KPICategory>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for KPICategoryReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "KPICategoryReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<KPICategory>> for KPICategoryReference {
    fn from(id: Id<KPICategory>) -> Self {
        Self::id(id)
    }
}

/// A reference to a KPI: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KPIReference {
    /// `id`.
    pub id: Option<Id<KPI>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl KPIReference {
    /// `id`.
    pub const ID: Field<Self, Id<KPI>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<KPI>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for KPIReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "KPIReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<KPI>> for KPIReference {
    fn from(id: Id<KPI>) -> Self {
        Self::id(id)
    }
}

/// A reference to a ldap configuration: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LdapConfigurationReference {
    /// `id`.
    pub id: Option<Id<LdapConfiguration>>,
    /// `name`.
    pub name: Option<String>,
    /// `server`.
    pub server: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl LdapConfigurationReference {
    /// `id`.
    pub const ID: Field<Self, Id<LdapConfiguration>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `server`.
    pub const SERVER: Field<Self, String> = Field::new("server");

    /// A reference by id.
    pub fn id(id: impl Into<Id<LdapConfiguration>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for LdapConfigurationReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "LdapConfigurationReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("server", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<LdapConfiguration>> for LdapConfigurationReference {
    fn from(id: Id<LdapConfiguration>) -> Self {
        Self::id(id)
    }
}

/// A reference to a locale: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LocaleReference {
    /// `id`.
    pub id: Option<Id<LocaleReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl LocaleReference {
    /// `id`.
    pub const ID: Field<Self, Id<LocaleReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<LocaleReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for LocaleReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "LocaleReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<LocaleReference>> for LocaleReference {
    fn from(id: Id<LocaleReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a member sso settings: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberSsoSettingsReference {
    /// `id`.
    pub id: Option<Id<MemberSsoSettingsReference>>,
    /// `ssoUserId`.
    pub sso_user_id: Option<String>,
    /// `userName`.
    pub user_name: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MemberSsoSettingsReference {
    /// `id`.
    pub const ID: Field<Self, Id<MemberSsoSettingsReference>> = Field::new("id");
    /// `ssoUserId`.
    pub const SSO_USER_ID: Field<Self, String> = Field::new("ssoUserId");
    /// `userName`.
    pub const USER_NAME: Field<Self, String> = Field::new("userName");
    /// `email`.
    pub const EMAIL: Field<Self, String> = Field::new("email");

    /// A reference by id.
    pub fn id(id: impl Into<Id<MemberSsoSettingsReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for MemberSsoSettingsReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberSsoSettingsReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("ssoUserId", FieldKind::Text),
                FieldRule::new("userName", FieldKind::Text),
                FieldRule::new("email", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<MemberSsoSettingsReference>> for MemberSsoSettingsReference {
    fn from(id: Id<MemberSsoSettingsReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a member type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberTypeReference {
    /// `id`.
    pub id: Option<Id<MemberType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MemberTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<MemberType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<MemberType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for MemberTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<MemberType>> for MemberTypeReference {
    fn from(id: Id<MemberType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a menu location: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MenuLocationReference {
    /// `id`.
    pub id: Option<Id<MenuLocationReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MenuLocationReference {
    /// `id`.
    pub const ID: Field<Self, Id<MenuLocationReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<MenuLocationReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for MenuLocationReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MenuLocationReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<MenuLocationReference>> for MenuLocationReference {
    fn from(id: Id<MenuLocationReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a notify type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotifyTypeReference {
    /// `id`.
    pub id: Option<Id<NotifyTypeReference>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl NotifyTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<NotifyTypeReference>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<NotifyTypeReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for NotifyTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "NotifyTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<NotifyTypeReference>> for NotifyTypeReference {
    fn from(id: Id<NotifyTypeReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to an office365 email setup: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Office365EmailSetupReference {
    /// `id`.
    pub id: Option<Id<Office365EmailSetup>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Office365EmailSetupReference {
    /// `id`.
    pub const ID: Field<Self, Id<Office365EmailSetup>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Office365EmailSetup>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for Office365EmailSetupReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Office365EmailSetupReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Office365EmailSetup>> for Office365EmailSetupReference {
    fn from(id: Id<Office365EmailSetup>) -> Self {
        Self::id(id)
    }
}

/// A reference to a report card: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReportCardReference {
    /// `id`.
    pub id: Option<Id<ReportCard>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ReportCardReference {
    /// `id`.
    pub const ID: Field<Self, Id<ReportCard>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ReportCard>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ReportCardReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ReportCardReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ReportCard>> for ReportCardReference {
    fn from(id: Id<ReportCard>) -> Self {
        Self::id(id)
    }
}

/// A reference to a security role: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SecurityRoleReference {
    /// `id`.
    pub id: Option<Id<SecurityRole>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SecurityRoleReference {
    /// `id`.
    pub const ID: Field<Self, Id<SecurityRole>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<SecurityRole>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SecurityRoleReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SecurityRoleReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<SecurityRole>> for SecurityRoleReference {
    fn from(id: Id<SecurityRole>) -> Self {
        Self::id(id)
    }
}

/// A reference to a structure: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StructureReference {
    /// `id`.
    pub id: Option<Id<StructureReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl StructureReference {
    /// `id`.
    pub const ID: Field<Self, Id<StructureReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<StructureReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for StructureReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "StructureReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<StructureReference>> for StructureReference {
    fn from(id: Id<StructureReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a survey question: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SurveyQuestionReference {
    /// `id`.
    pub id: Option<Id<SurveyQuestion>>,
    /// `question`.
    pub question: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SurveyQuestionReference {
    /// `id`.
    pub const ID: Field<Self, Id<SurveyQuestion>> = Field::new("id");
    /// `question`.
    pub const QUESTION: Field<Self, String> = Field::new("question");

    /// A reference by id.
    pub fn id(id: impl Into<Id<SurveyQuestion>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SurveyQuestionReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SurveyQuestionReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("question", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<SurveyQuestion>> for SurveyQuestionReference {
    fn from(id: Id<SurveyQuestion>) -> Self {
        Self::id(id)
    }
}

/// A reference to a survey: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SurveyReference {
    /// `id`.
    pub id: Option<Id<Survey>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SurveyReference {
    /// `id`.
    pub const ID: Field<Self, Id<Survey>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Survey>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SurveyReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SurveyReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Survey>> for SurveyReference {
    fn from(id: Id<Survey>) -> Self {
        Self::id(id)
    }
}

/// A reference to a system menu entry: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SystemMenuEntryReference {
    /// `id`.
    pub id: Option<Id<MenuEntry>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SystemMenuEntryReference {
    /// `id`.
    pub const ID: Field<Self, Id<MenuEntry>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<MenuEntry>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SystemMenuEntryReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SystemMenuEntryReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<MenuEntry>> for SystemMenuEntryReference {
    fn from(id: Id<MenuEntry>) -> Self {
        Self::id(id)
    }
}

/// A reference to a time zone: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeZoneReference {
    /// `id`.
    pub id: Option<Id<TimeZoneSetup>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimeZoneReference {
    /// `id`.
    pub const ID: Field<Self, Id<TimeZoneSetup>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<TimeZoneSetup>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for TimeZoneReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeZoneReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<TimeZoneSetup>> for TimeZoneReference {
    fn from(id: Id<TimeZoneSetup>) -> Self {
        Self::id(id)
    }
}

/// A reference to a workflow table type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowTableTypeReference {
    /// `id`.
    pub id: Option<Id<WorkflowTableType>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WorkflowTableTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<WorkflowTableType>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<WorkflowTableType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for WorkflowTableTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkflowTableTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<WorkflowTableType>> for WorkflowTableTypeReference {
    fn from(id: Id<WorkflowTableType>) -> Self {
        Self::id(id)
    }
}
