//! A check-up of one partner's connection: can the server be reached, are company id, keys and
//! client id right, and may the API member read what the program reads?
//!
//! ```no_run
//! # #[cfg(feature = "finance")]
//! # async fn demo(cwm: cw_manage::Client) {
//! use cw_manage::api::finance;
//! use cw_manage::endpoint::{Creatable, Listable};
//! use cw_manage::permission::Manifest;
//!
//! let uses: Manifest = [finance::Agreements::LIST, finance::AgreementsAdditions::CREATE]
//!     .into_iter()
//!     .collect();
//! let report = cw_manage::doctor::examine(&cwm, &uses).await;
//! println!("{report}");
//! assert!(report.is_ok());
//! # }
//! ```

mod connection;
mod probe;
mod reads;
mod report;

pub use report::{Check, Report, Subject, Verdict};

use crate::client::Client;
use crate::permission::{Level, Manifest, Role};

/// Examines a connection. Nothing is written, ever: the rights that the manifest's writes need are
/// listed instead. Each read is sent once, for one row; a read below a record takes the first record
/// that is there.
///
/// The requests count as sent by the client: take [`Client::manifest`] before.
pub async fn examine(client: &Client, manifest: &Manifest) -> Report {
    let mut checks = connection::examine(client).await;
    let reads = if connection::stands(&checks) {
        reads::examine(client, manifest).await
    } else {
        reads::unasked(manifest)
    };
    if reads.unauthorized {
        connection::doubt_keys(&mut checks);
    }
    checks.extend(reads.checks);
    let missing = Role::needed_by(&reads.forbidden);
    let mut writes = Role::needed_by(&manifest.writes());
    // What the reads told already.
    for row in &mut writes.rows {
        row.levels.inquire = Level::None;
    }
    Report {
        place: client.place().to_owned(),
        checks,
        missing: missing.rows,
        unknown: missing.unknown,
        writes,
    }
}
