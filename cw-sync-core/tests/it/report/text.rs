use super::given::{plan, run};
use cw_sync_core::model::DataKind;
use cw_sync_core::plan::{Finding, Part, Plan, Severity};
use cw_sync_core::report::{plan_as_text, run_as_text};

fn found(kind: DataKind, severity: Severity, message: &str) -> Part {
    let mut part = Part::new(kind);
    part.findings = vec![Finding::new(severity, kind, &"t1".into(), message)];
    part
}

#[test]
fn findings_stand_under_their_kind_where_there_are_several() {
    let parts = vec![
        found(DataKind::Devices, Severity::Error, "no type"),
        found(DataKind::Billing, Severity::Warning, "left"),
    ];
    let text = plan_as_text(&Plan::assemble("here".into(), Vec::new(), parts));
    let expected = "billing:\n  warning: t1: left\ndevices:\n  error: t1: no type\n";
    assert!(text.ends_with(expected), "{text}");
    let text = plan_as_text(&plan());
    assert!(!text.contains("billing:"), "{text}");
}

#[tokio::test]
async fn a_run_says_what_became_of_each_change() {
    let text = run_as_text(&run().await);
    assert_eq!(text.matches(": created, id ").count(), 1, "{text}");
    assert_eq!(text.matches(": updated\n").count(), 1, "{text}");
    assert_eq!(text.matches(": FAILED: ").count(), 1, "{text}");
}
