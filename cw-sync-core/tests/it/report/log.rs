use super::csv::parse;
use super::given::run;

#[tokio::test]
async fn sw_52_a_tenants_errors_are_a_file_of_its_own() {
    let report = run().await;
    let log = report.error_log(&"t1".into());
    assert_eq!(log.entries.len(), 1);
    let text = log.to_text();
    assert!(text.starts_with("integration: here\nrun: "), "{text}");
    assert!(
        text.contains("\ntenant: t1\n") && text.contains("\nerrors: 1\n\n"),
        "{text}"
    );
    let last = text.lines().last().unwrap();
    assert!(
        last.starts_with("create addition \"Seats\" serial S"),
        "{last}"
    );
    assert!(last.contains("400"), "{last}");
    assert_eq!(report.errors_of(&"t1".into()), [last]);

    let rows = parse(&log.to_csv());
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].len(), rows[1].len());
    assert_eq!(rows[0].last().unwrap(), "message");
    assert!(rows[1].last().unwrap().contains("400"));
}

#[tokio::test]
async fn another_tenants_log_is_empty() {
    let log = run().await.error_log(&"t2".into());
    assert_eq!(log.entries, []);
    assert!(log.to_text().ends_with("errors: 0\n\n"));
    assert_eq!(parse(&log.to_csv()).len(), 1);
}
