use super::{Descriptor, PluginError};
use std::collections::BTreeMap;

/// The adapters that a host knows, by id.
#[derive(Debug, Clone, Default)]
pub struct Registry {
    adapters: BTreeMap<String, Descriptor>,
}

impl Registry {
    /// A registry that knows none yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Registers an adapter.
    ///
    /// # Errors
    ///
    /// When there is one of this id already, or it describes itself wrongly.
    pub fn with(mut self, adapter: Descriptor) -> Result<Self, PluginError> {
        adapter.verify()?;
        let id = adapter.id().to_owned();
        match self.adapters.insert(id.clone(), adapter) {
            Some(_) => Err(PluginError::Duplicate(id)),
            None => Ok(self),
        }
    }

    /// The adapter of this id.
    ///
    /// # Errors
    ///
    /// When there is none; the message names those that there are.
    pub fn get(&self, id: &str) -> Result<&Descriptor, PluginError> {
        let unknown = || {
            let known: Vec<_> = self.adapters.keys().map(String::as_str).collect();
            PluginError::Unknown {
                id: id.to_owned(),
                known: if known.is_empty() {
                    "none".to_owned()
                } else {
                    known.join(", ")
                },
            }
        };
        self.adapters.get(id).ok_or_else(unknown)
    }

    /// All adapters, by id.
    pub fn all(&self) -> impl Iterator<Item = &Descriptor> {
        self.adapters.values()
    }
}
