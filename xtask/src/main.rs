//! The project's own checks and generators: `cargo xtask rooms`, `cargo xtask codegen`.

mod codegen;
mod rooms;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("rooms") => rooms::check(),
        Some("codegen") => codegen::run(arguments),
        _ => anyhow::bail!(
            "usage: cargo xtask rooms                               (who may depend on whom)\n       \
             cargo xtask codegen --spec PATH [--check]       (models and accessors of the CWM API)"
        ),
    }
}
