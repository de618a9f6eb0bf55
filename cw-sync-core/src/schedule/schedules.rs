use super::{Job, Zone};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// When an integration does what, and in whose time.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Schedules {
    /// The zone of jobs that name none, and of the days that are written to CWM: the master
    /// account's.
    #[serde(default)]
    pub zone: Zone,
    /// What is done when.
    pub jobs: Vec<Job>,
}

impl Schedules {
    /// Jobs in a zone.
    pub fn new(zone: Zone, jobs: Vec<Job>) -> Self {
        Self { zone, jobs }
    }

    /// What is wrong with them: where, and what.
    pub fn problems(&self) -> Vec<(String, String)> {
        let mut names = BTreeSet::new();
        let mut problems = Vec::new();
        for (place, job) in self.jobs.iter().enumerate() {
            if job.name.as_str().trim().is_empty() {
                problems.push((format!("/jobs/{place}/name"), "is missing".to_owned()));
            }
            if !names.insert(&job.name) {
                let twice = format!("`{}` is the name of another job already", job.name);
                problems.push((format!("/jobs/{place}/name"), twice));
            }
            if job.kinds.as_ref().is_some_and(BTreeSet::is_empty) {
                let none = "is empty: the job would do nothing; turn it off, or name what it syncs";
                problems.push((format!("/jobs/{place}/kinds"), none.to_owned()));
            }
        }
        problems
    }
}
