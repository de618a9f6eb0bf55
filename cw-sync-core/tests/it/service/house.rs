//! A town whose jobs a service does.

use crate::apply::town::{Town, minutes};
use chrono::{DateTime, Utc};
use cw_sync_core::model::IntegrationId;
use cw_sync_core::report::RunReport;
use cw_sync_core::schedule::{Job, JobState, Zone};
use cw_sync_core::service::{Finished, Hosted, Service};
use std::sync::Arc;

pub struct House {
    pub town: Town,
    pub service: Service,
}

impl House {
    /// The partner is in New York; the jobs are known since 2024-06-15T00:00:00Z.
    pub async fn new(jobs: Vec<Job>) -> Self {
        let mut town = Town::new().await;
        town.integration = town
            .integration
            .in_zone(Zone::named("America/New_York").unwrap());
        let house = Self {
            town,
            service: Service::new(),
        };
        house.host(jobs);
        // What is new owes nothing.
        assert!(house.service.tick().await.is_empty());
        house
    }

    /// Another process, on the same store.
    pub fn restart(&mut self, jobs: Vec<Job>) {
        self.service = Service::new();
        self.host(jobs);
    }

    pub fn host(&self, jobs: Vec<Job>) {
        let engine = Arc::new(self.town.engine());
        let integration = self.town.integration.clone();
        self.service.host(Hosted::new(engine, integration, jobs));
    }

    /// As a revision of its record sets it.
    pub fn host_at(&self, revision: u64, jobs: Vec<Job>) {
        host_at(&self.service, &self.town, revision, jobs);
    }

    /// How far a job is.
    pub async fn state(&self, job: &str) -> JobState {
        let mut states = self.town.store.job_states(self.here()).await.unwrap();
        states.remove(&job.into()).unwrap()
    }

    pub fn here(&self) -> &IntegrationId {
        &self.town.integration.id
    }

    /// What is done at an instant.
    pub async fn at(&self, now: &str) -> Vec<Finished> {
        let now: DateTime<Utc> = now.parse().unwrap();
        self.town.clock.set(now);
        self.service.tick().await
    }

    /// What is done so many minutes later.
    pub async fn later(&self, after: u64) -> Vec<Finished> {
        self.town.clock.forward(minutes(after));
        self.service.tick().await
    }

    /// The one run of an instant, which went well or not.
    pub async fn one(&self, now: &str) -> RunReport {
        only(self.at(now).await)
    }

    /// The lines of a tenant's agreement: product and quantity.
    pub fn lines(&self, agreement: i64) -> Vec<String> {
        let path = format!("/finance/agreements/{agreement}/additions");
        let lines = self.town.cwm.state(&path);
        let show = |line: &serde_json::Value| {
            let product = line["product"]["identifier"].as_str().unwrap();
            format!("{product} {}", line["quantity"].as_f64().unwrap())
        };
        let mut lines: Vec<_> = lines.iter().map(show).collect();
        lines.sort();
        lines
    }
}

/// Hosts a town's integration, as a revision of its record sets it.
pub fn host_at(service: &Service, town: &Town, revision: u64, jobs: Vec<Job>) {
    let engine = Arc::new(town.engine());
    let hosted = Hosted::new(engine, town.integration.clone(), jobs);
    service.host(hosted.at_revision(revision));
}

/// The only report.
pub fn only(finished: Vec<Finished>) -> RunReport {
    assert_eq!(finished.len(), 1, "{finished:#?}");
    finished.into_iter().next().unwrap().result.unwrap()
}
