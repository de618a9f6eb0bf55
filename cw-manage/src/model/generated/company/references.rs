// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! References: how one record names another.

use crate::model::*;

/// A reference to a billing delivery: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingDeliveryReference {
    /// `id`.
    pub id: Option<Id<DeliveryMethod>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingDeliveryReference {
    /// `id`.
    pub const ID: Field<Self, Id<DeliveryMethod>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<DeliveryMethod>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for BillingDeliveryReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BillingDeliveryReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<DeliveryMethod>> for BillingDeliveryReference {
    fn from(id: Id<DeliveryMethod>) -> Self {
        Self::id(id)
    }
}

/// A reference to a communication type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommunicationTypeReference {
    /// `id`.
    pub id: Option<Id<CommunicationType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `coreEntityId`.
    pub core_entity_id: Option<String>,
}

impl CommunicationTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<CommunicationType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `coreEntityId`.
    pub const CORE_ENTITY_ID: Field<Self, String> = Field::new("coreEntityId");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CommunicationType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CommunicationTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CommunicationTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("coreEntityId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<CommunicationType>> for CommunicationTypeReference {
    fn from(id: Id<CommunicationType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a contact department: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactDepartmentReference {
    /// `id`.
    pub id: Option<Id<ContactDepartment>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ContactDepartmentReference {
    /// `id`.
    pub const ID: Field<Self, Id<ContactDepartment>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ContactDepartment>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ContactDepartmentReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ContactDepartmentReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ContactDepartment>> for ContactDepartmentReference {
    fn from(id: Id<ContactDepartment>) -> Self {
        Self::id(id)
    }
}

/// A reference to a contact type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactTypeReference {
    /// `id`.
    pub id: Option<Id<ContactType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ContactTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<ContactType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ContactType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ContactTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ContactTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ContactType>> for ContactTypeReference {
    fn from(id: Id<ContactType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a management solution: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagementSolutionReference {
    /// `id`.
    pub id: Option<Id<ManagementItSolution>>,
    /// `name`.
    pub name: Option<String>,
    /// `setupName`.
    pub setup_name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManagementSolutionReference {
    /// `id`.
    pub const ID: Field<Self, Id<ManagementItSolution>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `setupName`.
    pub const SETUP_NAME: Field<Self, String> = Field::new("setupName");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ManagementItSolution>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ManagementSolutionReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagementSolutionReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("setupName", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ManagementItSolution>> for ManagementSolutionReference {
    fn from(id: Id<ManagementItSolution>) -> Self {
        Self::id(id)
    }
}

/// A reference to a market description: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketDescriptionReference {
    /// `id`.
    pub id: Option<Id<MarketDescription>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MarketDescriptionReference {
    /// `id`.
    pub const ID: Field<Self, Id<MarketDescription>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<MarketDescription>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for MarketDescriptionReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MarketDescriptionReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<MarketDescription>> for MarketDescriptionReference {
    fn from(id: Id<MarketDescription>) -> Self {
        Self::id(id)
    }
}

/// A reference to an ownership type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OwnershipTypeReference {
    /// `id`.
    pub id: Option<Id<OwnershipType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OwnershipTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<OwnershipType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<OwnershipType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OwnershipTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OwnershipTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<OwnershipType>> for OwnershipTypeReference {
    fn from(id: Id<OwnershipType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a portal configuration payment processor: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalConfigurationPaymentProcessorReference {
    /// `id`.
    pub id: Option<Id<PortalConfigurationPaymentProcessor>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PortalConfigurationPaymentProcessorReference {
    /// `id`.
    pub const ID: Field<Self, Id<PortalConfigurationPaymentProcessor>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<PortalConfigurationPaymentProcessor>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for PortalConfigurationPaymentProcessorReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PortalConfigurationPaymentProcessorReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<PortalConfigurationPaymentProcessor>>
    for PortalConfigurationPaymentProcessorReference
{
    fn from(id: Id<PortalConfigurationPaymentProcessor>) -> Self {
        Self::id(id)
    }
}

/// A reference to a pricing schedule: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PricingScheduleReference {
    /// `id`.
    pub id: Option<Id<PricingSchedule>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PricingScheduleReference {
    /// `id`.
    pub const ID: Field<Self, Id<PricingSchedule>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<PricingSchedule>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for PricingScheduleReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PricingScheduleReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<PricingSchedule>> for PricingScheduleReference {
    fn from(id: Id<PricingSchedule>) -> Self {
        Self::id(id)
    }
}

/// A reference to a relationship: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RelationshipReference {
    /// `id`.
    pub id: Option<Id<RelationshipReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl RelationshipReference {
    /// `id`.
    pub const ID: Field<Self, Id<RelationshipReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<RelationshipReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for RelationshipReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "RelationshipReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<RelationshipReference>> for RelationshipReference {
    fn from(id: Id<RelationshipReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a sic code: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SicCodeReference {
    /// `id`.
    pub id: Option<Id<SicCodeReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SicCodeReference {
    /// `id`.
    pub const ID: Field<Self, Id<SicCodeReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<SicCodeReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SicCodeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SicCodeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<SicCodeReference>> for SicCodeReference {
    fn from(id: Id<SicCodeReference>) -> Self {
        Self::id(id)
    }
}
