//! Acme's calls.

use crate::config::{ACME, AcmeConfig};
use crate::wire::Page;
use cw_manage::http::{HttpClient, Redactor, header};
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::source::json::{Advice, JsonApi, Row, object, rows};
use cw_sync_core::source::{Gap, SourceError};
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;

const ADVICE: Advice = Advice {
    credentials: "check that the API key is right",
    rights: "check the API key's rights",
    missing: "check the settings, and that the customer still exists",
};

/// Pages of one list before it counts as endless.
const MAX_PAGES: u32 = 10_000;

#[derive(Debug, Clone)]
pub(crate) struct Client {
    api: JsonApi,
    page_size: u32,
}

impl Client {
    pub(crate) fn new(config: AcmeConfig) -> Result<Self, ConfigError> {
        let http = HttpClient::builder()
            .time_limits(config.time_limits.clone())
            .retry(config.retry.clone())
            .direct(config.is_loopback())
            .build()?;
        let bearer = SecretString::from(format!("Bearer {}", config.api_key.expose_secret()));
        let bearer = ACME.header_value("apiKey", &bearer)?;
        let redactor = Redactor::new([config.api_key]);
        let api = JsonApi::new(http, config.root, redactor, ADVICE)
            .with_secret_header(header::AUTHORIZATION, bearer);
        Ok(Self {
            api,
            page_size: config.page_size,
        })
    }

    /// All rows of a list: every page, or an error. The list is complete when it has as many rows
    /// as every page says there are in all.
    pub(crate) async fn list<T: DeserializeOwned>(
        &self,
        path: &[&str],
    ) -> Result<Vec<Row<T>>, SourceError> {
        let url = self.api.url(path);
        let wrong = |reason: &str| self.api.malformed(&url, reason);
        let (mut values, mut announced) = (Vec::new(), None);
        for number in 1..=MAX_PAGES {
            let mut page = url.clone();
            page.query_pairs_mut()
                .append_pair("page", &number.to_string())
                .append_pair("per_page", &self.page_size.to_string());
            let page = object(self.api.get(&page).await?.json);
            let page: Page = page.map_err(|reason| wrong(&reason))?;
            let items = page.items.ok_or_else(|| wrong("items are missing"))?;
            let total = page.total.and_then(|total| total.count());
            let total = total.ok_or_else(|| wrong("total is missing, or no count"))?;
            if *announced.get_or_insert(total) != total {
                return Err(wrong("the list changed while it was read; try again"));
            }
            let empty = items.is_empty();
            values.extend(items);
            let read = values.len() as u64;
            if read == total {
                return Ok(rows(values));
            }
            if empty || read > total {
                let reason = format!("{read} rows came, where {total} were announced; try again");
                return Err(wrong(&reason));
            }
        }
        Err(wrong("the list has no end"))
    }

    /// Gaps tell of the vendor's own values, and so pass the same filter as errors.
    pub(crate) fn tidy(&self, gaps: Vec<Gap>) -> Vec<Gap> {
        self.api.tidy_gaps(gaps)
    }
}
