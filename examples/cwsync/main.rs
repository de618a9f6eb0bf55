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

use answer::{Answer, Exit};
use anyhow::{Result, anyhow};
use args::{Args, Command};
use clap::Parser;
use host::{Config, Declared, Host, asked_to_stop};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::ExitCode;

/// The configuration where no other is named.
const CONFIG: &str = "cwsync.toml";

#[tokio::main]
async fn main() -> ExitCode {
    let args = Args::parse();
    let result = Box::pin(work(&args)).await;
    let exit = match &result {
        Ok(answer) => answer.exit,
        Err(error) => Exit::of(error),
    };
    // Where nobody reads any more, as after `| head`, there is nobody to tell.
    let _ = match (&result, args.json) {
        (Ok(answer), false) => answer::print(&answer.text),
        (Ok(answer), true) => answer::print_json(&enveloped(&args, exit, "result", &answer.json)),
        (Err(error), json) => {
            let message = answer::message(error);
            eprintln!("error: {message}");
            match json {
                true => answer::print_json(&enveloped(&args, exit, "error", &json!(message))),
                false => Ok(()),
            }
        }
    };
    exit.into()
}

/// What scripts read: the same around every command's result.
fn enveloped(args: &Args, exit: Exit, name: &str, value: &Value) -> Value {
    json!({
        "version": 1,
        "command": args.command.name(),
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

/// The host that the arguments say, or mocks.
async fn open(args: &Args) -> Result<Host> {
    let here = PathBuf::from(CONFIG);
    let file = args
        .config
        .clone()
        .or_else(|| here.exists().then_some(here));
    match file {
        Some(file) if !args.demo => Host::open(Config::read(&file)?).await,
        _ => {
            if !args.demo {
                eprintln!(
                    "there is no {CONFIG} here and no --config: this is a demonstration on mocks; \
                     `cwsync init VENDOR` prints a file to begin with"
                );
            }
            Host::demo().await
        }
    }
}

/// What a command works on.
pub(crate) struct It<'a> {
    pub(crate) host: &'a Host,
    pub(crate) declared: &'a Declared,
    /// Whether nothing but the answer is wanted.
    pub(crate) quiet: bool,
}

impl It<'_> {
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
