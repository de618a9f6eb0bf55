//! The check-up of a connection, against servers that are well and ill in one way each.

use crate::socket::Closed;
use crate::support::*;
use cw_manage::doctor::{Report, Subject, Verdict, examine};
use cw_manage::http::Method;
use cw_manage::permission::{Manifest, Used};
use cw_manage::{Client, ConfigBuilder};
use serde_json::{Value, json};
use wiremock::{MockServer, ResponseTemplate};

const INFO: &str = "/system/info";

pub(crate) fn manifest(operations: &[&str]) -> Manifest {
    let used = operations.iter().map(|text| text.parse::<Used>().unwrap());
    used.collect()
}

fn billing() -> Manifest {
    manifest(&[
        "GET /company/companies",
        "GET /company/companies/count",
        "GET /finance/agreements",
        "GET /finance/agreements/{parentId}/additions",
        "GET /finance/agreements/{parentId}/additions/{id}",
        "POST /finance/agreements/{parentId}/additions",
        "PATCH /finance/agreements/{parentId}/additions/{id}",
        "POST /service/tickets/search",
    ])
}

fn rows(ids: &[i64]) -> ResponseTemplate {
    let rows: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
    ResponseTemplate::new(200).set_body_json(rows)
}

pub(crate) fn forbidden() -> ResponseTemplate {
    let words = "You do not have security permission to perform this action.";
    refusal(403, "Security", words, Value::Null)
}

fn unauthorized() -> ResponseTemplate {
    refusal(401, "ConnectWiseApi", "UserNotAuthenticated", Value::Null)
}

fn info() -> ResponseTemplate {
    let version = json!({ "version": "v2025.1.100", "isCloud": false });
    ResponseTemplate::new(200).set_body_json(version)
}

/// A server where everything of [`billing`] is well, but for these.
pub(crate) async fn server_but(but: &[(&str, ResponseTemplate)]) -> MockServer {
    let well = [
        (INFO, info()),
        ("/company/companies", rows(&[2])),
        (
            "/company/companies/count",
            ResponseTemplate::new(200).set_body_json(json!({ "count": 9 })),
        ),
        ("/finance/agreements", rows(&[7])),
        ("/finance/agreements/7/additions", rows(&[31])),
        (
            "/finance/agreements/7/additions/31",
            ResponseTemplate::new(200).set_body_json(json!({ "id": 31 })),
        ),
        ("/service/tickets/search", rows(&[])),
    ];
    let but_at = |at: &str| but.iter().any(|(other, _)| *other == at);
    let well = well.into_iter().filter(|(at, _)| !but_at(at));
    let answers = well.chain(but.iter().cloned());
    let answers = answers.map(|(at, answer)| (api(at), answer));
    let discovery = (COMPANY_INFO.to_owned(), company_info("v2025_1"));
    server(answers.chain([discovery])).await
}

fn versioned(server: &MockServer) -> Client {
    client(config(&server.uri()).version("2025.16"))
}

async fn billing_with(but: &[(&str, ResponseTemplate)]) -> Report {
    let server = server_but(but).await;
    examine(&versioned(&server), &billing()).await
}

pub(crate) fn detail(report: &Report, subject: &Subject) -> String {
    let check = report.checks.iter().find(|check| check.subject == *subject);
    check.unwrap().detail.clone()
}

pub(crate) fn read(text: &str) -> Subject {
    Subject::Read(text.parse().unwrap())
}

fn verdicts(report: &Report) -> Vec<Verdict> {
    report.checks.iter().map(|check| check.verdict).collect()
}

#[tokio::test]
async fn all_is_well() {
    let server = server_but(&[]).await;
    let report = examine(&versioned(&server), &billing()).await;
    assert!(report.is_ok(), "{report}");
    use Verdict::{NotCheckable, Ok};
    // Loopback is plain http; the rest is well.
    assert_eq!(report.verdict(&Subject::Tls), Some(NotCheckable));
    let others = report.checks.iter().filter(|c| c.subject != Subject::Tls);
    assert!(others.clone().all(|check| check.verdict == Ok), "{report}");
    assert_eq!(others.count(), 5 + 6);
    assert!(report.missing.is_empty() && report.unknown.is_empty());
    let writes: Vec<_> = report.writes.rows.iter().map(ToString::to_string).collect();
    assert_eq!(writes, ["Finance > Agreements: Add All, Edit All"]);
}

#[tokio::test]
async fn each_read_is_sent_once_for_one_row_and_nothing_is_written() {
    let server = server_but(&[]).await;
    examine(&versioned(&server), &billing()).await;
    let sent = received(&server).await;
    let mut paths: Vec<_> = sent.iter().map(|request| request.url.path()).collect();
    paths.sort_unstable();
    let expected = [
        COMPANY_INFO.to_owned(),
        api("/company/companies"),
        api("/company/companies/count"),
        api("/finance/agreements"),
        api("/finance/agreements/7/additions"),
        api("/finance/agreements/7/additions/31"),
        api("/service/tickets/search"),
        api(INFO),
    ];
    assert_eq!(paths, expected);
    for request in &sent {
        let search = request.url.path().ends_with("/search");
        assert!(request.method == Method::GET || search, "{request:?}");
        let asked = request.url.path() != api(INFO) && request.url.path() != COMPANY_INFO;
        let one = asked.then(|| "1".to_owned());
        assert_eq!(query(request, "pageSize"), one, "{}", request.url);
    }
}

#[tokio::test]
async fn one_right_is_missing() {
    let report = billing_with(&[("/finance/agreements/7/additions", forbidden())]).await;
    assert!(!report.is_ok());
    let failed: Vec<_> = report.failed().map(|check| &check.subject).collect();
    assert_eq!(
        failed,
        [&read("GET /finance/agreements/{parentId}/additions")]
    );
    let missing: Vec<_> = report.missing.iter().map(ToString::to_string).collect();
    assert_eq!(missing, ["Finance > Agreements: Inquire All"]);
    let below = read("GET /finance/agreements/{parentId}/additions/{id}");
    assert_eq!(report.verdict(&below), Some(Verdict::NotCheckable));
    assert!(detail(&report, &below).contains("status 403"), "{report}");
}

#[tokio::test]
async fn a_forbidden_read_without_a_rule_is_named_all_the_same() {
    let server = server_but(&[("/system/callbacks", forbidden())]).await;
    let uses = manifest(&["GET /system/callbacks"]);
    let report = examine(&versioned(&server), &uses).await;
    assert!(!report.is_ok() && report.missing.is_empty());
    assert_eq!(report.unknown, ["GET /system/callbacks".parse().unwrap()]);
}

#[tokio::test]
async fn wrong_keys_are_tried_once() {
    let server = server_but(&[(INFO, unauthorized())]).await;
    let report = examine(&versioned(&server), &billing()).await;
    let failed: Vec<_> = report.failed().map(|check| &check.subject).collect();
    assert_eq!(failed, [&Subject::Keys]);
    let words = detail(&report, &Subject::Keys);
    assert!(words.contains("public and private key"), "{words}");
    assert_eq!(received(&server).await.len(), 2);
    assert!(report.missing.is_empty());
}

#[tokio::test]
async fn in_the_cloud_wrong_keys_look_like_a_wrong_path() {
    let report = billing_with(&[(INFO, iis_404())]).await;
    assert_eq!(report.verdict(&Subject::Keys), Some(Verdict::Failed));
    assert!(detail(&report, &Subject::Keys).contains("check the keys"));
}

#[tokio::test]
async fn a_server_that_tells_its_info_to_anybody_proves_no_keys() {
    let report = billing_with(&[("/company/companies", unauthorized())]).await;
    assert_eq!(report.verdict(&Subject::Keys), Some(Verdict::Failed));
    assert!(report.missing.is_empty(), "{report}");
}

#[tokio::test]
async fn a_forbidden_info_is_a_warning_and_the_reads_tell() {
    let report = billing_with(&[(INFO, forbidden())]).await;
    assert!(report.is_ok(), "{report}");
    assert_eq!(report.verdict(&Subject::Keys), Some(Verdict::Warning));
    assert!(detail(&report, &Subject::Keys).contains("client id"));
    let companies = read("GET /company/companies");
    assert_eq!(report.verdict(&companies), Some(Verdict::Ok));
}

#[tokio::test]
async fn an_unknown_company() {
    let null = ResponseTemplate::new(200).set_body_json(Value::Null);
    let server = server([(COMPANY_INFO.to_owned(), null)]).await;
    let report = examine(&versioned(&server), &billing()).await;
    use Verdict::{Failed, NotCheckable, Ok};
    assert_eq!(
        verdicts(&report)[..6],
        [
            Ok,
            NotCheckable,
            Failed,
            NotCheckable,
            NotCheckable,
            NotCheckable
        ]
    );
    assert!(verdicts(&report)[6..].iter().all(|v| *v == NotCheckable));
    let words = detail(&report, &Subject::Discovery);
    assert!(words.contains("no company id `acme`"), "{words}");
}

async fn unreachable(config: ConfigBuilder) -> Report {
    let report = examine(&client(config), &billing()).await;
    assert!(!report.is_ok());
    assert_eq!(report.failed().count(), 1, "{report}");
    report
}

#[tokio::test]
async fn a_server_that_is_not_there() {
    let closed = Closed::site();
    let pinned = config(&closed.site).codebase("v2025_1");
    for config in [config(&closed.site), pinned] {
        let report = unreachable(config).await;
        assert_eq!(report.verdict(&Subject::Site), Some(Verdict::Failed));
        assert!(
            detail(&report, &Subject::Site).contains("refused"),
            "{report}"
        );
    }
}

#[tokio::test]
async fn a_server_without_tls() {
    let server = MockServer::start().await;
    let site = format!("https://{}", server.address());
    for config in [config(&site), config(&site).codebase("v2025_1")] {
        let report = unreachable(config).await;
        assert_eq!(report.verdict(&Subject::Site), Some(Verdict::Ok));
        assert_eq!(report.verdict(&Subject::Tls), Some(Verdict::Failed));
    }
}

#[tokio::test]
async fn without_agreements_there_is_nothing_to_look_under() {
    let report = billing_with(&[("/finance/agreements", rows(&[]))]).await;
    assert!(report.is_ok(), "{report}");
    let below = read("GET /finance/agreements/{parentId}/additions");
    assert_eq!(report.verdict(&below), Some(Verdict::NotCheckable));
    assert_eq!(
        detail(&report, &below),
        "there is nothing in /finance/agreements to look at"
    );
}

#[tokio::test]
async fn what_a_refusal_means() {
    let gone = "The endpoint does not exist.";
    let busy = json!({ "error": "ConnectWiseAPI", "message": "Too many requests." });
    let cases = [
        (
            forbidden(),
            Verdict::Failed,
            "Company Maintenance: Inquire All",
        ),
        (
            refusal(404, "ConnectWiseApi", gone, Value::Null),
            Verdict::Failed,
            "too old",
        ),
        (iis_404(), Verdict::Failed, "404"),
        (
            refusal(400, "InvalidObject", "recordType is required", Value::Null),
            Verdict::NotCheckable,
            "recordType",
        ),
        (
            ResponseTemplate::new(429).set_body_json(busy),
            Verdict::NotCheckable,
            "Too many requests",
        ),
        (ResponseTemplate::new(500), Verdict::NotCheckable, "500"),
    ];
    for (answer, verdict, words) in cases {
        let report = billing_with(&[("/company/companies", answer)]).await;
        let subject = read("GET /company/companies");
        assert_eq!(report.verdict(&subject), Some(verdict), "{words}");
        let detail = detail(&report, &subject);
        assert!(detail.contains(words), "{words}: {detail}");
        assert_eq!(report.verdict(&Subject::Keys), Some(Verdict::Ok));
    }
}

#[tokio::test]
async fn what_cannot_be_looked_at_is_left_out() {
    let server = server_but(&[("/system/documents", rows(&[5]))]).await;
    let uses = manifest(&[
        "GET /system/documents/{id}/download",
        "GET /system/reports/{reportName}",
        "POST /system/ldapConfigurations/testLink",
    ]);
    let report = examine(&versioned(&server), &uses).await;
    assert!(report.is_ok());
    assert!(
        verdicts(&report)[6..]
            .iter()
            .all(|v| *v == Verdict::NotCheckable)
    );
    assert_eq!(received(&server).await.len(), 2);
}

#[tokio::test]
async fn versions() {
    let at = |version: &str| info().insert_header("api-current-version", version);
    let rejected = refusal(400, "Odd", "The API version is not supported.", Value::Null);
    let cases = [
        (info(), Verdict::Ok, "2025.16 is accepted"),
        (at("2026.4"), Verdict::Ok, "the server is at 2026.4"),
        (at("2025.2"), Verdict::Warning, "the server is at 2025.2"),
        (at("odd"), Verdict::Ok, "2025.16 is accepted"),
        (rejected, Verdict::Failed, "not supported"),
    ];
    for (answer, verdict, words) in cases {
        let report = billing_with(&[(INFO, answer)]).await;
        assert_eq!(report.verdict(&Subject::Version), Some(verdict), "{words}");
        let detail = detail(&report, &Subject::Version);
        assert!(detail.contains(words), "{detail}");
    }
    let server = server_but(&[]).await;
    let report = examine(&discovering(&server), &Manifest::default()).await;
    assert_eq!(
        report.verdict(&Subject::Version),
        Some(Verdict::NotCheckable)
    );
}

#[tokio::test]
async fn a_clock_that_is_off_is_a_warning() {
    let cases = [
        (-600, Verdict::Warning, "ahead of the server"),
        (600, Verdict::Warning, "behind the server"),
        (20, Verdict::Ok, "agree"),
    ];
    for (seconds, verdict, words) in cases {
        let date = chrono::Utc::now() + chrono::TimeDelta::seconds(seconds);
        let date = date.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
        let answer = info().insert_header("date", date.as_str());
        let report = billing_with(&[(INFO, answer)]).await;
        assert_eq!(report.verdict(&Subject::Clock), Some(verdict), "{report}");
        let detail = detail(&report, &Subject::Clock);
        assert!(detail.contains(words), "{detail}");
        assert!(report.is_ok());
    }
}

#[tokio::test]
async fn the_report_survives_json_and_shows_no_secret() {
    let echo = format!("no {PRIVATE_KEY} {PUBLIC_KEY} {CLIENT_ID} {TOKEN}");
    let answer = refusal(403, "Security", &echo, Value::Null);
    let report = billing_with(&[("/company/companies", answer)]).await;
    let json = serde_json::to_string(&report).unwrap();
    assert_eq!(serde_json::from_str::<Report>(&json).unwrap(), report);
    for shown in [json, report.to_string(), format!("{report:?}")] {
        for secret in [PRIVATE_KEY, PUBLIC_KEY, CLIENT_ID, TOKEN] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
}

#[tokio::test]
async fn a_client_knows_what_it_sent() {
    let server = server_but(&[]).await;
    let cwm = versioned(&server);
    assert_eq!(cwm.manifest(), Manifest::default());
    cwm.company().companies().list().all().await.unwrap();
    let raw = cwm
        .clone()
        .raw(Method::GET, "/finance/agreements/7/additions");
    raw.send().await.unwrap();
    // Refused, but sent.
    let agreement = cwm.finance().agreements().id(8);
    agreement.get().await.unwrap_err();
    let expected = manifest(&[
        "GET /company/companies",
        "GET /finance/agreements/{id}",
        "GET /finance/agreements/{parentId}/additions",
    ]);
    assert_eq!(cwm.manifest(), expected);
}
