use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// The key that CWM signs callbacks with. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct SigningKey([u8; 32]);

/// Why a signature does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// No base64 of 32 bytes.
    #[error(
        "the signature of the callback is missing or is none; is the header x-content-signature handed over?"
    )]
    Malformed,
    /// Made of another body or with another key.
    #[error("the signature of the callback is not of this body; are the raw bytes handed over?")]
    Wrong,
}

impl SigningKey {
    /// The key made of CWM's `signing_key`: its SHA-256 (cwm-api §7).
    pub fn new(signing_key: &str) -> Self {
        Self(Sha256::digest(signing_key.as_bytes()).into())
    }

    /// Checks that a body was signed with this key: base64 of HMAC-SHA256 over the raw bytes,
    /// compared in constant time. `header` is the value of `x-content-signature`.
    ///
    /// # Errors
    ///
    /// When it was not, or the header holds no signature.
    pub fn check(&self, header: &[u8], body: &[u8]) -> Result<(), SignatureError> {
        let signature = decode(header)?;
        let verdict = self.mac(body).verify_slice(&signature);
        verdict.map_err(|_| SignatureError::Wrong)
    }

    /// The header's value for a body: for those who stand in for CWM in tests.
    pub fn sign(&self, body: &[u8]) -> String {
        STANDARD.encode(self.mac(body).finalize().into_bytes())
    }

    fn mac(&self, body: &[u8]) -> Hmac<Sha256> {
        // A key of the hash's own block size or less is taken as it is; longer ones do not exist.
        let mut block = hmac::digest::Key::<Hmac<Sha256>>::default();
        block[..self.0.len()].copy_from_slice(&self.0);
        let mut mac = Hmac::<Sha256>::new(&block);
        mac.update(body);
        mac
    }
}

/// The signature in a header, 32 bytes.
pub(super) fn decode(header: &[u8]) -> Result<[u8; 32], SignatureError> {
    let decoded = STANDARD.decode(header.trim_ascii());
    let bytes = decoded.map_err(|_| SignatureError::Malformed)?;
    bytes.try_into().map_err(|_| SignatureError::Malformed)
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_signature_made_elsewhere_holds() {
        // openssl dgst -sha256 -mac HMAC -macopt hexkey:$(printf s3cret | sha256sum | cut -c-64)
        let body = b"{ \"ID\": 7 }\r\n";
        let header = SigningKey::new("s3cret").sign(body);
        assert_eq!(header, "oT7cGjQAKr84D7SRVdlq6F9s/vkGsgYfyb430EY1S+A=");
        assert_eq!(
            SigningKey::new("s3cret").check(header.as_bytes(), body),
            Ok(())
        );
    }

    proptest! {
        #[test]
        fn what_was_signed_holds_and_any_flipped_bit_does_not(
            key in ".*",
            body in prop::collection::vec(any::<u8>(), 0..300),
            at in any::<prop::sample::Index>(),
        ) {
            let key = SigningKey::new(&key);
            let header = key.sign(&body);
            prop_assert_eq!(key.check(header.as_bytes(), &body), Ok(()));

            let mut signature = decode(header.as_bytes()).unwrap();
            let bit = at.index(256);
            signature[bit / 8] ^= 1 << (bit % 8);
            let forged = STANDARD.encode(signature);
            prop_assert_eq!(key.check(forged.as_bytes(), &body), Err(SignatureError::Wrong));

            let mut changed = body.clone();
            if changed.is_empty() {
                changed.push(0);
            } else {
                let bit = at.index(changed.len() * 8);
                changed[bit / 8] ^= 1 << (bit % 8);
            }
            prop_assert_eq!(key.check(header.as_bytes(), &changed), Err(SignatureError::Wrong));
        }

        #[test]
        fn any_bytes_are_a_wrong_or_no_signature(
            header in prop::collection::vec(any::<u8>(), 0..80),
            body in prop::collection::vec(any::<u8>(), 0..80),
        ) {
            prop_assert!(SigningKey::new("k").check(&header, &body).is_err());
        }
    }
}
