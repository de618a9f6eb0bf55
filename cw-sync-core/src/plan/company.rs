use crate::policy::allows;
use cw_manage::Id;
use cw_manage::model::Company;

/// A company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualCompany {
    /// Its name.
    pub name: String,
    /// Its status' name.
    pub status: Option<String>,
    /// Whether it is in the recycle bin. CWM lists deleted companies like others (cwm-api §10.1).
    pub deleted: bool,
}

impl ActualCompany {
    /// Whether it may be synced: it is not deleted, and its status is among the allowed ones; an
    /// empty list allows all (SW-18).
    pub(crate) fn check(&self, statuses: &[String]) -> Result<(), String> {
        let name = &self.name;
        if self.deleted {
            return Err(format!(
                "company {name:?} is deleted in CWM; check the mapping"
            ));
        }
        if !allows(statuses, self.status.as_deref()) {
            return Err(format!(
                "company {name:?} has the status {}, and only {} is synced; check the company or \
                 the mapping",
                self.status.as_deref().unwrap_or("none"),
                statuses.join(" or "),
            ));
        }
        Ok(())
    }
}

/// What is said of a company that CWM does not have.
pub(crate) fn no_company(id: Id<Company>) -> String {
    format!("CWM has no company with id {id}; check the mapping")
}
