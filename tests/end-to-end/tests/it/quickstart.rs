//! What the quickstart printed agrees with what any HTTP client then reads from the mock.

use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// An example's program. Cargo builds those of the workspace before it runs its tests.
pub(crate) fn example(name: &str) -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let target = here.parent().unwrap().parent().unwrap();
    let program = target.join("examples").join(name);
    assert!(
        program.exists(),
        "{} is built by `cargo test --workspace`",
        program.display()
    );
    program
}

struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn what_it_prints_is_what_cwm_then_holds() {
    let child = Command::new(example("quickstart"))
        .arg("--hold")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut child = Running(child);
    let mut lines = BufReader::new(child.0.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok);
    let mut printed = Vec::new();
    for line in lines.by_ref() {
        let last = line.starts_with("quickstart: ");
        printed.push(line);
        if last {
            break;
        }
    }
    let last = printed.last().unwrap();
    assert_eq!(
        last,
        "quickstart: run 1 applied 53 changes, 4 errors; run 2 applied 0; run 3 applied 1"
    );

    let curl = printed
        .iter()
        .find(|line| line.contains("finance/agreements/501"))
        .unwrap();
    let url = curl.rsplit('\'').nth(1).unwrap();
    let root = url
        .strip_suffix("/finance/agreements/501/additions")
        .unwrap();

    // Every addition that was created stands in CWM under the id that was printed.
    let created: Vec<_> = printed
        .iter()
        .filter(|line| line.contains(": created, id ") && line.contains("create addition"))
        .collect();
    assert_eq!(created.len(), 31);
    for line in created {
        let product = line.split('"').nth(1).unwrap();
        let word = |name: &str| {
            let mut words = line.split_whitespace().skip_while(|word| *word != name);
            words.nth(1).unwrap().trim_end_matches(':').to_owned()
        };
        let (serial, agreement) = (word("serial"), word("agreement"));
        let id = line.rsplit(' ').next().unwrap();
        let stored = read(&format!(
            "{root}/finance/agreements/{agreement}/additions/{id}"
        ))
        .await;
        assert_eq!(stored["product"]["identifier"], product, "{line}");
        assert_eq!(stored["serialNumber"], serial, "{line}");
        assert_eq!(
            stored["unitPrice"].as_f64().unwrap_or(0.0),
            0.0,
            "no price is ever set"
        );
    }
    // The third run's change, and a line of another vendor.
    let lines = read(&format!(
        "{root}/finance/agreements/501/additions?pageSize=1000"
    ))
    .await;
    let lines = lines.as_array().unwrap();
    let seats = lines
        .iter()
        .find(|line| line["serialNumber"] == "0040104CC101")
        .unwrap();
    assert_eq!(seats["quantity"], 45);
    assert_eq!(seats["effectiveDate"], "2026-12-01T00:00:00Z");
    assert_eq!(seats["cancelledDate"], "2027-03-31T00:00:00Z");
    assert_eq!(
        lines.len(),
        6,
        "five of SonicWall's and one of another vendor"
    );
}

async fn read(url: &str) -> Value {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = client
        .get(url)
        .basic_auth("acme+pub", Some("priv"))
        .header("clientId", "cid");
    let answer = request.send().await.unwrap().error_for_status().unwrap();
    answer.json().await.unwrap()
}
