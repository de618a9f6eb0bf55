//! The tenants that the mock starts with, read and checked.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::error::MockError;
use crate::wire::Tenant;
use crate::world::World;

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

impl World {
    /// A world with this key: the tenants of a file, or of every `.json` file of a folder in the
    /// order of their names, or else those that come with the crate.
    ///
    /// # Errors
    ///
    /// When a file cannot be read or is not a seed, or when the files contradict each other.
    pub fn read(key: &str, seed: Option<&Path>) -> Result<Self, MockError> {
        let mut tenants = Vec::new();
        let Some(path) = seed else {
            for text in DEFAULT_SEED {
                tenants.extend(parsed(text)?);
            }
            return Self::checked(key, tenants);
        };
        for file in seed_files(path)? {
            let text = std::fs::read_to_string(&file).map_err(|source| MockError::SeedRead {
                path: file.clone(),
                source,
            })?;
            let of_file = parsed(&text).map_err(|source| MockError::SeedFile {
                path: file,
                source: Box::new(source),
            })?;
            tenants.extend(of_file);
        }
        Self::checked(key, tenants)
    }

    /// A world with this key, and one tenant or a list of tenants as JSON.
    ///
    /// # Errors
    ///
    /// When the text is not a seed, or contradicts itself.
    pub fn parse(key: &str, seed: &str) -> Result<Self, MockError> {
        Self::checked(key, parsed(seed)?)
    }

    /// Steering goes by tenant id, serial number, service name and alert, so each must be unique.
    fn checked(key: &str, tenants: Vec<Tenant>) -> Result<Self, MockError> {
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
            let mut alerts = HashSet::new();
            if let Some(twice) = tenant.alerts.iter().find(|a| !alerts.insert(a.identity())) {
                let ((source, id), name) = (twice.identity(), &tenant.name);
                return Err(MockError::SeedConflict(format!(
                    "{name} has the {source} alert {id:?} twice"
                )));
            }
        }
        let key = key.to_owned();
        Ok(Self { key, tenants })
    }
}

fn parsed(text: &str) -> Result<Vec<Tenant>, MockError> {
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
