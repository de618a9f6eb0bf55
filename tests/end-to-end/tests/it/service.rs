//! The example `service` in processes of its own, on mocks of a CWM and two vendors.

use crate::quickstart::example;
use chrono::{TimeDelta, Utc};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::schedule::{Job, JobState, Schedule, Schedules, Zone};
use cw_sync_core::store::{IntegrationStore, JobStore, MappingStore, SecretUpdate, SqliteStore};
use mock_cwm::MockCwm;
use mock_mailprotector::MockMailprotector;
use mock_sonicwall::{MockSonicWall, World};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

const SONICWALL: &str = "demo-sonicwall";
const INTEGRATIONS: [&str; 2] = [SONICWALL, "demo-mailprotector"];

/// What all of the secrets hold.
const SECRET: &str = "s3cr3t";

/// Long enough for a slow machine; nothing is measured by it.
const PATIENCE: u32 = 1_500;
const LOOK: Duration = Duration::from_millis(40);

/// What the daemon works on.
struct Stand {
    cwm: MockCwm,
    sonicwall: MockSonicWall,
    mailprotector: MockMailprotector,
    folder: tempfile::TempDir,
}

impl Stand {
    async fn new() -> Self {
        let fixture = include_str!("../../../../examples/service/cwm.json");
        let cwm = MockCwm::builder()
            .keys("PUBLIC-s3cr3t", "PRIVATE-s3cr3t")
            .client_id("CLIENT-s3cr3t")
            .fixture_json(fixture)
            .unwrap();
        let sonicwall = World::read("MSW-s3cr3t", None).unwrap();
        let stand = Self {
            cwm: cwm.start().await.unwrap(),
            sonicwall: MockSonicWall::start(sonicwall).await.unwrap(),
            mailprotector: mock_mailprotector::start().await.unwrap(),
            folder: tempfile::tempdir().unwrap(),
        };
        stand
            .mailprotector
            .change(|world| world.key = "MP-s3cr3t".to_owned());
        for (file, secret) in [
            ("master-key", "0f".repeat(32).as_str()),
            ("public-key", "PUBLIC-s3cr3t"),
            ("private-key", "PRIVATE-s3cr3t"),
            ("client-id", "CLIENT-s3cr3t"),
            ("sonicwall-key", "MSW-s3cr3t"),
            ("mailprotector-key", "MP-s3cr3t"),
        ] {
            std::fs::write(stand.folder.path().join(file), secret).unwrap();
        }
        stand.configure(|text| text);
        stand
    }

    fn config(&self) -> PathBuf {
        self.folder.path().join("service.toml")
    }

    /// Writes the configuration of the demonstration, with daily jobs, changed like this.
    fn configure(&self, change: impl FnOnce(String) -> String) {
        let text = include_str!("../../../../examples/service/demo.toml")
            .replace("CWM_SITE", &self.cwm.url())
            .replace("CWM_COMPANY", self.cwm.company())
            .replace("SONICWALL_URL", &self.sonicwall.url())
            .replace(
                "MAILPROTECTOR_URL",
                &format!("{}/api/v1", self.mailprotector.url()),
            )
            .replace("minutes = 1 ", "minutes = 1440 ")
            .replace(
                "[service]\n",
                "[service]\nleaseSeconds = 2\nshutdownSeconds = 1\n",
            );
        std::fs::write(self.config(), change(text)).unwrap();
    }

    async fn store(&self) -> SqliteStore {
        let file = self.folder.path().join("service.db");
        SqliteStore::open(file).await.unwrap()
    }

    /// Set up as the file says by a daemon of its own, mapped, and with everything due.
    async fn due(self) -> Self {
        let daemon = Daemon::start(&self).await;
        assert!(daemon.end("TERM").await.success());
        let store = self.store().await;
        for (tenant, company, agreement) in [("4410021", 101, 501), ("4410022", 102, 502)] {
            let mapping = Mapping::to_agreement(tenant, company, agreement);
            store
                .set_mapping(&SONICWALL.into(), &mapping)
                .await
                .unwrap();
        }
        let job = Job::new("minutely", Schedule::every(1440));
        let state = JobState::new(&job, Utc::now() - TimeDelta::days(3));
        for id in INTEGRATIONS {
            store.keep_job_state(&id.into(), &state).await.unwrap();
        }
        self
    }

    /// What CWM was given, by content.
    fn holdings(&self) -> Vec<String> {
        let mut all = Vec::new();
        for agreement in [501, 502, 601, 602] {
            let path = format!("/finance/agreements/{agreement}/additions");
            for line in self.cwm.state(&path) {
                let product = &line["product"]["identifier"];
                let (serial, quantity) = (&line["serialNumber"], &line["quantity"]);
                all.push(format!("{agreement}: {quantity} x {product} {serial}"));
            }
        }
        for (path, field) in [
            ("/company/configurations", "name"),
            ("/company/configurations/types", "name"),
            ("/procurement/catalog", "identifier"),
            ("/procurement/categories", "name"),
            ("/service/tickets", "summary"),
        ] {
            let records = self.cwm.state(path);
            all.extend(records.iter().map(|one| format!("{path} {}", one[field])));
        }
        all.sort();
        all
    }

    /// Waits until a write hangs.
    async fn hangs(&self) {
        until(async || self.cwm.faults().pending().is_empty().then_some(())).await;
    }
}

/// Waits for something.
async fn until<T>(look: impl AsyncFn() -> Option<T>) -> T {
    for _ in 0..PATIENCE {
        if let Some(seen) = look().await {
            return seen;
        }
        tokio::time::sleep(LOOK).await;
    }
    panic!("it never came")
}

/// A daemon; it ends with this.
struct Daemon {
    child: Child,
    url: String,
    log: Arc<Mutex<String>>,
    _reader: JoinHandle<()>,
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn service(stand: &Stand) -> Command {
    let mut command = Command::new(example("service"));
    command
        .env_clear()
        .env("RUST_LOG", "trace,hyper=off,h2=off")
        .args(["--log", "json", "--config"])
        .arg(stand.config());
    command
}

impl Daemon {
    async fn start(stand: &Stand) -> Self {
        let mut child = service(stand)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = Arc::new(Mutex::new(String::new()));
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let written = log.clone();
        let reader = std::thread::spawn(move || {
            let mut line = String::new();
            while stderr.read_line(&mut line).is_ok_and(|read| read > 0) {
                written.lock().unwrap().push_str(&line);
                line.clear();
            }
        });
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let first = tokio::task::spawn_blocking(move || {
            let mut line = String::new();
            stdout.read_line(&mut line).unwrap();
            line
        });
        let first = first.await.unwrap();
        let Some(url) = first.strip_prefix("service listens on ") else {
            panic!("{first}{}", log.lock().unwrap());
        };
        Self {
            url: url.trim().to_owned(),
            child,
            log,
            _reader: reader,
        }
    }

    async fn get(&self, path: &str) -> (u16, String) {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let answer = client.get(format!("{}{path}", self.url)).send().await;
        let answer = answer.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let post = client.post(format!("{}{path}", self.url)).json(body);
        let answer = post.send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }

    async fn health(&self, integration: &str) -> Value {
        let (_, text) = self.get("/health").await;
        let health: Value = serde_json::from_str(&text).unwrap();
        let all = health["integrations"].as_array().unwrap();
        let found = all.iter().find(|one| one["integration"] == integration);
        found.cloned().unwrap_or_default()
    }

    /// Waits until all that was due is done.
    async fn done(&self) {
        for id in INTEGRATIONS {
            until(async || {
                let health = self.health(id).await;
                health["lastSuccess"].is_string().then_some(())
            })
            .await;
        }
    }

    fn signal(&self, signal: &str) {
        let kill = Command::new("kill")
            .arg(format!("-{signal}"))
            .arg(self.child.id().to_string())
            .status();
        assert!(kill.unwrap().success());
    }

    /// Ends it with a signal.
    async fn end(mut self, signal: &str) -> ExitStatus {
        self.signal(signal);
        for _ in 0..PATIENCE {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            tokio::time::sleep(LOOK).await;
        }
        panic!("it never ended: {}", self.log.lock().unwrap())
    }
}

/// What CWM holds after a run that nothing disturbs.
async fn undisturbed() -> Vec<String> {
    let stand = Stand::new().await.due().await;
    let daemon = Daemon::start(&stand).await;
    daemon.done().await;
    let holdings = stand.holdings();
    assert!(holdings.iter().any(|line| line.starts_with("501: 42 x")));
    assert!(
        holdings
            .iter()
            .any(|line| line.starts_with("/service/tickets"))
    );
    holdings
}

#[tokio::test(flavor = "multi_thread")]
async fn it_runs_what_is_due_and_says_how_it_is() {
    let stand = Stand::new().await.due().await;
    let daemon = Daemon::start(&stand).await;
    assert_eq!(daemon.get("/ready").await.0, 200);
    daemon.done().await;
    let (status, health) = daemon.get("/health").await;
    assert_eq!(status, 200, "{health}");
    let mut told = health;

    // A second run finds nothing to do.
    let holdings = stand.holdings();
    let writes = stand.cwm.stats().writes;
    assert!(writes > 0);
    let run = format!("/integrations/{SONICWALL}/run");
    let (status, report) = daemon.post(&run, &json!({ "who": "J. Doe" })).await;
    assert_eq!(status, 200, "{report}");
    assert_eq!(report["counts"]["applied"], 0);
    assert_eq!(report["cause"]["person"]["who"], "J. Doe");
    assert_eq!(stand.cwm.stats().writes, writes);
    assert_eq!(stand.holdings(), holdings);

    // What the vendor tells of is done.
    let service = "Capture Client Advanced";
    let set = stand
        .sonicwall
        .change(|held| held.set_quantity("0040104CC101", service, 45));
    set.unwrap();
    let events = format!("/integrations/{SONICWALL}/events");
    let event = json!({ "tenant": "4410021", "kind": "seats", "text": "45 seats" });
    let (status, noted) = daemon.post(&events, &event).await;
    assert_eq!((status, &noted["jobs"]), (202, &json!(["told"])));
    until(async || {
        let holdings = stand.holdings();
        let changed = holdings.iter().any(|line| line.starts_with("501: 45 x"));
        changed.then_some(())
    })
    .await;

    let (status, metrics) = daemon.get("/metrics").await;
    assert_eq!(status, 200);
    for line in [
        "cw_sync_runs_total{result=\"complete\"}",
        "cw_sync_jobs_total{result=\"done\"}",
    ] {
        assert!(metrics.contains(line), "{metrics}");
    }
    told.push_str(&metrics);
    let (status, refused) = daemon.post("/integrations/nobody/run", &json!({})).await;
    assert_eq!(status, 404, "{refused}");

    // What another program changes in the store is heeded.
    let store = stand.store().await;
    let record = store.integration(&SONICWALL.into()).await.unwrap();
    let mut record = record.unwrap();
    let hourly = Job::new("hourly", Schedule::every(60));
    let schedules = Schedules::new(Zone::utc(), vec![hourly]);
    record.schedules = serde_json::to_value(schedules).unwrap();
    let nothing = SecretUpdate::default();
    let saved = store.save_integration(&record, &nothing).await;
    saved.unwrap().unwrap();
    until(async || {
        let health = daemon.health(SONICWALL).await;
        (health["jobs"][0]["job"] == "hourly").then_some(())
    })
    .await;

    let log = daemon.log.clone();
    assert!(daemon.end("TERM").await.success());
    let log = log.lock().unwrap().clone();
    let mut runs = log.lines().filter(|line| line.contains("the run is over"));
    let run: Value = serde_json::from_str(runs.next_back().unwrap()).unwrap();
    assert_eq!(run["integration"], SONICWALL);
    assert!(run["run"].is_string() && run["applied"].is_number());
    told.push_str(&log);
    for file in std::fs::read_dir(stand.folder.path()).unwrap() {
        let path = file.unwrap().path();
        if path.to_string_lossy().contains("service.") {
            told.push_str(&String::from_utf8_lossy(&std::fs::read(path).unwrap()));
        }
    }
    assert!(!told.contains(SECRET) && !told.contains(&"0f".repeat(32)));
}

#[tokio::test(flavor = "multi_thread")]
async fn told_to_stop_in_the_midst_of_a_write_it_ends_and_the_next_start_completes_it() {
    let undisturbed = undisturbed().await;
    for hang_after in [false, true] {
        let stand = Stand::new().await.due().await;
        match hang_after {
            false => stand.cwm.faults().hang_before(7),
            true => stand.cwm.faults().hang_after(7),
        };
        let daemon = Daemon::start(&stand).await;
        stand.hangs().await;
        assert!(daemon.end("TERM").await.success());
        stand.cwm.faults().clear();
        let next = Daemon::start(&stand).await;
        next.done().await;
        assert_eq!(stand.holdings(), undisturbed, "{hang_after}");
        assert!(next.end("INT").await.success());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_signal_ends_it_at_once() {
    let stand = Stand::new().await;
    stand.configure(|text| text.replace("shutdownSeconds = 1", "shutdownSeconds = 3600"));
    let stand = stand.due().await;
    stand.cwm.faults().hang_before(7);
    let daemon = Daemon::start(&stand).await;
    stand.hangs().await;
    daemon.signal("TERM");
    until(async || {
        let log = daemon.log.lock().unwrap();
        log.contains("told to stop").then_some(())
    })
    .await;
    assert_eq!(daemon.end("TERM").await.code(), Some(130));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_on_one_store_the_other_takes_over_from_the_dead() {
    let undisturbed = undisturbed().await;
    let stand = Stand::new().await.due().await;
    stand.cwm.faults().hang_before(7);
    let first = Daemon::start(&stand).await;
    stand.hangs().await;
    let second = Daemon::start(&stand).await;
    let health = second.health(SONICWALL).await;
    let holder = health["lease"]["holder"].as_str().unwrap_or_default();
    let process = format!("process {} ", first.child.id());
    assert!(holder.starts_with(&process), "{health}");
    let run = format!("/integrations/{SONICWALL}/run");
    let (status, refused) = second.post(&run, &json!({})).await;
    assert_eq!(status, 409, "{refused}");

    assert_eq!(first.end("KILL").await.code(), None);
    stand.cwm.faults().clear();
    second.done().await;
    assert_eq!(stand.holdings(), undisturbed);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_in_the_file_is_named() {
    let stand = Stand::new().await;
    for (from, to, says) in [
        ("[service]", "[service]\nlisten_on = 1", "listen_on"),
        ("127.0.0.1:0", "0.0.0.0:0", "service.listen"),
        ("lookAgainSeconds = 1", "lookAgainSeconds = 0", "nonzero"),
        (
            "\"sonicwall\"",
            "\"sonicwal\"",
            "integration `demo-sonicwall`: vendor",
        ),
        ("file = \"sonicwall-key\"", "file = \"none\"", "apiKey"),
        ("store = ", "stoer = ", "stoer"),
    ] {
        stand.configure(|text| text.replace(from, to));
        let mut child = service(&stand)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stderr = child.stderr.take().unwrap();
        let ended = tokio::task::spawn_blocking(move || {
            let mut told = String::new();
            stderr.read_to_string(&mut told).unwrap();
            (child.wait().unwrap(), told)
        });
        let (status, told) = ended.await.unwrap();
        assert_eq!(status.code(), Some(2), "{to}: {told}");
        let last = told.lines().filter(|line| line.starts_with("service: "));
        let last: String = last.collect();
        assert!(
            last.contains("service.toml") && last.contains(says),
            "{told}"
        );
        assert!(!told.contains(SECRET));
    }
}
