//! Network Security Manager: the firewalls that it manages.

use super::host::Host;
use super::msw::Msw;
use super::session::{Life, Sessions};
use crate::config::SonicWallConfig;
use crate::wire::{self, FirewallRow, Row};
use cw_manage::http::{Method, Request, header};
use cw_sync_core::model::TenantKey;
use cw_sync_core::source::SourceError;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::time::Duration;
use url::Url;

/// A token lives for eight hours, or for a quarter of one without use; a little less is counted on.
const LIFE: Life = Life {
    whole: Duration::from_secs((8 * 60 - 10) * 60),
    idle: Duration::from_secs(13 * 60),
};

#[derive(Debug, Clone)]
pub(crate) struct Nsm {
    host: Host,
    msw: Msw,
    sessions: Sessions,
    serial_field: String,
    page_size: u32,
    max_pages: u32,
}

impl Nsm {
    pub(super) fn new(host: Host, msw: Msw, config: &SonicWallConfig) -> Self {
        Self {
            host,
            msw,
            sessions: Sessions::new(LIFE),
            serial_field: config.nsm_serial_field.clone(),
            page_size: config.page_size,
            max_pages: config.max_pages,
        }
    }

    /// The firewalls of a tenant that has this serial at NSM. How many there are is not said: the
    /// end is a page that brings nothing new, be it empty or, from servers that ignore the page's
    /// number, the first again. One that is not full is no end: a server may give fewer rows than it
    /// is asked for.
    pub(crate) async fn firewalls(
        &self,
        tenant: &TenantKey,
        serial: &str,
    ) -> Result<Vec<Row<FirewallRow>>, SourceError> {
        let url = self.host.url(&["api", "manager", "devices", "tenant"]);
        let (mut firewalls, mut seen) = (Vec::new(), HashSet::new());
        for number in 1..=self.max_pages {
            let mut page_url = url.clone();
            page_url
                .query_pairs_mut()
                .append_pair("page", &number.to_string())
                .append_pair("limit", &self.page_size.to_string());
            let Value::Array(rows) = self.get(tenant, serial, &page_url).await? else {
                return Err(self.host.malformed(&url, "the answer is no list"));
            };
            let before = firewalls.len();
            let mut rows = wire::rows::<FirewallRow>(rows);
            rows.retain(|row| {
                let row = row.as_ref().map_err(String::clone);
                seen.insert(row.and_then(FirewallRow::serial))
            });
            firewalls.extend(rows);
            if firewalls.len() == before {
                return Ok(firewalls);
            }
        }
        let reason = format!("no end after {} pages", self.max_pages);
        Err(self.host.malformed(&url, &reason))
    }

    /// With the tenant's token; when it is refused, once more with a new one.
    async fn get(&self, tenant: &TenantKey, serial: &str, url: &Url) -> Result<Value, SourceError> {
        let log_in = self.log_in(tenant, serial);
        let token = self.sessions.token(tenant, None, log_in).await?;
        match self.ask(url, &token).await {
            Err(SourceError::Unauthorized(_)) => {
                let log_in = self.log_in(tenant, serial);
                let token = self.sessions.token(tenant, Some(&token), log_in).await?;
                self.ask(url, &token).await
            }
            answer => answer,
        }
    }

    async fn ask(&self, url: &Url, token: &SecretString) -> Result<Value, SourceError> {
        let bearer = SecretString::from(format!("Bearer {}", token.expose_secret()));
        let request = Request::get(url.clone())
            .secret_header(header::AUTHORIZATION, self.host.header(url, &bearer)?);
        self.host.json(url, request).await
    }

    async fn log_in(&self, tenant: &TenantKey, serial: &str) -> Result<SecretString, SourceError> {
        let code = self.msw.access_code(tenant).await?;
        let url = self.host.url(&["api", "manager", "auth", "sso"]);
        let order = json!({ &self.serial_field: serial, "code": code.expose_secret() });
        let request = Request::new(Method::POST, url.clone());
        let request = request.json_body(order.to_string().into_bytes());
        let answer = self.host.json(&url, request).await?;
        match wire::nsm_message(&answer) {
            Some(token) => Ok(self.host.keep(token)),
            None => Err(self.host.malformed(&url, "status.info has no token")),
        }
    }
}
