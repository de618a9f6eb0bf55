//! A started mock and a client that knows its keys.

use chrono::NaiveDate;
use mock_cwm::{MockCwm, MockCwmBuilder, Switches};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};

/// The day that it is in all tests.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 4, 15).unwrap()
}

/// A mock with the small fixture.
pub(crate) fn builder() -> MockCwmBuilder {
    with_fixture("small.json")
}

/// A mock with service boards.
pub(crate) fn service_desk() -> MockCwmBuilder {
    with_fixture("service.json")
}

fn with_fixture(name: &str) -> MockCwmBuilder {
    let fixture = format!("{}/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    MockCwm::builder()
        .fixture_file(fixture)
        .unwrap()
        .today(today())
}

/// A mock and a client of it.
pub(crate) struct Cwm {
    pub(crate) mock: MockCwm,
    pub(crate) http: reqwest::Client,
}

/// An answer that has been read.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) text: String,
    pub(crate) link: Option<String>,
}

impl Answer {
    pub(crate) async fn of(response: Response) -> Self {
        let link = response.headers().get("link");
        let link = link.map(|link| link.to_str().unwrap().to_owned());
        let status = response.status().as_u16();
        Self {
            status,
            link,
            text: response.text().await.unwrap(),
        }
    }

    /// The body of an answer with this status.
    pub(crate) fn json(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text);
        serde_json::from_str(&self.text).unwrap()
    }

    /// The ids of a list.
    pub(crate) fn ids(&self) -> Vec<i64> {
        let rows = self.json(200);
        let rows = rows.as_array().unwrap();
        rows.iter().map(|row| row["id"].as_i64().unwrap()).collect()
    }

    /// Code, field and message of the single problems of an invalid object.
    pub(crate) fn problems(&self) -> Vec<(String, String, String)> {
        let body = self.json(400);
        assert_eq!(body["code"], "InvalidObject", "{body}");
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let problems = body["errors"].as_array().unwrap().iter();
        let parts = problems.map(|p| (text(&p["code"]), text(&p["field"]), text(&p["message"])));
        parts.collect()
    }
}

impl Cwm {
    pub(crate) async fn start() -> Self {
        Self::from(builder()).await
    }

    pub(crate) async fn with(switches: Switches) -> Self {
        Self::from(builder().switches(switches)).await
    }

    pub(crate) async fn from(builder: MockCwmBuilder) -> Self {
        let mock = builder.start().await.unwrap();
        Self {
            mock,
            http: reqwest::Client::builder().no_proxy().build().unwrap(),
        }
    }

    /// A request with the right keys, to a path of the API.
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}/{}apis/3.0{path}", self.mock.url(), self.mock.codebase());
        let user = format!("{}+{}", self.mock.company(), self.mock.public_key());
        self.http
            .request(method, url)
            .basic_auth(user, Some(self.mock.private_key()))
            .header("clientId", self.mock.client_id())
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        Answer::of(self.request(Method::GET, path).send().await.unwrap()).await
    }

    /// A list with query parameters.
    pub(crate) async fn list(&self, path: &str, query: &[(&str, &str)]) -> Answer {
        let request = self.request(Method::GET, path).query(query);
        Answer::of(request.send().await.unwrap()).await
    }

    pub(crate) async fn send(&self, method: Method, path: &str, body: &Value) -> Answer {
        let request = self.request(method, path).json(body);
        Answer::of(request.send().await.unwrap()).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Answer {
        self.send(Method::POST, path, &body).await
    }

    pub(crate) async fn put(&self, path: &str, body: Value) -> Answer {
        self.send(Method::PUT, path, &body).await
    }

    pub(crate) async fn patch(&self, path: &str, body: Value) -> Answer {
        self.send(Method::PATCH, path, &body).await
    }

    /// A patch with one operation.
    pub(crate) async fn replace(&self, path: &str, field: &str, value: Value) -> Answer {
        let body = json!([{"op": "replace", "path": field, "value": value}]);
        self.patch(path, body).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Answer {
        Answer::of(self.request(Method::DELETE, path).send().await.unwrap()).await
    }
}
