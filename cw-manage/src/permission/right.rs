use serde::{Deserialize, Serialize};
use std::fmt;

/// A column of CWM's table of rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "CWM's own words")]
pub enum Verb {
    Add,
    Edit,
    Delete,
    Inquire,
}

impl Verb {
    /// All of them, in CWM's order.
    pub const ALL: [Self; 4] = [Self::Add, Self::Edit, Self::Delete, Self::Inquire];
}

/// Whose records a right reaches; the wider is the greater.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Level {
    /// Nobody's.
    #[default]
    None,
    /// The member's own.
    My,
    /// Everybody's.
    All,
}

/// The levels of one row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "CWM's own words")]
pub struct Levels {
    pub add: Level,
    pub edit: Level,
    pub delete: Level,
    pub inquire: Level,
}

impl Levels {
    /// One level only.
    pub fn only(verb: Verb, level: Level) -> Self {
        let mut levels = Self::default();
        *levels.at(verb) = level;
        levels
    }

    /// The level of a column.
    pub fn of(mut self, verb: Verb) -> Level {
        *self.at(verb)
    }

    /// The wider level of each column.
    #[must_use]
    pub fn union(mut self, other: Self) -> Self {
        for verb in Verb::ALL {
            let level = self.at(verb);
            *level = other.of(verb).max(*level);
        }
        self
    }

    fn at(&mut self, verb: Verb) -> &mut Level {
        match verb {
            Verb::Add => &mut self.add,
            Verb::Edit => &mut self.edit,
            Verb::Delete => &mut self.delete,
            Verb::Inquire => &mut self.inquire,
        }
    }
}

/// The levels that are not `None`: `Add All, Inquire All`.
impl fmt::Display for Levels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = Verb::ALL
            .into_iter()
            .filter(|verb| self.of(*verb) > Level::None);
        for (i, verb) in given.enumerate() {
            let comma = if i == 0 { "" } else { ", " };
            write!(f, "{comma}{verb:?} {:?}", self.of(verb))?;
        }
        Ok(())
    }
}

/// A row of a security role, in CWM's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Right {
    /// The module, such as `Finance`.
    pub module: &'static str,
    /// The action below it, such as `Agreements`.
    pub action: &'static str,
    /// The table, for System > Table Setup: what is allowed there behind `Customize`.
    pub table: Option<&'static str>,
}

impl Right {
    pub(super) const fn new(module: &'static str, action: &'static str) -> Self {
        Self {
            module,
            action,
            table: None,
        }
    }

    pub(super) const fn table(name: &'static str) -> Self {
        Self {
            module: "System",
            action: "Table Setup",
            table: Some(name),
        }
    }
}
