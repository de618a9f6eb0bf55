use crate::client::Client;
use crate::config::{AxcientConfig, Events, Gigabyte};
use crate::map::{self, health::Histories, statistics::Tally, usage::Usage};
use crate::service::Plan;
use crate::supply::{EventFeed, MailboxCounts};
use crate::wire::{self, DeviceRow};
use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use cw_sync_core::clock::{Clock, SystemClock};
use cw_sync_core::model::{Alert, BackupStatistics, BillableProduct, Tenant, TenantKey};
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::preflight::Check;
use cw_sync_core::source::json::Row;
use cw_sync_core::source::{
    AlertQuery, AlertSnapshot, AlertSource, ProductSource, Snapshot, SourceError, Sources,
    StatisticsSource, TenantSource, VendorCheck,
};
use std::sync::Arc;

/// How much further back than asked for the feed is read: an event may be filed late.
const OVERLAP: TimeDelta = TimeDelta::hours(1);

/// Axcient as a source of tenants, of what they are billed for, of alerts and of statistics.
///
/// A clone is cheap and shares the connections.
#[derive(Clone)]
pub struct Axcient {
    client: Client,
    default_plan: Option<Plan>,
    gigabyte: Gigabyte,
    history: TimeDelta,
    events: Option<Arc<dyn EventFeed>>,
    mailboxes: Option<Arc<dyn MailboxCounts>>,
    clock: Arc<dyn Clock>,
}

impl Axcient {
    /// A source. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When HTTP or TLS cannot be set up on this machine.
    pub fn new(config: AxcientConfig) -> Result<Self, ConfigError> {
        let (default_plan, gigabyte) = (config.default_plan, config.gigabyte);
        let history = TimeDelta::days(config.history_days.into());
        let (events, mailbox_usage) = (config.events, config.mailbox_usage);
        let client = Client::new(config)?;
        let own = || Arc::new(client.clone());
        Ok(Self {
            default_plan,
            gigabyte,
            history,
            events: (events == Events::Feed).then(|| own() as Arc<dyn EventFeed>),
            mailboxes: mailbox_usage.then(|| own() as Arc<dyn MailboxCounts>),
            clock: Arc::new(SystemClock),
            client,
        })
    }

    /// Takes events from there.
    #[must_use]
    pub fn with_events(mut self, feed: Arc<dyn EventFeed>) -> Self {
        self.events = Some(feed);
        self
    }

    /// Counts mailboxes there.
    #[must_use]
    pub fn with_mailboxes(mut self, counts: Arc<dyn MailboxCounts>) -> Self {
        self.mailboxes = Some(counts);
        self
    }

    /// Takes the time from there.
    #[must_use]
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// How many runs of all jobs of these devices succeeded and failed. The first that cannot be
    /// read ends it: a sum without it is none.
    async fn tally(
        &self,
        tenant: &TenantKey,
        devices: &[Row<DeviceRow>],
        since: DateTime<Utc>,
    ) -> Result<Tally, SourceError> {
        let (mut good, mut bad) = (0_u32, 0_u32);
        for (index, device) in devices.iter().enumerate() {
            let subject = format!("device in row {}", index + 1);
            let unread = |reason: &str| Ok(Err((subject.clone(), reason.to_owned())));
            let Ok(device) = device else {
                return unread("it cannot be read");
            };
            let Some(id) = wire::id(&device.id) else {
                return unread("it has no id");
            };
            let Some(jobs) = &device.jobs else {
                return unread(map::health::NO_JOBS);
            };
            for row in jobs {
                let Some(job) = wire::id(&row.id) else {
                    return unread("one of its jobs has no id");
                };
                let runs = match self.client.runs(tenant, &id, &job, since).await {
                    Ok(runs) => map::statistics::tally(row, &runs, since),
                    Err(error) => Err(forgivable(error)?),
                };
                match runs {
                    Ok((more_good, more_bad)) => {
                        good = good.saturating_add(more_good);
                        bad = bad.saturating_add(more_bad);
                    }
                    Err(reason) => {
                        return Ok(Err((format!("runs of job {job} of device {id}"), reason)));
                    }
                }
            }
        }
        Ok(Ok((good, bad)))
    }

    async fn alerts_of_health(
        &self,
        tenant: &TenantKey,
        query: &AlertQuery,
        now: DateTime<Utc>,
    ) -> Result<Snapshot<Alert>, SourceError> {
        let client = self.client.client(tenant).await?;
        let devices = self.client.devices(tenant).await?;
        let mut histories = Histories::new();
        for (device, job) in map::health::jobs_to_ask(&devices, tenant) {
            let runs = self.client.runs(tenant, &device, &job, now - self.history);
            let runs = match runs.await {
                Ok(runs) => Ok(runs),
                Err(error) => Err(forgivable(error)?),
            };
            histories.insert((device, job), runs);
        }
        let (alerts, mut gaps) =
            map::health::alerts(&devices, &histories, &query.open, tenant, now);
        // What a list that was cut lacks is not over.
        if let Err(reason) = map::check_whole(&client, devices.len()) {
            gaps.push(map::gap(tenant.to_string(), reason));
        }
        Ok(Snapshot::with_gaps(alerts, self.client.tidy(gaps), now))
    }
}

/// Axcient's job history is unreliable: that it cannot be read says nothing about the rest, unless
/// the key is refused.
fn forgivable(error: SourceError) -> Result<String, SourceError> {
    match error {
        SourceError::Unauthorized(_) => Err(error),
        error => Ok(error.to_string()),
    }
}

// What a host brings may hold credentials.
impl std::fmt::Debug for Axcient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Axcient")
            .field("client", &self.client)
            .field("events", &self.events.is_some())
            .field("mailboxes", &self.mailboxes.is_some())
            .finish_non_exhaustive()
    }
}

impl From<Axcient> for Sources {
    fn from(adapter: Axcient) -> Self {
        let adapter = Arc::new(adapter);
        Self::new(adapter.clone())
            .with_products(adapter.clone())
            .with_alerts(adapter.clone())
            .with_statistics(adapter.clone())
            .with_check(adapter)
    }
}

#[async_trait]
impl TenantSource for Axcient {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        let taken_at = self.clock.now();
        let (tenants, gaps) = map::tenants(self.client.clients().await?);
        Ok(Snapshot::with_gaps(
            tenants,
            self.client.tidy(gaps),
            taken_at,
        ))
    }
}

#[async_trait]
impl ProductSource for Axcient {
    async fn products(&self, tenant: &Tenant) -> Result<Snapshot<BillableProduct>, SourceError> {
        let taken_at = self.clock.now();
        let client = self.client.client(&tenant.key).await?;
        let devices = self.client.devices(&tenant.key).await?;
        let mailboxes = match &self.mailboxes {
            Some(counts) => Some(counts.mailboxes(&tenant.key).await?),
            None => None,
        };
        let (products, gaps) = map::usage::products(&Usage {
            tenant: &tenant.key,
            client: &client,
            devices: &devices,
            mailboxes,
            default_plan: self.default_plan,
            gigabyte: self.gigabyte,
        });
        Ok(Snapshot::with_gaps(
            products,
            self.client.tidy(gaps),
            taken_at,
        ))
    }
}

#[async_trait]
impl AlertSource for Axcient {
    async fn alerts(
        &self,
        tenant: &Tenant,
        query: &AlertQuery,
    ) -> Result<AlertSnapshot, SourceError> {
        let now = self.clock.now();
        let Some(feed) = &self.events else {
            let alerts = self.alerts_of_health(&tenant.key, query, now).await?;
            return Ok(AlertSnapshot::all_open(alerts));
        };
        let since = query.since.map(|since| since - OVERLAP);
        let events = feed.events(&tenant.key, since).await?;
        let alerts = map::feed::alerts(events.items(), &query.open);
        let gaps = self.client.tidy(events.gaps().to_vec());
        let alerts = Snapshot::with_gaps(alerts, gaps, now);
        Ok(AlertSnapshot::changes(alerts))
    }
}

#[async_trait]
impl StatisticsSource for Axcient {
    async fn statistics(&self, tenant: &Tenant) -> Result<Snapshot<BackupStatistics>, SourceError> {
        let taken_at = self.clock.now();
        let client = self.client.client(&tenant.key).await?;
        let devices = self.client.devices(&tenant.key).await?;
        let since = taken_at - self.history;
        let tally = match map::check_whole(&client, devices.len()) {
            Ok(()) => self.tally(&tenant.key, &devices, since).await?,
            Err(reason) => Err((tenant.key.to_string(), reason)),
        };
        let (statistics, gaps) = map::statistics::statistics(&tenant.key, &client, tally);
        Ok(Snapshot::with_gaps(
            statistics,
            self.client.tidy(gaps),
            taken_at,
        ))
    }
}

/// Whether Axcient takes the key (AX-28).
#[async_trait]
impl VendorCheck for Axcient {
    async fn check(&self) -> Vec<Check> {
        const ID: &str = "axcient.key";
        const TITLE: &str = "Axcient takes the API key";
        vec![match self.client.organization().await {
            Ok(name) => {
                let whose = name.unwrap_or_else(|| "somebody without a name".to_owned());
                Check::passed(ID, TITLE, format!("it is the key of {whose}"))
            }
            Err(error) => Check::failed(
                ID,
                TITLE,
                error.to_string(),
                "type key and address in again, without blanks, and test once more",
            ),
        }]
    }
}
