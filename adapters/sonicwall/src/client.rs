//! MySonicWall's calls. Every failure says what happened and what to check, and holds no key.

mod answer;
mod pages;

use crate::config::{ConfigError, SonicWallConfig};
use crate::map::is_tenant_key;
use crate::wire::{self, ProductPage, ProductRow, Row, TenantList, TenantRow};
use answer::Answer;
use cw_manage::http::{
    Failure, HeaderName, HeaderValue, HttpClient, HttpError, Redactor, Request, StatusCode, header,
};
use cw_sync_core::model::TenantKey;
use cw_sync_core::source::SourceError;
use pages::Pages;
use secrecy::ExposeSecret;
use serde::de::DeserializeOwned;
use url::Url;

/// Longest message that holds text of the vendor's, in characters.
const LONGEST: usize = 400;

#[derive(Debug, Clone)]
pub(crate) struct Client {
    http: HttpClient,
    root: Url,
    key_header: HeaderName,
    key: HeaderValue,
    redactor: Redactor,
    page_size: u32,
    max_pages: u32,
}

impl Client {
    pub(crate) fn new(config: SonicWallConfig) -> Result<Self, ConfigError> {
        let http = HttpClient::builder()
            .time_limits(config.time_limits.clone())
            .retry(config.retry.clone())
            .direct(config.is_loopback())
            // Reads alone are sent, so that a 500 may be tried again like any other 5xx.
            .also_transient(|answer| answer.status() == StatusCode::INTERNAL_SERVER_ERROR)
            .build()?;
        let mut key = HeaderValue::from_str(config.api_key.expose_secret()).map_err(|_| {
            ConfigError::Invalid {
                name: "API key",
                reason: "it fits no header".to_owned(),
            }
        })?;
        key.set_sensitive(true);
        Ok(Self {
            http,
            root: config.root,
            key_header: config.api_key_header,
            key,
            redactor: Redactor::new([config.api_key]),
            page_size: config.page_size,
            max_pages: config.max_pages,
        })
    }

    /// All tenants that the key's owner sees.
    pub(crate) async fn tenants(&self) -> Result<Vec<Row<TenantRow>>, SourceError> {
        let path = ["api", "hgms", "get-cloud-tenants"];
        let list: TenantList = self.get(self.url(&path)).await?;
        match list.tenants {
            Some(tenants) => Ok(wire::rows(tenants)),
            None => Err(self.malformed(&self.url(&path), "content.arrTenants is missing")),
        }
    }

    /// All products of a tenant: every page, or an error.
    pub(crate) async fn products(
        &self,
        tenant: &TenantKey,
        kind: &str,
    ) -> Result<Vec<Row<ProductRow>>, SourceError> {
        if !is_tenant_key(tenant.as_str()) {
            return Err(SourceError::Malformed(self.tidy(&format!(
                "`{tenant}` is no productGroupID; check which tenant is mapped"
            ))));
        }
        let url = self.url(&["api", "psa", "tenants", tenant.as_str(), "products"]);
        let mut pages = Pages::default();
        for number in 1..=self.max_pages {
            let mut page_url = url.clone();
            page_url
                .query_pairs_mut()
                .append_pair("kind", kind)
                .append_pair("page", &number.to_string())
                .append_pair("limit", &self.page_size.to_string());
            let page: ProductPage = self.get(page_url).await?;
            let complete = pages
                .add(number, page)
                .map_err(|error| self.malformed(&url, &error))?;
            if complete {
                return Ok(pages.into_rows());
            }
        }
        let reason = format!(
            "{} and no end after {} pages; raise the page size or the number of pages",
            pages.progress(),
            self.max_pages
        );
        Err(self.malformed(&url, &reason))
    }

    /// Text with something of the vendor's in it, fit for messages and logs: without the key, on
    /// one line, not too long.
    pub(crate) fn tidy(&self, text: &str) -> String {
        self.redactor.line(text, LONGEST)
    }

    fn url(&self, path: &[&str]) -> Url {
        let mut url = self.root.clone();
        // The configuration takes http and https only, which always have a path.
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        url
    }

    async fn get<T: DeserializeOwned>(&self, url: Url) -> Result<T, SourceError> {
        let request = Request::get(url.clone())
            .secret_header(self.key_header.clone(), self.key.clone())
            .header(header::ACCEPT, HeaderValue::from_static("application/json"));
        let response = self
            .http
            .send(&request)
            .await
            .map_err(|error| self.unanswered(&url, &error))?;
        let answer = Answer::new(&response);
        let content = answer.content().map_err(|refusal| {
            let attempts = match response.attempts() {
                1 => String::new(),
                attempts => format!(" ({attempts} attempts)"),
            };
            refusal.into_error(|reason| self.tidy(&format!("{}{attempts}: {reason}", place(&url))))
        })?;
        wire::object(content)
            .map_err(|error| self.malformed(&url, &format!("content cannot be read: {error}")))
    }

    fn unanswered(&self, url: &Url, error: &HttpError) -> SourceError {
        let text = self.tidy(&error.to_string());
        match error.failure() {
            // Instead of a 401 the real service sends whoever it does not know to its login page.
            Failure::Redirect { status, target } => {
                let target = target.as_deref().unwrap_or("another place");
                SourceError::Unauthorized(self.tidy(&format!(
                    "{}: status {status}, a redirect to {target}, as MySonicWall sends refused keys \
                     to its login page; check that the API key is right, not older than its life of \
                     at most one year, and allowed from this address, and check the base URL",
                    place(url)
                )))
            }
            Failure::Timeout => SourceError::Unavailable(format!(
                "{text}; try again later, or raise the time limits"
            )),
            Failure::TooLarge { .. } => SourceError::Malformed(text),
            _ => SourceError::Unavailable(text),
        }
    }

    fn malformed(&self, url: &Url, reason: &str) -> SourceError {
        SourceError::Malformed(self.tidy(&format!("{}: {reason}", place(url))))
    }
}

/// Where a request went, without its query.
fn place(url: &Url) -> String {
    let port = url
        .port()
        .map(|port| format!(":{port}"))
        .unwrap_or_default();
    format!(
        "GET {}{port}{}",
        url.host_str().unwrap_or_default(),
        url.path()
    )
}
