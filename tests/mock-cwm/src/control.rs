//! The mock's own endpoints under `/__control`, for tests in other languages.

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::answer::{Answer, Refusal};
use crate::api;
use crate::config::Config;
use crate::faults::{Chaos, Fault};
use crate::shared::Shared;
use crate::time::{day_to_wire, parse_wire};

const AGREEMENTS: &str = "/finance/agreements";

/// Body of `POST /__control/invoice-run`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct InvoiceRun {
    agreement_id: i64,
    through: String,
}

/// Body of `POST /__control/upgrade`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Upgrade {
    codebase: String,
}

/// Body of `POST /__control/edit`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    path: String,
    id: i64,
    change: Value,
}

/// Answers a request to the mock itself. `rest` is the path after `/__control`.
pub(crate) fn answer(
    shared: &Shared,
    config: &Config,
    method: &str,
    rest: &str,
    body: &[u8],
) -> Answer {
    match respond(shared, config, method, rest, body) {
        Ok(value) => Answer::json(200, &value),
        Err(refusal) => refusal.into(),
    }
}

fn respond(
    shared: &Shared,
    config: &Config,
    method: &str,
    rest: &str,
    body: &[u8],
) -> Result<Value, Refusal> {
    match (method, rest) {
        ("GET", "/stats") => Ok(json!(shared.lock().journal.stats)),
        ("GET", "/log") => Ok(json!(shared.lock().journal.entries)),
        ("GET", "/state") => Ok(shared.all_records().into()),
        ("GET", "/callbacks") => Ok(json!(shared.lock().outbox.posts())),
        ("GET", "/faults") => Ok(json!(shared.lock().faults.pending())),
        ("POST", "/reset") => {
            shared.reset();
            Ok(json!({"reset": true}))
        }
        ("POST", "/faults") => {
            let faults: Vec<Fault> = match read(body)? {
                list @ Value::Array(_) => parse(list)?,
                one => vec![parse(one)?],
            };
            let mut state = shared.lock();
            faults.into_iter().for_each(|fault| state.faults.add(fault));
            Ok(json!(state.faults.pending()))
        }
        ("DELETE", "/faults") => {
            shared.lock().faults.clear();
            Ok(json!([]))
        }
        ("GET", "/chaos") => Ok(json!(shared.lock().faults.chaos)),
        ("POST", "/chaos") => {
            let chaos: Chaos = read(body)?;
            shared.lock().faults.chaos = Some(chaos.clone());
            Ok(json!(chaos))
        }
        ("DELETE", "/chaos") => {
            shared.lock().faults.chaos = None;
            Ok(Value::Null)
        }
        ("POST", "/upgrade") => {
            let Upgrade { codebase } = read(body)?;
            shared.upgrade(&codebase)?;
            Ok(json!({"codebase": shared.own_config().codebase}))
        }
        ("POST", "/expire-tokens") => {
            shared.lock().tokens.expire();
            Ok(json!({"expired": true}))
        }
        ("POST", "/invoice-run") => {
            let InvoiceRun {
                agreement_id,
                through,
            } = read(body)?;
            let day = through.parse().ok();
            let day = day.or_else(|| parse_wire(&through).map(|moment| moment.date_naive()));
            let day = day.ok_or_else(|| bad("through is not a date"))?;
            invoice_run(shared, config, agreement_id, day)
        }
        ("POST", "/edit") => {
            let Edit { path, id, change } = read(body)?;
            api::edit(config, &mut shared.lock(), &path, id, change)
        }
        _ => Err(Refusal::new(
            404,
            "Mock",
            format!("The mock has no {method} /__control{rest}."),
        )),
    }
}

/// Notes that an agreement has been invoiced through a day, and moves its next invoice date to the
/// day after.
///
/// # Errors
///
/// A 404 for an unknown agreement.
pub(crate) fn invoice_run(
    shared: &Shared,
    config: &Config,
    agreement_id: i64,
    through: NaiveDate,
) -> Result<Value, Refusal> {
    let mut state = shared.lock();
    let agreement = state.store.get(AGREEMENTS, agreement_id).cloned();
    let mut agreement = agreement.ok_or_else(|| Refusal::not_found("Agreement", agreement_id))?;
    let next = through
        .succ_opt()
        .ok_or_else(|| bad("through is too late"))?;
    state.changes += 1;
    agreement.fields.set("nextInvoiceDate", day_to_wire(next));
    agreement.info.last_updated = config.clock.now(state.changes);
    agreement.info.updated_by = "invoicing".into();
    state.store.put(AGREEMENTS, agreement);
    state.store.invoiced.insert(agreement_id, through);
    Ok(json!({"agreementId": agreement_id, "through": through, "nextInvoiceDate": next}))
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    serde_json::from_slice(body).map_err(|error| bad(&error.to_string()))
}

fn parse<T: DeserializeOwned>(value: Value) -> Result<T, Refusal> {
    serde_json::from_value(value).map_err(|error| bad(&error.to_string()))
}

fn bad(message: &str) -> Refusal {
    Refusal::new(400, "Mock", message)
}
