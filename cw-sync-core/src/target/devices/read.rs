//! Reads what CWM holds: one list of types, of statuses and of the questions of each type in use,
//! and one of the configurations of all companies.

use super::convert::{self, Narrow};
use crate::plan::devices::{
    ActualConfiguration, ActualDevices, ActualQuestion, ActualType, StatusRef,
};
use crate::plan::{Links, RecordKey, RecordKind, fold};
use crate::target::reader::{Reader, all};
use cw_manage::model::{
    Company, CompanyReference, Configuration, ConfigurationType, ConfigurationTypeQuestion,
};
use cw_manage::query::{Condition, Partial};
use cw_manage::{Id, Result};
use std::collections::{BTreeMap, BTreeSet};

/// What is to be read.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) companies: BTreeSet<Id<Company>>,
    /// The types whose questions are wanted, as CWM compares their names.
    pub(crate) types: BTreeSet<String>,
    /// Whether the answers of configurations are wanted.
    pub(crate) answers: bool,
}

/// Reads what is wanted. What we have a link to is read by id where a list lacks it: lists may
/// lag behind writes (cwm-api §5), and a configuration that is overlooked would be made twice.
pub(crate) async fn read(reader: &Reader, wanted: &Wanted, links: &Links) -> Result<ActualDevices> {
    if wanted.companies.is_empty() {
        return Ok(ActualDevices::default());
    }
    let mut types = reader.configuration_types(links).await?;
    for known in &mut types {
        if wanted.types.contains(&fold(&known.name)) && !known.inactive {
            known.questions = reader.questions(known.id, &known.name, links).await?;
        }
    }
    Ok(ActualDevices {
        types,
        statuses: reader.configuration_statuses().await?,
        companies: BTreeMap::new(),
        configurations: if wanted.answers {
            reader.configurations::<Narrow<true>>(wanted, links).await?
        } else {
            reader
                .configurations::<Narrow<false>>(wanted, links)
                .await?
        },
    })
}

impl Reader {
    pub(in crate::target) async fn configuration_types(
        &self,
        links: &Links,
    ) -> Result<Vec<ActualType>> {
        let types = self.cwm.company().configurations().types();
        let made = links.values();
        let made = made.filter(|link| link.key.kind == RecordKind::ConfigurationType);
        let rows = all(&types, made.map(|link| link.record)).await?;
        Ok(rows
            .into_iter()
            .filter_map(|row| {
                Some(ActualType {
                    id: row.id?,
                    name: row.name?,
                    inactive: row.inactive_flag == Some(true),
                    questions: Vec::new(),
                })
            })
            .collect())
    }

    pub(in crate::target) async fn questions(
        &self,
        id: Id<ConfigurationType>,
        type_name: &str,
        links: &Links,
    ) -> Result<Vec<ActualQuestion>> {
        let types = self.cwm.company().configurations().types();
        let questions = types.id(id).questions();
        let made = links.values();
        let made = made.filter(|link| link.key.question_type() == Some(fold(type_name)));
        let rows = all(&questions, made.map(|link| link.record)).await?;
        Ok(rows.iter().filter_map(convert::question).collect())
    }

    pub(in crate::target) async fn configuration_statuses(&self) -> Result<Vec<StatusRef>> {
        let statuses = self.cwm.company().configurations().statuses();
        let rows = statuses.list().all().await?;
        Ok(rows
            .into_iter()
            .filter_map(|row| Some(StatusRef::new(row.id?, row.description?)))
            .collect())
    }

    async fn configurations<P>(
        &self,
        wanted: &Wanted,
        links: &Links,
    ) -> Result<Vec<ActualConfiguration>>
    where
        P: Partial<Of = Configuration> + Into<Configuration>,
    {
        let companies = wanted.companies.iter().copied();
        let here = Configuration::COMPANY
            .then(CompanyReference::ID)
            .in_(companies);
        let mut all = self.listed::<P>(here).await?;
        let listed: BTreeSet<_> = all.iter().map(|one| one.id.get()).collect();
        let ours = links.values().filter(|link| {
            let place = link.key.configuration_parts();
            place.is_some_and(|(company, _)| wanted.companies.contains(&company))
        });
        for link in ours.filter(|link| !listed.contains(&link.record)) {
            all.extend(self.configuration::<P>(Id::new(link.record)).await?);
        }
        Ok(all)
    }

    /// The configurations of a company that have a device identifier.
    pub(super) async fn with_identifier(
        &self,
        company: Id<Company>,
        identifier: &str,
    ) -> Result<Vec<ActualConfiguration>> {
        let here = Configuration::COMPANY
            .then(CompanyReference::ID)
            .eq(company);
        let same = Configuration::DEVICE_IDENTIFIER.eq(identifier);
        self.listed::<Narrow<false>>(here.and(same)).await
    }

    async fn listed<P>(&self, which: Condition<Configuration>) -> Result<Vec<ActualConfiguration>>
    where
        P: Partial<Of = Configuration> + Into<Configuration>,
    {
        let configurations = self.cwm.company().configurations();
        let rows = configurations.list().filter(which).select::<P>();
        let rows = rows.all().await?.into_iter().map(P::into);
        // A row without an id does not come through a list.
        Ok(rows
            .filter_map(|row| convert::configuration(&row).ok())
            .collect())
    }

    /// One configuration, read by id: that never lags.
    pub(super) async fn configuration<P>(
        &self,
        id: Id<Configuration>,
    ) -> Result<Option<ActualConfiguration>>
    where
        P: Partial<Of = Configuration> + Into<Configuration>,
    {
        let one = self.cwm.company().configurations().id(id);
        match one.get_as::<P>().await {
            Ok(row) => Ok(convert::configuration(&row.into()).ok()),
            // Only CWM's own word proves absence; a gateway's 404 does not.
            Err(error) if error.is_not_found() && error.code() == Some("NotFound") => Ok(None),
            Err(error) => Err(error),
        }
    }
}

impl<const QUESTIONS: bool> From<Narrow<QUESTIONS>> for Configuration {
    fn from(narrow: Narrow<QUESTIONS>) -> Self {
        narrow.0
    }
}

/// The records that changes may refer to.
pub(crate) fn known(actual: &ActualDevices) -> Vec<(RecordKey, i64)> {
    let types = actual.types.iter().filter(|known| !known.inactive);
    let questions = types.clone().flat_map(|known| {
        let questions = known.questions.iter().filter(|question| !question.inactive);
        questions.map(|question: &ActualQuestion| {
            let key = RecordKey::configuration_question(&known.name, &question.question);
            let id: Id<ConfigurationTypeQuestion> = question.id;
            (key, id.get())
        })
    });
    let types = types.map(|known| (RecordKey::configuration_type(&known.name), known.id.get()));
    types.chain(questions).collect()
}
