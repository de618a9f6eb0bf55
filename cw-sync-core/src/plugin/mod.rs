//! The plugin side of an adapter: what it hands to a host, and how a host knows adapters by name.
//!
//! An adapter exports one function that returns its [`Descriptor`]. A host registers those of the
//! adapters that it wants, one line each, and from then on everything comes from configuration:
//!
//! ```
//! use cw_sync_core::plugin::{Descriptor, PluginError, Registry};
//! # use cw_sync_core::plugin::{Field, Schema};
//! # use cw_sync_core::source::Sources;
//! # fn acme() -> Descriptor {
//! #     Descriptor::new("acme", "Acme", "1.0.0", |_| Err("none here".into()))
//! #         .with_settings(Schema::new([Field::secret("apiKey", "the key").required()]))
//! # }
//!
//! # fn demo() -> Result<(), PluginError> {
//! let adapters = Registry::new().with(acme())?;
//! let settings = serde_json::json!({ "pageSize": 50 });
//! let error = adapters.get("acme")?.connect(&settings).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "the settings of `acme` cannot be used: /apiKey is missing; /pageSize is no setting, there is \
//!      only apiKey",
//! );
//! # Ok(())
//! # }
//! # demo().unwrap();
//! ```

pub(crate) mod check;
mod config;
mod descriptor;
mod registry;
mod requests;
mod schema;
mod secrets;
mod settings;

pub use check::Problem;
pub use config::{ConfigChecks, ConfigError};
pub use descriptor::{ConnectError, Descriptor};
pub use registry::Registry;
pub use requests::Requests;
pub use schema::{Field, Schema};
pub(crate) use secrets::{Wiped, join};
pub use settings::Settings;

/// Why an adapter cannot be registered or connected. Holds no value of a setting.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PluginError {
    /// Two adapters have one id.
    #[error("there are two adapters `{0}`; register each once")]
    Duplicate(String),
    /// No adapter has this id.
    #[error("there is no adapter `{id}`; there is {known}")]
    Unknown {
        /// The id that was asked for.
        id: String,
        /// Those that there are.
        known: String,
    },
    /// The adapter's own description contradicts itself: its author's to mend.
    #[error("the adapter `{id}` describes itself wrongly: {reason}")]
    Descriptor {
        /// The adapter.
        id: String,
        /// What is wrong.
        reason: String,
    },
    /// Settings do not fit the schema.
    #[error("the settings of `{id}` cannot be used: {}", check::list(.problems))]
    Settings {
        /// The adapter.
        id: String,
        /// All that is wrong with them.
        problems: Vec<Problem>,
    },
    /// The settings fit the schema, and the adapter refuses them all the same.
    #[error("`{id}` cannot be connected: {source}")]
    Connect {
        /// The adapter.
        id: String,
        /// What the adapter says.
        source: ConnectError,
    },
}
