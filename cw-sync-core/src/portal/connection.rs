//! The connection to CWM: set, tested, and told when it fails.

use super::credentials::{CLIENT_ID, Opened, PRIVATE_KEY, PUBLIC_KEY};
use super::{Acting, Portal, PortalError, Result};
use crate::access::Call;
use crate::error::auth_error;
use crate::integration::{Connection, IntegrationRecord, State};
use crate::model::IntegrationId;
use crate::plugin::Problem;
use cw_manage::{Client, Config};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

pub use crate::preflight::ESTABLISHED as CONNECTED;

/// What a person gives to connect to CWM. Blanks around it are dropped (AX-28), and what is blank
/// is not given.
///
/// Keys that were set before may be left out as long as server and company id stay the same: they
/// are sent nowhere else.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct ConnectionForm {
    /// The server: a host name or a URL with `https://`.
    pub site: String,
    /// The company id that people type at CWM's login.
    pub company: String,
    /// The API member's public key.
    pub public_key: Option<SecretString>,
    /// The API member's private key, which CWM shows only once (SW-15).
    pub private_key: Option<SecretString>,
    /// The client id; the portal's own where none is given.
    pub client_id: Option<SecretString>,
}

impl ConnectionForm {
    /// A server and a company id.
    pub fn new(site: impl Into<String>, company: impl Into<String>) -> Self {
        Self {
            site: site.into(),
            company: company.into(),
            ..Self::default()
        }
    }

    /// The API member's keys.
    #[must_use]
    pub fn keys(
        mut self,
        public: impl Into<SecretString>,
        private: impl Into<SecretString>,
    ) -> Self {
        self.public_key = Some(public.into());
        self.private_key = Some(private.into());
        self
    }

    /// The client id.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<SecretString>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
}

impl ConnectionForm {
    /// For the audit trail: which CWM. What cannot be read as one may hold anything.
    pub(super) fn about(&self) -> String {
        match Connection::parse(&self.site, &self.company) {
            Ok(cwm) => format!("{}, company id {}", cwm.host(), cwm.company),
            Err(_) => "a server that cannot be used".to_owned(),
        }
    }
}

/// A connection that can be tried.
pub(super) struct Reachable {
    pub(super) connection: Connection,
    pub(super) credentials: Vec<(String, SecretString)>,
    pub(super) client: Client,
}

impl Portal {
    /// What a form and the credentials of before make: all that is missing is told at once.
    pub(super) fn connection(
        &self,
        form: &ConnectionForm,
        before: Option<&IntegrationRecord>,
        opened: &Opened,
    ) -> Result<Reachable> {
        let mut problems = Vec::new();
        let mut missing = |path: &str| problems.push(Problem::new(path, "is missing"));
        let (site, company) = (form.site.trim(), form.company.trim());
        for (path, text) in [("/site", site), ("/company", company)] {
            if text.is_empty() {
                missing(path);
            }
        }
        let parsed = Connection::parse(site, company);
        let is_same = match (
            before.and_then(|record| record.connection.as_ref()),
            &parsed,
        ) {
            (Some(before), Ok(now)) => before.identity() == now.identity(),
            _ => false,
        };
        let mut credentials = Vec::new();
        for (path, field, given) in [
            ("/publicKey", PUBLIC_KEY, &form.public_key),
            ("/privateKey", PRIVATE_KEY, &form.private_key),
            ("/clientId", CLIENT_ID, &form.client_id),
        ] {
            let secret = match given.as_ref().and_then(trimmed) {
                None if is_same => opened.get(field)?.cloned(),
                given => given,
            };
            match secret {
                Some(secret) => credentials.push((field.to_owned(), secret)),
                None if field == CLIENT_ID && self.client_id.is_some() => {}
                None => missing(path),
            }
        }
        if let (Err(error), false) = (&parsed, site.is_empty()) {
            problems.push(Problem::new("/site", format!("cannot be used: {error}")));
        }
        match parsed {
            Ok(connection) if problems.is_empty() => Ok(Reachable {
                client: self.client(&connection, &credentials)?,
                connection,
                credentials,
            }),
            _ => Err(PortalError::Invalid(problems)),
        }
    }

    /// A client of a CWM.
    fn client(
        &self,
        connection: &Connection,
        credentials: &[(String, SecretString)],
    ) -> Result<Client> {
        let given = |field| credentials.iter().find(|(name, _)| name == field);
        let secret = |field| given(field).map(|(_, secret)| secret.clone());
        let client_id = secret(CLIENT_ID).or_else(|| self.client_id.clone());
        let config = Config::builder(&connection.site, &connection.company)
            .keys(
                secret(PUBLIC_KEY).unwrap_or_default(),
                secret(PRIVATE_KEY).unwrap_or_default(),
            )
            .client_id(client_id.unwrap_or_default());
        Ok(Client::new((self.tune)(config).build()?)?)
    }
}

impl Reachable {
    /// Whether CWM takes the keys: one small read.
    pub(super) async fn test(&self) -> Result<()> {
        let companies = self.client.company().companies();
        let read = companies.list().page_size(1).page(1).await;
        read.map(drop).map_err(
            |source| match auth_error(&self.connection.company, &source) {
                Some(line) => PortalError::Auth { line, source },
                None => PortalError::Cwm(source),
            },
        )
    }
}

fn trimmed(secret: &SecretString) -> Option<SecretString> {
    let text = secret.expose_secret().trim();
    (!text.is_empty()).then(|| text.into())
}

impl Acting {
    /// Tries a connection, and saves nothing. For an integration that is not made yet, an admin may
    /// try what it is to be made with. Gives [`CONNECTED`].
    ///
    /// # Errors
    ///
    /// When the caller may not, something is missing, or CWM does not answer as it should; wrong
    /// keys as [`PortalError::Auth`].
    pub async fn test_connection(
        &self,
        integration: &IntegrationId,
        form: &ConnectionForm,
    ) -> Result<&'static str> {
        let (it, id, form) = (self.clone(), integration.clone(), form.clone());
        let (call, about) = (Call::TestConnection, form.about());
        let test = async move {
            let record = it.own(call, &id).await?;
            let opened = match &record {
                Some(record) => it.portal.open(&record.id).await?,
                None => Opened::default(),
            };
            let ready = it.portal.connection(&form, record.as_ref(), &opened)?;
            ready.test().await?;
            Ok(CONNECTED)
        };
        self.to_its_end(call, integration, |_| Some(about), test)
            .await
    }

    /// Sets the connection, which is tried first: one that does not work is not saved (PP-3). Of an
    /// active integration it is in effect at once.
    ///
    /// # Errors
    ///
    /// As [`Acting::test_connection`], and when another organization uses that CWM.
    pub async fn connect(&self, integration: &IntegrationId, form: &ConnectionForm) -> Result<()> {
        let (form, about) = (form.clone(), form.about());
        let told = |_: &Result<()>| Some(about);
        self.change(Call::Connect, integration, told, |it, record| async move {
            it.save_connection(record, &form).await
        })
        .await
    }

    pub(super) async fn save_connection(
        &self,
        mut record: IntegrationRecord,
        form: &ConnectionForm,
    ) -> Result<()> {
        let before = self.portal.open(&record.id).await?;
        let ready = self.portal.connection(form, Some(&record), &before)?;
        let moves = |before: &Connection| before.identity() != ready.connection.identity();
        if record.state == State::Active && record.connection.as_ref().is_some_and(moves) {
            // What is remembered are ids of records in the CWM of before.
            let message = "is another CWM than the one that this integration writes to; reset it \
                           first, or go back to that one";
            return Err(PortalError::Invalid(vec![Problem::new("/site", message)]));
        }
        ready.test().await?;
        let (portal, stamp) = (&self.portal, self.stamp());
        let secrets = portal.seal(&record.id, "cwm/", &before, ready.credentials, &stamp)?;
        record.connection = Some(ready.connection);
        self.save(record, &secrets).await
    }
}
