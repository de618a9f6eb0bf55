//! What can go wrong with the mock itself.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use crate::answer::Refusal;

/// Why the mock could not be started, or did not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MockError {
    /// The address cannot be listened on.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The address can be reached from other machines, and that has not been allowed.
    #[error("{0} is not a loopback address; the mock has no protection of its own")]
    NotLoopback(SocketAddr),
    /// The fixture's file cannot be read.
    #[error("cannot read the fixture {}", path.display())]
    ReadFixture {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The fixture is not a JSON object of lists.
    #[error("the fixture is not a JSON object of lists")]
    FixtureJson(#[source] serde_json::Error),
    /// The fixture is not readable TOML.
    #[error("the fixture is not TOML")]
    FixtureToml(#[source] toml::de::Error),
    /// A member of the fixture is wrong.
    #[error("fixture, apiMembers, member {index}")]
    FixtureMember {
        /// Which one, counted from 0.
        index: usize,
        /// What is wrong with it.
        #[source]
        source: serde_json::Error,
    },
    /// A record of the fixture is wrong.
    #[error("fixture, {path}, record {index}: {reason}")]
    FixtureRecord {
        /// The collection's path.
        path: String,
        /// Which record of the collection, counted from 0.
        index: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// The fixture has a path that the mock does not know.
    #[error("fixture: {0} is not the path of a collection")]
    FixturePath(String),
    /// No certificate could be made.
    #[error("cannot make a certificate")]
    Certificate(#[from] rcgen::Error),
    /// TLS could not be set up.
    #[error("cannot set TLS up")]
    Tls(#[from] rustls::Error),
    /// The certificate cannot be written to its file.
    #[error("cannot write the certificate to {}", path.display())]
    WriteCertificate {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// Both listeners are turned off.
    #[error("neither HTTP nor HTTPS is to be listened on")]
    NoListener,
    /// Callbacks could not be posted.
    #[error("cannot set up what posts callbacks")]
    CallbackClient(#[source] reqwest::Error),
    /// A rule forbids what was asked for.
    #[error(transparent)]
    Refused(#[from] Refusal),
}
