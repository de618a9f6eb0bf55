//! Axcient's calls. Every failure says what happened and what to check, and holds no key.

mod answer;

use crate::config::{AxcientConfig, ConfigError, invalid};
use crate::wire::{ClientRow, DeviceRow, EventRow, Loose, MailboxRow, Row, RunRow, object};
use chrono::{DateTime, SecondsFormat, Utc};
use cw_manage::http::{
    Failure, HeaderName, HeaderValue, HttpClient, HttpError, Redactor, Request, header,
};
use cw_sync_core::model::TenantKey;
use cw_sync_core::source::SourceError;
use secrecy::ExposeSecret;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::HashSet;
use url::Url;

/// Longest message that holds text of the vendor's, in characters.
const LONGEST: usize = 400;

/// Pages of one list before it counts as endless.
const MAX_PAGES: usize = 10_000;

/// What tenants' keys, serial numbers and management ids begin with; the client's id follows.
pub(crate) const PREFIX: &str = "EFS-";

#[derive(Debug, Clone)]
pub(crate) struct Client {
    http: HttpClient,
    root: Url,
    key_header: HeaderName,
    key: HeaderValue,
    redactor: Redactor,
    page_size: u32,
}

impl Client {
    pub(crate) fn new(config: AxcientConfig) -> Result<Self, ConfigError> {
        let http = HttpClient::builder()
            .time_limits(config.time_limits.clone())
            .retry(config.retry.clone())
            .direct(config.is_loopback())
            .build()?;
        let mut key = HeaderValue::from_str(config.api_key.expose_secret())
            .map_err(|_| invalid("apiKey", "it fits no header"))?;
        key.set_sensitive(true);
        Ok(Self {
            http,
            root: config.root,
            key_header: config.api_key_header,
            key,
            redactor: Redactor::new([config.api_key]),
            page_size: config.page_size,
        })
    }

    /// All clients that the key sees.
    pub(crate) async fn clients(&self) -> Result<Vec<Row<ClientRow>>, SourceError> {
        self.list(self.url(&["client"])).await
    }

    /// One client.
    pub(crate) async fn client(&self, tenant: &TenantKey) -> Result<ClientRow, SourceError> {
        let url = self.url(&["client", self.id(tenant)?]);
        self.object(url).await
    }

    /// A client's devices.
    pub(crate) async fn devices(
        &self,
        tenant: &TenantKey,
    ) -> Result<Vec<Row<DeviceRow>>, SourceError> {
        let url = self.url(&["client", self.id(tenant)?, "device"]);
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
        let mut url = self.url(&path);
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
        let mut url = self.url(&["event"]);
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
        let url = self.url(&["client", self.id(tenant)?, "mailbox_usage"]);
        self.object(url).await
    }

    /// Text with something of the vendor's in it, fit for messages and logs: without the key, on
    /// one line, not too long.
    pub(crate) fn tidy(&self, text: &str) -> String {
        self.redactor.line(text, LONGEST)
    }

    /// The client's id. One that is none is not asked for: Axcient would answer it as it answers a
    /// wrong key.
    fn id<'t>(&self, tenant: &'t TenantKey) -> Result<&'t str, SourceError> {
        let id = tenant.as_str().strip_prefix(PREFIX);
        let fits = |id: &&str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit());
        id.filter(fits).ok_or_else(|| {
            SourceError::Malformed(self.tidy(&format!(
                "`{tenant}` is no Axcient client, which is {PREFIX} and a number; check which \
                 tenant is mapped"
            )))
        })
    }

    /// Without a slash at the end, which Axcient's own mock does not take.
    fn url(&self, path: &[&str]) -> Url {
        let mut url = self.root.clone();
        // The configuration takes http and https only, which always have a path.
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        url
    }

    async fn object<T: DeserializeOwned>(&self, url: Url) -> Result<T, SourceError> {
        let value = self.get(&url).await?;
        object(value).map_err(|error| self.malformed(&url, &format!("it cannot be read: {error}")))
    }

    async fn list<T: DeserializeOwned>(&self, url: Url) -> Result<Vec<Row<T>>, SourceError> {
        let values = self.rows(&url).await?;
        Ok(values.into_iter().map(object).collect())
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
                    return Err(self.malformed(url, &reason));
                }
            }
            all.extend(values.into_iter().map(object));
        }
        Err(self.malformed(url, "the list has no end"))
    }

    async fn rows(&self, url: &Url) -> Result<Vec<Value>, SourceError> {
        match self.get(url).await? {
            Value::Array(rows) => Ok(rows),
            other => {
                let other = Loose(other);
                Err(self.malformed(url, &format!("a list was asked for, and {other} came")))
            }
        }
    }

    async fn get(&self, url: &Url) -> Result<Value, SourceError> {
        let request = Request::get(url.clone())
            .secret_header(self.key_header.clone(), self.key.clone())
            .header(header::ACCEPT, HeaderValue::from_static("application/json"));
        let response = self.http.send(&request).await;
        let response = response.map_err(|error| self.unanswered(&error))?;
        answer::content(&response, |reason| {
            self.tidy(&format!("GET {}: {reason}", url.path()))
        })
    }

    fn unanswered(&self, error: &HttpError) -> SourceError {
        let text = self.tidy(&error.to_string());
        match error.failure() {
            Failure::Redirect { .. } => {
                SourceError::Refused(format!("{text}; check `baseUrl`, no redirect is followed"))
            }
            Failure::TooLarge { .. } => SourceError::Malformed(text),
            _ => SourceError::Unavailable(text),
        }
    }

    fn malformed(&self, url: &Url, reason: &str) -> SourceError {
        SourceError::Malformed(self.tidy(&format!("GET {}: {reason}", url.path())))
    }
}
