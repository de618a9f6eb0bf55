//! What the mock holds: tenants from a seed, and the changes made to them since.

use serde_json::{Value, json};

use crate::console_wire::{Alert, Managed};
use crate::error::MockError;
use crate::seed::Seed;
use crate::wire::{Kind, NSM, Product, ProductPage, Service, Tenant, TenantRow};

/// The tenants as they stand now.
#[derive(Debug)]
pub(crate) struct Tenants {
    seed: Seed,
    now: Vec<Tenant>,
}

impl Tenants {
    pub(crate) fn new(seed: Seed) -> Self {
        let now = seed.0.clone();
        Self { seed, now }
    }

    pub(crate) fn reset(&mut self) {
        self.now.clone_from(&self.seed.0);
    }

    pub(crate) fn rows(&self) -> Vec<TenantRow> {
        self.now.iter().map(TenantRow::from).collect()
    }

    /// One page of a tenant's products, or `None` when there is no such tenant.
    pub(crate) fn products(
        &self,
        tenant: u64,
        kind: Option<Kind>,
        page: usize,
        limit: usize,
    ) -> Option<ProductPage> {
        let tenant = self.find(tenant)?;
        let wanted = |p: &&Product| kind.is_none_or(|kind| p.kind == kind);
        let total = tenant.products.iter().filter(wanted).count();
        let skipped = page.saturating_sub(1).saturating_mul(limit);
        let page_of = tenant.products.iter().filter(wanted).skip(skipped);
        Some(ProductPage {
            products: page_of.take(limit).cloned().collect(),
            page,
            limit,
            total,
        })
    }

    pub(crate) fn set_quantity(
        &mut self,
        serial: &str,
        service: &str,
        quantity: u32,
    ) -> Result<(), MockError> {
        self.service(serial, service)?.quantity = quantity;
        Ok(())
    }

    pub(crate) fn set_expiry(
        &mut self,
        serial: &str,
        service: &str,
        expires_on: Option<&str>,
    ) -> Result<(), MockError> {
        self.service(serial, service)?.expires_on = expires_on.map(str::to_owned);
        Ok(())
    }

    pub(crate) fn remove_product(&mut self, serial: &str) -> Result<(), MockError> {
        for tenant in &mut self.now {
            if let Some(at) = tenant
                .products
                .iter()
                .position(|p| p.serial_number == serial)
            {
                tenant.products.remove(at);
                return Ok(());
            }
        }
        Err(MockError::UnknownSerial(serial.to_owned()))
    }

    /// Adds a product, as a seed would describe it.
    pub(crate) fn add_product(&mut self, tenant: u64, json: &str) -> Result<(), MockError> {
        let product: Product = serde_json::from_str(json).map_err(MockError::SeedSyntax)?;
        let serial = &product.serial_number;
        let mut all = self.now.iter().flat_map(|t| &t.products);
        if all.any(|known| known.serial_number == *serial) {
            let reason = format!("serial number {serial} occurs twice");
            return Err(MockError::SeedConflict(reason));
        }
        self.tenant(tenant)?.products.push(product);
        Ok(())
    }

    pub(crate) fn rename_tenant(&mut self, tenant: u64, name: &str) -> Result<(), MockError> {
        name.clone_into(&mut self.tenant(tenant)?.name);
        Ok(())
    }

    pub(crate) fn remove_tenant(&mut self, tenant: u64) -> Result<(), MockError> {
        self.tenant(tenant)?;
        self.now.retain(|known| known.product_group_id != tenant);
        Ok(())
    }

    pub(crate) fn has(&self, tenant: u64) -> bool {
        self.find(tenant).is_some()
    }

    /// Whether the tenant has this console.
    pub(crate) fn uses(&self, tenant: u64, service: &str) -> bool {
        self.find(tenant).is_some_and(|tenant| tenant.has(service))
    }

    /// Whether the tenant is this one in Network Security Manager.
    pub(crate) fn manages(&self, tenant: u64, serial: &str) -> bool {
        let consoles = self.find(tenant).map(|tenant| &tenant.cloud_services);
        consoles.is_some_and(|consoles| {
            let mut consoles = consoles.iter();
            consoles.any(|one| one.service_name == NSM && one.tenant_serial == serial)
        })
    }

    pub(crate) fn firewalls(&self, tenant: u64) -> Vec<Value> {
        let tenant = self.find(tenant);
        let managed = tenant.into_iter().flat_map(|tenant| &tenant.managed);
        managed.map(Managed::to_json).collect()
    }

    pub(crate) fn alerts(&self, tenant: u64, since: Option<&str>, open_only: bool) -> Vec<Value> {
        let found = self.find(tenant);
        let alerts = found.into_iter().flat_map(|tenant| &tenant.alerts);
        let wanted = alerts.filter(|alert| {
            since.is_none_or(|since| alert.changed_since(since)) && (!open_only || alert.is_open())
        });
        let with_tenant = |alert: &Alert| {
            let mut row = json!(alert);
            row["tenantId"] = json!(tenant);
            row
        };
        wanted.map(with_tenant).collect()
    }

    /// Raises an alert, as a seed would describe it.
    pub(crate) fn raise_alert(&mut self, tenant: u64, json: &str) -> Result<(), MockError> {
        let alert: Alert = serde_json::from_str(json).map_err(MockError::SeedSyntax)?;
        let alerts = &mut self.tenant(tenant)?.alerts;
        let (source, id) = alert.identity();
        if alerts.iter().any(|known| known.identity() == (source, id)) {
            let reason = format!("the {source} alert {id:?} occurs twice");
            return Err(MockError::SeedConflict(reason));
        }
        alerts.push(alert);
        Ok(())
    }

    /// The alert of a tenant with this source and id.
    pub(crate) fn alert(
        &mut self,
        tenant: u64,
        source: &str,
        id: &str,
    ) -> Result<&mut Alert, MockError> {
        let mut alerts = self.tenant(tenant)?.alerts.iter_mut();
        let found = alerts.find(|alert| alert.identity() == (source, id));
        found.ok_or_else(|| MockError::UnknownAlert(id.to_owned()))
    }

    pub(crate) fn remove_alert(
        &mut self,
        tenant: u64,
        source: &str,
        id: &str,
    ) -> Result<(), MockError> {
        self.alert(tenant, source, id)?;
        let alerts = &mut self.tenant(tenant)?.alerts;
        alerts.retain(|alert| alert.identity() != (source, id));
        Ok(())
    }

    pub(crate) fn reword_alerts(
        &mut self,
        tenant: u64,
        message: &str,
        at: &str,
    ) -> Result<(), MockError> {
        let alerts = &mut self.tenant(tenant)?.alerts;
        alerts.iter_mut().for_each(|one| one.reword(message, at));
        Ok(())
    }

    fn find(&self, tenant: u64) -> Option<&Tenant> {
        self.now.iter().find(|t| t.product_group_id == tenant)
    }

    fn tenant(&mut self, tenant: u64) -> Result<&mut Tenant, MockError> {
        let found = self.now.iter_mut().find(|t| t.product_group_id == tenant);
        found.ok_or(MockError::UnknownTenant(tenant))
    }

    fn service(&mut self, serial: &str, service: &str) -> Result<&mut Service, MockError> {
        let mut products = self.now.iter_mut().flat_map(|t| &mut t.products);
        let product = products
            .find(|p| p.serial_number == serial)
            .ok_or_else(|| MockError::UnknownSerial(serial.to_owned()))?;
        product
            .services
            .iter_mut()
            .find(|s| s.name == service)
            .ok_or_else(|| MockError::UnknownService {
                serial: serial.to_owned(),
                service: service.to_owned(),
            })
    }
}
