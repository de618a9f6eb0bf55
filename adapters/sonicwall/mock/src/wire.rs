//! The JSON that MySonicWall speaks, and the seed that is written in nearly the same words.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::console_wire::{Alert, Managed};

/// Whether a product is billed by the month or is a device in the customer's network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Monthly,
    Network,
}

impl Kind {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text {
            "monthly" => Some(Self::Monthly),
            "network" => Some(Self::Network),
            _ => None,
        }
    }
}

/// A tenant as a seed file describes it. The two calls of the API each serve a part of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tenant {
    pub(crate) name: String,
    #[serde(rename = "productGroupID")]
    pub(crate) product_group_id: u64,
    #[serde(rename = "cloudServices", default)]
    pub(crate) cloud_services: Vec<CloudService>,
    #[serde(default)]
    pub(crate) products: Vec<Product>,
    /// The firewalls that Network Security Manager manages.
    #[serde(default)]
    pub(crate) managed: Vec<Managed>,
    /// What Capture Client raised.
    #[serde(default)]
    pub(crate) alerts: Vec<Alert>,
}

impl Tenant {
    /// Whether it has a cloud console.
    pub(crate) fn has(&self, service: &str) -> bool {
        let mut consoles = self.cloud_services.iter();
        consoles.any(|console| console.service_name == service)
    }
}

/// Network Security Manager among a tenant's consoles.
pub(crate) const NSM: &str = "NGMGMT";

/// Capture Client among a tenant's consoles. The name is ours: none is documented.
pub(crate) const CAPTURE_CLIENT: &str = "CAPTURECLIENT";

/// A cloud console that a tenant has.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct CloudService {
    pub(crate) service_name: String,
    service_name_disp: String,
    pub(crate) tenant_serial: String,
}

/// A registered product.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Product {
    product_name: String,
    pub(crate) kind: Kind,
    family: String,
    pub(crate) serial_number: String,
    #[serde(default)]
    tag_number: String,
    #[serde(default)]
    friendly_name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    model_number: Option<String>,
    registered_on: String,
    pub(crate) services: Vec<Service>,
    /// Facts of a network product that are no service.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    attributes: Vec<Attribute>,
}

/// A fact about a network product.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Attribute {
    name: String,
    value: Value,
}

/// A service or sub-service of a product.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Service {
    pub(crate) name: String,
    pub(crate) quantity: u32,
    pub(crate) expires_on: Option<String>,
}

/// The envelope around every answer.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Envelope<T> {
    operation_status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    msg_desc: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<T>,
}

impl<T> Envelope<T> {
    pub(crate) fn success(content: T) -> Self {
        Self {
            operation_status: "SUCCESS",
            msg_desc: None,
            content: Some(content),
        }
    }
}

impl Envelope<()> {
    pub(crate) fn failure(reason: impl Into<String>) -> Self {
        Self {
            operation_status: "FAILURE",
            msg_desc: Some(reason.into()),
            content: None,
        }
    }
}

/// Content of the tenants call.
#[derive(Debug, Serialize)]
pub(crate) struct TenantList {
    #[serde(rename = "arrTenants")]
    pub(crate) tenants: Vec<TenantRow>,
}

/// One tenant in the tenants call.
#[derive(Debug, Serialize)]
pub(crate) struct TenantRow {
    name: String,
    #[serde(rename = "productGroupID")]
    product_group_id: u64,
    #[serde(rename = "cloudServices")]
    cloud_services: Vec<CloudService>,
}

impl From<&Tenant> for TenantRow {
    fn from(tenant: &Tenant) -> Self {
        Self {
            name: tenant.name.clone(),
            product_group_id: tenant.product_group_id,
            cloud_services: tenant.cloud_services.clone(),
        }
    }
}

/// Content of the products call: one page, and how many products the filter matches in all.
#[derive(Debug, Serialize)]
pub(crate) struct ProductPage {
    pub(crate) products: Vec<Product>,
    pub(crate) page: usize,
    pub(crate) limit: usize,
    pub(crate) total: usize,
}
