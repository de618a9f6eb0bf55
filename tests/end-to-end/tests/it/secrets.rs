//! Secrets appear in no message, no `Debug`, no log and no stored state.

use crate::world::World;
use cw_manage::Client;
use std::fmt::Debug;
use std::io::Write;
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn none_of_them_anywhere() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let world = World::new().await;
    let secrets = [
        "PRIVATE-s3cr3t",
        "PUBLIC-s3cr3t",
        "CLIENT-s3cr3t",
        mock_sonicwall::KEY,
    ];
    let mut shown = String::new();
    let mut show = |value: &dyn Debug| shown.push_str(&format!("{value:?}\n{value:#?}\n"));

    // Wrong keys first, then right ones; a refused write and a broken connection on the way.
    let wrong = world
        .config()
        .keys(secrets[1], secrets[0])
        .client_id(secrets[2]);
    show(&wrong);
    let wrong = wrong.build().unwrap();
    show(&wrong);
    let wrong = Client::new(wrong).unwrap();
    show(&wrong);
    let error = wrong.company().companies().list().all().await.unwrap_err();
    show(&error);
    show(&error.to_string());

    let integration = world.integration();
    show(&integration);
    world
        .cwm
        .faults()
        .drop_after(3)
        .status(500, "/additions", 2);
    let engine = world.engine().await;
    show(&engine);
    let report = engine.run(&integration).await.unwrap();
    show(&report);
    show(&cw_sync_core::report::run_as_text(&report));
    world
        .vendor
        .fault_times(1, "tenants", mock_sonicwall::Fault::CutOff);
    show(&engine.run(&integration).await);

    shown.push_str(&String::from_utf8(log.0.lock().unwrap().clone()).unwrap());
    assert!(shown.contains("cwm call"), "the log was captured");
    let stored = std::fs::read_dir(world.folder.path()).unwrap();
    for file in stored {
        shown.push_str(&String::from_utf8_lossy(
            &std::fs::read(file.unwrap().path()).unwrap(),
        ));
    }
    let basic = [
        "YWNtZStwdWI6cHJpdg==",
        "YWNtZStQVUJMSUMtczNjcjN0OlBSSVZBVEUtczNjcjN0",
    ];
    for secret in secrets.into_iter().chain(basic) {
        assert!(!shown.contains(secret), "{secret} was shown");
    }
}
