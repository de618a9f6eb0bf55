use crate::config::{
    DEFAULT_CAPTURE_CLIENT_SERVICE, DEFAULT_HEADER, DEFAULT_MAX_PAGES, DEFAULT_PAGE_SIZE,
    DEFAULT_SERIAL_FIELD, DEFAULT_URL, Region,
};
use crate::{SonicWall, SonicWallConfig, policy, setup, view};
use cw_sync_core::model::DataKind;
use cw_sync_core::plugin::{ConnectError, Descriptor, Field, Schema, Settings};
use cw_sync_core::source::Sources;
use secrecy::SecretString;
use serde::Deserialize;

/// The adapter as a plugin: a host registers it and knows it as `sonicwall` from then on.
///
/// ```
/// use cw_sync_core::plugin::Registry;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let adapters = Registry::new().with(cw_adapter_sonicwall::descriptor())?;
/// let settings = serde_json::json!({ "apiKey": "the key that MySonicWall showed" });
/// let error = adapters.get("sonicwall")?.connect(&settings).unwrap_err();
/// assert!(error.to_string().contains("`apiKey` cannot be used: it holds a blank"));
/// # Ok(())
/// # }
/// ```
pub fn descriptor() -> Descriptor {
    Descriptor::new("sonicwall", "SonicWall", env!("CARGO_PKG_VERSION"), connect)
        .with_kinds([DataKind::Billing, DataKind::Devices, DataKind::Alerts])
        .with_settings(schema())
        .with_policy(policy::policy())
        .with_wizard(setup::wizard())
        .with_table(view::tenant_table())
        .with_prerequisites(setup::prerequisites())
        .with_jobs(view::jobs())
}

fn schema() -> Schema {
    Schema::new([
        Field::secret(
            "apiKey",
            "The API key that MySonicWall showed when it was made",
        )
        .required(),
        Field::url(
            "baseUrl",
            "Where MySonicWall's API is; some accounts need https://mysonicwall.com",
        )
        .or(DEFAULT_URL),
        Field::choice("region", "Where the consoles are", &["us", "eu"]).or("us"),
        Field::url(
            "nsmUrl",
            "Where Network Security Manager's API is, in place of the region's",
        ),
        Field::url(
            "captureClientUrl",
            "Where Capture Client's API is, in place of the region's",
        ),
        Field::text(
            "nsmSerialField",
            "How Network Security Manager spells the tenant's serial: tenantSerial or tenantserial",
        )
        .or(DEFAULT_SERIAL_FIELD),
        Field::text(
            "captureClientService",
            "The serviceName of Capture Client among a tenant's cloud services",
        )
        .or(DEFAULT_CAPTURE_CLIENT_SERVICE),
        Field::text("apiKeyHeader", "The header that carries the key").or(DEFAULT_HEADER),
        Field::flag(
            "allowPlainHttp",
            "Allow http to other machines; the key then travels in the clear",
        )
        .or(false),
        Field::flag(
            "acceptUnicodeNames",
            "Also read tenants whose names have characters beyond ASCII (SW-26)",
        )
        .or(false),
        Field::flag(
            "networkDeviceAdditions",
            "Bill products of the subcategory Network Device too (SW-34)",
        )
        .or(true),
        Field::integer("pageSize", "Rows per page", 1, 1_000).or(DEFAULT_PAGE_SIZE),
        Field::integer(
            "maxPages",
            "Pages of one tenant's list before it counts as endless",
            1,
            100_000,
        )
        .or(DEFAULT_MAX_PAGES),
    ])
    .with_requests()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SonicWallSettings {
    api_key: SecretString,
    base_url: String,
    region: String,
    nsm_url: Option<String>,
    capture_client_url: Option<String>,
    nsm_serial_field: String,
    capture_client_service: String,
    api_key_header: String,
    allow_plain_http: bool,
    accept_unicode_names: bool,
    network_device_additions: bool,
    page_size: u32,
    max_pages: u32,
}

fn connect(settings: &Settings) -> Result<Sources, ConnectError> {
    let requests = settings.requests();
    let settings: SonicWallSettings = settings.read()?;
    let region = match settings.region.as_str() {
        "eu" => Region::Eu,
        _ => Region::Us,
    };
    let mut config = SonicWallConfig::builder(settings.api_key)
        .region(region)
        .nsm_serial_field(settings.nsm_serial_field)
        .capture_client_services(&[&settings.capture_client_service])
        .base_url(settings.base_url)
        .api_key_header(settings.api_key_header)
        .allow_plain_http(settings.allow_plain_http)
        .accept_unicode_names(settings.accept_unicode_names)
        .network_device_additions(settings.network_device_additions)
        .page_size(settings.page_size)
        .max_pages(settings.max_pages)
        .retry(requests.retry)
        .time_limits(requests.time_limits);
    if let Some(url) = settings.nsm_url {
        config = config.nsm_url(url);
    }
    if let Some(url) = settings.capture_client_url {
        config = config.capture_client_url(url);
    }
    Ok(SonicWall::new(config.build()?)?.into())
}
