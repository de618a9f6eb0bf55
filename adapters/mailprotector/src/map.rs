//! From Mailprotector's rows to the engine's terms. Pure: no I/O, no clock. What cannot be
//! understood becomes a gap or an error, never a zero and never nothing.

use crate::services;
use crate::wire::{CustomerRow, DomainRow, GroupRow, ServiceRow, UserRow};
use cw_sync_core::model::{BillableProduct, Tenant};
use cw_sync_core::source::Gap;
use cw_sync_core::source::json::{Loose, Row};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// What was understood, and what was not.
pub(crate) type Mapped<T> = (Vec<T>, Vec<Gap>);

/// The type of a user who counts.
const USER: u64 = 1;

/// A group of users, and how many they are as it says itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Group {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) says: Result<u64, String>,
}

/// What a group comes to: its services, by their names, and its users.
#[derive(Debug)]
pub(crate) struct Usage {
    pub(crate) group: String,
    pub(crate) services: Vec<String>,
    pub(crate) users: Result<u64, String>,
}

/// Tenants by their ids.
pub(crate) fn tenants(rows: Vec<Row<CustomerRow>>) -> Mapped<Tenant> {
    let (mut tenants, mut gaps) = (Vec::new(), Vec::new());
    for (index, row) in rows.into_iter().enumerate() {
        match row.and_then(tenant) {
            Ok(tenant) => tenants.push(tenant),
            Err(reason) => gaps.push(Gap {
                subject: format!("customer in row {}", index + 1),
                reason,
            }),
        }
    }
    (tenants, gaps)
}

fn tenant(row: CustomerRow) -> Result<Tenant, String> {
    let id = id(row.id.as_ref())?;
    let name = text(row.name.as_ref()).ok_or_else(|| format!("customer {id} has no name"))?;
    Ok(Tenant::new(id, name))
}

/// The ids of domains with users of their own: not of those that are another name of one, whose
/// users would count twice. One that cannot be read could be of either kind, with any users.
pub(crate) fn domains(rows: Vec<Row<DomainRow>>) -> Result<Vec<String>, String> {
    let own = rows.into_iter().filter_map(|row| match row {
        Ok(row) if row.parent.as_ref().is_some_and(|parent| !parent.is_null()) => None,
        Ok(row) => {
            let name = text(row.name.as_ref()).unwrap_or_default();
            Some(id(row.id.as_ref()).map_err(|why| format!("domain `{name}`: {why}")))
        }
        Err(reason) => Some(Err(format!("a domain cannot be read: {reason}"))),
    });
    own.collect()
}

/// The groups of a domain. One that cannot be read could have any service.
pub(crate) fn groups(rows: Vec<Row<GroupRow>>) -> Result<Vec<Group>, String> {
    let groups = rows.into_iter().map(|row| {
        let row = row.map_err(|reason| format!("a user group cannot be read: {reason}"))?;
        let name = text(row.name.as_ref());
        let id = id(row.id.as_ref())
            .map_err(|why| format!("user group `{}`: {why}", name.clone().unwrap_or_default()))?;
        Ok(Group {
            name: name.unwrap_or_else(|| id.clone()),
            id,
            says: says(row.user_count.as_ref()),
        })
    });
    groups.collect()
}

fn says(count: Option<&Loose>) -> Result<u64, String> {
    let Some(count) = count.filter(|count| !count.is_blank()) else {
        return Err("it has no `user_count`".to_owned());
    };
    count
        .count()
        .ok_or_else(|| format!("its `user_count`, {count}, is no whole number from 0"))
}

/// The names of a group's services. One that cannot be read could be any.
pub(crate) fn services(rows: Vec<Row<ServiceRow>>) -> Result<Vec<String>, String> {
    let services = rows.into_iter().map(|row| {
        let row = row.map_err(|reason| format!("a service cannot be read: {reason}"))?;
        text(row.service_type.as_ref()).ok_or_else(|| "a service has no name".to_owned())
    });
    services.collect()
}

/// How many of a group's users count.
pub(crate) fn users(rows: Vec<Row<UserRow>>) -> Result<u64, String> {
    let mut users = 0;
    for row in rows {
        let row = row.map_err(|reason| format!("a user cannot be read: {reason}"))?;
        let kind = row.user_type.and_then(|kind| kind.id?.count());
        let kind = kind.ok_or("a user has no readable `user_type`")?;
        users += u64::from(kind == USER);
    }
    Ok(users)
}

/// The services of a customer, each with the users of all groups that have it. Those of a group
/// whose users are not known are gaps: a sum without it would be too low.
pub(crate) fn products(usage: Vec<Usage>) -> Mapped<BillableProduct> {
    let mut sums: BTreeMap<String, Decimal> = BTreeMap::new();
    let mut unknown: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for Usage {
        group,
        services,
        users,
    } in usage
    {
        // Two spellings of one service are one.
        let services: BTreeSet<_> = services.iter().map(|name| services::name(name)).collect();
        for name in services {
            match &users {
                Ok(users) => *sums.entry(name).or_default() += Decimal::from(*users),
                Err(reason) => {
                    let why = format!("user group `{group}`: {reason}");
                    unknown.entry(name).or_default().push(why);
                }
            }
        }
    }
    let known = sums
        .into_iter()
        .filter(|(name, _)| !unknown.contains_key(name));
    let products = known.map(|(name, users)| BillableProduct::new(name, "", users));
    let products = products.collect();
    let gaps = unknown.into_iter().map(|(subject, reasons)| Gap {
        subject,
        reason: format!(
            "how many users have it is not known: {}",
            reasons.join("; ")
        ),
    });
    (products, gaps.collect())
}

fn id(id: Option<&Loose>) -> Result<String, String> {
    let id = text(id).ok_or("it has no id")?;
    let digits = id.bytes().all(|b| b.is_ascii_digit());
    if digits {
        Ok(id)
    } else {
        Err(format!("its id, {id:?}, is no number"))
    }
}

fn text(value: Option<&Loose>) -> Option<String> {
    value.and_then(Loose::text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use cw_sync_core::source::json::rows;
    use serde::de::DeserializeOwned;
    use serde_json::{Value, json};

    fn read<T: DeserializeOwned>(values: Value) -> Vec<Row<T>> {
        rows(values.as_array().unwrap().clone())
    }

    fn usage(group: &str, services: &[&str], users: Result<u64, &str>) -> Usage {
        Usage {
            group: group.to_owned(),
            services: services.iter().map(ToString::to_string).collect(),
            users: users.map_err(str::to_owned),
        }
    }

    fn sums(usage: Vec<Usage>) -> Vec<(String, u64)> {
        let (products, gaps) = products(usage);
        assert_eq!(gaps, []);
        let sums = products.into_iter();
        sums.map(|product| (product.name, product.quantity.try_into().unwrap()))
            .collect()
    }

    fn pair(name: &str, count: u64) -> (String, u64) {
        (name.to_owned(), count)
    }

    #[test]
    fn a_service_counts_the_users_of_all_groups_that_have_it() {
        let all = sums(vec![
            usage(
                "A",
                &["SafeSend Outbound", "CloudFilter Email Security"],
                Ok(18),
            ),
            usage("B", &["cloudfilter"], Ok(4)),
            usage("C", &["CloudFilter"], Ok(0)),
            usage("D", &["BracketBundle"], Ok(7)),
        ]);
        let expected = [
            pair("BracketBundle", 7),
            pair("CloudFilter", 22),
            pair("SafeSend", 18),
        ];
        assert_eq!(all, expected);
    }

    #[test]
    fn two_spellings_in_one_group_count_once() {
        let names = ["CloudFilter", "CloudFilter Email Security"];
        assert_eq!(
            sums(vec![usage("A", &names, Ok(5))]),
            [pair("CloudFilter", 5)]
        );
        let unknown = ["Anti Virus", "anti-virus"];
        assert_eq!(sums(vec![usage("A", &unknown, Ok(5))]).len(), 1);
    }

    #[test]
    fn a_group_without_a_count_makes_its_services_gaps_and_no_others() {
        let (products, gaps) = products(vec![
            usage("Staff", &["Bracket", "CloudFilter"], Ok(18)),
            usage("Drivers", &["CloudFilter"], Err("it has no `user_count`")),
        ]);
        assert_eq!(products.len(), 1);
        assert_eq!(products[0].name, "Bracket");
        assert_eq!(gaps.len(), 1);
        assert_eq!(gaps[0].subject, "CloudFilter");
        assert!(gaps[0].reason.contains("`Drivers`: it has no `user_count`"));
    }

    #[test]
    fn a_count_may_be_text_but_never_absent() {
        for (count, expected) in [
            (json!(18), Ok(18)),
            (json!("18"), Ok(18)),
            (json!(0), Ok(0)),
            (Value::Null, Err("no `user_count`")),
            (json!(""), Err("no `user_count`")),
            (json!("many"), Err("\"many\"")),
            (json!(-1), Err("-1")),
            (json!(1.5), Err("1.5")),
        ] {
            let row = json!([{ "id": 1, "name": "Staff", "user_count": count }]);
            let says = groups(read(row)).unwrap().remove(0).says;
            match expected {
                Ok(expected) => assert_eq!(says, Ok(expected)),
                Err(word) => assert!(says.unwrap_err().contains(word), "{count}"),
            }
        }
        let absent = groups(read(json!([{ "id": "1" }]))).unwrap();
        assert!(absent[0].says.is_err());
    }

    #[test]
    fn alias_domains_are_left_out() {
        let list = json!([
            { "id": 1, "name": "a.example", "parent": null },
            { "id": "2", "name": "b.example" },
            { "id": 3, "name": "c.example", "parent": { "id": 1, "name": "a.example" } },
        ]);
        assert_eq!(
            domains(read(list)),
            Ok(vec!["1".to_owned(), "2".to_owned()])
        );
    }

    #[test]
    fn what_could_hide_users_is_an_error() {
        assert!(domains(read(json!([{ "name": "a.example" }]))).is_err());
        assert!(domains(read(json!(["a.example"]))).is_err());
        assert!(domains(read(json!([{ "id": "../1" }]))).is_err());
        assert!(groups(read(json!([{ "user_count": 3 }]))).is_err());
        assert!(services(read(json!([{ "id": 1 }]))).is_err());
        assert!(users(read(json!([{ "user_type": { "name": "User" } }]))).is_err());
        assert!(users(read(json!([{ "user_type": "User" }]))).is_err());
    }

    #[test]
    fn only_users_count() {
        let kind = |id: Value| json!({ "user_type": { "id": id } });
        let list = json!([
            kind(json!(1)),
            kind(json!("1")),
            kind(json!(2)),
            kind(json!(3))
        ]);
        assert_eq!(users(read(list)), Ok(2));
    }

    #[test]
    fn customers_without_id_or_name_are_gaps() {
        let list = json!([
            { "id": 1, "name": " Birch " }, { "id": "2", "name": "Cedar" }, { "name": "Dune" },
            { "id": 4 }, { "id": 6.5, "name": "Elm" }, "Fjord",
        ]);
        let (tenants, gaps) = tenants(read(list));
        assert_eq!(
            tenants,
            [Tenant::new("1", "Birch"), Tenant::new("2", "Cedar")]
        );
        let rows: Vec<_> = gaps.iter().map(|gap| gap.subject.as_str()).collect();
        assert_eq!(rows.len(), 4);
        assert_eq!(rows[0], "customer in row 3");
    }

    #[test]
    fn the_same_services_come_out_whatever_their_order() {
        let all = || {
            vec![
                usage("A", &["Anti Virus", "Bracket"], Ok(1)),
                usage("B", &["anti-virus"], Ok(2)),
            ]
        };
        let mut reversed = all();
        reversed.reverse();
        assert_eq!(sums(all()), sums(reversed));
    }
}
