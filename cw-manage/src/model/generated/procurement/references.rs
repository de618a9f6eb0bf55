// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! References: how one record names another.

use crate::model::*;

/// A reference to an adjustment: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AdjustmentReference {
    /// `id`.
    pub id: Option<Id<ProcurementAdjustment>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AdjustmentReference {
    /// `id`.
    pub const ID: Field<Self, Id<ProcurementAdjustment>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ProcurementAdjustment>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for AdjustmentReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AdjustmentReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ProcurementAdjustment>> for AdjustmentReference {
    fn from(id: Id<ProcurementAdjustment>) -> Self {
        Self::id(id)
    }
}

/// A reference to an adjustment type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AdjustmentTypeReference {
    /// `id`.
    pub id: Option<Id<AdjustmentType>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AdjustmentTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<AdjustmentType>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");

    /// A reference by id.
    pub fn id(id: impl Into<Id<AdjustmentType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for AdjustmentTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AdjustmentTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<AdjustmentType>> for AdjustmentTypeReference {
    fn from(id: Id<AdjustmentType>) -> Self {
        Self::id(id)
    }
}

/// A reference to an on hand serial number: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OnHandSerialNumberReference {
    /// `id`.
    pub id: Option<Id<OnHandSerialNumber>>,
    /// `serialNumber`.
    pub serial_number: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OnHandSerialNumberReference {
    /// `id`.
    pub const ID: Field<Self, Id<OnHandSerialNumber>> = Field::new("id");
    /// `serialNumber`.
    pub const SERIAL_NUMBER: Field<Self, String> = Field::new("serialNumber");

    /// A reference by id.
    pub fn id(id: impl Into<Id<OnHandSerialNumber>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OnHandSerialNumberReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OnHandSerialNumberReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("serialNumber", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<OnHandSerialNumber>> for OnHandSerialNumberReference {
    fn from(id: Id<OnHandSerialNumber>) -> Self {
        Self::id(id)
    }
}

/// A reference to a purchase order status email template: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseOrderStatusEmailTemplateReference {
    /// `id`.
    pub id: Option<Id<PurchaseOrderStatusEmailTemplate>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PurchaseOrderStatusEmailTemplateReference {
    /// `id`.
    pub const ID: Field<Self, Id<PurchaseOrderStatusEmailTemplate>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<PurchaseOrderStatusEmailTemplate>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for PurchaseOrderStatusEmailTemplateReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PurchaseOrderStatusEmailTemplateReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<PurchaseOrderStatusEmailTemplate>> for PurchaseOrderStatusEmailTemplateReference {
    fn from(id: Id<PurchaseOrderStatusEmailTemplate>) -> Self {
        Self::id(id)
    }
}

/// A reference to a purchase order status: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseOrderStatusReference {
    /// `id`.
    pub id: Option<Id<PurchaseOrderStatus>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PurchaseOrderStatusReference {
    /// `id`.
    pub const ID: Field<Self, Id<PurchaseOrderStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<PurchaseOrderStatus>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for PurchaseOrderStatusReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PurchaseOrderStatusReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<PurchaseOrderStatus>> for PurchaseOrderStatusReference {
    fn from(id: Id<PurchaseOrderStatus>) -> Self {
        Self::id(id)
    }
}

/// A reference to a rma action: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RmaActionReference {
    /// `id`.
    pub id: Option<Id<RmaAction>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl RmaActionReference {
    /// `id`.
    pub const ID: Field<Self, Id<RmaAction>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<RmaAction>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for RmaActionReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "RmaActionReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<RmaAction>> for RmaActionReference {
    fn from(id: Id<RmaAction>) -> Self {
        Self::id(id)
    }
}

/// A reference to a rma disposition: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RmaDispositionReference {
    /// `id`.
    pub id: Option<Id<RmaDisposition>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl RmaDispositionReference {
    /// `id`.
    pub const ID: Field<Self, Id<RmaDisposition>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<RmaDisposition>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for RmaDispositionReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "RmaDispositionReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<RmaDisposition>> for RmaDispositionReference {
    fn from(id: Id<RmaDisposition>) -> Self {
        Self::id(id)
    }
}

/// A reference to a rma status email template: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RmaStatusEmailTemplateReference {
    /// `id`.
    pub id: Option<Id<RmaStatusEmailTemplate>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl RmaStatusEmailTemplateReference {
    /// `id`.
    pub const ID: Field<Self, Id<RmaStatusEmailTemplate>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<RmaStatusEmailTemplate>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for RmaStatusEmailTemplateReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "RmaStatusEmailTemplateReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<RmaStatusEmailTemplate>> for RmaStatusEmailTemplateReference {
    fn from(id: Id<RmaStatusEmailTemplate>) -> Self {
        Self::id(id)
    }
}

/// A reference to a rma status: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RmaStatusReference {
    /// `id`.
    pub id: Option<Id<RmaStatus>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl RmaStatusReference {
    /// `id`.
    pub const ID: Field<Self, Id<RmaStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<RmaStatus>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for RmaStatusReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "RmaStatusReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<RmaStatus>> for RmaStatusReference {
    fn from(id: Id<RmaStatus>) -> Self {
        Self::id(id)
    }
}
