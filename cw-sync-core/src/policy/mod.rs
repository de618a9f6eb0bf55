//! How an integration behaves, as data. An adapter fills these in; the engine knows no vendor.

mod billing;

pub use billing::{
    AgreementPolicy, BillingPolicy, CatalogPolicy, Class, EffectiveDate, LineField, LineMatch,
    LinePolicy, Owner, WhenGone, WhenMissing,
};
