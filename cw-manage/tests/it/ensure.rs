//! Creation by natural key: looked up first, never sent twice.

use crate::mock::world;
use crate::support::*;
use cw_manage::ErrorKind;
use cw_manage::endpoint::Ensured;
use cw_manage::model::Category;
use serde_json::{Value, json};
use std::time::Duration;
use wiremock::{MockServer, ResponseTemplate};

const AT: &str = "/procurement/categories";
const SHORT: Duration = Duration::from_millis(250);

fn rows(ids: &[i64]) -> ResponseTemplate {
    let rows: Vec<_> = ids
        .iter()
        .map(|id| json!({ "id": id, "name": "Cloud" }))
        .collect();
    ResponseTemplate::new(200)
        .set_body_json(rows)
        .insert_header("Link", "")
}

fn exists() -> ResponseTemplate {
    let errors = json!([{ "code": "ObjectExists", "message": "in use", "field": "name" }]);
    refusal(400, "InvalidObject", "category object is invalid", errors)
}

async fn run(
    lists: impl IntoIterator<Item = ResponseTemplate>,
    post: ResponseTemplate,
) -> (cw_manage::Result<Ensured<Category>>, usize) {
    let server = MockServer::start().await;
    in_turn(&server, "GET", &api(AT), lists).await;
    in_turn(&server, "POST", &api(AT), [post]).await;
    let categories = pinned(&server.uri()).procurement().categories();
    let draft = Category::draft("Cloud");
    let outcome = categories
        .ensure(Category::NAME.eq("Cloud"), &draft)
        .look_for(SHORT)
        .run()
        .await;
    let requests = received(&server).await;
    let posts = requests.iter().filter(|one| one.method.as_str() == "POST");
    (outcome, posts.count())
}

#[tokio::test]
async fn a_key_that_nothing_can_meet_creates_nothing() {
    let server = MockServer::start().await;
    let categories = pinned(&server.uri()).procurement().categories();
    let draft = Category::draft("Cloud");
    let key = Category::NAME.in_([] as [&str; 0]);
    let error = categories.ensure(key, &draft).run().await.unwrap_err();
    assert!(error.is_invalid() && !error.may_have_happened());
    assert_eq!(received(&server).await.len(), 0);
}

#[tokio::test]
async fn what_is_there_is_found_and_what_is_not_is_created() {
    let world = world().await;
    let categories = world.cwm.procurement().categories();
    for (name, is_new) in [("Cloud", false), ("Backup", true), ("Backup", false)] {
        let draft = Category::draft(name);
        let ensured = categories
            .ensure(Category::NAME.eq(name), &draft)
            .run()
            .await;
        let ensured = ensured.unwrap();
        assert_eq!(ensured.is_new(), is_new, "{name}");
        assert_eq!(ensured.into_record().name.as_deref(), Some(name));
    }
    assert_eq!(world.mock.state(AT).len(), 3);
}

#[tokio::test]
async fn a_record_that_shows_late_is_found_after_an_unknown_creation() {
    let lists = [rows(&[]), rows(&[]), rows(&[7])];
    let (outcome, posts) = run(lists, ResponseTemplate::new(504)).await;
    let outcome = outcome.unwrap();
    assert!(
        matches!(outcome, Ensured::FoundAfterUnknown(_)),
        "{outcome:?}"
    );
    assert_eq!(posts, 1);
}

#[tokio::test]
async fn a_record_that_never_shows_stays_unknown() {
    let (outcome, posts) = run([rows(&[])], ResponseTemplate::new(504)).await;
    let error = outcome.unwrap_err();
    assert!(error.may_have_happened(), "{error}");
    assert_eq!((error.status(), posts), (Some(504), 1));
    assert!(error.to_string().contains("showed within 250ms"), "{error}");
}

#[tokio::test]
async fn a_refusal_creates_nothing_and_is_not_looked_into() {
    let refused = refusal(
        400,
        "InvalidObject",
        "category object is invalid",
        Value::Null,
    );
    let (outcome, posts) = run([rows(&[])], refused).await;
    let error = outcome.unwrap_err();
    assert!(error.is_invalid() && !error.may_have_happened(), "{error}");
    assert_eq!(posts, 1);
}

#[tokio::test]
async fn a_record_that_a_lagging_list_hid_is_found_when_cwm_says_it_exists() {
    let (outcome, posts) = run([rows(&[]), rows(&[7])], exists()).await;
    assert!(matches!(outcome.unwrap(), Ensured::Found(_)));
    assert_eq!(posts, 1);
    let (outcome, _) = run([rows(&[])], exists()).await;
    let error = outcome.unwrap_err();
    assert!(error.is_invalid() && !error.may_have_happened(), "{error}");
}

#[tokio::test]
async fn several_with_the_key_are_an_error_with_their_ids() {
    let (outcome, posts) = run([rows(&[3, 7])], ResponseTemplate::new(201)).await;
    let error = outcome.unwrap_err();
    assert_eq!(
        (error.kind(), error.candidates()),
        (ErrorKind::Ambiguous, &[3, 7][..])
    );
    assert!(
        error.to_string().contains("3, 7") && !error.may_have_happened(),
        "{error}"
    );
    assert_eq!(posts, 0);

    let lists = [rows(&[]), rows(&[3, 7])];
    let (outcome, posts) = run(lists, ResponseTemplate::new(504)).await;
    let error = outcome.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Ambiguous);
    assert!(error.may_have_happened() && posts == 1, "{error}");
}

#[tokio::test]
async fn nothing_is_created_where_absence_cannot_be_proven() {
    // A row that cannot be read, and a list that fails.
    let unreadable = ResponseTemplate::new(200).set_body_json(json!([{ "id": 3, "name": 5 }]));
    for list in [unreadable, ResponseTemplate::new(403)] {
        let (outcome, posts) = run([list], ResponseTemplate::new(201)).await;
        assert!(!outcome.unwrap_err().may_have_happened());
        assert_eq!(posts, 0);
    }
}

#[tokio::test]
async fn absence_can_be_doubted_for_a_while() {
    let server = MockServer::start().await;
    in_turn(&server, "GET", &api(AT), [rows(&[]), rows(&[7])]).await;
    let categories = pinned(&server.uri()).procurement().categories();
    let draft = Category::draft("Cloud");
    let ensure = categories.ensure(Category::NAME.eq("Cloud"), &draft);
    let found = ensure.doubt_absence(SHORT).run().await.unwrap();
    assert!(matches!(found, Ensured::Found(_)));
}
