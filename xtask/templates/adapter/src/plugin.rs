use crate::config::{DEFAULT_PAGE_SIZE, DEFAULT_URL};
use crate::{Acme, AcmeConfig, policy};
use chrono::{NaiveTime, TimeDelta};
use cw_sync_core::model::DataKind;
use cw_sync_core::plugin::{ConnectError, Descriptor, Field, Schema, Settings};
use cw_sync_core::preflight::Prerequisite;
use cw_sync_core::schedule::{Job, Schedule};
use cw_sync_core::source::Sources;
use cw_sync_core::wizard::{Step, Wizard};
use secrecy::SecretString;
use serde::Deserialize;

/// The adapter as a plugin: a host registers it and knows it as `acme` from then on.
pub fn descriptor() -> Descriptor {
    Descriptor::new("acme", "Acme", env!("CARGO_PKG_VERSION"), connect)
        .with_kinds([DataKind::Billing])
        .with_settings(schema())
        .with_policy(policy())
        .with_jobs(jobs())
        .with_wizard(wizard())
        .with_prerequisites([Prerequisite::CompaniesWithAgreements])
}

/// Once per night, in the partner's own time. What was missed is made up for once.
fn jobs() -> [Job; 1] {
    let night = Schedule::daily(NaiveTime::MIN + TimeDelta::hours(2));
    // Not everybody's at once.
    [Job::new("nightly", night).with_jitter(3_600)]
}

/// The connection, then each customer's company and agreement.
fn wizard() -> Wizard {
    Wizard::new([
        Step::connection("connect", "ConnectWise"),
        Step::tenants("customers", "Customers"),
    ])
}

fn schema() -> Schema {
    Schema::new([
        Field::secret("apiKey", "The API key that Acme showed when it was made").required(),
        Field::url("baseUrl", "Where Acme's API is").or(DEFAULT_URL),
        Field::integer("pageSize", "Rows per page", 1, 1_000).or(DEFAULT_PAGE_SIZE),
    ])
    .with_requests()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AcmeSettings {
    api_key: SecretString,
    base_url: String,
    page_size: u32,
}

fn connect(settings: &Settings) -> Result<Sources, ConnectError> {
    let requests = settings.requests();
    let settings: AcmeSettings = settings.read()?;
    let config = AcmeConfig::new(settings.api_key, &settings.base_url)?
        .with_page_size(settings.page_size)
        .with_retry(requests.retry)
        .with_time_limits(requests.time_limits);
    Ok(Acme::new(config)?.into())
}
