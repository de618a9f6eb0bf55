use super::reference::Reference;
use super::settings;
use cw_sync_core::model::{IntegrationId, OrganizationId};
use cw_sync_core::plugin::Descriptor;
use cw_sync_core::portal::ConnectionForm;
use cw_sync_core::schedule::{Job, Schedules, Zone};
use cw_sync_core::vault::{KeyRing, MasterKey};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// The file that programs of a host read. Unknown names in it are errors: they are typing errors.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Config {
    /// Whose integrations these are.
    pub organization: OrganizationId,
    /// Who acts, as audit trail and reports name them; else the user who is logged in.
    #[serde(default)]
    pub user: Option<String>,
    /// The SQLite file that holds everything, by its path from the configuration's folder.
    pub store: PathBuf,
    /// The keys that credentials are encrypted with in the store.
    pub keys: Keys,
    /// The integrations.
    #[serde(rename = "integration", default)]
    pub integrations: Vec<Declared>,
    /// What only a program that runs on and on reads.
    #[serde(default)]
    pub service: toml::Table,
    /// The file that this was read from.
    #[serde(skip)]
    pub path: PathBuf,
}

/// The master keys.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Keys {
    /// The one that is encrypted with.
    pub current: Key,
    /// Those of before, which still open what they closed.
    #[serde(default)]
    pub older: Vec<Key>,
}

/// A master key.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Key {
    /// Its name in the store, such as the month in which it was made.
    pub id: String,
    /// Where it is: 64 hexadecimal digits.
    pub from: Reference,
}

/// An integration as the file declares it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Declared {
    /// Its name.
    pub id: IntegrationId,
    /// The id of the vendor's adapter.
    pub vendor: String,
    /// The CWM that it writes to.
    pub cwm: Cwm,
    /// The vendor's settings. Secret ones are references.
    #[serde(default)]
    pub settings: toml::Table,
    /// What the vendor's set-up asks, by the choice's id.
    #[serde(default)]
    pub choices: BTreeMap<String, toml::Value>,
    /// The zone of its jobs and days.
    #[serde(default)]
    pub zone: Option<Zone>,
    /// What is done when; else what the adapter says.
    #[serde(rename = "job", default)]
    pub jobs: Option<Vec<Job>>,
}

/// How an integration reaches CWM.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Cwm {
    /// The server: a host name or URL.
    pub site: String,
    /// The company id of its login.
    pub company: String,
    /// The API member's public key.
    pub public_key: Reference,
    /// The API member's private key.
    pub private_key: Reference,
    /// The client id.
    pub client_id: Reference,
}

/// What is wrong with the file: where, and what to write instead. Holds no secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct ConfigError {
    file: PathBuf,
    place: Option<String>,
    message: String,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file.display())?;
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        f.write_str(&self.message)
    }
}

impl Config {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// When it cannot be read, is no such file, or declares an integration twice or none.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let error = |place, message| ConfigError {
            file: path.to_owned(),
            place,
            message,
        };
        let text = std::fs::read_to_string(path)
            .map_err(|read| error(None, format!("cannot be read: {read}")))?;
        let mut config: Self = toml::from_str(&text).map_err(|wrong| {
            let place = wrong.span().map(|span| line(&text, span.start));
            error(place, without_value(wrong.message()))
        })?;
        config.path = path.to_owned();
        if config.integrations.is_empty() {
            let none = "there is no [[integration]]; `cwsync init VENDOR` prints one to begin with";
            return Err(config.wrong("integration", none));
        }
        for (place, one) in config.integrations.iter().enumerate() {
            let before = &config.integrations[..place];
            if before.iter().any(|other| other.id == one.id) {
                let twice = format!("there are two with the id `{}`", one.id);
                return Err(config.wrong("integration", twice));
            }
        }
        Ok(config)
    }

    /// The store's file.
    pub fn store_file(&self) -> PathBuf {
        self.folder().join(&self.store)
    }

    /// An error at a place in the file.
    pub fn wrong(&self, place: impl Into<String>, message: impl Into<String>) -> ConfigError {
        ConfigError {
            file: self.path.clone(),
            place: Some(place.into()),
            message: message.into(),
        }
    }

    /// The master keys.
    pub(crate) fn key_ring(&self) -> Result<KeyRing, ConfigError> {
        let read = |place: &str, key: &Key| -> Result<MasterKey, ConfigError> {
            let text = self.secret(place, &key.from)?;
            MasterKey::from_hex(text.expose_secret())
                .map_err(|error| self.wrong(place, error.to_string()))
        };
        let current = &self.keys.current;
        let mut ring = KeyRing::new(current.id.as_str(), read("keys.current", current)?);
        for key in &self.keys.older {
            ring = ring.with_older(key.id.as_str(), read("keys.older", key)?);
        }
        Ok(ring)
    }

    /// The connection of an integration to CWM.
    pub(crate) fn form(&self, declared: &Declared) -> Result<ConnectionForm, ConfigError> {
        let cwm = &declared.cwm;
        let secret = |name: &str, reference| {
            self.secret(&format!("{}: cwm.{name}", declared.title()), reference)
        };
        Ok(ConnectionForm::new(&cwm.site, &cwm.company)
            .keys(
                secret("publicKey", &cwm.public_key)?,
                secret("privateKey", &cwm.private_key)?,
            )
            .client_id(secret("clientId", &cwm.client_id)?))
    }

    /// The vendor's settings of an integration, its secrets looked up.
    pub(crate) fn settings(
        &self,
        declared: &Declared,
        adapter: &Descriptor,
    ) -> Result<Value, ConfigError> {
        settings::resolve(
            &declared.settings,
            &adapter.settings().to_json(),
            self.folder(),
        )
        .map_err(|(path, message)| {
            self.wrong(format!("{}: settings{path}", declared.title()), message)
        })
    }

    fn secret(&self, place: &str, reference: &Reference) -> Result<SecretString, ConfigError> {
        reference
            .resolve(self.folder())
            .map_err(|message| self.wrong(place, message))
    }

    fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new(""))
    }
}

impl Declared {
    /// How errors name its part of the file.
    pub(crate) fn title(&self) -> String {
        format!("integration `{}`", self.id)
    }

    /// What was chosen, as the portal takes it.
    pub(crate) fn answers(&self) -> BTreeMap<String, Value> {
        let choices = self.choices.iter();
        choices
            .map(|(id, answer)| (id.clone(), settings::json(answer)))
            .collect()
    }

    /// When it does what; `None`: as the adapter says, in UTC.
    pub(crate) fn schedules(&self, adapter: &Descriptor) -> Option<Schedules> {
        (self.zone.is_some() || self.jobs.is_some()).then(|| {
            let jobs = self.jobs.clone();
            Schedules::new(
                self.zone.clone().unwrap_or_default(),
                jobs.unwrap_or_else(|| adapter.jobs().to_vec()),
            )
        })
    }
}

/// The line of a byte, from 1.
fn line(text: &str, byte: usize) -> String {
    let before = text.get(..byte).unwrap_or(text);
    format!("line {}", before.matches('\n').count() + 1)
}

/// A message of the parser's, without the value that it found: that may be a secret in the wrong
/// place.
fn without_value(message: &str) -> String {
    match message.split_once(", expected ") {
        Some((found, expected)) if found.starts_with("invalid ") => {
            format!("there is something else than {expected}")
        }
        _ => message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Config, without_value};

    const GOOD: &str = r#"
organization = "msp"
store = "cwsync.db"
keys.current = { id = "k1", from = { env = "KEY" } }

[[integration]]
id = "msp-sonicwall"
vendor = "sonicwall"
zone = "Europe/Berlin"
settings = { apiKey = { file = "api-key" }, region = "eu" }
choices."ticketing.board" = { pick = { id = 31, name = "Help Desk" } }

[integration.cwm]
site = "na.myconnectwise.net"
company = "msp"
publicKey = { env = "CWM_PUBLIC_KEY" }
privateKey = { env = "CWM_PRIVATE_KEY" }
clientId = { env = "CWM_CLIENT_ID" }

[[integration.job]]
name = "night"
schedule = { cron = { pattern = "30 2 * * *" } }
"#;

    fn read(text: &str) -> Result<Config, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("c.toml");
        std::fs::write(&path, text).unwrap();
        Config::read(&path).map_err(|error| {
            let text = error.to_string();
            text.split_once("c.toml: ").unwrap().1.to_owned()
        })
    }

    #[test]
    fn a_whole_file_is_read() {
        let config = read(GOOD).unwrap();
        let one = &config.integrations[0];
        assert_eq!(one.jobs.as_ref().unwrap().len(), 1);
        assert!(one.answers()["ticketing.board"]["pick"]["id"] == 31);
        assert!(config.store_file().is_absolute());
    }

    #[test]
    fn errors_name_the_line_and_show_no_value() {
        for (from, to, line, says) in [
            ("store =", "stoer =", "line 3: ", "unknown field `stoer`"),
            (
                "publicKey = { env = \"CWM_PUBLIC_KEY\" }",
                "publicKey = \"hunter2\"",
                "line 16: ",
                "say where the secret is",
            ),
            (
                "{ id = \"k1\", from = { env = \"KEY\" } }",
                "\"hunter2\"",
                "line 4: ",
                "something else than struct Key",
            ),
            ("[integration.cwm]", "[integration.cwm", "line 13: ", ""),
            (
                "Europe/Berlin",
                "Berlin",
                "line 9: ",
                "there is no time zone `Berlin`",
            ),
        ] {
            let text = GOOD.replace(from, to);
            let error = read(&text).unwrap_err();
            assert!(error.starts_with(line), "{error}");
            assert!(error.contains(says), "{error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
        let (before, _) = GOOD.split_once("[[integration]]").unwrap();
        assert!(
            read(before)
                .unwrap_err()
                .starts_with("integration: there is no")
        );
        let twice = format!("{GOOD}{}", GOOD.split_once("}\n\n").unwrap().1);
        assert!(read(&twice).unwrap_err().contains("two with the id"));
    }

    #[test]
    fn a_value_is_never_shown() {
        assert_eq!(
            without_value("invalid type: string \"hunter2\", expected a map"),
            "there is something else than a map"
        );
        assert_eq!(without_value("duplicate key"), "duplicate key");
    }
}
