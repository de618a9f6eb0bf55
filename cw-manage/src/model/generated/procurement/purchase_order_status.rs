// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A purchase order status, as at `/procurement/purchaseorderstatuses`.

use crate::model::*;

/// A purchase order status, as at `/procurement/purchaseorderstatuses`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseOrderStatus {
    /// `id`.
    pub id: Option<Id<PurchaseOrderStatus>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `defaultClosedFlag`.
    pub default_closed_flag: Option<bool>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// `emailTemplate`.
    pub email_template: Option<PurchaseOrderStatusEmailTemplateReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PurchaseOrderStatus {
    /// `id`.
    pub const ID: Field<Self, Id<PurchaseOrderStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `defaultClosedFlag`.
    pub const DEFAULT_CLOSED_FLAG: Field<Self, bool> = Field::new("defaultClosedFlag");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
    /// `emailTemplate`.
    pub const EMAIL_TEMPLATE: Field<Self, PurchaseOrderStatusEmailTemplateReference> =
        Field::new("emailTemplate");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for PurchaseOrderStatus {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PurchaseOrderStatus",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("defaultClosedFlag", FieldKind::Flag),
                FieldRule::new("sortOrder", FieldKind::Whole),
                FieldRule::new(
                    "emailTemplate",
                    FieldKind::Record(<PurchaseOrderStatusEmailTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PurchaseOrderStatus {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
