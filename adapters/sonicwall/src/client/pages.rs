//! Putting pages together, with proof that nothing is missing.

use crate::wire::{self, Identity, Loose, ProductPage, ProductRow, Row};
use std::collections::HashSet;

/// The pages of one list so far. It is complete when it has as many rows as every page says there
/// are in all, and no row came twice.
#[derive(Debug, Default)]
pub(super) struct Pages {
    rows: Vec<Row<ProductRow>>,
    total: Option<u64>,
    seen: HashSet<Identity>,
}

impl Pages {
    /// Adds a page; `true` when it was the last.
    pub(super) fn add(&mut self, number: u32, page: ProductPage) -> Result<bool, String> {
        let answered = page.page.as_ref().and_then(Loose::count);
        if let Some(answered) = answered.filter(|answered| *answered != u64::from(number)) {
            return Err(format!("asked for page {number}, got page {answered}"));
        }
        let values = page.products.ok_or("content.products is missing")?;
        let total = page.total.as_ref().and_then(Loose::count);
        let total = total.ok_or("content.total is missing or no number")?;
        match self.total.replace(total) {
            Some(before) if before != total => {
                return Err(format!(
                    "the list changed from {before} to {total} products while it was read; try again"
                ));
            }
            _ => {}
        }

        let (empty, rows) = (values.is_empty(), wire::rows::<ProductRow>(values));
        let identities: Vec<_> = rows
            .iter()
            .flatten()
            .filter_map(ProductRow::identity)
            .collect();
        if let Some(twice) = identities.iter().find(|row| self.seen.contains(row)) {
            return Err(format!(
                "page {number} repeats `{}`, serial {}, of an earlier page, so others may be \
                 missing; try again",
                twice.name, twice.serial
            ));
        }
        self.seen.extend(identities);
        self.rows.extend(rows);

        let read = self.rows.len() as u64;
        if read > total {
            return Err(format!(
                "{read} products came, where {total} were announced; try again"
            ));
        }
        if empty && read < total {
            return Err(format!(
                "page {number} is empty after {}; try again",
                self.progress()
            ));
        }
        Ok(read == total)
    }

    pub(super) fn progress(&self) -> String {
        format!(
            "{} of {} products",
            self.rows.len(),
            self.total.unwrap_or_default()
        )
    }

    pub(super) fn into_rows(self) -> Vec<Row<ProductRow>> {
        self.rows
    }
}
