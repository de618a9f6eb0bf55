// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement type board default, as at `/finance/agreementTypes/{parentId}/boardDefaults`.

use crate::model::*;

/// An agreement type board default, as at `/finance/agreementTypes/{parentId}/boardDefaults`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementTypeBoardDefault {
    /// `id`.
    pub id: Option<Id<AgreementTypeBoardDefault>>,
    /// `type`.
    pub type_: Option<AgreementTypeReference>,
    /// `location`. Required.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `serviceType`.
    pub service_type: Option<ServiceTypeReference>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementTypeBoardDefault {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementTypeBoardDefault>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, AgreementTypeReference> = Field::new("type");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `serviceType`.
    pub const SERVICE_TYPE: Field<Self, ServiceTypeReference> = Field::new("serviceType");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(location: impl Into<SystemLocationReference>) -> New<Self> {
        New::from_required(Self {
            location: Some(location.into()),
            ..Self::default()
        })
    }
}

impl Model for AgreementTypeBoardDefault {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementTypeBoardDefault",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<AgreementTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceType",
                    FieldKind::Record(<ServiceTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementTypeBoardDefault {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
