use super::{Claim, Conflict};
use crate::access::User;
use crate::model::{IntegrationId, OrganizationId};
use crate::wizard::Answers;
use chrono::{DateTime, Utc};
use cw_manage::{ConfigError, Site};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// When something was done, and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Stamp {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: User,
}

impl Stamp {
    /// A stamp.
    pub fn new(at: DateTime<Utc>, by: User) -> Self {
        Self { at, by }
    }
}

/// How far the set-up is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum State {
    /// Being set up: nothing is synced.
    Draft,
    /// Submitted.
    Active,
}

/// Which CWM an integration writes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Connection {
    /// The server, scheme and host: `https://na.myconnectwise.net`.
    pub site: String,
    /// The company id that people type at its login.
    pub company: String,
    /// What is equal for all ways in which the two can be written.
    identity: String,
}

impl Connection {
    /// A CWM as a person typed it: host or URL, blanks around it, also with CWM's API path.
    ///
    /// # Errors
    ///
    /// For what is no host, and for plain `http` to another machine (AX-13).
    pub fn parse(site: &str, company: &str) -> Result<Self, ConfigError> {
        let site = Site::parse(site, false)?;
        let company = company.trim();
        Ok(Self {
            identity: site.identity_of(company),
            site: site.to_string(),
            company: company.to_owned(),
        })
    }

    /// The server's host name, with its port if that is not the scheme's own.
    pub fn host(&self) -> &str {
        let host = self.site.split_once("://");
        host.map_or(self.site.as_str(), |(_, host)| host)
    }

    /// Equal for two ways to write the same server and company id: case, scheme, slashes, API path
    /// and the cloud's `api-` hosts do not count.
    pub fn identity(&self) -> &str {
        &self.identity
    }
}

/// An integration as it is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IntegrationRecord {
    /// Its name.
    pub id: IntegrationId,
    /// Whose it is.
    pub organization: OrganizationId,
    /// The vendor: the id of its adapter's descriptor.
    pub vendor: String,
    /// How far the set-up is.
    pub state: State,
    /// Which CWM it writes to, once that is known.
    pub connection: Option<Connection>,
    /// The vendor's settings without the secret ones.
    #[serde(default)]
    pub settings: Map<String, Value>,
    /// What was chosen at set-up and is in effect, by the choice's id.
    #[serde(default)]
    pub choices: BTreeMap<String, Value>,
    /// What was chosen since it was submitted, and is not in effect before it is again; `None`: what
    /// is in effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edits: Option<BTreeMap<String, Value>>,
    /// Who may operate it, besides admins.
    #[serde(default)]
    pub operators: Vec<User>,
    /// When it syncs; `null`: as the adapter says.
    #[serde(default)]
    pub schedules: Value,
    /// When it was made, and by whom.
    pub made: Stamp,
    /// When it was changed last, and by whom.
    pub changed: Stamp,
    /// How often it was saved; 0: it is new. A store refuses to save over a change that was made
    /// since the record was read.
    pub revision: u64,
}

impl IntegrationRecord {
    /// A new one, with nothing set.
    pub fn new(
        id: impl Into<IntegrationId>,
        organization: impl Into<OrganizationId>,
        vendor: impl Into<String>,
        made: Stamp,
    ) -> Self {
        Self {
            id: id.into(),
            organization: organization.into(),
            vendor: vendor.into(),
            state: State::Draft,
            connection: None,
            settings: Map::new(),
            choices: BTreeMap::new(),
            edits: None,
            operators: Vec::new(),
            schedules: Value::Null,
            changed: made.clone(),
            made,
            revision: 0,
        }
    }

    /// The same integration with nothing set any more: what a reset leaves.
    #[must_use]
    pub fn emptied(&self, changed: Stamp) -> Self {
        let made = self.made.clone();
        Self {
            changed,
            revision: self.revision,
            ..Self::new(
                self.id.clone(),
                self.organization.clone(),
                self.vendor.clone(),
                made,
            )
        }
    }

    /// What is to be kept in place of the record of this revision, for those who implement a store;
    /// `None`: none is kept yet.
    ///
    /// # Errors
    ///
    /// When this is not what was made of that.
    pub fn next(&self, kept: Option<u64>) -> Result<Self, Conflict> {
        match (self.revision, kept) {
            (0, Some(_)) => Err(Conflict::Exists(self.id.clone())),
            (mine, kept) if mine != kept.unwrap_or_default() => {
                Err(Conflict::Changed(self.id.clone()))
            }
            (mine, _) => Ok(Self {
                revision: mine + 1,
                ..self.clone()
            }),
        }
    }

    /// What was chosen last, in effect or not.
    pub fn chosen(&self) -> &BTreeMap<String, Value> {
        self.edits.as_ref().unwrap_or(&self.choices)
    }

    /// Chooses. Of an active one that waits for its submission.
    pub fn choose(&mut self, chosen: BTreeMap<String, Value>) {
        match self.state {
            State::Draft => self.choices = chosen,
            State::Active => self.edits = Some(chosen).filter(|chosen| *chosen != self.choices),
        }
    }

    /// As it is with what was chosen last in effect.
    #[must_use]
    pub fn edited(mut self) -> Self {
        self.choices = self.edits.take().unwrap_or(self.choices);
        self
    }

    /// What was chosen at set-up, as it is in effect.
    pub fn answers(&self) -> Answers {
        Answers::of(&self.choices)
    }

    /// What it lays claim to.
    pub fn claim(&self) -> Claim {
        let connection = self.connection.as_ref();
        Claim {
            integration: self.id.clone(),
            organization: self.organization.clone(),
            vendor: self.vendor.clone(),
            cwm: connection.map(|connection| connection.identity().to_owned()),
        }
    }
}
