//! `/company`: companies and what belongs to them.

use super::{Client, Collection, PathArgs, resource, section};
use crate::model;

section! {
    /// `/company`: companies and what belongs to them.
    Section, company
}

resource! {
    /// `/company/companies`.
    Companies: model::Company, "/company/companies" {
        list, count, create, get, patch, replace, delete
    }
}

resource! {
    /// `/company/companies/statuses`.
    CompaniesStatuses: model::CompanyStatus, "/company/companies/statuses" {
        list, count, create, get, patch, replace, delete
    }
}

impl Section {
    /// `/company/companies`: companies.
    pub fn companies(&self) -> Collection<Companies> {
        Collection::at(self.client.clone(), PathArgs::default())
    }
}

impl Collection<Companies> {
    /// `/company/companies/statuses`: the statuses that companies can have.
    pub fn statuses(&self) -> Collection<CompaniesStatuses> {
        self.beside()
    }
}
