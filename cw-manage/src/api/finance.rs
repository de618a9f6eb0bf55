//! `/finance`: agreements and invoices.

use super::{Client, Collection, PathArgs, Single, resource, section};
use crate::model;

section! {
    /// `/finance`: agreements and invoices.
    Section, finance
}

resource! {
    /// `/finance/agreements`.
    Agreements: model::Agreement, "/finance/agreements" {
        list, count, create, get, patch, replace, delete
    }
}

resource! {
    /// `/finance/agreements/{parentId}/additions`.
    AgreementsAdditions: model::Addition, "/finance/agreements/{parentId}/additions" {
        list, count, create, get, patch, replace, delete
    }
}

impl Section {
    /// `/finance/agreements`: agreements.
    pub fn agreements(&self) -> Collection<Agreements> {
        Collection::at(self.client.clone(), PathArgs::default())
    }
}

impl Single<Agreements> {
    /// `/finance/agreements/{parentId}/additions`: the agreement's billable lines.
    pub fn additions(&self) -> Collection<AgreementsAdditions> {
        self.below()
    }
}
