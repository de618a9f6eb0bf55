//! Axcient's calls. Every failure says what happened and what to check, and holds no key.

use crate::config::{AXCIENT, AxcientConfig};
use crate::wire::{ClientRow, DeviceRow, EventRow, MailboxRow, OrganizationRow, RunRow, text};
use chrono::{DateTime, SecondsFormat, Utc};
use cw_manage::http::{HttpClient, Redactor};
use cw_sync_core::model::TenantKey;
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::source::json::{Advice, JsonApi, Loose, Row, object, rows};
use cw_sync_core::source::{Gap, SourceError};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::HashSet;
use url::Url;

const ADVICE: Advice = Advice {
    credentials: "check that the API key is right: copy it again from x360Portal, Settings, API \
                  Keys, or make a new one if it was lost",
    rights: "check the API key's scopes: it needs x360Recover",
    missing: "check that the base URL ends with the product, such as /x360recover, that Axcient \
              offers this call, and that the client still exists",
};

/// Pages of one list before it counts as endless.
const MAX_PAGES: usize = 10_000;

/// What tenants' keys, serial numbers and management ids begin with; the client's id follows.
pub(crate) const PREFIX: &str = "EFS-";

#[derive(Debug, Clone)]
pub(crate) struct Client {
    api: JsonApi,
    page_size: u32,
}

impl Client {
    pub(crate) fn new(config: AxcientConfig) -> Result<Self, ConfigError> {
        let http = HttpClient::builder()
            .time_limits(config.time_limits.clone())
            .retry(config.retry.clone())
            .direct(config.is_loopback())
            .build()?;
        let key = AXCIENT.header_value("apiKey", &config.api_key)?;
        let redactor = Redactor::new([config.api_key]);
        let api = JsonApi::new(http, config.root, redactor, ADVICE)
            .with_secret_header(config.api_key_header, key)
            .telling_unknown_paths(is_unknown_path);
        Ok(Self {
            api,
            page_size: config.page_size,
        })
    }

    /// Whose key it is.
    pub(crate) async fn organization(&self) -> Result<Option<String>, SourceError> {
        let row: OrganizationRow = self.object(self.api.url(&["organization"])).await?;
        Ok(text(&row.name))
    }

    /// All clients that the key sees.
    pub(crate) async fn clients(&self) -> Result<Vec<Row<ClientRow>>, SourceError> {
        self.list(self.api.url(&["client"])).await
    }

    /// One client.
    pub(crate) async fn client(&self, tenant: &TenantKey) -> Result<ClientRow, SourceError> {
        let url = self.api.url(&["client", self.id(tenant)?]);
        self.object(url).await
    }

    /// A client's devices.
    pub(crate) async fn devices(
        &self,
        tenant: &TenantKey,
    ) -> Result<Vec<Row<DeviceRow>>, SourceError> {
        let url = self.api.url(&["client", self.id(tenant)?, "device"]);
        self.list(url).await
    }

    /// A job's runs that began since then. Device and job are ids of digits.
    pub(crate) async fn runs(
        &self,
        tenant: &TenantKey,
        device: &str,
        job: &str,
        since: DateTime<Utc>,
    ) -> Result<Vec<Row<RunRow>>, SourceError> {
        let client = self.id(tenant)?;
        let path = ["client", client, "device", device, "job", job, "history"];
        let mut url = self.api.url(&path);
        let since = since.timestamp().to_string();
        url.query_pairs_mut().append_pair("starttime_begin", &since);
        self.pages(&url).await
    }

    /// A client's events that happened since then. Our own style.
    pub(crate) async fn events(
        &self,
        tenant: &TenantKey,
        since: Option<DateTime<Utc>>,
    ) -> Result<Vec<Row<EventRow>>, SourceError> {
        let mut url = self.api.url(&["event"]);
        url.query_pairs_mut()
            .append_pair("client_id", self.id(tenant)?);
        if let Some(since) = since {
            let since = since.to_rfc3339_opts(SecondsFormat::Secs, true);
            url.query_pairs_mut().append_pair("since", &since);
        }
        self.pages(&url).await
    }

    /// A client's mailboxes. Our own style.
    pub(crate) async fn mailboxes(&self, tenant: &TenantKey) -> Result<MailboxRow, SourceError> {
        let url = self.api.url(&["client", self.id(tenant)?, "mailbox_usage"]);
        self.object(url).await
    }

    /// Gaps as they may be told.
    pub(crate) fn tidy(&self, gaps: Vec<Gap>) -> Vec<Gap> {
        self.api.tidy_gaps(gaps)
    }

    /// An answer about this client that cannot be used.
    pub(crate) fn malformed(&self, reason: &str) -> SourceError {
        SourceError::Malformed(self.api.tidy(reason))
    }

    /// The client's id. One that is none is not asked for: Axcient would answer it as it answers a
    /// wrong key.
    fn id<'t>(&self, tenant: &'t TenantKey) -> Result<&'t str, SourceError> {
        let id = tenant.as_str().strip_prefix(PREFIX);
        let fits = |id: &&str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit());
        id.filter(fits).ok_or_else(|| {
            self.malformed(&format!(
                "`{tenant}` is no Axcient client, which is {PREFIX} and a number; check which \
                 tenant is mapped"
            ))
        })
    }

    async fn object<T: DeserializeOwned>(&self, url: Url) -> Result<T, SourceError> {
        let value = self.api.get(&url).await?.json;
        object(value).map_err(|error| {
            self.api
                .malformed(&url, &format!("it cannot be read: {error}"))
        })
    }

    async fn list<T: DeserializeOwned>(&self, url: Url) -> Result<Vec<Row<T>>, SourceError> {
        Ok(rows(self.rows(&url).await?))
    }

    /// All rows of a list in pages. Nothing says how many there are, and a page may be shorter than
    /// asked for, so that only an empty page is the end.
    async fn pages<T: DeserializeOwned>(&self, url: &Url) -> Result<Vec<Row<T>>, SourceError> {
        let (mut all, mut seen) = (Vec::new(), HashSet::new());
        for _ in 0..MAX_PAGES {
            let mut page = url.clone();
            page.query_pairs_mut()
                .append_pair("offset", &all.len().to_string())
                .append_pair("limit", &self.page_size.to_string());
            let values = self.rows(&page).await?;
            if values.is_empty() {
                return Ok(all);
            }
            for value in &values {
                let id = value.get("id").cloned().map(Loose);
                if let Some(id) = id.and_then(|id| id.text())
                    && !seen.insert(id.clone())
                {
                    let reason = format!(
                        "row {id} comes again, so the list moved while it was read and others may \
                         be missing; try again"
                    );
                    return Err(self.api.malformed(url, &reason));
                }
            }
            all.extend(rows(values));
        }
        Err(self.api.malformed(url, "the list has no end"))
    }

    async fn rows(&self, url: &Url) -> Result<Vec<Value>, SourceError> {
        match self.api.get(url).await?.json {
            Value::Array(rows) => Ok(rows),
            other => {
                let reason = format!("a list was asked for, and {} came", Loose(other));
                Err(self.api.malformed(url, &reason))
            }
        }
    }
}

/// Axcient answers an unknown path, or an id that is no number, with 401 as it does a wrong key.
/// The body tells: `code` and `msg` there, `message` for the key.
fn is_unknown_path(body: &[u8]) -> bool {
    let body: Option<Value> = serde_json::from_slice(body).ok();
    body.is_some_and(|body| body.get("code").is_some())
}
