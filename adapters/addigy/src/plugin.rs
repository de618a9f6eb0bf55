use crate::config::FASTEST;
use crate::config::{DEFAULT_FRESH, DEFAULT_HEADER, DEFAULT_PAGE_SIZE, DEFAULT_RATE, DEFAULT_URL};
use crate::{Addigy, AddigyConfig, policy, wizard};
use cw_sync_core::model::DataKind;
use cw_sync_core::plugin::{ConnectError, Descriptor, Field, Schema, Settings};
use cw_sync_core::schedule::{Job, Schedule};
use cw_sync_core::source::Sources;
use secrecy::SecretString;
use serde::Deserialize;
use std::time::Duration;

/// The adapter as a plugin: a host registers it and knows it as `addigy` from then on.
pub fn descriptor() -> Descriptor {
    Descriptor::new("addigy", "Addigy", env!("CARGO_PKG_VERSION"), connect)
        .with_kinds([DataKind::Devices, DataKind::Alerts])
        .with_settings(schema())
        .with_policy(policy())
        .with_jobs(jobs())
        .with_wizard(wizard())
}

/// Every ten minutes devices and, after them, alerts. Addigy's own integration acts when a device
/// joins or changes, or an alert comes (AD-12, AD-13, AD-17, AD-22); its API only lists. A run asks
/// for two lists per policy, far below the rate limit.
fn jobs() -> [Job; 1] {
    [Job::new("sync", Schedule::every(10)).with_jitter(300)]
}

fn schema() -> Schema {
    Schema::new([
        Field::secret("token", "The API token of version 2").required(),
        Field::url("baseUrl", "Where Addigy's API is, with its version").or(DEFAULT_URL),
        Field::text(
            "tokenHeader",
            "The header that carries the token; `Authorization` gets `Bearer ` in front of it",
        )
        .or(DEFAULT_HEADER),
        Field::flag(
            "selfService",
            "Read requests of the Self Service app in our own style; Addigy publishes no such call \
             (AD-18)",
        )
        .or(false),
        Field::flag(
            "wifiMac",
            "Give a device without an Ethernet address that of its Wi-Fi",
        )
        .or(false),
        Field::integer("pageSize", "Rows per page", 1, 1_000).or(DEFAULT_PAGE_SIZE),
        Field::integer(
            "requestsPerSecond",
            "Requests per second at most; 1,000 in 10 seconds, by all programs together, lock the \
             account out for a day",
            1,
            FASTEST.into(),
        )
        .or(DEFAULT_RATE),
        Field::integer(
            "freshSeconds",
            "For how long one read of devices or alerts serves all that ask within a run",
            0,
            3_600,
        )
        .or(DEFAULT_FRESH.as_secs()),
    ])
    .with_requests()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AddigySettings {
    token: SecretString,
    base_url: String,
    token_header: String,
    self_service: bool,
    wifi_mac: bool,
    page_size: u32,
    requests_per_second: u32,
    fresh_seconds: u64,
}

fn connect(settings: &Settings) -> Result<Sources, ConnectError> {
    let requests = settings.requests();
    let settings: AddigySettings = settings.read()?;
    let config = AddigyConfig::new(settings.token, &settings.base_url)?
        .with_token_header(&settings.token_header)?
        .with_self_service(settings.self_service)
        .with_wifi_mac(settings.wifi_mac)
        .with_page_size(settings.page_size)
        .with_requests_per_second(settings.requests_per_second)
        .with_fresh_for(Duration::from_secs(settings.fresh_seconds))
        .with_retry(requests.retry)
        .with_time_limits(requests.time_limits);
    Ok(Addigy::new(config)?.into())
}
