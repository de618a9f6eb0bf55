use super::{FieldValue, TenantKey};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Something that a tenant has and that CWM keeps as a configuration.
///
/// A value that is not known is absent, and what CWM holds is left as it is; one that is known to
/// be empty is an empty text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Device {
    /// The vendor's own, unchanging key; the configuration's device identifier.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The kind of device, which the policy turns into a configuration type. Blank: not known.
    pub family: String,
    /// What the vendor says of it.
    pub values: BTreeMap<DeviceField, FieldValue>,
    /// Further facts: configuration question → answer.
    pub answers: BTreeMap<String, FieldValue>,
    /// The tenants that the vendor lists it for, the closest first, where tenants are nested or
    /// share devices. It is synced for the first of them that is mapped. Empty: for the one that it
    /// was read for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub listed_for: Vec<TenantKey>,
}

impl Device {
    /// A device with what every vendor reports; the rest is set with [`Device::with`].
    pub fn new(key: impl Into<String>, name: impl Into<String>, family: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            family: family.into(),
            values: BTreeMap::new(),
            answers: BTreeMap::new(),
            listed_for: Vec::new(),
        }
    }

    /// Sets a value.
    #[must_use]
    pub fn with(mut self, field: DeviceField, value: impl Into<FieldValue>) -> Self {
        self.values.insert(field, value.into());
        self
    }

    /// Sets the answer to a configuration question.
    #[must_use]
    pub fn answering(mut self, question: impl Into<String>, answer: impl Into<FieldValue>) -> Self {
        self.answers.insert(question.into(), answer.into());
        self
    }

    /// Its serial number; one of blanks only is none.
    pub fn serial(&self) -> Option<&str> {
        match self.values.get(&DeviceField::SerialNumber) {
            Some(FieldValue::Text(serial)) => Some(serial.trim()).filter(|text| !text.is_empty()),
            _ => None,
        }
    }
}

/// What a vendor may know of a device, by the configuration field that takes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum DeviceField {
    /// The configuration's name.
    Name,
    /// The serial number. Text: leading zeros count.
    SerialNumber,
    /// The model.
    ModelNumber,
    /// The tag.
    TagNumber,
    /// The hardware address.
    MacAddress,
    /// The address in the customer's network.
    IpAddress,
    /// The default gateway.
    DefaultGateway,
    /// The operating system.
    OsType,
    /// The operating system's version.
    OsInfo,
    /// The processor's speed, as the vendor writes it.
    CpuSpeed,
    /// The memory, as the vendor writes it.
    Ram,
    /// The disks, as the vendor writes it.
    LocalHardDrives,
    /// Who used it last.
    LastLoginName,
    /// The day of purchase.
    PurchaseDate,
    /// The day of installation or registration.
    InstallationDate,
    /// The day on which it expires.
    WarrantyExpirationDate,
    /// Where it is managed.
    ManagementLink,
    /// Where it is controlled from afar.
    RemoteLink,
    /// The maker's number of the part.
    ManufacturerPartNumber,
}

impl DeviceField {
    /// All of them.
    pub const ALL: [Self; 19] = [
        Self::Name,
        Self::SerialNumber,
        Self::ModelNumber,
        Self::TagNumber,
        Self::MacAddress,
        Self::IpAddress,
        Self::DefaultGateway,
        Self::OsType,
        Self::OsInfo,
        Self::CpuSpeed,
        Self::Ram,
        Self::LocalHardDrives,
        Self::LastLoginName,
        Self::PurchaseDate,
        Self::InstallationDate,
        Self::WarrantyExpirationDate,
        Self::ManagementLink,
        Self::RemoteLink,
        Self::ManufacturerPartNumber,
    ];

    /// The field's name in CWM.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::SerialNumber => "serialNumber",
            Self::ModelNumber => "modelNumber",
            Self::TagNumber => "tagNumber",
            Self::MacAddress => "macAddress",
            Self::IpAddress => "ipAddress",
            Self::DefaultGateway => "defaultGateway",
            Self::OsType => "osType",
            Self::OsInfo => "osInfo",
            Self::CpuSpeed => "cpuSpeed",
            Self::Ram => "ram",
            Self::LocalHardDrives => "localHardDrives",
            Self::LastLoginName => "lastLoginName",
            Self::PurchaseDate => "purchaseDate",
            Self::InstallationDate => "installationDate",
            Self::WarrantyExpirationDate => "warrantyExpirationDate",
            Self::ManagementLink => "managementLink",
            Self::RemoteLink => "remoteLink",
            Self::ManufacturerPartNumber => "manufacturerPartNumber",
        }
    }
}

impl fmt::Display for DeviceField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
