//! The demonstration: a partner's ConnectWise Manage and two vendors, all mocks in this process.

use anyhow::{Context, Result};
use chrono::{DateTime, TimeDelta, Utc};
use cw_sync_core::clock::Clock;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::policy::ProductMapping;
use cw_sync_core::report::RunQuery;
use host::{Config, Host};
use mock_cwm::MockCwm;
use mock_mailprotector::MockMailprotector;
use mock_sonicwall::MockSonicWall;
use std::fs;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const SONICWALL: &str = "demo-sonicwall";
const MAILPROTECTOR: &str = "demo-mailprotector";

/// Integration, tenant, company, agreement.
const MAPPED: [(&str, &str, i64, i64); 4] = [
    (SONICWALL, "4410021", 101, 501),  // Birch Dental
    (SONICWALL, "4410022", 102, 502),  // Cedar Logistics
    (MAILPROTECTOR, "7101", 101, 601), // Birch Dental
    (MAILPROTECTOR, "7102", 102, 602), // Cedar Logistics
];

/// Mailprotector's services, and the partner's products.
const SERVICES: [(&str, &str); 5] = [
    ("CloudFilter", "EMAIL-FILTER"),
    ("SafeSend", "EMAIL-OUTBOUND"),
    ("Bracket", "EMAIL-ENCRYPT"),
    ("CloudMail", "EMAIL-MAILBOX"),
    ("SecureStore", "EMAIL-ARCHIVE"),
];

/// How long the vendor is silent.
const PAUSE: Duration = Duration::from_secs(4);

/// The mocks, and a folder that goes when this does.
pub(crate) struct Demo {
    cwm: MockCwm,
    sonicwall: MockSonicWall,
    _mailprotector: MockMailprotector,
    _folder: TempDir,
}

/// A clock that goes as all clocks do, from the demonstration's day on.
#[derive(Debug)]
pub(crate) struct DemoClock {
    from: DateTime<Utc>,
    since: Instant,
}

impl DemoClock {
    /// Six seconds before the jobs of each minute are due.
    pub(crate) fn start() -> Result<Self> {
        Ok(Self {
            from: "2026-11-22T07:00:54Z".parse()?,
            since: Instant::now(),
        })
    }
}

impl Clock for DemoClock {
    fn now(&self) -> DateTime<Utc> {
        let passed = TimeDelta::from_std(self.since.elapsed());
        self.from + passed.unwrap_or_default()
    }
}

impl Demo {
    /// Starts the mocks, and writes a configuration for them.
    pub(crate) async fn start(clock: &DemoClock) -> Result<(Self, Config)> {
        let cwm = MockCwm::builder().fixture_json(include_str!("cwm.json"))?;
        let cwm = cwm.today(clock.now().date_naive()).start().await?;
        let sonicwall = mock_sonicwall::start().await?;
        let mailprotector = mock_mailprotector::start().await?;
        let mailprotector_key = mailprotector.change(|world| world.key.clone());
        let folder = tempfile::tempdir()?;
        for (file, secret) in [
            ("master-key", "0f".repeat(32).as_str()),
            ("public-key", cwm.public_key()),
            ("private-key", cwm.private_key()),
            ("client-id", cwm.client_id()),
            ("sonicwall-key", mock_sonicwall::KEY),
            ("mailprotector-key", &mailprotector_key),
        ] {
            fs::write(folder.path().join(file), secret)?;
        }
        let text = include_str!("demo.toml")
            .replace("CWM_SITE", &cwm.url())
            .replace("CWM_COMPANY", cwm.company())
            .replace("SONICWALL_URL", &sonicwall.url())
            .replace(
                "MAILPROTECTOR_URL",
                &format!("{}/api/v1", mailprotector.url()),
            );
        let file = folder.path().join("demo.toml");
        fs::write(&file, text)?;
        let config = Config::read(&file)?;
        let demo = Self {
            cwm,
            sonicwall,
            _mailprotector: mailprotector,
            _folder: folder,
        };
        Ok((demo, config))
    }

    /// Does what a person does once: sets up, and says which tenant is which company, and which
    /// service which product.
    pub(crate) async fn set_up(&self, host: &Host) -> Result<()> {
        let acting = host.acting();
        for declared in &host.config.integrations {
            let id = &declared.id;
            Box::pin(host.set_up(declared)).await?;
            let kinds = acting.ready(id).await?.integration.kinds();
            Box::pin(acting.survey(id, &kinds)).await?;
            let mapped = MAPPED.iter().filter(|(of, ..)| *of == id.as_str());
            let mapped: Vec<_> = mapped
                .map(|(_, tenant, company, agreement)| {
                    Mapping::to_agreement(*tenant, *company, *agreement)
                })
                .collect();
            acting.map(id, &mapped).await?;
        }
        let services = SERVICES.map(|(service, item)| {
            let product = ProductMapping::to(item);
            (service.to_owned(), Some(product))
        });
        acting
            .assign_products(&MAILPROTECTOR.into(), &services)
            .await?;
        Ok(())
    }

    /// Birch Dental buys a seat every few seconds, and SonicWall tells of it.
    pub(crate) async fn play(&self, host: &Host) -> Result<()> {
        for seats in 43.. {
            tokio::time::sleep(PAUSE).await;
            let service = "Capture Client Advanced";
            self.sonicwall
                .change(|held| held.set_quantity("0040104CC101", service, seats))?;
            let told = format!("{seats} seats");
            let id = SONICWALL.into();
            host.service.tell(&id, "4410021", "seats", &told).await?;
        }
        Ok(())
    }

    /// What was done, a line each.
    pub(crate) async fn told(&self, host: &Host) -> Result<String> {
        let mut lines = Vec::new();
        for id in [SONICWALL, MAILPROTECTOR] {
            let all = RunQuery::default();
            let runs = host.store.run_history(&id.into(), &all).await?;
            let applied: usize = runs.iter().map(|run| run.counts.applied).sum();
            lines.push(format!("{id}: {} runs, {applied} changes", runs.len()));
        }
        let seats = self.cwm.state("/finance/agreements/501/additions");
        let seats = seats
            .iter()
            .find(|line| line["serialNumber"] == "0040104CC101");
        let seats = seats.context("the agreement lacks its seats")?;
        lines.push(format!(
            "Birch Dental is billed for {} seats",
            seats["quantity"]
        ));
        Ok(lines.join("\n"))
    }
}
