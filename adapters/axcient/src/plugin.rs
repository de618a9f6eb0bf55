use crate::config::{DEFAULT_HEADER, DEFAULT_HISTORY_DAYS, DEFAULT_PAGE_SIZE, DEFAULT_URL};
use crate::service::Plan;
use crate::setup::{prerequisites, wizard};
use crate::{Axcient, AxcientConfig, Events, Gigabyte, desk, jobs, policy, ticket_policy};
use cw_sync_core::model::DataKind;
use cw_sync_core::plugin::{ConnectError, Descriptor, Field, Schema, Settings};
use cw_sync_core::source::Sources;
use secrecy::SecretString;
use serde::Deserialize;

/// The adapter as a plugin: a host registers it and knows it as `axcient` from then on. Its policy
/// names no board for tickets yet: the set-up does, or leaves tickets out.
pub fn descriptor() -> Descriptor {
    let kinds = [DataKind::Billing, DataKind::Alerts, DataKind::Statistics];
    Descriptor::new("axcient", "Axcient", env!("CARGO_PKG_VERSION"), connect)
        .with_kinds(kinds)
        .with_settings(schema())
        .with_jobs(jobs())
        .with_wizard(wizard())
        .with_prerequisites_of(prerequisites)
        .with_policy(policy().with_alerts(ticket_policy(desk("", ""))))
}

fn schema() -> Schema {
    let plans = Plan::ALL.map(Plan::name);
    let events = "Where events come from: the health of devices, or a feed in our own style";
    Schema::new([
        Field::secret(
            "apiKey",
            "The API key that x360Portal showed when it was made",
        )
        .required(),
        Field::url("baseUrl", "Where Axcient's x360Recover API is").or(DEFAULT_URL),
        Field::text("apiKeyHeader", "The header that carries the key").or(DEFAULT_HEADER),
        Field::choice(
            "defaultPlan",
            "The plan of devices that Axcient names none for",
            &plans,
        ),
        Field::choice("gigabyte", "2^30 bytes or 10^9", &["binary", "decimal"]).or("binary"),
        Field::flag(
            "mailboxUsage",
            "Count mailboxes, by a call in our own style",
        )
        .or(false),
        Field::choice("events", events, &["health", "feed"]).or("health"),
        Field::integer("historyDays", "Days of job history that count", 1, 366)
            .or(DEFAULT_HISTORY_DAYS),
        Field::integer("pageSize", "Rows per page", 1, 1_000).or(DEFAULT_PAGE_SIZE),
    ])
    .with_requests()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AxcientSettings {
    api_key: SecretString,
    base_url: String,
    api_key_header: String,
    default_plan: Option<String>,
    gigabyte: String,
    mailbox_usage: bool,
    events: String,
    history_days: u32,
    page_size: u32,
}

fn connect(settings: &Settings) -> Result<Sources, ConnectError> {
    let requests = settings.requests();
    let settings: AxcientSettings = settings.read()?;
    let gigabyte = match settings.gigabyte.as_str() {
        "decimal" => Gigabyte::Decimal,
        _ => Gigabyte::Binary,
    };
    let events = match settings.events.as_str() {
        "feed" => Events::Feed,
        _ => Events::Health,
    };
    let config = AxcientConfig::new(settings.api_key, &settings.base_url)?
        .with_api_key_header(&settings.api_key_header)?
        .with_default_plan(settings.default_plan.as_deref().and_then(Plan::named))
        .with_gigabyte(gigabyte)
        .with_mailbox_usage(settings.mailbox_usage)
        .with_events(events)
        .with_history_days(settings.history_days)
        .with_page_size(settings.page_size)
        .with_retry(requests.retry)
        .with_time_limits(requests.time_limits);
    Ok(Axcient::new(config)?.into())
}
