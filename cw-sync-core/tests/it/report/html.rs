use super::given::{NASTY, plan, run};
use cw_sync_core::report::Document;

/// Elements that have no end.
const VOID: [&str; 2] = ["meta", "rect"];

/// Checks that elements are nested and closed, and returns all their names.
fn elements(page: &str) -> Vec<String> {
    let body = page.strip_prefix("<!doctype html>").unwrap();
    let (mut open, mut all) = (Vec::new(), Vec::new());
    let mut rest = body;
    while let Some(at) = rest.find('<') {
        let (tag, after) = rest[at + 1..].split_once('>').unwrap();
        let name = tag.trim_end_matches('/').split_whitespace().next().unwrap();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop().as_deref(), Some(name), "near {:.60}", after),
            None => {
                all.push(name.to_owned());
                if !VOID.contains(&name) {
                    open.push(name.to_owned());
                }
            }
        }
        rest = after;
    }
    assert_eq!(open, [""; 0]);
    all
}

#[tokio::test]
async fn the_page_is_well_formed_and_needs_nothing_else() {
    for document in [Document::of_plan(&plan()), Document::of_run(&run().await)] {
        let page = document.to_html();
        let elements = elements(&page);
        for foreign in ["script", "link", "img", "iframe", "object", "form"] {
            assert!(!elements.iter().any(|name| name == foreign), "{foreign}");
        }
        for source in ["http://", "https://", "url(", "@import", " src=", " href="] {
            assert!(!page.contains(source), "{source}");
        }
        assert!(page.contains("default-src 'none'"));
    }
}

#[test]
fn what_comes_from_elsewhere_is_text() {
    let page = Document::of_plan(&plan()).to_html();
    assert!(!page.contains(NASTY) && !page.contains("<script"));
    let shown = "=1+1 &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;, &amp; Søn";
    // The product type, the tenant, the product in the chart, in its table and its row, the error.
    assert!(
        page.matches(shown).count() >= 6,
        "{}",
        page.matches(shown).count()
    );
}

#[tokio::test]
async fn errors_come_first_then_quantities_then_tenants() {
    let page = Document::of_run(&run().await).to_html();
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("no {words}"));
    let order = [
        at("<h2>Errors</h2>"),
        at("<h2>Quantities before and after</h2>"),
        at("<svg"),
        at("<h2>Changes</h2>"),
    ];
    assert!(order.is_sorted(), "{order:?}");
    assert!(page.contains("<dt>errors</dt><dd>1</dd>"));
    assert!(page.contains("<dt>applied</dt><dd>2</dd>"));
}

#[test]
fn a_plan_without_changes_says_so() {
    let plan = cw_sync_core::plan::Plan::assemble("here".into(), Vec::new(), Vec::new());
    let page = Document::of_plan(&plan).to_html();
    elements(&page);
    assert!(page.contains("CWM holds what it should"));
    assert!(page.contains("No errors."));
    assert!(!page.contains("<svg"));
}

/// The engine knows no prices, and its pages show none.
#[tokio::test]
async fn no_money_is_shown() {
    let document = Document::of_run(&run().await);
    for text in [document.to_html(), document.to_csv(), document.to_json()] {
        let text = text.to_lowercase();
        for word in ["price", "cost", "margin:$", "currency", "€"] {
            assert!(!text.contains(word), "{word}");
        }
    }
}
