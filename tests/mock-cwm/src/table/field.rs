//! One field of a record, as data.

use super::Reference;

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    /// A 32-bit whole number.
    Integer,
    /// A decimal number.
    Decimal,
    /// True or false, never absent in an answer.
    Boolean,
    /// Text, with its greatest length in characters where it has one.
    Text(Option<usize>),
    /// A moment, on the wire `yyyy-MM-ddTHH:mm:ssZ`.
    DateTime,
    /// One of a fixed set of words.
    Enum(&'static [&'static str]),
    /// A reference to another record.
    Reference(&'static Reference),
    /// A list of one kind.
    List(&'static Kind),
    /// An object with the fields of this schema.
    Object(&'static str),
    /// The list of custom fields of a record.
    CustomFields,
    /// Anything.
    Any,
}

/// Who may write a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Every write.
    Writable,
    /// Every write; what is shown is worked out from what is stored.
    Expanded,
    /// Only a POST.
    CreateOnly,
    /// Only a POST, and no answer shows it.
    Unshown,
    /// The server alone: it is stored, and a client's value is ignored.
    ReadOnly,
    /// Nobody: it is computed when the record is read.
    Derived,
}

/// The value that a record gets where the client sends none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Preset {
    /// The field stays absent.
    Absent,
    /// A truth value.
    Bool(bool),
    /// A whole number, also in a decimal field.
    Int(i64),
    /// A text or an enum's word.
    Text(&'static str),
}

/// One field.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether a record without it is refused.
    pub required: bool,
    /// Whether a PUT must send it. A create may leave it out.
    pub wanted_in_updates: bool,
    /// Who may write it.
    pub access: Access,
    /// Its value where none is sent.
    pub preset: Preset,
    /// Smallest and greatest whole number allowed.
    pub range: Option<(i64, i64)>,
}

impl Field {
    /// A field that may be left out. A flag is false then.
    pub(super) const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            required: false,
            wanted_in_updates: false,
            access: Access::Writable,
            preset: match kind {
                Kind::Boolean => Preset::Bool(false),
                _ => Preset::Absent,
            },
            range: None,
        }
    }

    /// Whether the field lives in the store (a derived one does not).
    pub(crate) fn is_stored(&self) -> bool {
        self.access != Access::Derived
    }

    /// Whether every write may set it.
    pub(crate) fn is_writable(&self) -> bool {
        matches!(self.access, Access::Writable | Access::Expanded)
    }

    /// The reference that the field, or each member of its list, holds.
    pub(crate) fn reference(&self) -> Option<&'static Reference> {
        match self.kind {
            Kind::Reference(reference) | Kind::List(&Kind::Reference(reference)) => Some(reference),
            _ => None,
        }
    }
}
