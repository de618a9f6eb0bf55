//! Which line stands for a product.

use crate::given::{Case, MONTHLY, complete, key, line, monthly, number, partial, product, until};
use cw_manage::Id;
use cw_sync_core::plan::billing::{ActualAgreement, Fields};
use cw_sync_core::policy::{LineField, LineMatch, LinePlace, WhenMissing};

fn sold() -> Case {
    Case::with(vec![product("Seats", "S1", 5)])
}

/// The id of the one line that is changed.
fn touched(case: &Case) -> String {
    let lines = case.lines();
    assert_eq!(lines.len(), 1, "{lines:#?} {:#?}", case.errors());
    let id = lines[0].split("(id ").nth(1).expect("an update");
    id.split(')').next().unwrap().to_owned()
}

#[test]
fn a_line_with_product_and_serial_is_adopted_whatever_the_case_of_letters() {
    let case = sold()
        .line(line(5, "SEATS", "s1 ", 3))
        .line(line(6, "Seats", "S2", 3));
    assert_eq!(touched(&case), "5");
    assert!(case.reason().contains("adopts addition 5"));
    assert_eq!(case.updated().0, [(LineField::Quantity, number(5))].into());
}

#[test]
fn a_line_that_is_right_already_is_tied_without_a_write() {
    let case = sold().line(line(5, "Seats", "S1", 5));
    assert!(case.lines().is_empty(), "{:#?}", case.lines());
    let plan = case.plan();
    assert_eq!(plan.ties.len(), 1);
    assert_eq!(plan.ties[0].record, 5);
    assert!(plan.ties[0].written.is_empty(), "we wrote nothing");
    // Once it is tied there is nothing to remember.
    let case = sold().ours(line(5, "Seats", "S1", 5));
    assert_eq!(case.plan().ties, []);
}

#[test]
fn several_matching_lines_are_an_error_that_lists_them() {
    let case = sold()
        .line(line(6, "Seats", "S1", 3))
        .line(line(5, "seats", "s1", 3));
    case.refuses(&["additions 5, 6", "keep one"]);
    let ended = |id| until(line(id, "Seats", "S1", 3), "2024-05-31");
    let case = sold().line(ended(5)).line(ended(6));
    case.refuses(&["additions 5, 6", "have ended"]);
}

#[test]
fn an_open_line_comes_before_an_ended_one() {
    let ended = || until(line(5, "Seats", "S1", 3), "2024-05-31");
    let case = sold().line(ended()).line(line(6, "Seats", "S1", 3));
    assert_eq!(touched(&case), "6");
    // Also when the ended one was made by us, and the open one by hand in its place.
    let case = sold().ours(ended()).line(line(6, "Seats", "S1", 3));
    assert_eq!(touched(&case), "6");
    // But not when it ended with its product: the other is none of the vendor's.
    let over = crate::given::expiring("Seats", "S1", 5, "2024-05-31");
    let mut case = Case::with(vec![over])
        .ours(ended())
        .line(line(6, "Seats", "S1", 3));
    assert_eq!(touched(&case), "5");
    case.policy.lines.owners.remove(&LineField::Quantity);
    case.leaves(&["beside addition 5, addition 6"]);
    // A line that ends today bills today.
    let today = until(line(5, "Seats", "S1", 3), "2024-06-15");
    sold()
        .line(today)
        .line(line(6, "Seats", "S1", 3))
        .refuses(&["additions 5, 6"]);
}

#[test]
fn an_ended_line_that_cannot_be_opened_again_is_pointed_at() {
    let mut case = sold().ours(until(line(5, "Seats", "S1", 5), "2024-05-31"));
    // Ours to take back.
    assert_eq!(case.updated().1, [LineField::CancelledDate]);
    case.policy.lines.owners.remove(&LineField::CancelledDate);
    case.leaves(&["addition 5 has ended", "still reports 5"]);
    // A product that ended with it is no news.
    let over = crate::given::expiring("Seats", "S1", 5, "2024-05-31");
    case.tenants[0].products = Some(Ok(complete(vec![over])));
    case.is_silent();
}

#[test]
fn a_line_without_a_serial_number_blocks_a_second_one() {
    let case = sold().line(line(5, "Seats", "", 3));
    case.refuses(&[
        "addition 5 of this agreement holds",
        "serial number S1",
        "cancel",
    ]);
    let case = sold()
        .line(line(5, "Seats", "", 3))
        .line(line(6, "Seats", "", 3));
    case.refuses(&["additions 5, 6 of this agreement hold the product"]);
    // An ended one cannot bill twice, and one of another product does not matter.
    let case = sold()
        .line(until(line(5, "Seats", "", 3), "2024-05-31"))
        .line(line(6, "Devices", "", 3));
    assert!(case.lines()[0].starts_with("create addition \"Seats\" serial S1"));
}

#[test]
fn a_product_without_a_serial_number_takes_the_unmarked_line() {
    let case = Case::with(vec![product("Seats", "", 5)]).line(line(5, "Seats", "", 3));
    assert_eq!(touched(&case), "5");
}

#[test]
fn an_unmarked_line_of_another_product_blocks_nothing() {
    let both = || vec![product("Seats", "", 3), product("Seats", "S1", 5)];
    let case = Case::with(both()).line(line(5, "Seats", "", 3));
    assert_eq!(case.errors(), [""; 0]);
    assert!(case.lines()[0].starts_with("create addition \"Seats\" serial S1"));
    // Of two, either may be the one.
    let case = case.line(line(6, "Seats", "", 5));
    assert_eq!(case.lines(), [""; 0]);
    assert_eq!(case.errors().len(), 2);
}

#[test]
fn a_line_of_ours_is_found_although_its_serial_number_was_edited() {
    let case = sold().linked(line(5, "Seats", "typo", 3), "Seats", "S1");
    assert_eq!(touched(&case), "5");
    assert_eq!(case.updated().0, [(LineField::Quantity, number(5))].into());
}

#[test]
fn a_line_of_ours_that_became_another_product_is_an_error() {
    let case = sold().linked(line(5, "Backup", "S1", 3), "Seats", "S1");
    case.refuses(&["addition 5", "\"Backup\"", "put the product back"]);
    // And no second line for the product that it holds now.
    let both = vec![product("Seats", "S1", 5), product("Backup", "S1", 3)];
    let case = Case::with(both).linked(line(5, "Backup", "S1", 3), "Seats", "S1");
    assert_eq!(case.lines(), [""; 0]);
    assert_eq!(case.errors().len(), 2, "{:#?}", case.errors());
}

#[test]
fn a_line_of_ours_that_was_deleted_is_made_again() {
    let mut case = sold();
    case.link("t1", key(MONTHLY, "Seats", "S1"), 5, Default::default());
    assert_eq!(
        case.reason(),
        "the vendor reports 5; the line made before (id 5) is no longer there"
    );
    assert!(case.lines()[0].starts_with("create addition"));
}

#[test]
fn a_second_line_made_by_hand_beside_ours_is_pointed_at() {
    let case = sold()
        .ours(line(5, "Seats", "S1", 5))
        .line(line(6, "Seats", "S1", 2));
    case.leaves(&["beside addition 5, addition 6", "bills the product too"]);
}

#[test]
fn a_line_of_another_products_is_not_taken_because_of_an_edited_serial_number() {
    // Line 5 was made for S1; a person wrote S2 on it. Both are reported: each has its line.
    let both = vec![product("Seats", "S1", 5), product("Seats", "S2", 7)];
    let case = Case::with(both).linked(line(5, "Seats", "S2", 5), "Seats", "S1");
    let lines = case.lines();
    assert_eq!(lines.len(), 1, "{lines:#?}");
    assert!(lines[0].starts_with("create addition \"Seats\" serial S2"));
}

/// A device is replaced: the clerk writes the new serial number on the line, the vendor reports
/// the new device in place of the old one.
#[test]
fn a_line_whose_product_is_gone_goes_to_the_one_that_its_serial_number_names() {
    let replaced = || Case::with(vec![product("Seats", "NEW", 5)]);
    let case = replaced().linked(line(5, "Seats", "NEW", 3), "Seats", "OLD");
    assert_eq!(touched(&case), "5");
    assert_eq!(case.warnings(), [""; 0]);
    // Not while the old one may only be unread.
    let mut case = case;
    case.tenants[0].products = Some(Ok(partial(vec![product("Seats", "NEW", 5)])));
    assert_eq!(case.lines(), [""; 0]);
    assert!(
        case.errors()
            .iter()
            .any(|e| e.contains("addition 5") && e.contains("incomplete"))
    );
    // Nor while the tenant that had it cannot be read.
    let mut case = replaced().line(line(5, "Seats", "NEW", 3));
    case.link("t2", key(MONTHLY, "Seats", "OLD"), 5, Default::default());
    let mapping = cw_sync_core::mapping::Mapping::to_agreement("t2", 10, MONTHLY);
    case.mapped("t2", Some(mapping), Some(Err("503".to_owned())));
    assert_eq!(case.lines(), [""; 0]);
    assert_eq!(case.errors().len(), 2);
}

#[test]
fn another_way_of_matching_makes_no_second_line() {
    let mut case = sold().ours(line(5, "Seats", "S1", 3));
    case.policy.lines.matching = LineMatch::Product;
    assert_eq!(touched(&case), "5");
    let mut case = sold();
    case.policy.lines.matching = LineMatch::Product;
    let mut case = case.linked(line(5, "Seats", "S1", 3), "Seats", "");
    case.policy.lines.matching = LineMatch::ProductAndSerial;
    assert_eq!(touched(&case), "5");
}

#[test]
fn by_product_alone_the_serial_number_does_not_matter() {
    let mut case = sold().line(line(5, "Seats", "other", 3));
    case.policy.lines.matching = LineMatch::Product;
    assert_eq!(touched(&case), "5");
    case.put(MONTHLY, line(6, "Seats", "", 3));
    case.refuses(&["additions 5, 6"]);
}

/// Two tenants share an agreement and have the same product without a serial number.
#[test]
fn a_line_is_not_handed_over_while_its_own_tenant_cannot_be_read() {
    let mut case = Case::new().ours(line(5, "Seats", "", 3));
    case.tenant("t2", MONTHLY, complete(vec![product("Seats", "", 7)]));
    let mapping = cw_sync_core::mapping::Mapping::to_agreement("t1", 10, MONTHLY);
    case.mapped("t1", Some(mapping), Some(Err("503".to_owned())));
    assert_eq!(case.lines(), [""; 0]);
    assert!(case.errors()[1].contains("addition 5 was made for tenant t1"));
    // Once it is known not to have it any more, the line is the other's.
    case.tenants[1].products = Some(Ok(complete(Vec::new())));
    assert_eq!(case.updated().0, [(LineField::Quantity, number(7))].into());
}

#[test]
fn a_line_that_is_remembered_for_several_products_is_left() {
    let mut case = Case::with(vec![product("Seats", "S1", 5), product("Seats", "S2", 7)])
        .ours(line(5, "Seats", "S1", 3));
    case.link("t1", key(MONTHLY, "Seats", "S2"), 5, Default::default());
    assert_eq!(case.lines(), [""; 0]);
    assert_eq!(case.errors().len(), 2);
    case.policy.lines.when_gone = cw_sync_core::policy::WhenGone::Zero;
    case.tenants[0].products = Some(Ok(complete(Vec::new())));
    case.is_silent();
}

/// `t1` is mapped to agreement 100, and its company has agreement 101 too; lines are made by hand.
fn on_two_agreements() -> Case {
    let mut case = Case::with(vec![product("Seats", "S1", 5), product("Boxes", "S1", 3)]);
    case.policy.lines.place = LinePlace::Company;
    case.policy.lines.when_missing = WhenMissing::Fail;
    let mut other = monthly(10);
    other.name = "Hardware".to_owned();
    case.agreement(101, other);
    case.put(MONTHLY, line(5, "Seats", "S1", 1));
    case.put(101, line(6, "Boxes", "S1", 1));
    case
}

#[test]
fn a_line_is_looked_for_on_all_agreements_of_the_company_where_the_policy_says_so() {
    let case = on_two_agreements();
    assert_eq!(
        case.lines(),
        [
            "update addition \"Seats\" serial S1 on agreement 100 (id 5) [quantity: 1 → 5]",
            "update addition \"Boxes\" serial S1 on agreement 101 (id 6) [quantity: 1 → 3]",
        ]
    );
    assert_eq!(case.plan().findings, []);
    let mut mapped = on_two_agreements();
    mapped.policy.lines.place = LinePlace::Mapped;
    mapped.says(&mapped.errors(), &["no addition for \"Boxes\""]);
}

#[test]
fn a_product_with_lines_on_two_agreements_is_an_error() {
    let mut case = on_two_agreements();
    case.put(101, line(7, "Seats", "S1", 1));
    case.says(
        &case.errors(),
        &["addition 5 of agreement \"Managed\" and addition 7 of agreement \"Hardware\" all match"],
    );
    assert_eq!(case.lines().len(), 1, "the other product goes on");
    // One that has ended is none beside one that is open.
    case.on(MONTHLY).lines.as_mut().unwrap()[0] = until(line(5, "Seats", "S1", 1), "2024-05-31");
    assert_eq!(case.errors(), [""; 0]);
    assert!(case.lines().concat().contains("agreement 101 (id 7)"));
    // Where all have, which is to bill is a person's to say.
    let ended = until(line(7, "Seats", "S1", 1), "2024-05-31");
    case.on(101).lines.as_mut().unwrap()[1] = ended;
    case.says(
        &case.errors(),
        &["addition 5 of", "addition 7 of", "have ended"],
    );
}

#[test]
fn the_line_that_was_made_for_a_product_counts_although_its_serial_was_edited() {
    let mut case = on_two_agreements();
    let edited = line(8, "Seats", "other", 1);
    case.link("t1", key(101, "Seats", "S1"), 8, edited.fields.clone());
    case.put(101, edited);
    case.says(&case.errors(), &["addition 5", "addition 8"]);
    // Alone, it goes on.
    case.on(MONTHLY).lines = Ok(Vec::new());
    assert_eq!(case.errors(), [""; 0]);
    assert!(case.lines().concat().contains("agreement 101 (id 8)"));
}

#[test]
fn an_agreement_that_is_over_or_anothers_is_not_looked_at_and_one_unread_is_an_error() {
    let of = |change: fn(&mut ActualAgreement)| {
        let mut case = on_two_agreements();
        change(case.on(101));
        case
    };
    let over = of(|other| other.status = Some("Expired".to_owned()));
    over.says(&over.errors(), &["no addition for \"Boxes\""]);
    let anothers = of(|other| other.company = Some(Id::new(11)));
    anothers.says(&anothers.errors(), &["no addition for \"Boxes\""]);
    let unread = of(|other| other.lines = Err("503".to_owned()));
    unread.refuses(&["additions of agreement \"Hardware\"", "503"]);
}

#[test]
fn a_line_of_a_gone_product_on_the_companys_other_agreement_is_no_line_of_another_mapping() {
    let mut case = on_two_agreements();
    case.link("t1", key(101, "Boxes", "S1"), 6, Fields::new());
    case.tenants[0].products = Some(Ok(complete(vec![product("Seats", "S1", 1)])));
    case.leaves(&["the vendor no longer reports the product of addition 6"]);
}
