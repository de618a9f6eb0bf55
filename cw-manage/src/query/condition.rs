use std::marker::PhantomData;

/// A condition on records of type `M`, in CWM's notation (cwm-api §4.2).
///
/// Made by the operators of [`FieldPath`](super::FieldPath); [`Condition::raw`] takes what they
/// cannot say.
pub struct Condition<M> {
    text: String,
    of: PhantomData<fn() -> M>,
}

impl<M> Condition<M> {
    /// A condition written by hand. Nothing is checked or escaped: use
    /// [`quote`](super::quote) for every value that is not a constant.
    pub fn raw(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            of: PhantomData,
        }
    }

    /// Both must hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.joined("and", other)
    }

    /// One of the two must hold.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.joined("or", other)
    }

    // How CWM ranks `and` against `or` is not documented: parentheses leave nothing to rank.
    fn joined(self, word: &str, other: Self) -> Self {
        Self::raw(format!("({}) {word} ({})", self.text, other.text))
    }

    /// The condition as it is sent.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<M> Clone for Condition<M> {
    fn clone(&self) -> Self {
        Self::raw(self.text.clone())
    }
}

impl<M> PartialEq for Condition<M> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<M> Eq for Condition<M> {}

impl<M> std::fmt::Debug for Condition<M> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Condition({})", self.text)
    }
}
