//! Quantities before and after, by product, as bars.

use super::escape::Escaped;
use crate::report::ProductTotal;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::fmt::{self, Write};

/// Products that are drawn; those that change most.
const DRAWN: usize = 40;

// In user units of the drawing.
const WIDTH: i64 = 720;
const LONGEST_BAR: i64 = 560;
const ROW: i64 = 56;
const LABEL_LETTERS: usize = 80;

pub(super) fn write_chart(out: &mut String, totals: &[ProductTotal]) -> fmt::Result {
    if totals.is_empty() {
        return Ok(());
    }
    let mut drawn: Vec<_> = totals.iter().collect();
    // The sort is stable: those that change alike stay in the order of their names.
    drawn.sort_by_key(|total| std::cmp::Reverse((total.after - total.before).abs()));
    drawn.truncate(DRAWN);
    let largest = drawn.iter().flat_map(|total| [total.before, total.after]);
    let largest = largest.max().unwrap_or_default();
    let height = ROW * i64::try_from(drawn.len()).unwrap_or_default();

    writeln!(
        out,
        "<section>\n<h2>Quantities before and after</h2>\n<p>Of the lines that change; others are \
         not in the figures.</p>\n<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         aria-label=\"Quantities before and after, by product\">"
    )?;
    let mut top = 0;
    for total in &drawn {
        write_row(out, total, top, largest)?;
        top += ROW;
    }
    writeln!(out, "</svg>")?;
    if totals.len() > drawn.len() {
        let rest = totals.len() - drawn.len();
        writeln!(
            out,
            "<p>{rest} products that change less are in the table only.</p>"
        )?;
    }
    write_table(out, totals)?;
    writeln!(out, "</section>")
}

fn write_row(out: &mut String, total: &ProductTotal, top: i64, largest: Decimal) -> fmt::Result {
    let name: String = total.product.chars().take(LABEL_LETTERS).collect();
    writeln!(
        out,
        "<text x=\"0\" y=\"{}\">{}</text>",
        top + 14,
        Escaped(&name)
    )?;
    for (class, quantity, y) in [("before", total.before, 20), ("after", total.after, 35)] {
        let length = length(quantity, largest);
        writeln!(
            out,
            "<rect class=\"{class}\" x=\"0\" y=\"{}\" width=\"{length}\" height=\"12\"/>\
             <text class=\"figure\" x=\"{}\" y=\"{}\">{}</text>",
            top + y,
            length + 6,
            top + y + 10,
            quantity.normalize()
        )?;
    }
    Ok(())
}

/// Two units at least, so that a zero is seen.
fn length(quantity: Decimal, largest: Decimal) -> i64 {
    let share = quantity.max(Decimal::ZERO).checked_div(largest);
    let length = share.and_then(|share| share.checked_mul(Decimal::from(LONGEST_BAR)));
    let length = length.and_then(|length| length.trunc().to_i64());
    length.unwrap_or_default().max(2)
}

/// The same in figures.
fn write_table(out: &mut String, totals: &[ProductTotal]) -> fmt::Result {
    writeln!(
        out,
        "<table>\n<thead><tr><th>Product</th><th class=\"number\">Lines</th>\
         <th class=\"number\"><span class=\"key before\"></span>Before</th>\
         <th class=\"number\"><span class=\"key after\"></span>After</th>\
         <th class=\"number\">Difference</th></tr></thead>\n<tbody>"
    )?;
    for total in totals {
        let difference = (total.after - total.before).normalize();
        let sign = if difference.is_sign_positive() && !difference.is_zero() {
            "+"
        } else {
            ""
        };
        writeln!(
            out,
            "<tr><td>{}</td><td class=\"number\">{}</td><td class=\"number\">{}</td>\
             <td class=\"number\">{}</td><td class=\"number\">{sign}{difference}</td></tr>",
            Escaped(&total.product),
            total.lines,
            total.before.normalize(),
            total.after.normalize(),
        )?;
    }
    writeln!(out, "</tbody>\n</table>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_to_scale_and_never_gone() {
        let length = |quantity: i64, largest: i64| {
            super::length(Decimal::from(quantity), Decimal::from(largest))
        };
        assert_eq!(length(100, 100), LONGEST_BAR);
        assert_eq!(length(25, 100), LONGEST_BAR / 4);
        assert_eq!(length(0, 100), 2);
        assert_eq!(length(0, 0), 2);
        assert_eq!(length(-5, 100), 2);
    }
}
