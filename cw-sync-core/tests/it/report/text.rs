use super::given::{plan, run};
use cw_sync_core::model::DataKind;
use cw_sync_core::plan::{Finding, Part, Plan, Severity};
use cw_sync_core::report::{RunReport, plan_as_text, run_as_text};
use cw_sync_core::store::RunId;

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

/// What a vendor calls something does not reach the terminal as an order to it.
#[test]
fn texts_of_others_steer_no_terminal() {
    let nasty = "\u{1b}]0;gone\u{7}\u{1b}[2J\u{202e}x";
    let plan = Plan::assemble(
        "here".into(),
        Vec::new(),
        vec![found(DataKind::Billing, Severity::Error, nasty)],
    );
    let mut run = RunReport::new(RunId::generate(), "here".into(), chrono::Utc::now());
    run.findings = plan.findings.clone();
    let log = run.error_log(&"t1".into());
    for text in [plan_as_text(&plan), run_as_text(&run), log.to_text()] {
        assert!(
            text.contains("\u{fffd}]0;gone") && text.contains('\n'),
            "{text:?}"
        );
        let steers = |letter: char| letter.is_control() && letter != '\n' || letter == '\u{202e}';
        assert!(!text.contains(steers), "{text:?}");
    }
}
