//! The fields of one record, packed: a million of them fit into memory.

use serde_json::{Value, json};

use super::Fields;
use crate::table::{self, Kind, Preset, Resource};

/// A record's fields as they are kept. Names are the table's, references are the ids of their
/// targets, and what is null or a false flag is left out.
#[derive(Debug, Clone, Default)]
pub(crate) struct Row(Box<[(&'static str, Value)]>);

impl Row {
    /// Packs the fields of a record. Names that neither it nor a reference to it has are dropped.
    pub(crate) fn pack(resource: &Resource, fields: &Fields) -> Self {
        let record = resource.record;
        let own = record.fields.iter().filter_map(|field| {
            let value = fields.get(field.name)?;
            let is_default = field.preset == Preset::Bool(false) && *value == Value::Bool(false);
            if value.is_null() || is_default {
                return None;
            }
            Some((field.name, pack(field.kind, value)))
        });
        let others = fields.iter().filter_map(|(name, value)| {
            if record.field(name).is_some() || value.is_null() {
                return None;
            }
            Some((table::shown_name(resource.path, name)?, value.clone()))
        });
        Self(own.chain(others).collect())
    }

    /// The fields as they were packed, but for what was left out.
    pub(crate) fn unpack(&self, resource: &Resource) -> Fields {
        let fields = self.0.iter().map(|(name, value)| {
            let kind = resource
                .record
                .field(name)
                .map_or(Kind::Any, |field| field.kind);
            ((*name).to_owned(), unpack(kind, value))
        });
        fields.collect()
    }

    /// A field.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        let found = self.0.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value)
    }

    /// Takes a field out.
    pub(crate) fn unset(&mut self, name: &str) {
        let mut all = std::mem::take(&mut self.0).into_vec();
        all.retain(|(known, _)| *known != name);
        self.0 = all.into();
    }

    /// Sets a field.
    pub(crate) fn set(&mut self, name: &'static str, value: Value) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => {
                let mut all = std::mem::take(&mut self.0).into_vec();
                all.push((name, value));
                self.0 = all.into();
            }
        }
    }
}

fn pack(kind: Kind, value: &Value) -> Value {
    match (kind, value) {
        (Kind::Reference(_), Value::Object(parts)) => match parts.get("id") {
            Some(id) if parts.len() == 1 => id.clone(),
            _ => value.clone(),
        },
        (Kind::List(of), Value::Array(members)) => {
            members.iter().map(|one| pack(*of, one)).collect()
        }
        _ => value.clone(),
    }
}

fn unpack(kind: Kind, value: &Value) -> Value {
    match (kind, value) {
        (Kind::Reference(_), Value::Number(id)) => json!({ "id": id }),
        (Kind::List(of), Value::Array(members)) => {
            members.iter().map(|one| unpack(*of, one)).collect()
        }
        _ => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_survive_packing() {
        let company = table::by_template("/company/companies").unwrap();
        let Value::Object(fields) = json!({
            "name": "Birch", "status": {"id": 1}, "types": [{"id": 3}, {"id": 4}], "site": {"id": 2, "name": "Main"},
            "leadFlag": true, "customFields": [{"id": 1, "value": "x"}],
        }) else {
            unreachable!()
        };
        let mut row = Row::pack(company, &fields);
        assert_eq!(row.get("status"), Some(&json!(1)));
        assert_eq!(row.unpack(company), fields);
        row.set("status", json!(2));
        row.set("city", json!("Oslo"));
        assert_eq!(
            (row.get("status"), row.get("city")),
            (Some(&json!(2)), Some(&json!("Oslo")))
        );
        row.unset("city");
        assert_eq!(row.get("city"), None);
        let small = json!({"city": null, "leadFlag": false, "nonsense": 1});
        assert!(
            Row::pack(company, small.as_object().unwrap())
                .unpack(company)
                .is_empty()
        );
    }

    #[test]
    fn what_only_references_know_is_kept() {
        let contacts = table::by_template("/company/contacts").unwrap();
        let fields = json!({"name": "Ann"});
        assert_eq!(
            Row::pack(contacts, fields.as_object().unwrap()).get("name"),
            Some(&json!("Ann"))
        );
    }
}
