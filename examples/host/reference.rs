use secrecy::SecretString;
use serde::{Deserialize, Deserializer, de::Error};
use std::path::{Path, PathBuf};
use toml::Value;

/// Where a secret is: `{ env = "NAME" }` or `{ file = "PATH" }`. The secret itself never stands in
/// the configuration, where backups, version control and screens would show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reference {
    /// In an environment variable.
    Env(String),
    /// In a file of its own, by its path from the configuration's folder.
    File(PathBuf),
}

/// What may stand where a secret is meant.
pub(crate) const EXPECTED: &str = "say where the secret is, { env = \"NAME\" } or { file = \
                                   \"PATH\" }: it must not stand in this file itself";

impl Reference {
    /// A reference, if the value is one.
    pub(crate) fn of(value: &Value) -> Option<Self> {
        let table = value.as_table().filter(|table| table.len() == 1)?;
        let (name, place) = table.iter().next()?;
        match (name.as_str(), place.as_str()?) {
            ("env", name) => Some(Self::Env(name.to_owned())),
            ("file", path) => Some(Self::File(path.into())),
            _ => None,
        }
    }

    /// The secret, without blanks around it.
    pub(crate) fn resolve(&self, folder: &Path) -> Result<SecretString, String> {
        let (text, place) = match self {
            Self::Env(name) => {
                let text = std::env::var(name).map_err(|error| match error {
                    std::env::VarError::NotPresent => {
                        format!("the environment variable {name} is not set")
                    }
                    std::env::VarError::NotUnicode(_) => {
                        format!("the environment variable {name} is not UTF-8")
                    }
                })?;
                (text, format!("the environment variable {name}"))
            }
            Self::File(path) => {
                let path = folder.join(path);
                let text = std::fs::read_to_string(&path)
                    .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
                (text, path.display().to_string())
            }
        };
        match text.trim() {
            "" => Err(format!("{place} is empty")),
            text => Ok(text.into()),
        }
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Not derived: a derived error would show the value, which may be the secret.
        let value = Value::deserialize(deserializer)?;
        Self::of(&value).ok_or_else(|| D::Error::custom(EXPECTED))
    }
}
