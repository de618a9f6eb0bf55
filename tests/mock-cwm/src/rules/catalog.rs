//! Catalog items (cwm-api §10.4).

use serde_json::{Value, json};

use crate::answer::Problem;
use crate::store::Fields;
use crate::write::Write;

use super::{Domain, taken};

/// `/procurement/catalog`.
#[derive(Debug)]
pub(super) struct Catalog;

impl Domain for Catalog {
    fn complete(&self, write: &Write<'_>, fields: &mut Fields) {
        complete(write, fields);
    }

    fn check(&self, write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
        let message = "Product ID already in use.";
        taken(write, fields, message).into_iter().collect()
    }
}

/// The category follows from the subcategory unless the client sends it.
fn complete(write: &Write<'_>, fields: &mut Fields) {
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
