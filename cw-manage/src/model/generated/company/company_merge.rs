// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company merge.

use crate::model::*;

/// A company merge.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyMerge {
    /// `toCompanyId`. Required.
    pub to_company_id: Option<Id<Company>>,
    /// `name`.
    pub name: Option<Name>,
    /// `identifier`.
    pub identifier: Option<CompanyMergeIdentifier>,
    /// `status`.
    pub status: Option<CompanyMergeStatus>,
    /// `type`.
    pub type_: Option<CompanyMergeType>,
    /// `primaryAddress`.
    pub primary_address: Option<PrimaryAddress>,
    /// `primaryContact`.
    pub primary_contact: Option<PrimaryContact>,
    /// `phone`.
    pub phone: Option<Phone>,
    /// `fax`.
    pub fax: Option<Fax>,
    /// `website`.
    pub website: Option<Website>,
    /// `market`.
    pub market: Option<Market>,
    /// `territory`.
    pub territory: Option<Territory>,
    /// `revenue`.
    pub revenue: Option<Revenue>,
    /// `revenueYear`.
    pub revenue_year: Option<RevenueYear>,
    /// `numberOfEmployees`.
    pub number_of_employees: Option<NumberOfEmployees>,
    /// `sicCode`.
    pub sic_code: Option<SicCode>,
    /// `dateAcquired`.
    pub date_acquired: Option<DateAcquired>,
    /// `timeZone`.
    pub time_zone: Option<TimeZone>,
    /// `sourceList`.
    pub source_list: Option<SourceList>,
    /// `userDefinedField1`.
    pub user_defined_field1: Option<UserDefinedField1>,
    /// `userDefinedField2`.
    pub user_defined_field2: Option<UserDefinedField2>,
    /// `userDefinedField3`.
    pub user_defined_field3: Option<UserDefinedField3>,
    /// `userDefinedField4`.
    pub user_defined_field4: Option<UserDefinedField4>,
    /// `userDefinedField5`.
    pub user_defined_field5: Option<UserDefinedField5>,
    /// `userDefinedField6`.
    pub user_defined_field6: Option<UserDefinedField6>,
    /// `userDefinedField7`.
    pub user_defined_field7: Option<UserDefinedField7>,
    /// `userDefinedField8`.
    pub user_defined_field8: Option<UserDefinedField8>,
    /// `userDefinedField9`.
    pub user_defined_field9: Option<UserDefinedField9>,
    /// `userDefinedField10`.
    pub user_defined_field10: Option<UserDefinedField10>,
    /// `billingAddress`.
    pub billing_address: Option<BillingAddress>,
    /// `billingContact`.
    pub billing_contact: Option<BillingContact>,
    /// `taxCode`.
    pub tax_code: Option<CompanyMergeTaxCode>,
    /// `accountNumber`.
    pub account_number: Option<AccountNumber>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTerms>,
    /// `notes`.
    pub notes: Option<Notes>,
    /// `sites`.
    pub sites: Option<Sites>,
    /// `activities`.
    pub activities: Option<Activities>,
    /// `opportunities`.
    pub opportunities: Option<Opportunities>,
    /// `services`.
    pub services: Option<Services>,
    /// `projects`.
    pub projects: Option<Projects>,
    /// `contacts`.
    pub contacts: Option<Contacts>,
    /// `documents`.
    pub documents: Option<Documents>,
}

impl CompanyMerge {
    /// `toCompanyId`.
    pub const TO_COMPANY_ID: Field<Self, Id<Company>> = Field::new("toCompanyId");
    /// `name`.
    pub const NAME: Field<Self, Name> = Field::new("name");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, CompanyMergeIdentifier> = Field::new("identifier");
    /// `status`.
    pub const STATUS: Field<Self, CompanyMergeStatus> = Field::new("status");
    /// `type`.
    pub const TYPE: Field<Self, CompanyMergeType> = Field::new("type");
    /// `primaryAddress`.
    pub const PRIMARY_ADDRESS: Field<Self, PrimaryAddress> = Field::new("primaryAddress");
    /// `primaryContact`.
    pub const PRIMARY_CONTACT: Field<Self, PrimaryContact> = Field::new("primaryContact");
    /// `phone`.
    pub const PHONE: Field<Self, Phone> = Field::new("phone");
    /// `fax`.
    pub const FAX: Field<Self, Fax> = Field::new("fax");
    /// `website`.
    pub const WEBSITE: Field<Self, Website> = Field::new("website");
    /// `market`.
    pub const MARKET: Field<Self, Market> = Field::new("market");
    /// `territory`.
    pub const TERRITORY: Field<Self, Territory> = Field::new("territory");
    /// `revenue`.
    pub const REVENUE: Field<Self, Revenue> = Field::new("revenue");
    /// `revenueYear`.
    pub const REVENUE_YEAR: Field<Self, RevenueYear> = Field::new("revenueYear");
    /// `numberOfEmployees`.
    pub const NUMBER_OF_EMPLOYEES: Field<Self, NumberOfEmployees> = Field::new("numberOfEmployees");
    /// `sicCode`.
    pub const SIC_CODE: Field<Self, SicCode> = Field::new("sicCode");
    /// `dateAcquired`.
    pub const DATE_ACQUIRED: Field<Self, DateAcquired> = Field::new("dateAcquired");
    /// `timeZone`.
    pub const TIME_ZONE: Field<Self, TimeZone> = Field::new("timeZone");
    /// `sourceList`.
    pub const SOURCE_LIST: Field<Self, SourceList> = Field::new("sourceList");
    /// `userDefinedField1`.
    pub const USER_DEFINED_FIELD1: Field<Self, UserDefinedField1> = Field::new("userDefinedField1");
    /// `userDefinedField2`.
    pub const USER_DEFINED_FIELD2: Field<Self, UserDefinedField2> = Field::new("userDefinedField2");
    /// `userDefinedField3`.
    pub const USER_DEFINED_FIELD3: Field<Self, UserDefinedField3> = Field::new("userDefinedField3");
    /// `userDefinedField4`.
    pub const USER_DEFINED_FIELD4: Field<Self, UserDefinedField4> = Field::new("userDefinedField4");
    /// `userDefinedField5`.
    pub const USER_DEFINED_FIELD5: Field<Self, UserDefinedField5> = Field::new("userDefinedField5");
    /// `userDefinedField6`.
    pub const USER_DEFINED_FIELD6: Field<Self, UserDefinedField6> = Field::new("userDefinedField6");
    /// `userDefinedField7`.
    pub const USER_DEFINED_FIELD7: Field<Self, UserDefinedField7> = Field::new("userDefinedField7");
    /// `userDefinedField8`.
    pub const USER_DEFINED_FIELD8: Field<Self, UserDefinedField8> = Field::new("userDefinedField8");
    /// `userDefinedField9`.
    pub const USER_DEFINED_FIELD9: Field<Self, UserDefinedField9> = Field::new("userDefinedField9");
    /// `userDefinedField10`.
    pub const USER_DEFINED_FIELD10: Field<Self, UserDefinedField10> =
        Field::new("userDefinedField10");
    /// `billingAddress`.
    pub const BILLING_ADDRESS: Field<Self, BillingAddress> = Field::new("billingAddress");
    /// `billingContact`.
    pub const BILLING_CONTACT: Field<Self, BillingContact> = Field::new("billingContact");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, CompanyMergeTaxCode> = Field::new("taxCode");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, AccountNumber> = Field::new("accountNumber");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTerms> = Field::new("billingTerms");
    /// `notes`.
    pub const NOTES: Field<Self, Notes> = Field::new("notes");
    /// `sites`.
    pub const SITES: Field<Self, Sites> = Field::new("sites");
    /// `activities`.
    pub const ACTIVITIES: Field<Self, Activities> = Field::new("activities");
    /// `opportunities`.
    pub const OPPORTUNITIES: Field<Self, Opportunities> = Field::new("opportunities");
    /// `services`.
    pub const SERVICES: Field<Self, Services> = Field::new("services");
    /// `projects`.
    pub const PROJECTS: Field<Self, Projects> = Field::new("projects");
    /// `contacts`.
    pub const CONTACTS: Field<Self, Contacts> = Field::new("contacts");
    /// `documents`.
    pub const DOCUMENTS: Field<Self, Documents> = Field::new("documents");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(to_company_id: impl Into<Id<Company>>) -> New<Self> {
        New::from_required(Self {
            to_company_id: Some(to_company_id.into()),
            ..Self::default()
        })
    }
}

impl Model for CompanyMerge {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyMerge",
            fields: &[
                FieldRule::new("toCompanyId", FieldKind::Id).required(),
                FieldRule::new("name", FieldKind::Choice(Name::VALUES)),
                FieldRule::new(
                    "identifier",
                    FieldKind::Choice(CompanyMergeIdentifier::VALUES),
                ),
                FieldRule::new("status", FieldKind::Choice(CompanyMergeStatus::VALUES)),
                FieldRule::new("type", FieldKind::Choice(CompanyMergeType::VALUES)),
                FieldRule::new("primaryAddress", FieldKind::Choice(PrimaryAddress::VALUES)),
                FieldRule::new("primaryContact", FieldKind::Choice(PrimaryContact::VALUES)),
                FieldRule::new("phone", FieldKind::Choice(Phone::VALUES)),
                FieldRule::new("fax", FieldKind::Choice(Fax::VALUES)),
                FieldRule::new("website", FieldKind::Choice(Website::VALUES)),
                FieldRule::new("market", FieldKind::Choice(Market::VALUES)),
                FieldRule::new("territory", FieldKind::Choice(Territory::VALUES)),
                FieldRule::new("revenue", FieldKind::Choice(Revenue::VALUES)),
                FieldRule::new("revenueYear", FieldKind::Choice(RevenueYear::VALUES)),
                FieldRule::new(
                    "numberOfEmployees",
                    FieldKind::Choice(NumberOfEmployees::VALUES),
                ),
                FieldRule::new("sicCode", FieldKind::Choice(SicCode::VALUES)),
                FieldRule::new("dateAcquired", FieldKind::Choice(DateAcquired::VALUES)),
                FieldRule::new("timeZone", FieldKind::Choice(TimeZone::VALUES)),
                FieldRule::new("sourceList", FieldKind::Choice(SourceList::VALUES)),
                FieldRule::new(
                    "userDefinedField1",
                    FieldKind::Choice(UserDefinedField1::VALUES),
                ),
                FieldRule::new(
                    "userDefinedField2",
                    FieldKind::Choice(UserDefinedField2::VALUES),
                ),
                FieldRule::new(
                    "userDefinedField3",
                    FieldKind::Choice(UserDefinedField3::VALUES),
                ),
                FieldRule::new(
                    "userDefinedField4",
                    FieldKind::Choice(UserDefinedField4::VALUES),
                ),
                FieldRule::new(
                    "userDefinedField5",
                    FieldKind::Choice(UserDefinedField5::VALUES),
                ),
                FieldRule::new(
                    "userDefinedField6",
                    FieldKind::Choice(UserDefinedField6::VALUES),
                ),
                FieldRule::new(
                    "userDefinedField7",
                    FieldKind::Choice(UserDefinedField7::VALUES),
                ),
                FieldRule::new(
                    "userDefinedField8",
                    FieldKind::Choice(UserDefinedField8::VALUES),
                ),
                FieldRule::new(
                    "userDefinedField9",
                    FieldKind::Choice(UserDefinedField9::VALUES),
                ),
                FieldRule::new(
                    "userDefinedField10",
                    FieldKind::Choice(UserDefinedField10::VALUES),
                ),
                FieldRule::new("billingAddress", FieldKind::Choice(BillingAddress::VALUES)),
                FieldRule::new("billingContact", FieldKind::Choice(BillingContact::VALUES)),
                FieldRule::new("taxCode", FieldKind::Choice(CompanyMergeTaxCode::VALUES)),
                FieldRule::new("accountNumber", FieldKind::Choice(AccountNumber::VALUES)),
                FieldRule::new("billingTerms", FieldKind::Choice(BillingTerms::VALUES)),
                FieldRule::new("notes", FieldKind::Choice(Notes::VALUES)),
                FieldRule::new("sites", FieldKind::Choice(Sites::VALUES)),
                FieldRule::new("activities", FieldKind::Choice(Activities::VALUES)),
                FieldRule::new("opportunities", FieldKind::Choice(Opportunities::VALUES)),
                FieldRule::new("services", FieldKind::Choice(Services::VALUES)),
                FieldRule::new("projects", FieldKind::Choice(Projects::VALUES)),
                FieldRule::new("contacts", FieldKind::Choice(Contacts::VALUES)),
                FieldRule::new("documents", FieldKind::Choice(Documents::VALUES)),
            ],
        };
        &SCHEMA
    };
}
