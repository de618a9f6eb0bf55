//! Three-way fields: what the vendor's data wants, what CWM holds, and what we wrote last.

use crate::model::FieldValue;
use crate::policy::Owner;

/// What to do with a field of a record that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is as it should be, or not ours to touch.
    Keep,
    /// Write the desired value.
    Set,
    /// Empty it.
    Clear,
    /// A person changed it and the policy calls it theirs.
    Theirs,
}

/// Decides on one field. `written` is the value that we wrote last, `None` if we never did.
pub(crate) fn decide(
    owner: Owner,
    desired: Option<&FieldValue>,
    actual: Option<&FieldValue>,
    written: Option<&FieldValue>,
) -> Verdict {
    if desired == actual || owner == Owner::AtCreation {
        return Verdict::Keep;
    }
    let ours = written.is_some() && written == actual;
    match (desired, owner) {
        // The vendor has no opinion: only what we wrote ourselves is taken back.
        (None, _) if ours => Verdict::Clear,
        (None, _) => Verdict::Keep,
        (Some(_), Owner::Vendor) => Verdict::Set,
        // An empty field is nobody's.
        (Some(_), _) if ours || (actual.is_none() && written.is_none()) => Verdict::Set,
        (Some(_), _) => Verdict::Theirs,
    }
}

#[cfg(test)]
mod tests {
    use super::Verdict::{Clear, Keep, Set, Theirs};
    use super::*;
    use Owner::{AtCreation, Vendor, VendorUntilEdited};

    #[test]
    fn verdicts() {
        let text = |text: &str| Some(FieldValue::Text(text.to_owned()));
        let (none, a, b, c) = (None, text("a"), text("b"), text("c"));
        let cases = [
            // owner, desired, actual, written → verdict
            (Vendor, &a, &a, &none, Keep),
            (Vendor, &a, &b, &none, Set),
            (Vendor, &a, &b, &b, Set),
            (Vendor, &a, &b, &c, Set),
            (Vendor, &a, &none, &a, Set),
            (Vendor, &none, &a, &a, Clear),
            (Vendor, &none, &a, &none, Keep),
            (Vendor, &none, &a, &b, Keep),
            (VendorUntilEdited, &a, &b, &b, Set),
            (VendorUntilEdited, &a, &b, &c, Theirs),
            (VendorUntilEdited, &a, &b, &none, Theirs),
            (VendorUntilEdited, &a, &none, &none, Set),
            (VendorUntilEdited, &a, &none, &b, Theirs),
            (VendorUntilEdited, &none, &a, &a, Clear),
            (VendorUntilEdited, &none, &a, &b, Keep),
            (AtCreation, &a, &b, &b, Keep),
            (AtCreation, &none, &b, &b, Keep),
        ];
        for (owner, desired, actual, written, verdict) in cases {
            let given = decide(owner, desired.as_ref(), actual.as_ref(), written.as_ref());
            assert_eq!(
                given, verdict,
                "{owner:?} {desired:?} {actual:?} {written:?}"
            );
        }
    }
}
