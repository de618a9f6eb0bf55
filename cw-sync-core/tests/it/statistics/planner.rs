//! Which figures are written where.

use super::given::{Case, backup, entry, found, group, held, now};
use crate::given::{number, text};
use cw_manage::Id;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::BackupStatistics;
use cw_sync_core::plan::statistics::StatisticsAction;
use cw_sync_core::plan::{Action, Outlook};
use cw_sync_core::policy::ReportFigure::{FailedJobs, Servers, SuccessfulJobs, Workstations};
use cw_sync_core::policy::ReportType::{BackupStats, WorkstationsAndServers};
use cw_sync_core::policy::{BackupField, WhenMissing};
use cw_sync_core::source::{Gap, Snapshot};

#[test]
fn entries_are_made_in_their_order_the_second_only_after_the_first() {
    // AX-17: swapped order breaks the data flow.
    let case = Case::new(vec![group("EFS-1")]);
    assert_eq!(
        case.steps(),
        [
            "create WorkstationsAndServers entry \"EFS-1\" of company 10's management report: \
             totalServers: — → 2",
            "create BackupStats entry \"EFS-1\" of company 10's management report: \
             successfulBackupJobs: — → 5, failedBackupJobs: — → 1",
        ]
    );
    let part = case.plan();
    assert!(part.changes[0].needs.is_empty());
    assert_eq!(part.changes[1].needs, [part.changes[0].action.key()]);
}

#[test]
fn a_new_entry_names_an_agreement_only_if_the_policy_says_so() {
    let mut case = Case::new(vec![group("EFS-1")]);
    case.policy.entries[1].with_agreement = true;
    let agreements: Vec<_> = case
        .plan()
        .changes
        .iter()
        .map(|step| match &step.action {
            Action::Statistics(StatisticsAction::CreateEntry { agreement, .. }) => *agreement,
            other => panic!("{other}"),
        })
        .collect();
    assert_eq!(agreements, [None, Some(Id::new(100))]);
}

#[test]
fn only_figures_that_differ_are_written_and_unknown_ones_are_left() {
    let case = Case::new(vec![group("efs-1 ")]).entries(vec![
        entry(
            7,
            WorkstationsAndServers,
            &[(Servers, 2), (Workstations, 9)],
        ),
        entry(8, BackupStats, &[(SuccessfulJobs, 5), (FailedJobs, 0)]),
    ]);
    let said = "update BackupStats entry \"efs-1\" of company 10's management report (id 8): \
                failedBackupJobs: 0 → 1";
    assert_eq!(case.steps(), [said]);
    let nothing = Case::new(vec![BackupStatistics::new("EFS-1")]).entries(vec![
        entry(7, WorkstationsAndServers, &[]),
        entry(8, BackupStats, &[]),
    ]);
    assert_eq!(nothing.steps(), [""; 0]);
}

#[test]
fn a_missing_entry_may_be_an_error() {
    // AX-29: the management ID error of a new customer.
    let mut case = Case::new(vec![group("EFS-1")]);
    case.policy.when_missing = WhenMissing::Fail;
    case.refuses("company 10 has no WorkstationsAndServers entry \"EFS-1\" in its management");
}

#[test]
fn entries_in_the_wrong_order_are_an_error() {
    let case = Case::new(vec![group("EFS-1")]);
    let swapped = vec![
        entry(8, WorkstationsAndServers, &[]),
        entry(7, BackupStats, &[]),
    ];
    let said = "the BackupStats entry (id 7) was made before the WorkstationsAndServers entry";
    case.clone().entries(swapped).refuses(said);
    case.entries(vec![entry(7, BackupStats, &[])]).refuses(said);
}

#[test]
fn several_entries_are_an_error_that_lists_them() {
    let twice = vec![entry(7, BackupStats, &[]), entry(8, BackupStats, &[])];
    let case = Case::new(vec![group("EFS-1")]).entries(twice);
    case.refuses("entries 7, 8 of the management report are all BackupStats of this group");
    // Another solution's entry is another's.
    let mut other = entry(7, WorkstationsAndServers, &[]);
    other.solution = Some(Id::new(4));
    let case = Case::new(vec![group("EFS-1")]).entries(vec![other]);
    assert_eq!(case.steps().len(), 2);
}

#[test]
fn what_cannot_be_told_apart_or_named_is_an_error() {
    Case::new(vec![group("EFS-1"), group("efs-1")]).refuses("reports this group more than once");
    Case::new(vec![group(" ")]).refuses("group identifiers of 1 to 100 characters");
    Case::new(vec![group(&"x".repeat(101))]).refuses("of 1 to 100 characters");
    let mut two = Case::new(vec![group("EFS-1")]);
    two.add("t2", Ok(Snapshot::complete(vec![group("EFS-1")], now())));
    two.refuses("more than once for company 10");
}

#[test]
fn what_could_not_be_read_leaves_all_as_it_is() {
    let mut unread = Case::new(Vec::new());
    unread.tenants[0].statistics = Some(Err("503".to_owned()));
    unread.refuses("503");
    let mut case = Case::new(vec![group("EFS-1")]);
    let entries = case.actual.entries.values_mut();
    entries.for_each(|entries| *entries = Err("CWM is down".to_owned()));
    case.refuses("CWM is down");
    let mut case = Case::new(vec![group("EFS-1")]);
    case.actual.solutions.clear();
    case.refuses("Management IT solution \"Vault\" does not exist in CWM; create it");
    // A gap is told, and what is known is written all the same.
    let mut case = Case::new(Vec::new());
    let gap = Gap {
        subject: "EFS-2".to_owned(),
        reason: "cut off".to_owned(),
    };
    let some = Snapshot::with_gaps(vec![group("EFS-1")], vec![gap], now());
    case.tenants[0].statistics = Some(Ok(some));
    let part = case.plan();
    assert_eq!(
        (part.changes.len(), found(&part)),
        (2, vec!["EFS-2: cut off".to_owned()])
    );
}

#[test]
fn tenants_that_take_no_part_are_left_alone() {
    let mut case = Case::new(vec![group("EFS-1")]);
    case.tenants[0].mapping = None;
    let part = case.plan();
    assert!(part.is_empty() && part.findings.is_empty());
    assert_eq!(
        part.tenants[&"t1".into()].outlook,
        Outlook::Ignored("not mapped".to_owned())
    );
    let mut off = Mapping::to_company("t1", 10);
    off.enabled = false;
    case.tenants[0].mapping = Some(off);
    assert!(case.plan().is_empty());
}

/// No entries; only the backups of a device.
fn of_device() -> Case {
    let mut statistics = BackupStatistics::new("EFS-1");
    statistics.devices = vec![backup("srv-1")];
    let mut case = Case::new(vec![statistics]);
    case.policy.entries.clear();
    case
}

#[test]
fn backup_fields_of_a_devices_configuration_are_written_where_they_differ() {
    let mut one = held(7, "SRV-1");
    one.fields.insert(BackupField::Successes, number(7));
    one.fields.insert(BackupField::Failed, number(3));
    let case = of_device().configuration(one.clone());
    let said = "update backup fields of configuration 7 of device srv-1: lastBackupDate: — → \
                \"2024-06-15T03:04:05Z\"";
    assert_eq!(case.steps(), [said]);
    one.fields
        .insert(BackupField::LastBackup, text("2024-06-15T03:04:05Z"));
    assert_eq!(of_device().configuration(one).steps(), [""; 0]);
    let mut unmanaged = case;
    unmanaged.policy.backups = [BackupField::Successes].into();
    assert_eq!(unmanaged.steps(), [""; 0]);
}

#[test]
fn which_configuration_is_a_devices_is_not_guessed() {
    let said = "warning: company 10 has no active configuration with this device identifier";
    of_device().refuses(said);
    let mut inactive = held(7, "srv-1");
    inactive.active = false;
    of_device().configuration(inactive).refuses(said);
    let mut elsewhere = held(7, "srv-1");
    elsewhere.company = Id::new(11);
    of_device().configuration(elsewhere).refuses(said);
    let case = of_device()
        .configuration(held(8, "srv-1"))
        .configuration(held(7, "srv-1"));
    case.refuses("configurations 7, 8 of company 10 all have this device identifier");
    // The one that was made for it stands for it.
    let mut linked = case;
    let key = linked_key();
    let link = cw_sync_core::plan::Link::new(key.clone(), None, 8, Default::default());
    linked.links.insert(key, link);
    assert!(linked.steps()[0].contains("configuration 8 of"));
}

fn linked_key() -> cw_sync_core::plan::RecordKey {
    Action::Statistics(StatisticsAction::UpdateBackups {
        company: Id::new(10),
        configuration: Id::new(8),
        identifier: "srv-1".to_owned(),
        fields: Default::default(),
    })
    .key()
}

#[test]
fn a_device_in_two_groups_is_an_error() {
    let mut case = of_device();
    let mut other = BackupStatistics::new("EFS-2");
    other.devices = vec![backup("srv-1")];
    case.add("t2", Ok(Snapshot::complete(vec![other], now())));
    case.configuration(held(7, "srv-1"))
        .refuses("reports backups of this device more than once");
}

#[test]
fn a_long_server_name_is_cut() {
    let mut case = of_device().configuration(held(7, "srv-1"));
    case.policy.backups = [BackupField::ServerName].into();
    let Some(Ok(_)) = &case.tenants[0].statistics else {
        panic!("read");
    };
    let mut statistics = BackupStatistics::new("EFS-1");
    let mut device = backup("srv-1");
    device.server_name = Some("s".repeat(60));
    statistics.devices = vec![device];
    case.tenants[0].statistics = Some(Ok(Snapshot::complete(vec![statistics], now())));
    let cut = format!("backupServerName: — → \"{}…\"", "s".repeat(49));
    assert!(case.steps()[0].contains(&cut), "{:?}", case.steps());
}
