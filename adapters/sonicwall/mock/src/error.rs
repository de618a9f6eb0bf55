//! What can go wrong when the mock is seeded or steered.

use std::path::PathBuf;

/// Why the mock could not be seeded or steered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MockError {
    /// A seed is not the JSON that the mock understands.
    #[error("the seed is not a tenant, nor a list of tenants: {0}")]
    SeedSyntax(#[source] serde_json::Error),

    /// A seed reads well but contradicts itself, such as a serial number that occurs twice.
    #[error("the seed contradicts itself: {0}")]
    SeedConflict(String),

    /// A seed file or folder could not be read.
    #[error("cannot read the seed {}: {source}", path.display())]
    SeedRead {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },

    /// A seed folder without a single `.json` file.
    #[error("{} holds no .json file", .0.display())]
    SeedEmpty(PathBuf),

    /// One file of a seed folder was refused.
    #[error("in {}: {source}", path.display())]
    SeedFile {
        /// The file.
        path: PathBuf,
        /// Why it was refused.
        source: Box<MockError>,
    },

    /// No product has this serial number.
    #[error("no product has the serial number {0:?}")]
    UnknownSerial(String),

    /// The product has no service of this name.
    #[error("the product {serial:?} has no service named {service:?}")]
    UnknownService {
        /// The product's serial number.
        serial: String,
        /// The name that was asked for.
        service: String,
    },

    /// No tenant has this product group.
    #[error("no tenant has the productGroupID {0}")]
    UnknownTenant(u64),

    /// The tenant has no alert of this source and id.
    #[error("the tenant has no such alert as {0:?}")]
    UnknownAlert(String),
}
