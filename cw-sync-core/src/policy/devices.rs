use super::{Owner, WhenMissing};
use crate::model::DeviceField;
use crate::plan::fold;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How devices become configurations.
///
/// A device's key must be unique across the vendor's tenants: a device that one tenant reports
/// and another one had before has moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DevicePolicy {
    /// Statuses of the company that allow syncing. Empty: any.
    pub company_statuses: Vec<String>,
    /// Which configuration type a device gets.
    pub types: TypePolicy,
    /// The status of a configuration whose device the vendor reports, by its description (AD-5).
    /// `None`: CWM's default when it is made, and left alone afterwards.
    pub active_status: Option<String>,
    /// Who owns the status. By default the vendor: a configuration that a person closed is active
    /// again as long as the device is there (AD-12).
    pub status_owner: Owner,
    /// Which configuration of the company stands for a device.
    pub matching: DeviceMatch,
    /// When none does.
    pub when_missing: WhenMissing,
    /// When a configuration of ours stands for a device that the vendor no longer reports.
    pub when_gone: DeviceGone,
    /// When it stands for a device in another company than where it is now.
    pub when_moved: DeviceMoved,
    /// Who owns which field. A field that is not named is never changed; a new configuration always
    /// gets its name, and its serial number where the vendor knows it.
    pub owners: BTreeMap<DeviceField, Owner>,
    /// Answers to configuration questions. `None`: they are not managed.
    pub questions: Option<QuestionPolicy>,
}

impl DevicePolicy {
    /// The careful default: configurations are created and matched by device identifier, their
    /// names kept up until a person edits them; statuses and questions are left alone, and so is
    /// what is gone.
    pub fn new(types: TypePolicy) -> Self {
        Self {
            company_statuses: Vec::new(),
            types,
            active_status: None,
            status_owner: Owner::Vendor,
            matching: DeviceMatch::Identifier,
            when_missing: WhenMissing::Create,
            when_gone: DeviceGone::Leave,
            when_moved: DeviceMoved::Fail,
            owners: BTreeMap::from([(DeviceField::Name, Owner::VendorUntilEdited)]),
            questions: None,
        }
    }

    /// Sets the statuses of configurations whose devices are there, and of those whose devices are
    /// gone or were moved to another company (AD-5, AD-12, AD-13).
    #[must_use]
    pub fn with_statuses(mut self, active: &str, inactive: &str) -> Self {
        self.active_status = Some(active.to_owned());
        self.when_gone = DeviceGone::SetStatus(inactive.to_owned());
        self.when_moved = DeviceMoved::Replace(inactive.to_owned());
        self
    }

    /// The descriptions of all statuses that it names.
    pub(crate) fn statuses(&self) -> impl Iterator<Item = &str> {
        let gone = match &self.when_gone {
            DeviceGone::SetStatus(status) => Some(status),
            DeviceGone::Leave => None,
        };
        let moved = match &self.when_moved {
            DeviceMoved::Replace(status) => Some(status),
            DeviceMoved::Move | DeviceMoved::Fail => None,
        };
        let all = self.active_status.iter().chain(gone).chain(moved);
        all.map(String::as_str)
    }
}

/// Which configuration stands for a device that none is remembered for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum DeviceMatch {
    /// The one with its device identifier, which is the natural key.
    Identifier,
    /// The one with its device identifier; else the one with its serial number that has no device
    /// identifier, or that of a device of ours that is gone.
    IdentifierThenSerial,
}

/// When a device is gone at the vendor and its configuration is still there. Nothing is deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum DeviceGone {
    /// Leave the configuration and warn.
    Leave,
    /// Set its status, named by its description (AD-13).
    SetStatus(String),
}

/// When a device's company changes: it moved between tenants, or its tenant was mapped elsewhere
/// (AD-22). There are never two active configurations for one device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum DeviceMoved {
    /// Give the old configuration this status, by its description; once that is done, make a new
    /// one in the new company.
    Replace(String),
    /// Move the configuration to the new company, with its history.
    Move,
    /// Report an error: a person moves it.
    Fail,
}

/// Which configuration type a device gets: that of the first rule that applies, else that of its
/// family, else the default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TypePolicy {
    /// Special cases, in order (AD-7).
    pub rules: Vec<TypeRule>,
    /// Family of device → type (SW-44).
    pub families: BTreeMap<String, String>,
    /// The type of every other device (AD-6). `None`: such a device is an error.
    pub default: Option<String>,
    /// When a type does not exist in CWM.
    pub when_missing: WhenMissing,
    /// Who owns the type. A change of type costs a configuration its answers.
    pub owner: Owner,
}

impl TypePolicy {
    /// Types by family of device; missing ones are created.
    pub fn by_family(families: &[(&str, &str)]) -> Self {
        let families = families.iter();
        Self {
            rules: Vec::new(),
            families: families
                .map(|(family, name)| ((*family).to_owned(), (*name).to_owned()))
                .collect(),
            default: None,
            when_missing: WhenMissing::Create,
            owner: Owner::VendorUntilEdited,
        }
    }

    /// One type for all, which a person set up.
    pub fn one(name: impl Into<String>) -> Self {
        Self {
            default: Some(name.into()),
            when_missing: WhenMissing::Fail,
            ..Self::by_family(&[])
        }
    }
}

impl TypePolicy {
    /// The names of all types that it may give.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        let rules = self.rules.iter().map(|rule| &rule.name);
        let all = rules.chain(self.families.values()).chain(&self.default);
        all.map(String::as_str)
    }
}

/// A special case among configuration types.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TypeRule {
    /// Conditions, all of which a device must meet.
    pub when: Vec<DeviceCondition>,
    /// The configuration type's name.
    pub name: String,
}

impl TypeRule {
    /// A rule.
    pub fn new(when: Vec<DeviceCondition>, name: impl Into<String>) -> Self {
        Self {
            when,
            name: name.into(),
        }
    }
}

/// What a device must be to get a special type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeviceCondition {
    /// What is looked at.
    pub fact: DeviceFact,
    /// What it must be. What is not known meets no test; a configuration that is there keeps its
    /// type for as long as its device's might be another.
    pub test: TextTest,
}

impl DeviceCondition {
    /// A condition.
    pub fn new(fact: DeviceFact, test: TextTest) -> Self {
        Self { fact, test }
    }
}

/// What a condition looks at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum DeviceFact {
    /// The device's family.
    Family,
    /// One of its values.
    Value(DeviceField),
    /// One of its answers.
    Answer(String),
}

/// A test of a text, whatever the case of its letters and the blanks around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum TextTest {
    /// It is one of these.
    IsOneOf(Vec<String>),
    /// It begins so.
    BeginsWith(String),
    /// It has this in it.
    Contains(String),
}

impl TextTest {
    /// Whether it has no text that it could look for.
    pub(crate) fn is_blank(&self) -> bool {
        match self {
            Self::IsOneOf(words) => words.iter().all(|word| fold(word).is_empty()),
            Self::BeginsWith(text) | Self::Contains(text) => fold(text).is_empty(),
        }
    }

    pub(crate) fn passes(&self, text: &str) -> bool {
        let text = fold(text);
        match self {
            Self::IsOneOf(words) => words.iter().any(|word| fold(word) == text),
            Self::BeginsWith(start) => text.starts_with(&fold(start)),
            Self::Contains(part) => text.contains(&fold(part)),
        }
    }
}

/// How answers to configuration questions are kept up (SW-46). Those of a configuration that a
/// person gave another type are that person's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionPolicy {
    /// Who owns the answers.
    pub owner: Owner,
    /// When a type lacks a question that a device has an answer to. With [`WhenMissing::Fail`] the
    /// answer is left out, which is reported.
    pub when_missing: WhenMissing,
    /// How days are answered.
    pub dates: AnswerDates,
}

impl QuestionPolicy {
    /// Answers that are kept up until a person edits them, questions that are made.
    pub fn new(dates: AnswerDates) -> Self {
        Self {
            owner: Owner::VendorUntilEdited,
            when_missing: WhenMissing::Create,
            dates,
        }
    }
}

/// How days are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum AnswerDates {
    /// New questions for days have the field type Date. A question that takes text is answered
    /// `2024-02-29`.
    Date,
    /// All new questions take text, and days are answered `2024-02-29`.
    IsoText,
    /// All new questions take text, and days are answered `Feb 29 2024`.
    MonthDayYearText,
}

impl AnswerDates {
    /// A day as text.
    pub(crate) fn text(self, day: NaiveDate) -> String {
        match self {
            Self::Date | Self::IsoText => day.to_string(),
            Self::MonthDayYearText => day.format("%b %-d %Y").to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_tested_whatever_their_case() {
        let is = |words: &[&str]| {
            TextTest::IsOneOf(words.iter().map(|word| (*word).to_owned()).collect())
        };
        for (test, text, passes) in [
            (is(&["Switch", "Hub"]), " switch ", true),
            (is(&["Switch"]), "Switches", false),
            (is(&[]), "", false),
            (TextTest::BeginsWith("iOS".to_owned()), "IOS 15.1", true),
            (TextTest::BeginsWith("iOS".to_owned()), "Cisco iOS", false),
            (
                TextTest::Contains("server".to_owned()),
                "Windows Server",
                true,
            ),
            (TextTest::Contains("server".to_owned()), "Windows 11", false),
        ] {
            assert_eq!(test.passes(text), passes, "{test:?} {text}");
        }
    }

    #[test]
    fn days_are_written_as_the_vendor_writes_them() {
        for (dates, text) in [
            (AnswerDates::Date, "2024-02-09"),
            (AnswerDates::IsoText, "2024-02-09"),
            (AnswerDates::MonthDayYearText, "Feb 9 2024"),
        ] {
            let day = NaiveDate::from_ymd_opt(2024, 2, 9).unwrap();
            assert_eq!(dates.text(day), text);
        }
    }
}
