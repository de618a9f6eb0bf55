//! Operators: who may work with an integration besides admins (SW-19).

use super::edit::listed;
use super::{Acting, PortalError, Result};
use crate::access::{Call, User};
use crate::model::{IntegrationId, OrganizationId, UserId};
use crate::plugin::Problem;
use crate::store::SecretUpdate;
use async_trait::async_trait;
use std::collections::BTreeSet;
use std::fmt;

/// Why the host could not say who its people are.
pub type DirectoryError = Box<dyn std::error::Error + Send + Sync>;

/// The host's people.
#[async_trait]
pub trait Directory: Send + Sync + fmt::Debug {
    /// All people of an organization.
    async fn users(&self, organization: &OrganizationId) -> Result<Vec<User>, DirectoryError>;
}

impl Acting {
    /// The people of the organization whose name or e-mail holds a text, by name; each with whether
    /// they are an operator. A blank text finds all.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the host's directory fails.
    pub async fn users(
        &self,
        integration: &IntegrationId,
        search: &str,
    ) -> Result<Vec<(User, bool)>> {
        self.call(Call::ReadOperators, integration, |record| async move {
            let wanted = search.trim().to_lowercase();
            let fits = |user: &User| {
                let texts = [&user.name, &user.email];
                texts
                    .iter()
                    .any(|text| text.to_lowercase().contains(&wanted))
            };
            let users = self.directory(&record.organization).await?.into_iter();
            let users = users.filter(fits);
            let mut users: Vec<_> = users
                .map(|user| {
                    let is_operator = record.operators.iter().any(|one| one.id == user.id);
                    (user, is_operator)
                })
                .collect();
            users.sort_by_cached_key(|(user, _)| (user.name.to_lowercase(), user.id.clone()));
            Ok(users)
        })
        .await
    }

    /// The operators, by name.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn operators(&self, integration: &IntegrationId) -> Result<Vec<User>> {
        self.call(Call::ReadOperators, integration, |record| async move {
            Ok(record.operators)
        })
        .await
    }

    /// Makes people of the organization operators.
    ///
    /// # Errors
    ///
    /// When the caller may not, or one of them is not of the organization: then none is.
    pub async fn add_operators(
        &self,
        integration: &IntegrationId,
        users: impl IntoIterator<Item = UserId> + Send,
    ) -> Result<()> {
        let wanted: BTreeSet<_> = users.into_iter().collect();
        let about = format!("added {}", listed(&wanted));
        self.set_operators(integration, about, move |mut operators, users| {
            let unknown = wanted
                .iter()
                .filter(|id| !users.iter().any(|user| user.id == **id));
            let problems = unknown.map(|id| {
                let message = format!("holds `{id}`, who is not of the organization");
                Problem::new("/operators", message)
            });
            let problems: Vec<_> = problems.collect();
            if !problems.is_empty() {
                return Err(PortalError::Invalid(problems));
            }
            operators.retain(|user| !wanted.contains(&user.id));
            operators.extend(users.into_iter().filter(|user| wanted.contains(&user.id)));
            Ok(operators)
        })
        .await
    }

    /// Makes everybody of the organization an operator, as they are now.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the host's directory fails.
    pub async fn add_all_users(&self, integration: &IntegrationId) -> Result<()> {
        let about = "added everybody".to_owned();
        self.set_operators(integration, about, |_, users| Ok(users))
            .await
    }

    /// Makes people no longer operators, whether they are of the organization still or not.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn remove_operators(
        &self,
        integration: &IntegrationId,
        users: impl IntoIterator<Item = UserId> + Send,
    ) -> Result<()> {
        let gone: BTreeSet<_> = users.into_iter().collect();
        let (call, about) = (Call::SetOperators, format!("removed {}", listed(&gone)));
        let told = |_: &Result<()>| Some(about);
        self.change(call, integration, told, |it, mut record| async move {
            record.operators.retain(|user| !gone.contains(&user.id));
            it.save(record, &SecretUpdate::default()).await
        })
        .await
    }

    /// Leaves no operator.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn remove_all_operators(&self, integration: &IntegrationId) -> Result<()> {
        let (call, about) = (Call::SetOperators, "removed all".to_owned());
        let told = |_: &Result<()>| Some(about);
        self.change(call, integration, told, |it, mut record| async move {
            record.operators.clear();
            it.save(record, &SecretUpdate::default()).await
        })
        .await
    }

    /// Makes the operators something of what they are and of all people of the organization.
    async fn set_operators(
        &self,
        integration: &IntegrationId,
        about: String,
        make: impl FnOnce(Vec<User>, Vec<User>) -> Result<Vec<User>> + Send + 'static,
    ) -> Result<()> {
        let (call, told) = (Call::SetOperators, |_: &Result<()>| Some(about));
        self.change(call, integration, told, |it, mut record| async move {
            let users = it.directory(&record.organization).await?;
            record.operators = make(record.operators, users)?;
            record
                .operators
                .sort_by_cached_key(|user| (user.name.to_lowercase(), user.id.clone()));
            it.save(record, &SecretUpdate::default()).await
        })
        .await
    }

    async fn directory(&self, organization: &OrganizationId) -> Result<Vec<User>> {
        let failed = |source| PortalError::Directory {
            organization: organization.clone(),
            source,
        };
        match &self.portal.directory {
            Some(directory) => directory.users(organization).await.map_err(failed),
            None => Err(failed("the portal was given no directory of them".into())),
        }
    }
}
