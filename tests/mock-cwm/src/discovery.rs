//! Codebase discovery: what a login says of a company (cwm-api §1).

use serde_json::{Value, json};

use crate::answer::{Answer, Refusal};
use crate::config::Config;

/// Answers `/login/companyinfo/{company}`. Of an unknown company there is nothing to say.
pub(crate) fn answer(config: &Config, method: &str, company: &str) -> Answer {
    if method != "GET" {
        return Refusal::no_verb(method).into();
    }
    if !decoded(company).eq_ignore_ascii_case(&config.company) {
        return match config.switches.unknown_company {
            200 => Answer::json(200, &Value::Null),
            status => Refusal::new(status, "NotFound", "The company does not exist.").into(),
        };
    }
    let release = format!("v{}", config.version());
    let is_cloud = if config.switches.is_cloud_as_boolean {
        json!(true)
    } else {
        json!("True")
    };
    let info = json!({
        "CompanyName": config.company,
        "Codebase": config.codebase,
        "VersionCode": release,
        "VersionNumber": format!("{release}.0"),
        "CompanyID": config.company,
        "IsCloud": is_cloud,
    });
    Answer::json(200, &info)
}

/// A path segment without its percent escapes.
pub(crate) fn decoded(segment: &str) -> String {
    // The form decoder also reads `+` as a space, which in a path it is not.
    let pair = format!("x={}", segment.replace('+', "%2B").replace('&', "%26"));
    let mut pairs = url::form_urlencoded::parse(pair.as_bytes());
    pairs
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_a_path_are_read() {
        assert_eq!(decoded("a%20b"), "a b");
        assert_eq!(decoded("a+b&c=d"), "a+b&c=d");
    }
}
