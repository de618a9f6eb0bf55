// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A currency, as at `/finance/currencies`.

use crate::model::*;

/// A currency, as at `/finance/currencies`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Currency {
    /// `id`.
    pub id: Option<Id<Currency>>,
    /// `currencyIdentifier`. Required. At most 10 characters.
    pub currency_identifier: Option<String>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `symbol`. At most 10 characters.
    pub symbol: Option<String>,
    /// `displayIdFlag`.
    pub display_id_flag: Option<bool>,
    /// `displaySymbolFlag`.
    pub display_symbol_flag: Option<bool>,
    /// `currencyCode`.
    pub currency_code: Option<CurrencyCodeReference>,
    /// `thousandsSeparator`. At most 1 characters.
    pub thousands_separator: Option<String>,
    /// `decimalSeparator`. At most 1 characters.
    pub decimal_separator: Option<String>,
    /// `negativeParenthesesFlag`.
    pub negative_parentheses_flag: Option<bool>,
    /// `rightAlign`.
    pub right_align: Option<bool>,
    /// `numberOfDecimals`.
    pub number_of_decimals: Option<i32>,
    /// `reportFormat`.
    pub report_format: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Currency {
    /// `id`.
    pub const ID: Field<Self, Id<Currency>> = Field::new("id");
    /// `currencyIdentifier`.
    pub const CURRENCY_IDENTIFIER: Field<Self, String> = Field::new("currencyIdentifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `symbol`.
    pub const SYMBOL: Field<Self, String> = Field::new("symbol");
    /// `displayIdFlag`.
    pub const DISPLAY_ID_FLAG: Field<Self, bool> = Field::new("displayIdFlag");
    /// `displaySymbolFlag`.
    pub const DISPLAY_SYMBOL_FLAG: Field<Self, bool> = Field::new("displaySymbolFlag");
    /// `currencyCode`.
    pub const CURRENCY_CODE: Field<Self, CurrencyCodeReference> = Field::new("currencyCode");
    /// `thousandsSeparator`.
    pub const THOUSANDS_SEPARATOR: Field<Self, String> = Field::new("thousandsSeparator");
    /// `decimalSeparator`.
    pub const DECIMAL_SEPARATOR: Field<Self, String> = Field::new("decimalSeparator");
    /// `negativeParenthesesFlag`.
    pub const NEGATIVE_PARENTHESES_FLAG: Field<Self, bool> = Field::new("negativeParenthesesFlag");
    /// `rightAlign`.
    pub const RIGHT_ALIGN: Field<Self, bool> = Field::new("rightAlign");
    /// `numberOfDecimals`.
    pub const NUMBER_OF_DECIMALS: Field<Self, i32> = Field::new("numberOfDecimals");
    /// `reportFormat`.
    pub const REPORT_FORMAT: Field<Self, String> = Field::new("reportFormat");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(currency_identifier: impl Into<String>, name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            currency_identifier: Some(currency_identifier.into()),
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for Currency {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Finance.Currency",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("currencyIdentifier", FieldKind::Text)
                    .max_length(10)
                    .required(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("symbol", FieldKind::Text).max_length(10),
                FieldRule::new("displayIdFlag", FieldKind::Flag),
                FieldRule::new("displaySymbolFlag", FieldKind::Flag),
                FieldRule::new(
                    "currencyCode",
                    FieldKind::Record(<CurrencyCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("thousandsSeparator", FieldKind::Text).max_length(1),
                FieldRule::new("decimalSeparator", FieldKind::Text).max_length(1),
                FieldRule::new("negativeParenthesesFlag", FieldKind::Flag),
                FieldRule::new("rightAlign", FieldKind::Flag),
                FieldRule::new("numberOfDecimals", FieldKind::Whole),
                FieldRule::new("reportFormat", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Currency {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
