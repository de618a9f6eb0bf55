use super::schema::Schema;
use super::{PluginError, Settings, check};
use crate::engine::Integration;
use crate::model::{DataKind, IntegrationId};
use crate::policy::Policy;
use crate::preflight::Prerequisite;
use crate::schedule::Job;
use crate::source::Sources;
use crate::view::TableSpec;
use crate::wizard::Wizard;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

/// Why an adapter does not take settings that fit its schema. Its text names the setting and holds
/// no secret.
pub type ConnectError = Box<dyn std::error::Error + Send + Sync>;

type Needs = dyn Fn(&Policy) -> Vec<Prerequisite> + Send + Sync;

type Connect = dyn Fn(&Settings) -> Result<Sources, ConnectError> + Send + Sync;

/// What an adapter hands to a host.
#[derive(Clone)]
pub struct Descriptor {
    id: String,
    name: String,
    version: String,
    kinds: Vec<DataKind>,
    settings: Schema,
    policy: Policy,
    table: TableSpec,
    jobs: Vec<Job>,
    wizard: Wizard,
    prerequisites: Arc<Needs>,
    connect: Arc<Connect>,
}

impl Descriptor {
    /// An adapter: the id by which configuration knows it (small letters, digits, `-`), the
    /// vendor's name, the adapter's version, and how sources are made of settings. That sends
    /// nothing yet.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        version: impl Into<String>,
        connect: impl Fn(&Settings) -> Result<Sources, ConnectError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            version: version.into(),
            kinds: Vec::new(),
            settings: Schema::default(),
            policy: Policy::new(),
            table: TableSpec::default(),
            jobs: Vec::new(),
            wizard: Wizard::default(),
            prerequisites: Arc::new(|_| Vec::new()),
            connect: Arc::new(connect),
        }
    }

    /// Says which kinds of data it reads, besides tenants.
    #[must_use]
    pub fn with_kinds(mut self, kinds: impl IntoIterator<Item = DataKind>) -> Self {
        self.kinds = kinds.into_iter().collect();
        self
    }

    /// Says which settings it takes.
    #[must_use]
    pub fn with_settings(mut self, settings: Schema) -> Self {
        self.settings = settings;
        self
    }

    /// Says how its integrations behave unless told otherwise.
    #[must_use]
    pub fn with_policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Says which columns and filters its table of tenants has.
    #[must_use]
    pub fn with_table(mut self, table: TableSpec) -> Self {
        self.table = table;
        self
    }

    /// Says when its integrations do what, unless told otherwise. Each job has a name of its own.
    #[must_use]
    pub fn with_jobs(mut self, jobs: impl IntoIterator<Item = Job>) -> Self {
        self.jobs = jobs.into_iter().collect();
        self
    }

    /// Says what its set-up asks.
    #[must_use]
    pub fn with_wizard(mut self, wizard: Wizard) -> Self {
        self.wizard = wizard;
        self
    }

    /// Says what its integrations need, besides what follows from the policy for every vendor.
    #[must_use]
    pub fn with_prerequisites(self, prerequisites: impl IntoIterator<Item = Prerequisite>) -> Self {
        let prerequisites: Vec<_> = prerequisites.into_iter().collect();
        self.with_prerequisites_of(move |_| prerequisites.clone())
    }

    /// As [`with_prerequisites`](Self::with_prerequisites), where that depends on what was chosen.
    #[must_use]
    pub fn with_prerequisites_of(
        mut self,
        needs: impl Fn(&Policy) -> Vec<Prerequisite> + Send + Sync + 'static,
    ) -> Self {
        self.prerequisites = Arc::new(needs);
        self
    }

    /// The id by which configuration knows it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The vendor's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The adapter's version.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The kinds of data that it reads, besides tenants.
    pub fn kinds(&self) -> &[DataKind] {
        &self.kinds
    }

    /// The settings that it takes.
    pub fn settings(&self) -> &Schema {
        &self.settings
    }

    /// How its integrations behave unless told otherwise.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Which columns and filters its table of tenants has.
    pub fn table(&self) -> &TableSpec {
        &self.table
    }

    /// When its integrations do what, unless told otherwise.
    pub fn jobs(&self) -> &[Job] {
        &self.jobs
    }

    /// What its set-up asks.
    pub fn wizard(&self) -> &Wizard {
        &self.wizard
    }

    /// What an integration of such a policy needs, besides what follows from it for every vendor.
    pub fn prerequisites(&self, policy: &Policy) -> Vec<Prerequisite> {
        (self.prerequisites)(policy)
    }

    /// Checks settings against the schema. `null` and blank texts count as not given: that is what
    /// forms send for a field that was left empty.
    ///
    /// # Errors
    ///
    /// [`PluginError::Settings`], with all that is wrong.
    pub fn check(&self, settings: &Value) -> Result<Settings, PluginError> {
        Settings::check(&self.settings, settings).map_err(|problems| PluginError::Settings {
            id: self.id.clone(),
            problems,
        })
    }

    /// Makes sources of settings. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When the settings do not fit the schema, or the adapter does not take them.
    pub fn connect(&self, settings: &Value) -> Result<Sources, PluginError> {
        let settings = self.check(settings)?;
        let sources = (self.connect)(&settings).map_err(|source| PluginError::Connect {
            id: self.id.clone(),
            source,
        })?;
        let has = sources.kinds();
        match self.kinds.iter().find(|kind| !has.contains(kind)) {
            Some(kind) => Err(self.wrong(format!("it reads {kind}, and has no source for it"))),
            None => Ok(sources),
        }
    }

    /// An integration on its default policy.
    ///
    /// # Errors
    ///
    /// As [`Descriptor::connect`].
    pub fn integration(
        &self,
        id: impl Into<IntegrationId>,
        settings: &Value,
    ) -> Result<Integration, PluginError> {
        let sources = self.connect(settings)?;
        Ok(Integration::new(id, sources, self.policy.clone()))
    }

    /// Whether it describes itself rightly.
    pub(super) fn verify(&self) -> Result<(), PluginError> {
        let mut letters = self.id.bytes();
        let begins = letters.next().is_some_and(|b| b.is_ascii_lowercase());
        if !begins || !letters.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            let reason = "its id is not of small letters, digits and `-`";
            return Err(self.wrong(reason.to_owned()));
        }
        let mut names = BTreeSet::new();
        if let Some(twice) = self.jobs.iter().find(|job| !names.insert(&job.name)) {
            return Err(self.wrong(format!("it has two jobs `{}`", twice.name)));
        }
        let settings = check::schema(&self.settings.fields);
        let whole = settings.and_then(|()| self.wizard.verify());
        whole.map_err(|reason| self.wrong(reason))
    }

    fn wrong(&self, reason: String) -> PluginError {
        let id = self.id.clone();
        PluginError::Descriptor { id, reason }
    }
}

impl fmt::Debug for Descriptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Descriptor")
            .field("id", &self.id)
            .field("version", &self.version)
            .field("kinds", &self.kinds)
            .finish_non_exhaustive()
    }
}
