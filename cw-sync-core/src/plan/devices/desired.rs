//! What the vendor's data of one device calls for, in the form in which CWM takes it. Pure.

use super::actual::AnswerKind;
use crate::model::{Device, DeviceField, FieldValue};
use crate::plan::fold;
use crate::policy::{AnswerDates, DeviceFact, DevicePolicy, TypePolicy};
use cw_manage::model::{Configuration, FieldKind, Model};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Longest device identifier that CWM takes, in characters (cwm-api §10.5).
const IDENTIFIER_LENGTH: usize = 100;
/// Longest question, likewise.
const QUESTION_LENGTH: usize = 1000;

/// A value as it should be. `None`: the vendor knows it to be empty.
pub(super) type Want = Option<FieldValue>;

/// What a device's configuration should hold. What the vendor does not know is not in it.
#[derive(Debug, Default)]
pub(super) struct Desired {
    pub(super) fields: BTreeMap<DeviceField, Want>,
    /// By question as CWM compares it: the question, and what the vendor answers.
    pub(super) answers: BTreeMap<String, (String, Want)>,
    /// Values that CWM cannot take, and why.
    pub(super) doubts: Vec<String>,
}

/// The device identifier.
pub(super) fn identifier(device: &Device) -> Result<&str, String> {
    let key = device.key.trim();
    if key.is_empty() {
        return Err("the vendor reports a device without a key".to_owned());
    }
    if key.chars().any(char::is_control) {
        return Err("its key has control characters, which CWM does not keep".to_owned());
    }
    check_length("key", key, IDENTIFIER_LENGTH)?;
    Ok(key)
}

/// The configuration type's name, if the policy has one for the device.
pub(crate) fn type_name<'p>(policy: &'p TypePolicy, device: &Device) -> Option<&'p str> {
    called(policy, device).map(|(name, _)| name)
}

/// The type's name, and whether all that was asked for is known. What is not known meets no test;
/// known, it might have called for another type.
pub(super) fn called<'p>(policy: &'p TypePolicy, device: &Device) -> Option<(&'p str, bool)> {
    let mut sure = true;
    for rule in &policy.rules {
        let mut tests = rule.when.iter().map(|condition| {
            let text = fact(device, &condition.fact)?;
            Some(condition.test.passes(&text))
        });
        match tests.try_fold(true, |known, test| match test {
            Some(true) => Some(known),
            Some(false) => None,
            None => Some(false),
        }) {
            // Some test fails: whatever is not known does not matter.
            None => {}
            Some(true) => return Some((&rule.name, sure)),
            Some(false) => sure = false,
        }
    }
    let mut families = policy.families.iter();
    let of_family = families.find(|(family, _)| fold(family) == fold(&device.family));
    if let Some((_, name)) = of_family {
        return Some((name, sure));
    }
    let sure = sure && (policy.families.is_empty() || !fold(&device.family).is_empty());
    Some((policy.default.as_deref()?, sure))
}

fn fact<'d>(device: &'d Device, fact: &DeviceFact) -> Option<Cow<'d, str>> {
    // Every vendor has these two: blank, they are not known.
    let known = |text: &'d str| Some(text).filter(|text| !text.trim().is_empty());
    let value = match fact {
        DeviceFact::Family => return known(&device.family).map(Cow::Borrowed),
        DeviceFact::Value(DeviceField::Name) => return known(&device.name).map(Cow::Borrowed),
        DeviceFact::Value(field) => device.values.get(field),
        DeviceFact::Answer(question) => device.answers.get(question),
    };
    value.map(|value| text_of(value, AnswerDates::IsoText))
}

/// The fields that the policy manages, and the answers.
///
/// # Errors
///
/// When what tells the device from others does not fit: cut off, it would be another.
pub(super) fn desired(policy: &DevicePolicy, device: &Device) -> Result<Desired, String> {
    let mut desired = Desired::default();
    let name = FieldValue::from(device.name.as_str());
    let name = Some((&DeviceField::Name, &name)).filter(|(_, name)| !name.is_blank());
    for (&field, value) in name.into_iter().chain(&device.values) {
        if !policy.owners.contains_key(&field) && !always(field) {
            continue;
        }
        match field_value(field, value) {
            Ok(want) => {
                if let (DeviceField::SerialNumber, Some(FieldValue::Text(serial))) = (field, &want)
                {
                    check_length("serial number", serial, limit(field))?;
                }
                desired
                    .fields
                    .insert(field, want.map(|want| cut(field, want)));
            }
            Err(doubt) => desired.doubts.push(doubt),
        }
    }
    if policy.questions.is_some() {
        for (question, value) in &device.answers {
            let question = clean(question);
            if let Err(doubt) = check_length("question", &question, QUESTION_LENGTH) {
                desired.doubts.push(doubt);
            } else if !question.is_empty() {
                let want = Some(value.clone()).filter(|value| !value.is_blank());
                desired.answers.insert(fold(&question), (question, want));
            }
        }
    }
    Ok(desired)
}

/// Fields without which a new configuration could not be made, or not be matched.
pub(super) fn always(field: DeviceField) -> bool {
    matches!(field, DeviceField::Name | DeviceField::SerialNumber)
}

/// A value in the type of its field.
fn field_value(field: DeviceField, value: &FieldValue) -> Result<Want, String> {
    let rule = Configuration::SCHEMA.field(field.name());
    if !rule.is_some_and(|rule| matches!(rule.kind, FieldKind::Date)) {
        let text = clean(&text_of(value, AnswerDates::IsoText));
        return Ok(Some(FieldValue::Text(text)).filter(|text| !text.is_blank()));
    }
    match value {
        _ if value.is_blank() => Ok(None),
        FieldValue::Date(_) => Ok(Some(value.clone())),
        FieldValue::Text(text) => match text.trim().parse() {
            Ok(day) => Ok(Some(FieldValue::Date(day))),
            Err(_) => Err(misfit(field.name(), "a date", value)),
        },
        _ => Err(misfit(field.name(), "a date", value)),
    }
}

/// An answer in the type of its question.
pub(super) fn answer(
    question: &str,
    value: &FieldValue,
    kind: AnswerKind,
    dates: AnswerDates,
) -> Result<FieldValue, String> {
    let unfit = || misfit(&format!("question {question:?}"), &kind.to_string(), value);
    match (kind, value) {
        (AnswerKind::Text, value) => Ok(FieldValue::Text(clean(&text_of(value, dates)))),
        (AnswerKind::Date, FieldValue::Date(_))
        | (AnswerKind::Number, FieldValue::Number(_))
        | (AnswerKind::Flag, FieldValue::Flag(_)) => Ok(value.clone()),
        (AnswerKind::Date, FieldValue::Text(text)) => {
            let day = text.trim().parse().map_err(|_| unfit())?;
            Ok(FieldValue::Date(day))
        }
        (AnswerKind::Number, FieldValue::Text(text)) => {
            let number = text.trim().parse().map_err(|_| unfit())?;
            Ok(FieldValue::Number(number))
        }
        (AnswerKind::Flag, FieldValue::Text(text)) => match fold(text).as_str() {
            "yes" | "true" => Ok(FieldValue::Flag(true)),
            "no" | "false" => Ok(FieldValue::Flag(false)),
            _ => Err(unfit()),
        },
        _ => Err(unfit()),
    }
}

fn misfit(what: &str, takes: &str, value: &FieldValue) -> String {
    format!("{what} takes {takes}, and the vendor says {value}; it is left as it is")
}

fn text_of(value: &FieldValue, dates: AnswerDates) -> Cow<'_, str> {
    match value {
        FieldValue::Text(text) => Cow::Borrowed(text),
        FieldValue::Number(number) => Cow::Owned(number.normalize().to_string()),
        FieldValue::Date(day) => Cow::Owned(dates.text(*day)),
        FieldValue::Flag(true) => Cow::Borrowed("Yes"),
        FieldValue::Flag(false) => Cow::Borrowed("No"),
    }
}

/// Without line breaks and other control characters, which CWM turns into blanks or hides, and
/// without outer blanks (cwm-api §4.6).
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", " ");
    let text = text.replace(char::is_control, " ");
    text.trim().to_owned()
}

/// A text that is too long for its field ends in `…`. What is matched by is never cut.
fn cut(field: DeviceField, value: FieldValue) -> FieldValue {
    let limit = limit(field);
    match value {
        FieldValue::Text(text) if text.chars().count() > limit => {
            let kept = text.chars().take(limit.saturating_sub(1));
            FieldValue::Text(kept.chain(['…']).collect())
        }
        value => value,
    }
}

fn limit(field: DeviceField) -> usize {
    let rule = Configuration::SCHEMA.field(field.name());
    let limit = rule.and_then(|rule| rule.max_length);
    limit.map_or(usize::MAX, |limit| {
        usize::try_from(limit).unwrap_or(usize::MAX)
    })
}

fn check_length(what: &str, text: &str, limit: usize) -> Result<(), String> {
    match text.chars().count() {
        length if length > limit => Err(format!(
            "its {what} has {length} characters, and CWM takes {limit}"
        )),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::Decimal;

    #[test]
    fn values_get_the_type_of_their_field() {
        use DeviceField::{CpuSpeed, OsInfo, PurchaseDate, Ram};
        let day = chrono::NaiveDate::from_ymd_opt(2024, 3, 4).unwrap();
        let text = |text: &str| Ok(Some(FieldValue::from(text)));
        for (field, value, want) in [
            (
                CpuSpeed,
                FieldValue::Number(Decimal::new(320, 2)),
                text("3.2"),
            ),
            (Ram, FieldValue::from(" 16 GB "), text("16 GB")),
            (
                OsInfo,
                FieldValue::from("macOS\r\n14\t4"),
                text("macOS 14 4"),
            ),
            (OsInfo, FieldValue::from(" \n"), Ok(None)),
            (OsInfo, FieldValue::from(day), text("2024-03-04")),
            (OsInfo, FieldValue::from(true), text("Yes")),
            (
                PurchaseDate,
                FieldValue::from(day),
                Ok(Some(FieldValue::Date(day))),
            ),
            (
                PurchaseDate,
                FieldValue::from("2024-03-04"),
                Ok(Some(FieldValue::Date(day))),
            ),
            (PurchaseDate, FieldValue::from(""), Ok(None)),
        ] {
            assert_eq!(field_value(field, &value), want, "{field} {value}");
        }
        for value in [FieldValue::from("soon"), FieldValue::from(true)] {
            assert!(field_value(PurchaseDate, &value).is_err(), "{value}");
        }
    }

    #[test]
    fn answers_get_the_type_of_their_question() {
        let day = chrono::NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
        let dates = AnswerDates::MonthDayYearText;
        let (five, yes) = (FieldValue::from(Decimal::from(5)), FieldValue::from(true));
        for (value, kind, want) in [
            (
                FieldValue::from(day),
                AnswerKind::Text,
                Some(FieldValue::from("Feb 29 2024")),
            ),
            (
                FieldValue::from(day),
                AnswerKind::Date,
                Some(FieldValue::from(day)),
            ),
            (
                FieldValue::from("2024-02-29"),
                AnswerKind::Date,
                Some(FieldValue::from(day)),
            ),
            (FieldValue::from("never"), AnswerKind::Date, None),
            (five.clone(), AnswerKind::Number, Some(five.clone())),
            (
                FieldValue::from("5"),
                AnswerKind::Number,
                Some(five.clone()),
            ),
            (FieldValue::from("many"), AnswerKind::Number, None),
            (five.clone(), AnswerKind::Text, Some(FieldValue::from("5"))),
            (yes.clone(), AnswerKind::Flag, Some(yes.clone())),
            (FieldValue::from("YES"), AnswerKind::Flag, Some(yes.clone())),
            (five, AnswerKind::Flag, None),
            (yes, AnswerKind::Text, Some(FieldValue::from("Yes"))),
        ] {
            let given = answer("Q", &value, kind, dates);
            assert_eq!(given.ok(), want, "{value} {kind}");
        }
    }

    #[test]
    fn what_is_too_long_is_cut_with_an_ellipsis() {
        let long = "x".repeat(300);
        let FieldValue::Text(cut) = cut(DeviceField::OsInfo, FieldValue::Text(long)) else {
            panic!("a text");
        };
        assert_eq!(cut.chars().count(), 250);
        assert!(cut.ends_with("x…"));
    }
}
