//! Mailprotector's calls.

mod pages;

use crate::config::{MAILPROTECTOR, MailprotectorConfig};
use cw_manage::http::{HttpClient, Redactor};
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::source::json::{Advice, JsonApi, Row, rows};
use cw_sync_core::source::{Gap, SourceError};
use pages::{Pages, Told};
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;
use serde_json::Value;

const ADVICE: Advice = Advice {
    credentials: "check that the API key is right: profile page, the role, View API Key",
    rights: "check that the key's role manages this reseller and its customers",
    missing: "check the reseller id, and that the customer still exists",
};

/// Pages of one list before it counts as endless.
const MAX_PAGES: u32 = 10_000;

#[derive(Debug, Clone)]
pub(crate) struct Client {
    api: JsonApi,
    page_size: u32,
}

impl Client {
    pub(crate) fn new(config: &MailprotectorConfig) -> Result<Self, ConfigError> {
        let http = HttpClient::builder()
            .time_limits(config.time_limits.clone())
            .retry(config.retry.clone())
            .load_limits(config.load())
            .direct(config.is_loopback())
            .build()?;
        let bearer = SecretString::from(format!("Bearer {}", config.api_key.expose_secret()));
        let bearer = MAILPROTECTOR.header_value("apiKey", &bearer)?;
        let redactor = Redactor::new([config.api_key.clone()]);
        let api = JsonApi::new(http, config.root.clone(), redactor, ADVICE)
            .with_secret_header(config.api_key_header.clone(), bearer);
        Ok(Self {
            api,
            page_size: config.page_size,
        })
    }

    /// All rows of a list: every page, or an error.
    pub(crate) async fn list<T: DeserializeOwned>(
        &self,
        path: &[&str],
    ) -> Result<Vec<Row<T>>, SourceError> {
        let url = self.api.url(path);
        let mut pages = Pages::default();
        for number in 1..=MAX_PAGES {
            let mut page = url.clone();
            page.query_pairs_mut()
                .append_pair("page", &number.to_string())
                .append_pair("per_page", &self.page_size.to_string());
            let answer = self.api.get(&page).await?;
            let told = Told::read(answer.response.header("x-pagination"), number);
            let done = list_of(answer.json).and_then(|values| pages.add(number, values, told));
            if done.map_err(|reason| self.api.malformed(&url, &reason))? {
                return Ok(rows(pages.into_rows()));
            }
        }
        Err(self.api.malformed(&url, "the list has no end"))
    }

    /// Asks for one thing, to see whether it may be had.
    pub(crate) async fn probe(&self, path: &[&str]) -> Result<Value, SourceError> {
        Ok(self.api.get(&self.api.url(path)).await?.json)
    }

    /// Something of a customer's that cannot be read, so that nothing of the customer can.
    pub(crate) fn unreadable(&self, path: &[&str], reason: &str) -> SourceError {
        self.api.malformed(&self.api.url(path), reason)
    }

    pub(crate) fn tidy(&self, gaps: Vec<Gap>) -> Vec<Gap> {
        self.api.tidy_gaps(gaps)
    }
}

/// The rows of an answer. A list is bare; of services the documentation shows a single object.
fn list_of(json: Value) -> Result<Vec<Value>, String> {
    match json {
        Value::Array(values) => Ok(values),
        Value::Object(fields) if fields.contains_key("id") => Ok(vec![fields.into()]),
        _ => Err("the answer is no list".to_owned()),
    }
}
