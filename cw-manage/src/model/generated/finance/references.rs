// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! References: how one record names another.

use crate::model::*;

/// A reference to an accounting package: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountingPackageReference {
    /// `id`.
    pub id: Option<Id<AccountingPackage>>,
    /// `identifier`.
    pub identifier: Option<AccountingPackageReferenceIdentifier>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AccountingPackageReference {
    /// `id`.
    pub const ID: Field<Self, Id<AccountingPackage>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, AccountingPackageReferenceIdentifier> =
        Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<AccountingPackage>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for AccountingPackageReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AccountingPackageReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new(
                    "identifier",
                    FieldKind::Choice(AccountingPackageReferenceIdentifier::VALUES),
                ),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<AccountingPackage>> for AccountingPackageReference {
    fn from(id: Id<AccountingPackage>) -> Self {
        Self::id(id)
    }
}

/// A reference to an adjustment detail: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AdjustmentDetailReference {
    /// `id`.
    pub id: Option<Id<AdjustmentDetail>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AdjustmentDetailReference {
    /// `id`.
    pub const ID: Field<Self, Id<AdjustmentDetail>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<AdjustmentDetail>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for AdjustmentDetailReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AdjustmentDetailReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<AdjustmentDetail>> for AdjustmentDetailReference {
    fn from(id: Id<AdjustmentDetail>) -> Self {
        Self::id(id)
    }
}

/// A reference to a batch: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchReference {
    /// `id`.
    pub id: Option<Id<BatchReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BatchReference {
    /// `id`.
    pub const ID: Field<Self, Id<BatchReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<BatchReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for BatchReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BatchReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<BatchReference>> for BatchReference {
    fn from(id: Id<BatchReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a billing setup: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingSetupReference {
    /// `id`.
    pub id: Option<Id<BillingSetup>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingSetupReference {
    /// `id`.
    pub const ID: Field<Self, Id<BillingSetup>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<BillingSetup>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for BillingSetupReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BillingSetupReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<BillingSetup>> for BillingSetupReference {
    fn from(id: Id<BillingSetup>) -> Self {
        Self::id(id)
    }
}

/// A reference to a billing status: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingStatusReference {
    /// `id`.
    pub id: Option<Id<BillingStatus>>,
    /// `name`.
    pub name: Option<String>,
    /// `isClosed`.
    pub is_closed: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingStatusReference {
    /// `id`.
    pub const ID: Field<Self, Id<BillingStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `isClosed`.
    pub const IS_CLOSED: Field<Self, bool> = Field::new("isClosed");

    /// A reference by id.
    pub fn id(id: impl Into<Id<BillingStatus>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for BillingStatusReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BillingStatusReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("isClosed", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<BillingStatus>> for BillingStatusReference {
    fn from(id: Id<BillingStatus>) -> Self {
        Self::id(id)
    }
}

/// A reference to a currency code: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CurrencyCodeReference {
    /// `id`.
    pub id: Option<Id<CurrencyCode>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CurrencyCodeReference {
    /// `id`.
    pub const ID: Field<Self, Id<CurrencyCode>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CurrencyCode>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CurrencyCodeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CurrencyCodeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<CurrencyCode>> for CurrencyCodeReference {
    fn from(id: Id<CurrencyCode>) -> Self {
        Self::id(id)
    }
}

/// A reference to an expense detail: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpenseDetailReference {
    /// `id`.
    pub id: Option<Id<ExpenseDetailReference>>,
    /// `amount`.
    #[serde(default, with = "crate::types::decimal")]
    pub amount: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ExpenseDetailReference {
    /// `id`.
    pub const ID: Field<Self, Id<ExpenseDetailReference>> = Field::new("id");
    /// `amount`.
    pub const AMOUNT: Field<Self, Decimal> = Field::new("amount");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ExpenseDetailReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ExpenseDetailReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExpenseDetailReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("amount", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ExpenseDetailReference>> for ExpenseDetailReference {
    fn from(id: Id<ExpenseDetailReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to an invoice template detail: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceTemplateDetailReference {
    /// `id`.
    pub id: Option<Id<InvoiceTemplateDetailReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InvoiceTemplateDetailReference {
    /// `id`.
    pub const ID: Field<Self, Id<InvoiceTemplateDetailReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<InvoiceTemplateDetailReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for InvoiceTemplateDetailReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InvoiceTemplateDetailReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<InvoiceTemplateDetailReference>> for InvoiceTemplateDetailReference {
    fn from(id: Id<InvoiceTemplateDetailReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a mapped record: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MappedRecordReference {
    /// `id`.
    pub id: Option<Id<MappedRecordReference>>,
    /// `name`.
    pub name: Option<String>,
}

impl MappedRecordReference {
    /// `id`.
    pub const ID: Field<Self, Id<MappedRecordReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<MappedRecordReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for MappedRecordReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MappedRecordReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<MappedRecordReference>> for MappedRecordReference {
    fn from(id: Id<MappedRecordReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a mapped type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MappedTypeReference {
    /// `id`.
    pub id: Option<Id<MappedType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MappedTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<MappedType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<MappedType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for MappedTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MappedTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<MappedType>> for MappedTypeReference {
    fn from(id: Id<MappedType>) -> Self {
        Self::id(id)
    }
}

/// A reference to a purchase order line item: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseOrderLineItemReference {
    /// `id`.
    pub id: Option<Id<PurchaseOrderLineItem>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PurchaseOrderLineItemReference {
    /// `id`.
    pub const ID: Field<Self, Id<PurchaseOrderLineItem>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");

    /// A reference by id.
    pub fn id(id: impl Into<Id<PurchaseOrderLineItem>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for PurchaseOrderLineItemReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PurchaseOrderLineItemReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<PurchaseOrderLineItem>> for PurchaseOrderLineItemReference {
    fn from(id: Id<PurchaseOrderLineItem>) -> Self {
        Self::id(id)
    }
}

/// A reference to a purchase order: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseOrderReference {
    /// `id`.
    pub id: Option<Id<PurchaseOrder>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PurchaseOrderReference {
    /// `id`.
    pub const ID: Field<Self, Id<PurchaseOrder>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<PurchaseOrder>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for PurchaseOrderReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PurchaseOrderReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<PurchaseOrder>> for PurchaseOrderReference {
    fn from(id: Id<PurchaseOrder>) -> Self {
        Self::id(id)
    }
}

/// A reference to a tax code level: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaxCodeLevelReference {
    /// `id`.
    pub id: Option<Id<TaxCodeLevel>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TaxCodeLevelReference {
    /// `id`.
    pub const ID: Field<Self, Id<TaxCodeLevel>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<TaxCodeLevel>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for TaxCodeLevelReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TaxCodeLevelReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<TaxCodeLevel>> for TaxCodeLevelReference {
    fn from(id: Id<TaxCodeLevel>) -> Self {
        Self::id(id)
    }
}
