//! The system and what all records share.

use super::*;

/// What a CWM server says of itself.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Info {
    /// `version`.
    pub version: Option<String>,
    /// `isCloud`.
    pub is_cloud: Option<bool>,
    /// `serverTimeZone`.
    pub server_time_zone: Option<String>,
    /// `licenseBits`.
    pub license_bits: Option<Vec<LicenseBit>>,
    /// `cloudRegion`.
    pub cloud_region: Option<String>,
    /// `maxWorkFlowRecordsAllowed`.
    pub max_work_flow_records_allowed: Option<i32>,
}

impl Info {
    /// `version`.
    pub const VERSION: Field<Self, String> = Field::new("version");
    /// `isCloud`.
    pub const IS_CLOUD: Field<Self, bool> = Field::new("isCloud");
    /// `serverTimeZone`.
    pub const SERVER_TIME_ZONE: Field<Self, String> = Field::new("serverTimeZone");
    /// `licenseBits`.
    pub const LICENSE_BITS: Field<Self, Vec<LicenseBit>> = Field::new("licenseBits");
    /// `cloudRegion`.
    pub const CLOUD_REGION: Field<Self, String> = Field::new("cloudRegion");
    /// `maxWorkFlowRecordsAllowed`.
    pub const MAX_WORK_FLOW_RECORDS_ALLOWED: Field<Self, i32> =
        Field::new("maxWorkFlowRecordsAllowed");
}

impl Model for Info {
    const NAME: &'static str = "Info";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}

/// A custom field's value on a record.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomFieldValue {
    /// `id`.
    pub id: Option<Id<CustomFieldValue>>,
    /// `caption`.
    pub caption: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: Option<CustomFieldValueType>,
    /// `entryMethod`.
    pub entry_method: Option<EntryMethod>,
    /// `numberOfDecimals`.
    pub number_of_decimals: Option<i32>,
    /// `value`.
    pub value: Option<Value>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
    /// `rowNum`.
    pub row_num: Option<i32>,
    /// `userDefinedFieldRecId`.
    pub user_defined_field_rec_id: Option<i32>,
    /// `podId`.
    pub pod_id: Option<String>,
}

impl CustomFieldValue {
    /// `id`.
    pub const ID: Field<Self, Id<CustomFieldValue>> = Field::new("id");
    /// `caption`.
    pub const CAPTION: Field<Self, String> = Field::new("caption");
    /// `type`.
    pub const TYPE: Field<Self, CustomFieldValueType> = Field::new("type");
    /// `entryMethod`.
    pub const ENTRY_METHOD: Field<Self, EntryMethod> = Field::new("entryMethod");
    /// `numberOfDecimals`.
    pub const NUMBER_OF_DECIMALS: Field<Self, i32> = Field::new("numberOfDecimals");
    /// `value`.
    pub const VALUE: Field<Self, Value> = Field::new("value");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `rowNum`.
    pub const ROW_NUM: Field<Self, i32> = Field::new("rowNum");
    /// `userDefinedFieldRecId`.
    pub const USER_DEFINED_FIELD_REC_ID: Field<Self, i32> = Field::new("userDefinedFieldRecId");
    /// `podId`.
    pub const POD_ID: Field<Self, String> = Field::new("podId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for CustomFieldValue {
    const NAME: &'static str = "CustomFieldValue";
    const READ_ONLY: &'static [&'static str] = &["id", "_info"];
}

impl Record for CustomFieldValue {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

/// A licence of the server, and whether it is active.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LicenseBit {
    /// `name`.
    pub name: Option<String>,
    /// `activeFlag`.
    pub active_flag: Option<bool>,
}

impl LicenseBit {
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `activeFlag`.
    pub const ACTIVE_FLAG: Field<Self, bool> = Field::new("activeFlag");
}

impl Model for LicenseBit {
    const NAME: &'static str = "LicenseBit";
    const READ_ONLY: &'static [&'static str] = &["_info"];
}
