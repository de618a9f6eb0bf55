//! References: how one record names another.

use super::*;

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
    const NAME: &'static str = "CompanyStatusReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (country): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CountryReference {
    /// `id`.
    pub id: Option<Id<CountryReference>>,
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
    pub const ID: Field<Self, Id<CountryReference>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CountryReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CountryReference {
    const NAME: &'static str = "CountryReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (system location): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SystemLocationReference {
    /// `id`.
    pub id: Option<Id<SystemLocationReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SystemLocationReference {
    /// `id`.
    pub const ID: Field<Self, Id<SystemLocationReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<SystemLocationReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SystemLocationReference {
    const NAME: &'static str = "SystemLocationReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (market description): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketDescriptionReference {
    /// `id`.
    pub id: Option<Id<MarketDescriptionReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl MarketDescriptionReference {
    /// `id`.
    pub const ID: Field<Self, Id<MarketDescriptionReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<MarketDescriptionReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for MarketDescriptionReference {
    const NAME: &'static str = "MarketDescriptionReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (contact): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactReference {
    /// `id`.
    pub id: Option<Id<ContactReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ContactReference {
    /// `id`.
    pub const ID: Field<Self, Id<ContactReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ContactReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ContactReference {
    const NAME: &'static str = "ContactReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (sic code): its id, or the name that CWM knows it by.
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
    const NAME: &'static str = "SicCodeReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
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
    const NAME: &'static str = "CompanyReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (ownership type): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OwnershipTypeReference {
    /// `id`.
    pub id: Option<Id<OwnershipTypeReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OwnershipTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<OwnershipTypeReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<OwnershipTypeReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OwnershipTypeReference {
    const NAME: &'static str = "OwnershipTypeReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (time zone setup): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeZoneSetupReference {
    /// `id`.
    pub id: Option<Id<TimeZoneSetupReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimeZoneSetupReference {
    /// `id`.
    pub const ID: Field<Self, Id<TimeZoneSetupReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<TimeZoneSetupReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for TimeZoneSetupReference {
    const NAME: &'static str = "TimeZoneSetupReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (calendar): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CalendarReference {
    /// `id`.
    pub id: Option<Id<CalendarReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CalendarReference {
    /// `id`.
    pub const ID: Field<Self, Id<CalendarReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CalendarReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CalendarReference {
    const NAME: &'static str = "CalendarReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (tax code): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaxCodeReference {
    /// `id`.
    pub id: Option<Id<TaxCodeReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TaxCodeReference {
    /// `id`.
    pub const ID: Field<Self, Id<TaxCodeReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<TaxCodeReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for TaxCodeReference {
    const NAME: &'static str = "TaxCodeReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (billing terms): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingTermsReference {
    /// `id`.
    pub id: Option<Id<BillingTermsReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingTermsReference {
    /// `id`.
    pub const ID: Field<Self, Id<BillingTermsReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<BillingTermsReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for BillingTermsReference {
    const NAME: &'static str = "BillingTermsReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (invoice template): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceTemplateReference {
    /// `id`.
    pub id: Option<Id<InvoiceTemplateReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InvoiceTemplateReference {
    /// `id`.
    pub const ID: Field<Self, Id<InvoiceTemplateReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<InvoiceTemplateReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for InvoiceTemplateReference {
    const NAME: &'static str = "InvoiceTemplateReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (pricing schedule): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PricingScheduleReference {
    /// `id`.
    pub id: Option<Id<PricingScheduleReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PricingScheduleReference {
    /// `id`.
    pub const ID: Field<Self, Id<PricingScheduleReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<PricingScheduleReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for PricingScheduleReference {
    const NAME: &'static str = "PricingScheduleReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (entity type): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntityTypeReference {
    /// `id`.
    pub id: Option<Id<EntityTypeReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl EntityTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<EntityTypeReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<EntityTypeReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for EntityTypeReference {
    const NAME: &'static str = "EntityTypeReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (site): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SiteReference {
    /// `id`.
    pub id: Option<Id<SiteReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SiteReference {
    /// `id`.
    pub const ID: Field<Self, Id<SiteReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<SiteReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SiteReference {
    const NAME: &'static str = "SiteReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (billing delivery): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingDeliveryReference {
    /// `id`.
    pub id: Option<Id<BillingDeliveryReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingDeliveryReference {
    /// `id`.
    pub const ID: Field<Self, Id<BillingDeliveryReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<BillingDeliveryReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for BillingDeliveryReference {
    const NAME: &'static str = "BillingDeliveryReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (currency): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CurrencyReference {
    /// `id`.
    pub id: Option<Id<CurrencyReference>>,
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
    pub const ID: Field<Self, Id<CurrencyReference>> = Field::new("id");
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
    pub fn id(id: impl Into<Id<CurrencyReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CurrencyReference {
    const NAME: &'static str = "CurrencyReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (member): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberReference {
    /// `id`.
    pub id: Option<Id<MemberReference>>,
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
    pub const ID: Field<Self, Id<MemberReference>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `dailyCapacity`.
    pub const DAILY_CAPACITY: Field<Self, Decimal> = Field::new("dailyCapacity");

    /// A reference by id.
    pub fn id(id: impl Into<Id<MemberReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for MemberReference {
    const NAME: &'static str = "MemberReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (company type): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyTypeReference {
    /// `id`.
    pub id: Option<Id<CompanyTypeReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CompanyTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyTypeReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<CompanyTypeReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CompanyTypeReference {
    const NAME: &'static str = "CompanyTypeReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (email template): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailTemplateReference {
    /// `id`.
    pub id: Option<Id<EmailTemplateReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl EmailTemplateReference {
    /// `id`.
    pub const ID: Field<Self, Id<EmailTemplateReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<EmailTemplateReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for EmailTemplateReference {
    const NAME: &'static str = "EmailTemplateReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (track): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TrackReference {
    /// `id`.
    pub id: Option<Id<TrackReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TrackReference {
    /// `id`.
    pub const ID: Field<Self, Id<TrackReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<TrackReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for TrackReference {
    const NAME: &'static str = "TrackReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (agreement type): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementTypeReference {
    /// `id`.
    pub id: Option<Id<AgreementTypeReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementTypeReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<AgreementTypeReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for AgreementTypeReference {
    const NAME: &'static str = "AgreementTypeReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to a agreement: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementReference {
    /// `id`.
    pub id: Option<Id<Agreement>>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
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
    const NAME: &'static str = "AgreementReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (system department): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SystemDepartmentReference {
    /// `id`.
    pub id: Option<Id<SystemDepartmentReference>>,
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
    pub const ID: Field<Self, Id<SystemDepartmentReference>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<SystemDepartmentReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SystemDepartmentReference {
    const NAME: &'static str = "SystemDepartmentReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (opportunity): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityReference {
    /// `id`.
    pub id: Option<Id<OpportunityReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpportunityReference {
    /// `id`.
    pub const ID: Field<Self, Id<OpportunityReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<OpportunityReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OpportunityReference {
    const NAME: &'static str = "OpportunityReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (sla): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SLAReference {
    /// `id`.
    pub id: Option<Id<SLAReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SLAReference {
    /// `id`.
    pub const ID: Field<Self, Id<SLAReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<SLAReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SLAReference {
    const NAME: &'static str = "SLAReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (billing cycle): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BillingCycleReference {
    /// `id`.
    pub id: Option<Id<BillingCycleReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BillingCycleReference {
    /// `id`.
    pub const ID: Field<Self, Id<BillingCycleReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<BillingCycleReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for BillingCycleReference {
    const NAME: &'static str = "BillingCycleReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (work role): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkRoleReference {
    /// `id`.
    pub id: Option<Id<WorkRoleReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WorkRoleReference {
    /// `id`.
    pub const ID: Field<Self, Id<WorkRoleReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<WorkRoleReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for WorkRoleReference {
    const NAME: &'static str = "WorkRoleReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (work type): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkTypeReference {
    /// `id`.
    pub id: Option<Id<WorkTypeReference>>,
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
    pub const ID: Field<Self, Id<WorkTypeReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `utilizationFlag`.
    pub const UTILIZATION_FLAG: Field<Self, bool> = Field::new("utilizationFlag");

    /// A reference by id.
    pub fn id(id: impl Into<Id<WorkTypeReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for WorkTypeReference {
    const NAME: &'static str = "WorkTypeReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (project type): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectTypeReference {
    /// `id`.
    pub id: Option<Id<ProjectTypeReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectTypeReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ProjectTypeReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ProjectTypeReference {
    const NAME: &'static str = "ProjectTypeReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to a catalog item: its id, or the name that CWM knows it by.
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
    const NAME: &'static str = "IvItemReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (invoice grouping): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceGroupingReference {
    /// `id`.
    pub id: Option<Id<InvoiceGroupingReference>>,
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
    pub const ID: Field<Self, Id<InvoiceGroupingReference>> = Field::new("id");
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
    pub fn id(id: impl Into<Id<InvoiceGroupingReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for InvoiceGroupingReference {
    const NAME: &'static str = "InvoiceGroupingReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to a sub category: its id, or the name that CWM knows it by.
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
    const NAME: &'static str = "ProductSubCategoryReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
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
    const NAME: &'static str = "ProductTypeReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (unit of measure): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnitOfMeasureReference {
    /// `id`.
    pub id: Option<Id<UnitOfMeasureReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl UnitOfMeasureReference {
    /// `id`.
    pub const ID: Field<Self, Id<UnitOfMeasureReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<UnitOfMeasureReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for UnitOfMeasureReference {
    const NAME: &'static str = "UnitOfMeasureReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to another record (manufacturer): its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManufacturerReference {
    /// `id`.
    pub id: Option<Id<ManufacturerReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManufacturerReference {
    /// `id`.
    pub const ID: Field<Self, Id<ManufacturerReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ManufacturerReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ManufacturerReference {
    const NAME: &'static str = "ManufacturerReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A reference to a category: its id, or the name that CWM knows it by.
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
    const NAME: &'static str = "ProductCategoryReference";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}
