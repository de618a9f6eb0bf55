// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A configuration: a device or another thing of a company that is looked after.

use crate::model::*;

/// A configuration: a device or another thing of a company that is looked after.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Configuration {
    /// `id`.
    pub id: Option<Id<Configuration>>,
    /// `name`. Required. At most 100 characters.
    pub name: Option<String>,
    /// `type`. Required.
    pub type_: Option<ConfigurationTypeReference>,
    /// `status`.
    pub status: Option<ConfigurationStatusReference>,
    /// `company`. Required.
    pub company: Option<CompanyReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `businessUnitId`.
    pub business_unit_id: Option<Id<Department>>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `deviceIdentifier`. At most 100 characters.
    pub device_identifier: Option<String>,
    /// `serialNumber`. At most 250 characters.
    pub serial_number: Option<String>,
    /// `modelNumber`. At most 50 characters.
    pub model_number: Option<String>,
    /// `tagNumber`. At most 50 characters.
    pub tag_number: Option<String>,
    /// `purchaseDate`.
    #[serde(default, with = "crate::types::date")]
    pub purchase_date: Option<DateTime<Utc>>,
    /// `installationDate`.
    #[serde(default, with = "crate::types::date")]
    pub installation_date: Option<DateTime<Utc>>,
    /// `installedBy`.
    pub installed_by: Option<MemberReference>,
    /// `warrantyExpirationDate`.
    #[serde(default, with = "crate::types::date")]
    pub warranty_expiration_date: Option<DateTime<Utc>>,
    /// `vendorNotes`.
    pub vendor_notes: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `macAddress`. At most 25 characters.
    pub mac_address: Option<String>,
    /// `lastLoginName`. At most 100 characters.
    pub last_login_name: Option<String>,
    /// `billFlag`.
    pub bill_flag: Option<bool>,
    /// `backupSuccesses`.
    pub backup_successes: Option<i32>,
    /// `backupIncomplete`.
    pub backup_incomplete: Option<i32>,
    /// `backupFailed`.
    pub backup_failed: Option<i32>,
    /// `backupRestores`.
    pub backup_restores: Option<i32>,
    /// `lastBackupDate`.
    #[serde(default, with = "crate::types::date")]
    pub last_backup_date: Option<DateTime<Utc>>,
    /// `backupServerName`. At most 50 characters.
    pub backup_server_name: Option<String>,
    /// `backupBillableSpaceGb`.
    #[serde(default, with = "crate::types::decimal")]
    pub backup_billable_space_gb: Option<Decimal>,
    /// `backupProtectedDeviceList`.
    pub backup_protected_device_list: Option<String>,
    /// `backupYear`.
    pub backup_year: Option<i32>,
    /// `backupMonth`.
    pub backup_month: Option<i32>,
    /// `ipAddress`. At most 50 characters.
    pub ip_address: Option<String>,
    /// `defaultGateway`. At most 50 characters.
    pub default_gateway: Option<String>,
    /// `osType`. At most 250 characters.
    pub os_type: Option<String>,
    /// `osInfo`. At most 250 characters.
    pub os_info: Option<String>,
    /// `cpuSpeed`. At most 100 characters.
    pub cpu_speed: Option<String>,
    /// `ram`. At most 25 characters.
    pub ram: Option<String>,
    /// `localHardDrives`.
    pub local_hard_drives: Option<String>,
    /// `parentConfigurationId`.
    pub parent_configuration_id: Option<Id<Configuration>>,
    /// `vendor`.
    pub vendor: Option<CompanyReference>,
    /// `manufacturer`.
    pub manufacturer: Option<ManufacturerReference>,
    /// `questions`.
    pub questions: Option<Vec<ConfigurationQuestion>>,
    /// `activeFlag`.
    pub active_flag: Option<bool>,
    /// `managementLink`. At most 1000 characters.
    pub management_link: Option<String>,
    /// `remoteLink`. At most 1000 characters.
    pub remote_link: Option<String>,
    /// `sla`.
    pub sla: Option<SLAReference>,
    /// `mobileGuid`.
    pub mobile_guid: Option<String>,
    /// `displayVendorFlag`.
    pub display_vendor_flag: Option<bool>,
    /// `companyLocationId`.
    pub company_location_id: Option<i32>,
    /// `showRemoteFlag`.
    pub show_remote_flag: Option<bool>,
    /// `showAutomateFlag`.
    pub show_automate_flag: Option<bool>,
    /// `needsRenewalFlag`.
    pub needs_renewal_flag: Option<bool>,
    /// `manufacturerPartNumber`. At most 50 characters.
    pub manufacturer_part_number: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl Configuration {
    /// `id`.
    pub const ID: Field<Self, Id<Configuration>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `type`.
    pub const TYPE: Field<Self, ConfigurationTypeReference> = Field::new("type");
    /// `status`.
    pub const STATUS: Field<Self, ConfigurationStatusReference> = Field::new("status");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `businessUnitId`.
    pub const BUSINESS_UNIT_ID: Field<Self, Id<Department>> = Field::new("businessUnitId");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `deviceIdentifier`.
    pub const DEVICE_IDENTIFIER: Field<Self, String> = Field::new("deviceIdentifier");
    /// `serialNumber`.
    pub const SERIAL_NUMBER: Field<Self, String> = Field::new("serialNumber");
    /// `modelNumber`.
    pub const MODEL_NUMBER: Field<Self, String> = Field::new("modelNumber");
    /// `tagNumber`.
    pub const TAG_NUMBER: Field<Self, String> = Field::new("tagNumber");
    /// `purchaseDate`.
    pub const PURCHASE_DATE: Field<Self, DateTime<Utc>> = Field::new("purchaseDate");
    /// `installationDate`.
    pub const INSTALLATION_DATE: Field<Self, DateTime<Utc>> = Field::new("installationDate");
    /// `installedBy`.
    pub const INSTALLED_BY: Field<Self, MemberReference> = Field::new("installedBy");
    /// `warrantyExpirationDate`.
    pub const WARRANTY_EXPIRATION_DATE: Field<Self, DateTime<Utc>> =
        Field::new("warrantyExpirationDate");
    /// `vendorNotes`.
    pub const VENDOR_NOTES: Field<Self, String> = Field::new("vendorNotes");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `macAddress`.
    pub const MAC_ADDRESS: Field<Self, String> = Field::new("macAddress");
    /// `lastLoginName`.
    pub const LAST_LOGIN_NAME: Field<Self, String> = Field::new("lastLoginName");
    /// `billFlag`.
    pub const BILL_FLAG: Field<Self, bool> = Field::new("billFlag");
    /// `backupSuccesses`.
    pub const BACKUP_SUCCESSES: Field<Self, i32> = Field::new("backupSuccesses");
    /// `backupIncomplete`.
    pub const BACKUP_INCOMPLETE: Field<Self, i32> = Field::new("backupIncomplete");
    /// `backupFailed`.
    pub const BACKUP_FAILED: Field<Self, i32> = Field::new("backupFailed");
    /// `backupRestores`.
    pub const BACKUP_RESTORES: Field<Self, i32> = Field::new("backupRestores");
    /// `lastBackupDate`.
    pub const LAST_BACKUP_DATE: Field<Self, DateTime<Utc>> = Field::new("lastBackupDate");
    /// `backupServerName`.
    pub const BACKUP_SERVER_NAME: Field<Self, String> = Field::new("backupServerName");
    /// `backupBillableSpaceGb`.
    pub const BACKUP_BILLABLE_SPACE_GB: Field<Self, Decimal> = Field::new("backupBillableSpaceGb");
    /// `backupProtectedDeviceList`.
    pub const BACKUP_PROTECTED_DEVICE_LIST: Field<Self, String> =
        Field::new("backupProtectedDeviceList");
    /// `backupYear`.
    pub const BACKUP_YEAR: Field<Self, i32> = Field::new("backupYear");
    /// `backupMonth`.
    pub const BACKUP_MONTH: Field<Self, i32> = Field::new("backupMonth");
    /// `ipAddress`.
    pub const IP_ADDRESS: Field<Self, String> = Field::new("ipAddress");
    /// `defaultGateway`.
    pub const DEFAULT_GATEWAY: Field<Self, String> = Field::new("defaultGateway");
    /// `osType`.
    pub const OS_TYPE: Field<Self, String> = Field::new("osType");
    /// `osInfo`.
    pub const OS_INFO: Field<Self, String> = Field::new("osInfo");
    /// `cpuSpeed`.
    pub const CPU_SPEED: Field<Self, String> = Field::new("cpuSpeed");
    /// `ram`.
    pub const RAM: Field<Self, String> = Field::new("ram");
    /// `localHardDrives`.
    pub const LOCAL_HARD_DRIVES: Field<Self, String> = Field::new("localHardDrives");
    /// `parentConfigurationId`.
    pub const PARENT_CONFIGURATION_ID: Field<Self, Id<Configuration>> =
        Field::new("parentConfigurationId");
    /// `vendor`.
    pub const VENDOR: Field<Self, CompanyReference> = Field::new("vendor");
    /// `manufacturer`.
    pub const MANUFACTURER: Field<Self, ManufacturerReference> = Field::new("manufacturer");
    /// `questions`.
    pub const QUESTIONS: Field<Self, Vec<ConfigurationQuestion>> = Field::new("questions");
    /// `activeFlag`.
    pub const ACTIVE_FLAG: Field<Self, bool> = Field::new("activeFlag");
    /// `managementLink`.
    pub const MANAGEMENT_LINK: Field<Self, String> = Field::new("managementLink");
    /// `remoteLink`.
    pub const REMOTE_LINK: Field<Self, String> = Field::new("remoteLink");
    /// `sla`.
    pub const SLA: Field<Self, SLAReference> = Field::new("sla");
    /// `mobileGuid`.
    pub const MOBILE_GUID: Field<Self, String> = Field::new("mobileGuid");
    /// `displayVendorFlag`.
    pub const DISPLAY_VENDOR_FLAG: Field<Self, bool> = Field::new("displayVendorFlag");
    /// `companyLocationId`.
    pub const COMPANY_LOCATION_ID: Field<Self, i32> = Field::new("companyLocationId");
    /// `showRemoteFlag`.
    pub const SHOW_REMOTE_FLAG: Field<Self, bool> = Field::new("showRemoteFlag");
    /// `showAutomateFlag`.
    pub const SHOW_AUTOMATE_FLAG: Field<Self, bool> = Field::new("showAutomateFlag");
    /// `needsRenewalFlag`.
    pub const NEEDS_RENEWAL_FLAG: Field<Self, bool> = Field::new("needsRenewalFlag");
    /// `manufacturerPartNumber`.
    pub const MANUFACTURER_PART_NUMBER: Field<Self, String> = Field::new("manufacturerPartNumber");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        type_: impl Into<ConfigurationTypeReference>,
        company: impl Into<CompanyReference>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            type_: Some(type_.into()),
            company: Some(company.into()),
            ..Self::default()
        })
    }
}

impl Model for Configuration {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Company.Configuration",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ConfigurationTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<ConfigurationStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("businessUnitId", FieldKind::Id),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("deviceIdentifier", FieldKind::Text).max_length(100),
                FieldRule::new("serialNumber", FieldKind::Text).max_length(250),
                FieldRule::new("modelNumber", FieldKind::Text).max_length(50),
                FieldRule::new("tagNumber", FieldKind::Text).max_length(50),
                FieldRule::new("purchaseDate", FieldKind::Date),
                FieldRule::new("installationDate", FieldKind::Date),
                FieldRule::new(
                    "installedBy",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("warrantyExpirationDate", FieldKind::Date),
                FieldRule::new("vendorNotes", FieldKind::Text),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("macAddress", FieldKind::Text).max_length(25),
                FieldRule::new("lastLoginName", FieldKind::Text).max_length(100),
                FieldRule::new("billFlag", FieldKind::Flag),
                FieldRule::new("backupSuccesses", FieldKind::Whole),
                FieldRule::new("backupIncomplete", FieldKind::Whole),
                FieldRule::new("backupFailed", FieldKind::Whole),
                FieldRule::new("backupRestores", FieldKind::Whole),
                FieldRule::new("lastBackupDate", FieldKind::Date),
                FieldRule::new("backupServerName", FieldKind::Text).max_length(50),
                FieldRule::new("backupBillableSpaceGb", FieldKind::Decimal),
                FieldRule::new("backupProtectedDeviceList", FieldKind::Text),
                FieldRule::new("backupYear", FieldKind::Whole),
                FieldRule::new("backupMonth", FieldKind::Whole),
                FieldRule::new("ipAddress", FieldKind::Text).max_length(50),
                FieldRule::new("defaultGateway", FieldKind::Text).max_length(50),
                FieldRule::new("osType", FieldKind::Text).max_length(250),
                FieldRule::new("osInfo", FieldKind::Text).max_length(250),
                FieldRule::new("cpuSpeed", FieldKind::Text).max_length(100),
                FieldRule::new("ram", FieldKind::Text).max_length(25),
                FieldRule::new("localHardDrives", FieldKind::Text),
                FieldRule::new("parentConfigurationId", FieldKind::Id),
                FieldRule::new(
                    "vendor",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "manufacturer",
                    FieldKind::Record(<ManufacturerReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "questions",
                    FieldKind::Record(<ConfigurationQuestion as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("activeFlag", FieldKind::Flag),
                FieldRule::new("managementLink", FieldKind::Text).max_length(1000),
                FieldRule::new("remoteLink", FieldKind::Text).max_length(1000),
                FieldRule::new("sla", FieldKind::Record(<SLAReference as Model>::SCHEMA)),
                FieldRule::new("mobileGuid", FieldKind::Text),
                FieldRule::new("displayVendorFlag", FieldKind::Flag),
                FieldRule::new("companyLocationId", FieldKind::Whole),
                FieldRule::new("showRemoteFlag", FieldKind::Flag),
                FieldRule::new("showAutomateFlag", FieldKind::Flag),
                FieldRule::new("needsRenewalFlag", FieldKind::Flag),
                FieldRule::new("manufacturerPartNumber", FieldKind::Text).max_length(50),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Configuration {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
