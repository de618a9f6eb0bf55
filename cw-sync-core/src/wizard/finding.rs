use serde::{Deserialize, Serialize};
use std::fmt;

/// Something that is wrong with an answer, or with what CWM holds for it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Finding {
    /// The step's id.
    pub step: String,
    /// The choice's id.
    pub choice: String,
    /// Where it is for people: titles of step and choice.
    pub place: String,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub to_do: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.place, self.what, self.to_do)
    }
}
