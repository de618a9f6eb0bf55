//! Mappings out to a spreadsheet and back.

use cw_sync_core::mapping::Mapping;
use cw_sync_core::mapping::csv::{Named, changes, export};
use cw_sync_core::model::TenantKey;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn known() -> BTreeSet<TenantKey> {
    ["t1", "t2", "0042"].map(TenantKey::from).into()
}

fn mappings() -> BTreeMap<TenantKey, Mapping> {
    [("t1".into(), Mapping::to_agreement("t1", 10, 100))].into()
}

#[test]
fn a_row_says_how_its_tenant_is_to_stand() {
    let mut on = Mapping::to_company("t2", 11);
    on.enabled = true;
    let mut off = Mapping::to_agreement("t1", 10, 100);
    off.enabled = false;
    for (row, before, after) in [
        // The defaults of SW-23 and SW-24.
        ("t2,11,", None, Some(Mapping::to_company("t2", 11))),
        (
            "t2,11,110",
            None,
            Some(Mapping::to_agreement("t2", 11, 110)),
        ),
        ("t2,11,,on", None, Some(on)),
        ("t1,10,100,OFF", mappings().remove(&"t1".into()), Some(off)),
        ("t1,,", mappings().remove(&"t1".into()), None),
    ] {
        let row = if row.matches(',').count() == 2 {
            format!("{row},")
        } else {
            row.to_owned()
        };
        let file = format!("tenant,companyId,agreementId,autoSync\r\n{row}\r\n");
        let changed = changes(&file, &known(), &mappings()).unwrap();
        assert_eq!(changed.len(), 1, "{row}");
        assert_eq!(
            (changed[0].line, &changed[0].before, &changed[0].after),
            (2, &before, &after)
        );
    }
    // What stands already, and who has no row, is no change.
    for rows in ["t1,10,100", "t2,,", ""] {
        let file = format!("tenant,companyId,agreementId\n{rows}\n");
        assert_eq!(changes(&file, &known(), &mappings()).unwrap(), []);
    }
}

/// Whom somebody switched off is not billed again by a file that says nothing of it, and who is
/// billed does not lose the agreement.
#[test]
fn what_a_file_does_not_say_stays_as_it_is() {
    let billed = Mapping::to_agreement("t1", 10, 100);
    let mut off = billed.clone();
    off.enabled = false;
    let mut inventory = Mapping::to_company("t1", 10);
    inventory.enabled = true;
    for (before, file, after) in [
        (&off, "tenant,companyId,agreementId\nt1,10,100", None),
        (
            &off,
            "tenant,companyId,agreementId,autoSync\nt1,10,100,",
            None,
        ),
        (&billed, "tenant,companyId\nt1,10", None),
        (&off, "tenant,companyId\nt1,10", None),
        (&inventory, "tenant,companyId,agreementId\nt1,10,", None),
        (
            &off,
            "tenant,companyId,autoSync\nt1,10,on",
            Some(billed.clone()),
        ),
        // A new place is as a person's choice of it.
        (
            &off,
            "tenant,companyId,agreementId\nt1,10,101",
            Some(Mapping::to_agreement("t1", 10, 101)),
        ),
        (
            &billed,
            "tenant,companyId,agreementId\nt1,10,",
            Some(Mapping::to_company("t1", 10)),
        ),
        (
            &billed,
            "tenant,companyId\nt1,11",
            Some(Mapping::to_company("t1", 11)),
        ),
    ] {
        let stands = [("t1".into(), before.clone())].into();
        let changed = changes(file, &known(), &stands).unwrap();
        let changed: Vec<_> = changed.into_iter().map(|one| one.after).collect();
        let expected: Vec<_> = after.into_iter().map(Some).collect();
        assert_eq!(changed, expected, "{before:?} {file}");
    }
}

#[test]
fn rows_of_empty_cells_do_not_count() {
    for file in [
        "tenant,companyId,agreementId\r\n,,\r\nt2,11,\r\n,,,,\r\n",
        ";;\ntenant;companyId;agreementId\nt2;11;\n \n;;\n",
    ] {
        let changed = changes(file, &known(), &mappings()).unwrap();
        let changed: Vec<_> = changed.into_iter().map(|one| one.after).collect();
        assert_eq!(changed, [Some(Mapping::to_company("t2", 11))], "{file}");
    }
}

#[test]
fn other_spreadsheets_are_read_too() {
    for file in [
        "\u{feff}Tenant;CompanyID;autosync\n\nt2;11;yes\n",
        "autoSync,tenant,company,companyId\r\ntrue,t2,\"Ash, \"\"the\"\" tree\nand more\",11",
    ] {
        let changed = changes(file, &known(), &mappings()).unwrap();
        let mut wanted = Mapping::to_company("t2", 11);
        wanted.enabled = true;
        assert_eq!(changed[0].after, Some(wanted), "{file}");
    }
}

#[test]
fn all_that_is_wrong_is_told_with_its_line() {
    let head = "tenant,companyId,agreementId,autoSync\n";
    for (file, expected) in [
        (String::new(), &["line 1: the file is empty"][..]),
        (
            "tenant,company\n".to_owned(),
            &["line 1: there is no column companyId; there is tenant, company"],
        ),
        (
            format!("{head}t9,10,100,on\nt1,x,,maybe\nt2,,100,\n,1,,\nt1,10,100,on\n"),
            &[
                "line 2: there is no tenant \"t9\"; a spreadsheet may have changed its key",
                "line 3: companyId \"x\" is no id of CWM",
                "line 3: autoSync \"maybe\" is neither on nor off",
                "line 4: it has an agreementId and no companyId",
                "line 5: it names no tenant",
                "line 6: tenant \"t1\" stands in line 3 already",
            ],
        ),
        (
            format!("{head}t1,10\n\"t2,10,100,on\n"),
            &[
                "line 2: it has 2 cells and there are 4 columns",
                "line 3: a quote is not closed; write a quote within quotes twice",
            ],
        ),
        (
            format!("{head}\"t1\"x,10,100,on\nt2,-1,,\n"),
            &["line 2: text follows a closing quote; write a quote within quotes twice"],
        ),
    ] {
        let errors = changes(&file, &known(), &mappings()).unwrap_err();
        let errors: Vec<_> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(errors, expected, "{file}");
    }
}

/// A spreadsheet of a country of semicolons makes a cell of what follows one.
#[test]
fn no_part_of_a_key_becomes_a_formula() {
    let key = "a;=1+1;'b;' =2";
    let mut row = Named::new(key, "Ash;=1+1");
    row.mapping = Some(Mapping::to_company(key, 10));
    let file = export(&[row]);
    let cells = "\"a;'=1+1;''b;'' =2\",\"Ash;'=1+1\",10";
    assert!(file.contains(cells), "{file}");
    let known = BTreeSet::from([key.into()]);
    let read = changes(&file, &known, &BTreeMap::new()).unwrap();
    assert_eq!(read[0].tenant.as_str(), key);
}

#[test]
fn no_name_becomes_a_formula() {
    let mut row = Named::new("=1+1", "@SUM(A1)");
    row.mapping = Some(Mapping::to_company("=1+1", 10));
    row.company = Some("-2+3".to_owned());
    let file = export(&[row]);
    assert_eq!(
        file.lines().nth(1).unwrap(),
        "'=1+1,'@SUM(A1),10,'-2+3,,,off"
    );
}

proptest! {
    /// What is exported and imported again changes nothing, and makes all of it in an empty place.
    #[test]
    fn a_round_trip_is_exact(
        rows in prop::collection::btree_map(
            "[ '=+@\t\"a,;\n\r0ü-]{1,8}",
            (any::<String>(), prop::option::of((1..99_i64, prop::option::of(1..99_i64), any::<bool>()))),
            0..12,
        ),
    ) {
        let named: Vec<_> = rows.iter().map(|(key, (name, mapping))| {
            let mut row = Named::new(key.as_str(), name);
            row.mapping = mapping.map(|(company, agreement, enabled)| {
                let mut mapping = match agreement {
                    Some(agreement) => Mapping::to_agreement(key.as_str(), company, agreement),
                    None => Mapping::to_company(key.as_str(), company),
                };
                mapping.enabled = enabled;
                mapping
            });
            row.company = Some(name.clone());
            row
        }).collect();
        let file = export(&named);
        let known = rows.keys().map(|key| key.as_str().into()).collect();
        let all: BTreeMap<_, _> = named.iter()
            .filter_map(|row| Some((row.tenant.clone(), row.mapping.clone()?)))
            .collect();
        prop_assert_eq!(changes(&file, &known, &all).unwrap(), []);
        let made = changes(&file, &known, &BTreeMap::new()).unwrap();
        let made: BTreeMap<_, _> = made.into_iter().map(|one| (one.tenant, one.after.unwrap())).collect();
        prop_assert_eq!(made, all);
    }
}
