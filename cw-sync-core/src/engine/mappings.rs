//! What people say of mappings, held against CWM before it is kept.

use super::{Engine, Integration};
use crate::error::{Error, Result};
use crate::mapping::{CheckInput, Issue, Mapping, Place, check};
use crate::model::TenantKey;
use crate::plan::Severity;
use crate::store::MappingUpdate;
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
        let mappings = self.store.mappings(&integration.id).await?;
        self.check_as_seen(integration, mappings, set, remove).await
    }

    /// As [`Engine::check_mappings`], given all mappings as a person saw them.
    pub(crate) async fn check_as_seen(
        &self,
        integration: &Integration,
        mut mappings: BTreeMap<TenantKey, Mapping>,
        set: &[Mapping],
        remove: &[TenantKey],
    ) -> Result<Vec<Issue>> {
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
    /// [`Error::Unfit`] with all that stands against them; when somebody else maps one of the
    /// tenants in the meantime; and as [`Engine::check_mappings`].
    pub async fn map(
        &self,
        integration: &Integration,
        set: &[Mapping],
        remove: &[TenantKey],
    ) -> Result<Vec<Issue>> {
        let seen = self.store.mappings(&integration.id).await?;
        self.map_as_seen(integration, seen, set, remove).await
    }

    /// As [`Engine::map`], decided on all mappings as they were `seen`: CWM is asked for seconds, and
    /// what others mapped meanwhile is theirs.
    pub(crate) async fn map_as_seen(
        &self,
        integration: &Integration,
        seen: BTreeMap<TenantKey, Mapping>,
        set: &[Mapping],
        remove: &[TenantKey],
    ) -> Result<Vec<Issue>> {
        let update = MappingUpdate::new(set, remove).seen(&seen);
        let update = update.of(self.cwm.identity());
        let issues = self.check_as_seen(integration, seen, set, remove).await?;
        if issues.iter().any(|issue| issue.severity == Severity::Error) {
            return Err(Error::Unfit { issues });
        }
        let at = self.clock.now();
        let id = &integration.id;
        self.store.change_mappings(id, &update, at).await?;
        Ok(issues)
    }
}
