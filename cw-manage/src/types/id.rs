use serde::de::{Deserialize, Deserializer, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// The id of a record of one kind. An `Id<Company>` where an `Id<Agreement>` belongs is a compile
/// error; a bare number becomes whichever id is wanted.
///
/// ```
/// use cw_manage::{Id, model::Agreement};
/// let id: Id<Agreement> = 42.into();
/// assert_eq!(id.to_string(), "42");
/// ```
///
/// ```compile_fail,E0308
/// use cw_manage::{Id, model::{Agreement, Company}};
/// let company: Id<Company> = 7.into();
/// let agreement: Id<Agreement> = company;
/// ```
pub struct Id<T> {
    number: i64,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The id with this number.
    pub const fn new(number: i64) -> Self {
        Self {
            number,
            of: PhantomData,
        }
    }

    /// The number on the wire.
    pub const fn get(self) -> i64 {
        self.number
    }
}

impl<T> From<i64> for Id<T> {
    fn from(number: i64) -> Self {
        Self::new(number)
    }
}

impl<T> From<i32> for Id<T> {
    fn from(number: i32) -> Self {
        Self::new(number.into())
    }
}

// Written out because a derive would ask the same of `T`, which is only a label.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.number.cmp(&other.number)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({})", self.number)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number.fmt(f)
    }
}

impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.number)
    }
}

impl<'de, T> Deserialize<'de> for Id<T> {
    /// Takes a number, or a number as text: both are seen (cwm-api §5).
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IdVisitor).map(Self::new)
    }
}

struct IdVisitor;

impl Visitor<'_> for IdVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record id")
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<i64, E> {
        Ok(number)
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<i64, E> {
        i64::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<i64, E> {
        text.trim()
            .parse()
            .map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_numbers_as_text_are_ids() {
        for (json, expected) in [
            ("7", Some(7)),
            ("\"13\"", Some(13)),
            ("\"x\"", None),
            ("1.5", None),
        ] {
            let id: Option<Id<()>> = serde_json::from_str(json).ok();
            assert_eq!(id.map(Id::get), expected, "{json}");
        }
    }
}
