//! What the README promises.

use cw_adapter_addigy::policy;
use cw_sync_core::preflight::permissions;

const README: &str = include_str!("../../README.md");

#[test]
fn the_table_of_rights_is_what_the_policy_needs() {
    let rights = permissions(&policy());
    let rows = rights.iter().map(|right| {
        let tables = match right.tables.as_slice() {
            [] => String::new(),
            tables => format!(": {}", tables.join(", ")),
        };
        let why: Vec<_> = right.why.iter().map(|kind| kind.name()).collect();
        let why = match why.as_slice() {
            [] => "the list of companies".to_owned(),
            kinds => kinds.join(", "),
        };
        let (module, action, levels) = (&right.module, &right.action, &right.levels);
        format!("| {module} > {action}{tables} | {levels} | {why} |\n")
    });
    let missing: String = rows.filter(|row| !README.contains(row)).collect();
    assert_eq!(missing, "");
}
