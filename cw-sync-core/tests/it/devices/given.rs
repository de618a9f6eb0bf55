//! What plans for devices are made from, in few words.
//!
//! Unless a test says otherwise: tenant `t1` is company 10, CWM has the statuses Active and Retired
//! and the types Laptop (id 1, without questions) and Firewall (id 2).

use crate::given::{day, text};
use chrono::{DateTime, NaiveTime, Utc};
use cw_manage::Id;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::{Device, DeviceField, FieldValue, Tenant};
use cw_sync_core::plan::devices::{
    ActualAnswer, ActualConfiguration, ActualDevices, ActualQuestion, ActualType, AnswerKind,
    ConfigurationEdit, DeviceAction, DeviceFields, DeviceInput, StatusRef, TenantDevices,
    plan_devices,
};
use cw_sync_core::plan::{Action, ActualCompany, Change, Link, Links, Part, RecordKey, Severity};
use cw_sync_core::policy::{
    AnswerDates, DeviceMatch, DevicePolicy, Owner, QuestionPolicy, TypePolicy,
};
use cw_sync_core::source::{Gap, Snapshot};
use std::collections::BTreeMap;

pub fn now() -> DateTime<Utc> {
    day("2024-06-15").and_time(NaiveTime::MIN).and_utc()
}

/// The policy of a vendor that manages most of it.
pub fn policy() -> DevicePolicy {
    let types = TypePolicy::by_family(&[("laptop", "Laptop"), ("firewall", "Firewall")]);
    let mut policy = DevicePolicy::new(types).with_statuses("Active", "Retired");
    policy.company_statuses = vec!["Active".to_owned()];
    policy.matching = DeviceMatch::IdentifierThenSerial;
    policy.owners = [
        (DeviceField::Name, Owner::VendorUntilEdited),
        (DeviceField::SerialNumber, Owner::Vendor),
        (DeviceField::OsInfo, Owner::VendorUntilEdited),
        (DeviceField::PurchaseDate, Owner::Vendor),
        (DeviceField::TagNumber, Owner::AtCreation),
    ]
    .into();
    policy.questions = Some(QuestionPolicy::new(AnswerDates::MonthDayYearText));
    policy
}

/// A laptop called after its key.
pub fn laptop(key: &str) -> Device {
    Device::new(key, format!("Laptop {key}"), "laptop")
}

pub fn serial(key: &str, serial: &str) -> Device {
    laptop(key).with(DeviceField::SerialNumber, serial)
}

pub fn complete(devices: Vec<Device>) -> Snapshot<Device> {
    Snapshot::complete(devices, now())
}

pub fn partial(devices: Vec<Device>) -> Snapshot<Device> {
    let gap = Gap {
        subject: "page 2".to_owned(),
        reason: "cut off".to_owned(),
    };
    Snapshot::with_gaps(devices, vec![gap], now())
}

pub fn type_(id: i64, name: &str) -> ActualType {
    ActualType {
        id: Id::new(id),
        name: name.to_owned(),
        inactive: false,
        questions: Vec::new(),
    }
}

pub fn question(id: i64, question: &str, kind: AnswerKind) -> ActualQuestion {
    ActualQuestion {
        id: Id::new(id),
        question: question.to_owned(),
        kind,
        required: false,
        inactive: false,
        sequence: u32::try_from(id).unwrap(),
    }
}

/// A configuration of an active laptop in company 10, as the engine would have made it.
pub fn held(id: i64, key: &str) -> ActualConfiguration {
    ActualConfiguration {
        id: Id::new(id),
        company: Some(Id::new(10)),
        identifier: key.to_owned(),
        type_name: "Laptop".to_owned(),
        status: Some("Active".to_owned()),
        active: true,
        fields: DeviceFields::from([(DeviceField::Name, text(&format!("Laptop {key}")))]),
        answers: Vec::new(),
    }
}

pub fn with(
    mut configuration: ActualConfiguration,
    field: DeviceField,
    value: &str,
) -> ActualConfiguration {
    configuration.fields.insert(field, text(value));
    configuration
}

pub fn retired(mut configuration: ActualConfiguration) -> ActualConfiguration {
    configuration.status = Some("Retired".to_owned());
    configuration.active = false;
    configuration
}

pub fn asks(
    mut configuration: ActualConfiguration,
    question: &str,
    kind: AnswerKind,
    answer: Option<FieldValue>,
) -> ActualConfiguration {
    configuration.answers.push(ActualAnswer {
        question: question.to_owned(),
        kind,
        answer,
    });
    configuration
}

/// The natural key of a device's configuration.
pub fn key(company: i64, identifier: &str) -> RecordKey {
    Action::Devices(DeviceAction::UpdateConfiguration {
        company: Id::new(company),
        configuration: Id::new(1),
        identifier: identifier.to_owned(),
        edit: ConfigurationEdit::default(),
    })
    .key()
}

#[derive(Debug, Clone)]
pub struct Case {
    pub policy: DevicePolicy,
    pub tenants: Vec<TenantDevices>,
    pub actual: ActualDevices,
    pub links: Links,
}

impl Case {
    /// No tenant yet.
    pub fn empty() -> Self {
        let company = |name: &str, status: &str, deleted| ActualCompany {
            name: name.to_owned(),
            status: Some(status.to_owned()),
            deleted,
        };
        Self {
            policy: policy(),
            tenants: Vec::new(),
            actual: ActualDevices {
                types: vec![type_(1, "Laptop"), type_(2, "Firewall")],
                statuses: vec![StatusRef::new(1, "Active"), StatusRef::new(2, "Retired")],
                companies: BTreeMap::from([
                    (Id::new(10), company("Birch", "Active", false)),
                    (Id::new(11), company("Ash", "Active", false)),
                    (Id::new(12), company("Oak", "Inactive", false)),
                    (Id::new(13), company("Elm", "Active", true)),
                ]),
                configurations: Vec::new(),
            },
            links: Links::new(),
        }
    }

    /// `t1` has these devices.
    pub fn new(devices: Vec<Device>) -> Self {
        Self::empty().tenant("t1", 10, complete(devices))
    }

    pub fn tenant(mut self, tenant: &str, company: i64, devices: Snapshot<Device>) -> Self {
        self.add(tenant, Some(enabled(tenant, company)), Some(Ok(devices)));
        self
    }

    pub fn add(
        &mut self,
        tenant: &str,
        mapping: Option<Mapping>,
        devices: Option<Result<Snapshot<Device>, String>>,
    ) {
        self.tenants.push(TenantDevices {
            tenant: Tenant::new(tenant, tenant.to_uppercase()),
            mapping,
            devices,
        });
    }

    /// CWM holds it.
    pub fn put(mut self, configuration: ActualConfiguration) -> Self {
        self.actual.configurations.push(configuration);
        self
    }

    /// CWM holds it, and we made it for that tenant's device as it stands.
    pub fn ours(self, tenant: &str, identifier: &str, configuration: ActualConfiguration) -> Self {
        let mut written: BTreeMap<_, _> = configuration
            .fields
            .iter()
            .map(|(field, value)| (field.name().to_owned(), value.clone()))
            .collect();
        written.insert("type".to_owned(), text(&configuration.type_name));
        let status = configuration.status.as_deref().map(text);
        written.extend(status.map(|status| ("status".to_owned(), status)));
        written.extend(configuration.answers.iter().filter_map(|one| {
            let name = format!("questions/{}", one.question.to_lowercase());
            Some((name, one.answer.clone()?))
        }));
        self.remembered(tenant, identifier, configuration, written)
    }

    /// CWM holds it, and we remember that we wrote this.
    pub fn remembered(
        mut self,
        tenant: &str,
        identifier: &str,
        configuration: ActualConfiguration,
        written: BTreeMap<String, FieldValue>,
    ) -> Self {
        let company = configuration.company.unwrap().get();
        let key = key(company, identifier);
        let record = configuration.id.get();
        let link = Link::new(key.clone(), Some(tenant.into()), record, written);
        self.links.insert(key, link);
        self.put(configuration)
    }

    pub fn plan(&self) -> Part {
        plan_devices(&DeviceInput {
            policy: &self.policy,
            tenants: &self.tenants,
            actual: &self.actual,
            links: &self.links,
        })
    }

    /// The steps, in words.
    pub fn steps(&self) -> Vec<String> {
        let part = self.plan();
        assert_eq!(found(&part, Severity::Error), [""; 0], "{part:#?}");
        steps(&part)
    }

    /// The only step, without errors.
    pub fn step(&self) -> Change {
        let part = self.plan();
        assert_eq!(found(&part, Severity::Error), [""; 0], "{part:#?}");
        let [step] = part.changes.as_slice() else {
            panic!("{part:#?}");
        };
        step.clone()
    }

    /// The edit of the only step.
    pub fn edit(&self) -> ConfigurationEdit {
        match self.step().action {
            Action::Devices(DeviceAction::UpdateConfiguration { edit, .. }) => edit,
            other => panic!("{other}"),
        }
    }

    /// Nothing is written, and exactly one error says this.
    pub fn refuses(&self, words: &str) {
        let part = self.plan();
        assert_eq!(steps(&part), [""; 0]);
        let errors = found(&part, Severity::Error);
        let [error] = errors.as_slice() else {
            panic!("{errors:#?}");
        };
        assert!(error.contains(words), "{error:?} lacks {words:?}");
    }

    /// Nothing is written, and exactly one warning says this.
    pub fn warns(&self, words: &str) {
        let part = self.plan();
        assert_eq!(steps(&part), [""; 0]);
        assert_eq!(found(&part, Severity::Error), [""; 0]);
        let warnings = found(&part, Severity::Warning);
        let [warning] = warnings.as_slice() else {
            panic!("{warnings:#?}");
        };
        assert!(warning.contains(words), "{warning:?} lacks {words:?}");
    }

    /// Nothing is written, and nothing is to be said.
    pub fn rests(&self) {
        let part = self.plan();
        assert_eq!(steps(&part), [""; 0]);
        assert_eq!(part.findings, [], "{:#?}", part.findings);
    }
}

pub fn enabled(tenant: &str, company: i64) -> Mapping {
    let mut mapping = Mapping::to_company(tenant, company);
    mapping.enabled = true;
    mapping
}

pub fn steps(part: &Part) -> Vec<String> {
    let steps = part.changes.iter();
    steps.map(|step| step.action.to_string()).collect()
}

pub fn found(part: &Part, severity: Severity) -> Vec<String> {
    let findings = part.findings.iter();
    findings
        .filter(|finding| finding.severity == severity)
        .map(|finding| {
            let subject = finding.subject.as_deref().unwrap_or("-");
            format!("{subject}: {}", finding.message)
        })
        .collect()
}
