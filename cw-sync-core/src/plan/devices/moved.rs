//! Configurations that were made for a device in other companies, where it no longer is (AD-22).

use super::action::{ConfigurationEdit, DeviceAction, STATUS};
use super::actual::{ActualConfiguration, StatusRef};
use super::device::{Subject, change};
use super::index::Remembered;
use super::matching::{How, Matched};
use super::setup::ids;
use crate::model::FieldValue;
use crate::plan::Change;
use crate::policy::DeviceMoved;

/// What becomes of them.
#[derive(Debug, Default)]
pub(super) struct Moved<'a> {
    /// Steps that make them inactive.
    pub(super) steps: Vec<Change>,
    /// The one that moves with the device.
    pub(super) brings: Option<Matched<'a>>,
}

impl<'a> Subject<'a> {
    /// `here`: the configuration in the company where the device is now.
    pub(super) fn left_elsewhere(&self, here: Option<Matched<'a>>) -> Result<Moved<'a>, String> {
        let replaced = match &self.policy.when_moved {
            DeviceMoved::Replace(status) => Some(self.setup.status(status)?),
            DeviceMoved::Move | DeviceMoved::Fail => None,
        };
        let elsewhere = self.index.elsewhere(self.company, self.identifier);
        let mut left: Vec<_> = elsewhere
            .filter(|(_, configuration)| {
                here.is_none_or(|h| h.configuration.id != configuration.id)
            })
            .filter(|(_, configuration)| stands(configuration, replaced))
            .collect();
        left.sort_by_key(|(_, configuration)| configuration.id);
        let unclear = left.iter().find(|(known, _)| !self.has_let_go(known));
        if let Some((known, configuration)) = unclear {
            return Err(format!(
                "configuration {} of company {} stands for it too, and whether it is gone from \
                 there is not known: the data of tenant {} is incomplete, or it takes no part; set \
                 that configuration inactive if the device has moved",
                configuration.id,
                known.company,
                known.link.tenant.as_ref().map_or("none", |t| t.as_str()),
            ));
        }
        let places = self.index.companies_of(self.identifier);
        match (left.as_slice(), replaced, here) {
            ([], ..) => Ok(Moved::default()),
            (left, ..) if places > 1 => Err(format!(
                "the vendor reports the device in {places} companies, and configurations of \
                 another one still stand for it ({}); set them inactive",
                ids(left.iter().map(|(_, one)| one.id.get())),
            )),
            (left, Some(status), _) => {
                let steps = left.iter();
                let steps = steps.map(|(known, one)| self.retire(known, one, status));
                Ok(Moved {
                    steps: steps.collect(),
                    brings: None,
                })
            }
            ([(known, configuration)], None, None)
                if self.policy.when_moved == DeviceMoved::Move =>
            {
                Ok(Moved {
                    steps: Vec::new(),
                    brings: Some(Matched {
                        configuration,
                        how: How::Relinked(&known.link.written),
                    }),
                })
            }
            (left, ..) => Err(format!(
                "the device is in company {} now, and configurations of other companies still \
                 stand for it ({}); move one here or set them inactive",
                self.company,
                ids(left.iter().map(|(_, one)| one.id.get())),
            )),
        }
    }

    fn retire(
        &self,
        known: &Remembered<'a>,
        configuration: &ActualConfiguration,
        status: &StatusRef,
    ) -> Change {
        let reason = format!("the device is in company {} now", self.company);
        let (action, field) = retirement(known, configuration, status);
        self.step(action, vec![field], reason)
    }
}

/// Whether it is among the active configurations.
fn stands(configuration: &ActualConfiguration, retired: Option<&StatusRef>) -> bool {
    let has = retired.is_some_and(|status| configuration.status.as_ref() == Some(&status.name));
    configuration.active && !has
}

/// What gives a configuration that stands for nothing any more another status.
pub(super) fn retirement(
    known: &Remembered<'_>,
    configuration: &ActualConfiguration,
    status: &StatusRef,
) -> (DeviceAction, crate::plan::FieldChange) {
    let text = |name: &str| FieldValue::from(name);
    let from = configuration.status.as_deref().map(text);
    let field = change(STATUS, from, Some(text(&status.name)));
    // Named as it was made: a person may have edited the identifier.
    let same = crate::plan::fold(&configuration.identifier) == known.identifier;
    let identifier = match same {
        true => configuration.identifier.clone(),
        false => known.identifier.to_owned(),
    };
    let action = DeviceAction::UpdateConfiguration {
        company: known.company,
        configuration: configuration.id,
        identifier,
        edit: ConfigurationEdit {
            status: Some(status.clone()),
            retires: true,
            ..ConfigurationEdit::default()
        },
    };
    (action, field)
}
