// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! References: how one record names another.

use crate::model::*;

/// A reference to an activity: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActivityReference {
    /// `id`.
    pub id: Option<Id<Activity>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ActivityReference {
    /// `id`.
    pub const ID: Field<Self, Id<Activity>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Activity>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ActivityReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ActivityReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Activity>> for ActivityReference {
    fn from(id: Id<Activity>) -> Self {
        Self::id(id)
    }
}

/// A reference to an activity status: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActivityStatusReference {
    /// `id`.
    pub id: Option<Id<ActivityStatus>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ActivityStatusReference {
    /// `id`.
    pub const ID: Field<Self, Id<ActivityStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ActivityStatus>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ActivityStatusReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ActivityStatusReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ActivityStatus>> for ActivityStatusReference {
    fn from(id: Id<ActivityStatus>) -> Self {
        Self::id(id)
    }
}

/// A reference to an activity type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActivityTypeReference {
    /// `id`.
    pub id: Option<Id<ActivityType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ActivityTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<ActivityType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ActivityType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ActivityTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ActivityTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ActivityType>> for ActivityTypeReference {
    fn from(id: Id<ActivityType>) -> Self {
        Self::id(id)
    }
}

/// A reference to an address format: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AddressFormatReference {
    /// `id`.
    pub id: Option<Id<AddressFormat>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AddressFormatReference {
    /// `id`.
    pub const ID: Field<Self, Id<AddressFormat>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<AddressFormat>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for AddressFormatReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AddressFormatReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<AddressFormat>> for AddressFormatReference {
    fn from(id: Id<AddressFormat>) -> Self {
        Self::id(id)
    }
}

/// A reference to an agreement: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementReference {
    /// `id`.
    pub id: Option<Id<Agreement>>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub type_: Option<String>,
    /// `chargeFirmFlag`.
    pub charge_firm_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementReference {
    /// `id`.
    pub const ID: Field<Self, Id<Agreement>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `type`.
    pub const TYPE: Field<Self, String> = Field::new("type");
    /// `chargeFirmFlag`.
    pub const CHARGE_FIRM_FLAG: Field<Self, bool> = Field::new("chargeFirmFlag");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Agreement>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for AgreementReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("type", FieldKind::Text),
                FieldRule::new("chargeFirmFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Agreement>> for AgreementReference {
    fn from(id: Id<Agreement>) -> Self {
        Self::id(id)
    }
}

/// A reference to an agreement type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementTypeReference {
    /// `id`.
    pub id: Option<Id<AgreementType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<AgreementType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for AgreementTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<AgreementType>> for AgreementTypeReference {
    fn from(id: Id<AgreementType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a billing cycle: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingCycleReference {
    /// `id`.
    pub id: Option<Id<BillingCycle>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingCycleReference {
    /// `id`.
    pub const ID: Field<Self, Id<BillingCycle>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<BillingCycle>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for BillingCycleReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BillingCycleReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<BillingCycle>> for BillingCycleReference {
    fn from(id: Id<BillingCycle>) -> Self {
        Self::id(id)
    }
}

/// A reference to a billing terms: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingTermsReference {
    /// `id`.
    pub id: Option<Id<BillingTerm>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingTermsReference {
    /// `id`.
    pub const ID: Field<Self, Id<BillingTerm>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<BillingTerm>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for BillingTermsReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BillingTermsReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<BillingTerm>> for BillingTermsReference {
    fn from(id: Id<BillingTerm>) -> Self {
        Self::id(id)
    }
}

/// A reference to a billing unit: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingUnitReference {
    /// `id`.
    pub id: Option<Id<Department>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingUnitReference {
    /// `id`.
    pub const ID: Field<Self, Id<Department>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Department>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for BillingUnitReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BillingUnitReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Department>> for BillingUnitReference {
    fn from(id: Id<Department>) -> Self {
        Self::id(id)
    }
}

/// A reference to a board: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardReference {
    /// `id`.
    pub id: Option<Id<Board>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BoardReference {
    /// `id`.
    pub const ID: Field<Self, Id<Board>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Board>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for BoardReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Board>> for BoardReference {
    fn from(id: Id<Board>) -> Self {
        Self::id(id)
    }
}

/// A reference to a calendar: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CalendarReference {
    /// `id`.
    pub id: Option<Id<Calendar>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CalendarReference {
    /// `id`.
    pub const ID: Field<Self, Id<Calendar>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Calendar>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CalendarReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CalendarReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Calendar>> for CalendarReference {
    fn from(id: Id<Calendar>) -> Self {
        Self::id(id)
    }
}

/// A reference to a catalog item: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CatalogItemReference {
    /// `id`.
    pub id: Option<Id<CatalogItem>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CatalogItemReference {
    /// `id`.
    pub const ID: Field<Self, Id<CatalogItem>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CatalogItem>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CatalogItemReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CatalogItemReference",
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

impl From<Id<CatalogItem>> for CatalogItemReference {
    fn from(id: Id<CatalogItem>) -> Self {
        Self::id(id)
    }
}

/// A reference to a charge code: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChargeCodeReference {
    /// `id`.
    pub id: Option<Id<ChargeCode>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ChargeCodeReference {
    /// `id`.
    pub const ID: Field<Self, Id<ChargeCode>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ChargeCode>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ChargeCodeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ChargeCodeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ChargeCode>> for ChargeCodeReference {
    fn from(id: Id<ChargeCode>) -> Self {
        Self::id(id)
    }
}

/// A reference to a classification: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClassificationReference {
    /// `id`.
    pub id: Option<Id<Classification>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ClassificationReference {
    /// `id`.
    pub const ID: Field<Self, Id<Classification>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Classification>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ClassificationReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ClassificationReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Classification>> for ClassificationReference {
    fn from(id: Id<Classification>) -> Self {
        Self::id(id)
    }
}

/// A reference to a company: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyReference {
    /// `id`.
    pub id: Option<Id<Company>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CompanyReference {
    /// `id`.
    pub const ID: Field<Self, Id<Company>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Company>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CompanyReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyReference",
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

impl From<Id<Company>> for CompanyReference {
    fn from(id: Id<Company>) -> Self {
        Self::id(id)
    }
}

/// A reference to a company status: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyStatusReference {
    /// `id`.
    pub id: Option<Id<CompanyStatus>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CompanyStatusReference {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CompanyStatus>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CompanyStatusReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyStatusReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<CompanyStatus>> for CompanyStatusReference {
    fn from(id: Id<CompanyStatus>) -> Self {
        Self::id(id)
    }
}

/// A reference to a company type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyTypeReference {
    /// `id`.
    pub id: Option<Id<CompanyType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CompanyTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CompanyType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CompanyTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<CompanyType>> for CompanyTypeReference {
    fn from(id: Id<CompanyType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a configuration: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigurationReference {
    /// `id`.
    pub id: Option<Id<Configuration>>,
    /// `deviceIdentifier`.
    pub device_identifier: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ConfigurationReference {
    /// `id`.
    pub const ID: Field<Self, Id<Configuration>> = Field::new("id");
    /// `deviceIdentifier`.
    pub const DEVICE_IDENTIFIER: Field<Self, String> = Field::new("deviceIdentifier");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Configuration>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ConfigurationReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConfigurationReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("deviceIdentifier", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Configuration>> for ConfigurationReference {
    fn from(id: Id<Configuration>) -> Self {
        Self::id(id)
    }
}

/// A reference to a configuration status: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigurationStatusReference {
    /// `id`.
    pub id: Option<Id<ConfigurationStatus>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ConfigurationStatusReference {
    /// `id`.
    pub const ID: Field<Self, Id<ConfigurationStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ConfigurationStatus>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ConfigurationStatusReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConfigurationStatusReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ConfigurationStatus>> for ConfigurationStatusReference {
    fn from(id: Id<ConfigurationStatus>) -> Self {
        Self::id(id)
    }
}

/// A reference to a configuration type question: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigurationTypeQuestionReference {
    /// `id`.
    pub id: Option<Id<ConfigurationTypeQuestion>>,
    /// `question`.
    pub question: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ConfigurationTypeQuestionReference {
    /// `id`.
    pub const ID: Field<Self, Id<ConfigurationTypeQuestion>> = Field::new("id");
    /// `question`.
    pub const QUESTION: Field<Self, String> = Field::new("question");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ConfigurationTypeQuestion>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ConfigurationTypeQuestionReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConfigurationTypeQuestionReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("question", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ConfigurationTypeQuestion>> for ConfigurationTypeQuestionReference {
    fn from(id: Id<ConfigurationTypeQuestion>) -> Self {
        Self::id(id)
    }
}

/// A reference to a configuration type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigurationTypeReference {
    /// `id`.
    pub id: Option<Id<ConfigurationType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ConfigurationTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<ConfigurationType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ConfigurationType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ConfigurationTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConfigurationTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ConfigurationType>> for ConfigurationTypeReference {
    fn from(id: Id<ConfigurationType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a contact: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactReference {
    /// `id`.
    pub id: Option<Id<Contact>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ContactReference {
    /// `id`.
    pub const ID: Field<Self, Id<Contact>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Contact>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ContactReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ContactReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Contact>> for ContactReference {
    fn from(id: Id<Contact>) -> Self {
        Self::id(id)
    }
}

/// A reference to a country: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CountryReference {
    /// `id`.
    pub id: Option<Id<Country>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CountryReference {
    /// `id`.
    pub const ID: Field<Self, Id<Country>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Country>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CountryReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CountryReference",
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

impl From<Id<Country>> for CountryReference {
    fn from(id: Id<Country>) -> Self {
        Self::id(id)
    }
}

/// A reference to a currency: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CurrencyReference {
    /// `id`.
    pub id: Option<Id<Currency>>,
    /// `symbol`.
    pub symbol: Option<String>,
    /// `currencyCode`.
    pub currency_code: Option<String>,
    /// `decimalSeparator`.
    pub decimal_separator: Option<String>,
    /// `numberOfDecimals`.
    pub number_of_decimals: Option<i32>,
    /// `thousandsSeparator`.
    pub thousands_separator: Option<String>,
    /// `negativeParenthesesFlag`.
    pub negative_parentheses_flag: Option<bool>,
    /// `displaySymbolFlag`.
    pub display_symbol_flag: Option<bool>,
    /// `currencyIdentifier`.
    pub currency_identifier: Option<String>,
    /// `displayIdFlag`.
    pub display_id_flag: Option<bool>,
    /// `rightAlign`.
    pub right_align: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CurrencyReference {
    /// `id`.
    pub const ID: Field<Self, Id<Currency>> = Field::new("id");
    /// `symbol`.
    pub const SYMBOL: Field<Self, String> = Field::new("symbol");
    /// `currencyCode`.
    pub const CURRENCY_CODE: Field<Self, String> = Field::new("currencyCode");
    /// `decimalSeparator`.
    pub const DECIMAL_SEPARATOR: Field<Self, String> = Field::new("decimalSeparator");
    /// `numberOfDecimals`.
    pub const NUMBER_OF_DECIMALS: Field<Self, i32> = Field::new("numberOfDecimals");
    /// `thousandsSeparator`.
    pub const THOUSANDS_SEPARATOR: Field<Self, String> = Field::new("thousandsSeparator");
    /// `negativeParenthesesFlag`.
    pub const NEGATIVE_PARENTHESES_FLAG: Field<Self, bool> = Field::new("negativeParenthesesFlag");
    /// `displaySymbolFlag`.
    pub const DISPLAY_SYMBOL_FLAG: Field<Self, bool> = Field::new("displaySymbolFlag");
    /// `currencyIdentifier`.
    pub const CURRENCY_IDENTIFIER: Field<Self, String> = Field::new("currencyIdentifier");
    /// `displayIdFlag`.
    pub const DISPLAY_ID_FLAG: Field<Self, bool> = Field::new("displayIdFlag");
    /// `rightAlign`.
    pub const RIGHT_ALIGN: Field<Self, bool> = Field::new("rightAlign");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Currency>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CurrencyReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CurrencyReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("symbol", FieldKind::Text),
                FieldRule::new("currencyCode", FieldKind::Text),
                FieldRule::new("decimalSeparator", FieldKind::Text),
                FieldRule::new("numberOfDecimals", FieldKind::Whole),
                FieldRule::new("thousandsSeparator", FieldKind::Text),
                FieldRule::new("negativeParenthesesFlag", FieldKind::Flag),
                FieldRule::new("displaySymbolFlag", FieldKind::Flag),
                FieldRule::new("currencyIdentifier", FieldKind::Text),
                FieldRule::new("displayIdFlag", FieldKind::Flag),
                FieldRule::new("rightAlign", FieldKind::Flag),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Currency>> for CurrencyReference {
    fn from(id: Id<Currency>) -> Self {
        Self::id(id)
    }
}

/// A reference to a document: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DocumentReference {
    /// `id`.
    pub id: Option<Id<DocumentInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl DocumentReference {
    /// `id`.
    pub const ID: Field<Self, Id<DocumentInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<DocumentInfo>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for DocumentReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "DocumentReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<DocumentInfo>> for DocumentReference {
    fn from(id: Id<DocumentInfo>) -> Self {
        Self::id(id)
    }
}

/// A reference to a document type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DocumentTypeReference {
    /// `id`.
    pub id: Option<Id<DocumentType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl DocumentTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<DocumentType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<DocumentType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for DocumentTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "DocumentTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<DocumentType>> for DocumentTypeReference {
    fn from(id: Id<DocumentType>) -> Self {
        Self::id(id)
    }
}

/// A reference to an email template: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailTemplateReference {
    /// `id`.
    pub id: Option<Id<ServiceEmailTemplate>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl EmailTemplateReference {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceEmailTemplate>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ServiceEmailTemplate>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for EmailTemplateReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EmailTemplateReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ServiceEmailTemplate>> for EmailTemplateReference {
    fn from(id: Id<ServiceEmailTemplate>) -> Self {
        Self::id(id)
    }
}

/// A reference to an entity type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntityTypeReference {
    /// `id`.
    pub id: Option<Id<EntityType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl EntityTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<EntityType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<EntityType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for EntityTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EntityTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<EntityType>> for EntityTypeReference {
    fn from(id: Id<EntityType>) -> Self {
        Self::id(id)
    }
}

/// A reference to an expense report: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpenseReportReference {
    /// `id`.
    pub id: Option<Id<ExpenseReport>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ExpenseReportReference {
    /// `id`.
    pub const ID: Field<Self, Id<ExpenseReport>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ExpenseReport>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ExpenseReportReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExpenseReportReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ExpenseReport>> for ExpenseReportReference {
    fn from(id: Id<ExpenseReport>) -> Self {
        Self::id(id)
    }
}

/// A reference to an expense tax type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpenseTaxTypeReference {
    /// `id`.
    pub id: Option<Id<ExpenseTaxTypeReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ExpenseTaxTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<ExpenseTaxTypeReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ExpenseTaxTypeReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ExpenseTaxTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExpenseTaxTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ExpenseTaxTypeReference>> for ExpenseTaxTypeReference {
    fn from(id: Id<ExpenseTaxTypeReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to an expense type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpenseTypeReference {
    /// `id`.
    pub id: Option<Id<ExpenseType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ExpenseTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<ExpenseType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ExpenseType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ExpenseTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExpenseTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ExpenseType>> for ExpenseTypeReference {
    fn from(id: Id<ExpenseType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a group: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GroupReference {
    /// `id`.
    pub id: Option<Id<Group>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl GroupReference {
    /// `id`.
    pub const ID: Field<Self, Id<Group>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Group>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for GroupReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GroupReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Group>> for GroupReference {
    fn from(id: Id<Group>) -> Self {
        Self::id(id)
    }
}

/// A reference to an integrator login: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IntegratorLoginReference {
    /// `id`.
    pub id: Option<Id<IntegratorLogin>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl IntegratorLoginReference {
    /// `id`.
    pub const ID: Field<Self, Id<IntegratorLogin>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<IntegratorLogin>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for IntegratorLoginReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "IntegratorLoginReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<IntegratorLogin>> for IntegratorLoginReference {
    fn from(id: Id<IntegratorLogin>) -> Self {
        Self::id(id)
    }
}

/// A reference to an invoice grouping: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceGroupingReference {
    /// `id`.
    pub id: Option<Id<InvoiceGrouping>>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `showPriceFlag`.
    pub show_price_flag: Option<bool>,
    /// `showSubItemsFlag`.
    pub show_sub_items_flag: Option<bool>,
    /// `groupParentChildAdditionsFlag`.
    pub group_parent_child_additions_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InvoiceGroupingReference {
    /// `id`.
    pub const ID: Field<Self, Id<InvoiceGrouping>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `showPriceFlag`.
    pub const SHOW_PRICE_FLAG: Field<Self, bool> = Field::new("showPriceFlag");
    /// `showSubItemsFlag`.
    pub const SHOW_SUB_ITEMS_FLAG: Field<Self, bool> = Field::new("showSubItemsFlag");
    /// `groupParentChildAdditionsFlag`.
    pub const GROUP_PARENT_CHILD_ADDITIONS_FLAG: Field<Self, bool> =
        Field::new("groupParentChildAdditionsFlag");

    /// A reference by id.
    pub fn id(id: impl Into<Id<InvoiceGrouping>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for InvoiceGroupingReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InvoiceGroupingReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("showPriceFlag", FieldKind::Flag),
                FieldRule::new("showSubItemsFlag", FieldKind::Flag),
                FieldRule::new("groupParentChildAdditionsFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<InvoiceGrouping>> for InvoiceGroupingReference {
    fn from(id: Id<InvoiceGrouping>) -> Self {
        Self::id(id)
    }
}

/// A reference to an invoice: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceReference {
    /// `id`.
    pub id: Option<Id<Invoice>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `billingType`.
    pub billing_type: Option<String>,
    /// `applyToType`.
    pub apply_to_type: Option<String>,
    /// `invoiceDate`.
    pub invoice_date: Option<String>,
    /// `chargeFirmFlag`.
    pub charge_firm_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InvoiceReference {
    /// `id`.
    pub const ID: Field<Self, Id<Invoice>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `billingType`.
    pub const BILLING_TYPE: Field<Self, String> = Field::new("billingType");
    /// `applyToType`.
    pub const APPLY_TO_TYPE: Field<Self, String> = Field::new("applyToType");
    /// `invoiceDate`.
    pub const INVOICE_DATE: Field<Self, String> = Field::new("invoiceDate");
    /// `chargeFirmFlag`.
    pub const CHARGE_FIRM_FLAG: Field<Self, bool> = Field::new("chargeFirmFlag");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Invoice>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for InvoiceReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InvoiceReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("billingType", FieldKind::Text),
                FieldRule::new("applyToType", FieldKind::Text),
                FieldRule::new("invoiceDate", FieldKind::Text),
                FieldRule::new("chargeFirmFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Invoice>> for InvoiceReference {
    fn from(id: Id<Invoice>) -> Self {
        Self::id(id)
    }
}

/// A reference to an invoice template: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceTemplateReference {
    /// `id`.
    pub id: Option<Id<InvoiceTemplate>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InvoiceTemplateReference {
    /// `id`.
    pub const ID: Field<Self, Id<InvoiceTemplate>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<InvoiceTemplate>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for InvoiceTemplateReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InvoiceTemplateReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<InvoiceTemplate>> for InvoiceTemplateReference {
    fn from(id: Id<InvoiceTemplate>) -> Self {
        Self::id(id)
    }
}

/// A reference to an iv item: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IvItemReference {
    /// `id`.
    pub id: Option<Id<CatalogItem>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `serializedFlag`.
    pub serialized_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl IvItemReference {
    /// `id`.
    pub const ID: Field<Self, Id<CatalogItem>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `serializedFlag`.
    pub const SERIALIZED_FLAG: Field<Self, bool> = Field::new("serializedFlag");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CatalogItem>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for IvItemReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "IvItemReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("serializedFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<CatalogItem>> for IvItemReference {
    fn from(id: Id<CatalogItem>) -> Self {
        Self::id(id)
    }
}

/// A reference to a managed devices integration: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagedDevicesIntegrationReference {
    /// `id`.
    pub id: Option<Id<ManagedDevicesIntegration>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManagedDevicesIntegrationReference {
    /// `id`.
    pub const ID: Field<Self, Id<ManagedDevicesIntegration>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ManagedDevicesIntegration>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ManagedDevicesIntegrationReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagedDevicesIntegrationReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ManagedDevicesIntegration>> for ManagedDevicesIntegrationReference {
    fn from(id: Id<ManagedDevicesIntegration>) -> Self {
        Self::id(id)
    }
}

/// A reference to a manufacturer: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManufacturerReference {
    /// `id`.
    pub id: Option<Id<Manufacturer>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManufacturerReference {
    /// `id`.
    pub const ID: Field<Self, Id<Manufacturer>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Manufacturer>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ManufacturerReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManufacturerReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Manufacturer>> for ManufacturerReference {
    fn from(id: Id<Manufacturer>) -> Self {
        Self::id(id)
    }
}

/// A reference to a member: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberReference {
    /// `id`.
    pub id: Option<Id<Member>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `dailyCapacity`.
    #[serde(default, with = "crate::types::decimal")]
    pub daily_capacity: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MemberReference {
    /// `id`.
    pub const ID: Field<Self, Id<Member>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `dailyCapacity`.
    pub const DAILY_CAPACITY: Field<Self, Decimal> = Field::new("dailyCapacity");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Member>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for MemberReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("dailyCapacity", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Member>> for MemberReference {
    fn from(id: Id<Member>) -> Self {
        Self::id(id)
    }
}

/// A reference to a note type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NoteTypeReference {
    /// `id`.
    pub id: Option<Id<CompanyNoteType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl NoteTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyNoteType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CompanyNoteType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for NoteTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "NoteTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<CompanyNoteType>> for NoteTypeReference {
    fn from(id: Id<CompanyNoteType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a notification recipient: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotificationRecipientReference {
    /// `id`.
    pub id: Option<Id<NotificationRecipient>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl NotificationRecipientReference {
    /// `id`.
    pub const ID: Field<Self, Id<NotificationRecipient>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<NotificationRecipient>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for NotificationRecipientReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "NotificationRecipientReference",
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

impl From<Id<NotificationRecipient>> for NotificationRecipientReference {
    fn from(id: Id<NotificationRecipient>) -> Self {
        Self::id(id)
    }
}

/// A reference to an opportunity: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityReference {
    /// `id`.
    pub id: Option<Id<Opportunity>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpportunityReference {
    /// `id`.
    pub const ID: Field<Self, Id<Opportunity>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Opportunity>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OpportunityReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Opportunity>> for OpportunityReference {
    fn from(id: Id<Opportunity>) -> Self {
        Self::id(id)
    }
}

/// A reference to an opportunity status: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityStatusReference {
    /// `id`.
    pub id: Option<Id<OpportunityStatus>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpportunityStatusReference {
    /// `id`.
    pub const ID: Field<Self, Id<OpportunityStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<OpportunityStatus>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OpportunityStatusReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityStatusReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<OpportunityStatus>> for OpportunityStatusReference {
    fn from(id: Id<OpportunityStatus>) -> Self {
        Self::id(id)
    }
}

/// A reference to an order status: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrderStatusReference {
    /// `id`.
    pub id: Option<Id<OrderStatus>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OrderStatusReference {
    /// `id`.
    pub const ID: Field<Self, Id<OrderStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<OrderStatus>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OrderStatusReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OrderStatusReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<OrderStatus>> for OrderStatusReference {
    fn from(id: Id<OrderStatus>) -> Self {
        Self::id(id)
    }
}

/// A reference to an owner level: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OwnerLevelReference {
    /// `id`.
    pub id: Option<Id<OwnerLevelReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OwnerLevelReference {
    /// `id`.
    pub const ID: Field<Self, Id<OwnerLevelReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<OwnerLevelReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OwnerLevelReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OwnerLevelReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<OwnerLevelReference>> for OwnerLevelReference {
    fn from(id: Id<OwnerLevelReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a payment method: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PaymentMethodReference {
    /// `id`.
    pub id: Option<Id<PaymentMethodReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PaymentMethodReference {
    /// `id`.
    pub const ID: Field<Self, Id<PaymentMethodReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<PaymentMethodReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for PaymentMethodReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PaymentMethodReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<PaymentMethodReference>> for PaymentMethodReference {
    fn from(id: Id<PaymentMethodReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a portal configuration: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalConfigurationReference {
    /// `id`.
    pub id: Option<Id<PortalConfiguration>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PortalConfigurationReference {
    /// `id`.
    pub const ID: Field<Self, Id<PortalConfiguration>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<PortalConfiguration>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for PortalConfigurationReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PortalConfigurationReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<PortalConfiguration>> for PortalConfigurationReference {
    fn from(id: Id<PortalConfiguration>) -> Self {
        Self::id(id)
    }
}

/// A reference to a priority: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PriorityReference {
    /// `id`.
    pub id: Option<Id<Priority>>,
    /// `name`.
    pub name: Option<String>,
    /// `sort`.
    pub sort: Option<i32>,
    /// `level`.
    pub level: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PriorityReference {
    /// `id`.
    pub const ID: Field<Self, Id<Priority>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `sort`.
    pub const SORT: Field<Self, i32> = Field::new("sort");
    /// `level`.
    pub const LEVEL: Field<Self, String> = Field::new("level");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Priority>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for PriorityReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PriorityReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("sort", FieldKind::Whole),
                FieldRule::new("level", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Priority>> for PriorityReference {
    fn from(id: Id<Priority>) -> Self {
        Self::id(id)
    }
}

/// A reference to a product category: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductCategoryReference {
    /// `id`.
    pub id: Option<Id<Category>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProductCategoryReference {
    /// `id`.
    pub const ID: Field<Self, Id<Category>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Category>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ProductCategoryReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProductCategoryReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Category>> for ProductCategoryReference {
    fn from(id: Id<Category>) -> Self {
        Self::id(id)
    }
}

/// A reference to a product item: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductItemReference {
    /// `id`.
    pub id: Option<Id<ProductItem>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProductItemReference {
    /// `id`.
    pub const ID: Field<Self, Id<ProductItem>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ProductItem>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ProductItemReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProductItemReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ProductItem>> for ProductItemReference {
    fn from(id: Id<ProductItem>) -> Self {
        Self::id(id)
    }
}

/// A reference to a product: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductReference {
    /// `id`.
    pub id: Option<Id<ProductItem>>,
    /// `description`.
    pub description: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProductReference {
    /// `id`.
    pub const ID: Field<Self, Id<ProductItem>> = Field::new("id");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ProductItem>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ProductReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProductReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ProductItem>> for ProductReference {
    fn from(id: Id<ProductItem>) -> Self {
        Self::id(id)
    }
}

/// A reference to a product sub category: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductSubCategoryReference {
    /// `id`.
    pub id: Option<Id<SubCategory>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProductSubCategoryReference {
    /// `id`.
    pub const ID: Field<Self, Id<SubCategory>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<SubCategory>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ProductSubCategoryReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProductSubCategoryReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<SubCategory>> for ProductSubCategoryReference {
    fn from(id: Id<SubCategory>) -> Self {
        Self::id(id)
    }
}

/// A reference to a product type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductTypeReference {
    /// `id`.
    pub id: Option<Id<ProductType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProductTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<ProductType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ProductType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ProductTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProductTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ProductType>> for ProductTypeReference {
    fn from(id: Id<ProductType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a project board: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectBoardReference {
    /// `id`.
    pub id: Option<Id<Board>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectBoardReference {
    /// `id`.
    pub const ID: Field<Self, Id<Board>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Board>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ProjectBoardReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectBoardReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Board>> for ProjectBoardReference {
    fn from(id: Id<Board>) -> Self {
        Self::id(id)
    }
}

/// A reference to a project phase: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectPhaseReference {
    /// `id`.
    pub id: Option<Id<ProjectPhase>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectPhaseReference {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectPhase>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ProjectPhase>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ProjectPhaseReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectPhaseReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ProjectPhase>> for ProjectPhaseReference {
    fn from(id: Id<ProjectPhase>) -> Self {
        Self::id(id)
    }
}

/// A reference to a project: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectReference {
    /// `id`.
    pub id: Option<Id<Project>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectReference {
    /// `id`.
    pub const ID: Field<Self, Id<Project>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Project>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ProjectReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Project>> for ProjectReference {
    fn from(id: Id<Project>) -> Self {
        Self::id(id)
    }
}

/// A reference to a project status: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectStatusReference {
    /// `id`.
    pub id: Option<Id<ProjectStatus>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectStatusReference {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ProjectStatus>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ProjectStatusReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectStatusReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ProjectStatus>> for ProjectStatusReference {
    fn from(id: Id<ProjectStatus>) -> Self {
        Self::id(id)
    }
}

/// A reference to a project type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectTypeReference {
    /// `id`.
    pub id: Option<Id<ProjectType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ProjectType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ProjectTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ProjectType>> for ProjectTypeReference {
    fn from(id: Id<ProjectType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a reminder: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReminderReference {
    /// `id`.
    pub id: Option<Id<ReminderReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ReminderReference {
    /// `id`.
    pub const ID: Field<Self, Id<ReminderReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ReminderReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ReminderReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ReminderReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ReminderReference>> for ReminderReference {
    fn from(id: Id<ReminderReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to an SLA: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SLAReference {
    /// `id`.
    pub id: Option<Id<SLA>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SLAReference {
    /// `id`.
    pub const ID: Field<Self, Id<SLA>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<SLA>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SLAReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SLAReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<SLA>> for SLAReference {
    fn from(id: Id<SLA>) -> Self {
        Self::id(id)
    }
}

/// A reference to a sales order: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SalesOrderReference {
    /// `id`.
    pub id: Option<Id<Order>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SalesOrderReference {
    /// `id`.
    pub const ID: Field<Self, Id<Order>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Order>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SalesOrderReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SalesOrderReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Order>> for SalesOrderReference {
    fn from(id: Id<Order>) -> Self {
        Self::id(id)
    }
}

/// A reference to a schedule entry: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScheduleEntryReference {
    /// `id`.
    pub id: Option<Id<ScheduleEntry>>,
    /// `description`.
    pub description: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ScheduleEntryReference {
    /// `id`.
    pub const ID: Field<Self, Id<ScheduleEntry>> = Field::new("id");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ScheduleEntry>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ScheduleEntryReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ScheduleEntryReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ScheduleEntry>> for ScheduleEntryReference {
    fn from(id: Id<ScheduleEntry>) -> Self {
        Self::id(id)
    }
}

/// A reference to a schedule status: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScheduleStatusReference {
    /// `id`.
    pub id: Option<Id<ScheduleStatus>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ScheduleStatusReference {
    /// `id`.
    pub const ID: Field<Self, Id<ScheduleStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ScheduleStatus>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ScheduleStatusReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ScheduleStatusReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ScheduleStatus>> for ScheduleStatusReference {
    fn from(id: Id<ScheduleStatus>) -> Self {
        Self::id(id)
    }
}

/// A reference to a service code: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceCodeReference {
    /// `id`.
    pub id: Option<Id<Code>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceCodeReference {
    /// `id`.
    pub const ID: Field<Self, Id<Code>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Code>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ServiceCodeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceCodeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Code>> for ServiceCodeReference {
    fn from(id: Id<Code>) -> Self {
        Self::id(id)
    }
}

/// A reference to a service item: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceItemReference {
    /// `id`.
    pub id: Option<Id<BoardItem>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceItemReference {
    /// `id`.
    pub const ID: Field<Self, Id<BoardItem>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<BoardItem>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ServiceItemReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceItemReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<BoardItem>> for ServiceItemReference {
    fn from(id: Id<BoardItem>) -> Self {
        Self::id(id)
    }
}

/// A reference to a service location: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceLocationReference {
    /// `id`.
    pub id: Option<Id<ServiceLocation>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceLocationReference {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceLocation>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ServiceLocation>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ServiceLocationReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceLocationReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ServiceLocation>> for ServiceLocationReference {
    fn from(id: Id<ServiceLocation>) -> Self {
        Self::id(id)
    }
}

/// A reference to a service signoff: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceSignoffReference {
    /// `id`.
    pub id: Option<Id<ServiceSignoff>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceSignoffReference {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceSignoff>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ServiceSignoff>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ServiceSignoffReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceSignoffReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ServiceSignoff>> for ServiceSignoffReference {
    fn from(id: Id<ServiceSignoff>) -> Self {
        Self::id(id)
    }
}

/// A reference to a service source: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceSourceReference {
    /// `id`.
    pub id: Option<Id<Source>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceSourceReference {
    /// `id`.
    pub const ID: Field<Self, Id<Source>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Source>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ServiceSourceReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceSourceReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Source>> for ServiceSourceReference {
    fn from(id: Id<Source>) -> Self {
        Self::id(id)
    }
}

/// A reference to a service status: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceStatusReference {
    /// `id`.
    pub id: Option<Id<BoardStatus>>,
    /// `name`.
    pub name: Option<String>,
    /// `sort`.
    pub sort: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceStatusReference {
    /// `id`.
    pub const ID: Field<Self, Id<BoardStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `sort`.
    pub const SORT: Field<Self, i32> = Field::new("sort");

    /// A reference by id.
    pub fn id(id: impl Into<Id<BoardStatus>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ServiceStatusReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceStatusReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("sort", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<BoardStatus>> for ServiceStatusReference {
    fn from(id: Id<BoardStatus>) -> Self {
        Self::id(id)
    }
}

/// A reference to a service sub type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceSubTypeReference {
    /// `id`.
    pub id: Option<Id<BoardSubType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceSubTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<BoardSubType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<BoardSubType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ServiceSubTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceSubTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<BoardSubType>> for ServiceSubTypeReference {
    fn from(id: Id<BoardSubType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a service survey: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceSurveyReference {
    /// `id`.
    pub id: Option<Id<ServiceSurvey>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceSurveyReference {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceSurvey>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ServiceSurvey>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ServiceSurveyReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceSurveyReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ServiceSurvey>> for ServiceSurveyReference {
    fn from(id: Id<ServiceSurvey>) -> Self {
        Self::id(id)
    }
}

/// A reference to a service team: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceTeamReference {
    /// `id`.
    pub id: Option<Id<ServiceTeam>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceTeamReference {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceTeam>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ServiceTeam>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ServiceTeamReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceTeamReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ServiceTeam>> for ServiceTeamReference {
    fn from(id: Id<ServiceTeam>) -> Self {
        Self::id(id)
    }
}

/// A reference to a service template: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceTemplateReference {
    /// `id`.
    pub id: Option<Id<ServiceTemplate>>,
    /// `name`.
    pub name: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceTemplateReference {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceTemplate>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `summary`.
    pub const SUMMARY: Field<Self, String> = Field::new("summary");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ServiceTemplate>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ServiceTemplateReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceTemplateReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("summary", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ServiceTemplate>> for ServiceTemplateReference {
    fn from(id: Id<ServiceTemplate>) -> Self {
        Self::id(id)
    }
}

/// A reference to a service type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceTypeReference {
    /// `id`.
    pub id: Option<Id<BoardType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<BoardType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<BoardType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ServiceTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<BoardType>> for ServiceTypeReference {
    fn from(id: Id<BoardType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a shipment method: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ShipmentMethodReference {
    /// `id`.
    pub id: Option<Id<ShipmentMethod>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ShipmentMethodReference {
    /// `id`.
    pub const ID: Field<Self, Id<ShipmentMethod>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ShipmentMethod>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ShipmentMethodReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ShipmentMethodReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ShipmentMethod>> for ShipmentMethodReference {
    fn from(id: Id<ShipmentMethod>) -> Self {
        Self::id(id)
    }
}

/// A reference to a site: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SiteReference {
    /// `id`.
    pub id: Option<Id<CompanySite>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SiteReference {
    /// `id`.
    pub const ID: Field<Self, Id<CompanySite>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CompanySite>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SiteReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SiteReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<CompanySite>> for SiteReference {
    fn from(id: Id<CompanySite>) -> Self {
        Self::id(id)
    }
}

/// A reference to a skill category: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SkillCategoryReference {
    /// `id`.
    pub id: Option<Id<SkillCategory>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SkillCategoryReference {
    /// `id`.
    pub const ID: Field<Self, Id<SkillCategory>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<SkillCategory>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SkillCategoryReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SkillCategoryReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<SkillCategory>> for SkillCategoryReference {
    fn from(id: Id<SkillCategory>) -> Self {
        Self::id(id)
    }
}

/// A reference to a skill: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SkillReference {
    /// `id`.
    pub id: Option<Id<Skill>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SkillReference {
    /// `id`.
    pub const ID: Field<Self, Id<Skill>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Skill>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SkillReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SkillReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Skill>> for SkillReference {
    fn from(id: Id<Skill>) -> Self {
        Self::id(id)
    }
}

/// A reference to a state: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StateReference {
    /// `id`.
    pub id: Option<Id<State>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl StateReference {
    /// `id`.
    pub const ID: Field<Self, Id<State>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<State>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for StateReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "StateReference",
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

impl From<Id<State>> for StateReference {
    fn from(id: Id<State>) -> Self {
        Self::id(id)
    }
}

/// A reference to a status indicator: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StatusIndicatorReference {
    /// `id`.
    pub id: Option<Id<StatusIndicator>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl StatusIndicatorReference {
    /// `id`.
    pub const ID: Field<Self, Id<StatusIndicator>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<StatusIndicator>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for StatusIndicatorReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "StatusIndicatorReference",
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

impl From<Id<StatusIndicator>> for StatusIndicatorReference {
    fn from(id: Id<StatusIndicator>) -> Self {
        Self::id(id)
    }
}

/// A reference to a system department: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SystemDepartmentReference {
    /// `id`.
    pub id: Option<Id<Department>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SystemDepartmentReference {
    /// `id`.
    pub const ID: Field<Self, Id<Department>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Department>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SystemDepartmentReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SystemDepartmentReference",
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

impl From<Id<Department>> for SystemDepartmentReference {
    fn from(id: Id<Department>) -> Self {
        Self::id(id)
    }
}

/// A reference to a system location: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SystemLocationReference {
    /// `id`.
    pub id: Option<Id<Location>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SystemLocationReference {
    /// `id`.
    pub const ID: Field<Self, Id<Location>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Location>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SystemLocationReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SystemLocationReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Location>> for SystemLocationReference {
    fn from(id: Id<Location>) -> Self {
        Self::id(id)
    }
}

/// A reference to a tax code: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaxCodeReference {
    /// `id`.
    pub id: Option<Id<TaxCode>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TaxCodeReference {
    /// `id`.
    pub const ID: Field<Self, Id<TaxCode>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<TaxCode>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for TaxCodeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TaxCodeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<TaxCode>> for TaxCodeReference {
    fn from(id: Id<TaxCode>) -> Self {
        Self::id(id)
    }
}

/// A reference to a team role: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TeamRoleReference {
    /// `id`.
    pub id: Option<Id<TeamRole>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TeamRoleReference {
    /// `id`.
    pub const ID: Field<Self, Id<TeamRole>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<TeamRole>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for TeamRoleReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TeamRoleReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<TeamRole>> for TeamRoleReference {
    fn from(id: Id<TeamRole>) -> Self {
        Self::id(id)
    }
}

/// A reference to a ticket: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TicketReference {
    /// `id`.
    pub id: Option<Id<Ticket>>,
    /// `summary`.
    pub summary: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TicketReference {
    /// `id`.
    pub const ID: Field<Self, Id<Ticket>> = Field::new("id");
    /// `summary`.
    pub const SUMMARY: Field<Self, String> = Field::new("summary");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Ticket>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for TicketReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TicketReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("summary", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Ticket>> for TicketReference {
    fn from(id: Id<Ticket>) -> Self {
        Self::id(id)
    }
}

/// A reference to a time entry: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeEntryReference {
    /// `id`.
    pub id: Option<Id<TimeEntry>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimeEntryReference {
    /// `id`.
    pub const ID: Field<Self, Id<TimeEntry>> = Field::new("id");

    /// A reference by id.
    pub fn id(id: impl Into<Id<TimeEntry>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for TimeEntryReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeEntryReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<TimeEntry>> for TimeEntryReference {
    fn from(id: Id<TimeEntry>) -> Self {
        Self::id(id)
    }
}

/// A reference to a time sheet: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeSheetReference {
    /// `id`.
    pub id: Option<Id<TimeSheet>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimeSheetReference {
    /// `id`.
    pub const ID: Field<Self, Id<TimeSheet>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<TimeSheet>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for TimeSheetReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeSheetReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<TimeSheet>> for TimeSheetReference {
    fn from(id: Id<TimeSheet>) -> Self {
        Self::id(id)
    }
}

/// A reference to a time zone setup: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeZoneSetupReference {
    /// `id`.
    pub id: Option<Id<TimeZoneSetup>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimeZoneSetupReference {
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

impl Model for TimeZoneSetupReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeZoneSetupReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<TimeZoneSetup>> for TimeZoneSetupReference {
    fn from(id: Id<TimeZoneSetup>) -> Self {
        Self::id(id)
    }
}

/// A reference to a track: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TrackReference {
    /// `id`.
    pub id: Option<Id<Track>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TrackReference {
    /// `id`.
    pub const ID: Field<Self, Id<Track>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Track>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for TrackReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TrackReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Track>> for TrackReference {
    fn from(id: Id<Track>) -> Self {
        Self::id(id)
    }
}

/// A reference to a unit of measure: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnitOfMeasureReference {
    /// `id`.
    pub id: Option<Id<UnitOfMeasure>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl UnitOfMeasureReference {
    /// `id`.
    pub const ID: Field<Self, Id<UnitOfMeasure>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<UnitOfMeasure>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for UnitOfMeasureReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "UnitOfMeasureReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<UnitOfMeasure>> for UnitOfMeasureReference {
    fn from(id: Id<UnitOfMeasure>) -> Self {
        Self::id(id)
    }
}

/// A reference to a user defined field: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserDefinedFieldReference {
    /// `id`.
    pub id: Option<Id<UserDefinedField>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl UserDefinedFieldReference {
    /// `id`.
    pub const ID: Field<Self, Id<UserDefinedField>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<UserDefinedField>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for UserDefinedFieldReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "UserDefinedFieldReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<UserDefinedField>> for UserDefinedFieldReference {
    fn from(id: Id<UserDefinedField>) -> Self {
        Self::id(id)
    }
}

/// A reference to a warehouse bin: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WarehouseBinReference {
    /// `id`.
    pub id: Option<Id<WarehouseBin>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WarehouseBinReference {
    /// `id`.
    pub const ID: Field<Self, Id<WarehouseBin>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<WarehouseBin>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for WarehouseBinReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WarehouseBinReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<WarehouseBin>> for WarehouseBinReference {
    fn from(id: Id<WarehouseBin>) -> Self {
        Self::id(id)
    }
}

/// A reference to a warehouse: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WarehouseReference {
    /// `id`.
    pub id: Option<Id<Warehouse>>,
    /// `name`.
    pub name: Option<String>,
    /// `lockedFlag`.
    pub locked_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WarehouseReference {
    /// `id`.
    pub const ID: Field<Self, Id<Warehouse>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `lockedFlag`.
    pub const LOCKED_FLAG: Field<Self, bool> = Field::new("lockedFlag");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Warehouse>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for WarehouseReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WarehouseReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("lockedFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Warehouse>> for WarehouseReference {
    fn from(id: Id<Warehouse>) -> Self {
        Self::id(id)
    }
}

/// A reference to a work role: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkRoleReference {
    /// `id`.
    pub id: Option<Id<WorkRole>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WorkRoleReference {
    /// `id`.
    pub const ID: Field<Self, Id<WorkRole>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<WorkRole>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for WorkRoleReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkRoleReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<WorkRole>> for WorkRoleReference {
    fn from(id: Id<WorkRole>) -> Self {
        Self::id(id)
    }
}

/// A reference to a work type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkTypeReference {
    /// `id`.
    pub id: Option<Id<WorkType>>,
    /// `name`.
    pub name: Option<String>,
    /// `utilizationFlag`.
    pub utilization_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WorkTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<WorkType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `utilizationFlag`.
    pub const UTILIZATION_FLAG: Field<Self, bool> = Field::new("utilizationFlag");

    /// A reference by id.
    pub fn id(id: impl Into<Id<WorkType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for WorkTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("utilizationFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<WorkType>> for WorkTypeReference {
    fn from(id: Id<WorkType>) -> Self {
        Self::id(id)
    }
}
