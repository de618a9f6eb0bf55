use super::*;

fn refused(status: u16, code: Option<&str>) -> Error {
    let context = Context::new(&Method::GET, "/x", "na.myconnectwise.net", false);
    let kind = match status {
        401 => ErrorKind::Unauthorized,
        404 => ErrorKind::NotFound,
        _ => ErrorKind::Status,
    };
    let mut error = context.error(kind, "words");
    error.0.status = Some(status);
    error.0.code = code.map(str::to_owned);
    error
}

#[test]
fn what_the_clouds_literal_codebase_hides_is_explained() {
    let cases = [
        (401, None, true),
        (404, None, true),
        (404, Some("ConnectWiseApi"), true),
        // Whoever is told this has been let in.
        (404, Some("NotFound"), false),
        (500, None, false),
    ];
    for (status, code, explained) in cases {
        let shown = refused(status, code).routed().to_string();
        let explains =
            shown.contains("behind v4_6_release CWM's cloud answers wrong ones like this");
        assert_eq!(explains, explained, "{shown}");
        assert!(!refused(status, code).to_string().contains("v4_6_release"));
    }
}

#[test]
fn of_very_many_violations_the_first_are_shown() {
    let mut error = refused(400, None);
    error.0.violations = vec![
        Violation {
            code: Some("InvalidField".to_owned()),
            message: None,
            resource: None,
            field: None,
        };
        25
    ];
    let shown = error.to_string();
    assert_eq!(shown.matches("InvalidField").count(), 20);
    assert!(shown.contains("; and 5 more"), "{shown}");
}
