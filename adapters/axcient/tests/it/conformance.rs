//! The suite that every adapter must pass, with both sources of events.

use crate::world::Often;
use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use cw_adapter_axcient::descriptor;
use cw_sync_core::conformance::adapter::{Bench, Condition, Impossible, check};
use cw_sync_core::plugin::Descriptor;
use mock_axcient::{Client, Fault, MockAxcient};
use serde_json::{Value, json};

struct AxcientBench {
    events: &'static str,
    /// When jobs ran: in the days that count, and the same however often the mock is healed.
    ran: DateTime<Utc>,
}

impl AxcientBench {
    fn new(events: &'static str) -> Self {
        let ran = Utc::now() - TimeDelta::days(2);
        Self { events, ran }
    }

    /// The seed's days pass.
    fn refresh(&self, mock: &MockAxcient) {
        let mut at = self.ran;
        mock.change(|world| {
            let devices = world
                .clients
                .iter_mut()
                .flat_map(|client| &mut client.devices);
            let jobs = devices.flat_map(|device| &mut device.jobs);
            for run in jobs.flat_map(|job| &mut job.history) {
                at += TimeDelta::minutes(1);
                let at = at.format("%Y-%m-%dT%H:%M:%S").to_string();
                (run.start_time, run.end_time) = (at.clone(), Some(at));
            }
        });
    }
}

const KEY: &str = "k3y-that-conforms";

#[async_trait]
impl Bench for AxcientBench {
    type Mock = MockAxcient;

    fn adapter(&self) -> Descriptor {
        descriptor()
    }

    async fn start(&self) -> MockAxcient {
        let mock = mock_axcient::start(KEY).await.unwrap();
        self.refresh(&mock);
        mock
    }

    fn settings(&self, mock: &MockAxcient) -> Value {
        json!({
            "apiKey": KEY, "baseUrl": mock.url(), "pageSize": 2, "attempts": 1,
            "timeLimitSeconds": 1, "mailboxUsage": true, "events": self.events,
        })
    }

    fn secrets(&self, _: &MockAxcient) -> Vec<String> {
        vec![KEY.to_owned()]
    }

    async fn set(&self, mock: &MockAxcient, condition: &Condition) -> Result<(), Impossible> {
        // An answer may repeat what was sent, the key too.
        let status = |status| Fault::Status(status, format!("no, {KEY}"));
        let client = |tenant: &str, change: &dyn Fn(&mut Client)| {
            let id = tenant.strip_prefix("EFS-").unwrap();
            mock.client(id.parse().unwrap(), change);
        };
        match condition {
            Condition::Healed => {
                mock.reset();
                self.refresh(mock);
            }
            Condition::Refusing => mock.fault("", status(401)),
            Condition::Failing => mock.fault("", status(503)),
            Condition::Silent => mock.fault("", Fault::Hang),
            Condition::Garbage => mock.fault("", Fault::Status(200, "<h1>Hi</h1>".to_owned())),
            Condition::CutOff => mock.fault("", Fault::CutOff),
            Condition::LaterPageMissing => mock.fault("offset=2&", status(500)),
            Condition::Unreadable(tenant) => {
                let id = tenant.as_str().strip_prefix("EFS-").unwrap();
                mock.fault(&format!("/client/{id}/"), status(500));
                mock.fault(&format!("client_id={id}&"), status(500));
            }
            Condition::Renamed(tenant, name) => {
                client(tenant.as_str(), &|client| client.name.clone_from(name));
            }
            Condition::Reordered => mock.fault("", Fault::Reversed),
            Condition::Emptied(tenant) => client(tenant.as_str(), &|client| {
                client.has_backup = false;
                client.devices.clear();
                client.events.clear();
                client.mailboxes = mock_axcient::Mailboxes::default();
            }),
            Condition::NoTenants => mock.change(|world| world.clients.clear()),
            Condition::Zeroed(tenant) => client(tenant.as_str(), &|client| {
                client.devices.clear();
                let mailboxes = &mut client.mailboxes;
                for count in [&mut mailboxes.archiving, &mut mailboxes.filtering] {
                    *count = count.map(|_| 0);
                }
            }),
            Condition::Reworded(tenant) => client(tenant.as_str(), &|client| {
                for event in &mut client.events {
                    event.message.push_str(", again");
                    event.occurred_at.replace_range(11..13, "05");
                }
                for device in &mut client.devices {
                    device.name.push_str(" (renamed)");
                    device.health.timestamp = Some("2026-11-20T05:00:00Z".to_owned());
                }
            }),
            _ => return Err(Impossible("Axcient's mock knows no such thing")),
        }
        Ok(())
    }
}

#[tokio::test]
async fn the_adapter_conforms_with_a_feed_of_events() {
    let report = check(&AxcientBench::new("feed")).await;
    assert!(report.passed(), "{report}");
    assert_eq!(report.skipped(), [""; 0]);
}

#[tokio::test]
async fn the_adapter_conforms_with_events_made_of_health() {
    let report = check(&AxcientBench::new("health")).await;
    assert!(report.passed(), "{report}");
    assert_eq!(report.skipped(), [""; 0]);
}
