//! What a condition speaks of, as a type: it decides which parameter carries the condition and
//! which operators there are.

/// The record itself: `conditions`.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Whole;

/// An element of one of the record's lists: `childConditions`. There is no `in`.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Element;

/// A custom field of the record: `customFieldConditions`. There is no `in`; nor an `and`, because
/// one custom field would have to be two.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Custom;

/// The value of one custom field, inside of [`custom_field`](super::custom_field).
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CustomValue;

/// The parameter that carries a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(unreachable_pub, reason = "named by a sealed trait")]
pub enum Carrier {
    Conditions,
    Child,
    CustomField,
}

/// What a list can be filtered by.
pub trait Scope: carried::Carried {}

/// Where several conditions may hold at once.
pub trait Conjoint {}

pub(crate) mod carried {
    /// Seals [`Scope`](super::Scope).
    pub trait Carried {
        #[doc(hidden)]
        const CARRIER: super::Carrier;
    }
}

impl carried::Carried for Whole {
    const CARRIER: Carrier = Carrier::Conditions;
}

impl carried::Carried for Element {
    const CARRIER: Carrier = Carrier::Child;
}

impl carried::Carried for Custom {
    const CARRIER: Carrier = Carrier::CustomField;
}

impl Scope for Whole {}
impl Scope for Element {}
impl Scope for Custom {}

impl Conjoint for Whole {}
impl Conjoint for Element {}
impl Conjoint for CustomValue {}
