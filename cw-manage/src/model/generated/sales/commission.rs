// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A commission, as at `/sales/commissions`.

use crate::model::*;

/// A commission, as at `/sales/commissions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Commission {
    /// `id`.
    pub id: Option<Id<Commission>>,
    /// `member`. Required.
    pub member: Option<MemberReference>,
    /// `commissionPercent`.
    #[serde(default, with = "crate::types::decimal")]
    pub commission_percent: Option<Decimal>,
    /// `dateStart`.
    #[serde(default, with = "crate::types::date")]
    pub date_start: Option<DateTime<Utc>>,
    /// `dateEnd`.
    #[serde(default, with = "crate::types::date")]
    pub date_end: Option<DateTime<Utc>>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `project`.
    pub project: Option<ProjectReference>,
    /// `serviceBoard`.
    pub service_board: Option<BoardReference>,
    /// `ticket`.
    pub ticket: Option<TicketReference>,
    /// `territory`.
    pub territory: Option<SystemLocationReference>,
    /// `billingMethod`.
    pub billing_method: Option<CommissionBillingMethod>,
    /// `serviceType`.
    pub service_type: Option<ServiceTypeReference>,
    /// `projectBoard`.
    pub project_board: Option<ProjectBoardReference>,
    /// `projectType`.
    pub project_type: Option<ProjectTypeReference>,
    /// `agreementType`.
    pub agreement_type: Option<AgreementTypeReference>,
    /// `numberOfMonths`.
    pub number_of_months: Option<i32>,
    /// `productCategory`.
    pub product_category: Option<ProductCategoryReference>,
    /// `productSubCategory`.
    pub product_sub_category: Option<ProductSubCategoryReference>,
    /// `item`.
    pub item: Option<IvItemReference>,
    /// `commissionBasis`.
    pub commission_basis: Option<CommissionBasis>,
    /// `invoiceOption`.
    pub invoice_option: Option<InvoiceOption>,
    /// `servicesFlag`.
    pub services_flag: Option<bool>,
    /// `agreementsFlag`.
    pub agreements_flag: Option<bool>,
    /// `productsFlag`.
    pub products_flag: Option<bool>,
    /// `myOpportunitiesFlag`.
    pub my_opportunities_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Commission {
    /// `id`.
    pub const ID: Field<Self, Id<Commission>> = Field::new("id");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `commissionPercent`.
    pub const COMMISSION_PERCENT: Field<Self, Decimal> = Field::new("commissionPercent");
    /// `dateStart`.
    pub const DATE_START: Field<Self, DateTime<Utc>> = Field::new("dateStart");
    /// `dateEnd`.
    pub const DATE_END: Field<Self, DateTime<Utc>> = Field::new("dateEnd");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `project`.
    pub const PROJECT: Field<Self, ProjectReference> = Field::new("project");
    /// `serviceBoard`.
    pub const SERVICE_BOARD: Field<Self, BoardReference> = Field::new("serviceBoard");
    /// `ticket`.
    pub const TICKET: Field<Self, TicketReference> = Field::new("ticket");
    /// `territory`.
    pub const TERRITORY: Field<Self, SystemLocationReference> = Field::new("territory");
    /// `billingMethod`.
    pub const BILLING_METHOD: Field<Self, CommissionBillingMethod> = Field::new("billingMethod");
    /// `serviceType`.
    pub const SERVICE_TYPE: Field<Self, ServiceTypeReference> = Field::new("serviceType");
    /// `projectBoard`.
    pub const PROJECT_BOARD: Field<Self, ProjectBoardReference> = Field::new("projectBoard");
    /// `projectType`.
    pub const PROJECT_TYPE: Field<Self, ProjectTypeReference> = Field::new("projectType");
    /// `agreementType`.
    pub const AGREEMENT_TYPE: Field<Self, AgreementTypeReference> = Field::new("agreementType");
    /// `numberOfMonths`.
    pub const NUMBER_OF_MONTHS: Field<Self, i32> = Field::new("numberOfMonths");
    /// `productCategory`.
    pub const PRODUCT_CATEGORY: Field<Self, ProductCategoryReference> =
        Field::new("productCategory");
    /// `productSubCategory`.
    pub const PRODUCT_SUB_CATEGORY: Field<Self, ProductSubCategoryReference> =
        Field::new("productSubCategory");
    /// `item`.
    pub const ITEM: Field<Self, IvItemReference> = Field::new("item");
    /// `commissionBasis`.
    pub const COMMISSION_BASIS: Field<Self, CommissionBasis> = Field::new("commissionBasis");
    /// `invoiceOption`.
    pub const INVOICE_OPTION: Field<Self, InvoiceOption> = Field::new("invoiceOption");
    /// `servicesFlag`.
    pub const SERVICES_FLAG: Field<Self, bool> = Field::new("servicesFlag");
    /// `agreementsFlag`.
    pub const AGREEMENTS_FLAG: Field<Self, bool> = Field::new("agreementsFlag");
    /// `productsFlag`.
    pub const PRODUCTS_FLAG: Field<Self, bool> = Field::new("productsFlag");
    /// `myOpportunitiesFlag`.
    pub const MY_OPPORTUNITIES_FLAG: Field<Self, bool> = Field::new("myOpportunitiesFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(member: impl Into<MemberReference>) -> New<Self> {
        New::from_required(Self {
            member: Some(member.into()),
            ..Self::default()
        })
    }
}

impl Model for Commission {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Commission",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("commissionPercent", FieldKind::Decimal),
                FieldRule::new("dateStart", FieldKind::Date),
                FieldRule::new("dateEnd", FieldKind::Date),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "project",
                    FieldKind::Record(<ProjectReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceBoard",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "ticket",
                    FieldKind::Record(<TicketReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "territory",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billingMethod",
                    FieldKind::Choice(CommissionBillingMethod::VALUES),
                ),
                FieldRule::new(
                    "serviceType",
                    FieldKind::Record(<ServiceTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "projectBoard",
                    FieldKind::Record(<ProjectBoardReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "projectType",
                    FieldKind::Record(<ProjectTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "agreementType",
                    FieldKind::Record(<AgreementTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("numberOfMonths", FieldKind::Whole),
                FieldRule::new(
                    "productCategory",
                    FieldKind::Record(<ProductCategoryReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "productSubCategory",
                    FieldKind::Record(<ProductSubCategoryReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "item",
                    FieldKind::Record(<IvItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "commissionBasis",
                    FieldKind::Choice(CommissionBasis::VALUES),
                ),
                FieldRule::new("invoiceOption", FieldKind::Choice(InvoiceOption::VALUES)),
                FieldRule::new("servicesFlag", FieldKind::Flag),
                FieldRule::new("agreementsFlag", FieldKind::Flag),
                FieldRule::new("productsFlag", FieldKind::Flag),
                FieldRule::new("myOpportunitiesFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Commission {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
