use crate::config::{Counting, DEFAULT_HEADER, DEFAULT_PAGE_SIZE, DEFAULT_REQUESTS, DEFAULT_URL};
use crate::{Mailprotector, MailprotectorConfig, policy};
use chrono::{NaiveTime, TimeDelta};
use cw_sync_core::model::DataKind;
use cw_sync_core::plugin::{ConnectError, Descriptor, Field, Schema, Settings};
use cw_sync_core::preflight::Prerequisite;
use cw_sync_core::schedule::{Job, Schedule};
use cw_sync_core::source::Sources;
use cw_sync_core::wizard::{Step, Wizard};
use secrecy::SecretString;
use serde::Deserialize;

/// The adapter as a plugin: a host registers it and knows it as `mailprotector` from then on.
pub fn descriptor() -> Descriptor {
    let version = env!("CARGO_PKG_VERSION");
    Descriptor::new("mailprotector", "Mailprotector", version, connect)
        .with_kinds([DataKind::Billing])
        .with_settings(schema())
        .with_policy(policy())
        .with_jobs(jobs())
        .with_wizard(wizard())
        .with_prerequisites(prerequisites())
}

/// Once per night, in the integration's time zone, which is UTC until the partner's is set (MP-2).
/// What was missed is made up for once.
fn jobs() -> [Job; 1] {
    let night = Schedule::daily(NaiveTime::MIN + TimeDelta::hours(2));
    // Not everybody's at once.
    [Job::new("nightly", night).with_jitter(3_600)]
}

/// The connection and the services, then each customer's agreement (MP-1).
fn wizard() -> Wizard {
    Wizard::new([
        Step::connection("connect", "ConnectWise Settings"),
        Step::products("services", "Service Assignments"),
        Step::tenants("customers", "Company and Agreement"),
    ])
}

fn prerequisites() -> [Prerequisite; 3] {
    [
        Prerequisite::CompaniesWithAgreements,
        Prerequisite::ByHand {
            title: "API member".to_owned(),
            look: "in System > Members > API Members make one with a member id of 15 characters at \
                   most, such as mpapi, your time zone, the role of the permission table, and the \
                   level, location and business unit that your organisation needs; then a key under \
                   API Keys, whose private half is shown only once (MP-7)"
                .to_owned(),
        },
        Prerequisite::ByHand {
            title: "Time zone".to_owned(),
            look: "the nightly run comes after 02:00 in the integration's time zone, which is UTC \
                   until another is set; set the partner's own (MP-2)"
                .to_owned(),
        },
    ]
}

fn schema() -> Schema {
    Schema::new([
        Field::secret(
            "apiKey",
            "The API key of a manager's role: profile page, the role, View API Key",
        )
        .required(),
        Field::integer(
            "resellerId",
            "The id of the reseller whose customers are billed",
            1,
            i64::MAX,
        )
        .required(),
        Field::choice(
            "counting",
            "How users are counted: by their groups' own figures, or by listing them",
            &["groupCount", "countUsers"],
        )
        .or("groupCount"),
        Field::url("baseUrl", "Where Mailprotector's API is").or(DEFAULT_URL),
        Field::text("apiKeyHeader", "The header that carries the key").or(DEFAULT_HEADER),
        Field::integer("pageSize", "Rows per page", 1, 50).or(DEFAULT_PAGE_SIZE),
        Field::integer(
            "requestsInFiveSeconds",
            "Requests in any 5 seconds, at most",
            5,
            100_000,
        )
        .or(DEFAULT_REQUESTS),
    ])
    .with_requests()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct MailprotectorSettings {
    api_key: SecretString,
    reseller_id: u64,
    counting: Counting,
    base_url: String,
    api_key_header: String,
    page_size: u32,
    requests_in_five_seconds: u32,
}

fn connect(settings: &Settings) -> Result<Sources, ConnectError> {
    let requests = settings.requests();
    let settings: MailprotectorSettings = settings.read()?;
    let config =
        MailprotectorConfig::new(settings.api_key, settings.reseller_id, &settings.base_url)?
            .with_api_key_header(&settings.api_key_header)?
            .with_counting(settings.counting)
            .with_page_size(settings.page_size)
            .with_requests_in_five_seconds(settings.requests_in_five_seconds)
            .with_retry(requests.retry)
            .with_time_limits(requests.time_limits);
    Ok(Mailprotector::new(&config)?.into())
}
