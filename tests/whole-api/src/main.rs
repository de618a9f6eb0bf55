//! Prints what the compiled code has: `METHOD path` for each operation that the endpoint can send,
//! `schema NAME` for each model. `cargo xtask api-coverage` holds it against the inventory.

use cw_manage::{api, model};

fn main() {
    for (_, resources) in api::OPERATIONS {
        for operation in resources.iter().copied().flatten() {
            println!("{} {}", operation.method, operation.path);
        }
    }
    for (_, schemas) in model::SCHEMAS {
        for schema in *schemas {
            println!("schema {}", schema.name);
        }
    }
}
