//! From nothing to an integration, and back.

use crate::It;
use crate::answer::{Answer, Ended, Exit, table};
use crate::bars::Bar;
use anyhow::Result;
use cw_sync_core::plugin::Descriptor;
use cw_sync_core::wizard::Asked;
use host::registry;
use serde_json::{Value, json};

/// `vendors`.
pub(crate) fn vendors() -> Result<Answer> {
    let registry = registry()?;
    let all: Vec<_> = registry.all().collect();
    let kinds = |adapter: &Descriptor| adapter.kinds().iter().map(|kind| kind.name()).collect();
    let rows = all.iter().map(|adapter| {
        let kinds: Vec<_> = kinds(adapter);
        [
            adapter.id().to_owned(),
            adapter.name().to_owned(),
            kinds.join(", "),
        ]
    });
    let text = table(["Id", "Vendor", "Syncs"], rows);
    let json = all.iter().map(|adapter| {
        let kinds: Vec<_> = kinds(adapter);
        let settings = adapter.settings().to_json();
        json!({ "id": adapter.id(), "name": adapter.name(), "kinds": kinds, "settings": settings })
    });
    Ok(Answer::new(
        text,
        json!({ "vendors": json.collect::<Vec<_>>() }),
    )?)
}

/// `init`.
pub(crate) fn init(vendor: &str) -> Result<Answer> {
    let registry = registry()?;
    let adapter = registry.get(vendor);
    let adapter = adapter.map_err(|error| Ended::new(Exit::Usage, error.to_string()))?;
    let text = template(adapter);
    Ok(Answer::new(text.as_str(), json!({ "config": text }))?)
}

/// A configuration to begin with: what must be set is set, what may be stands in comments.
fn template(adapter: &Descriptor) -> String {
    let (id, name) = (adapter.id(), adapter.name());
    let mut text = format!(
        "\
# {name} into ConnectWise Manage. Keys never stand in this file: it says where they are.
organization = \"my-msp\"
store = \"cwsync.db\"
# 64 hexadecimal digits, as `openssl rand -hex 32` prints them.
keys.current = {{ id = \"1\", from = {{ env = \"CWSYNC_KEY\" }} }}

[[integration]]
id = \"my-msp-{id}\"
vendor = \"{id}\"
zone = \"America/New_York\"

[integration.cwm]
site = \"na.myconnectwise.net\"
company = \"my-msp\"
publicKey = {{ env = \"CWM_PUBLIC_KEY\" }}
privateKey = {{ env = \"CWM_PRIVATE_KEY\" }}
clientId = {{ env = \"CWM_CLIENT_ID\" }}

[integration.settings]
"
    );
    let schema = adapter.settings().to_json();
    let required = |name: &str| {
        let required = schema["required"].as_array();
        required.is_some_and(|all| all.iter().any(|one| one == name))
    };
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let off = if required(name) { "" } else { "# " };
        let about = field["description"].as_str().unwrap_or_default();
        text += &format!("# {about}\n{off}{name} = {}\n", sample(name, field));
    }
    text += "\n[integration.choices]\n";
    for (_, choice) in adapter.wizard().choices() {
        let (id, label) = (&choice.id, &choice.label);
        let answer = match &choice.asked {
            Asked::Flag => "{ flag = true }",
            Asked::Text => "{ text = \"\" }",
            Asked::SomeOf(_) => "{ words = [] }",
            Asked::Each(..) => "{ each = { WORD = { id = 0, name = \"\" } } }",
            Asked::TypeRules(_) => "{ rules = [] }",
            _ => "{ pick = { id = 0, name = \"\" } }",
        };
        let needed = if choice.required { ", required" } else { "" };
        text += &format!("# {label}{needed}: `cwsync options {id}` lists what there is\n");
        text += &format!("# \"{id}\" = {answer}\n");
    }
    text += "
# Without jobs: when the adapter says.
# [[integration.job]]
# name = \"night\"
# schedule = { daily = { at = \"02:30:00\" } }
";
    text
}

/// A value of a setting, to be overwritten.
fn sample(name: &str, field: &Value) -> String {
    if field["writeOnly"] == true {
        let mut variable = String::new();
        for letter in name.chars() {
            if letter.is_uppercase() {
                variable.push('_');
            }
            variable.push(letter.to_ascii_uppercase());
        }
        return format!("{{ env = \"{variable}\" }}");
    }
    match (&field["default"], field["type"].as_str()) {
        (Value::Null, Some("array")) => {
            let inner = field["items"]["properties"].as_object();
            let inner = inner.into_iter().flatten();
            let inner = inner.map(|(name, field)| format!("{name} = {}", sample(name, field)));
            format!("[{{ {} }}]", inner.collect::<Vec<_>>().join(", "))
        }
        (Value::Null, Some("boolean")) => "false".to_owned(),
        (Value::Null, Some("integer")) => field["minimum"].to_string(),
        (Value::Null, _) => field["enum"][0]
            .as_str()
            .map_or("\"\"".into(), |it| format!("\"{it}\"")),
        (default, _) => default.to_string(),
    }
}

/// `connect`.
pub(crate) async fn connect(it: &It<'_>) -> Result<Answer> {
    let id = &it.declared.id;
    let bar = Bar::waiting("connecting, fetching companies", it.quiet);
    let submitted = Box::pin(it.host.set_up(it.declared)).await?;
    drop(bar);
    let bar = it.bar().await?;
    let tenants = it.host.acting().survey(id, &[]).await;
    drop(bar);
    let mut text = format!("{id} is set up\n");
    let mut troubles = Vec::new();
    let (mut made, mut by_hand, mut companies) = (Vec::new(), Vec::new(), None);
    match submitted.set_up {
        Ok(set_up) => {
            made = set_up.made;
            by_hand = set_up.by_hand.iter().map(ToString::to_string).collect();
        }
        Err(error) => troubles.push(format!(
            "what the vendor needs was not made in CWM: {error}"
        )),
    }
    match submitted.companies {
        Ok(count) => companies = Some(count),
        Err(error) => troubles.push(format!("the companies were not fetched: {error}")),
    }
    let tenants = match tenants {
        Ok(count) => Some(count),
        Err(error) => {
            troubles.push(format!("the vendor's tenants were not read: {error}"));
            None
        }
    };
    text.extend(made.iter().map(|what| format!("made in CWM: {what}\n")));
    text.extend(
        by_hand
            .iter()
            .map(|what| format!("to be made by hand: {what}\n")),
    );
    text.extend(companies.map(|count| format!("{count} companies to map to\n")));
    text.extend(tenants.map(|count| format!("{count} tenants\n")));
    text.extend(troubles.iter().map(|what| format!("warning: {what}\n")));
    text += "next: `cwsync map suggest`, then `cwsync plan`";
    let exit = match by_hand.is_empty() && troubles.is_empty() {
        true => Exit::Done,
        false => Exit::Differences,
    };
    let json = json!({
        "integration": id, "made": made, "byHand": by_hand, "companies": companies,
        "tenants": tenants, "warnings": troubles,
    });
    Ok(Answer::new(text, json)?.ending(exit))
}

/// `options`.
pub(crate) async fn options(it: &It<'_>, choice: &str, search: &str) -> Result<Answer> {
    let offers = it
        .host
        .acting()
        .options(&it.declared.id, choice, search)
        .await?;
    let rows = offers.iter().map(|offer| {
        let unfit = offer.unfit.iter().map(ToString::to_string);
        [
            offer.pick.id.to_string(),
            offer.pick.name.clone(),
            unfit.collect::<Vec<_>>().join("\n"),
        ]
    });
    let text = table(["Id", "Name", "Does not fit because"], rows);
    Ok(Answer::new(text, json!({ "offers": offers }))?)
}

/// `schedules`.
pub(crate) async fn schedules(it: &It<'_>, times: usize) -> Result<Answer> {
    let (acting, id) = (it.host.acting(), &it.declared.id);
    let schedules = acting.schedules(id).await?;
    let upcoming = acting.upcoming(id, times).await?;
    let zone = schedules.zone.name();
    let jobs: Vec<_> = schedules.jobs.iter().map(|job| job.name.as_str()).collect();
    let rows = upcoming.iter().map(|next| {
        let at = next.at.format("%F %H:%M").to_string();
        [
            at,
            next.job.to_string(),
            format!("{:?}", next.task).to_lowercase(),
        ]
    });
    let rows = table(["At (UTC)", "Job", "Does"], rows);
    let text = match jobs.is_empty() {
        true => "nothing is done by itself: give the configuration an [[integration.job]]".into(),
        false => format!("jobs: {}; zone {zone}\n{rows}", jobs.join(", ")),
    };
    let upcoming = upcoming
        .iter()
        .map(|next| json!({ "at": next.at, "job": next.job, "task": next.task }));
    let upcoming: Vec<_> = upcoming.collect();
    Ok(Answer::new(
        text,
        json!({ "schedules": schedules, "upcoming": upcoming }),
    )?)
}

/// `reset`.
pub(crate) async fn reset(it: &It<'_>, confirm: Option<&str>) -> Result<Answer> {
    let (acting, id) = (it.host.acting(), &it.declared.id);
    let Some(confirm) = confirm else {
        let prompt = acting.reset_prompt(id).await?;
        let message = format!(
            "{} To confirm: --confirm {}",
            prompt.text, prompt.confirmation
        );
        return Err(Ended::new(Exit::Usage, message).into());
    };
    acting.reset(id, confirm).await?;
    let text =
        format!("{id} is reset; nothing in CWM was changed. `cwsync connect` sets it up anew");
    Ok(Answer::new(text, json!({ "reset": id }))?)
}
