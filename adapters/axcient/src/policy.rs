use crate::service::Service;
use cw_sync_core::model::DataKind;
use cw_sync_core::policy::{
    AgreementPolicy, AlertPolicy, BillingPolicy, CatalogPolicy, Class, Desk, EffectiveDate,
    LineField, LineMatch, LinePlace, LinePolicy, Owner, Policy, ProductMap, ProductMapping,
    ReportEntry, ReportFigure, ReportType, Rounding, Route, StatisticsPolicy, WhenGone,
    WhenMissing,
};

/// The name of the Management IT solution, unless the partner chose another (AX-10).
pub const SOLUTION: &str = "Axcient";

/// Category and subcategory that the guide advises for products (AX-9).
const CATEGORY: &str = "Managed Services";

/// Product type that the guide advises (AX-9).
const PRODUCT_TYPE: &str = "Software";

/// What a status stands for on boards that may have tickets (AX-6).
pub(crate) const NOT_RESPONDED: &str = "NotResponded";

/// How Axcient's integration behaves: billing and statistics. Tickets come with
/// [`ticket_policy`], once a board is chosen. It is data: a host that wants something else changes
/// a field.
pub fn policy() -> Policy {
    let mut policy = Policy::new()
        .with_billing(billing_policy())
        .with_statistics(statistics_policy());
    // Gigabytes move from run to run, and with them most lines.
    policy.guards.changed_share.remove(&DataKind::Billing);
    policy
}

/// How figures become quantities of additions that people made (AX-5, AX-8, AX-19, AX-20).
///
/// ```
/// use cw_adapter_axcient::{Service, billing_policy};
/// use cw_sync_core::policy::ProductMapping;
///
/// // Names of products are free; which is which is said here.
/// let mut billing = billing_policy();
/// let servers = ProductMapping::to("BACKUP-SERVER");
/// billing.products = billing.products.map(|map| map.with(Service::OnlineServers.name(), servers));
/// assert_eq!(billing.item_of("Online Backup # Servers").as_deref(), Some("BACKUP-SERVER"));
/// ```
pub fn billing_policy() -> BillingPolicy {
    let mut catalog = CatalogPolicy::new(PRODUCT_TYPE, Class::new(CATEGORY, CATEGORY));
    catalog.when_missing = WhenMissing::Fail;

    // Any agreement type is fine, and the guide asks for no status of the company.
    let agreements = AgreementPolicy::new(&[], &[]);

    let mut lines = LinePolicy::new(EffectiveDate::BillingStart);
    lines.matching = LineMatch::ProductAndSerial;
    // A company may be billed on several agreements (AX-5).
    lines.place = LinePlace::Company;
    lines.when_missing = WhenMissing::Fail;
    lines.when_gone = WhenGone::Leave;
    lines.rounding = Rounding::Up;
    lines.owners = [(LineField::Quantity, Owner::Vendor)].into();

    let mut billing = BillingPolicy::new(catalog, agreements, lines);
    billing.products = Some(
        Service::ALL
            .into_iter()
            .fold(ProductMap::new(), with_service),
    );
    billing
}

fn with_service(map: ProductMap, service: Service) -> ProductMap {
    let mut mapping = ProductMapping::to(service.name());
    mapping.enabled = service.is_usually_billed();
    map.with(service.name(), mapping)
}

/// Also keeps up what invoices say: each device with what it uses (`Update Invoice Descriptions`,
/// AX-14). Without it a person writes that (AX-19).
#[must_use]
pub fn with_invoice_descriptions(mut billing: BillingPolicy) -> BillingPolicy {
    let owners = &mut billing.lines.owners;
    owners.insert(LineField::InvoiceDescription, Owner::Vendor);
    billing
}

/// How statistics get into the management report (AX-2, AX-17): by two entries that people made, in
/// this order.
pub fn statistics_policy() -> StatisticsPolicy {
    let machines = [ReportFigure::Servers, ReportFigure::Workstations];
    let jobs = [ReportFigure::SuccessfulJobs, ReportFigure::FailedJobs];
    let entries = vec![
        ReportEntry::new(ReportType::WorkstationsAndServers, &machines),
        ReportEntry::new(ReportType::BackupStats, &jobs),
    ];
    StatisticsPolicy::new(SOLUTION, entries)
}

/// A board for tickets, with the status that closes them. New ones get its default status, which
/// must stand for `NotResponded` (AX-6).
pub fn desk(board: impl Into<String>, closed_status: impl Into<String>) -> Desk {
    let mut desk = Desk::new(board, closed_status);
    desk.open_escalation = Some(NOT_RESPONDED.to_owned());
    desk
}

/// How events become tickets (AX-1, AX-15): those of severity warning and error, of whatever type.
pub fn ticket_policy(desk: Desk) -> AlertPolicy {
    let routes = vec![Route::to(desk).severities(&["warning", "error"])];
    let mut alerts = AlertPolicy::new(routes);
    alerts.summary = "{tenant}: {message}".to_owned();
    alerts.description =
        "{message}\n\n{details}\n\nEvent type: {category}\nSeverity: {severity}\nSince: {raised}"
            .to_owned();
    // Devices are not synced, so there is no configuration to link.
    alerts.attach_device = false;
    // A list of devices is proven whole before anything in it counts as over.
    alerts.absences = 1;
    alerts
}
