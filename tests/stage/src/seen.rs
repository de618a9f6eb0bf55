//! What a test looks at after a run.

use crate::Stage;
use cw_sync_core::plan::Outlook;
use cw_sync_core::report::RunReport;
use rust_decimal::Decimal;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

impl Stage {
    /// The additions of an agreement, as CWM holds them.
    pub fn additions(&self, agreement: i64) -> Vec<Value> {
        self.cwm
            .state(&format!("/finance/agreements/{agreement}/additions"))
    }

    /// The quantities on an agreement, by the identifier of the item; of two lines of one item, that
    /// of the later.
    ///
    /// # Panics
    ///
    /// When an addition has no product or no quantity, which CWM does not allow.
    #[allow(clippy::expect_used)]
    pub fn quantities(&self, agreement: i64) -> BTreeMap<String, Decimal> {
        let lines = self.additions(agreement).into_iter().map(|line| {
            let item = line["product"]["identifier"].as_str();
            let quantity: Result<Decimal, _> = line["quantity"].to_string().parse();
            (
                item.expect("an addition has a product").to_owned(),
                quantity.expect("an addition has a quantity").normalize(),
            )
        });
        lines.collect()
    }

    /// All that CWM holds, and how often it was written to.
    pub fn holdings(&self) -> (Map<String, Value>, u64) {
        (self.cwm.all_state(), self.cwm.stats().writes)
    }
}

/// Why tenants could not be synced.
pub fn failures(report: &RunReport) -> impl Iterator<Item = String> {
    let tenants = report.tenants.iter();
    tenants.filter_map(|tenant| match tenant.outlook() {
        Outlook::Failed(why) => Some(why),
        _ => None,
    })
}

/// Items and quantities, as [`Stage::quantities`] has them.
pub fn quantities(lines: &[(&str, i64)]) -> BTreeMap<String, Decimal> {
    let lines = lines.iter();
    lines
        .map(|(item, quantity)| ((*item).to_owned(), Decimal::from(*quantity)))
        .collect()
}
