//! The mock as a program.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use reqwest::Certificate;

const PROGRAM: &str = env!("CARGO_BIN_EXE_mock-cwm");

/// A running program and its line. It ends with this.
struct Program {
    child: Child,
    line: String,
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let mut program = Command::new(PROGRAM);
        let mut child = program
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        output.read_line(&mut line).unwrap();
        Self { child, line }
    }

    fn url(&self, scheme: &str) -> &str {
        let mut words = self.line.split_whitespace();
        words.find(|word| word.starts_with(scheme)).unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[tokio::test]
async fn it_says_where_it_listens_and_answers_there() {
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/small.json");
    let program = Program::start(&[
        "--http",
        "127.0.0.1:0",
        "--company",
        "birch",
        "--fixture",
        fixture,
        "--switches",
        r#"{"is_cloud_as_boolean": true}"#,
        "--today",
        "2026-04-15",
    ]);
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = format!("{}/login/companyinfo/birch", program.url("http://"));
    let info = client.get(url).send().await.unwrap().text().await.unwrap();
    assert!(info.contains("\"IsCloud\":true"), "{info}");
}

fn trusting(folder: &Path) -> reqwest::Client {
    let pem = fs::read(folder.join("mock-cwm.pem")).unwrap();
    let certificate = Certificate::from_pem(&pem).unwrap();
    let client = reqwest::Client::builder().no_proxy();
    client.tls_certs_only([certificate]).build().unwrap()
}

#[tokio::test]
async fn it_serves_made_up_companies_over_tls() {
    let folder = tempfile::tempdir().unwrap();
    let certificates = folder.path().to_str().unwrap();
    let keys = [
        "--company",
        "birch",
        "--public-key",
        "p",
        "--private-key",
        "k",
        "--client-id",
        "c",
    ];
    let made_up = [
        "--companies",
        "40",
        "--agreements-per-company",
        "1",
        "--seed",
        "7",
    ];
    let listen = [
        "--http",
        "127.0.0.1:0",
        "--https",
        "127.0.0.1:0",
        "--cert-out",
        certificates,
    ];
    let program = Program::start(&[&listen[..], &keys, &made_up].concat());
    let client = trusting(folder.path());
    for scheme in ["http://", "https://"] {
        let url = program.url(scheme);
        let url = format!("{url}/v2025_1/apis/3.0/company/companies?fields=id&pageSize=1000");
        let request = client.get(url).basic_auth("birch+p", Some("k"));
        let answer = request.header("clientId", "c").send().await.unwrap();
        assert_eq!(answer.status(), 200);
        let rows: Vec<serde_json::Value> = answer.json().await.unwrap();
        assert_eq!(rows.len(), 40);
    }
    let stats = format!("{}/__control/stats", program.url("https://"));
    let stats: serde_json::Value = client
        .get(stats)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(
        (&stats["requests"], &stats["connections"]),
        (&2.into(), &2.into())
    );
}

#[tokio::test]
async fn it_listens_for_https_alone() {
    let folder = tempfile::tempdir().unwrap();
    let certificates = folder.path().to_str().unwrap();
    let program = Program::start(&["--https", "127.0.0.1:0", "--cert-out", certificates]);
    assert!(!program.line.contains("http://"), "{}", program.line);
    let url = format!("{}/login/companyinfo/acme", program.url("https://"));
    let answer = trusting(folder.path()).get(url).send().await.unwrap();
    assert_eq!(answer.status(), 200);
}

#[tokio::test]
async fn it_reads_a_fixture_in_toml_and_fails_at_random() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("fixture.toml");
    let toml = "[[\"/company/companies\"]]\nid = 7\nidentifier = \"Birch\"\nname = \"Birch\"\n";
    fs::write(&file, toml).unwrap();
    let chaos = r#"{"seed": 1, "rates": {"server_error": 1000}}"#;
    let fixture = file.to_str().unwrap();
    let program = Program::start(&[
        "--http",
        "127.0.0.1:0",
        "--fixture",
        fixture,
        "--chaos",
        chaos,
    ]);
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = program.url("http://");
    let state = client
        .get(format!("{url}/__control/state"))
        .send()
        .await
        .unwrap();
    let state: serde_json::Value = state.json().await.unwrap();
    assert_eq!(state["/company/companies"][0]["id"], 7);
    let info = client
        .get(format!("{url}/login/companyinfo/acme"))
        .send()
        .await;
    assert!(info.unwrap().status().is_server_error());
}

#[test]
fn it_refuses_what_it_cannot_do() {
    let cases: [&[&str]; 9] = [
        &["--http", "0.0.0.0:0"],
        &[
            "--http",
            "127.0.0.1:0",
            "--fixture",
            "/nowhere/to/be/found.json",
        ],
        &["--switches", r#"{"nonsense": true}"#],
        &["--today", "tomorrow"],
        &["--https", "0.0.0.0:0"],
        &["--cert-out", "somewhere"],
        &["--companies", "5", "--fixture", "some.json"],
        &["--chaos", r#"{"seed": 1, "rates": {"thunder": 1}}"#],
        &["--companies", "many"],
    ];
    for arguments in cases {
        let output = Command::new(PROGRAM).args(arguments).output().unwrap();
        assert!(!output.status.success(), "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?}");
    }
}
