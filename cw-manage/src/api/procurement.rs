//! `/procurement`: the product catalog.

use super::{Client, Collection, PathArgs, resource, section};
use crate::model;

section! {
    /// `/procurement`: the product catalog.
    Section, procurement
}

resource! {
    /// `/procurement/catalog`.
    Catalog: model::CatalogItem, "/procurement/catalog" {
        list, count, create, get, patch, replace, delete
    }
}

resource! {
    /// `/procurement/types`.
    Types: model::ProductType, "/procurement/types" {
        list, count, create, get, patch, replace, delete
    }
}

resource! {
    /// `/procurement/categories`.
    Categories: model::Category, "/procurement/categories" {
        list, count, create, get, patch, replace, delete
    }
}

resource! {
    /// `/procurement/subcategories`.
    Subcategories: model::SubCategory, "/procurement/subcategories" {
        list, count, create, get, patch, replace, delete
    }
}

impl Section {
    /// `/procurement/catalog`: catalog items.
    pub fn catalog(&self) -> Collection<Catalog> {
        Collection::at(self.client.clone(), PathArgs::default())
    }

    /// `/procurement/types`: product types.
    pub fn types(&self) -> Collection<Types> {
        Collection::at(self.client.clone(), PathArgs::default())
    }

    /// `/procurement/categories`: product categories.
    pub fn categories(&self) -> Collection<Categories> {
        Collection::at(self.client.clone(), PathArgs::default())
    }

    /// `/procurement/subcategories`: product subcategories.
    pub fn subcategories(&self) -> Collection<Subcategories> {
        Collection::at(self.client.clone(), PathArgs::default())
    }
}
