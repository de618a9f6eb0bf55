//! The SonicWall adapter: it reads MySonicWall (MSW) and the consoles that it opens, and says, as data, how SonicWall's
//! integration with ConnectWise Manage (CWM) behaves. It never talks to CWM.
//!
//! [`SonicWall`] is a source of tenants, billable products, network products and alerts; [`policy`]
//! says how products become catalog items, additions and configurations, [`ticketing`] how alerts
//! become tickets; [`descriptor`] is the adapter as a plugin. Numbers such as `SW-39` name the
//! points of SonicWall's integration guide; the README says where each is done.
//!
//! ```no_run
//! # async fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! use cw_adapter_sonicwall::{SonicWall, SonicWallConfig};
//! use cw_sync_core::source::{ProductSource, TenantSource};
//!
//! let msw = SonicWall::new(SonicWallConfig::from_env()?)?;
//! for tenant in msw.tenants().await?.items() {
//!     match msw.products(tenant).await {
//!         Ok(products) => println!("{}: {} products", tenant.name, products.items().len()),
//!         Err(error) => println!("{}: {error}", tenant.name),
//!     }
//! }
//! # Ok(())
//! # }
//! ```

mod check;
mod client;
mod config;
mod map;
mod plugin;
mod policy;
mod setup;
mod source;
mod view;
mod wire;

pub use config::{ConfigBuilder, Region, SonicWallConfig};
pub use cw_sync_core::plugin::ConfigError;
pub use plugin::descriptor;
pub use policy::{
    billing_policy, device_policy, policy, required_classes, required_types, ticketing,
};
pub use source::SonicWall;
pub use view::jobs;
