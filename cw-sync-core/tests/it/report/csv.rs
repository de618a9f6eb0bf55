use super::given::{NASTY, plan, run};
use cw_sync_core::report::Document;

/// The cells of a table, by RFC 4180.
pub fn parse(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut letters) = (false, csv.chars().peekable());
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted && cell.ends_with('\r') => {
                cell.pop();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            letter => cell.push(letter),
        }
    }
    assert_eq!(rows[0][0].remove(0), '\u{feff}', "no mark of UTF-8");
    assert!(row.is_empty() && cell.is_empty(), "the last row has no end");
    rows
}

#[test]
fn a_row_per_change_and_per_finding() {
    let rows = parse(&Document::of_plan(&plan()).to_csv());
    assert!(rows.iter().all(|row| row.len() == 16), "{rows:#?}");
    assert_eq!(rows.len(), 1 + 4 + 2);
    let column = |name: &str| rows[0].iter().position(|column| column == name).unwrap();
    let of = |row: usize, names: &[&str]| {
        let cells = names.iter().map(|name| rows[row][column(name)].clone());
        cells.collect::<Vec<_>>()
    };
    let line = [
        "tenant",
        "company",
        "agreementId",
        "product",
        "serialNumber",
    ];
    let company = format!("'{NASTY} Inc.");
    assert_eq!(of(2, &line), ["t1", &company, "100", "Seats", "0012"]);
    let figures = ["quantityBefore", "quantityAfter", "outcome"];
    assert_eq!(of(2, &figures), ["", "5", "planned"]);
    assert_eq!(of(3, &figures), ["8", "6", "planned"]);
    assert_eq!(
        of(5, &["tenantName", "outcome", "what"]),
        ["Cedar", "error", "page 2"]
    );
    assert_eq!(of(6, &["outcome"]), ["warning"]);
}

/// What comes from a vendor or a clerk cannot run in a spreadsheet.
#[test]
fn no_cell_is_a_formula() {
    let rows = parse(&Document::of_plan(&plan()).to_csv());
    let cells: Vec<_> = rows.iter().flatten().collect();
    assert!(cells.iter().any(|cell| *cell == &format!("'{NASTY}")));
    for cell in cells {
        assert!(
            !cell.trim_start().starts_with(['=', '+', '@', '-']),
            "{cell}"
        );
    }
}

#[tokio::test]
async fn a_run_says_what_became_of_each_change() {
    let csv = Document::of_run(&run().await).to_csv();
    assert_eq!(csv.matches(",created,").count(), 1, "{csv}");
    assert_eq!(csv.matches(",updated,20,").count(), 1, "{csv}");
    assert_eq!(csv.matches(",failed,").count(), 1, "{csv}");
}
