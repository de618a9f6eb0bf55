//! What the stateful mock CWM keeps and hands back: files, rows of bulk writes, bundles, and the
//! callbacks that it posts.

use crate::mock::world;
use crate::support::received;
use cw_manage::Id;
use cw_manage::callback::{Action, Verifier};
use cw_manage::document::NewDocument;
use cw_manage::endpoint::Upload;
use cw_manage::endpoint::bundle::{Bundle, Read};
use cw_manage::model::{
    Agreement, CallbackEntry, Company, CompanyReference, Configuration, ConfigurationType,
    ConfigurationTypeReference,
};
use cw_manage::patch::Patch;
use futures::TryStreamExt;
use proptest::prelude::*;
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, ResponseTemplate};

const BIRCH: Id<Company> = Id::new(2);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn any_bytes_that_are_uploaded_are_downloaded_unchanged(
        bytes in prop::collection::vec(any::<u8>(), 0..20_000),
        name in "[a-zA-Z0-9 äß_-]{1,20}\\.[a-z]{3}",
    ) {
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let world = world().await;
            let documents = world.cwm.documents_of(BIRCH);
            let new = NewDocument::file(Upload::file(&name, bytes.clone())).title("Proof");
            let kept = documents.add(&new).await.unwrap();
            let listed = documents.list().all().await.unwrap();
            assert_eq!(listed.iter().map(|one| one.id).collect::<Vec<_>>(), [kept.id]);
            assert_eq!(listed[0].title.as_deref(), Some("Proof"));
            let file = world.cwm.system().documents().id(kept.id.unwrap());
            assert_eq!(file.download().await.unwrap().bytes, bytes);
            let chunks: Vec<_> = file.download_stream().await.unwrap().try_collect().await.unwrap();
            assert_eq!(chunks.concat(), bytes);
        });
    }
}

#[tokio::test]
async fn rows_of_a_bulk_write_have_an_outcome_each() {
    let world = world().await;
    let configurations = world.cwm.company().configurations();
    let types = configurations.types();
    let kind = types.create(&ConfigurationType::draft("Firewall")).await;
    let kind = kind.unwrap().id.unwrap();
    let row = |name: &str, company: i64| {
        let kind = ConfigurationTypeReference::id(kind.get());
        Configuration::draft(name, kind, CompanyReference::id(company))
    };
    let rows = [row("TZ370", 2), row("TZ470", 9999), row("TZ570", 2)];
    let outcome = configurations.bulk().create_rows(&rows).await.unwrap();
    let failed: Vec<_> = outcome.failed().map(|(place, _)| place).collect();
    assert_eq!((failed, outcome.unknown().count()), (vec![1], 0));
    let made = outcome.rows.iter().flatten().flatten();
    let names: Vec<_> = made.filter_map(|row| row.name.as_deref()).collect();
    assert_eq!(names, ["TZ370", "TZ570"]);
    assert_eq!(configurations.count(None).await.unwrap(), 2);
}

#[tokio::test]
async fn a_bundle_reads_what_its_parts_would() {
    let world = world().await;
    let mut bundle = Bundle::new();
    let birch = bundle.add(Read::<Company>::one(BIRCH));
    let ended = Read::<Agreement>::list().filter(Agreement::CANCELLED_FLAG.eq(true));
    let ended = bundle.add(ended);
    let nobody = bundle.add(Read::<Company>::one(9999));
    let answers = world.cwm.system().bundles().read(&bundle).await.unwrap();
    let birch = answers.record(birch).unwrap();
    assert_eq!(birch.name.as_deref(), Some("Birch Dental"));
    let ended = answers.page(ended).unwrap().rows;
    let ended: Vec<_> = ended.into_iter().map(|row| row.unwrap().id).collect();
    assert_eq!(ended, [Some(Id::new(22))]);
    assert!(answers.record(nobody).unwrap_err().is_not_found());
}

/// The mock posts and signs on its own terms; the verifier believes it, and nobody else.
#[tokio::test]
async fn a_callback_that_was_posted_is_believed() {
    let world = world().await;
    let vendor = MockServer::start().await;
    let answer = ResponseTemplate::new(200);
    Mock::given(method("POST"))
        .respond_with(answer)
        .mount(&vendor)
        .await;
    let url = format!("{}/hook?recordId=", vendor.uri());
    let callbacks = world.cwm.system().callbacks();
    let entry = CallbackEntry::draft(url, 1, "company", "owner");
    callbacks.create(&entry).await.unwrap();
    let company = world.cwm.company().companies().id(BIRCH);
    let patch = Patch::new().set(Company::CITY, "Miami");
    company.patch(&patch).await.unwrap();
    world.mock.callbacks_delivered().await;

    let posts = received(&vendor).await;
    assert_eq!(posts.len(), 1);
    let signature = posts[0].headers["x-content-signature"].as_bytes();
    let verifier = Verifier::builder(&world.cwm).build();
    let payload = verifier.verify(signature, &posts[0].body).await.unwrap();
    assert_eq!(payload.action, Action::Updated);
    assert_eq!(payload.id, Some(BIRCH.get()));
    let entity: Company = payload.entity().unwrap().unwrap();
    assert_eq!(entity.city.as_deref(), Some("Miami"));

    let mut forged = posts[0].body.clone();
    let at = forged
        .windows(5)
        .position(|bytes| bytes == b"Miami")
        .unwrap();
    forged[at] = b'N';
    assert!(verifier.verify(signature, &forged).await.is_err());
}
