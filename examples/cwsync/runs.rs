//! Plans, and what carries them out.

use crate::It;
use crate::answer::{Answer, Ended, Exit};
use crate::args;
use crate::bars::Bar;
use anyhow::{Context, Result};
use cw_sync_core::engine::{Cancel, RunOptions};
use cw_sync_core::guard::Stop;
use cw_sync_core::plan::{Plan, Severity};
use cw_sync_core::portal::Ready;
use cw_sync_core::report::{Cause, Document, RunReport, plan_as_text, run_as_text};
use host::asked_to_stop;
use serde_json::json;
use std::path::Path;
use std::time::Duration;
use tokio::task::JoinHandle;

/// `plan`.
pub(crate) async fn plan(it: &It<'_>, args: &args::Plan) -> Result<Answer> {
    let ready = it.ready().await?;
    let bar = Bar::over(&ready.engine, it.quiet);
    let options = options(it, &args.extent);
    let plan = ready.engine.plan_with(&ready.integration, &options).await?;
    drop(bar);
    if let Some(file) = &args.out {
        write_file(file, &serde_json::to_string_pretty(&plan)?)?;
    }
    let digest = plan.digest();
    let errors = plan.findings.iter();
    let errors = errors.filter(|finding| finding.severity == Severity::Error);
    let exit = match (errors.count(), plan.changes.len()) {
        _ if plan.stops.iter().any(Stop::is_active) => Exit::Stopped,
        (0, 0) => Exit::Done,
        _ => Exit::Differences,
    };
    let text = format!("{}\ndigest: {digest}", plan_as_text(&plan));
    let json = json!({
        "digest": digest,
        "empty": plan.is_empty(),
        "stops": plan.stops,
        "plan": Document::of_plan(&plan),
    });
    Ok(Answer::new(text, json)?.ending(exit))
}

/// `apply`.
pub(crate) async fn apply(it: &It<'_>, args: &args::Apply) -> Result<Answer> {
    let ready = it.ready().await?;
    let bar = Bar::over(&ready.engine, it.quiet);
    let mut options = options(it, &args.extent);
    let stopping = Stopping::listen(&mut options);
    let plan = match &args.file {
        Some(file) => read_plan(file)?,
        None => ready.engine.plan_with(&ready.integration, &options).await?,
    };
    let digest = plan.digest();
    if let Some(approved) = &args.digest
        && approved != digest.as_str()
    {
        let message = format!(
            "nothing was written: the plan has the digest {digest}, and {approved} was approved; \
             look at the plan and approve that"
        );
        return Err(Ended::new(Exit::Differences, message).into());
    }
    let report = ready.engine.apply(&ready.integration, &plan, &options);
    let report = report.await?;
    drop((bar, stopping));
    told(&report)
}

/// `sync`.
pub(crate) async fn sync(it: &It<'_>, args: &args::Sync) -> Result<Answer> {
    let ready = it.ready().await?;
    let bar = Bar::over(&ready.engine, it.quiet);
    let mut options = options(it, &args.extent).waiting(Duration::from_secs(args.wait));
    if args.retry {
        options = options.ignoring_back_off();
    }
    let stopping = Stopping::listen(&mut options);
    let report = ready.engine.run_with(&ready.integration, &options).await?;
    drop((bar, stopping));
    told(&report)
}

impl It<'_> {
    /// The integration, ready to run.
    pub(crate) async fn ready(&self) -> Result<Ready> {
        let ready = self.host.portal.ready(&self.declared.id).await;
        ready.context("run `cwsync doctor` to see what is missing")
    }
}

fn options(it: &It<'_>, extent: &args::Extent) -> RunOptions {
    let user = it.host.user();
    let mut options = RunOptions::new().because(Cause::person(user.as_str()));
    if !extent.kind.is_empty() {
        options = options.only_kinds(extent.kind.iter().copied());
    }
    if !extent.tenant.is_empty() {
        options = options.only_tenants(extent.tenant.iter().map(String::as_str));
    }
    extent
        .checked(&user)
        .fold(options, RunOptions::with_override)
}

/// What a run came to.
fn told(report: &RunReport) -> Result<Answer> {
    let counts = report.counts();
    let exit = match &report.interrupted {
        Some(_) => Exit::Failed,
        None if report.stops.iter().any(Stop::is_active) => Exit::Stopped,
        None if counts.errors > 0 || counts.failed > 0 => Exit::Differences,
        None => Exit::Done,
    };
    let mut text = run_as_text(report);
    if let Some(why) = &report.interrupted {
        text += &format!("ended by {why}: what was not done is done by the next sync\n");
    }
    let json = json!({
        "counts": counts,
        "interrupted": report.interrupted,
        "stops": report.stops,
        "run": Document::of_run(report),
    });
    Ok(Answer::new(text, json)?.ending(exit))
}

fn read_plan(file: &Path) -> Result<Plan> {
    let wrong = |why: String| {
        let message = format!(
            "{}: {why}; give the file that `plan --out` wrote",
            file.display()
        );
        Ended::new(Exit::Usage, message)
    };
    let text = std::fs::read_to_string(file).map_err(|error| wrong(error.to_string()))?;
    Ok(serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))?)
}

/// Writes a file of a person's.
pub(crate) fn write_file(file: &Path, text: &str) -> Result<()> {
    let written = std::fs::write(file, text);
    written.with_context(|| format!("{} cannot be written", file.display()))
}

/// Stops a run between two writes when a person asks for it, and the program when they ask again.
struct Stopping(JoinHandle<()>);

impl Stopping {
    fn listen(options: &mut RunOptions) -> Self {
        let cancel = Cancel::new();
        options.cancel = cancel.clone();
        Self(tokio::spawn(async move {
            let why = asked_to_stop().await;
            eprintln!("{why}: nothing more is written; what is in flight is settled first");
            cancel.cancel(why);
            asked_to_stop().await;
            eprintln!("again: ended at once; the next run looks up what is not settled");
            std::process::exit(Exit::Failed as i32);
        }))
    }
}

impl Drop for Stopping {
    fn drop(&mut self) {
        self.0.abort();
    }
}
