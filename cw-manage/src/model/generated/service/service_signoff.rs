// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service signoff, as at `/service/serviceSignoff`.

use crate::model::*;

/// A service signoff, as at `/service/serviceSignoff`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceSignoff {
    /// `id`.
    pub id: Option<Id<ServiceSignoff>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `visibleLogoFlag`.
    pub visible_logo_flag: Option<bool>,
    /// `companyInfoFlag`.
    pub company_info_flag: Option<bool>,
    /// `billingTermsFlag`.
    pub billing_terms_flag: Option<bool>,
    /// `summaryFlag`.
    pub summary_flag: Option<bool>,
    /// `discussionFlag`.
    pub discussion_flag: Option<bool>,
    /// `taskFlag`.
    pub task_flag: Option<bool>,
    /// `task`.
    pub task: Option<ServiceSignoffTask>,
    /// `configurationsFlag`.
    pub configurations_flag: Option<bool>,
    /// `internalNotesFlag`.
    pub internal_notes_flag: Option<bool>,
    /// `resolutionFlag`.
    pub resolution_flag: Option<bool>,
    /// `timeFlag`.
    pub time_flag: Option<bool>,
    /// `timeMemberFlag`.
    pub time_member_flag: Option<bool>,
    /// `timeDateFlag`.
    pub time_date_flag: Option<bool>,
    /// `timeStartEndFlag`.
    pub time_start_end_flag: Option<bool>,
    /// `timeBillFlag`.
    pub time_bill_flag: Option<bool>,
    /// `timeHoursFlag`.
    pub time_hours_flag: Option<bool>,
    /// `timeRateFlag`.
    pub time_rate_flag: Option<bool>,
    /// `timeExtendedAmountFlag`.
    pub time_extended_amount_flag: Option<bool>,
    /// `timeWorkTypeFlag`.
    pub time_work_type_flag: Option<bool>,
    /// `timeAgreementFlag`.
    pub time_agreement_flag: Option<bool>,
    /// `timeNotesFlag`.
    pub time_notes_flag: Option<bool>,
    /// `timeManualFlag`.
    pub time_manual_flag: Option<bool>,
    /// `timeManualEntry`.
    pub time_manual_entry: Option<i32>,
    /// `timeTaxFlag`.
    pub time_tax_flag: Option<bool>,
    /// `expenseFlag`.
    pub expense_flag: Option<bool>,
    /// `expenseDateFlag`.
    pub expense_date_flag: Option<bool>,
    /// `expenseMemberFlag`.
    pub expense_member_flag: Option<bool>,
    /// `expenseTypeFlag`.
    pub expense_type_flag: Option<bool>,
    /// `expenseBillFlag`.
    pub expense_bill_flag: Option<bool>,
    /// `expenseAmountFlag`.
    pub expense_amount_flag: Option<bool>,
    /// `expenseAgreementFlag`.
    pub expense_agreement_flag: Option<bool>,
    /// `expenseNotesFlag`.
    pub expense_notes_flag: Option<bool>,
    /// `expenseTaxFlag`.
    pub expense_tax_flag: Option<bool>,
    /// `expenseManualFlag`.
    pub expense_manual_flag: Option<bool>,
    /// `expenseManualEntry`.
    pub expense_manual_entry: Option<i32>,
    /// `productFlag`.
    pub product_flag: Option<bool>,
    /// `productDescriptionFlag`.
    pub product_description_flag: Option<bool>,
    /// `productBillFlag`.
    pub product_bill_flag: Option<bool>,
    /// `productQuantityFlag`.
    pub product_quantity_flag: Option<bool>,
    /// `productPriceFlag`.
    pub product_price_flag: Option<bool>,
    /// `productExtendedAmountFlag`.
    pub product_extended_amount_flag: Option<bool>,
    /// `productAgreementFlag`.
    pub product_agreement_flag: Option<bool>,
    /// `productManualFlag`.
    pub product_manual_flag: Option<bool>,
    /// `productManualEntry`.
    pub product_manual_entry: Option<i32>,
    /// `productTaxFlag`.
    pub product_tax_flag: Option<bool>,
    /// `technicianSignoffFlag`.
    pub technician_signoff_flag: Option<bool>,
    /// `customerSignoffTextFlag`.
    pub customer_signoff_text_flag: Option<bool>,
    /// `customerSignoffText`. At most 4000 characters.
    pub customer_signoff_text: Option<String>,
    /// `customerSignoffFieldsFlag`.
    pub customer_signoff_fields_flag: Option<bool>,
    /// `billingMethodsTextFlag`.
    pub billing_methods_text_flag: Option<bool>,
    /// `billingMethodsText`. At most 2000 characters.
    pub billing_methods_text: Option<String>,
    /// `creditCardFieldsFlag`.
    pub credit_card_fields_flag: Option<bool>,
    /// `defaultFFFlag`.
    #[serde(rename = "defaultFFFlag")]
    pub default_ff_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceSignoff {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceSignoff>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `visibleLogoFlag`.
    pub const VISIBLE_LOGO_FLAG: Field<Self, bool> = Field::new("visibleLogoFlag");
    /// `companyInfoFlag`.
    pub const COMPANY_INFO_FLAG: Field<Self, bool> = Field::new("companyInfoFlag");
    /// `billingTermsFlag`.
    pub const BILLING_TERMS_FLAG: Field<Self, bool> = Field::new("billingTermsFlag");
    /// `summaryFlag`.
    pub const SUMMARY_FLAG: Field<Self, bool> = Field::new("summaryFlag");
    /// `discussionFlag`.
    pub const DISCUSSION_FLAG: Field<Self, bool> = Field::new("discussionFlag");
    /// `taskFlag`.
    pub const TASK_FLAG: Field<Self, bool> = Field::new("taskFlag");
    /// `task`.
    pub const TASK: Field<Self, ServiceSignoffTask> = Field::new("task");
    /// `configurationsFlag`.
    pub const CONFIGURATIONS_FLAG: Field<Self, bool> = Field::new("configurationsFlag");
    /// `internalNotesFlag`.
    pub const INTERNAL_NOTES_FLAG: Field<Self, bool> = Field::new("internalNotesFlag");
    /// `resolutionFlag`.
    pub const RESOLUTION_FLAG: Field<Self, bool> = Field::new("resolutionFlag");
    /// `timeFlag`.
    pub const TIME_FLAG: Field<Self, bool> = Field::new("timeFlag");
    /// `timeMemberFlag`.
    pub const TIME_MEMBER_FLAG: Field<Self, bool> = Field::new("timeMemberFlag");
    /// `timeDateFlag`.
    pub const TIME_DATE_FLAG: Field<Self, bool> = Field::new("timeDateFlag");
    /// `timeStartEndFlag`.
    pub const TIME_START_END_FLAG: Field<Self, bool> = Field::new("timeStartEndFlag");
    /// `timeBillFlag`.
    pub const TIME_BILL_FLAG: Field<Self, bool> = Field::new("timeBillFlag");
    /// `timeHoursFlag`.
    pub const TIME_HOURS_FLAG: Field<Self, bool> = Field::new("timeHoursFlag");
    /// `timeRateFlag`.
    pub const TIME_RATE_FLAG: Field<Self, bool> = Field::new("timeRateFlag");
    /// `timeExtendedAmountFlag`.
    pub const TIME_EXTENDED_AMOUNT_FLAG: Field<Self, bool> = Field::new("timeExtendedAmountFlag");
    /// `timeWorkTypeFlag`.
    pub const TIME_WORK_TYPE_FLAG: Field<Self, bool> = Field::new("timeWorkTypeFlag");
    /// `timeAgreementFlag`.
    pub const TIME_AGREEMENT_FLAG: Field<Self, bool> = Field::new("timeAgreementFlag");
    /// `timeNotesFlag`.
    pub const TIME_NOTES_FLAG: Field<Self, bool> = Field::new("timeNotesFlag");
    /// `timeManualFlag`.
    pub const TIME_MANUAL_FLAG: Field<Self, bool> = Field::new("timeManualFlag");
    /// `timeManualEntry`.
    pub const TIME_MANUAL_ENTRY: Field<Self, i32> = Field::new("timeManualEntry");
    /// `timeTaxFlag`.
    pub const TIME_TAX_FLAG: Field<Self, bool> = Field::new("timeTaxFlag");
    /// `expenseFlag`.
    pub const EXPENSE_FLAG: Field<Self, bool> = Field::new("expenseFlag");
    /// `expenseDateFlag`.
    pub const EXPENSE_DATE_FLAG: Field<Self, bool> = Field::new("expenseDateFlag");
    /// `expenseMemberFlag`.
    pub const EXPENSE_MEMBER_FLAG: Field<Self, bool> = Field::new("expenseMemberFlag");
    /// `expenseTypeFlag`.
    pub const EXPENSE_TYPE_FLAG: Field<Self, bool> = Field::new("expenseTypeFlag");
    /// `expenseBillFlag`.
    pub const EXPENSE_BILL_FLAG: Field<Self, bool> = Field::new("expenseBillFlag");
    /// `expenseAmountFlag`.
    pub const EXPENSE_AMOUNT_FLAG: Field<Self, bool> = Field::new("expenseAmountFlag");
    /// `expenseAgreementFlag`.
    pub const EXPENSE_AGREEMENT_FLAG: Field<Self, bool> = Field::new("expenseAgreementFlag");
    /// `expenseNotesFlag`.
    pub const EXPENSE_NOTES_FLAG: Field<Self, bool> = Field::new("expenseNotesFlag");
    /// `expenseTaxFlag`.
    pub const EXPENSE_TAX_FLAG: Field<Self, bool> = Field::new("expenseTaxFlag");
    /// `expenseManualFlag`.
    pub const EXPENSE_MANUAL_FLAG: Field<Self, bool> = Field::new("expenseManualFlag");
    /// `expenseManualEntry`.
    pub const EXPENSE_MANUAL_ENTRY: Field<Self, i32> = Field::new("expenseManualEntry");
    /// `productFlag`.
    pub const PRODUCT_FLAG: Field<Self, bool> = Field::new("productFlag");
    /// `productDescriptionFlag`.
    pub const PRODUCT_DESCRIPTION_FLAG: Field<Self, bool> = Field::new("productDescriptionFlag");
    /// `productBillFlag`.
    pub const PRODUCT_BILL_FLAG: Field<Self, bool> = Field::new("productBillFlag");
    /// `productQuantityFlag`.
    pub const PRODUCT_QUANTITY_FLAG: Field<Self, bool> = Field::new("productQuantityFlag");
    /// `productPriceFlag`.
    pub const PRODUCT_PRICE_FLAG: Field<Self, bool> = Field::new("productPriceFlag");
    /// `productExtendedAmountFlag`.
    pub const PRODUCT_EXTENDED_AMOUNT_FLAG: Field<Self, bool> =
        Field::new("productExtendedAmountFlag");
    /// `productAgreementFlag`.
    pub const PRODUCT_AGREEMENT_FLAG: Field<Self, bool> = Field::new("productAgreementFlag");
    /// `productManualFlag`.
    pub const PRODUCT_MANUAL_FLAG: Field<Self, bool> = Field::new("productManualFlag");
    /// `productManualEntry`.
    pub const PRODUCT_MANUAL_ENTRY: Field<Self, i32> = Field::new("productManualEntry");
    /// `productTaxFlag`.
    pub const PRODUCT_TAX_FLAG: Field<Self, bool> = Field::new("productTaxFlag");
    /// `technicianSignoffFlag`.
    pub const TECHNICIAN_SIGNOFF_FLAG: Field<Self, bool> = Field::new("technicianSignoffFlag");
    /// `customerSignoffTextFlag`.
    pub const CUSTOMER_SIGNOFF_TEXT_FLAG: Field<Self, bool> = Field::new("customerSignoffTextFlag");
    /// `customerSignoffText`.
    pub const CUSTOMER_SIGNOFF_TEXT: Field<Self, String> = Field::new("customerSignoffText");
    /// `customerSignoffFieldsFlag`.
    pub const CUSTOMER_SIGNOFF_FIELDS_FLAG: Field<Self, bool> =
        Field::new("customerSignoffFieldsFlag");
    /// `billingMethodsTextFlag`.
    pub const BILLING_METHODS_TEXT_FLAG: Field<Self, bool> = Field::new("billingMethodsTextFlag");
    /// `billingMethodsText`.
    pub const BILLING_METHODS_TEXT: Field<Self, String> = Field::new("billingMethodsText");
    /// `creditCardFieldsFlag`.
    pub const CREDIT_CARD_FIELDS_FLAG: Field<Self, bool> = Field::new("creditCardFieldsFlag");
    /// `defaultFFFlag`.
    pub const DEFAULT_FF_FLAG: Field<Self, bool> = Field::new("defaultFFFlag");
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

impl Model for ServiceSignoff {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceSignoff",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("visibleLogoFlag", FieldKind::Flag),
                FieldRule::new("companyInfoFlag", FieldKind::Flag),
                FieldRule::new("billingTermsFlag", FieldKind::Flag),
                FieldRule::new("summaryFlag", FieldKind::Flag),
                FieldRule::new("discussionFlag", FieldKind::Flag),
                FieldRule::new("taskFlag", FieldKind::Flag),
                FieldRule::new("task", FieldKind::Choice(ServiceSignoffTask::VALUES)),
                FieldRule::new("configurationsFlag", FieldKind::Flag),
                FieldRule::new("internalNotesFlag", FieldKind::Flag),
                FieldRule::new("resolutionFlag", FieldKind::Flag),
                FieldRule::new("timeFlag", FieldKind::Flag),
                FieldRule::new("timeMemberFlag", FieldKind::Flag),
                FieldRule::new("timeDateFlag", FieldKind::Flag),
                FieldRule::new("timeStartEndFlag", FieldKind::Flag),
                FieldRule::new("timeBillFlag", FieldKind::Flag),
                FieldRule::new("timeHoursFlag", FieldKind::Flag),
                FieldRule::new("timeRateFlag", FieldKind::Flag),
                FieldRule::new("timeExtendedAmountFlag", FieldKind::Flag),
                FieldRule::new("timeWorkTypeFlag", FieldKind::Flag),
                FieldRule::new("timeAgreementFlag", FieldKind::Flag),
                FieldRule::new("timeNotesFlag", FieldKind::Flag),
                FieldRule::new("timeManualFlag", FieldKind::Flag),
                FieldRule::new("timeManualEntry", FieldKind::Whole),
                FieldRule::new("timeTaxFlag", FieldKind::Flag),
                FieldRule::new("expenseFlag", FieldKind::Flag),
                FieldRule::new("expenseDateFlag", FieldKind::Flag),
                FieldRule::new("expenseMemberFlag", FieldKind::Flag),
                FieldRule::new("expenseTypeFlag", FieldKind::Flag),
                FieldRule::new("expenseBillFlag", FieldKind::Flag),
                FieldRule::new("expenseAmountFlag", FieldKind::Flag),
                FieldRule::new("expenseAgreementFlag", FieldKind::Flag),
                FieldRule::new("expenseNotesFlag", FieldKind::Flag),
                FieldRule::new("expenseTaxFlag", FieldKind::Flag),
                FieldRule::new("expenseManualFlag", FieldKind::Flag),
                FieldRule::new("expenseManualEntry", FieldKind::Whole),
                FieldRule::new("productFlag", FieldKind::Flag),
                FieldRule::new("productDescriptionFlag", FieldKind::Flag),
                FieldRule::new("productBillFlag", FieldKind::Flag),
                FieldRule::new("productQuantityFlag", FieldKind::Flag),
                FieldRule::new("productPriceFlag", FieldKind::Flag),
                FieldRule::new("productExtendedAmountFlag", FieldKind::Flag),
                FieldRule::new("productAgreementFlag", FieldKind::Flag),
                FieldRule::new("productManualFlag", FieldKind::Flag),
                FieldRule::new("productManualEntry", FieldKind::Whole),
                FieldRule::new("productTaxFlag", FieldKind::Flag),
                FieldRule::new("technicianSignoffFlag", FieldKind::Flag),
                FieldRule::new("customerSignoffTextFlag", FieldKind::Flag),
                FieldRule::new("customerSignoffText", FieldKind::Text).max_length(4000),
                FieldRule::new("customerSignoffFieldsFlag", FieldKind::Flag),
                FieldRule::new("billingMethodsTextFlag", FieldKind::Flag),
                FieldRule::new("billingMethodsText", FieldKind::Text).max_length(2000),
                FieldRule::new("creditCardFieldsFlag", FieldKind::Flag),
                FieldRule::new("defaultFFFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ServiceSignoff {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
