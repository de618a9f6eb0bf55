//! The command line, as a process of its own, on a partner's CWM and a vendor.

mod input;
mod work;

use crate::quickstart::example;
use mock_cwm::MockCwm;
use mock_sonicwall::MockSonicWall;
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;

const SECRETS: [(&str, &str); 4] = [
    (
        "CWSYNC_KEY",
        "c0ffee11c0ffee11c0ffee11c0ffee11c0ffee11c0ffee11c0ffee11c0ffee11",
    ),
    ("CWM_PUBLIC_KEY", "msp+PUBLIC-s3cr3t"),
    ("CWM_PRIVATE_KEY", "PRIVATE-s3cr3t"),
    ("CWM_CLIENT_ID", "CLIENT-s3cr3t"),
];

const BIRCH: [&str; 6] = ["map", "set", "4410021", "101", "--agreement", "501"];

struct Desk {
    cwm: MockCwm,
    vendor: MockSonicWall,
    folder: tempfile::TempDir,
}

/// What a process said.
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Said {
    fn result(&self) -> Value {
        let said: Value = serde_json::from_str(&self.out).expect(&self.out);
        assert_eq!(said["version"], 1);
        assert_eq!(said["exit"], self.code);
        let has_error = said.get("error").is_some();
        assert_ne!(said.get("result").is_some(), has_error);
        said["result"].clone()
    }
}

impl Desk {
    /// With a configuration, and nothing done yet.
    async fn new() -> Self {
        let cwm = MockCwm::builder()
            .keys(SECRETS[1].1, SECRETS[2].1)
            .client_id(SECRETS[3].1)
            .fixture_json(include_str!("../../../../../examples/sonicwall/cwm.json"));
        let desk = Self {
            cwm: cwm.unwrap().start().await.unwrap(),
            vendor: mock_sonicwall::start().await.unwrap(),
            folder: tempfile::tempdir().unwrap(),
        };
        std::fs::write(desk.path("cwsync.toml"), desk.config()).unwrap();
        desk
    }

    /// Set up, with Birch Dental mapped.
    async fn mapped() -> Self {
        let desk = Self::new().await;
        desk.ends(&["connect"], 0).await;
        desk.ends(&BIRCH, 0).await;
        desk
    }

    fn config(&self) -> String {
        let (cwm, vendor) = (self.cwm.url(), self.vendor.url());
        let text = include_str!("../../../../../examples/host/demo.toml")
            .replace("CWM_SITE", &cwm)
            .replace("CWM_COMPANY", self.cwm.company())
            .replace("SONICWALL_URL", &vendor)
            .replace("demo-", "msp-");
        let files = [
            ("master-key", "CWSYNC_KEY"),
            ("public-key", "CWM_PUBLIC_KEY"),
            ("private-key", "CWM_PRIVATE_KEY"),
            ("client-id", "CWM_CLIENT_ID"),
            ("api-key", "SONICWALL_API_KEY"),
        ];
        files.iter().fold(text, |text, (file, variable)| {
            let (file, env) = (
                format!("file = \"{file}\""),
                format!("env = \"{variable}\""),
            );
            text.replace(&file, &env)
        })
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(example("cwsync"));
        command
            .args(args)
            .current_dir(self.folder.path())
            .env_clear()
            .envs(SECRETS)
            .env("SONICWALL_API_KEY", mock_sonicwall::KEY);
        command
    }

    async fn say(&self, mut command: Command) -> Said {
        let output = tokio::task::spawn_blocking(move || command.output());
        let output = output.await.unwrap().unwrap();
        let said = Said {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        };
        let secrets = SECRETS.map(|(_, secret)| secret);
        for secret in secrets.into_iter().chain([mock_sonicwall::KEY]) {
            assert!(!said.out.contains(secret), "{}", said.out);
            assert!(!said.err.contains(secret), "{}", said.err);
        }
        said
    }

    /// Runs a command that must end with this code.
    async fn ends(&self, args: &[&str], code: i32) -> Said {
        let said = self.say(self.command(args)).await;
        assert_eq!(said.code, code, "{args:?}\n{}\n{}", said.out, said.err);
        said
    }

    /// As [`Desk::ends`], for a script.
    async fn json(&self, args: &[&str], code: i32) -> Value {
        let args = [args, &["--json"]].concat();
        self.ends(&args, code).await.result()
    }

    fn lines(&self) -> Vec<Value> {
        self.cwm.state("/finance/agreements/501/additions")
    }
}
