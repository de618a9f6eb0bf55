//! What people say of mappings, held against CWM before it is kept.

use super::{Engine, Integration};
use crate::error::{Error, Result};
use crate::mapping::{CheckInput, Issue, Mapping, Place, check};
use crate::model::TenantKey;
use crate::plan::Severity;
use std::collections::{BTreeMap, BTreeSet};

impl Engine {
    /// What stands against mappings, given the integration's others and CWM as it is now. Nothing
    /// is kept.
    ///
    /// # Errors
    ///
    /// When CWM or the store cannot be read.
    pub async fn check_mappings(
        &self,
        integration: &Integration,
        set: &[Mapping],
        remove: &[TenantKey],
    ) -> Result<Vec<Issue>> {
        let mut mappings = self.store.mappings(&integration.id).await?;
        mappings.retain(|tenant, _| !remove.contains(tenant));
        let new = set.iter();
        let new: BTreeMap<_, _> = new.map(|one| (one.tenant.clone(), one.clone())).collect();
        let changed: BTreeSet<_> = new.keys().cloned().collect();
        mappings.extend(new);
        let companies = set.iter().map(|mapping| mapping.company).collect();
        let agreements = set.iter().filter_map(|mapping| mapping.agreement).collect();
        let reader = self.reader();
        let (companies, agreements) =
            futures::try_join!(reader.companies(&companies), reader.terms(&agreements))?;
        Ok(check(&CheckInput {
            policy: &integration.policy,
            mappings: &mappings,
            changed: &changed,
            place: &Place {
                companies,
                agreements,
            },
        }))
    }

    /// Keeps mappings and removes others, all or none, unless an error stands against one. Returns
    /// the warnings.
    ///
    /// # Errors
    ///
    /// [`Error::Unfit`] with all that stands against them; and as [`Engine::check_mappings`].
    pub async fn map(
        &self,
        integration: &Integration,
        set: &[Mapping],
        remove: &[TenantKey],
    ) -> Result<Vec<Issue>> {
        let issues = self.check_mappings(integration, set, remove).await?;
        if issues.iter().any(|issue| issue.severity == Severity::Error) {
            return Err(Error::Unfit { issues });
        }
        let at = self.clock.now();
        let id = &integration.id;
        self.store.change_mappings(id, set, remove, at).await?;
        Ok(issues)
    }
}
