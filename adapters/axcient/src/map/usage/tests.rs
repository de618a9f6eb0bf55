use super::*;
use cw_sync_core::source::json::object;
use serde_json::{Value, json};

const GB: u64 = 1 << 30;

fn device(id: u64, kind: &str, more: &Value) -> Value {
    let mut device = json!({
        "id": id, "name": format!("D{id}"), "client_id": 5, "type": kind, "d2c": false,
        "plan": "SELECT", "local_usage": 0, "cloud_usage": 0, "vault_usage": 0,
        "latest_cloud_rp": null, "vaults": [{ "device_usage": 99 * GB }],
    });
    for (name, value) in more.as_object().unwrap() {
        device[name] = value.clone();
    }
    device
}

fn counters(local: [u64; 2], d2c: [u64; 2]) -> Value {
    let list = |[servers, workstations]: [u64; 2]| json!([{ "type": "SERVER", "count": servers }, { "type": "WORKSTATION", "count": workstations }]);
    json!({ "appliance_based": list(local), "d2c": list(d2c), "cloud_archive": [] })
}

fn read(counters: &Value, devices: &[Value], plan: Option<Plan>) -> Mapped<BillableProduct> {
    let client = object(json!({ "id": 5, "devices_counters": counters })).unwrap();
    let devices: Vec<_> = devices.iter().cloned().map(object).collect();
    products(&Usage {
        tenant: &TenantKey::from("EFS-5"),
        client: &client,
        devices: &devices,
        mailboxes: None,
        default_plan: plan,
        gigabyte: Gigabyte::Binary,
    })
}

/// What is billed of it, zeros left out.
fn billed(counters: &Value, devices: &[Value]) -> Vec<(String, String)> {
    let (products, gaps) = read(counters, devices, None);
    assert_eq!(gaps, [], "of {devices:?}");
    assert_eq!(products.len(), 10, "all figures of backups come together");
    let billed = products.into_iter().filter(|one| !one.quantity.is_zero());
    billed
        .map(|one| (one.name, one.quantity.normalize().to_string()))
        .collect()
}

#[test]
fn ax_3_each_device_counts_where_it_belongs() {
    let pair = |(name, quantity): &(&str, &str)| ((*name).to_owned(), (*quantity).to_owned());
    for (device_, local, d2c, expected) in [
        (
            device(
                1,
                "SERVER",
                &json!({ "local_usage": 3 * GB, "cloud_usage": 2 * GB, "vault_usage": GB / 2 }),
            ),
            [1, 0],
            [0, 0],
            &[
                ("Select Online Backup Storage", "2.5"),
                ("Online Backup # Servers", "1"),
                ("Local Backup # Servers", "1"),
                ("Local Backup Storage", "3"),
            ][..],
        ),
        (
            device(
                1,
                "Workstation",
                &json!({ "plan": "basic", "d2c": true, "cloud_usage": GB }),
            ),
            [0, 0],
            [0, 1],
            &[
                ("Basic Online Backup Storage", "1"),
                ("Online Backup # Desktops", "1"),
            ],
        ),
        // Only on the appliance.
        (
            device(1, "WORKSTATION", &json!({ "local_usage": GB })),
            [0, 1],
            [0, 0],
            &[
                ("Local Backup # Desktops", "1"),
                ("Local Backup Storage", "1"),
            ],
        ),
        // A copy that is there although it takes no room yet.
        (
            device(
                1,
                "SERVER",
                &json!({ "latest_vault_rp": "2026-11-01T00:00:00" }),
            ),
            [1, 0],
            [0, 0],
            &[
                ("Online Backup # Servers", "1"),
                ("Local Backup # Servers", "1"),
            ],
        ),
        // What is on a BDR is billed as that alone.
        (
            device(
                1,
                "SERVER",
                &json!({ "plan": "BDR", "local_usage": 9 * GB, "vault_usage": GB }),
            ),
            [1, 0],
            [0, 0],
            &[
                ("ShadowProtect BDR Storage", "1"),
                ("ShadowProtect BDR Servers", "1"),
            ],
        ),
        (
            device(1, "WORKSTATION", &json!({ "plan": "BDR" })),
            [0, 1],
            [0, 0],
            &[("ShadowProtect BDR Desktops", "1")],
        ),
    ] {
        let billed = billed(&counters(local, d2c), &[device_]);
        let expected: Vec<_> = expected.iter().map(pair).collect();
        assert_eq!(billed, expected);
    }
}

#[test]
fn a_client_that_backs_up_nothing_any_more_has_zeros_and_one_without_backups_nothing() {
    assert_eq!(billed(&counters([0, 0], [0, 0]), &[]), []);
    let none = json!({ "appliance_based": [], "d2c": [], "cloud_archive": [] });
    assert_eq!(read(&none, &[], None), (Vec::new(), Vec::new()));
}

#[test]
fn what_cannot_be_counted_is_a_gap_and_bills_nothing() {
    let one = counters([1, 0], [0, 0]);
    let fine = device(1, "SERVER", &json!({}));
    let without = |field: &str| {
        let mut device = fine.clone();
        device.as_object_mut().unwrap().remove(field);
        device
    };
    for (counters, devices, expected) in [
        (
            &one,
            vec![],
            "its list of devices has 0 servers and 0 workstations on appliances",
        ),
        (
            &one,
            vec![fine.clone(), device(2, "SERVER", &json!({}))],
            "has 2 servers",
        ),
        (
            &one,
            vec![fine.clone(), fine.clone()],
            "id 1 is listed more than once",
        ),
        (
            &one,
            vec![device(1, "WORKSTATION", &json!({}))],
            "0 servers and 1 workstations",
        ),
        (
            &one,
            vec![device(1, "NAS", &json!({}))],
            "`NAS` is neither server nor workstation",
        ),
        (
            &one,
            vec![device(1, "SERVER", &json!({ "client_id": 6 }))],
            "a device of client 6",
        ),
        (
            &one,
            vec![device(1, "SERVER", &json!({ "plan": "Gold" }))],
            "its plan `Gold` is not known",
        ),
        (
            &one,
            vec![device(1, "SERVER", &json!({ "cloud_usage": -1 }))],
            "its cloud_usage is missing",
        ),
        (
            &one,
            vec![device(1, "SERVER", &json!({ "vault_usage": null }))],
            "its vault_usage is missing",
        ),
        (
            &one,
            vec![without("local_usage")],
            "its local_usage is missing",
        ),
        (&one, vec![without("plan")], "the setting `defaultPlan`"),
        (&one, vec![without("d2c")], "is not known"),
        (&one, vec![without("id")], "it has no id"),
        (&one, vec![json!(7)], "7 is no object"),
        (&json!(null), vec![fine.clone()], "it has no counters"),
    ] {
        let (products, gaps) = read(counters, &devices, None);
        assert_eq!(products, [], "{expected}");
        assert!(gaps[0].reason.contains(expected), "{expected}: {gaps:?}");
    }
    let (products, gaps) = read(&one, &[without("plan")], Some(Plan::Basic));
    assert_eq!((products.len(), gaps.len()), (10, 0));
}

#[test]
fn usage_is_read_once_however_often_a_vault_is_listed() {
    let vault = json!({ "id": 7, "device_usage": 5 * GB });
    let held = device(
        1,
        "SERVER",
        &json!({ "vault_usage": 5 * GB, "vaults": [vault, vault] }),
    );
    let billed = billed(&counters([1, 0], [0, 0]), &[held]);
    assert_eq!(billed[0].1, "5");
}

#[test]
fn a_gigabyte_is_what_was_chosen() {
    for (gigabyte, bytes, expected) in [
        (Gigabyte::Binary, GB, "1"),
        (Gigabyte::Binary, GB + GB / 4, "1.25"),
        (Gigabyte::Decimal, 1_500_000_000, "1.5"),
        (Gigabyte::Binary, 0, "0"),
    ] {
        assert_eq!(gigabyte.of(bytes).normalize().to_string(), expected);
    }
    // However little it is over, it is over, so that it can be rounded up.
    assert!(Gigabyte::Binary.of(4_000_000 * GB + 1) > Decimal::from(4_000_000));
}

#[test]
fn ax_14_the_description_names_each_device_with_what_it_uses() {
    let devices = [
        device(2, "SERVER", &json!({ "name": "B", "cloud_usage": GB })),
        device(
            1,
            "SERVER",
            &json!({ "name": "A", "cloud_usage": GB + 1, "vault_usage": GB }),
        ),
    ];
    let (products, _) = read(&counters([2, 0], [0, 0]), &devices, None);
    let said = |name: &str| {
        let mut products = products.iter();
        let product = products.find(|one| one.name == name).unwrap();
        product.description.clone()
    };
    let storage = said("Select Online Backup Storage");
    assert_eq!(
        storage.as_deref(),
        Some("Select Online Backup Storage\nA: 2.01 GB\nB: 1.00 GB")
    );
    let servers = said("Online Backup # Servers");
    assert_eq!(servers.as_deref(), Some("Online Backup # Servers\nA\nB"));
    assert_eq!(said("Basic Online Backup Storage"), None);
}

#[test]
fn a_description_fits_into_cwms_field() {
    let devices: Vec<_> = (0..400)
        .map(|id| {
            device(
                id,
                "SERVER",
                &json!({ "name": format!("a-server-with-a-name-{id:04}") }),
            )
        })
        .collect();
    let (products, _) = read(&counters([400, 0], [0, 0]), &devices, None);
    let said = products[0].description.as_deref().unwrap();
    assert!(said.chars().count() <= 6_000);
    let told = said.lines().count() - 2;
    assert!(
        said.ends_with(&format!("… and {} more", 400 - told)),
        "{said}"
    );
}
