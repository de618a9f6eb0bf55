//! The mock as a program.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_mock-cwm");

#[tokio::test]
async fn it_says_where_it_listens_and_answers_there() {
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/small.json");
    let mut program = Command::new(PROGRAM)
        .args([
            "--http",
            "127.0.0.1:0",
            "--company",
            "birch",
            "--fixture",
            fixture,
        ])
        .args([
            "--switches",
            r#"{"is_cloud_as_boolean": true}"#,
            "--today",
            "2026-04-15",
        ])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(program.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let url = line
        .split_whitespace()
        .find(|word| word.starts_with("http://"))
        .unwrap();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let info = client
        .get(format!("{url}/login/companyinfo/birch"))
        .send()
        .await;
    let info = info.unwrap().text().await.unwrap();
    program.kill().unwrap();
    program.wait().unwrap();
    assert!(info.contains("\"IsCloud\":true"), "{info}");
}

#[test]
fn it_refuses_what_it_cannot_do() {
    let cases: [&[&str]; 4] = [
        &["--http", "0.0.0.0:0"],
        &[
            "--http",
            "127.0.0.1:0",
            "--fixture",
            "/nowhere/to/be/found.json",
        ],
        &["--switches", r#"{"nonsense": true}"#],
        &["--today", "tomorrow"],
    ];
    for arguments in cases {
        let output = Command::new(PROGRAM).args(arguments).output().unwrap();
        assert!(!output.status.success(), "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?}");
    }
}
