use super::check;
use super::schema::{Kind, Schema};
use super::{Field, Problem};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::fmt;

/// Settings that fit their schema, trimmed, with defaults filled in.
///
/// `Debug` leaves secrets out, and what this value holds is zeroed when it is dropped.
#[derive(Clone, PartialEq)]
pub struct Settings {
    pub(super) schema: Schema,
    pub(super) values: Map<String, Value>,
}

impl Settings {
    pub(super) fn check(schema: &Schema, values: &Value) -> Result<Self, Vec<Problem>> {
        Ok(Self {
            values: check::settings(&schema.fields, values)?,
            schema: schema.clone(),
        })
    }

    /// The settings as the adapter's own type, without those of [`Settings::requests`].
    ///
    /// ```
    /// # use cw_sync_core::plugin::Settings;
    /// #[derive(serde::Deserialize)]
    /// #[serde(rename_all = "camelCase", deny_unknown_fields)]
    /// struct AcmeSettings {
    ///     api_key: String,
    ///     page_size: u32,
    /// }
    /// # fn demo(settings: &Settings) -> Result<(), String> {
    /// let settings: AcmeSettings = settings.read()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the type asks for another thing than the schema promises. The message holds no value.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, String> {
        // Serde's own words may quote a secret.
        let own = self.values.iter();
        let own = own.filter(|(name, _)| !self.is_of_requests(name));
        let own = own.map(|(name, value)| (name.clone(), value.clone()));
        serde_json::from_value(own.collect()).map_err(|_| {
            format!(
                "the adapter's type {} does not take the settings that its schema describes",
                std::any::type_name::<T>()
            )
        })
    }

    /// The settings as JSON with secrets left out: fit for a page or a log.
    pub fn without_secrets(&self) -> Value {
        Value::Object(self.public())
    }

    pub(crate) fn public(&self) -> Map<String, Value> {
        public(&self.schema.fields, &self.values)
    }
}

pub(super) fn public(fields: &[Field], values: &Map<String, Value>) -> Map<String, Value> {
    let shown = fields.iter().filter(|field| !field.is_secret());
    let shown = shown.filter_map(|field| {
        let value = values.get(&field.name)?;
        let value = match (&field.kind, value) {
            (Kind::List(fields), Value::Array(groups)) => {
                let groups = groups.iter().filter_map(Value::as_object);
                groups
                    .map(|group| Value::Object(public(fields, group)))
                    .collect()
            }
            _ => value.clone(),
        };
        Some((field.name.clone(), value))
    });
    shown.collect()
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Settings({})", self.without_secrets())
    }
}
