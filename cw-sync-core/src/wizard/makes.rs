use crate::policy::Class;
use serde::Serialize;

/// What a vendor wants in CWM's catalog set-up before the first sync (SW-21). What a product needs
/// and is not named here is made by the sync that needs it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Makes {
    /// Product types.
    pub types: Vec<String>,
    /// Categories with their subcategories.
    pub classes: Vec<Class>,
}

impl Makes {
    /// These types, categories and subcategories.
    pub fn new<T: Into<String>>(
        types: impl IntoIterator<Item = T>,
        classes: impl IntoIterator<Item = Class>,
    ) -> Self {
        Self {
            types: types.into_iter().map(Into::into).collect(),
            classes: classes.into_iter().collect(),
        }
    }

    /// Whether there is nothing to make.
    pub fn is_empty(&self) -> bool {
        self.types.is_empty() && self.classes.is_empty()
    }
}
