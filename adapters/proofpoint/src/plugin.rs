use crate::config::{Account, PASSWORD_HEADER, USER_HEADER};
use crate::{Proofpoint, ProofpointConfig, policy};
use chrono::{NaiveTime, TimeDelta};
use cw_sync_core::model::DataKind;
use cw_sync_core::plugin::{ConnectError, Descriptor, Field, Schema, Settings};
use cw_sync_core::preflight::Prerequisite;
use cw_sync_core::schedule::{Job, Schedule};
use cw_sync_core::source::Sources;
use cw_sync_core::wizard::{Choice, Part, Step, Wizard};
use secrecy::SecretString;
use serde::Deserialize;

/// The adapter as a plugin: a host registers it and knows it as `proofpoint` from then on.
pub fn descriptor() -> Descriptor {
    let version = env!("CARGO_PKG_VERSION");
    Descriptor::new("proofpoint", "Proofpoint Essentials", version, connect)
        .with_kinds([DataKind::Billing])
        .with_settings(schema())
        .with_policy(policy())
        .with_jobs(jobs())
        .with_wizard(wizard())
        .with_prerequisites(prerequisites())
}

/// Daily at 06:00 UTC, summer and winter (PP-5).
fn jobs() -> [Job; 1] {
    let six = Schedule::daily_utc(NaiveTime::MIN + TimeDelta::hours(6));
    [Job::new("daily", six)]
}

/// The order of set-up, and the tabs of editing later (PP-12).
fn wizard() -> Wizard {
    let billing = Choice::flag("sync.billing", "Billing: active users and packages")
        .by_default(true)
        .sets(Part::Kind(DataKind::Billing));
    Wizard::new([
        Step::connection("connect", "ConnectWise"),
        Step::choices("sync-data", "Sync Data", [billing]),
        Step::products("packages", "Packages"),
        Step::tenants("customers", "Customers"),
    ])
}

fn prerequisites() -> [Prerequisite; 2] {
    [
        Prerequisite::CompaniesWithAgreements,
        Prerequisite::ByHand {
            title: "Integrations of your own partners and customers".to_owned(),
            look: "to let them use integrations of their own, switch on Customer Management > \
                   Automation Settings > Allow customers to use Integrations (PP-2)"
                .to_owned(),
        },
    ]
}

fn schema() -> Schema {
    Schema::new([
        Field::text(
            "domain",
            "The partner's primary domain at Proofpoint Essentials",
        )
        .required(),
        Field::list(
            "accounts",
            "An administrator on each stack, the first on the partner's own",
            [
                Field::text("stack", "The stack: us1 to us5, eu1, au1").required(),
                Field::text("user", "The administrator's e-mail address").required(),
                Field::secret("password", "The administrator's password").required(),
                Field::url(
                    "baseUrl",
                    "Where the stack's API is, if not at its usual address",
                ),
            ],
        )
        .required(),
        Field::flag("trials", "Also bill organizations on trial").or(false),
        Field::integer(
            "levels",
            "Levels of partners below, 1: own organizations",
            1,
            5,
        )
        .or(1),
        Field::flag(
            "compareUsers",
            "Warn where active users and listed users differ",
        )
        .or(true),
        Field::text("userHeader", "The header that carries the user").or(USER_HEADER),
        Field::text("passwordHeader", "The header that carries the password").or(PASSWORD_HEADER),
    ])
    .with_requests()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ProofpointSettings {
    domain: String,
    accounts: Vec<AccountSettings>,
    trials: bool,
    levels: u32,
    compare_users: bool,
    user_header: String,
    password_header: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AccountSettings {
    stack: String,
    user: String,
    password: SecretString,
    base_url: Option<String>,
}

fn connect(settings: &Settings) -> Result<Sources, ConnectError> {
    let requests = settings.requests();
    let settings: ProofpointSettings = settings.read()?;
    let mut accounts = Vec::new();
    for given in settings.accounts {
        let account = Account::new(&given.stack, &given.user, given.password)?;
        accounts.push(match given.base_url {
            Some(url) => account.at(&url)?,
            None => account,
        });
    }
    let config = ProofpointConfig::new(&settings.domain, accounts)?
        .with_headers(&settings.user_header, &settings.password_header)?
        .with_trials(settings.trials)
        .with_levels(settings.levels)
        .with_user_comparison(settings.compare_users)
        .with_retry(requests.retry)
        .with_time_limits(requests.time_limits);
    Ok(Proofpoint::new(config)?.into())
}
