use serde::{Deserialize, Serialize};

/// Which rows of a view are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// How many rows to pass by.
    pub offset: usize,
    /// How many rows at most.
    pub limit: usize,
}

impl Default for Window {
    /// The first hundred.
    fn default() -> Self {
        Self {
            offset: 0,
            limit: 100,
        }
    }
}

/// Some rows of a view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// How many rows filters and search let through, on all pages.
    pub matching: usize,
    /// How many rows there are without filters and search.
    pub total: usize,
}

impl<T> Page<T> {
    /// The rows of a window. `matching`: all that were let through, in order.
    pub(super) fn of<U>(
        matching: Vec<U>,
        total: usize,
        window: Window,
        row: impl FnMut(U) -> T,
    ) -> Self {
        let count = matching.len();
        let rows = matching.into_iter().skip(window.offset).take(window.limit);
        Self {
            rows: rows.map(row).collect(),
            matching: count,
            total,
        }
    }
}

/// A filter with three positions (SW-10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum TriState {
    /// It lets everything through.
    #[default]
    All,
    /// Only what is so.
    Yes,
    /// Only what is not so. What is not known is neither.
    No,
}

impl TriState {
    /// Whether it lets something through. `None`: whether it is so is not known.
    pub fn lets(self, is_so: Option<bool>) -> bool {
        match self {
            Self::All => true,
            Self::Yes => is_so == Some(true),
            Self::No => is_so == Some(false),
        }
    }
}

/// Whether a text is found in any of these, whatever the case of letters.
pub(super) fn is_found<'a>(search: &str, mut texts: impl Iterator<Item = &'a str>) -> bool {
    let search = crate::plan::fold(search);
    search.is_empty() || texts.any(|text| text.to_lowercase().contains(&search))
}
