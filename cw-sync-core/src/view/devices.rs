use super::page::is_found;
use super::{DeviceFacts, Page, Window};
use serde::{Deserialize, Serialize};

/// How a device stands (AD-14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum DeviceState {
    /// Something is wrong with it.
    Error,
    /// It has no configuration yet.
    Pending,
    /// It has its configuration.
    Linked,
}

/// A device and its configuration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeviceRow {
    /// How it stands.
    pub state: DeviceState,
    /// What is known of it.
    #[serde(flatten)]
    pub device: DeviceFacts,
}

/// Which devices are wanted. The default is all of them: first those with errors, then those that
/// wait, by name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct DevicesQuery {
    /// Only those that stand like this.
    pub state: Option<DeviceState>,
    /// A text in name, key or family.
    pub search: String,
    /// Which of all those.
    pub window: Window,
}

impl DeviceFacts {
    /// How it stands.
    pub fn state(&self) -> DeviceState {
        match (self.problems.is_empty(), self.configuration) {
            (false, _) => DeviceState::Error,
            (true, None) => DeviceState::Pending,
            (true, Some(_)) => DeviceState::Linked,
        }
    }
}

/// A page of a tenant's devices.
pub fn device_page(devices: &[DeviceFacts], query: &DevicesQuery) -> Page<DeviceRow> {
    let mut rows: Vec<_> = devices.iter().collect();
    rows.retain(|device| {
        let fits = query.state.is_none_or(|state| state == device.state());
        let texts = [&device.name, &device.key, &device.family];
        fits && is_found(&query.search, texts.into_iter().map(String::as_str))
    });
    rows.sort_by_cached_key(|device| (device.state(), device.name.to_lowercase(), &device.key));
    Page::of(rows, devices.len(), query.window, |device| DeviceRow {
        state: device.state(),
        device: device.clone(),
    })
}
