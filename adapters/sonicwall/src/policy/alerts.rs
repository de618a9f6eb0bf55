use cw_sync_core::policy::{AlertPolicy, Desk, Route};

/// The streams whose alerts become tickets (SW-17).
const STREAMS: [&str; 2] = ["native", "mdr"];

/// The severities that become tickets (SW-17).
pub(crate) const CRITICAL: &str = "Critical";
pub(crate) const HIGH: &str = "High";

/// The status that closes a ticket (SW-9, SW-50).
pub(crate) const CLOSED: &str = "Closed";

/// How Capture Client's alerts become service tickets (SW-16 to SW-18, SW-47 to SW-51): on which
/// board, and with which of CWM's priorities, all by name.
///
/// ```
/// let ticketing = cw_adapter_sonicwall::ticketing(
///     "SonicWall Board",
///     "Priority 1 - Emergency Response",
///     "Priority 2 - Quick Response",
/// );
/// assert_eq!(ticketing.new_per_poll, 100);
/// ```
pub fn ticketing(board: &str, critical: &str, high: &str) -> AlertPolicy {
    let mut policy = unassigned();
    for desk in policy
        .routes
        .iter_mut()
        .filter_map(|route| route.desk.as_mut())
    {
        board.clone_into(&mut desk.board);
    }
    policy.priorities = [(CRITICAL, critical), (HIGH, high)]
        .map(|(severity, priority)| (severity.to_owned(), priority.to_owned()))
        .into();
    policy
}

/// The same before anybody chose a board.
pub(super) fn unassigned() -> AlertPolicy {
    let mut desk = Desk::new("", CLOSED);
    desk.needs_team = true;
    let route = Route::to(desk)
        .categories(&STREAMS)
        .severities(&[CRITICAL, HIGH]);
    let mut policy = AlertPolicy::new(vec![route]);
    policy.company_statuses = vec!["Active".to_owned()];
    policy.summary = "Capture Client alert: {message}".to_owned();
    policy.description =
        "{message}\n\n{details}\n\n{severity}, raised {raised}, tenant {tenant}\n{url}".to_owned();
    policy.console_link = Some("Capture Client console".to_owned());
    // An alert names no network product.
    policy.attach_device = false;
    policy.new_per_poll = 100;
    policy
}
