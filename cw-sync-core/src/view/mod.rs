//! What a vendor's portal shows of an integration: read models over the store, pure over what is
//! given to them. Nothing here reads the vendor or CWM; what is shown is as the last run left it
//! (SW-13).
//!
//! Which columns and filters a vendor's table has is data: a [`TableSpec`].

mod devices;
mod facts;
mod header;
mod latest;
mod observe;
mod page;
mod spec;
mod table;

pub use devices::{DeviceRow, DeviceState, DevicesQuery, device_page};
pub use facts::{DeviceFacts, KindFacts, Linked, TenantFacts};
pub use header::{Connection, Header, ago, header};
pub use latest::Latest;
pub(crate) use observe::{Counted, Counts, DeviceReading, DevicesSeen, Observed, Ran, observe};
pub use page::{Page, TriState, Window};
pub use spec::{Column, ColumnKind, Direction, Filter, FilterKind, TableSpec};
pub use table::{AutoSync, LinkLight, Names, TableData, TableQuery, TenantRow, table};
