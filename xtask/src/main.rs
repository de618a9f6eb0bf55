//! The project's own checks and generators; `cargo xtask` lists them.

mod api_coverage;
mod build_cost;
mod codegen;
mod new_adapter;
mod points;
mod rooms;

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

const USAGE: &str = "\
usage: cargo xtask rooms                          who may depend on whom
       cargo xtask new-adapter NAME               an adapter to start from, in adapters/NAME
       cargo xtask codegen --spec PATH [--check]  models, accessors and the mock's table
       cargo xtask api-coverage                   the compiled code against the inventory
       cargo xtask points                         the points of the vendors' guides and their tests
       cargo xtask build-cost                     what building cw-manage costs; takes minutes";

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("rooms") => rooms::check(),
        Some("new-adapter") => new_adapter::write(arguments.next()),
        Some("codegen") => codegen::run(arguments),
        Some("api-coverage") => api_coverage::check(),
        Some("points") => points::check(),
        Some("build-cost") => build_cost::measure(),
        _ => anyhow::bail!(USAGE),
    }
}

/// The workspace's folder.
fn root() -> Result<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    Ok(root.context("xtask is not in a workspace")?.to_owned())
}
