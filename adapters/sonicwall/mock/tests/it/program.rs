use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::client::{TENANTS, http};

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_mock-sonicwall"))
}

struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn says_where_it_listens_and_serves_the_seed_it_was_given() {
    let seed = concat!(env!("CARGO_MANIFEST_DIR"), "/seed/4410033-cafe-nord.json");
    let mut command = program();
    command.args(["--http", "127.0.0.1:0", "--api-key", "k", "--seed", seed]);
    let mut running = Running(command.stdout(Stdio::piped()).spawn().unwrap());
    let mut line = String::new();
    let out = running.0.stdout.take().unwrap();
    BufReader::new(out).read_line(&mut line).unwrap();
    let url = line
        .trim_end()
        .strip_prefix("mock-sonicwall listening on ")
        .unwrap();

    let request = http()
        .get(format!("{url}{TENANTS}"))
        .header("X-API-KEY", "k");
    let body = request.send().await.unwrap().text().await.unwrap();
    assert!(
        body.contains("Café Nord") && !body.contains("Birch"),
        "{body}"
    );
}

#[test]
fn stays_on_loopback_unless_allowed() {
    let refused = program().args(["--http", "0.0.0.0:0"]).output().unwrap();
    assert_eq!(refused.status.code(), Some(2));
    let text = String::from_utf8(refused.stderr).unwrap();
    assert!(text.contains("--allow-non-loopback"), "{text}");
    assert!(refused.stdout.is_empty());
}

/// It would let every caller in.
#[test]
fn an_empty_key_is_refused() {
    let mut program = program();
    let refused = program.args(["--http", "127.0.0.1:0", "--api-key", ""]);
    let refused = refused.output().unwrap();
    assert_eq!(refused.status.code(), Some(2));
    assert!(refused.stdout.is_empty());
}

#[test]
fn a_bad_seed_ends_it() {
    let ended = program()
        .args(["--http", "127.0.0.1:0", "--seed", "/no/such"])
        .output()
        .unwrap();
    assert_eq!(ended.status.code(), Some(1));
    assert!(
        String::from_utf8(ended.stderr)
            .unwrap()
            .contains("/no/such")
    );
}
