//! The project's own checks: `cargo xtask rooms`.

mod rooms;

fn main() -> anyhow::Result<()> {
    let task = std::env::args().nth(1);
    match task.as_deref() {
        Some("rooms") => rooms::check(),
        _ => anyhow::bail!("usage: cargo xtask rooms    (who may depend on whom)"),
    }
}
