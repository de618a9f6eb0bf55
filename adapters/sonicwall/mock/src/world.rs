//! What the mock holds, and how it changes.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::console_wire::{Alert, Managed};
use crate::error::MockError;
use crate::wire::{Kind, NSM, Product, ProductPage, Service, Tenant, TenantRow};

/// All that MySonicWall and its consoles hold.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct World {
    /// The only key that is accepted.
    pub(crate) key: String,
    pub(crate) tenants: Vec<Tenant>,
}

/// Without the key.
impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World")
            .field("tenants", &self.tenants)
            .finish_non_exhaustive()
    }
}

impl World {
    pub(crate) fn rows(&self) -> Vec<TenantRow> {
        self.tenants.iter().map(TenantRow::from).collect()
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

    /// Sets the quantity of one service of the product with this serial number.
    ///
    /// # Errors
    ///
    /// When there is no such product or service.
    pub fn set_quantity(
        &mut self,
        serial: &str,
        service: &str,
        quantity: u32,
    ) -> Result<(), MockError> {
        self.service(serial, service)?.quantity = quantity;
        Ok(())
    }

    /// Sets or removes the expiry of one service. The text is passed on unchecked, so that a test
    /// may report a date that is none.
    ///
    /// # Errors
    ///
    /// When there is no such product or service.
    pub fn set_expiry(
        &mut self,
        serial: &str,
        service: &str,
        expires_on: Option<&str>,
    ) -> Result<(), MockError> {
        self.service(serial, service)?.expires_on = expires_on.map(str::to_owned);
        Ok(())
    }

    /// Removes the product with this serial number.
    ///
    /// # Errors
    ///
    /// When there is no such product.
    pub fn remove_product(&mut self, serial: &str) -> Result<(), MockError> {
        for tenant in &mut self.tenants {
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

    /// Adds a product to a tenant, written as in a seed.
    ///
    /// # Errors
    ///
    /// When there is no such tenant, the row is no product, or its serial number is taken.
    pub fn add_product(&mut self, tenant: u64, row: Value) -> Result<(), MockError> {
        let product: Product = serde_json::from_value(row).map_err(MockError::SeedSyntax)?;
        let serial = &product.serial_number;
        let mut all = self.tenants.iter().flat_map(|t| &t.products);
        if all.any(|known| known.serial_number == *serial) {
            let reason = format!("serial number {serial} occurs twice");
            return Err(MockError::SeedConflict(reason));
        }
        self.tenant(tenant)?.products.push(product);
        Ok(())
    }

    /// Gives a tenant another name.
    ///
    /// # Errors
    ///
    /// When there is no such tenant.
    pub fn rename_tenant(&mut self, tenant: u64, name: &str) -> Result<(), MockError> {
        name.clone_into(&mut self.tenant(tenant)?.name);
        Ok(())
    }

    /// Removes a tenant with all that it has.
    ///
    /// # Errors
    ///
    /// When there is no such tenant.
    pub fn remove_tenant(&mut self, tenant: u64) -> Result<(), MockError> {
        self.tenant(tenant)?;
        self.tenants
            .retain(|known| known.product_group_id != tenant);
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

    /// Raises an alert at a tenant, written as in a seed.
    ///
    /// # Errors
    ///
    /// When there is no such tenant, the row is no alert, or the alert is there already.
    pub fn raise_alert(&mut self, tenant: u64, row: Value) -> Result<(), MockError> {
        let alert: Alert = serde_json::from_value(row).map_err(MockError::SeedSyntax)?;
        let alerts = &mut self.tenant(tenant)?.alerts;
        let (source, id) = alert.identity();
        if alerts.iter().any(|known| known.identity() == (source, id)) {
            let reason = format!("the {source} alert {id:?} occurs twice");
            return Err(MockError::SeedConflict(reason));
        }
        alerts.push(alert);
        Ok(())
    }

    /// Sets the status of an alert, as of an instant written `2026-11-20T08:15:00Z`.
    ///
    /// # Errors
    ///
    /// When there is no such tenant or alert.
    pub fn set_alert_status(
        &mut self,
        tenant: u64,
        source: &str,
        alert: &str,
        status: &str,
        at: &str,
    ) -> Result<(), MockError> {
        let alert = self.alert(tenant, source, alert)?;
        alert.set_status(status, at);
        Ok(())
    }

    /// Deletes an alert: no call mentions it any more.
    ///
    /// # Errors
    ///
    /// When there is no such tenant or alert.
    pub fn remove_alert(&mut self, tenant: u64, source: &str, id: &str) -> Result<(), MockError> {
        self.alert(tenant, source, id)?;
        let alerts = &mut self.tenant(tenant)?.alerts;
        alerts.retain(|alert| alert.identity() != (source, id));
        Ok(())
    }

    /// Gives all alerts of a tenant other words, as of an instant.
    ///
    /// # Errors
    ///
    /// When there is no such tenant.
    pub fn reword_alerts(&mut self, tenant: u64, message: &str, at: &str) -> Result<(), MockError> {
        let alerts = &mut self.tenant(tenant)?.alerts;
        alerts.iter_mut().for_each(|one| one.reword(message, at));
        Ok(())
    }

    /// The alert of a tenant with this source and id.
    fn alert(&mut self, tenant: u64, source: &str, id: &str) -> Result<&mut Alert, MockError> {
        let mut alerts = self.tenant(tenant)?.alerts.iter_mut();
        let found = alerts.find(|alert| alert.identity() == (source, id));
        found.ok_or_else(|| MockError::UnknownAlert(id.to_owned()))
    }

    fn find(&self, tenant: u64) -> Option<&Tenant> {
        self.tenants.iter().find(|t| t.product_group_id == tenant)
    }

    fn tenant(&mut self, tenant: u64) -> Result<&mut Tenant, MockError> {
        let found = self
            .tenants
            .iter_mut()
            .find(|t| t.product_group_id == tenant);
        found.ok_or(MockError::UnknownTenant(tenant))
    }

    fn service(&mut self, serial: &str, service: &str) -> Result<&mut Service, MockError> {
        let mut products = self.tenants.iter_mut().flat_map(|t| &mut t.products);
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
