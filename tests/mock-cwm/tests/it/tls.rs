//! HTTPS with a certificate that nobody knows beforehand.

use std::fs;

use mock_cwm::{MockCwm, MockError};
use reqwest::{Certificate, Client, Version};

use crate::support::{Answer, builder};

fn loopback() -> std::net::SocketAddr {
    "127.0.0.1:0".parse().unwrap()
}

fn trusting(pem: &str) -> reqwest::ClientBuilder {
    let certificate = Certificate::from_pem(pem.as_bytes()).unwrap();
    Client::builder().no_proxy().tls_certs_only([certificate])
}

async fn companies(client: &Client, url: &str) -> reqwest::Response {
    let url = format!("{url}/v2025_1/apis/3.0/company/companies?pageSize=2");
    let request = client.get(url).basic_auth("acme+pub", Some("priv"));
    request.header("clientId", "cid").send().await.unwrap()
}

#[tokio::test]
async fn clients_that_trust_the_certificate_are_served() {
    let mock = builder().https(loopback()).start().await.unwrap();
    let pem = mock.certificate_pem().unwrap();
    let url = mock.https_url().unwrap();
    assert!(url.starts_with("https://127.0.0.1:") && mock.url().starts_with("http://127.0.0.1:"));
    let by_name = url.replace("127.0.0.1", "localhost");
    for (client, url, version) in [
        (trusting(pem), &url, Version::HTTP_2),
        (trusting(pem).http1_only(), &url, Version::HTTP_11),
        (trusting(pem), &by_name, Version::HTTP_2),
    ] {
        let response = companies(&client.build().unwrap(), url).await;
        assert_eq!(response.version(), version);
        let answer = Answer::of(response).await;
        assert_eq!(answer.ids(), [2, 3]);
        // Links lead to the listener that was called.
        let link = answer.link.unwrap();
        assert!(
            link.starts_with(&format!("<{}/", mock.https_url().unwrap())),
            "{link}"
        );
    }
    assert_eq!(mock.stats().connections, 3);
}

#[tokio::test]
async fn clients_that_do_not_trust_it_are_not() {
    let mock = builder().https(loopback()).start().await.unwrap();
    let other = builder().https(loopback()).start().await.unwrap();
    let client = trusting(other.certificate_pem().unwrap()).build().unwrap();
    let url = format!("{}/login/companyinfo/acme", mock.https_url().unwrap());
    assert!(client.get(url).send().await.unwrap_err().is_connect());
    assert_eq!(mock.stats().connections, 0);
}

#[tokio::test]
async fn the_certificate_is_written_where_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("not/yet/there");
    let mock = MockCwm::builder()
        .without_http()
        .https(loopback())
        .certificate_folder(&inside);
    let mock = mock.start().await.unwrap();
    let written = fs::read_to_string(inside.join("mock-cwm.pem")).unwrap();
    assert_eq!(Some(written.as_str()), mock.certificate_pem());
    assert_eq!(Some(mock.url()), mock.https_url());
    let occupied = folder.path().join("file");
    fs::write(&occupied, "").unwrap();
    let mock = MockCwm::builder()
        .https(loopback())
        .certificate_folder(occupied);
    assert!(matches!(
        mock.start().await,
        Err(MockError::WriteCertificate { .. })
    ));
}

#[tokio::test]
async fn a_drop_ends_one_stream_of_http_2() {
    let mock = builder().https(loopback()).start().await.unwrap();
    let client = trusting(mock.certificate_pem().unwrap()).build().unwrap();
    let url = mock.https_url().unwrap();
    mock.faults()
        .add(mock_cwm::Fault::new(mock_cwm::Failure::DropBefore).on_request(1));
    let request = client.get(format!("{url}/login/companyinfo/acme"));
    assert!(request.send().await.is_err());
    assert_eq!(companies(&client, &url).await.status(), 200);
}

#[tokio::test]
async fn there_must_be_a_listener() {
    let mock = MockCwm::builder().without_http().start().await;
    assert!(matches!(mock, Err(MockError::NoListener)));
    let wide = MockCwm::builder().https("0.0.0.0:0".parse().unwrap());
    assert!(matches!(wide.start().await, Err(MockError::NotLoopback(_))));
}

#[tokio::test]
async fn plain_http_is_refused_where_the_server_wants_tls() {
    let switches = mock_cwm::Switches {
        ssl_required: true,
        ..Default::default()
    };
    let mock = builder().https(loopback()).switches(switches);
    let mock = mock.start().await.unwrap();
    let client = trusting(mock.certificate_pem().unwrap()).build().unwrap();
    let refused = Answer::of(companies(&client, &mock.url()).await).await;
    assert_eq!(refused.json(403)["message"], "SSL is required.");
    assert_eq!(
        companies(&client, &mock.https_url().unwrap())
            .await
            .status(),
        200
    );
}
