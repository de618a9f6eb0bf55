use std::net::SocketAddr;
use std::path::PathBuf;

/// Why the mock could not be started.
#[derive(Debug)]
#[non_exhaustive]
pub enum MockError {
    /// A seed file is not the JSON that the mock understands.
    Seed {
        /// The file.
        file: String,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// A seed file could not be read.
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// An empty token would let every caller in.
    EmptyToken,
    /// The address could not be listened on.
    Bind {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
}

impl std::fmt::Display for MockError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Seed { file, source } => write!(f, "{file} is no seed: {source}"),
            Self::Read { path, source } => {
                write!(f, "cannot read the seed {}: {source}", path.display())
            }
            Self::EmptyToken => f.write_str("the token is empty"),
            Self::Bind { address, source } => write!(f, "cannot listen on {address}: {source}"),
        }
    }
}

impl std::error::Error for MockError {}
