//! Catalog items (cwm-api §10.4).

use serde_json::{Value, json};

use crate::answer::Problem;
use crate::store::Fields;
use crate::write::Write;

use super::taken;

/// The category follows from the subcategory unless the client sends it.
pub(super) fn complete(write: &Write<'_>, fields: &mut Fields) {
    let absent = fields.get("category").is_none_or(Value::is_null);
    let moved = write.sends_value("subcategory") && !write.sends_value("category");
    if !absent && !moved {
        return;
    }
    let subcategory = fields
        .get("subcategory")
        .and_then(|found| found.get("id")?.as_i64());
    let subcategory =
        subcategory.and_then(|id| write.world.store.get("/procurement/subcategories", id));
    if let Some(id) = subcategory.and_then(|subcategory| subcategory.ref_id("category")) {
        fields.insert("category".to_owned(), json!({"id": id}));
    }
}

pub(super) fn check(write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
    let message = "Product ID already in use.";
    taken(write, fields, message).into_iter().collect()
}
