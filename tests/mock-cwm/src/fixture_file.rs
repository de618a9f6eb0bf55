//! A fixture as a person writes it: JSON or TOML, with records and members.

use serde_json::{Map, Value};

use crate::error::MockError;
use crate::fixture::Lists;
use crate::members::ApiMember;

/// The key of the members. All others are paths of collections.
const MEMBERS: &str = "apiMembers";

/// What a fixture holds.
#[derive(Debug, Default)]
pub(crate) struct Fixture {
    /// The records.
    pub lists: Lists,
    /// The API members besides the first.
    pub members: Vec<ApiMember>,
}

/// Reads a JSON fixture.
///
/// # Errors
///
/// [`MockError::FixtureJson`] and [`MockError::FixtureMember`].
pub(crate) fn from_json(text: &str) -> Result<Fixture, MockError> {
    split(crate::fixture::parse(text)?)
}

/// Reads a TOML fixture: `[["/company/companies"]]` begins a record. Dates need no quotes.
///
/// # Errors
///
/// [`MockError::FixtureToml`], [`MockError::FixtureJson`] and [`MockError::FixtureMember`].
pub(crate) fn from_toml(text: &str) -> Result<Fixture, MockError> {
    let table: toml::Table = toml::from_str(text).map_err(MockError::FixtureToml)?;
    let json = json_of(toml::Value::Table(table));
    from_json(&json.to_string())
}

fn split(mut lists: Lists) -> Result<Fixture, MockError> {
    let members = lists.remove(MEMBERS).unwrap_or_default().into_iter();
    let members = members.enumerate().map(|(index, member)| {
        serde_json::from_value(member).map_err(|source| MockError::FixtureMember { index, source })
    });
    Ok(Fixture {
        members: members.collect::<Result<_, _>>()?,
        lists,
    })
}

fn json_of(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(flag) => flag.into(),
        toml::Value::Datetime(moment) => wire(&moment).into(),
        toml::Value::Array(members) => members.into_iter().map(json_of).collect(),
        toml::Value::Table(fields) => {
            let fields = fields
                .into_iter()
                .map(|(name, value)| (name, json_of(value)));
            fields.collect::<Map<_, _>>().into()
        }
    }
}

/// A date in the API's one format, where TOML's is a shorter form of it. Others stay as they are
/// written, and are refused by name when the record is read.
fn wire(moment: &toml::value::Datetime) -> String {
    let text = moment.to_string().replace(' ', "T");
    match (moment.date, moment.time, moment.offset) {
        (Some(_), None, _) => format!("{text}T00:00:00Z"),
        (Some(_), Some(_), None) => format!("{text}Z"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn toml_says_the_same_as_json() {
        let toml = r#"
            [["/company/companies"]]
            id = 2
            identifier = "Birch"
            status = { name = "Active" }
            dateAcquired = 2026-01-01

            [["/finance/agreements"]]
            name = "Managed"
            startDate = 2026-01-01T00:00:00Z
            endDate = 2026-12-31 08:30:00
            billAmount = 9.5
            taxable = true

            [[apiMembers]]
            identifier = "reader"
            publicKey = "p"
            privateKey = "k"
            rights = { "/**" = ["Inquire"] }
        "#;
        let fixture = from_toml(toml).unwrap();
        let company = json!({"id": 2, "identifier": "Birch", "status": {"name": "Active"}, "dateAcquired": "2026-01-01T00:00:00Z"});
        assert_eq!(fixture.lists["/company/companies"], [company]);
        let agreement = json!({"name": "Managed", "startDate": "2026-01-01T00:00:00Z", "endDate": "2026-12-31T08:30:00Z",
            "billAmount": 9.5, "taxable": true});
        assert_eq!(fixture.lists["/finance/agreements"], [agreement]);
        assert_eq!(fixture.members[0].identifier(), "reader");
        assert!(fixture.members[0].has_keys("p", "k"));
    }

    #[test]
    fn mistakes_are_named() {
        let error = |text: &str| from_json(text).unwrap_err();
        assert!(matches!(error("[]"), MockError::FixtureJson(_)));
        let member = error(r#"{"apiMembers": [{"identifier": "a", "publicKey": "p"}]}"#);
        assert_eq!(member.to_string(), "fixture, apiMembers, member 0");
        let toml = from_toml("a = [1,").unwrap_err();
        assert!(matches!(toml, MockError::FixtureToml(_)));
    }
}
