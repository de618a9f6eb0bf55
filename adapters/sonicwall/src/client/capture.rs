//! Capture Client: its alerts.

use super::cursor::{Cursors, Next};
use super::host::Host;
use super::msw::Msw;
use super::session::{Life, Sessions};
use crate::config::SonicWallConfig;
use crate::wire::{self, AlertPage, AlertRow, Loose, Row};
use cw_manage::http::{Method, Request, header};
use cw_sync_core::model::TenantKey;
use cw_sync_core::source::SourceError;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::time::Duration;
use url::Url;

/// A token lives for seven days; a little less is counted on.
const LIFE: Life = Life {
    whole: Duration::from_secs((7 * 24 - 1) * 3600),
    idle: Duration::MAX,
};

/// Alerts per page, as many as the guide's poll takes (SW-47).
const PAGE_SIZE: u32 = 100;

#[derive(Debug, Clone)]
pub(crate) struct CaptureClient {
    host: Host,
    msw: Msw,
    sessions: Sessions,
    page_size: u32,
    max_pages: u32,
}

impl CaptureClient {
    pub(super) fn new(host: Host, msw: Msw, config: &SonicWallConfig) -> Self {
        Self {
            host,
            msw,
            sessions: Sessions::new(LIFE),
            page_size: PAGE_SIZE.min(config.page_size),
            max_pages: config.max_pages,
        }
    }

    /// A tenant's alerts, whatever their age and status: every page, or an error. By status they are
    /// not asked for: one that somebody acknowledged is no longer `open`, and still stands.
    pub(crate) async fn alerts(
        &self,
        tenant: &TenantKey,
    ) -> Result<Vec<Row<AlertRow>>, SourceError> {
        let mut url = self.host.url(&["api", "alerts"]);
        url.query_pairs_mut()
            .append_pair("tenantId", tenant.as_str())
            .append_pair("limit", &self.page_size.to_string());
        let mut cursors = Cursors::default();
        for _ in 0..self.max_pages {
            let mut page_url = url.clone();
            if let Some(cursor) = cursors.place() {
                page_url.query_pairs_mut().append_pair("cursor", cursor);
            }
            let page = self.get(tenant, &page_url).await?;
            let page: Row<AlertPage> = wire::object(page);
            let added = page.and_then(|page| cursors.add(page));
            match added.map_err(|reason| self.host.malformed(&url, &reason))? {
                Next::Page => {}
                Next::End => return Ok(cursors.into_rows()),
            }
        }
        let reason = format!("no end after {} pages", self.max_pages);
        Err(self.host.malformed(&url, &reason))
    }

    /// With the tenant's token; when it is refused, once more with a new one.
    async fn get(&self, tenant: &TenantKey, url: &Url) -> Result<Value, SourceError> {
        let token = self
            .sessions
            .token(tenant, None, self.log_in(tenant))
            .await?;
        match self.ask(url, &token).await {
            Err(SourceError::Unauthorized(_)) => {
                let log_in = self.log_in(tenant);
                let token = self.sessions.token(tenant, Some(&token), log_in).await?;
                self.ask(url, &token).await
            }
            answer => answer,
        }
    }

    async fn ask(&self, url: &Url, token: &SecretString) -> Result<Value, SourceError> {
        // The bare token: Capture Client wants no word in front of it.
        let request = Request::get(url.clone())
            .secret_header(header::AUTHORIZATION, self.host.header(url, token)?);
        self.host.json(url, request).await
    }

    async fn log_in(&self, tenant: &TenantKey) -> Result<SecretString, SourceError> {
        let code = self.msw.access_code(tenant).await?;
        let mut url = self.host.url(&["api", "auth", "getApiToken"]);
        url.query_pairs_mut()
            .append_pair("cscaccesscode", code.expose_secret());
        let request = Request::new(Method::POST, url.clone());
        let answer = self.host.json(&url, request).await?;
        let token = answer.get("token").cloned().map(Loose);
        match token.and_then(|token| token.text()) {
            Some(token) => Ok(self.host.keep(token)),
            None => Err(self.host.malformed(&url, "token is missing")),
        }
    }
}
