//! Descriptors, the registry, and settings against their schema.

use cw_sync_core::model::DataKind;
use cw_sync_core::plugin::{Descriptor, Field, PluginError, Registry, Schema, Settings};
use cw_sync_core::policy::Policy;
use cw_sync_core::source::{Snapshot, SourceError, Sources, TenantSource};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

struct Nobody;

#[async_trait::async_trait]
impl TenantSource for Nobody {
    async fn tenants(&self) -> Result<Snapshot<cw_sync_core::model::Tenant>, SourceError> {
        Err(SourceError::Unavailable("nobody".to_owned()))
    }
}

fn schema() -> Schema {
    Schema::new([
        Field::secret("apiKey", "the key").required(),
        Field::url("baseUrl", "where it is").or("https://acme.example"),
        Field::integer("pageSize", "rows per page", 1, 100).or(50),
        Field::flag("trials", "bill trials"),
        Field::choice("region", "where", &["eu", "us"]),
        Field::list(
            "accounts",
            "several accounts",
            [
                Field::text("user", "who").required(),
                Field::secret("password", "and how").required(),
            ],
        ),
    ])
}

fn acme() -> Descriptor {
    Descriptor::new("acme", "Acme", "1.2.3", |_| {
        Ok(Sources::new(Arc::new(Nobody)))
    })
    .with_settings(schema())
}

/// The settings that the adapter sees.
fn seen(values: &Value) -> Result<Settings, PluginError> {
    let seen = Arc::new(Mutex::new(None));
    let at = seen.clone();
    let adapter = Descriptor::new("acme", "Acme", "1", move |settings: &Settings| {
        *at.lock().unwrap() = Some(settings.clone());
        Ok(Sources::new(Arc::new(Nobody)))
    });
    adapter.with_settings(schema()).connect(values)?;
    Ok(seen.lock().unwrap().take().unwrap())
}

fn refusal(values: &Value) -> String {
    acme().connect(values).unwrap_err().to_string()
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AcmeSettings {
    api_key: String,
    base_url: String,
    page_size: u32,
    region: Option<String>,
}

#[test]
fn settings_arrive_trimmed_and_with_their_defaults() {
    let settings = seen(&json!({ "apiKey": " s3cret\n", "region": " eu " })).unwrap();
    let settings: AcmeSettings = settings.read().unwrap();
    let expected = AcmeSettings {
        api_key: "s3cret".to_owned(),
        base_url: "https://acme.example".to_owned(),
        page_size: 50,
        region: Some("eu".to_owned()),
    };
    assert_eq!(settings, expected);
    // What a form sends for fields that were left empty.
    let form = json!({ "apiKey": "s3cret", "baseUrl": "", "pageSize": null, "region": " " });
    let settings: AcmeSettings = seen(&form).unwrap().read().unwrap();
    assert_eq!(settings.region, None);
    assert_eq!(settings.page_size, 50);
}

#[test]
fn each_wrong_setting_is_named_with_what_is_expected() {
    let with = |name: &str, value: Value| {
        let mut values = json!({ "apiKey": "s3cret" });
        values[name] = value;
        values
    };
    for (values, expected) in [
        (json!([]), "the whole is a list; give a JSON object"),
        (json!({}), "/apiKey is missing"),
        (json!({ "apiKey": " \n" }), "/apiKey is missing"),
        (
            json!({ "apiKey": 12 }),
            "/apiKey is another number; give a text",
        ),
        (
            with("pageSize", json!(0)),
            "/pageSize is another number; give a whole number from 1 to 100",
        ),
        (with("pageSize", json!(101)), "from 1 to 100"),
        (with("pageSize", json!(1.5)), "from 1 to 100"),
        (
            with("pageSize", json!("5")),
            "/pageSize is another text; give a whole number",
        ),
        (
            with("trials", json!("yes")),
            "/trials is another text; give true or false",
        ),
        (
            with("region", json!("mars")),
            "/region is another text; give one of eu, us",
        ),
        (
            with("accounts", json!({})),
            "/accounts is an object; give a list",
        ),
        (
            with("accounts", json!([{ "user": "a" }])),
            "/accounts/0/password is missing",
        ),
        (
            with("accounts", json!([3])),
            "/accounts/0 is another number",
        ),
        (
            with("apikey", json!("x")),
            "/apikey is no setting, there is only apiKey, baseUrl",
        ),
    ] {
        let error = refusal(&values);
        assert!(error.contains(expected), "{values}: {error}");
        assert!(error.starts_with("the settings of `acme` cannot be used: "));
    }
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let error = acme().check(&json!({ "pageSize": 0, "x": 1 })).unwrap_err();
    let PluginError::Settings { problems, .. } = error else {
        panic!("{error}");
    };
    let paths: Vec<_> = problems
        .iter()
        .map(|problem| problem.path.as_str())
        .collect();
    assert_eq!(paths, ["/apiKey", "/pageSize", "/x"]);
}

#[test]
fn no_secret_shows() {
    let wrong = json!({
        "apiKey": ["k3y"], "region": "k3y", "pageSize": "k3y",
        "accounts": [{ "user": "ann", "password": { "k3y": 1 } }, "k3y"],
    });
    assert!(!refusal(&wrong).contains("k3y"), "{}", refusal(&wrong));
    let right = json!({
        "apiKey": "k3y", "accounts": [{ "user": "ann", "password": "k3y" }],
    });
    let settings = seen(&right).unwrap();
    let shown = format!("{settings:?}");
    assert!(shown.contains("ann") && !shown.contains("k3y"), "{shown}");
    // The type wants a number; serde would quote the text.
    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only read")]
    struct Other {
        #[serde(rename = "apiKey")]
        api_key: u32,
    }
    let error = settings.read::<Other>().unwrap_err();
    assert!(error.contains("Other") && !error.contains("k3y"), "{error}");
}

#[test]
fn the_schema_is_json_schema_with_secrets_marked() {
    let schema = schema().to_json();
    assert_eq!(schema["required"], json!(["apiKey"]));
    assert_eq!(schema["additionalProperties"], json!(false));
    let properties = &schema["properties"];
    assert_eq!(
        properties["apiKey"],
        json!({
            "type": "string", "minLength": 1, "format": "password", "writeOnly": true,
            "description": "the key",
        })
    );
    assert_eq!(
        properties["pageSize"],
        json!({
            "type": "integer", "minimum": 1, "maximum": 100, "default": 50,
            "description": "rows per page",
        })
    );
    let account = &properties["accounts"]["items"];
    assert_eq!(account["properties"]["password"]["writeOnly"], json!(true));
    assert_eq!(properties["region"]["enum"], json!(["eu", "us"]));
}

#[test]
fn adapters_are_known_by_id() {
    let other = Descriptor::new("other-1", "Other", "1", |_| Err("no".into()));
    let registry = Registry::new().with(acme()).unwrap().with(other).unwrap();
    let ids: Vec<_> = registry.all().map(Descriptor::id).collect();
    assert_eq!(ids, ["acme", "other-1"]);
    assert_eq!(registry.get("acme").unwrap().version(), "1.2.3");
    let error = registry.get("acne").unwrap_err().to_string();
    assert_eq!(error, "there is no adapter `acne`; there is acme, other-1");
    let error = registry.with(acme()).unwrap_err().to_string();
    assert!(error.contains("two adapters `acme`"), "{error}");
}

#[test]
fn an_adapter_that_describes_itself_wrongly_is_not_registered() {
    let with = |fields: Vec<Field>| acme().with_settings(Schema::new(fields));
    let number = |default: i64| Field::integer("n", "", 1, 5).or(default);
    for (adapter, expected) in [
        (
            Descriptor::new("Acme", "", "", |_| Err("".into())),
            "its id",
        ),
        (Descriptor::new("", "", "", |_| Err("".into())), "its id"),
        (
            with(vec![number(1), number(2)]),
            "`n` has no name, or there are two",
        ),
        (with(vec![number(9)]), "the default of the setting `n`"),
        (
            with(vec![Field::list("l", "", [number(9)])]),
            "the default of the setting `n`",
        ),
    ] {
        let error = Registry::new().with(adapter).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn an_adapter_has_the_sources_that_it_promises() {
    let settings = json!({ "apiKey": "s3cret" });
    let error = acme().with_kinds([DataKind::Devices]).connect(&settings);
    let error = error.unwrap_err().to_string();
    assert!(
        error.contains("it reads devices, and has no source"),
        "{error}"
    );
    let refuses = Descriptor::new("acme", "Acme", "1", |_| Err("baseUrl is no address".into()));
    let error = refuses.connect(&json!({})).unwrap_err().to_string();
    assert_eq!(error, "`acme` cannot be connected: baseUrl is no address");
}

#[test]
fn an_integration_has_the_default_policy() {
    let policy = Policy::new().with_billing(crate::given::policy());
    let adapter = acme().with_policy(policy.clone());
    let integration = adapter
        .integration("here", &json!({ "apiKey": "k" }))
        .unwrap();
    assert_eq!(integration.policy, policy);
    assert_eq!(integration.id.as_str(), "here");
}
