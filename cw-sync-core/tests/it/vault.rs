//! What is encrypted opens where it belongs, and nowhere else.

use cw_sync_core::model::IntegrationId;
use cw_sync_core::vault::{KeyRing, MasterKey, Place, Sealed, VaultError};
use proptest::prelude::*;
use secrecy::{ExposeSecret, SecretString};

const SECRET: &str = "hunter2 — ünlocked";

fn key(byte: u8) -> MasterKey {
    MasterKey::new([byte; 32])
}

fn ring() -> KeyRing {
    KeyRing::new("2026-11", key(1))
}

fn here() -> IntegrationId {
    "here".into()
}

fn seal(text: &str) -> Sealed {
    let secret = SecretString::from(text);
    ring()
        .seal(&Place::new(&here(), "cwm/privateKey"), &secret)
        .unwrap()
}

fn open(ring: &KeyRing, sealed: &Sealed) -> Result<String, VaultError> {
    let opened = ring.open(&Place::new(&here(), "cwm/privateKey"), sealed);
    opened.map(|secret| secret.expose_secret().to_owned())
}

proptest! {
    #[test]
    fn any_text_comes_back_and_no_two_look_alike(text: String) {
        let (one, other) = (seal(&text), seal(&text));
        prop_assert_eq!(open(&ring(), &one).unwrap(), text.as_str());
        prop_assert_ne!(&one.bytes, &other.bytes);
    }

    #[test]
    fn what_was_changed_anywhere_does_not_open(at: prop::sample::Index, by in 1_u8..) {
        let mut sealed = seal(SECRET);
        let at = at.index(sealed.bytes.len());
        sealed.bytes[at] ^= by;
        let unopened = matches!(open(&ring(), &sealed), Err(VaultError::Unopened { .. }));
        prop_assert!(unopened);
    }

    #[test]
    fn any_bytes_are_refused(bytes: Vec<u8>) {
        prop_assert!(open(&ring(), &Sealed::new("2026-11", bytes)).is_err());
    }
}

/// A row that was moved to another integration, field or key id is of no use there.
#[test]
fn a_credential_opens_in_its_own_place_only() {
    let sealed = seal(SECRET);
    let there = IntegrationId::from("there");
    let glued = IntegrationId::from("herecwm");
    for place in [
        Place::new(&there, "cwm/privateKey"),
        Place::new(&here(), "cwm/publicKey"),
        Place::new(&glued, "/privateKey"),
    ] {
        let error = ring().open(&place, &sealed).unwrap_err();
        assert!(matches!(error, VaultError::Unopened { .. }), "{error}");
    }
    let ring = ring().with_older("2025-01", key(1));
    let renamed = Sealed::new("2025-01", sealed.bytes.clone());
    open(&ring, &renamed).unwrap_err();
    assert_eq!(open(&ring, &sealed).unwrap(), SECRET);
}

#[test]
fn a_wrong_key_is_named_with_the_record_and_without_the_secret() {
    let sealed = seal(SECRET);
    for (ring, told) in [
        (
            KeyRing::new("2027-01", key(2)),
            "is encrypted with key `2026-11`, and the program was given 2027-01",
        ),
        (
            KeyRing::new("2026-11", key(2)),
            "cannot be opened with the key given as `2026-11`",
        ),
    ] {
        let error = open(&ring, &sealed).unwrap_err().to_string();
        assert!(error.contains(told), "{error}");
        assert!(
            error.contains("`cwm/privateKey` of integration `here`"),
            "{error}"
        );
        assert!(!error.contains("hunter2"), "{error}");
    }
}

#[test]
fn older_keys_open_and_the_current_one_encrypts() {
    let old = seal(SECRET);
    let ring = KeyRing::new("2027-01", key(2)).with_older("2026-11", key(1));
    assert_eq!(open(&ring, &old).unwrap(), SECRET);
    let new = ring.seal(&Place::new(&here(), "cwm/privateKey"), &SECRET.into());
    let new = new.unwrap();
    assert_eq!(new.key.as_str(), "2027-01");
    let only_new = KeyRing::new("2027-01", key(2));
    assert_eq!(open(&only_new, &new).unwrap(), SECRET);
    // An older key never stands in for the current one.
    let ring = KeyRing::new("2027-01", key(2)).with_older("2027-01", key(1));
    assert_eq!(open(&ring, &new).unwrap(), SECRET);
}

/// What was encrypted stays readable: made by another implementation, with HKDF-SHA256 of the key
/// and the integration, and the nonce 0, 1, … 23.
#[test]
fn the_form_at_rest_is_fixed() {
    let hex = "000102030405060708090a0b0c0d0e0f1011121314151617b5e2ff907680520d3e233e7c3360213afcbc\
               ceeada7ad2b62b835b184210268ed770281916";
    let bytes = (0..hex.len() / 2).map(|n| u8::from_str_radix(&hex[2 * n..2 * n + 2], 16).unwrap());
    let sealed = Sealed::new("2026-11", bytes.collect());
    assert_eq!(open(&ring(), &sealed).unwrap(), SECRET);
}

#[test]
fn keys_come_as_hexadecimal_digits() {
    let digits = "0123456789abcdefABCDEF".repeat(3);
    let key = MasterKey::from_hex(&format!(" {}\n", &digits[..64])).unwrap();
    let sealed = KeyRing::new("k", key).seal(&Place::new(&here(), "f"), &SECRET.into());
    let bytes: Vec<u8> = (0..32)
        .map(|n| u8::from_str_radix(&digits[2 * n..2 * n + 2], 16).unwrap())
        .collect();
    let same = KeyRing::new("k", MasterKey::new(bytes.try_into().unwrap()));
    let opened = same.open(&Place::new(&here(), "f"), &sealed.unwrap());
    assert_eq!(opened.unwrap().expose_secret(), SECRET);
    for text in [
        "",
        "0f",
        &digits[..63],
        &digits[..65],
        &"é".repeat(32),
        &"0x".repeat(32),
    ] {
        let error = MasterKey::from_hex(text).unwrap_err().to_string();
        assert!(error.contains("64 hexadecimal digits"), "{error}");
    }
}

#[test]
fn nothing_shows_a_key_or_a_text() {
    let shown = format!("{:?} {:?}", ring(), seal(SECRET));
    assert!(shown.contains("2026-11"), "{shown}");
    for secret in ["hunter2", "[1, 1", "0101"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
