//! Operations that are no plain verb: actions, searches, bulk writes, files.

use crate::support::*;
use cw_manage::ErrorKind;
use cw_manage::api::company::ConfigurationsBulk;
use cw_manage::api::system::Documents;
use cw_manage::endpoint::Upload;
use cw_manage::model::{
    CompanyMerge, CompanyReference, Configuration, ConfigurationTypeReference, DocumentFormData,
    IdCollection, ManagedInformation, Ticket,
};
use cw_manage::patch::Patch;
use serde_json::{Value, json};
use wiremock::ResponseTemplate;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer};

async fn answering(verb: &str, at: &str, answer: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(method(verb))
        .and(path(api(at)))
        .respond_with(answer)
        .mount(&server)
        .await;
    server
}

fn ok(body: Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(body)
}

async fn body(server: &MockServer) -> Value {
    serde_json::from_slice(&received(server).await[0].body).unwrap()
}

#[tokio::test]
async fn an_action_has_typed_body_and_answer() {
    let at = "/company/companies/7/merge";
    let server = answering(
        "POST",
        at,
        ok(json!({ "success": true, "message": "done" })),
    )
    .await;
    let mut merge = CompanyMerge::draft(8);
    merge.name = Some("From".into());
    let company = pinned(&server.uri()).company().companies().id(7);
    let done = company.merge(&merge).await.unwrap();
    assert_eq!(done.success, Some(true));
    assert_eq!(
        body(&server).await,
        json!({ "toCompanyId": 8, "name": "From" })
    );
}

#[tokio::test]
async fn an_action_is_never_repeated_when_its_fate_is_unknown() {
    let at = "/finance/agreements/7/invoice";
    let server = answering("POST", at, ResponseTemplate::new(503)).await;
    let agreement = pinned(&server.uri()).finance().agreements().id(7);
    let error = agreement.invoice().await.unwrap_err();
    assert!(error.may_have_happened());
    assert_eq!(error.operation(), "POST /finance/agreements/{id}/invoice");
    assert_eq!(received(&server).await.len(), 1);
}

#[tokio::test]
async fn an_answer_without_a_body_is_read() {
    let done = answering(
        "POST",
        "/procurement/products/3/detach",
        ResponseTemplate::new(204),
    )
    .await;
    let product = pinned(&done.uri()).procurement().products().id(3);
    let draft = cw_manage::model::ProductDetach::draft();
    product.detach(&draft).await.unwrap();
    let at = "/finance/invoices/5/commissions/recalculate";
    let empty = answering("POST", at, ResponseTemplate::new(200)).await;
    let commissions = pinned(&empty.uri())
        .finance()
        .invoices()
        .id(5)
        .commissions();
    assert_eq!(commissions.recalculate().await.unwrap(), Value::Null);
}

#[tokio::test]
async fn changing_the_type_is_a_patch_at_a_path_of_its_own() {
    let at = "/company/configurations/3/changeType";
    let server = answering("PATCH", at, ok(json!({ "id": 3 }))).await;
    let patch = Patch::new().set(Configuration::TYPE, ConfigurationTypeReference::id(9));
    let configuration = pinned(&server.uri()).company().configurations().id(3);
    let changed = configuration.change_type(&patch).await.unwrap();
    assert_eq!(changed.id.map(|id| id.get()), Some(3));
    let expected = json!([{ "op": "replace", "path": "type", "value": { "id": 9 } }]);
    assert_eq!(body(&server).await, expected);
}

#[tokio::test]
async fn a_search_carries_its_filter_in_the_body_and_reads_all_rows() {
    let rows = |ids: &[i64]| ok(ids.iter().map(|id| json!({ "id": id })).collect());
    let server = MockServer::start().await;
    let at = api("/service/tickets/search");
    in_turn(
        &server,
        "POST",
        &at,
        [
            ResponseTemplate::new(503),
            rows(&[4, 9]),
            rows(&[12]),
            rows(&[]),
        ],
    )
    .await;
    let company = Ticket::COMPANY
        .then(CompanyReference::ID)
        .eq(cw_manage::Id::new(7));
    let tickets = pinned(&server.uri()).service().tickets();
    let found = tickets
        .search()
        .filter(company)
        .page_size(2)
        .all()
        .await
        .unwrap();
    let ids: Vec<_> = found
        .iter()
        .filter_map(|ticket| ticket.id)
        .map(|id| id.get())
        .collect();
    assert_eq!(ids, [4, 9, 12]);
    let requests = received(&server).await;
    // A search reads: it is repeated like a GET. Without a Link header an empty page is its end.
    assert_eq!(requests.len(), 4);
    let asked = |at: usize| serde_json::from_slice::<Value>(&requests[at].body).unwrap();
    let expected = |id: i64| json!({ "conditions": format!("company/id = 7 and id > {id}"), "orderBy": "id asc" });
    assert_eq!(asked(1), expected(0));
    assert_eq!(asked(2), expected(9));
    assert_eq!(query(&requests[2], "pageSize").as_deref(), Some("2"));
}

#[tokio::test]
async fn bulk_writes_carry_ids_and_query_objects_travel_as_parameters() {
    let at = "/company/configurations/bulk";
    let results =
        json!({ "payload": [{ "originalIndex": 0, "success": true, "statusCode": 200 }] });
    let answer = ResponseTemplate::new(207).set_body_json(&results);
    let server = answering("PUT", at, answer.clone()).await;
    let draft = Configuration::draft(
        "pc-1",
        ConfigurationTypeReference::id(1),
        CompanyReference::id(2),
    );
    let mut managed = ManagedInformation::default();
    managed.management_solution_name = Some("N&A".into());
    let bulk = pinned(&server.uri()).company().configurations().bulk();
    let done = bulk
        .with(ConfigurationsBulk::MANAGED_INFORMATION, managed)
        .replace_many(&[(33.into(), draft)])
        .await
        .unwrap();
    assert_eq!(done.payload.unwrap()[0].success, Some(true));
    assert_eq!(body(&server).await[0]["id"], 33);
    let asked = &received(&server).await[0];
    assert_eq!(
        query(asked, "managementSolutionName").as_deref(),
        Some("N&A")
    );

    let server = answering("DELETE", at, answer).await;
    let bulk = pinned(&server.uri()).company().configurations().bulk();
    bulk.delete_many(&IdCollection::draft(vec![1, 2]))
        .await
        .unwrap();
    assert_eq!(body(&server).await, json!({ "ids": [1, 2] }));
}

#[tokio::test]
async fn a_download_is_the_bytes_unchanged() {
    let bytes: Vec<u8> = (0..=255).chain([0, 13, 10, 0xef, 0xbb, 0xbf]).collect();
    let answer = ResponseTemplate::new(200)
        .set_body_raw(bytes.clone(), "application/octet-stream")
        .insert_header("Content-Disposition", "attachment; filename=\"a b.bin\"");
    let server = answering("GET", "/system/documents/5/download", answer).await;
    let file = pinned(&server.uri())
        .system()
        .documents()
        .id(5)
        .download()
        .await
        .unwrap();
    assert_eq!(file.bytes, bytes);
    assert_eq!(file.file_name.as_deref(), Some("a b.bin"));
    assert_eq!(
        file.content_type.as_deref(),
        Some("application/octet-stream")
    );
    assert!(!format!("{file:?}").contains("255"), "{file:?}");
}

#[tokio::test]
async fn a_download_that_fails_is_an_error_and_no_file() {
    let answer = not_found("Document 5 not found");
    let server = answering("GET", "/system/documents/5/download", answer).await;
    let error = pinned(&server.uri())
        .system()
        .documents()
        .id(5)
        .download()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn an_upload_is_a_form_with_the_file_and_its_fields() {
    let answer = ResponseTemplate::new(201).set_body_json(json!({ "id": 9, "title": "Report" }));
    let server = answering("POST", "/system/documents", answer).await;
    let mut form = DocumentFormData::draft();
    form.record_type = Some("Ticket".into());
    form.record_id = Some(42);
    form.read_only_flag = Some(true);
    let upload = Upload::file("r.pdf", b"%PDF\r\n\x00".to_vec())
        .content_type("application/pdf")
        .fields(&form)
        .unwrap()
        .field("title", "Report");
    let stored = pinned(&server.uri())
        .system()
        .documents()
        .upload(&upload)
        .await
        .unwrap();
    assert_eq!(stored.title.as_deref(), Some("Report"));
    let request = &received(&server).await[0];
    let content_type = request
        .headers
        .get("content-type")
        .unwrap()
        .to_str()
        .unwrap();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let text = String::from_utf8_lossy(&request.body);
    let parts: Vec<_> = text.split(&format!("--{boundary}")).collect();
    assert_eq!(parts.len(), 7, "{text}");
    assert!(
        parts
            .iter()
            .any(|part| part.contains("name=\"recordId\"\r\n\r\n42\r\n"))
    );
    assert!(
        parts
            .iter()
            .any(|part| part.contains("name=\"readOnlyFlag\"\r\n\r\ntrue\r\n"))
    );
    let file = parts
        .iter()
        .find(|part| part.contains("filename=\"r.pdf\""))
        .unwrap();
    assert!(
        file.contains("Content-Type: application/pdf\r\n\r\n%PDF\r\n\0\r\n"),
        "{file:?}"
    );
}

#[tokio::test]
async fn a_resource_has_query_parameters_of_its_own() {
    let server = answering("GET", "/system/documents", ok(json!([]))).await;
    let documents = pinned(&server.uri()).system().documents();
    let of_ticket = documents
        .with(Documents::RECORD_TYPE, "Ticket")
        .with(Documents::RECORD_ID, 42);
    assert!(of_ticket.list().all().await.unwrap().is_empty());
    let request = &received(&server).await[0];
    assert_eq!(query(request, "recordType").as_deref(), Some("Ticket"));
    assert_eq!(query(request, "recordId").as_deref(), Some("42"));
}

#[tokio::test]
async fn rows_without_ids_are_read_page_by_page() {
    let server = MockServer::start().await;
    let at = api("/system/audittrail");
    let row = |text: &str| json!({ "text": text });
    in_turn(
        &server,
        "GET",
        &at,
        [ok(json!([row("a"), row("b")])), ok(json!([row("c")]))],
    )
    .await;
    let trail = pinned(&server.uri()).system().audittrail();
    let rows = trail.list().page_size(2).all().await.unwrap();
    assert_eq!(rows.len(), 3);
    let requests = received(&server).await;
    assert!(
        requests
            .iter()
            .all(|request| !request.headers.contains_key("pagination-type"))
    );
    assert_eq!(query(&requests[1], "page").as_deref(), Some("2"));
}

#[tokio::test]
async fn the_same_place_is_reached_by_paths_of_different_case() {
    let at = "/company/entitytypes/info";
    let server = answering("GET", at, ok(json!([{ "id": 1 }]))).await;
    let info = pinned(&server.uri()).company().entity_types().info();
    assert_eq!(info.list().all().await.unwrap().len(), 1);
}

#[test]
fn secrets_in_records_stay_out_of_debug() {
    let token: cw_manage::model::Token =
        serde_json::from_value(json!({ "publicKey": "pub", "privateKey": "s3cret" })).unwrap();
    let text = format!("{token:?}");
    assert!(text.contains("pub") && !text.contains("s3cret"), "{text}");
    assert_eq!(token.private_key.as_deref(), Some("s3cret"));
}
