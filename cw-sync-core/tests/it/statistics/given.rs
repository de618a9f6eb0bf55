//! What plans for statistics are made from, in few words.
//!
//! Unless a test says otherwise: tenant `t1` is company 10, and CWM has the solution Vault (id 3).

use chrono::{DateTime, Utc};
use cw_manage::Id;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::{BackupStatistics, DeviceBackup, Tenant};
use cw_sync_core::plan::statistics::{
    ActualBackups, ActualEntry, ActualStatistics, BackupFields, Figures, StatisticsInput,
    TenantStatistics, plan_statistics,
};
use cw_sync_core::plan::{ActualCompany, Links, Part, Severity};
use cw_sync_core::policy::{
    BackupField, ReportEntry, ReportFigure, ReportType, StatisticsPolicy, WhenMissing,
};
use cw_sync_core::source::Snapshot;
use std::collections::BTreeMap;

pub fn now() -> DateTime<Utc> {
    "2024-06-15T03:04:05Z".parse().unwrap()
}

/// Two entries per group, which are made, and all backup fields.
pub fn policy() -> StatisticsPolicy {
    let devices = [ReportFigure::Servers, ReportFigure::Workstations];
    let jobs = [ReportFigure::SuccessfulJobs, ReportFigure::FailedJobs];
    let entries = vec![
        ReportEntry::new(ReportType::WorkstationsAndServers, &devices),
        ReportEntry::new(ReportType::BackupStats, &jobs),
    ];
    let mut policy = StatisticsPolicy::new("Vault", entries);
    policy.company_statuses = vec!["Active".to_owned()];
    policy.when_missing = WhenMissing::Create;
    policy.backups = BackupField::ALL.into();
    policy
}

/// A group with five successful jobs and one that failed, on two servers; workstations are unknown.
pub fn group(group: &str) -> BackupStatistics {
    let mut statistics = BackupStatistics::new(group);
    statistics.successful_jobs = Some(5);
    statistics.failed_jobs = Some(1);
    statistics.servers = Some(2);
    statistics
}

pub fn backup(device: &str) -> DeviceBackup {
    let mut backup = DeviceBackup::new(device);
    backup.successes = Some(7);
    backup.last_backup_at = Some(now());
    backup
}

pub fn entry(id: i64, kind: ReportType, figures: &[(ReportFigure, u32)]) -> ActualEntry {
    ActualEntry {
        id: Id::new(id),
        solution: Some(Id::new(3)),
        group: "EFS-1".to_owned(),
        device_type: kind.name().to_owned(),
        figures: figures.iter().copied().collect::<Figures>(),
    }
}

pub fn held(id: i64, identifier: &str) -> ActualBackups {
    ActualBackups {
        id: Id::new(id),
        company: Id::new(10),
        identifier: identifier.to_owned(),
        active: true,
        fields: BackupFields::new(),
    }
}

#[derive(Debug, Clone)]
pub struct Case {
    pub policy: StatisticsPolicy,
    pub tenants: Vec<TenantStatistics>,
    pub actual: ActualStatistics,
    pub links: Links,
}

impl Case {
    pub fn new(groups: Vec<BackupStatistics>) -> Self {
        let birch = ActualCompany {
            name: "Birch".to_owned(),
            status: Some("Active".to_owned()),
            deleted: false,
        };
        let mut case = Self {
            policy: policy(),
            tenants: Vec::new(),
            actual: ActualStatistics {
                solutions: vec![(Id::new(3), "Vault".to_owned())],
                companies: BTreeMap::from([(Id::new(10), birch)]),
                entries: BTreeMap::from([(Id::new(10), Ok(Vec::new()))]),
                configurations: Vec::new(),
            },
            links: Links::new(),
        };
        case.add("t1", Ok(Snapshot::complete(groups, now())));
        case
    }

    pub fn add(&mut self, tenant: &str, read: Result<Snapshot<BackupStatistics>, String>) {
        let mut mapping = Mapping::to_agreement(tenant, 10, 100);
        mapping.enabled = true;
        self.tenants.push(TenantStatistics {
            tenant: Tenant::new(tenant, tenant),
            mapping: Some(mapping),
            statistics: Some(read),
        });
    }

    pub fn entries(mut self, entries: Vec<ActualEntry>) -> Self {
        self.actual.entries.insert(Id::new(10), Ok(entries));
        self
    }

    pub fn configuration(mut self, held: ActualBackups) -> Self {
        self.actual.configurations.push(held);
        self
    }

    pub fn plan(&self) -> Part {
        plan_statistics(&StatisticsInput {
            policy: &self.policy,
            tenants: &self.tenants,
            actual: &self.actual,
            links: &self.links,
        })
    }

    /// Each step with its fields, in words; no errors.
    pub fn steps(&self) -> Vec<String> {
        let part = self.plan();
        assert_eq!(found(&part), [""; 0]);
        let steps = part.changes.iter().map(|step| {
            let fields: Vec<_> = step.fields.iter().map(ToString::to_string).collect();
            format!("{}: {}", step.action, fields.join(", "))
        });
        steps.collect()
    }

    /// Nothing is written, and all that is said is this.
    pub fn refuses(&self, words: &str) {
        let part = self.plan();
        assert!(part.is_empty(), "{part:#?}");
        let found = found(&part);
        assert!(!found.is_empty());
        for message in found {
            assert!(message.contains(words), "{message:?} lacks {words:?}");
        }
    }
}

pub fn found(part: &Part) -> Vec<String> {
    let findings = part.findings.iter();
    findings
        .map(|finding| match finding.severity {
            Severity::Error => finding.message.clone(),
            _ => format!("warning: {}", finding.message),
        })
        .collect()
}
