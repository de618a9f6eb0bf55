//! Files and links of records, up and down (cwm-api §9).

use crate::socket::{Act, Closed, Socket, answer};
use crate::support::*;
use bytes::Bytes;
use cw_manage::document::{NewDocument, RecordType};
use cw_manage::endpoint::Upload;
use cw_manage::http::{Content, Failure, LoadLimits, TimeLimits};
use cw_manage::model::{Company, DocumentInfo, Ticket};
use cw_manage::{Client, Error, ErrorKind, Id, Result};
use futures::stream::{self, StreamExt, TryStreamExt};
use proptest::prelude::*;
use serde_json::json;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wiremock::{MockServer, Request, ResponseTemplate};

const DOCUMENTS: &str = "/system/documents";
const DOWNLOAD: &str = "/system/documents/5/download";

pub(crate) async fn receiver() -> MockServer {
    let stored = ResponseTemplate::new(201).set_body_json(json!({ "id": 9, "title": "T" }));
    server([(api(DOCUMENTS), stored)]).await
}

pub(crate) async fn serving(bytes: &[u8], content_type: &str) -> MockServer {
    let answer = ResponseTemplate::new(200)
        .set_body_raw(bytes, content_type)
        .insert_header("Content-Disposition", "attachment; filename=a.bin");
    server([(api(DOWNLOAD), answer)]).await
}

/// The parts of a form: head and bytes.
fn parts(request: &Request) -> Vec<(String, Vec<u8>)> {
    let content_type = request.headers["content-type"].to_str().unwrap();
    let boundary = content_type.split_once("boundary=").unwrap().1;
    let marks = |mark: &str| {
        let found = request.body.windows(mark.len()).enumerate();
        let found = found.filter(|(_, window)| *window == mark.as_bytes());
        found.map(|(at, _)| at).collect::<Vec<_>>()
    };
    let start = format!("--{boundary}");
    let at = marks(&start);
    at.windows(2)
        .map(|pair| {
            let part = &request.body[pair[0] + start.len() + 2..pair[1] - 2];
            let blank = part
                .windows(4)
                .position(|four| four == b"\r\n\r\n")
                .unwrap();
            let head = String::from_utf8(part[..blank].to_vec()).unwrap();
            (head, part[blank + 4..].to_vec())
        })
        .collect()
}

pub(crate) fn file_of(request: &Request) -> Vec<u8> {
    let mut parts = parts(request).into_iter();
    parts
        .find(|(head, _)| head.contains("filename="))
        .unwrap()
        .1
}

fn fields(request: &Request) -> Vec<(String, String)> {
    let parts = parts(request).into_iter();
    parts
        .filter_map(|(head, bytes)| {
            let name = head.split('"').nth(1)?.to_owned();
            (!head.contains("filename=")).then(|| (name, String::from_utf8(bytes).unwrap()))
        })
        .collect()
}

fn streamed(size: Option<u64>, chunks: impl IntoIterator<Item = io::Result<Bytes>>) -> Upload {
    let chunks: Vec<_> = chunks.into_iter().collect();
    Upload::file("a.bin", Content::stream(size, stream::iter(chunks)))
}

fn two_chunks() -> [io::Result<Bytes>; 2] {
    [
        Ok(Bytes::from_static(b"abc")),
        Ok(Bytes::from_static(b"de")),
    ]
}

async fn upload(cwm: &Client, upload: &Upload) -> Result<DocumentInfo> {
    cwm.system().documents().upload(upload).await
}

async fn read_all(cwm: &Client) -> Result<Vec<u8>> {
    let file = cwm.system().documents().id(5).download_stream().await?;
    let chunks: Vec<Bytes> = file.try_collect().await?;
    Ok(chunks.concat())
}

#[tokio::test]
async fn a_document_of_a_record_carries_its_fields() {
    let server = receiver().await;
    let tickets = pinned(&server.uri()).documents_of(Id::<Ticket>::new(42));
    let report = NewDocument::file(Upload::file("r.pdf", b"%PDF".to_vec()))
        .title("Report")
        .private(true)
        .read_only(true);
    tickets.add(&report).await.unwrap();
    let expected = [
        ("title", "Report"),
        ("privateFlag", "true"),
        ("readOnlyFlag", "true"),
        ("recordType", "Ticket"),
        ("recordId", "42"),
    ];
    let request = &received(&server).await[0];
    assert_eq!(
        fields(request),
        expected.map(|(k, v)| (k.to_owned(), v.to_owned()))
    );
    assert_eq!(file_of(request), b"%PDF");
}

#[tokio::test]
async fn a_link_has_no_file_and_any_record_type_can_be_named() {
    let server = receiver().await;
    let records = pinned(&server.uri()).documents_at(RecordType::from("Widget"), 3);
    let to = "https://docs.example/a?b=c".parse().unwrap();
    records
        .add(&NewDocument::link(&to).title("Docs"))
        .await
        .unwrap();
    let fields = fields(&received(&server).await[0]);
    assert!(fields.contains(&("url".to_owned(), "https://docs.example/a?b=c".to_owned())));
    assert!(fields.contains(&("recordType".to_owned(), "Widget".to_owned())));
}

#[tokio::test]
async fn the_documents_of_a_record_are_listed() {
    let rows = ResponseTemplate::new(200).set_body_json(json!([{ "id": 1 }]));
    let server = server([(api(DOCUMENTS), rows)]).await;
    let documents = pinned(&server.uri()).documents_of(Id::<Company>::new(7));
    assert_eq!(documents.list().all().await.unwrap().len(), 1);
    let request = &received(&server).await[0];
    assert_eq!(query(request, "recordType").as_deref(), Some("Company"));
    assert_eq!(query(request, "recordId").as_deref(), Some("7"));
}

#[tokio::test]
async fn a_stream_of_known_length_says_it_and_one_of_unknown_length_comes_in_chunks() {
    for (size, header) in [(Some(5), "content-length"), (None, "transfer-encoding")] {
        let server = receiver().await;
        let stored = upload(&pinned(&server.uri()), &streamed(size, two_chunks())).await;
        assert_eq!(stored.unwrap().title.as_deref(), Some("T"));
        let request = &received(&server).await[0];
        assert!(
            request.headers.contains_key(header),
            "{:?}",
            request.headers
        );
        assert_eq!(file_of(request), b"abcde");
    }
}

#[tokio::test]
async fn a_reader_is_sent_and_its_progress_told() {
    let server = receiver().await;
    let bytes: Vec<u8> = (0..200_000_u32).map(|n| n as u8).collect();
    let told = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&told);
    let content = Content::reader(Some(200_000), io::Cursor::new(bytes.clone()));
    let file = Upload::file("big.bin", content)
        .progress(move |progress| seen.lock().unwrap().push((progress.sent, progress.total)));
    upload(&pinned(&server.uri()), &file).await.unwrap();
    assert_eq!(file_of(&received(&server).await[0]), bytes);
    let told = told.lock().unwrap();
    assert!(told.len() > 2 && told.is_sorted(), "{told:?}");
    assert_eq!(told.last(), Some(&(200_000, Some(200_000))));
}

fn source(error: &Error) -> &str {
    match error.failure() {
        Some(Failure::Source { reason }) => reason,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_source_that_breaks_or_has_another_length_is_no_document() {
    let broken = [
        Ok(Bytes::from_static(b"abc")),
        Err(io::Error::other("disk gone")),
    ];
    for (file, reason) in [
        (
            streamed(Some(9), two_chunks()),
            "it is shorter than was said",
        ),
        (
            streamed(Some(4), two_chunks()),
            "it is longer than was said",
        ),
        (streamed(None, broken), "disk gone"),
    ] {
        let server = receiver().await;
        let error = upload(&pinned(&server.uri()), &file).await.unwrap_err();
        assert_eq!(source(&error), reason, "{error}");
        assert!(error.to_string().contains(reason), "{error}");
        assert!(!error.may_have_happened());
        assert_eq!(received(&server).await.len(), 0, "a whole form came");
    }
}

#[tokio::test]
async fn a_stream_goes_out_once_whatever_the_answer() {
    for (status, may_have_happened) in [(503, true), (429, false), (404, false)] {
        let server = server([(api(DOCUMENTS), ResponseTemplate::new(status))]).await;
        let cwm = pinned(&server.uri());
        let file = streamed(Some(5), two_chunks());
        let error = upload(&cwm, &file).await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(status), 1));
        assert_eq!(error.may_have_happened(), may_have_happened, "{status}");
        let error = upload(&cwm, &file).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Encode, "{error}");
        assert!(error.to_string().contains("open it anew"), "{error}");
        assert_eq!(received(&server).await.len(), 1);
    }
    let socket = Socket::start([Act::Drop]).await;
    let error = upload(&pinned(&socket.site), &streamed(Some(5), two_chunks())).await;
    let error = error.unwrap_err();
    assert!(error.may_have_happened());
    assert_eq!((error.attempts(), socket.requests().len()), (1, 1));
}

#[tokio::test]
async fn bytes_at_hand_are_sent_again_where_they_did_nothing() {
    let server = MockServer::start().await;
    let stored = ResponseTemplate::new(201).set_body_json(json!({ "id": 9 }));
    let answers = [ResponseTemplate::new(429), stored];
    in_turn(&server, "POST", &api(DOCUMENTS), answers).await;
    let file = Upload::file("a.bin", vec![7; 100_000]);
    upload(&pinned(&server.uri()), &file).await.unwrap();
    let requests = received(&server).await;
    assert_eq!(requests.len(), 2);
    assert!(
        requests
            .iter()
            .all(|request| file_of(request) == [7; 100_000])
    );
}

#[tokio::test]
async fn a_stream_that_found_no_connection_is_still_whole() {
    let closed = Closed::site();
    let cwm = pinned(&closed.site);
    let file = streamed(Some(5), two_chunks());
    let error = upload(&cwm, &file).await.unwrap_err();
    assert_eq!(error.failure(), Some(&Failure::Connect));
    assert_eq!(error.attempts(), 4);
    let socket = closed.open([answer(201, "{\"id\":9}")]);
    upload(&cwm, &file).await.unwrap();
    assert!(socket.bodies()[0].contains("\r\n\r\nabcde\r\n"));
}

#[tokio::test]
async fn a_download_streams_with_name_and_size() {
    let server = serving(b"{\"not\": \"parsed\"}", "application/json").await;
    let cwm = pinned(&server.uri());
    let file = cwm
        .system()
        .documents()
        .id(5)
        .download_stream()
        .await
        .unwrap();
    assert_eq!(file.file_name.as_deref(), Some("a.bin"));
    assert_eq!(file.content_type.as_deref(), Some("application/json"));
    assert_eq!(file.size, Some(17));
    let chunks: Vec<Bytes> = file.try_collect().await.unwrap();
    assert_eq!(chunks.concat(), b"{\"not\": \"parsed\"}");
    let asked = &received(&server).await[0];
    assert_eq!(asked.headers["accept-encoding"], "identity");
}

#[tokio::test]
async fn a_download_that_is_refused_is_an_error_with_cwms_words() {
    let answers = [
        ResponseTemplate::new(503),
        not_found("Document 5 not found"),
    ];
    let server = MockServer::start().await;
    in_turn(&server, "GET", &api(DOWNLOAD), answers).await;
    let error = read_all(&pinned(&server.uri())).await.unwrap_err();
    assert!(error.is_not_found() && error.attempts() == 2, "{error}");
    assert!(
        error.to_string().contains("Document 5 not found"),
        "{error}"
    );
}

#[tokio::test]
async fn a_download_that_is_cut_short_is_an_error() {
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n";
    for act in [Act::Half, Act::Close(chunked.to_owned())] {
        let socket = Socket::start([act]).await;
        let cwm = pinned(&socket.site);
        let error = read_all(&cwm).await.unwrap_err();
        assert_eq!(error.failure(), Some(&Failure::Broken), "{error}");
        assert!(!error.may_have_happened());
        let error = cwm.system().documents().id(5).download().await.unwrap_err();
        assert_eq!(error.failure(), Some(&Failure::Broken), "{error}");
    }
}

#[tokio::test]
async fn a_download_that_stands_still_is_an_error_after_what_came() {
    let begun = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhello";
    let socket = Socket::start([Act::Answer(begun.to_owned())]).await;
    let limits = TimeLimits {
        attempt: Duration::from_millis(100),
        ..limits()
    };
    let cwm = client(config(&socket.site).codebase("v2025_1").time_limits(limits));
    let file = cwm
        .system()
        .documents()
        .id(5)
        .download_stream()
        .await
        .unwrap();
    let chunks: Vec<Result<Bytes>> = file.collect().await;
    assert_eq!(chunks[0].as_ref().unwrap(), "hello");
    let error = chunks[1].as_ref().unwrap_err();
    assert_eq!(error.failure(), Some(&Failure::Timeout), "{error}");
    assert_eq!(chunks.len(), 2);
}

#[tokio::test]
async fn a_download_that_ended_with_an_error_keeps_no_turn() {
    let cut = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhello";
    let socket = Socket::start([cut, cut].map(|text| Act::Answer(text.to_owned()))).await;
    let alone = LoadLimits {
        concurrent: Some(1),
        ..LoadLimits::default()
    };
    let limits = TimeLimits {
        attempt: Duration::from_millis(100),
        total: Duration::from_secs(2),
        ..limits()
    };
    let config = config(&socket.site).codebase("v2025_1");
    let cwm = client(config.time_limits(limits).load_limits(alone));
    let file = cwm.system().documents().id(5);
    let mut first = file.download_stream().await.unwrap();
    while let Some(Ok(_)) = first.next().await {}
    // The first one is still there.
    let second = file.download_stream().await;
    assert!(second.is_ok(), "{second:?}");
    drop(first);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_bytes_arrive_unchanged(
        chunks in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..2_000), 0..6),
        known in any::<bool>(),
    ) {
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let whole = chunks.concat();
            let server = receiver().await;
            let cwm = pinned(&server.uri());
            upload(&cwm, &Upload::file("a", whole.clone())).await.unwrap();
            let size = known.then_some(whole.len() as u64);
            let file = streamed(size, chunks.into_iter().map(|chunk| Ok(chunk.into())));
            upload(&cwm, &file).await.unwrap();
            for request in received(&server).await {
                assert_eq!(file_of(&request), whole);
            }
            let server = serving(&whole, "application/json").await;
            let cwm = pinned(&server.uri());
            assert_eq!(read_all(&cwm).await.unwrap(), whole);
            let file = cwm.system().documents().id(5).download().await.unwrap();
            assert_eq!(file.bytes, whole);
        });
    }
}
