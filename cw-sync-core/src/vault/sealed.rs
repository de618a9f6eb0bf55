use super::{KeyId, KeyRing};
use crate::model::IntegrationId;
use chacha20poly1305::aead::{Aead, Generate, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;

const NONCE: usize = 24;

/// Which credential: what an encrypted text is bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place<'a> {
    /// The integration.
    pub integration: &'a IntegrationId,
    /// The field.
    pub field: &'a str,
}

impl<'a> Place<'a> {
    /// A field of an integration.
    pub fn new(integration: &'a IntegrationId, field: &'a str) -> Self {
        Self { integration, field }
    }

    /// What is authenticated with the text. Lengths stand before the parts, so that no two places
    /// read alike.
    fn bound(&self, key: &KeyId) -> Vec<u8> {
        let parts = [self.integration.as_str(), self.field, key.as_str()];
        let mut bound = b"cw-sync credential 1".to_vec();
        for part in parts {
            bound.extend((part.len() as u64).to_be_bytes());
            bound.extend(part.as_bytes());
        }
        bound
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` of integration `{}`", self.field, self.integration)
    }
}

/// An encrypted credential: the nonce, then the text with its tag.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sealed {
    /// The key that opens it.
    pub key: KeyId,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl Sealed {
    /// An encrypted credential, for those who implement a store.
    pub fn new(key: impl Into<KeyId>, bytes: Vec<u8>) -> Self {
        let key = key.into();
        Self { key, bytes }
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({}, {} bytes)", self.key, self.bytes.len())
    }
}

/// Why a credential cannot be encrypted or opened. Nothing was changed. Holds no secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// The key ring lacks the key.
    #[error(
        "the credential {place} is encrypted with key `{key}`, and the program was given {known}; \
         give it that key as an older one; nothing is lost"
    )]
    UnknownKey {
        /// Which credential.
        place: String,
        /// Which key opens it.
        key: KeyId,
        /// Those that there are.
        known: String,
    },
    /// The key is another one under the same id, or the row was damaged or moved.
    #[error(
        "the credential {place} cannot be opened with the key given as `{key}`: that is another key \
         than the one it was encrypted with, or the row is damaged or another's; check the key; \
         the row is left as it is"
    )]
    Unopened {
        /// Which credential.
        place: String,
        /// The key that was tried.
        key: KeyId,
    },
    /// The machine gave no random bytes.
    #[error("the credential {0} cannot be encrypted: this machine gives no random bytes")]
    NoRandom(String),
    /// The cipher refuses, which only happens to texts of many gigabytes.
    #[error("the credential {0} cannot be encrypted")]
    Sealing(String),
    /// No key could be derived; never happens with keys of this length.
    #[error("no key can be derived")]
    Derivation,
}

impl KeyRing {
    /// Encrypts a credential with the current key.
    ///
    /// # Errors
    ///
    /// When the machine has no random bytes.
    pub fn seal(&self, place: &Place<'_>, secret: &SecretString) -> Result<Sealed, VaultError> {
        let key = self.current();
        let cipher = self.cipher(place, key)?;
        let nonce = XNonce::try_generate().map_err(|_| VaultError::NoRandom(place.to_string()))?;
        let bound = place.bound(key);
        let text = Payload {
            msg: secret.expose_secret().as_bytes(),
            aad: &bound,
        };
        let sealed = cipher
            .encrypt(&nonce, text)
            .map_err(|_| VaultError::Sealing(place.to_string()))?;
        Ok(Sealed::new(key.clone(), [&nonce[..], &sealed].concat()))
    }

    /// Opens a credential.
    ///
    /// # Errors
    ///
    /// When its key is not on the ring, or another one; or the row is damaged or another's.
    pub fn open(&self, place: &Place<'_>, sealed: &Sealed) -> Result<SecretString, VaultError> {
        let unopened = || VaultError::Unopened {
            place: place.to_string(),
            key: sealed.key.clone(),
        };
        let cipher = self.cipher(place, &sealed.key)?;
        let (nonce, msg) = sealed
            .bytes
            .split_first_chunk::<NONCE>()
            .ok_or_else(unopened)?;
        let aad = &place.bound(&sealed.key);
        let text = cipher.decrypt(nonce.into(), Payload { msg, aad });
        let text = Zeroizing::new(text.map_err(|_| unopened())?);
        let text = str::from_utf8(&text).map_err(|_| unopened())?;
        Ok(SecretString::from(text))
    }

    fn cipher(&self, place: &Place<'_>, key: &KeyId) -> Result<XChaCha20Poly1305, VaultError> {
        let master = self.get(key).ok_or_else(|| VaultError::UnknownKey {
            place: place.to_string(),
            key: key.clone(),
            known: self.ids(),
        })?;
        master.cipher(place.integration.as_str())
    }
}
