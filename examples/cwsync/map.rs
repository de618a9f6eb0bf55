//! Which tenant is which company.

use crate::answer::{Answer, Ended, Exit, message, table};
use crate::args::Map;
use crate::runs::write_file;
use crate::{It, tenants};
use anyhow::{Context, Result};
use cw_sync_core::mapping::{Issue, Mapping, Suggestion};
use cw_sync_core::model::TenantKey;
use cw_sync_core::view::TenantRow;
use serde_json::{Value, json};

/// `map`.
pub(crate) async fn map(it: &It<'_>, command: &Map) -> Result<Answer> {
    let (acting, id) = (it.host.acting(), &it.declared.id);
    match command {
        Map::List => list(it).await,
        Map::Set {
            tenant,
            company,
            agreement,
            on,
            off,
        } => {
            let mut mapping = match agreement {
                Some(agreement) => Mapping::to_agreement(tenant.as_str(), *company, *agreement),
                None => Mapping::to_company(tenant.as_str(), *company),
            };
            // Unless it is said, the agreement decides (SW-23, SW-24).
            mapping.enabled = (mapping.enabled || *on) && !off;
            known(it, &mapping.tenant).await?;
            let issues = acting.map(id, std::slice::from_ref(&mapping)).await?;
            let text = format!("{tenant} is mapped to {}", place(&mapping));
            changed(text, json!({ "mapped": [mapping] }), &issues)
        }
        Map::Unset { tenants } => {
            let keys: Vec<TenantKey> = tenants.iter().map(|key| key.as_str().into()).collect();
            for key in &keys {
                known(it, key).await?;
            }
            acting.unmap(id, &keys).await?;
            let text = format!("{} not mapped any more", tenants.join(", "));
            changed(text, json!({ "unmapped": keys }), &[])
        }
        Map::On { tenant } => switch(it, tenant, true).await,
        Map::Off { tenant } => switch(it, tenant, false).await,
        Map::Suggest { accept } => suggest(it, accept).await,
        Map::Import { file, trial } => {
            let text = std::fs::read_to_string(file)
                .map_err(|error| Ended::new(Exit::Usage, format!("{}: {error}", file.display())))?;
            let import = acting.import_mappings(id, &text, *trial).await?;
            let would = if import.made {
                "changed"
            } else {
                "would change"
            };
            let rows = import.changes.iter().map(|change| {
                let place = |mapping: &Option<Mapping>| mapping.as_ref().map_or("--".into(), place);
                [
                    change.line.to_string(),
                    change.tenant.to_string(),
                    place(&change.before),
                    place(&change.after),
                ]
            });
            let mut text = table(["Line", "Tenant", "Before", "After"], rows);
            text += &format!("\n{} {would}\n", import.changes.len());
            text += &warnings(&import.warnings);
            Ok(Answer::new(text, import)?)
        }
        Map::Export { out } => {
            let csv = acting.export_mappings(id).await?;
            match out {
                None => Ok(Answer::new(csv.as_str(), json!({ "csv": csv }))?),
                Some(file) => {
                    write_file(file, &csv)?;
                    let text = format!("written to {}", file.display());
                    Ok(Answer::new(text, json!({ "file": file }))?)
                }
            }
        }
    }
}

async fn list(it: &It<'_>) -> Result<Answer> {
    let rows = tenants::all(it).await?;
    let mapped: Vec<_> = rows.iter().filter(|row| row.mapping.is_some()).collect();
    let shown = mapped.iter().map(|row| {
        [
            row.tenant.key.to_string(),
            row.tenant.name.clone(),
            named(row, row.company.as_deref(), |one| Some(one.company.get())),
            named(row, row.agreement.as_deref(), |one| {
                one.agreement.map(|agreement| agreement.get())
            }),
            format!("{:?}", row.auto_sync).to_lowercase(),
        ]
    });
    let head = ["Key", "Tenant", "Company", "Agreement", "Auto-sync"];
    let text = table(head, shown);
    let text = format!(
        "{text}\n{} of {} tenants are mapped",
        mapped.len(),
        rows.len()
    );
    Ok(Answer::new(
        text,
        json!({ "mapped": mapped, "tenants": rows.len() }),
    )?)
}

async fn switch(it: &It<'_>, tenant: &str, on: bool) -> Result<Answer> {
    let (acting, id) = (it.host.acting(), &it.declared.id);
    let issues = acting.set_auto_sync(id, &tenant.into(), on).await?;
    let state = if on { "on" } else { "off" };
    let json = json!({ "tenant": tenant, "autoSync": on });
    changed(format!("{tenant} is {state}"), json, &issues)
}

/// Lists what tenants may be, and maps those that a person named: a suggestion is a guess.
async fn suggest(it: &It<'_>, accept: &[String]) -> Result<Answer> {
    let (acting, id) = (it.host.acting(), &it.declared.id);
    for tenant in accept {
        known(it, &tenant.as_str().into()).await?;
    }
    let suggestions = acting.suggest(id).await?;
    let rows = suggestions.iter().flat_map(|suggestion| {
        suggestion.offers.iter().map(|offer| {
            let agreement = offer.agreement.map(|one| one.to_string());
            let taken: Vec<_> = offer.mapped.iter().map(ToString::to_string).collect();
            [
                suggestion.tenant.key.to_string(),
                suggestion.tenant.name.clone(),
                format!("{:?}", suggestion.likeness).to_lowercase(),
                format!("{} {}", offer.company, offer.name),
                agreement.unwrap_or_default(),
                taken.join(", "),
            ]
        })
    });
    let head = ["Key", "Tenant", "By", "Company", "Agreement", "Is already"];
    let mut text = table(head, rows) + "\n";
    let (mut mapped, mut refused, mut issues) = (Vec::new(), Vec::new(), Vec::new());
    // One by one: what stands against one is no other's concern.
    for tenant in accept {
        let made = async {
            let mapping = accepted(&suggestions, tenant)?;
            let issues = acting.map(id, std::slice::from_ref(&mapping)).await?;
            anyhow::Ok((mapping, issues))
        };
        match made.await {
            Ok((mapping, found)) => {
                text += &format!("{tenant} is mapped to {}\n", place(&mapping));
                text += &warnings(&found);
                mapped.push(mapping);
                issues.extend(found);
            }
            Err(error) => {
                let message = message(&error);
                text += &format!("{tenant} is not mapped: {message}\n");
                refused.push(json!({ "tenant": tenant, "message": message }));
            }
        }
    }
    let exit = match refused.is_empty() {
        true => Exit::Done,
        false => Exit::Differences,
    };
    let json = json!({
        "suggestions": suggestions, "mapped": mapped, "refused": refused, "warnings": issues,
    });
    Ok(Answer::new(text, json)?.ending(exit))
}

/// What a person who accepts what is suggested for a tenant maps it to.
fn accepted(suggestions: &[Suggestion], tenant: &str) -> Result<Mapping> {
    let suggestion = suggestions
        .iter()
        .find(|one| one.tenant.key.as_str() == tenant)
        .context("nothing is suggested for it, or it is mapped already; use `cwsync map set`")?;
    let only = suggestion.only().filter(|offer| offer.agreement.is_some());
    let only = only.context(
        "it is not one company with one agreement that is suggested; choose with `cwsync map set`",
    )?;
    Ok(only.mapping(tenant))
}

/// Refuses a tenant that nobody knows: most often a typing error.
async fn known(it: &It<'_>, tenant: &TenantKey) -> Result<()> {
    let rows = tenants::all(it).await?;
    match rows.iter().any(|row| row.tenant.key == *tenant) {
        true => Ok(()),
        false => {
            let message = format!(
                "there is no tenant `{tenant}`; see `cwsync tenants --refresh` for their keys"
            );
            Err(Ended::new(Exit::Usage, message).into())
        }
    }
}

fn changed(text: String, mut json: Value, issues: &[Issue]) -> Result<Answer> {
    json["warnings"] = serde_json::to_value(issues)?;
    Ok(Answer::new(format!("{text}\n{}", warnings(issues)), json)?)
}

fn warnings(issues: &[Issue]) -> String {
    let issues = issues.iter();
    issues
        .map(|issue| format!("warning: tenant {}: {}\n", issue.tenant, issue.message))
        .collect()
}

fn place(mapping: &Mapping) -> String {
    let state = if mapping.enabled { "" } else { ", off" };
    match mapping.agreement {
        Some(agreement) => format!("company {}, agreement {agreement}{state}", mapping.company),
        None => format!("company {}{state}", mapping.company),
    }
}

/// An id with its name, as far as there are any.
fn named(row: &TenantRow, name: Option<&str>, id: fn(&Mapping) -> Option<i64>) -> String {
    match row.mapping.as_ref().and_then(id) {
        Some(id) => format!("{id} {}", name.unwrap_or_default()),
        None => "--".to_owned(),
    }
}
