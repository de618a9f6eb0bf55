// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project recap, as at `/project/projects/{id}/projectRecap`.

use crate::model::*;

/// A project recap, as at `/project/projects/{id}/projectRecap`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectRecap {
    /// `treeID`.
    #[serde(rename = "treeID")]
    pub tree_id: Option<String>,
    /// `iD`.
    pub i_d: Option<i32>,
    /// `recID`.
    #[serde(rename = "recID")]
    pub rec_id: Option<i32>,
    /// `displayID`.
    #[serde(rename = "displayID")]
    pub display_id: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `companyName`.
    pub company_name: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `isProject`.
    pub is_project: Option<bool>,
    /// `isPhase`.
    pub is_phase: Option<bool>,
    /// `isTicket`.
    pub is_ticket: Option<bool>,
    /// `isIssue`.
    pub is_issue: Option<bool>,
    /// `addOnFlag`.
    pub add_on_flag: Option<bool>,
    /// `parentPhaseRecID`.
    #[serde(rename = "parentPhaseRecID")]
    pub parent_phase_rec_id: Option<i32>,
    /// `wbsCode`.
    pub wbs_code: Option<String>,
    /// `billingMethodID`.
    #[serde(rename = "billingMethodID")]
    pub billing_method_id: Option<String>,
    /// `billingMethod`.
    pub billing_method: Option<String>,
    /// `billingAmount`.
    pub billing_amount: Option<String>,
    /// `overrideFlag`.
    pub override_flag: Option<bool>,
    /// `billingStartDate`.
    pub billing_start_date: Option<String>,
    /// `revenueEstimate`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue_estimate: Option<Decimal>,
    /// `revenueActual`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue_actual: Option<Decimal>,
    /// `revenueBilled`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue_billed: Option<Decimal>,
    /// `revenueUnbilled`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue_unbilled: Option<Decimal>,
    /// `costEstimate`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost_estimate: Option<Decimal>,
    /// `costActual`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost_actual: Option<Decimal>,
    /// `grossMarginEstimate`.
    #[serde(default, with = "crate::types::decimal")]
    pub gross_margin_estimate: Option<Decimal>,
    /// `grossMarginBilled`.
    #[serde(default, with = "crate::types::decimal")]
    pub gross_margin_billed: Option<Decimal>,
    /// `recType`.
    pub rec_type: Option<String>,
    /// `productsBilled`.
    #[serde(default, with = "crate::types::decimal")]
    pub products_billed: Option<Decimal>,
    /// `expensesBilled`.
    #[serde(default, with = "crate::types::decimal")]
    pub expenses_billed: Option<Decimal>,
    /// `bundleBilled`.
    #[serde(default, with = "crate::types::decimal")]
    pub bundle_billed: Option<Decimal>,
}

impl ProjectRecap {
    /// `treeID`.
    pub const TREE_ID: Field<Self, String> = Field::new("treeID");
    /// `iD`.
    pub const I_D: Field<Self, i32> = Field::new("iD");
    /// `recID`.
    pub const REC_ID: Field<Self, i32> = Field::new("recID");
    /// `displayID`.
    pub const DISPLAY_ID: Field<Self, String> = Field::new("displayID");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `companyName`.
    pub const COMPANY_NAME: Field<Self, String> = Field::new("companyName");
    /// `status`.
    pub const STATUS: Field<Self, String> = Field::new("status");
    /// `isProject`.
    pub const IS_PROJECT: Field<Self, bool> = Field::new("isProject");
    /// `isPhase`.
    pub const IS_PHASE: Field<Self, bool> = Field::new("isPhase");
    /// `isTicket`.
    pub const IS_TICKET: Field<Self, bool> = Field::new("isTicket");
    /// `isIssue`.
    pub const IS_ISSUE: Field<Self, bool> = Field::new("isIssue");
    /// `addOnFlag`.
    pub const ADD_ON_FLAG: Field<Self, bool> = Field::new("addOnFlag");
    /// `parentPhaseRecID`.
    pub const PARENT_PHASE_REC_ID: Field<Self, i32> = Field::new("parentPhaseRecID");
    /// `wbsCode`.
    pub const WBS_CODE: Field<Self, String> = Field::new("wbsCode");
    /// `billingMethodID`.
    pub const BILLING_METHOD_ID: Field<Self, String> = Field::new("billingMethodID");
    /// `billingMethod`.
    pub const BILLING_METHOD: Field<Self, String> = Field::new("billingMethod");
    /// `billingAmount`.
    pub const BILLING_AMOUNT: Field<Self, String> = Field::new("billingAmount");
    /// `overrideFlag`.
    pub const OVERRIDE_FLAG: Field<Self, bool> = Field::new("overrideFlag");
    /// `billingStartDate`.
    pub const BILLING_START_DATE: Field<Self, String> = Field::new("billingStartDate");
    /// `revenueEstimate`.
    pub const REVENUE_ESTIMATE: Field<Self, Decimal> = Field::new("revenueEstimate");
    /// `revenueActual`.
    pub const REVENUE_ACTUAL: Field<Self, Decimal> = Field::new("revenueActual");
    /// `revenueBilled`.
    pub const REVENUE_BILLED: Field<Self, Decimal> = Field::new("revenueBilled");
    /// `revenueUnbilled`.
    pub const REVENUE_UNBILLED: Field<Self, Decimal> = Field::new("revenueUnbilled");
    /// `costEstimate`.
    pub const COST_ESTIMATE: Field<Self, Decimal> = Field::new("costEstimate");
    /// `costActual`.
    pub const COST_ACTUAL: Field<Self, Decimal> = Field::new("costActual");
    /// `grossMarginEstimate`.
    pub const GROSS_MARGIN_ESTIMATE: Field<Self, Decimal> = Field::new("grossMarginEstimate");
    /// `grossMarginBilled`.
    pub const GROSS_MARGIN_BILLED: Field<Self, Decimal> = Field::new("grossMarginBilled");
    /// `recType`.
    pub const REC_TYPE: Field<Self, String> = Field::new("recType");
    /// `productsBilled`.
    pub const PRODUCTS_BILLED: Field<Self, Decimal> = Field::new("productsBilled");
    /// `expensesBilled`.
    pub const EXPENSES_BILLED: Field<Self, Decimal> = Field::new("expensesBilled");
    /// `bundleBilled`.
    pub const BUNDLE_BILLED: Field<Self, Decimal> = Field::new("bundleBilled");
}

impl Model for ProjectRecap {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectRecap",
            fields: &[
                FieldRule::new("treeID", FieldKind::Text),
                FieldRule::new("iD", FieldKind::Whole),
                FieldRule::new("recID", FieldKind::Whole),
                FieldRule::new("displayID", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("companyName", FieldKind::Text),
                FieldRule::new("status", FieldKind::Text),
                FieldRule::new("isProject", FieldKind::Flag),
                FieldRule::new("isPhase", FieldKind::Flag),
                FieldRule::new("isTicket", FieldKind::Flag),
                FieldRule::new("isIssue", FieldKind::Flag),
                FieldRule::new("addOnFlag", FieldKind::Flag),
                FieldRule::new("parentPhaseRecID", FieldKind::Whole),
                FieldRule::new("wbsCode", FieldKind::Text),
                FieldRule::new("billingMethodID", FieldKind::Text),
                FieldRule::new("billingMethod", FieldKind::Text),
                FieldRule::new("billingAmount", FieldKind::Text),
                FieldRule::new("overrideFlag", FieldKind::Flag),
                FieldRule::new("billingStartDate", FieldKind::Text),
                FieldRule::new("revenueEstimate", FieldKind::Decimal),
                FieldRule::new("revenueActual", FieldKind::Decimal),
                FieldRule::new("revenueBilled", FieldKind::Decimal),
                FieldRule::new("revenueUnbilled", FieldKind::Decimal),
                FieldRule::new("costEstimate", FieldKind::Decimal),
                FieldRule::new("costActual", FieldKind::Decimal),
                FieldRule::new("grossMarginEstimate", FieldKind::Decimal),
                FieldRule::new("grossMarginBilled", FieldKind::Decimal),
                FieldRule::new("recType", FieldKind::Text),
                FieldRule::new("productsBilled", FieldKind::Decimal),
                FieldRule::new("expensesBilled", FieldKind::Decimal),
                FieldRule::new("bundleBilled", FieldKind::Decimal),
            ],
        };
        &SCHEMA
    };
}
