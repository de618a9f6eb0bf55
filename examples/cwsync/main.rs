//! Integrations at the command line: from nothing to a first sync, and what comes after.
//!
//! `cargo run --example cwsync -- --demo plan` works with no account and no network.

mod answer;
mod args;
mod bars;
mod companies;
mod doctor;
mod history;
mod map;
mod products;
mod runs;
mod setup;
mod tenants;

use answer::{Answer, Ended, Exit};
use anyhow::{Result, anyhow};
use args::{Args, Command};
use bars::Bar;
use clap::Parser;
use host::{Config, Declared, Host, asked_to_stop};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::ExitCode;

/// The configuration where no other is named.
const CONFIG: &str = "cwsync.toml";

#[tokio::main]
async fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return not_understood(&error),
    };
    let result = Box::pin(work(&args)).await;
    let exit = match &result {
        Ok(answer) => answer.exit,
        Err(error) => Exit::of(error),
    };
    // Where nobody reads any more, as after `| head`, there is nobody to tell.
    let _ = match (&result, args.json) {
        (Ok(answer), false) => answer::print(&answer.text),
        (Ok(answer), true) => {
            let name = args.command.name();
            answer::print_json(&enveloped(Some(name), exit, "result", &answer.json))
        }
        (Err(error), json) => {
            let message = answer::message(error);
            eprintln!("error: {message}");
            match json {
                true => {
                    let name = args.command.name();
                    answer::print_json(&enveloped(Some(name), exit, "error", &json!(message)))
                }
                false => Ok(()),
            }
        }
    };
    exit.into()
}

/// What is said of arguments that cannot be read, and of `--help`.
fn not_understood(error: &clap::Error) -> ExitCode {
    // As in `main`: there may be nobody to tell.
    let _ = error.print();
    if !error.use_stderr() {
        return Exit::Done.into();
    }
    if std::env::args().any(|argument| argument == "--json") {
        let message = json!(error.to_string());
        let _ = answer::print_json(&enveloped(None, Exit::Usage, "error", &message));
    }
    Exit::Usage.into()
}

/// What scripts read: the same around every command's result.
fn enveloped(command: Option<&str>, exit: Exit, name: &str, value: &Value) -> Value {
    json!({
        "version": 1,
        "command": command,
        "exit": exit as u8,
        name: value,
    })
}

async fn work(args: &Args) -> Result<Answer> {
    match &args.command {
        Command::Init { vendor } => return setup::init(vendor),
        Command::Vendors => return setup::vendors(),
        _ => {}
    }
    let host = open(args).await?;
    let declared = host.declared(args.integration.as_deref())?;
    let it = It {
        host: &host,
        declared,
        quiet: args.json,
    };
    match &args.command {
        // They end by themselves, between two writes.
        Command::Apply(apply) => runs::apply(&it, apply).await,
        Command::Sync(sync) => runs::sync(&it, sync).await,
        other => tokio::select! {
            answer = it.answer(other) => answer,
            why = asked_to_stop() => Err(anyhow!("ended by {why} before it was done")),
        },
    }
}

/// The host that the arguments say. Mocks must be asked for: in the wrong folder a nightly sync would
/// bill nobody, and say that all went well.
async fn open(args: &Args) -> Result<Host> {
    if args.demo {
        return Host::demo().await;
    }
    let here = PathBuf::from(CONFIG);
    let file = args
        .config
        .clone()
        .or_else(|| here.exists().then_some(here));
    let file = file.ok_or_else(|| {
        let message = format!(
            "there is no {CONFIG} in this folder and no --config; `cwsync init VENDOR` prints one \
             to begin with, and --demo works on mocks"
        );
        Ended::new(Exit::Usage, message)
    })?;
    Host::open(Config::read(&file)?).await
}

/// What a command works on.
pub(crate) struct It<'a> {
    pub(crate) host: &'a Host,
    pub(crate) declared: &'a Declared,
    /// Whether nothing but the answer is wanted.
    pub(crate) quiet: bool,
}

impl It<'_> {
    /// A bar of what is done with the integration.
    pub(crate) async fn bar(&self) -> Result<Bar> {
        let progress = self.host.acting().progress(&self.declared.id).await?;
        Ok(Bar::over(progress, self.quiet))
    }

    async fn answer(&self, command: &Command) -> Result<Answer> {
        match command {
            Command::Connect => setup::connect(self).await,
            Command::Options { choice, search } => setup::options(self, choice, search).await,
            Command::Schedules { times } => setup::schedules(self, *times).await,
            Command::Doctor => doctor::doctor(self).await,
            Command::Companies { search, refresh } => {
                companies::companies(self, search, *refresh).await
            }
            Command::Tenants(query) => tenants::tenants(self, query).await,
            Command::Map(command) => map::map(self, command).await,
            Command::Products(command) => products::products(self, command).await,
            Command::Switches { name, state } => {
                products::switches(self, name.as_deref(), *state).await
            }
            Command::Plan(plan) => runs::plan(self, plan).await,
            Command::Runs(query) => history::runs(self, query).await,
            Command::Errors(query) => history::errors(self, query).await,
            Command::Reset { confirm } => setup::reset(self, confirm.as_deref()).await,
            Command::Apply(apply) => runs::apply(self, apply).await,
            Command::Sync(sync) => runs::sync(self, sync).await,
            Command::Init { vendor } => setup::init(vendor),
            Command::Vendors => setup::vendors(),
        }
    }
}
