//! What runs did, and what went wrong.

use crate::answer::{Answer, Ended, Exit, table};
use crate::runs::write_file;
use crate::{It, args, tenants};
use anyhow::Result;
use cw_sync_core::model::TenantKey;
use cw_sync_core::report::{Document, ErrorLog, RunQuery, run_as_text};
use cw_sync_core::store::RunId;
use serde_json::json;

/// `runs`.
pub(crate) async fn runs(it: &It<'_>, args: &args::Runs) -> Result<Answer> {
    let (acting, id) = (it.host.acting(), &it.declared.id);
    if let Some(text) = &args.run {
        let report = acting.run_report(id, run_id(text)?).await?;
        let report = report.ok_or_else(|| no_run(text))?;
        return Ok(Answer::new(
            run_as_text(&report),
            Document::of_run(&report),
        )?);
    }
    let mut query = RunQuery::latest(args.limit);
    query.only_failed = args.failed;
    let runs = acting.history(id, &query).await?;
    let rows = runs.iter().map(|run| {
        [
            run.run.to_string(),
            run.started_at.format("%F %H:%M").to_string(),
            run.cause.to_string(),
            format!("{:?}", run.status()),
            run.counts.applied.to_string(),
            run.counts.held.to_string(),
            run.counts.errors.to_string(),
        ]
    });
    let head = [
        "Run",
        "Began (UTC)",
        "Because",
        "Ended",
        "Applied",
        "Held",
        "Errors",
    ];
    let text = match runs.is_empty() {
        true => "there are no runs".to_owned(),
        false => table(head, rows),
    };
    Ok(Answer::new(text, json!({ "runs": runs }))?)
}

/// `errors`.
pub(crate) async fn errors(it: &It<'_>, args: &args::Errors) -> Result<Answer> {
    let logs = logs(it, args).await?;
    let text = match (args.csv, logs.is_empty()) {
        (true, _) => csv(&logs),
        (false, true) => "no tenant has errors".to_owned(),
        (false, false) => {
            let texts: Vec<_> = logs.iter().map(|(_, log)| log.to_text()).collect();
            texts.join("\n")
        }
    };
    let json = logs
        .iter()
        .map(|(tenant, log)| json!({ "tenant": tenant, "errors": log.entries }));
    let json = json!({ "tenants": json.collect::<Vec<_>>() });
    match &args.out {
        None => Ok(Answer::new(text, json)?),
        Some(file) => {
            // With --json, what else would go to standard output goes into the file.
            let content = match it.quiet && !args.csv {
                true => format!("{json:#}\n"),
                false => text,
            };
            write_file(file, &content)?;
            let text = format!("written to {}", file.display());
            Ok(Answer::new(
                text,
                json!({ "file": file, "tenants": logs.len() }),
            )?)
        }
    }
}

/// The logs that are asked for.
async fn logs(it: &It<'_>, args: &args::Errors) -> Result<Vec<(TenantKey, ErrorLog)>> {
    let (acting, id) = (it.host.acting(), &it.declared.id);
    let wanted: Vec<TenantKey> = match args.tenants.is_empty() {
        true => {
            let rows = tenants::all(it).await?.into_iter();
            let failed = rows.filter(|row| row.errors > 0);
            failed.map(|row| row.tenant.key).collect()
        }
        false => args.tenants.iter().map(|key| key.as_str().into()).collect(),
    };
    let mut logs = Vec::new();
    for tenant in wanted {
        let log = match &args.run {
            Some(run) => {
                let log = acting.error_log(id, run_id(run)?, &tenant).await?;
                log.ok_or_else(|| no_run(run))?
            }
            None => acting.tenant_errors(id, &tenant).await?.ok_or_else(|| {
                let message = format!("there is no tenant `{tenant}`; see `cwsync tenants`");
                Ended::new(Exit::Usage, message)
            })?,
        };
        logs.push((tenant, log));
    }
    Ok(logs)
}

/// Several logs as one table: they have the same columns.
fn csv(logs: &[(TenantKey, ErrorLog)]) -> String {
    let tables = logs.iter().enumerate().map(|(place, (_, log))| {
        let table = log.to_csv();
        match (place, table.split_once('\n')) {
            (1.., Some((_, rows))) => rows.to_owned(),
            _ => table,
        }
    });
    tables.collect()
}

fn run_id(text: &str) -> Result<RunId, Ended> {
    serde_json::from_value(json!(text)).map_err(|_| no_run(text))
}

fn no_run(text: &str) -> Ended {
    Ended::new(
        Exit::Usage,
        format!("there is no run `{text}`; see `cwsync runs`"),
    )
}
