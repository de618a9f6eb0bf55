use crate::types::open_enum;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

open_enum! {
    /// What happened to the record.
    Action {
        /// It was made.
        Added = "added",
        /// It was changed.
        Updated = "updated",
        /// It was deleted.
        Deleted = "deleted",
    }
}

/// What CWM posts (cwm-api §7).
///
/// Older versions of CWM leave fields out: only `action` and `type_` are always set, to an empty
/// text at worst. `Debug` leaves the record out.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Payload {
    /// What happened.
    pub action: Action,
    /// The type of record, such as `ticket`.
    pub type_: String,
    /// The record's id.
    pub id: Option<i64>,
    /// The same for all deliveries of one event, also when CWM tries again: what was seen before
    /// need not be done again.
    pub message_id: Option<String>,
    /// The id of the registered callback.
    pub callback_id: Option<i64>,
    /// The company id of the CWM that posts.
    pub company_id: Option<String>,
    /// Who changed the record.
    pub member_id: Option<String>,
    /// The host of the CWM that posts.
    pub from_url: Option<String>,
    /// The partner's id.
    pub partner_id: Option<String>,
    /// The id of the CWM instance.
    pub product_instance_id: Option<String>,
    /// Where CWM says that the signing key is.
    pub(super) key_url: Option<String>,
    /// The record as JSON.
    entity: Option<String>,
}

/// Why a payload, or the record in it, cannot be read. The text quotes nothing of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the {what} of the callback cannot be read: {reason}")]
pub struct PayloadError {
    what: &'static str,
    reason: String,
}

impl PayloadError {
    fn json(what: &'static str, error: &serde_json::Error) -> Self {
        // serde's own words may quote a value.
        let reason = match error.classify() {
            serde_json::error::Category::Data => "it is of another shape",
            _ => "it is no JSON",
        };
        let (line, column) = (error.line(), error.column());
        let reason = format!("{reason} (line {line}, column {column})");
        Self { what, reason }
    }
}

impl Payload {
    /// Reads a payload of which nobody knows who sent it. Anyone can post anything: use
    /// [`Verifier::verify`](super::Verifier::verify) wherever something depends on it.
    ///
    /// # Errors
    ///
    /// When it is no JSON object.
    pub fn parse_unverified(body: &[u8]) -> Result<Self, PayloadError> {
        let fields: Map<String, Value> =
            serde_json::from_slice(body).map_err(|error| PayloadError::json("payload", &error))?;
        let text = |name| text(fields.get(name));
        let number = |name| number(fields.get(name));
        Ok(Self {
            action: Action::from(&*text("Action").unwrap_or_default().to_lowercase()),
            type_: text("Type").unwrap_or_default(),
            id: number("ID"),
            message_id: text("MessageId"),
            callback_id: number("CallbackObjectRecId"),
            company_id: text("CompanyId"),
            member_id: text("MemberId"),
            from_url: text("FromUrl"),
            partner_id: text("PartnerId"),
            product_instance_id: text("ProductInstanceId"),
            key_url: self::text(fields.get("Metadata").and_then(|of| of.get("key_url"))),
            entity: match fields.get("Entity") {
                Some(record @ Value::Object(_)) => Some(record.to_string()),
                other => self::text(other),
            },
        })
    }

    /// The record as CWM summarises it: no custom fields, no nulls. `None` when there is none, as
    /// after a deletion.
    ///
    /// # Errors
    ///
    /// When it is not of that type.
    pub fn entity<T: DeserializeOwned>(&self) -> Result<Option<T>, PayloadError> {
        let Some(entity) = &self.entity else {
            return Ok(None);
        };
        serde_json::from_str(entity).map_err(|error| PayloadError::json("record", &error))
    }

    /// The record as CWM sent it.
    pub fn entity_json(&self) -> Option<&str> {
        self.entity.as_deref()
    }
}

/// A text, or a number in its place; an empty text is none.
fn text(value: Option<&Value>) -> Option<String> {
    let text = match value? {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    Some(text).filter(|text| !text.is_empty())
}

fn number(value: Option<&Value>) -> Option<i64> {
    match value? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

impl std::fmt::Debug for Payload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Payload")
            .field("action", &self.action)
            .field("type_", &self.type_)
            .field("id", &self.id)
            .field("message_id", &self.message_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(body: Value) -> Payload {
        Payload::parse_unverified(body.to_string().as_bytes()).unwrap()
    }

    #[test]
    fn a_payload_of_today_is_read() {
        let payload = read(json!({
            "Action": "updated", "CallbackObjectRecId": 12, "CompanyId": "acme",
            "Entity": "{\"id\":7,\"summary\":\"a \\\"b\\\"\"}", "FromUrl": "na.myconnectwise.net",
            "ID": 7, "MemberId": "jdoe", "MessageId": "5e1d", "Metadata": {"key_url": "https://x"},
            "PartnerId": "p", "ProductInstanceId": "i", "Type": "ticket", "New": [1],
        }));
        assert_eq!(payload.action, Action::Updated);
        assert_eq!((payload.id, payload.callback_id), (Some(7), Some(12)));
        assert_eq!(payload.message_id.as_deref(), Some("5e1d"));
        assert_eq!(payload.key_url.as_deref(), Some("https://x"));
        let record: Value = payload.entity().unwrap().unwrap();
        assert_eq!(record["summary"], "a \"b\"");
        assert!(!format!("{payload:?}").contains("summary"));
    }

    #[test]
    fn an_older_payload_lacks_fields_and_a_deletion_the_record() {
        let payload =
            read(json!({ "Action": "deleted", "ID": "7", "Type": "ticket", "Entity": null }));
        assert_eq!(
            (payload.action.clone(), payload.id),
            (Action::Deleted, Some(7))
        );
        assert_eq!(payload.message_id, None);
        assert_eq!(payload.entity::<Value>(), Ok(None));
        let odd = read(json!({ "Action": "merged", "ID": {}, "MessageId": 5 }));
        assert_eq!(odd.action, Action::Unknown("merged".to_owned()));
        assert_eq!((odd.id, odd.message_id.as_deref()), (None, Some("5")));
    }

    #[test]
    fn what_cannot_be_read_is_not_quoted() {
        let error = Payload::parse_unverified(b"\"hunter2\"").unwrap_err();
        assert!(!error.to_string().contains("hunter2"), "{error}");
        let payload = read(json!({ "Entity": "\"hunter2\"" }));
        let error = payload.entity::<Vec<u8>>().unwrap_err().to_string();
        assert_eq!(
            error,
            "the record of the callback cannot be read: it is of another shape (line 1, column 9)"
        );
    }
}
