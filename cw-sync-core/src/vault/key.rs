use super::VaultError;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use hkdf::Hkdf;
use secrecy::{ExposeSecret, ExposeSecretMut, SecretBox};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::collections::BTreeMap;
use std::fmt;

const LENGTH: usize = 32;

/// Names a master key, so that a row tells which one opens it: `2026-11`. No secret.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KeyId(String);

impl KeyId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T: Into<String>> From<T> for KeyId {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is no master key. It is not repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a master key is 32 random bytes, written as 64 hexadecimal digits; this is something else"
)]
pub struct MasterKeyError;

/// A master key: 256 random bits. Zeroed when it is dropped; `Debug` shows nothing of it.
#[derive(Debug)]
pub struct MasterKey(SecretBox<[u8; LENGTH]>);

impl MasterKey {
    /// A key of random bytes.
    pub fn new(bytes: [u8; LENGTH]) -> Self {
        Self(SecretBox::new(Box::new(bytes)))
    }

    /// A key from a setting: 64 hexadecimal digits, as `openssl rand -hex 32` prints them.
    ///
    /// # Errors
    ///
    /// When it is anything else.
    pub fn from_hex(text: &str) -> Result<Self, MasterKeyError> {
        let digits = text.trim().as_bytes();
        let is_hex = digits.iter().all(u8::is_ascii_hexdigit);
        if digits.len() != 2 * LENGTH || !is_hex {
            return Err(MasterKeyError);
        }
        let digit = |byte: u8| char::from(byte).to_digit(16).unwrap_or_default() as u8;
        Ok(Self(SecretBox::init_with_mut(|key: &mut [u8; LENGTH]| {
            for (byte, pair) in key.iter_mut().zip(digits.chunks_exact(2)) {
                *byte = pair.iter().fold(0, |byte, one| (byte << 4) | digit(*one));
            }
        })))
    }

    /// The cipher of one integration.
    pub(super) fn cipher(&self, integration: &str) -> Result<XChaCha20Poly1305, VaultError> {
        let master = Hkdf::<Sha256>::new(None, self.0.expose_secret());
        let mut row = SecretBox::<[u8; LENGTH]>::default();
        master
            .expand(integration.as_bytes(), row.expose_secret_mut())
            .map_err(|_| VaultError::Derivation)?;
        Ok(XChaCha20Poly1305::new(row.expose_secret().into()))
    }
}

/// The master keys that a program holds: the one that encrypts, and older ones that still open
/// what they encrypted. To rotate, make the old one an older one and call
/// [`Portal::rotate_keys`](crate::portal::Portal::rotate_keys).
#[derive(Debug)]
pub struct KeyRing {
    current: KeyId,
    keys: BTreeMap<KeyId, MasterKey>,
}

impl KeyRing {
    /// A ring of one key. An id is never given to another key.
    pub fn new(id: impl Into<KeyId>, key: MasterKey) -> Self {
        let current = id.into();
        Self {
            keys: BTreeMap::from([(current.clone(), key)]),
            current,
        }
    }

    /// Adds a key that only opens. Under the current key's id it is left out.
    #[must_use]
    pub fn with_older(mut self, id: impl Into<KeyId>, key: MasterKey) -> Self {
        self.keys.entry(id.into()).or_insert(key);
        self
    }

    /// The id of the key that encrypts.
    pub fn current(&self) -> &KeyId {
        &self.current
    }

    pub(super) fn get(&self, id: &KeyId) -> Option<&MasterKey> {
        self.keys.get(id)
    }

    /// All ids, for messages.
    pub(super) fn ids(&self) -> String {
        let ids: Vec<_> = self.keys.keys().map(KeyId::as_str).collect();
        ids.join(", ")
    }
}
