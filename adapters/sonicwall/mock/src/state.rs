//! What the mock holds: tenants from a seed, and the changes made to them since.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::error::MockError;
use crate::wire::{Kind, Product, ProductPage, Service, Tenant, TenantRow};

/// The seed that is used when none is given.
const DEFAULT_SEED: [&str; 14] = [
    include_str!("../seed/4410021-birch-dental.json"),
    include_str!("../seed/4410022-cedar-logistics.json"),
    include_str!("../seed/4410023-dune-architects.json"),
    include_str!("../seed/4410024-elm-street-clinic.json"),
    include_str!("../seed/4410025-fjord-shipping.json"),
    include_str!("../seed/4410026-granite-law.json"),
    include_str!("../seed/4410027-harbor-foods.json"),
    include_str!("../seed/4410028-iris-optics.json"),
    include_str!("../seed/4410029-juniper-school.json"),
    include_str!("../seed/4410030-kestrel-air.json"),
    include_str!("../seed/4410031-lumen-studios.json"),
    include_str!("../seed/4410032-maple-and-sons.json"),
    include_str!("../seed/4410033-cafe-nord.json"),
    include_str!("../seed/4410034-osprey-marine.json"),
];

/// Tenants that have been read and checked.
#[derive(Debug, Clone)]
pub(crate) struct Seed(Vec<Tenant>);

impl Seed {
    /// The seed that comes with the crate.
    pub(crate) fn embedded() -> Result<Self, MockError> {
        let mut tenants = Vec::new();
        for text in DEFAULT_SEED {
            tenants.extend(parse(text)?);
        }
        Self::checked(tenants)
    }

    /// One tenant, or a list of tenants.
    pub(crate) fn from_json(text: &str) -> Result<Self, MockError> {
        Self::checked(parse(text)?)
    }

    /// A file, or every `.json` file of a folder in the order of their names.
    pub(crate) fn from_path(path: &Path) -> Result<Self, MockError> {
        let mut tenants = Vec::new();
        for file in seed_files(path)? {
            let text = std::fs::read_to_string(&file).map_err(|source| MockError::SeedRead {
                path: file.clone(),
                source,
            })?;
            let parsed = parse(&text).map_err(|source| MockError::SeedFile {
                path: file,
                source: Box::new(source),
            })?;
            tenants.extend(parsed);
        }
        Self::checked(tenants)
    }

    /// Steering goes by tenant id, serial number and service name, so each must be unique.
    fn checked(tenants: Vec<Tenant>) -> Result<Self, MockError> {
        let mut ids = HashSet::new();
        let mut serials = HashSet::new();
        for tenant in &tenants {
            if !ids.insert(tenant.product_group_id) {
                let id = tenant.product_group_id;
                return Err(MockError::SeedConflict(format!("tenant {id} occurs twice")));
            }
            for product in &tenant.products {
                let serial = product.serial_number.as_str();
                if serial.is_empty() {
                    let name = &tenant.name;
                    return Err(MockError::SeedConflict(format!(
                        "a product of {name} has no serial number"
                    )));
                }
                if !serials.insert(serial) {
                    return Err(MockError::SeedConflict(format!(
                        "serial number {serial} occurs twice"
                    )));
                }
                let mut names = HashSet::new();
                if let Some(twice) = product.services.iter().find(|s| !names.insert(&s.name)) {
                    let name = &twice.name;
                    return Err(MockError::SeedConflict(format!(
                        "product {serial} has the service {name:?} twice"
                    )));
                }
            }
        }
        Ok(Self(tenants))
    }
}

fn parse(text: &str) -> Result<Vec<Tenant>, MockError> {
    // Looking at the first character keeps serde's own message, with its line and column, which an
    // untagged enum would swallow.
    let parsed = if text.trim_start().starts_with('[') {
        serde_json::from_str(text)
    } else {
        serde_json::from_str(text).map(|tenant| vec![tenant])
    };
    parsed.map_err(MockError::SeedSyntax)
}

fn seed_files(path: &Path) -> Result<Vec<PathBuf>, MockError> {
    let failed = |source| MockError::SeedRead {
        path: path.to_owned(),
        source,
    };
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(path).map_err(failed)? {
        let file = entry.map_err(failed)?.path();
        if file.extension().is_some_and(|ext| ext == "json") {
            files.push(file);
        }
    }
    if files.is_empty() {
        return Err(MockError::SeedEmpty(path.to_owned()));
    }
    files.sort();
    Ok(files)
}

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
        let tenant = self.now.iter().find(|t| t.product_group_id == tenant)?;
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

    pub(crate) fn rename_tenant(&mut self, tenant: u64, name: &str) -> Result<(), MockError> {
        let found = self.now.iter_mut().find(|t| t.product_group_id == tenant);
        found.ok_or(MockError::UnknownTenant(tenant))?.name = name.to_owned();
        Ok(())
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
