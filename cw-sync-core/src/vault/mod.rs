//! Credentials at rest: encrypted with a key that the embedding program gives.
//!
//! XChaCha20-Poly1305. Each integration has a key of its own, derived from the master key, and each
//! text is bound to its integration, field and key id: moved to another row it cannot be opened.

mod key;
mod sealed;

pub use key::{KeyId, KeyRing, MasterKey, MasterKeyError};
pub use sealed::{Place, Sealed, VaultError};
