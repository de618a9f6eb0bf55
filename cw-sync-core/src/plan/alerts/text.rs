//! The texts of tickets.

use crate::model::{Alert, Tenant};
use chrono::{DateTime, Utc};

/// Longest summary that CWM takes, in characters (cwm-api §10.6).
const SUMMARY_LENGTH: usize = 100;

/// Fills a template in, once: what a value says is not looked at again.
pub(super) fn fill(template: &str, alert: &Alert, tenant: &Tenant) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(start) = rest.find('{') {
        let (before, from) = rest.split_at(start);
        text.push_str(before);
        let end = from.find('}');
        let value = end.and_then(|end| value(from.get(1..end)?, alert, tenant));
        match (value, end) {
            (Some(value), Some(end)) => {
                text.push_str(&value);
                rest = from.get(end + 1..).unwrap_or_default();
            }
            _ => {
                text.push('{');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    text.push_str(rest);
    text.trim().to_owned()
}

fn value(name: &str, alert: &Alert, tenant: &Tenant) -> Option<String> {
    let or_none = |text: &Option<String>| text.clone().unwrap_or_default();
    Some(match name {
        "message" => alert.message.clone(),
        "details" => or_none(&alert.details),
        "severity" => alert.severity.clone(),
        "category" => alert.category.clone(),
        "device" => or_none(&alert.device),
        "tenant" => tenant.name.clone(),
        "key" => alert.key.as_str().to_owned(),
        "raised" => instant(alert.raised_at),
        "url" => or_none(&alert.console_url),
        _ => return None,
    })
}

/// An instant for people.
pub(super) fn instant(instant: DateTime<Utc>) -> String {
    instant.format("%Y-%m-%d %H:%M:%S UTC").to_string()
}

/// A summary that CWM takes: one that is too long ends with `…`.
pub(super) fn summary(template: &str, alert: &Alert, tenant: &Tenant) -> String {
    let text = fill(template, alert, tenant);
    if text.chars().count() <= SUMMARY_LENGTH {
        return text;
    }
    let kept: String = text.chars().take(SUMMARY_LENGTH - 1).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alert(message: &str) -> Alert {
        let mut alert = Alert::new("k{1}", "High", message, DateTime::UNIX_EPOCH);
        alert.details = Some("{message}".to_owned());
        alert
    }

    #[test]
    fn templates_are_filled_in_once() {
        let tenant = Tenant::new("t", "Birch Dental");
        for (template, text) in [
            (
                "Capture Client alert: {message}",
                "Capture Client alert: Down",
            ),
            ("{severity}/{category}/{device}", "High//"),
            ("{key} {details} {tenant}", "k{1} {message} Birch Dental"),
            ("{unknown} {", "{unknown} {"),
            ("{{message}}", "{Down}"),
            ("{raised}", "1970-01-01 00:00:00 UTC"),
            ("{message}\n\n{url}", "Down"),
        ] {
            assert_eq!(fill(template, &alert("Down"), &tenant), text, "{template}");
        }
    }

    #[test]
    fn a_summary_is_cut_between_characters() {
        let tenant = Tenant::new("t", "t");
        for (length, kept) in [(99, 99), (100, 100), (101, 100), (5000, 100)] {
            let message = "ü".repeat(length);
            let cut = summary("{message}", &alert(&message), &tenant);
            assert_eq!(cut.chars().count(), kept);
            assert_eq!(cut.ends_with('…'), length > 100);
        }
    }
}
