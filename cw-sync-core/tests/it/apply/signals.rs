//! What a run tells while it goes: events, metrics, spans.

use super::town::{CHANGES, Town, two};
use crate::given::product;
use cw_sync_core::progress::{Progress, Step};
use cw_sync_core::source::SourceError;
use futures::StreamExt;
use metrics::{
    Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit,
};
use mock_cwm::{Failure, Fault};
use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::format::FmtSpan;

async fn until_finished(events: &mut (impl StreamExt<Item = Progress> + Unpin)) -> Vec<Step> {
    let mut steps = Vec::new();
    loop {
        let event = events.next().await.unwrap();
        assert_eq!(event.integration, Some("here".into()));
        let over = matches!(event.step, Step::Finished { .. });
        steps.push(event.step);
        if over {
            return steps;
        }
    }
}

#[tokio::test]
async fn a_run_tells_how_far_it_is() {
    let town = Town::new().await;
    town.says("t3", Err(SourceError::Unavailable("503".to_owned())));
    let engine = town.engine();
    let mut events = engine.progress();
    let report = engine.run(&town.integration).await.unwrap();
    let steps = until_finished(&mut events).await;
    let of = CHANGES - 2;
    assert_eq!(steps[0], Step::Started { run: report.run });
    assert_eq!(steps[1], Step::Tenants { count: 3 });
    let read = steps[2..5].iter().map(|step| match step {
        Step::Read {
            tenant, ok, done, ..
        } => (tenant.as_str(), *ok, *done),
        other => panic!("{other:?}"),
    });
    let mut read: Vec<_> = read.collect();
    let done: Vec<_> = read.iter().map(|(.., done)| *done).collect();
    assert_eq!(done, [1, 2, 3]);
    read.sort_unstable();
    let read: Vec<_> = read.iter().map(|(tenant, ok, _)| (*tenant, *ok)).collect();
    assert_eq!(read, [("t1", true), ("t2", true), ("t3", false)]);
    assert_eq!(steps[5], Step::Planned { changes: of });
    let changed: Vec<_> = steps[6..6 + of]
        .iter()
        .map(|step| match step {
            Step::Changed {
                outcome, done, of, ..
            } => (*outcome, *done, *of),
            other => panic!("{other:?}"),
        })
        .collect();
    let expected: Vec<_> = (1..=of).map(|done| ("applied", done, of)).collect();
    assert_eq!(changed, expected);
    assert_eq!(steps[6 + of..], [Step::Finished { complete: true }]);
}

#[tokio::test]
async fn waiting_is_told_once_and_an_end_is_told_always() {
    let town = Town::new().await;
    town.applies(CHANGES).await;
    let mut more = two(5);
    more.extend((0..3).map(|n| product("Seats", &format!("N{n}"), 1)));
    town.says("t1", Ok(more));
    for write in [1, 3] {
        let gone = Fault::new(Failure::DropBefore).on_write(write);
        town.cwm.faults().add(gone);
    }
    let engine = town.engine();
    let mut events = engine.progress();
    engine.run(&town.integration).await.unwrap();
    let steps = until_finished(&mut events).await;
    let waits: Vec<_> = steps
        .into_iter()
        .filter(|step| matches!(step, Step::Waiting { .. }))
        .collect();
    let lag = Town::options().list_lag;
    assert_eq!(waits, [Step::Waiting { lag, writes: 2 }]);
    // One that cannot even begin to plan.
    town.cwm.faults().status(500, "company/companies", 1);
    engine.run(&town.integration).await.unwrap_err();
    let steps = until_finished(&mut events).await;
    assert_eq!(steps.last(), Some(&Step::Finished { complete: false }));
}

/// Keeps what is counted.
#[derive(Debug, Clone, Default)]
struct Counts(Arc<Mutex<BTreeMap<String, u64>>>);

#[derive(Debug)]
struct One(String, Counts);

impl CounterFn for One {
    fn increment(&self, value: u64) {
        let One(name, counts) = self;
        *counts.0.lock().unwrap().entry(name.clone()).or_default() += value;
    }

    fn absolute(&self, _: u64) {}
}

impl HistogramFn for One {
    fn record(&self, _: f64) {
        self.increment(1);
    }
}

impl Counts {
    fn one(&self, key: &Key) -> Arc<One> {
        let labels = key.labels().map(|label| format!(" {}", label.value()));
        let name = format!("{}{}", key.name(), labels.collect::<String>());
        Arc::new(One(name, self.clone()))
    }
}

impl Recorder for Counts {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.one(key))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(self.one(key))
    }
}

#[test]
fn runs_are_counted() {
    let counts = Counts::default();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    metrics::with_local_recorder(&counts, || {
        runtime.block_on(async {
            let town = Town::new().await;
            town.says("t3", Err(SourceError::Unavailable("503".to_owned())));
            town.cwm
                .faults()
                .add(Fault::new(Failure::DropAfter).on_write(2));
            town.cwm
                .faults()
                .status(400, "agreements/100/additions", 99);
            town.run().await;
        });
    });
    let counts = counts.0.lock().unwrap();
    let counts: Vec<_> = counts
        .iter()
        .map(|(name, n)| format!("{name} {n}"))
        .collect();
    let expected = [
        "cw_sync_changes_total billing applied 7",
        "cw_sync_reads_total billing failed 1",
        "cw_sync_reads_total billing ok 2",
        "cw_sync_run_seconds 1",
        "cw_sync_runs_total complete 1",
        "cw_sync_unknown_fates_total billing 1",
    ];
    assert_eq!(counts, expected);
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

async fn logged(level: tracing::Level) -> String {
    let log = Log::default();
    let writer = log.clone();
    // With one dispatcher alone, a span that another test's thread meets first is off for good.
    let _second = tracing::Dispatch::new(tracing_subscriber::fmt().finish());
    let subscriber = tracing_subscriber::fmt()
        .with_writer(move || writer.clone())
        .with_span_events(FmtSpan::NEW)
        .with_ansi(false)
        .with_max_level(level)
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let town = Town::new().await;
    town.applies(CHANGES).await;
    let bytes = log.0.lock().unwrap().clone();
    let text = String::from_utf8(bytes).unwrap();
    let ours = text.lines().filter(|line| line.contains("cw_sync_core"));
    ours.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn spans_nest_and_name_ids_only() {
    let log = logged(tracing::Level::INFO).await;
    for part in [
        "run{integration=\"here\" run=",
        ":kind{kind=\"billing\"}:read{kind=\"billing\" tenant=\"t1\"}",
        ":write{kind=\"billing\" tenant=\"t2\" intent=",
        ":write{kind=\"billing\" intent=",
    ] {
        assert!(log.contains(part), "{part} is not in\n{log}");
    }
    assert_eq!(log.matches(":write{").count(), CHANGES, "{log}");
    for word in ["Seats", "S1", "Backup", "quantity"] {
        assert!(!log.contains(word), "{word} is in\n{log}");
    }
    let log = logged(tracing::Level::TRACE).await;
    assert!(log.contains("Seats"), "{log}");
}
