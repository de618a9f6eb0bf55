//! The filter language: what is written is what CWM reads (cwm-api §4.2), whatever the values, and
//! however long (cwm-api §4.6).

use crate::stateful::*;
use crate::support::*;
use cw_manage::endpoint::SAFE_URL;
use cw_manage::model::{
    Agreement, Company, CompanyTypeReference, Contact, ContactCommunicationItem, ProductType,
    Record, Ticket,
};
use cw_manage::query::{Condition, custom_field, literal_pattern};
use cw_manage::{Decimal, Id};
use mock_cwm::conditions;
use proptest::prelude::*;
use serde_json::json;
use wiremock::ResponseTemplate;

/// A filter, to be built by the client and to be written in the mock's canonical form.
#[derive(Debug, Clone)]
enum Shape {
    Text(usize, String),
    Number(usize, i64, u32),
    Flag(bool),
    Day(i32),
    Ids(bool, Vec<i64>),
    Names(bool, Vec<String>),
    Null(bool),
    All(Box<Shape>, Box<Shape>),
    Any(Box<Shape>, Box<Shape>),
}

const TEXT: [&str; 6] = ["=", "!=", "contains", "not contains", "like", "not like"];
const NUMBER: [&str; 6] = ["=", "!=", "<", "<=", ">", ">="];

impl Shape {
    fn built(&self) -> Condition<Agreement> {
        match self {
            Self::Text(operator, text) => {
                let name = Agreement::NAME;
                match operator {
                    0 => name.eq(text),
                    1 => name.ne(text),
                    2 => name.contains(text),
                    3 => name.not_contains(text),
                    4 => name.like(text),
                    _ => name.not_like(text),
                }
            }
            Self::Number(operator, digits, scale) => {
                let (amount, value) = (Agreement::BILL_AMOUNT, Decimal::new(*digits, *scale));
                match operator {
                    0 => amount.eq(value),
                    1 => amount.ne(value),
                    2 => amount.lt(value),
                    3 => amount.le(value),
                    4 => amount.gt(value),
                    _ => amount.ge(value),
                }
            }
            Self::Flag(flag) => Agreement::CANCELLED_FLAG.eq(*flag),
            Self::Day(day) => Agreement::START_DATE.ge(date(*day)),
            Self::Ids(false, ids) => Agreement::ID.in_(ids.iter().copied().map(Id::new)),
            Self::Ids(true, ids) => Agreement::ID.not_in(ids.iter().copied().map(Id::new)),
            Self::Names(false, names) => Agreement::NAME.in_(names),
            Self::Names(true, names) => Agreement::NAME.not_in(names),
            Self::Null(true) => Agreement::NAME.is_null(),
            Self::Null(false) => Agreement::NAME.is_not_null(),
            Self::All(left, right) => left.built().and(right.built()),
            Self::Any(left, right) => left.built().or(right.built()),
        }
    }

    fn canonical(&self) -> String {
        match self {
            Self::Text(operator, text) => format!("name {} {text:?}", TEXT[*operator]),
            Self::Number(operator, digits, scale) => {
                let value = Decimal::new(*digits, *scale).normalize();
                format!("billAmount {} {value}", NUMBER[*operator])
            }
            Self::Flag(flag) => format!("cancelledFlag = {flag}"),
            Self::Day(day) => format!("startDate >= [{}T00:00:00Z]", date(*day)),
            Self::Ids(not, ids) => {
                let ids = ids.iter().map(i64::to_string).collect();
                format!("id {}in ({})", if *not { "not " } else { "" }, once(ids))
            }
            Self::Names(not, names) => {
                let names = names.iter().map(|name| format!("{name:?}")).collect();
                format!(
                    "name {}in ({})",
                    if *not { "not " } else { "" },
                    once(names)
                )
            }
            Self::Null(null) => format!("name {} null", if *null { "=" } else { "!=" }),
            Self::All(..) => format!("({})", self.terms(true).join(" and ")),
            Self::Any(..) => format!("({})", self.terms(false).join(" or ")),
        }
    }

    /// The terms of a chain of one word.
    fn terms(&self, and: bool) -> Vec<String> {
        match self {
            Self::All(left, right) if and => [left.terms(and), right.terms(and)].concat(),
            Self::Any(left, right) if !and => [left.terms(and), right.terms(and)].concat(),
            other => vec![other.canonical()],
        }
    }
}

fn date(day: i32) -> chrono::NaiveDate {
    chrono::NaiveDate::from_num_days_from_ce_opt(day).unwrap()
}

/// Each once, in order.
fn once(values: Vec<String>) -> String {
    let mut found: Vec<String> = Vec::new();
    for value in values {
        if !found.contains(&value) {
            found.push(value);
        }
    }
    found.join(", ")
}

/// Any text that can be carried, often one of what the languages on the way treat as their own.
fn text() -> impl Strategy<Value = String> {
    let any = any::<String>().prop_map(|text| {
        let carried = text.chars().filter(|c| !c.is_control() || *c == '\t');
        carried.collect()
    });
    prop_oneof![any, r#"["'\\%_*\[\]^ &+#/=,()a\t-]{0,10}"#]
}

fn shape() -> impl Strategy<Value = Shape> {
    let leaf = prop_oneof![
        (0..6_usize, text()).prop_map(|(operator, text)| Shape::Text(operator, text)),
        (0..6_usize, any::<i64>(), 0..28_u32)
            .prop_map(|(o, digits, scale)| Shape::Number(o, digits, scale)),
        any::<bool>().prop_map(Shape::Flag),
        (1..3_652_059_i32).prop_map(Shape::Day),
        (any::<bool>(), prop::collection::vec(any::<i64>(), 1..5))
            .prop_map(|(not, ids)| Shape::Ids(not, ids)),
        (any::<bool>(), prop::collection::vec(text(), 1..4))
            .prop_map(|(not, names)| Shape::Names(not, names)),
        any::<bool>().prop_map(Shape::Null),
    ];
    leaf.prop_recursive(5, 24, 2, |inner| {
        let pair = (inner.clone(), inner);
        prop_oneof![
            pair.clone()
                .prop_map(|(l, r)| Shape::All(l.into(), r.into())),
            pair.prop_map(|(l, r)| Shape::Any(l.into(), r.into())),
        ]
    })
}

proptest! {
    #[test]
    fn any_filter_is_read_as_it_was_meant(shape in shape()) {
        let condition = shape.built();
        let read = conditions::parse(condition.as_str());
        prop_assert_eq!(read.map(|read| read.to_string()), Ok(shape.canonical()));
    }

    #[test]
    fn a_literal_pattern_matches_its_text_and_no_other(one in text(), other in text()) {
        let pattern = literal_pattern(&one);
        prop_assert!(conditions::like(&pattern, &one));
        let same = one.to_lowercase() == other.to_lowercase();
        prop_assert_eq!(conditions::like(&pattern, &other), same);
    }
}

#[test]
fn times_of_info_filter_every_record() {
    let at = "2026-04-01T10:00:00Z"
        .parse::<chrono::DateTime<chrono::Utc>>()
        .unwrap();
    let changed = Agreement::LAST_UPDATED
        .gt(at)
        .and(Agreement::UPDATED_BY.ne("api"));
    assert_eq!(
        changed.as_str(),
        r#"lastUpdated > [2026-04-01T10:00:00Z] and updatedBy != "api""#
    );
    // A record whose schema says nothing of it.
    assert_eq!(
        <ProductType as Record>::ENTERED_BY.eq("x").as_str(),
        r#"enteredBy = "x""#
    );
}

#[tokio::test]
async fn each_kind_of_condition_has_its_parameter() {
    let answer = ResponseTemplate::new(200)
        .set_body_json(json!([]))
        .insert_header("link", "");
    let server = server([(api("/company/contacts"), answer)]).await;
    let items = Contact::COMMUNICATION_ITEMS;
    let mail = items
        .element(ContactCommunicationItem::VALUE)
        .like("%@birch.example")
        .and(
            items
                .element(ContactCommunicationItem::DEFAULT_FLAG)
                .eq(true),
        );
    let list = pinned(&server.uri()).company().contacts().list();
    list.filter(Contact::INACTIVE_FLAG.eq(false))
        .filter(mail)
        .filter(custom_field("Room \"7\"", |value| {
            value.gt(5).and(value.lt(9))
        }))
        .filter(Contact::LAST_NAME.ne("Birch"))
        .all()
        .await
        .unwrap();
    let requests = received(&server).await;
    let asked = |name| query(&requests[0], name).unwrap();
    assert_eq!(
        asked("conditions"),
        r#"inactiveFlag = false and lastName != "Birch""#
    );
    assert_eq!(
        asked("childConditions"),
        r#"communicationItems/value like "%@birch.example" and communicationItems/defaultFlag = true"#
    );
    assert_eq!(
        asked("customFieldConditions"),
        r#"caption = "Room \"7\"" and value > 5 and value < 9"#
    );
}

#[tokio::test]
async fn what_cannot_be_asked_is_refused_before_anything_is_sent() {
    // Nothing listens here.
    let cwm = pinned("http://127.0.0.1:9");
    let companies = || cwm.company().companies().list();
    let set = |caption| custom_field::<Company>(caption, |value| value.is_not_null());
    let kind = |name| Company::TYPES.element(CompanyTypeReference::NAME).eq(name);
    let lists = [
        // One element would have to be both.
        (
            "childConditions",
            companies().filter(kind("Client")).filter(kind("Vendor")),
        ),
        ("name", companies().filter(Company::NAME.contains("a\nb"))),
        ("name", companies().filter(Company::NAME.in_(["a", "b\0"]))),
        (
            "customFieldConditions",
            companies().filter(set("a")).filter(set("b")),
        ),
        (
            "conditions",
            companies().filter(Condition::raw("x".repeat(SAFE_URL))),
        ),
        (
            "conditions",
            companies()
                .filter(Company::ID.in_((0..900).map(Id::new)))
                .order_by(Company::NAME.asc()),
        ),
        (
            "conditions",
            companies().filter(Company::ID.not_in((0..900).map(Id::new))),
        ),
    ];
    for (field, list) in lists {
        let error = list.all().await.unwrap_err();
        assert!(error.is_invalid() && error.attempts() == 0, "{error}");
        assert_eq!(
            error.violations()[0].field.as_deref(),
            Some(field),
            "{error}"
        );
    }
    let long = Condition::raw("x".repeat(SAFE_URL));
    let error = cwm
        .company()
        .companies()
        .count(Some(&long))
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 0);
}

#[tokio::test]
async fn no_value_at_all_asks_nothing() {
    let cwm = pinned("http://127.0.0.1:9");
    let nobody = Company::NAME.in_([] as [&str; 0]);
    let companies = cwm.company().companies();
    let rows = companies.list().filter(nobody.clone()).all().await.unwrap();
    assert!(rows.is_empty());
    assert_eq!(companies.count(Some(&nobody)).await.unwrap(), 0);
}

#[tokio::test]
async fn a_long_list_of_values_is_asked_for_in_parts_and_each_row_comes_once() {
    let names: Vec<_> = (0..400).map(|n| format!("Type \"{n}\" & more")).collect();
    let mock = types_named(names.iter().cloned()).await;
    let types = client_of(&mock).procurement().types();
    // Every second one, some twice, in another case of letters.
    let wanted: Vec<_> = names.iter().step_by(2).cloned().collect();
    let also = names.iter().step_by(20).map(|name| name.to_uppercase());
    let filter = ProductType::NAME.in_(wanted.iter().cloned().chain(also));
    let rows = types.list().filter(filter.clone()).all().await.unwrap();
    let mut found: Vec<_> = rows.into_iter().filter_map(|row| row.name).collect();
    found.sort();
    let mut expected = wanted;
    expected.sort();
    assert_eq!(found, expected);
    let queries = queries(&mock);
    assert!(queries.len() > 1);
    assert!(queries.iter().all(|query| query.len() <= SAFE_URL));

    assert_eq!(types.count(Some(&filter)).await.unwrap(), 200);
    assert_eq!(
        types.list().filter(filter.clone()).count().await.unwrap(),
        200
    );
    let error = types.list().filter(filter).page(1).await.unwrap_err();
    assert!(error.is_invalid(), "{error}");
}

#[tokio::test]
async fn a_long_filter_is_a_search_where_there_is_one() {
    let answer = ResponseTemplate::new(200).set_body_json(json!([{ "id": 5 }]));
    let answer = answer.insert_header("link", "");
    let server = server([(api("/service/tickets/search"), answer)]).await;
    let list = pinned(&server.uri()).service().tickets().list();
    let ids = Ticket::ID.in_((0..900).map(Id::new));
    let list = list.filter(ids).order_by(Ticket::SUMMARY.asc());
    assert_eq!(list.all().await.unwrap().len(), 1);
    let requests = received(&server).await;
    assert_eq!(requests.len(), 1);
    let body: serde_json::Value = serde_json::from_slice(&requests[0].body).unwrap();
    assert!(body["conditions"].as_str().unwrap().ends_with("898, 899)"));
    assert_eq!(body["orderBy"], "summary asc");
}
