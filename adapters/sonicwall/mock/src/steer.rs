//! Steering a running mock from Rust.

use crate::error::MockError;
use crate::faults::Fault;
use crate::request_log::{Counters, RequestEntry};
use crate::server::MockSonicWall;

impl MockSonicWall {
    /// Sets the quantity of one service of the product with this serial number.
    ///
    /// # Errors
    ///
    /// When there is no such product or service.
    pub fn set_quantity(
        &self,
        serial: &str,
        service: &str,
        quantity: u32,
    ) -> Result<(), MockError> {
        let tenants = &mut self.shared.world().tenants;
        tenants.set_quantity(serial, service, quantity)
    }

    /// Sets or removes the expiry of one service. The text is passed on unchecked, so that a test
    /// may report a date that is none.
    ///
    /// # Errors
    ///
    /// When there is no such product or service.
    pub fn set_expiry(
        &self,
        serial: &str,
        service: &str,
        expires_on: Option<&str>,
    ) -> Result<(), MockError> {
        let tenants = &mut self.shared.world().tenants;
        tenants.set_expiry(serial, service, expires_on)
    }

    /// Removes the product with this serial number.
    ///
    /// # Errors
    ///
    /// When there is no such product.
    pub fn remove_product(&self, serial: &str) -> Result<(), MockError> {
        self.shared.world().tenants.remove_product(serial)
    }

    /// Gives a tenant another name.
    ///
    /// # Errors
    ///
    /// When there is no such tenant.
    pub fn rename_tenant(&self, product_group_id: u64, name: &str) -> Result<(), MockError> {
        let tenants = &mut self.shared.world().tenants;
        tenants.rename_tenant(product_group_id, name)
    }

    /// Adds a product to a tenant, written as in a seed.
    ///
    /// # Errors
    ///
    /// When there is no such tenant, the text is no product, or its serial number is taken.
    pub fn add_product(&self, product_group_id: u64, json: &str) -> Result<(), MockError> {
        let tenants = &mut self.shared.world().tenants;
        tenants.add_product(product_group_id, json)
    }

    /// Removes a tenant with all that it has.
    ///
    /// # Errors
    ///
    /// When there is no such tenant.
    pub fn remove_tenant(&self, product_group_id: u64) -> Result<(), MockError> {
        let tenants = &mut self.shared.world().tenants;
        tenants.remove_tenant(product_group_id)
    }

    /// Raises an alert at a tenant, written as in a seed.
    ///
    /// # Errors
    ///
    /// When there is no such tenant, the text is no alert, or the alert is there already.
    pub fn raise_alert(&self, product_group_id: u64, json: &str) -> Result<(), MockError> {
        let tenants = &mut self.shared.world().tenants;
        tenants.raise_alert(product_group_id, json)
    }

    /// Sets the status of an alert, as of an instant written `2026-11-20T08:15:00Z`.
    ///
    /// # Errors
    ///
    /// When there is no such tenant or alert.
    pub fn set_alert_status(
        &self,
        product_group_id: u64,
        source: &str,
        alert: &str,
        status: &str,
        at: &str,
    ) -> Result<(), MockError> {
        let tenants = &mut self.shared.world().tenants;
        let alert = tenants.alert(product_group_id, source, alert)?;
        alert.set_status(status, at);
        Ok(())
    }

    /// Deletes an alert: no call mentions it any more.
    ///
    /// # Errors
    ///
    /// When there is no such tenant or alert.
    pub fn remove_alert(
        &self,
        product_group_id: u64,
        source: &str,
        alert: &str,
    ) -> Result<(), MockError> {
        let tenants = &mut self.shared.world().tenants;
        tenants.remove_alert(product_group_id, source, alert)
    }

    /// Gives all alerts of a tenant other words, as of an instant.
    ///
    /// # Errors
    ///
    /// When there is no such tenant.
    pub fn reword_alerts(
        &self,
        product_group_id: u64,
        message: &str,
        at: &str,
    ) -> Result<(), MockError> {
        let tenants = &mut self.shared.world().tenants;
        tenants.reword_alerts(product_group_id, message, at)
    }

    /// Lets so many more requests with a token through; then all tokens are void, as after eight
    /// hours or a break of a quarter of one.
    pub fn expire_tokens_after(&self, requests: u32) {
        self.shared.world().sessions.expire_tokens_after(requests);
    }

    /// Lets the next `times` requests go wrong whose path and query contain this text.
    ///
    /// Only a request with the right key meets a fault. Where several fit, the one that was added
    /// first is used up first.
    ///
    /// # Errors
    ///
    /// When the status of the fault cannot end an HTTP exchange.
    pub fn fault(&self, path_contains: &str, times: u32, fault: Fault) -> Result<(), MockError> {
        self.shared.world().faults.add(path_contains, times, fault)
    }

    /// Forgets the faults that no request has met yet.
    pub fn clear_faults(&self) {
        self.shared.world().faults.clear();
    }

    /// Goes back to the seed, without faults and with an empty log.
    pub fn reset(&self) {
        self.shared.world().reset();
    }

    /// The requests to the vendor's API, oldest first; the last ten thousand at most.
    #[must_use]
    pub fn requests(&self) -> Vec<RequestEntry> {
        self.shared.world().log.entries()
    }

    /// How many requests there were.
    #[must_use]
    pub fn counters(&self) -> Counters {
        self.shared.world().log.counters()
    }
}
