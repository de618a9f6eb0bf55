//! MySonicWall: tenants, their products, and the codes that open their consoles.

use super::host::Host;
use super::pages::Pages;
use crate::config::{SONICWALL, SonicWallConfig};
use crate::map::is_tenant_key;
use crate::wire::{self, Loose, ProductPage, ProductRow, Row, TenantList, TenantRow};
use cw_manage::http::{HeaderName, HeaderValue, Method, Request};
use cw_sync_core::model::TenantKey;
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::source::SourceError;
use secrecy::SecretString;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use url::Url;

/// What a code is asked for: the tile of the consoles.
const TILE: &str = "ISNSMSAFEENABLED";

#[derive(Debug, Clone)]
pub(crate) struct Msw {
    host: Host,
    key_header: HeaderName,
    key: HeaderValue,
    page_size: u32,
    max_pages: u32,
}

impl Msw {
    pub(super) fn new(host: Host, config: &SonicWallConfig) -> Result<Self, ConfigError> {
        let key = SONICWALL.header_value("apiKey", &config.api_key)?;
        Ok(Self {
            host,
            key_header: config.api_key_header.clone(),
            key,
            page_size: config.page_size,
            max_pages: config.max_pages,
        })
    }

    /// All tenants that the key's owner sees.
    pub(crate) async fn tenants(&self) -> Result<Vec<Row<TenantRow>>, SourceError> {
        let url = self.host.url(&["api", "hgms", "get-cloud-tenants"]);
        let list: TenantList = self.get(&url).await?;
        match list.tenants {
            Some(tenants) => Ok(wire::rows(tenants)),
            None => {
                let reason = "content.arrTenants is missing";
                Err(self.host.malformed(&url, reason))
            }
        }
    }

    /// All products of a tenant: every page, or an error.
    pub(crate) async fn products(
        &self,
        tenant: &TenantKey,
        kind: &str,
    ) -> Result<Vec<Row<ProductRow>>, SourceError> {
        self.check(tenant)?;
        let path = ["api", "psa", "tenants", tenant.as_str(), "products"];
        let url = self.host.url(&path);
        let mut pages = Pages::default();
        for number in 1..=self.max_pages {
            let mut page_url = url.clone();
            page_url
                .query_pairs_mut()
                .append_pair("kind", kind)
                .append_pair("page", &number.to_string())
                .append_pair("limit", &self.page_size.to_string());
            let page: ProductPage = self.get(&page_url).await?;
            let added = pages.add(number, page);
            if added.map_err(|error| self.host.malformed(&url, &error))? {
                return Ok(pages.into_rows());
            }
        }
        let reason = format!(
            "{} and no end after {} pages; raise the page size or the number of pages",
            pages.progress(),
            self.max_pages
        );
        Err(self.host.malformed(&url, &reason))
    }

    /// A code that opens one of a tenant's consoles. It lives for five minutes: it is asked for
    /// when it is needed, and never kept.
    pub(super) async fn access_code(
        &self,
        tenant: &TenantKey,
    ) -> Result<SecretString, SourceError> {
        self.check(tenant)?;
        let url = self.host.url(&["api", "generate-cscaccesscode"]);
        let order = json!({ "tenantId": number_if_it_is_one(tenant), "tileName": TILE });
        let request = self
            .keyed(Request::new(Method::POST, url.clone()))
            .json_body(order.to_string().into_bytes());
        let content = self.host.content(&url, request).await?;
        let code = content.get("accessCode").cloned().map(Loose);
        match code.and_then(|code| code.text()) {
            Some(code) => Ok(self.host.keep(code)),
            None => Err(self.host.malformed(&url, "content.accessCode is missing")),
        }
    }

    /// The key becomes a segment of paths.
    fn check(&self, tenant: &TenantKey) -> Result<(), SourceError> {
        if is_tenant_key(tenant.as_str()) {
            return Ok(());
        }
        Err(SourceError::Malformed(self.host.tidy(&format!(
            "`{tenant}` is no productGroupID; check which tenant is mapped"
        ))))
    }

    async fn get<T: DeserializeOwned>(&self, url: &Url) -> Result<T, SourceError> {
        let request = self.keyed(Request::get(url.clone()));
        let content = self.host.content(url, request).await?;
        wire::object(content).map_err(|error| {
            let reason = format!("content cannot be read: {error}");
            self.host.malformed(url, &reason)
        })
    }

    fn keyed(&self, request: Request) -> Request {
        request.secret_header(self.key_header.clone(), self.key.clone())
    }
}

/// MySonicWall wants an id that is a number as a number.
fn number_if_it_is_one(tenant: &TenantKey) -> Value {
    let number = tenant.as_str().parse::<u64>().ok();
    match number.filter(|number| number.to_string() == tenant.as_str()) {
        Some(number) => number.into(),
        None => tenant.as_str().into(),
    }
}
