//! The values that CWM's records are made of: typed ids, open enums, dates, decimals.

pub mod date;
pub mod decimal;
mod id;
mod open_enum;
mod record_info;

pub use id::Id;
pub(crate) use open_enum::open_enum;
pub use record_info::RecordInfo;
pub use rust_decimal::Decimal;
