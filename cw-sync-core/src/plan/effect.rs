use serde::{Deserialize, Serialize};

/// What a change does to what is there, as far as guards tell changes apart. Of several effects
/// the one counts that takes most away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Effect {
    /// A record comes to be.
    Creates,
    /// Something changes that counts for nothing: a text, a class.
    Edits,
    /// More is billed.
    Raises,
    /// Less is billed, or an end is set or brought forward.
    Lowers,
    /// The record is no longer in force: a line that bills nothing, an inactive configuration, a
    /// closed ticket.
    Ends,
}

impl Effect {
    /// Whether a record that is there is changed.
    pub fn is_change(self) -> bool {
        self != Self::Creates
    }
}
