//! Whether Addigy's side is ready: the token, and its permissions.

use crate::account::Account;
use crate::client::Call;
use async_trait::async_trait;
use cw_sync_core::preflight::Check;
use cw_sync_core::source::{SourceError, VendorCheck};

#[async_trait]
impl VendorCheck for Account {
    async fn check(&self) -> Vec<Check> {
        let policies = self.client.list::<serde_json::Value>(Call::Policies).await;
        let first = policies.as_ref().ok().and_then(|rows| {
            let mut rows = rows.iter().flatten();
            rows.find_map(|row| Some(row.get("policyId")?.as_str()?.to_owned()))
        });
        let seen = policies.map(|rows| format!("{} policies", rows.len()));
        let mut checks = vec![verdict(
            "addigy.policies",
            "Addigy accepts the token and shows policies",
            seen,
        )];
        const DEVICES: (&str, &str) = ("addigy.devices", "Addigy shows devices");
        checks.push(match &first {
            Some(policy) => {
                let seen = self.client.probe(Call::Devices { policy }).await;
                verdict(DEVICES.0, DEVICES.1, seen)
            }
            None => Check::not_possible(DEVICES.0, DEVICES.1, "no policy is known to ask for"),
        });
        let status = "Unattended";
        let seen = self.client.probe(Call::Alerts { status }).await;
        checks.push(verdict("addigy.alerts", "Addigy shows alerts", seen));
        if let (true, Some(policy)) = (self.self_service, &first) {
            let status = "Open";
            let seen = self.client.probe(Call::Requests { policy, status }).await;
            let title = "Addigy shows requests of the Self Service app";
            checks.push(verdict("addigy.selfService", title, seen));
        }
        checks
    }
}

fn verdict(id: &str, title: &str, seen: Result<String, SourceError>) -> Check {
    match seen {
        Ok(seen) => Check::passed(id, title, seen),
        Err(error) => {
            let to_do = match &error {
                SourceError::Unauthorized(_) => "make an API token that may do that, and give it",
                SourceError::LockedOut(_) => "wait, and find out what else uses the account",
                _ => "check the settings, and try again later",
            };
            Check::failed(id, title, error.to_string(), to_do)
        }
    }
}
