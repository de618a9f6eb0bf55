//! Signatures, and the place where receivers get the key.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use url::form_urlencoded;
use uuid::Uuid;

use crate::answer::{Answer, Refusal};
use crate::config::Config;

/// What the ids of all keys begin with.
const PREFIX: u64 = 0xca11_bac0_0000_4000;

/// The id of a callback's key.
pub(super) fn id(callback: i64) -> Uuid {
    Uuid::from_u64_pair(PREFIX, 0x8000_0000_0000_0000 | callback.unsigned_abs())
}

/// Where the key of a callback is (cwm-api §7).
pub(super) fn url(config: &Config, callback: i64) -> String {
    let slash = match config.switches.href_double_slash {
        true => "/",
        false => "",
    };
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("companyName", &config.company)
        .append_pair("id", &id(callback).to_string())
        .finish();
    let (origin, codebase) = (&config.origin, &config.codebase);
    format!("{origin}/{codebase}{slash}system/callbackkey/index.rails?{query}")
}

/// The key itself. It follows from its id, so that a deleted callback's posts can still be checked.
fn signing_key(company: &str, id: &Uuid) -> String {
    STANDARD.encode(Sha256::digest(format!("{company}:{id}").as_bytes()))
}

/// The value of `x-content-signature`.
pub(super) fn sign(company: &str, id: &Uuid, body: &[u8]) -> String {
    let key = Sha256::digest(signing_key(company, id).as_bytes());
    // A key of 32 bytes is within the block of the hash and is padded with zeros.
    let mut block = hmac::digest::Key::<Hmac<Sha256>>::default();
    block[..key.len()].copy_from_slice(&key);
    let mut mac = Hmac::<Sha256>::new(&block);
    mac.update(body);
    STANDARD.encode(mac.finalize().into_bytes())
}

/// Answers a request for a key.
///
/// # Errors
///
/// A 404 for another company, or an id that is not of a key.
pub(crate) fn answer(config: &Config, query: &str) -> Result<Answer, Refusal> {
    let part = |wanted: &str| {
        let mut parts = form_urlencoded::parse(query.as_bytes());
        let found = parts.find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        found.map(|(_, value)| value)
    };
    let company = part("companyName").unwrap_or_default();
    let id = part("id").and_then(|id| Uuid::parse_str(&id).ok());
    let id = id.filter(|id| id.as_u64_pair().0 == PREFIX);
    match id {
        Some(id) if company.eq_ignore_ascii_case(&config.company) => {
            let key = signing_key(&config.company, &id);
            Ok(Answer::json(200, &json!({ "signing_key": key })))
        }
        _ => Err(Refusal::new(404, "NotFound", "Callback key not found")),
    }
}
