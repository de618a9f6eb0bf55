//! Listing: a request for every thousand rows, one connection, and memory that does not grow with
//! the list. Counted by the mock, and told by the system.

use crate::quickstart::example;
use mock_cwm::{Generated, MockCwm};
use std::process::Command;

struct Listed {
    rows: u64,
    requests: u64,
    connections: u64,
    peak_mb: u64,
}

async fn list(companies: u32, floor: bool) -> Listed {
    let generated = Generated {
        companies,
        agreements_per_company: 0,
        ..Generated::default()
    };
    let mock = MockCwm::builder().generated(generated).start().await;
    let mock = mock.unwrap();
    let mut program = Command::new(example("list_companies"));
    program.args(["--url", &mock.url()]);
    if floor {
        program.arg("--floor");
    }
    let output = tokio::task::spawn_blocking(move || program.output().unwrap());
    let output = output.await.unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let figures = printed.trim().strip_prefix("list: ").unwrap_or_else(|| {
        let problem = String::from_utf8_lossy(&output.stderr);
        panic!("{printed}{problem}")
    });
    let figure = |name: &str| {
        let figures = figures.split(' ').filter_map(|one| one.split_once('='));
        let mut named = figures.filter(|(this, _)| *this == name);
        named.next().unwrap().1.parse().unwrap()
    };
    Listed {
        rows: figure("rows"),
        requests: figure("requests"),
        connections: figure("connections"),
        peak_mb: figure("peak_mb"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_costs_a_request_per_thousand_rows_and_no_memory() {
    let short = list(1_000, false).await;
    let long = list(6_000, false).await;
    assert_eq!((long.rows, long.requests, long.connections), (6_000, 6, 1));
    assert!(
        long.peak_mb <= short.peak_mb + 3,
        "{} MB for 1,000 rows, {} MB for 6,000",
        short.peak_mb,
        long.peak_mb
    );
    let floor = list(1_000, true).await;
    assert_eq!(
        (floor.rows, floor.requests, floor.connections),
        (1_000, 1, 1)
    );
}
