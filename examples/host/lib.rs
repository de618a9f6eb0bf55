//! What the programs in this folder share: one file that says whose integrations there are, with
//! which vendors and in which ConnectWise Manage; and from it the registry, the store, the master
//! keys and the portal.
//!
//! ```no_run
//! # async fn demo() -> anyhow::Result<()> {
//! let host = host::Host::open(host::Config::read("cwsync.toml".as_ref())?).await?;
//! let declared = host.declared(None)?;
//! host.set_up(declared).await?; // Makes the integration, or brings it to what the file says.
//! host.portal.host(&declared.id).await?; // From now on its jobs run in `host.service`.
//! host.service.run(async { drop(host::asked_to_stop().await) }).await;
//! # Ok(())
//! # }
//! ```

mod config;
mod demo;
mod gate;
mod open;
mod reference;
mod roster;
mod settings;
mod stop;

pub use config::{Config, ConfigError, Cwm, Declared, Key, Keys};
pub use demo::Demo;
pub use gate::{Gate, TOKEN, guard};
pub use open::{Host, registry};
pub use reference::Reference;
pub use roster::{Member, Roster, Seen, Waiting};
pub use stop::asked_to_stop;
