//! CWM's records ↔ the plan's neutral values.

use crate::model::{DeviceField, FieldValue};
use crate::plan::devices::{
    ActualAnswer, ActualConfiguration, ActualQuestion, AnswerKind, DeviceFields,
};
use chrono::{DateTime, Utc};
use cw_manage::model::{Configuration, ConfigurationQuestion, ConfigurationTypeQuestion, Record};
use cw_manage::patch::Patch;
use cw_manage::query::{Partial, PartialError, PartialRow};
use cw_manage::types::date::{format, midnight};
use cw_manage::types::decimal::to_number;
use rust_decimal::prelude::ToPrimitive;
use serde_json::Value;

/// A configuration with the fields that a device sync looks at, and with its questions if they are
/// wanted: they make a row ten times as long.
pub(super) struct Narrow<const QUESTIONS: bool>(pub(super) Configuration);

macro_rules! narrow {
    ($($field:ident = $constant:ident),+ $(,)?) => {
        impl<const QUESTIONS: bool> Partial for Narrow<QUESTIONS> {
            type Of = Configuration;

            fn fields() -> Vec<String> {
                let always = [$(Configuration::$constant.name()),+];
                let questions = QUESTIONS.then(|| Configuration::QUESTIONS.name());
                always.into_iter().chain(questions).map(str::to_owned).collect()
            }

            fn read(row: &PartialRow<Configuration>) -> Result<Self, PartialError> {
                let mut configuration = Configuration::default();
                $(configuration.$field = row.get(*Configuration::$constant)?;)+
                configuration.questions = row.get(*Configuration::QUESTIONS)?;
                Ok(Self(configuration))
            }
        }
    };
}

narrow! {
    id = ID, name = NAME, type_ = TYPE, status = STATUS, company = COMPANY,
    device_identifier = DEVICE_IDENTIFIER, active_flag = ACTIVE_FLAG,
    serial_number = SERIAL_NUMBER, model_number = MODEL_NUMBER, tag_number = TAG_NUMBER,
    mac_address = MAC_ADDRESS, ip_address = IP_ADDRESS, default_gateway = DEFAULT_GATEWAY,
    os_type = OS_TYPE, os_info = OS_INFO, cpu_speed = CPU_SPEED, ram = RAM,
    local_hard_drives = LOCAL_HARD_DRIVES, last_login_name = LAST_LOGIN_NAME,
    purchase_date = PURCHASE_DATE, installation_date = INSTALLATION_DATE,
    warranty_expiration_date = WARRANTY_EXPIRATION_DATE, management_link = MANAGEMENT_LINK,
    remote_link = REMOTE_LINK, manufacturer_part_number = MANUFACTURER_PART_NUMBER,
}

/// Hands a device field's place in a configuration and in a patch to one of two macros: one for
/// texts, one for days.
macro_rules! by_field {
    ($field:expr, $text:ident, $day:ident) => {
        match $field {
            DeviceField::Name => $text!(name, NAME),
            DeviceField::SerialNumber => $text!(serial_number, SERIAL_NUMBER),
            DeviceField::ModelNumber => $text!(model_number, MODEL_NUMBER),
            DeviceField::TagNumber => $text!(tag_number, TAG_NUMBER),
            DeviceField::MacAddress => $text!(mac_address, MAC_ADDRESS),
            DeviceField::IpAddress => $text!(ip_address, IP_ADDRESS),
            DeviceField::DefaultGateway => $text!(default_gateway, DEFAULT_GATEWAY),
            DeviceField::OsType => $text!(os_type, OS_TYPE),
            DeviceField::OsInfo => $text!(os_info, OS_INFO),
            DeviceField::CpuSpeed => $text!(cpu_speed, CPU_SPEED),
            DeviceField::Ram => $text!(ram, RAM),
            DeviceField::LocalHardDrives => $text!(local_hard_drives, LOCAL_HARD_DRIVES),
            DeviceField::LastLoginName => $text!(last_login_name, LAST_LOGIN_NAME),
            DeviceField::PurchaseDate => $day!(purchase_date, PURCHASE_DATE),
            DeviceField::InstallationDate => $day!(installation_date, INSTALLATION_DATE),
            DeviceField::WarrantyExpirationDate => {
                $day!(warranty_expiration_date, WARRANTY_EXPIRATION_DATE)
            }
            DeviceField::ManagementLink => $text!(management_link, MANAGEMENT_LINK),
            DeviceField::RemoteLink => $text!(remote_link, REMOTE_LINK),
            DeviceField::ManufacturerPartNumber => {
                $text!(manufacturer_part_number, MANUFACTURER_PART_NUMBER)
            }
        }
    };
}

/// A configuration. One without an id is an error: it would be made again.
pub(super) fn configuration(from: &Configuration) -> Result<ActualConfiguration, String> {
    let id = from.id.ok_or("CWM lists a configuration without an id")?;
    let fields = DeviceField::ALL.into_iter();
    let name = |name: &Option<String>| name.clone().unwrap_or_default();
    Ok(ActualConfiguration {
        id,
        company: from.company.as_ref().and_then(|company| company.id),
        identifier: name(&from.device_identifier),
        type_name: from
            .type_
            .as_ref()
            .map_or_else(String::new, |t| name(&t.name)),
        status: from.status.as_ref().and_then(|status| status.name.clone()),
        active: from.active_flag != Some(false),
        fields: fields
            .filter_map(|field| Some((field, value(from, field)?)))
            .collect(),
        answers: from.questions.iter().flatten().map(answer).collect(),
    })
}

/// What a field holds; empty texts are none.
fn value(from: &Configuration, field: DeviceField) -> Option<FieldValue> {
    macro_rules! text {
        ($name:ident, $constant:ident) => {
            from.$name
                .clone()
                .filter(|text| !text.is_empty())
                .map(FieldValue::Text)
        };
    }
    macro_rules! day {
        ($name:ident, $constant:ident) => {
            from.$name
                .map(|day: DateTime<Utc>| FieldValue::Date(day.date_naive()))
        };
    }
    by_field!(field, text, day)
}

/// Sets the fields on a new configuration. A value of the wrong type for its field does not occur:
/// the planner makes them.
pub(super) fn fill(draft: &mut Configuration, fields: &DeviceFields) {
    for (field, value) in fields {
        macro_rules! text {
            ($name:ident, $constant:ident) => {
                match value {
                    FieldValue::Text(text) => draft.$name = Some(text.clone()),
                    _ => debug_assert!(false, "{field} cannot hold {value}"),
                }
            };
        }
        macro_rules! day {
            ($name:ident, $constant:ident) => {
                match value {
                    FieldValue::Date(day) => draft.$name = Some(midnight(*day)),
                    _ => debug_assert!(false, "{field} cannot hold {value}"),
                }
            };
        }
        by_field!(field, text, day);
    }
}

/// Adds the fields to a patch.
pub(super) fn patch(
    mut patch: Patch<Configuration>,
    set: &DeviceFields,
    clear: &[DeviceField],
) -> Patch<Configuration> {
    for (field, value) in set {
        macro_rules! text {
            ($name:ident, $constant:ident) => {
                match value {
                    FieldValue::Text(text) => patch.set(Configuration::$constant, text.clone()),
                    _ => patch,
                }
            };
        }
        macro_rules! day {
            ($name:ident, $constant:ident) => {
                match value {
                    FieldValue::Date(day) => patch.set(Configuration::$constant, midnight(*day)),
                    _ => patch,
                }
            };
        }
        patch = by_field!(field, text, day);
    }
    for field in clear {
        macro_rules! clear {
            ($name:ident, $constant:ident) => {
                patch.clear(Configuration::$constant)
            };
        }
        patch = by_field!(field, clear, clear);
    }
    patch
}

/// What answers a `fieldType` takes.
fn kind(field_type: Option<&str>) -> AnswerKind {
    match field_type {
        Some("Date") => AnswerKind::Date,
        Some("Number" | "Currency" | "Percent") => AnswerKind::Number,
        Some("Checkbox") => AnswerKind::Flag,
        _ => AnswerKind::Text,
    }
}

fn answer(from: &ConfigurationQuestion) -> ActualAnswer {
    let kind = kind(
        from.field_type
            .as_ref()
            .map(|field_type| field_type.as_str()),
    );
    let given = from.read();
    let typed = match kind {
        AnswerKind::Date => given.date().map(|day| FieldValue::Date(day.date_naive())),
        AnswerKind::Number => given.number().map(FieldValue::Number),
        AnswerKind::Flag => given.flag().map(FieldValue::Flag),
        _ => None,
    };
    let text = || given.text().map(|text| FieldValue::Text(text.into_owned()));
    ActualAnswer {
        question: from.question.clone().unwrap_or_default(),
        kind,
        answer: typed.or_else(text).filter(|_| !given.is_empty()),
    }
}

/// An answer as it is sent.
pub(super) fn to_json(answer: &FieldValue) -> Value {
    match answer {
        FieldValue::Text(text) => Value::from(text.as_str()),
        FieldValue::Date(day) => Value::from(format(midnight(*day))),
        FieldValue::Number(number) => to_number(*number).map_or(Value::Null, Value::Number),
        FieldValue::Flag(flag) => Value::from(*flag),
    }
}

pub(super) fn question(from: &ConfigurationTypeQuestion) -> Option<ActualQuestion> {
    let place = from.sequence_number.map(|number| number.ceil());
    Some(ActualQuestion {
        id: from.id()?,
        question: from.question.clone()?,
        kind: kind(
            from.field_type
                .as_ref()
                .map(|field_type| field_type.as_str()),
        ),
        required: from.required_flag == Some(true),
        inactive: from.inactive_flag == Some(true),
        sequence: place.and_then(|place| place.to_u32()).unwrap_or_default(),
    })
}
