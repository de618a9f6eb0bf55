//! Whether all is there that a sync needs.

use crate::It;
use crate::answer::{Answer, Exit, message};
use anyhow::Result;
use cw_sync_core::integration::State;
use cw_sync_core::preflight::{Check, Verdict};
use serde_json::json;

/// `doctor`.
pub(crate) async fn doctor(it: &It<'_>) -> Result<Answer> {
    let (host, id) = (it.host, &it.declared.id);
    let acting = host.acting();
    let mut checks = vec![
        Check::passed(
            "config",
            "The configuration can be read",
            host.config.path.display().to_string(),
        ),
        Check::passed(
            "store",
            "The store and its keys can be opened",
            host.config.store_file().display().to_string(),
        ),
    ];
    let mut permissions = Vec::new();
    let state = host.state(id).await?;
    let is_connected = match state {
        Some(_) => acting.status(id).await?.connection.is_some(),
        None => false,
    };
    if state != Some(State::Active) {
        checks.push(Check::failed(
            "setup",
            "The integration is set up",
            "it is not, or it was reset",
            "run `cwsync connect`",
        ));
    }
    if is_connected {
        checks.extend(acting.preflight(id).await?.checks);
        permissions = acting.permissions(id).await?;
    } else {
        let title = "ConnectWise Manage takes the keys";
        let tried =
            async { anyhow::Ok(acting.test_connection(id, &host.form(it.declared)?).await?) };
        checks.push(match tried.await {
            Ok(said) => Check::passed("cwm.connection", title, said),
            Err(error) => {
                let to_do = "correct the connection in the configuration";
                Check::failed("cwm.connection", title, message(&error), to_do)
            }
        });
    }
    let is_well = !checks
        .iter()
        .any(|check| matches!(check.verdict, Verdict::Failed(_)));
    let mut text: String = checks.iter().map(told).collect();
    if !permissions.is_empty() {
        text += "\nRights that the API member's security role needs:\n";
        text.extend(
            permissions
                .iter()
                .map(|permission| format!("  {permission}\n")),
        );
    }
    let json = json!({ "ok": is_well, "checks": checks, "permissions": permissions });
    let answer = Answer::new(text, json)?;
    Ok(match is_well {
        true => answer,
        false => answer.ending(Exit::Differences),
    })
}

fn told(check: &Check) -> String {
    let title = &check.title;
    match &check.verdict {
        Verdict::Passed(seen) => format!("ok       {title}: {seen}\n"),
        Verdict::Failed(flaws) => {
            let flaws = flaws.iter().map(|flaw| format!("           {flaw}\n"));
            format!("WRONG    {title}\n{}", flaws.collect::<String>())
        }
        Verdict::NotPossible(why) => format!("unknown  {title}: {why}\n"),
        other => format!("unknown  {title}: {other:?}\n"),
    }
}
