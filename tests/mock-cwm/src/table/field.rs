//! One field of a record, as data.

use super::Reference;

/// What a field holds.
#[derive(Debug, Clone, Copy)]
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
    /// An object with fields of its own.
    Object(&'static [Field]),
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
    /// Only a POST.
    CreateOnly,
    /// The server alone: it is stored, and a client's value is ignored.
    ReadOnly,
    /// Nobody: it is computed when the record is read.
    Derived,
}

/// The value that a record gets where the client sends none.
#[derive(Debug, Clone, Copy)]
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
    /// Who may write it.
    pub access: Access,
    /// Its value where none is sent.
    pub preset: Preset,
    /// Smallest and greatest whole number allowed.
    pub range: Option<(i64, i64)>,
}

impl Field {
    const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            required: false,
            access: Access::Writable,
            preset: Preset::Absent,
            range: None,
        }
    }

    /// The same field, required.
    pub(crate) const fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    /// The same field, written only by a POST.
    pub(crate) const fn create_only(self) -> Self {
        Self {
            access: Access::CreateOnly,
            ..self
        }
    }

    /// The same field, written by the server alone.
    pub(crate) const fn read_only(self) -> Self {
        Self {
            access: Access::ReadOnly,
            ..self
        }
    }

    /// The same field, computed when it is read.
    pub(crate) const fn derived(self) -> Self {
        Self {
            access: Access::Derived,
            ..self
        }
    }

    /// The same field with a value where none is sent.
    pub(crate) const fn preset(self, preset: Preset) -> Self {
        Self { preset, ..self }
    }

    /// The same field, limited to whole numbers from `low` to `high`.
    pub(crate) const fn between(self, low: i64, high: i64) -> Self {
        Self {
            range: Some((low, high)),
            ..self
        }
    }

    /// Whether the field lives in the store (a derived one does not).
    pub(crate) fn is_stored(&self) -> bool {
        self.access != Access::Derived
    }

    /// The reference that the field, or each member of its list, holds.
    pub(crate) fn reference(&self) -> Option<&'static Reference> {
        match self.kind {
            Kind::Reference(reference) | Kind::List(&Kind::Reference(reference)) => Some(reference),
            _ => None,
        }
    }
}

/// The id that every record has.
pub(super) const fn id() -> Field {
    integer("id").read_only()
}

pub(super) const fn integer(name: &'static str) -> Field {
    Field::new(name, Kind::Integer)
}

pub(super) const fn decimal(name: &'static str) -> Field {
    Field::new(name, Kind::Decimal)
}

pub(super) const fn flag(name: &'static str) -> Field {
    Field::new(name, Kind::Boolean).preset(Preset::Bool(false))
}

pub(super) const fn text(name: &'static str, max: usize) -> Field {
    Field::new(name, Kind::Text(Some(max)))
}

pub(super) const fn long_text(name: &'static str) -> Field {
    Field::new(name, Kind::Text(None))
}

pub(super) const fn datetime(name: &'static str) -> Field {
    Field::new(name, Kind::DateTime)
}

pub(super) const fn choice(name: &'static str, words: &'static [&'static str]) -> Field {
    Field::new(name, Kind::Enum(words))
}

pub(super) const fn reference(name: &'static str, to: &'static Reference) -> Field {
    Field::new(name, Kind::Reference(to))
}

pub(super) const fn list(name: &'static str, of: &'static Kind) -> Field {
    Field::new(name, Kind::List(of))
}

pub(super) const fn custom_fields() -> Field {
    Field::new("customFields", Kind::CustomFields)
}

/// The fields of one member of `customFields`.
pub(crate) static CUSTOM_FIELD: &[Field] = &[
    integer("id"),
    long_text("caption"),
    long_text("type"),
    long_text("entryMethod"),
    integer("numberOfDecimals"),
    Field::new("value", Kind::Any),
    long_text("connectWiseId"),
    integer("rowNum"),
    integer("userDefinedFieldRecId"),
    long_text("podId"),
];
