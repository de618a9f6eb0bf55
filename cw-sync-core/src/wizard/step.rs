use super::Choice;
use serde::Serialize;

/// One page of a set-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Step {
    /// Its name for programs, such as `ticketing`.
    pub id: String,
    /// Its title for people.
    pub title: String,
    /// What it shows.
    pub page: Page,
    /// What it asks, in order; only a page of choices does.
    pub choices: Vec<Choice>,
}

/// What a step shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Page {
    /// CWM's address, company id and keys, and the vendor's settings; it is left once a test of the
    /// connection succeeded.
    Connection,
    /// The step's own choices.
    Choices,
    /// Which of the vendor's products is billed as which catalog item.
    Products,
    /// Which of the vendor's tenants is which company, on which agreement.
    Tenants,
    /// Who else may map and sync.
    Operators,
    /// All answers in words.
    Review,
}

impl Step {
    fn new(id: &str, title: &str, page: Page) -> Self {
        Self {
            id: id.to_owned(),
            title: title.to_owned(),
            page,
            choices: Vec::new(),
        }
    }

    /// The page for the connection.
    pub fn connection(id: &str, title: &str) -> Self {
        Self::new(id, title, Page::Connection)
    }

    /// A page of choices.
    pub fn choices(id: &str, title: &str, choices: impl IntoIterator<Item = Choice>) -> Self {
        Self {
            choices: choices.into_iter().collect(),
            ..Self::new(id, title, Page::Choices)
        }
    }

    /// The page for the product map.
    pub fn products(id: &str, title: &str) -> Self {
        Self::new(id, title, Page::Products)
    }

    /// The page for mappings of tenants.
    pub fn tenants(id: &str, title: &str) -> Self {
        Self::new(id, title, Page::Tenants)
    }

    /// The page for operators.
    pub fn operators(id: &str, title: &str) -> Self {
        Self::new(id, title, Page::Operators)
    }

    /// The page that sums up.
    pub fn review(id: &str, title: &str) -> Self {
        Self::new(id, title, Page::Review)
    }
}
