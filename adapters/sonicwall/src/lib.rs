//! The SonicWall adapter: it reads MySonicWall (MSW) and says, as data, how SonicWall's
//! integration with ConnectWise Manage (CWM) behaves. It never talks to CWM.
//!
//! [`SonicWall`] is a source of tenants and of billable products; [`policy`] says how those
//! products become catalog items and additions; [`descriptor`] is the adapter as a plugin. Numbers such as `SW-39` name the points of
//! SonicWall's integration guide; the README says where each is done.
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

mod client;
mod config;
mod map;
mod plugin;
mod policy;
mod source;
mod wire;

pub use config::{ConfigBuilder, ConfigError, SonicWallConfig};
pub use plugin::descriptor;
pub use policy::{billing_policy, policy, required_classes, required_types};
pub use source::SonicWall;
