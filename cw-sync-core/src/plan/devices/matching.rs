//! Which configuration stands for a device.

use super::actual::ActualConfiguration;
use super::device::Subject;
use super::index::Remembered;
use super::setup::ids;
use crate::plan::{RecordKey, Written, fold};
use crate::policy::DeviceMatch;

/// The configuration that stands for a device.
#[derive(Debug, Clone, Copy)]
pub(super) struct Matched<'a> {
    pub(super) configuration: &'a ActualConfiguration,
    pub(super) how: How<'a>,
}

/// Why it does.
#[derive(Debug, Clone, Copy)]
pub(super) enum How<'a> {
    /// It was made or adopted for it.
    Linked(&'a Written),
    /// It was made for another device, which is gone, or for this one in another company.
    Relinked(&'a Written),
    /// It has the device identifier; nobody remembers it.
    Identifier,
    /// It has the serial number and no device identifier; nobody remembers it.
    Serial,
}

impl<'a> How<'a> {
    /// What we wrote last.
    pub(super) fn written(self) -> Option<&'a Written> {
        match self {
            Self::Linked(written) | Self::Relinked(written) => Some(written),
            Self::Identifier | Self::Serial => None,
        }
    }

    /// Whether somebody else made the configuration.
    pub(super) fn adopts(self) -> bool {
        matches!(self, Self::Identifier | Self::Serial)
    }
}

/// Whether a configuration that has a device's identifier or serial number may stand for it.
enum Standing<'a> {
    Free(How<'a>),
    /// It stands for another device that the vendor reports.
    Anothers(String),
    /// It cannot be told, and why.
    Unclear(String),
}

impl<'a> Subject<'a> {
    /// The configuration that stands for the device, if there is one. Several are an error that
    /// lists them, and one that is another device's is never taken.
    pub(super) fn matched(&self) -> Result<Option<Matched<'a>>, String> {
        if let Some(linked) = self.linked()? {
            return Ok(Some(linked));
        }
        if let Some(same) = self.by_identifier()? {
            return Ok(Some(same));
        }
        match self.policy.matching {
            DeviceMatch::Identifier => Ok(None),
            DeviceMatch::IdentifierThenSerial => self.by_serial(),
        }
    }

    fn linked(&self) -> Result<Option<Matched<'a>>, String> {
        let Some(link) = self.link else {
            return Ok(None);
        };
        let Some(configuration) = self.index.configuration(link.record) else {
            return Ok(None);
        };
        if configuration.company != Some(self.company) {
            return Err(format!(
                "configuration {}, which was made for it, is now in company {}; move it back to \
                 company {}, or map the tenant to the other one",
                configuration.id,
                configuration
                    .company
                    .map_or("none".to_owned(), |company| company.to_string()),
                self.company
            ));
        }
        let how = How::Linked(&link.written);
        Ok(Some(Matched { configuration, how }))
    }

    fn by_identifier(&self) -> Result<Option<Matched<'a>>, String> {
        let same = self.index.with_identifier(self.company, self.identifier);
        // Made for it in another company, and moved here by a person.
        let brought = self.index.elsewhere(self.company, self.identifier);
        let brought = brought.map(|(_, configuration)| configuration);
        let brought = brought.filter(|configuration| configuration.company == Some(self.company));
        let mut all: Vec<_> = same.iter().copied().chain(brought).collect();
        all.sort_by_key(|configuration| configuration.id);
        all.dedup_by_key(|configuration| configuration.id);
        let mut free = Vec::new();
        for configuration in all {
            match self.standing(configuration, How::Identifier) {
                Standing::Free(how) => free.push(Matched { configuration, how }),
                // A person gave it this device's identifier; it gets its own back.
                Standing::Anothers(_) => {}
                Standing::Unclear(why) => return Err(why),
            }
        }
        only(&free, "device identifier")
    }

    fn by_serial(&self) -> Result<Option<Matched<'a>>, String> {
        let Some(serial) = self.serial() else {
            return Ok(None);
        };
        let mut free = Vec::new();
        for configuration in self.index.with_serial(self.company, serial) {
            match self.standing(configuration, How::Serial) {
                Standing::Free(how) => free.push(Matched { configuration, how }),
                // What is over and not ours is in nobody's way.
                Standing::Anothers(_) | Standing::Unclear(_) if !configuration.active => {}
                Standing::Anothers(why) | Standing::Unclear(why) => return Err(why),
            }
        }
        let devices = self.index.serial_claims(self.company, serial);
        if let [one, ..] = free.as_slice()
            && devices > 1
        {
            return Err(format!(
                "{devices} devices of this company have the serial number {serial}, and \
                 configuration {} could stand for any of them; set the right device identifier on \
                 it",
                one.configuration.id
            ));
        }
        only(&free, "serial number")
    }

    /// `how`: what it has in common with the device.
    fn standing(&self, configuration: &ActualConfiguration, how: How<'a>) -> Standing<'a> {
        let id = configuration.id;
        let Some(known) = self.index.link(id.get()) else {
            let identifier = &configuration.identifier;
            if fold(identifier) == fold(self.identifier) || identifier.trim().is_empty() {
                return Standing::Free(how);
            }
            let key = RecordKey::configuration(self.company, identifier);
            return if self.index.claims(&key) > 0 {
                Standing::Anothers(format!(
                    "configuration {id} has its serial number and stands for device {identifier}, \
                     which the vendor reports too; check the devices' serial numbers"
                ))
            } else {
                Standing::Unclear(format!(
                    "configuration {id} has its serial number and the device identifier \
                     {identifier:?} of something else; empty that to have it taken over, or set \
                     the configuration inactive to have a new one made"
                ))
            };
        };
        // Reported where it was, or in another company, to which the configuration may move.
        let is_own = known.identifier == fold(self.identifier);
        let elsewhere = !is_own && self.index.companies_of(known.identifier) > 0;
        if elsewhere || self.index.claims(&known.link.key) > 0 {
            return Standing::Anothers(format!(
                "configuration {id} has its serial number and stands for device {}, which the \
                 vendor still reports; check the devices' serial numbers",
                known.identifier
            ));
        }
        if self.has_let_go(&known) {
            return Standing::Free(How::Relinked(&known.link.written));
        }
        Standing::Unclear(format!(
            "configuration {id} could stand for it and was made for device {}, of which the \
             vendor's data says nothing since it is incomplete or the tenant takes no part; it is \
             left as it is until that is known",
            known.identifier
        ))
    }

    /// Whether it is certain that the device of a link, which is not reported there, is no longer
    /// there.
    pub(super) fn has_let_go(&self, known: &Remembered<'_>) -> bool {
        let Some(tenant) = &known.link.tenant else {
            return true;
        };
        // This very device, which the tenant reports elsewhere since it was mapped elsewhere.
        let remapped = tenant == self.tenant
            && known.identifier == fold(self.identifier)
            && known.company != self.company;
        remapped || self.index.is_sure(tenant)
    }
}

/// The one active configuration, or the one that there is.
fn only<'a>(found: &[Matched<'a>], what: &str) -> Result<Option<Matched<'a>>, String> {
    let active: Vec<_> = found
        .iter()
        .filter(|one| one.configuration.active)
        .collect();
    match (active.as_slice(), found) {
        ([one], _) => Ok(Some(**one)),
        ([], [one]) => Ok(Some(*one)),
        ([], []) => Ok(None),
        _ => {
            let all = found.iter().map(|one| one.configuration.id.get());
            Err(format!(
                "configurations {} of this company all have its {what}; keep one of them, and \
                 empty that of the others",
                ids(all)
            ))
        }
    }
}
