//! Several members, what each may do, and tokens with which one acts as another.

use mock_cwm::{ApiMember, Right, Switches};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answer, Cwm, builder};

const FORBIDDEN: &str = "You do not have security permission to perform this action.";

/// A request with other keys than the first member's.
struct As<'a> {
    cwm: &'a Cwm,
    keys: (String, String),
    user_type: Option<&'a str>,
}

impl<'a> As<'a> {
    fn new(cwm: &'a Cwm, public: &str, private: &str, user_type: Option<&'a str>) -> Self {
        let keys = (public.to_owned(), private.to_owned());
        Self {
            cwm,
            keys,
            user_type,
        }
    }

    async fn send(&self, method: Method, path: &str, body: Value) -> Answer {
        let url = format!("{}/v2025_1/apis/3.0{path}", self.cwm.mock.url());
        let mut request = self.cwm.http.request(method, url);
        request = request.basic_auth(format!("acme+{}", self.keys.0), Some(&self.keys.1));
        if let Some(user_type) = self.user_type {
            request = request.header("x-cw-usertype", user_type);
        }
        let request = request.header("clientId", "cid").json(&body);
        Answer::of(request.send().await.unwrap()).await
    }

    async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, Value::Null).await
    }
}

fn billing() -> ApiMember {
    ApiMember::new("billing", "pub2", "priv2")
        .may(&[Right::Inquire], "/company/companies")
        .may(
            &[Right::Inquire, Right::Add, Right::Edit],
            "/finance/agreements/*/additions",
        )
}

#[tokio::test]
async fn a_member_does_what_it_may_and_nothing_else() {
    let cwm = Cwm::from(builder().member(billing())).await;
    let member = As::new(&cwm, "pub2", "priv2", None);
    let additions = "/finance/agreements/21/additions";
    for path in [
        "/company/companies",
        "/company/companies/2",
        "/company/companies/count",
    ] {
        assert_eq!(member.get(path).await.status, 200, "{path}");
    }
    let line = json!({"product": {"identifier": "SW-CSE"}, "billCustomer": "Billable"});
    let made = member.send(Method::POST, additions, line).await.json(201);
    assert_eq!(made["_info"]["enteredBy"], "billing");
    let path = format!("{additions}/{}", made["id"]);
    let change = json!([{"op": "replace", "path": "quantity", "value": 2}]);
    assert_eq!(
        member
            .send(Method::PATCH, &path, change.clone())
            .await
            .status,
        200
    );
    for (method, path, body) in [
        (Method::DELETE, path.as_str(), json!(null)),
        (Method::GET, "/finance/agreements", json!(null)),
        (Method::GET, "/company/companies/statuses", json!(null)),
        (Method::POST, "/company/companies", json!({})),
        (Method::PATCH, "/company/companies/2", change),
    ] {
        let refused = member.send(method.clone(), path, body).await.json(403);
        assert_eq!(
            refused,
            json!({"code": "Security", "message": FORBIDDEN}),
            "{method} {path}"
        );
    }
    // What is not there is not there for anybody.
    assert_eq!(member.get("/company/nonsense").await.status, 404);
    assert_eq!(
        As::new(&cwm, "pub2", "priv", None)
            .get("/company/companies")
            .await
            .status,
        401
    );
    assert_eq!(cwm.delete(&path).await.status, 204);
}

#[tokio::test]
async fn members_may_come_from_a_fixture() {
    let members = json!({"apiMembers": [
        {"identifier": "reader", "publicKey": "p", "privateKey": "k", "rights": {"/**": ["Inquire"]}},
    ]});
    let cwm = Cwm::from(builder().fixture_json(&members.to_string()).unwrap()).await;
    let reader = As::new(&cwm, "p", "k", None);
    assert_eq!(reader.get("/procurement/catalog").await.status, 200);
    let refused = reader.send(Method::POST, "/procurement/catalog", json!({}));
    assert_eq!(refused.await.status, 403);
    let none = ApiMember::new("none", "n", "n").may_nothing();
    let cwm = Cwm::from(builder().member(none)).await;
    assert_eq!(
        As::new(&cwm, "n", "n", None)
            .get("/system/info")
            .await
            .status,
        403
    );
}

const TOKENS: &str = "/system/members/billing/tokens";

fn token_request() -> Value {
    json!({"memberIdentifier": "billing"})
}

async fn minted(cwm: &Cwm) -> (String, String, String) {
    let integrator = As::new(cwm, "robot", "secret", Some("integrator"));
    let token = integrator
        .send(Method::POST, TOKENS, token_request())
        .await
        .json(200);
    let text = |name: &str| token[name].as_str().unwrap().to_owned();
    (text("publicKey"), text("privateKey"), text("expiration"))
}

async fn with_integrator() -> Cwm {
    let robot = ApiMember::integrator("robot", "secret");
    Cwm::from(builder().member(billing()).member(robot)).await
}

#[tokio::test]
async fn a_token_acts_as_its_member_until_it_expires() {
    let cwm = with_integrator().await;
    let (public, private, expiration) = minted(&cwm).await;
    assert_eq!(expiration, "2026-04-15T16:00:00Z");
    let token = As::new(&cwm, &public, &private, Some("member"));
    assert_eq!(token.get("/company/companies").await.status, 200);
    assert_eq!(token.get("/finance/agreements").await.status, 403);
    let line = json!({"product": {"identifier": "SW-CSE"}, "billCustomer": "Billable"});
    let made = token
        .send(Method::POST, "/finance/agreements/21/additions", line)
        .await;
    assert_eq!(made.json(201)["_info"]["updatedBy"], "billing");
    let without = As::new(&cwm, &public, &private, None);
    assert_eq!(without.get("/company/companies").await.status, 401);
    assert_ne!(minted(&cwm).await.0, public);
    cwm.mock.expire_tokens();
    assert_eq!(token.get("/company/companies").await.status, 401);
    let (public, private, _) = minted(&cwm).await;
    cwm.mock.reset();
    let gone = As::new(&cwm, &public, &private, Some("member"));
    assert_eq!(gone.get("/company/companies").await.status, 401);
}

#[tokio::test]
async fn only_an_integrator_mints_tokens() {
    let cwm = &with_integrator().await;
    async fn ask(who: As<'_>, path: &str, body: Value) -> Answer {
        who.send(Method::POST, path, body).await
    }
    let robot = |user_type| As::new(cwm, "robot", "secret", user_type);
    let integrator = || robot(Some("integrator"));
    let plain = As::new(cwm, "pub", "priv", Some("integrator"));
    assert_eq!(
        ask(plain, TOKENS, token_request()).await.json(403)["message"],
        FORBIDDEN
    );
    assert_eq!(ask(robot(None), TOKENS, token_request()).await.status, 401);
    let nobody = json!({"memberIdentifier": "nobody"});
    let missing = ask(integrator(), "/system/members/nobody/tokens", nobody).await;
    assert_eq!(missing.json(404)["message"], "Member nobody not found");
    for body in [json!({}), json!({"memberIdentifier": "api"})] {
        let problems = ask(integrator(), TOKENS, body).await.problems();
        assert_eq!(problems[0].1, "memberIdentifier");
    }
    assert_eq!(integrator().get(TOKENS).await.status, 405);
}

#[tokio::test]
async fn switches_decide_who_mints_and_how_long() {
    let switches = Switches {
        anybody_impersonates: true,
        user_type_required: false,
        token_minutes: 5,
        ..Switches::default()
    };
    let cwm = Cwm::from(builder().member(billing()).switches(switches)).await;
    let token = cwm.post(TOKENS, token_request()).await.json(200);
    assert_eq!(token["expiration"], "2026-04-15T12:05:00Z");
    let text = |name: &str| token[name].as_str().unwrap();
    let token = As::new(&cwm, text("publicKey"), text("privateKey"), None);
    assert_eq!(token.get("/company/companies").await.status, 200);
}

#[tokio::test]
async fn keys_stay_out_of_the_log() {
    let cwm = with_integrator().await;
    let (public, private, _) = minted(&cwm).await;
    let shown = format!(
        "{:?} {:?} {:?}",
        cwm.mock,
        cwm.mock.log(),
        builder().member(billing())
    );
    for secret in ["priv2", "secret", public.as_str(), private.as_str()] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}
