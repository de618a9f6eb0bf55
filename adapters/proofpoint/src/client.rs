//! Proofpoint's calls, on each stack with its own administrator.

use crate::config::{Account, PROOFPOINT, ProofpointConfig};
use crate::map;
use crate::wire::{Licensing, OrgRow, UserRow};
use cw_manage::http::{HttpClient, Redactor};
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::source::json::{Advice, JsonApi, Row, object, rows};
use cw_sync_core::source::{Gap, SourceError};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::sync::Arc;

const ADVICE: Advice = Advice {
    credentials: "check user and password of this stack's administrator",
    rights: "check that the administrator is a Channel Admin or above, and not read-only",
    missing: "check the partner's domain, and that the organization still exists",
};

/// All stacks that there is an administrator of; the first is the partner's own.
#[derive(Debug, Clone)]
pub(crate) struct Client {
    stacks: Arc<[Stack]>,
}

/// One stack.
#[derive(Debug)]
pub(crate) struct Stack {
    name: String,
    host: String,
    api: JsonApi,
}

impl Client {
    pub(crate) fn new(config: &ProofpointConfig) -> Result<Self, ConfigError> {
        // An answer of one stack may quote what another was sent.
        let passwords = config
            .accounts
            .iter()
            .map(|account| account.password.clone());
        let redactor = Redactor::new(passwords);
        let accounts = config.accounts.iter();
        let stacks = accounts.map(|account| stack(config, account, &redactor));
        Ok(Self {
            stacks: stacks.collect::<Result<_, _>>()?,
        })
    }

    /// The partner's own stack.
    pub(crate) fn home(&self) -> &Stack {
        // The configuration has one at least.
        &self.stacks[0]
    }

    /// The stack on which an organization lives.
    pub(crate) async fn stack_of(&self, domain: &str) -> Result<&Stack, SourceError> {
        let home = self.home();
        let url = home.api.url(&["endpoints", domain]);
        let json = home.api.get(&url).await?.json;
        let endpoints = json.get("endpoints").and_then(Value::as_array);
        let endpoints = endpoints
            .filter(|endpoints| !endpoints.is_empty())
            .ok_or_else(|| home.api.malformed(&url, "`endpoints` is missing or empty"))?;
        let lives_on = |stack: &&Stack| {
            let mut named = endpoints.iter();
            named.any(|endpoint| map::names_stack(endpoint, &stack.name, &stack.host))
        };
        self.stacks.iter().find(lives_on).ok_or_else(|| {
            let known: Vec<_> = self
                .stacks
                .iter()
                .map(|stack| stack.name.as_str())
                .collect();
            SourceError::Unauthorized(home.api.tidy(&format!(
                "{domain} lives at {}, and there are accounts for {} only; add one for its stack",
                Value::from(endpoints.clone()),
                known.join(", ")
            )))
        })
    }

    pub(crate) fn tidy(&self, gaps: Vec<Gap>) -> Vec<Gap> {
        self.home().api.tidy_gaps(gaps)
    }
}

fn stack(
    config: &ProofpointConfig,
    account: &Account,
    redactor: &Redactor,
) -> Result<Stack, ConfigError> {
    let http = HttpClient::builder()
        .time_limits(config.time_limits.clone())
        .retry(config.retry.clone())
        .load_limits(config.load.clone())
        .direct(account.is_loopback())
        .build()?;
    let [user, password] = config.headers.clone();
    let root = account.root.clone();
    let api = JsonApi::new(http, root, redactor.clone(), ADVICE)
        .with_secret_header(
            user,
            PROOFPOINT.header_value("user", &account.user.as_str().into())?,
        )
        .with_secret_header(
            password,
            PROOFPOINT.header_value("password", &account.password)?,
        );
    Ok(Stack {
        name: account.stack.clone(),
        host: account.root.host_str().unwrap_or_default().to_lowercase(),
        api,
    })
}

impl Stack {
    /// The organizations below a partner. They come whole: no pages were seen.
    pub(crate) async fn children(&self, domain: &str) -> Result<Vec<Row<OrgRow>>, SourceError> {
        self.list(&["orgs", domain, "orgs"], "orgs").await
    }

    pub(crate) async fn org(&self, domain: &str) -> Result<OrgRow, SourceError> {
        self.one(&["orgs", domain]).await
    }

    pub(crate) async fn licensing(&self, domain: &str) -> Result<Licensing, SourceError> {
        self.one(&["orgs", domain, "licensing"]).await
    }

    pub(crate) async fn users(&self, domain: &str) -> Result<Vec<Row<UserRow>>, SourceError> {
        self.list(&["orgs", domain, "users"], "users").await
    }

    /// What is switched on for a partner.
    pub(crate) async fn features(&self, domain: &str) -> Result<Value, SourceError> {
        let url = self.api.url(&["orgs", domain, "features"]);
        Ok(self.api.get(&url).await?.json)
    }

    /// Something about an organization that cannot be understood.
    pub(crate) fn malformed(&self, domain: &str, reason: &str) -> SourceError {
        self.api.malformed(&self.api.url(&["orgs", domain]), reason)
    }

    async fn one<T: DeserializeOwned>(&self, path: &[&str]) -> Result<T, SourceError> {
        let url = self.api.url(path);
        let json = self.api.get(&url).await?.json;
        object(json).map_err(|reason| self.api.malformed(&url, &reason))
    }

    async fn list<T: DeserializeOwned>(
        &self,
        path: &[&str],
        name: &str,
    ) -> Result<Vec<Row<T>>, SourceError> {
        let url = self.api.url(path);
        let mut json = self.api.get(&url).await?.json;
        match json.get_mut(name).map(Value::take) {
            Some(Value::Array(values)) => Ok(rows(values)),
            _ => Err(self.api.malformed(&url, &format!("`{name}` is no list"))),
        }
    }
}
