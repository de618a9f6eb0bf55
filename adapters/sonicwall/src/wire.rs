//! MySonicWall's answers as they arrive. Nothing is required here: unknown fields are ignored, any
//! field may be absent, and a number may come as text. What a missing value means is `map`'s to say.

mod consoles;

pub(crate) use consoles::{AlertPage, AlertRow, ConsoleRow, FirewallRow, nsm_message};
pub(crate) use cw_sync_core::source::json::{Loose, Row, object, rows};

use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// What every answer is wrapped in.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Envelope {
    /// `SUCCESS` or `FAILURE`.
    pub(crate) operation_status: Option<Loose>,
    /// What went wrong.
    pub(crate) msg_desc: Option<Loose>,
    pub(crate) content: Option<Value>,
}

/// The vendor's own words about a failure, wherever its servers put them.
pub(crate) fn words(answer: &Value) -> Option<String> {
    let text = |value: &Value| Loose(value.clone()).text();
    let said = answer.get("msgDesc").and_then(text);
    let said = said.or_else(|| nsm_message(answer));
    said.or_else(|| answer.get("message").and_then(text))
}

/// Content of the tenants call.
#[derive(Debug, Deserialize)]
pub(crate) struct TenantList {
    #[serde(rename = "arrTenants")]
    pub(crate) tenants: Option<Vec<Value>>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct TenantRow {
    #[serde(rename = "productGroupID")]
    pub(crate) id: Option<Loose>,
    pub(crate) name: Option<Loose>,
    /// A list of [`ConsoleRow`], read later so that what it holds cannot lose the tenant.
    #[serde(rename = "cloudServices", default, deserialize_with = "stated")]
    pub(crate) consoles: Option<Value>,
}

/// Content of the products call: one page.
#[derive(Debug, Deserialize)]
pub(crate) struct ProductPage {
    pub(crate) products: Option<Vec<Value>>,
    pub(crate) page: Option<Loose>,
    /// Of all pages together.
    pub(crate) total: Option<Loose>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ProductRow {
    pub(crate) product_name: Option<Loose>,
    /// `monthly` or `network`.
    pub(crate) kind: Option<Loose>,
    pub(crate) family: Option<Loose>,
    pub(crate) serial_number: Option<Loose>,
    pub(crate) tag_number: Option<Loose>,
    pub(crate) friendly_name: Option<Loose>,
    pub(crate) model_number: Option<Loose>,
    pub(crate) registered_on: Option<Loose>,
    /// A list of [`ServiceRow`], read later so that what it holds cannot lose the product's name.
    pub(crate) services: Option<Value>,
    /// A list of [`AttributeRow`], read later likewise.
    pub(crate) attributes: Option<Value>,
}

impl ProductRow {
    /// What tells a product from every other: kind, name and serial number. The serial alone does
    /// not, since a service may carry that of the device it protects.
    pub(crate) fn identity(&self) -> Option<Identity> {
        let text = |field: &Option<Loose>| field.as_ref().and_then(Loose::text);
        let kind = text(&self.kind).unwrap_or_default().to_ascii_lowercase();
        Some(Identity {
            kind,
            name: text(&self.product_name)?,
            serial: text(&self.serial_number)?,
        })
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Identity {
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) serial: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ServiceRow {
    pub(crate) name: Option<Loose>,
    pub(crate) quantity: Option<Loose>,
    /// `null` says that it does not expire; absent, it says nothing.
    #[serde(default, deserialize_with = "stated")]
    pub(crate) expires_on: Option<Loose>,
}

/// A field that is there, be it `null`. (Serde alone would take that for an absent one.)
fn stated<'de, D: Deserializer<'de>, T: Deserialize<'de>>(value: D) -> Result<Option<T>, D::Error> {
    T::deserialize(value).map(Some)
}

/// A fact of a network product that is no service.
#[derive(Debug, Deserialize)]
pub(crate) struct AttributeRow {
    pub(crate) name: Option<Loose>,
    pub(crate) value: Option<Loose>,
}
