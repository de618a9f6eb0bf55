//! Files and links of records.

use mock_cwm::Switches;
use proptest::prelude::*;
use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::support::{Answer, Cwm};

const DOCUMENTS: &str = "/system/documents";

/// A form of fields, and of a file where there is one.
fn form(fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Vec<u8> {
    let mut body = Vec::new();
    let mut part = |disposition: String, content: &[u8]| {
        let head = format!("--x7\r\nContent-Disposition: form-data; {disposition}\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    };
    for (name, value) in fields {
        part(format!("name=\"{name}\""), value.as_bytes());
    }
    if let Some((name, content)) = file {
        part(format!("name=\"file\"; filename=\"{name}\""), content);
    }
    body.extend_from_slice(b"--x7--\r\n");
    body
}

async fn post(cwm: &Cwm, path: &str, body: Vec<u8>) -> Answer {
    let request = cwm.request(Method::POST, path);
    let request = request.header("content-type", "multipart/form-data; boundary=x7");
    Answer::of(request.body(body).send().await.unwrap()).await
}

async fn upload(cwm: &Cwm, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Answer {
    post(cwm, DOCUMENTS, form(fields, file)).await
}

async fn download(cwm: &Cwm, id: &Value) -> Response {
    let path = format!("{DOCUMENTS}/{id}/download");
    cwm.request(Method::GET, &path).send().await.unwrap()
}

/// Fields of a document for the company with this id.
fn of_company(id: &'static str) -> [(&'static str, &'static str); 2] {
    [("recordType", "Company"), ("recordId", id)]
}

#[tokio::test]
async fn a_file_goes_up_and_comes_down() {
    let cwm = Cwm::start().await;
    let fields = [
        ("RecordType", "company"),
        ("RECORDID", "2"),
        ("Title", "Plan"),
        ("privateFlag", "True"),
    ];
    let made = upload(&cwm, &fields, Some(("plan b.PDF", b"%PDF\r\n--x6\0")))
        .await
        .json(201);
    assert_eq!(made["title"], "Plan");
    assert_eq!(made["fileName"], "plan b.PDF");
    assert_eq!(made["size"], 11);
    assert_eq!(made["owner"], "api");
    assert_eq!(made["publicFlag"], false);
    assert_eq!(made["linkFlag"], false);
    assert_eq!(made["createdOnDate"], made["_info"]["dateEntered"]);
    assert_eq!(
        cwm.get(&format!("{DOCUMENTS}/{}", made["id"]))
            .await
            .json(200),
        made
    );
    let response = download(&cwm, &made["id"]).await;
    assert_eq!(
        response.headers()["content-type"],
        "application/octet-stream"
    );
    assert_eq!(
        response.headers()["content-disposition"],
        "attachment; filename=\"plan b.PDF\""
    );
    assert_eq!(&*response.bytes().await.unwrap(), b"%PDF\r\n--x6\0");
    let path = format!("{DOCUMENTS}/{}", made["id"]);
    assert_eq!(cwm.delete(&path).await.status, 204);
    assert_eq!(download(&cwm, &made["id"]).await.status(), 404);
}

#[tokio::test]
async fn a_list_is_of_one_record_and_its_links_stay_there() {
    let cwm = Cwm::start().await;
    let mut ids = Vec::new();
    for (company, name) in [("2", "a"), ("3", "b"), ("2", "c"), ("2", "d")] {
        let made = upload(&cwm, &of_company(company), Some((name, b"x"))).await;
        ids.push(made.json(201)["id"].as_i64().unwrap());
    }
    let query = [("recordType", "Company"), ("recordId", "2")];
    assert_eq!(
        cwm.list(DOCUMENTS, &query).await.ids(),
        [ids[0], ids[2], ids[3]]
    );
    let page = [query.as_slice(), &[("pageSize", "1")]].concat();
    let link = cwm.list(DOCUMENTS, &page).await.link.unwrap();
    assert!(link.contains("recordType=Company&recordId=2"), "{link}");
    let named = [query.as_slice(), &[("conditions", "fileName=\"c\"")]].concat();
    assert_eq!(cwm.list(DOCUMENTS, &named).await.ids(), [ids[2]]);
    let count = cwm
        .list(&format!("{DOCUMENTS}/count"), &query)
        .await
        .json(200);
    assert_eq!(count["count"], 3);
    for other in [
        [("recordType", "Ticket"), ("recordId", "2")],
        [("recordType", "Company"), ("recordId", "x")],
    ] {
        assert!(cwm.list(DOCUMENTS, &other).await.ids().is_empty());
    }
    assert_eq!(cwm.get(DOCUMENTS).await.ids(), ids);
}

#[tokio::test]
async fn a_link_has_no_file() {
    let cwm = Cwm::start().await;
    let fields = [
        ("recordType", "Company"),
        ("recordId", "2"),
        ("url", "https://wiki.example/2"),
    ];
    let made = upload(&cwm, &fields, None).await.json(201);
    assert_eq!(made["linkFlag"], true);
    assert_eq!(made["title"], "https://wiki.example/2");
    assert_eq!(download(&cwm, &made["id"]).await.status(), 404);
}

#[tokio::test]
async fn pictures_have_a_thumbnail() {
    let cwm = Cwm::start().await;
    let mut statuses = Vec::new();
    for name in ["a.png", "a.txt"] {
        let made = upload(&cwm, &of_company("2"), Some((name, b"x")))
            .await
            .json(201);
        let path = format!("{DOCUMENTS}/{}/thumbnail", made["id"]);
        statuses.push((made["imageFlag"] == true, cwm.get(&path).await.status));
    }
    assert_eq!(statuses, [(true, 200), (false, 404)]);
}

#[tokio::test]
async fn a_document_gets_other_contents() {
    let cwm = Cwm::start().await;
    let made = upload(&cwm, &of_company("2"), Some(("a.txt", b"old")))
        .await
        .json(201);
    let path = format!("{DOCUMENTS}/{}", made["id"]);
    let changed = post(
        &cwm,
        &path,
        form(&[("title", "T")], Some(("b.txt", b"newer"))),
    )
    .await;
    let changed = changed.json(200);
    assert_eq!(
        (&changed["id"], &changed["guid"]),
        (&made["id"], &made["guid"])
    );
    assert_eq!(
        (&changed["title"], &changed["size"]),
        (&json!("T"), &json!(5))
    );
    let query = [("recordType", "Company"), ("recordId", "2")];
    assert_eq!(cwm.list(DOCUMENTS, &query).await.ids().len(), 1);
    let file = download(&cwm, &made["id"]).await.bytes().await.unwrap();
    assert_eq!(&*file, b"newer");
    let link = post(&cwm, &path, form(&[("url", "https://wiki.example")], None))
        .await
        .json(200);
    assert_eq!(
        (&link["linkFlag"], &link["size"]),
        (&json!(true), &Value::Null)
    );
    assert_eq!(download(&cwm, &made["id"]).await.status(), 404);
    assert_eq!(
        post(&cwm, "/system/documents/99", form(&[], None))
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn what_is_wrong_with_a_form_is_told_together() {
    let cwm = Cwm::start().await;
    let fields = |answer: Answer| {
        let problems = answer.problems().into_iter();
        problems
            .map(|(code, field, _)| format!("{code} {field}"))
            .collect::<Vec<_>>()
    };
    let nothing = upload(&cwm, &[], None).await;
    let want =
        ["file", "recordType", "recordId"].map(|field| format!("MissingRequiredField {field}"));
    assert_eq!(fields(nothing), want);
    let wrong = upload(
        &cwm,
        &[("recordType", "Planet"), ("recordId", "x")],
        Some(("a", b"")),
    );
    assert_eq!(
        fields(wrong.await),
        ["InvalidField recordType", "InvalidField recordId"]
    );
    let unknown = upload(&cwm, &of_company("99"), Some(("a", b""))).await;
    assert_eq!(unknown.problems()[0].2, "Company 99 not found");
    assert!(cwm.get(DOCUMENTS).await.ids().is_empty());
}

#[tokio::test]
async fn only_whole_forms_are_taken() {
    let cwm = Cwm::start().await;
    assert_eq!(cwm.post(DOCUMENTS, json!({"title": "x"})).await.status, 415);
    let request = cwm.request(Method::POST, DOCUMENTS);
    assert_eq!(request.send().await.unwrap().status(), 415);
    let mut body = form(&of_company("2"), Some(("a", b"x")));
    body.truncate(body.len() - 6);
    assert_eq!(post(&cwm, DOCUMENTS, body).await.status, 400);
    let page = cwm.get(&format!("{DOCUMENTS}/uploadsample")).await;
    assert!(page.text.contains("multipart/form-data"), "{}", page.text);
}

#[tokio::test]
async fn switches_limit_the_size_and_leave_the_quotes_out() {
    let cwm = Cwm::with(Switches {
        max_document: 4,
        quoted_file_names: false,
        ..Switches::default()
    })
    .await;
    let made = upload(&cwm, &of_company("2"), Some(("a b", b"1234")))
        .await
        .json(201);
    let response = download(&cwm, &made["id"]).await;
    assert_eq!(
        response.headers()["content-disposition"],
        "attachment; filename=a b"
    );
    let long = upload(&cwm, &of_company("2"), Some(("a", b"12345"))).await;
    assert_eq!(long.status, 413);
    assert!(long.text.contains("at most 4 bytes"), "{}", long.text);
}

#[test]
fn any_bytes_come_down_as_they_went_up() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let cwm = runtime.block_on(Cwm::start());
    let bytes = prop::collection::vec(any::<u8>(), 0..4000);
    // Names a header can carry in either of its forms, but for what a browser would change.
    let config = ProptestConfig::with_cases(40);
    proptest!(config, |(bytes in bytes, name in "[a-zA-Zäß0-9 ;'.-]{1,20}")| {
        runtime.block_on(async {
            let made = upload(&cwm, &of_company("2"), Some((&name, &bytes))).await.json(201);
            prop_assert_eq!(made["fileName"].as_str(), Some(&*name));
            let file = download(&cwm, &made["id"]).await.bytes().await.unwrap();
            prop_assert_eq!(&*file, &*bytes);
            Ok(())
        })?;
    });
}
