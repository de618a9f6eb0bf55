use crate::config::{DEFAULT_PAGE_SIZE, DEFAULT_URL};
use crate::{Axcient, AxcientConfig, policy};
use cw_manage::http::{RetryPolicy, TimeLimits};
use cw_sync_core::model::DataKind;
use cw_sync_core::plugin::{ConnectError, Descriptor, Field, Schema, Settings};
use cw_sync_core::source::Sources;
use secrecy::SecretString;
use serde::Deserialize;
use std::time::Duration;

/// The adapter as a plugin: a host registers it and knows it as `axcient` from then on.
pub fn descriptor() -> Descriptor {
    Descriptor::new("axcient", "Axcient", env!("CARGO_PKG_VERSION"), connect)
        .with_kinds([DataKind::Billing])
        .with_settings(schema())
        .with_policy(policy())
}

fn schema() -> Schema {
    let attempts = RetryPolicy::default().max_attempts;
    let time_limit = TimeLimits::default().attempt.as_secs();
    Schema::new([
        Field::secret("apiKey", "The API key that Axcient showed when it was made").required(),
        Field::url("baseUrl", "Where Axcient's API is").or(DEFAULT_URL),
        Field::integer("pageSize", "Rows per page", 1, 1_000).or(DEFAULT_PAGE_SIZE),
        Field::integer(
            "attempts",
            "Attempts at a request, the first included",
            1,
            10,
        )
        .or(attempts),
        Field::integer("timeLimitSeconds", "How long one attempt may take", 1, 600).or(time_limit),
    ])
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AxcientSettings {
    api_key: SecretString,
    base_url: String,
    page_size: u32,
    attempts: u32,
    time_limit_seconds: u64,
}

fn connect(settings: &Settings) -> Result<Sources, ConnectError> {
    let settings: AxcientSettings = settings.read()?;
    let attempt = Duration::from_secs(settings.time_limit_seconds);
    let config = AxcientConfig::new(settings.api_key, &settings.base_url)?
        .with_page_size(settings.page_size)
        .with_retry(RetryPolicy {
            max_attempts: settings.attempts,
            ..RetryPolicy::default()
        })
        .with_time_limits(TimeLimits {
            connect: TimeLimits::default().connect.min(attempt),
            attempt,
            total: attempt * 3,
        });
    Ok(Axcient::new(config)?.into())
}
