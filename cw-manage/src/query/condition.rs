use super::expr::Expr;
use super::scope::{Conjoint, Custom, Element, Whole};
use std::fmt;
use std::marker::PhantomData;
use std::sync::OnceLock;

/// A condition on records of type `M`, in CWM's language (cwm-api §4.2).
///
/// Made by the operators of [`FieldPath`](super::FieldPath); [`Condition::raw`] takes what they
/// cannot say. `S` is what it speaks of: the record, an element of one of its lists, or a custom
/// field. A text with control characters other than tab, which CWM would alter, is refused when the
/// condition is used, before anything is sent.
pub struct Condition<M, S = Whole> {
    expr: Expr,
    text: OnceLock<String>,
    of: PhantomData<fn() -> (M, S)>,
}

impl<M, S> Condition<M, S> {
    pub(super) fn new(expr: Expr) -> Self {
        Self {
            expr,
            text: OnceLock::new(),
            of: PhantomData,
        }
    }

    /// One of the two must hold.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self::new(self.expr.or(other.expr))
    }

    /// The condition as it is sent. One that every record meets, or none, is not sent at all, and
    /// reads `id != 0` or `id = 0` here.
    pub fn as_str(&self) -> &str {
        self.text.get_or_init(|| self.expr.to_string())
    }

    pub(crate) fn into_expr(self) -> Expr {
        self.expr
    }
}

impl<M, S: Conjoint> Condition<M, S> {
    /// Both must hold; of conditions on the elements of a list, for one and the same element.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::new(self.expr.and(other.expr))
    }
}

impl<M> Condition<M> {
    /// A condition written by hand. Nothing is checked or escaped: use
    /// [`quote`](super::quote) for every value that is not a constant.
    pub fn raw(text: impl Into<String>) -> Self {
        Self::new(Expr::Raw(text.into()))
    }
}

impl<M> Condition<M, Element> {
    /// A condition on the elements of a list, written by hand like [`Condition::raw`].
    pub fn raw_child(text: impl Into<String>) -> Self {
        Self::new(Expr::Raw(text.into()))
    }
}

impl<M> Condition<M, Custom> {
    /// A condition on a custom field, written by hand like [`Condition::raw`].
    pub fn raw_custom_field(text: impl Into<String>) -> Self {
        Self::new(Expr::Raw(text.into()))
    }
}

impl<M, S> Clone for Condition<M, S> {
    fn clone(&self) -> Self {
        Self::new(self.expr.clone())
    }
}

impl<M, S> PartialEq for Condition<M, S> {
    fn eq(&self, other: &Self) -> bool {
        self.expr == other.expr
    }
}

impl<M, S> Eq for Condition<M, S> {}

impl<M, S> fmt::Display for Condition<M, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<M, S> fmt::Debug for Condition<M, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Condition({})", self.as_str())
    }
}
