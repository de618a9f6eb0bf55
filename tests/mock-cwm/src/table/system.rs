//! `/system/info`, which answers one record without an id.

use super::field::{Field, flag, integer, list, long_text};
use super::{Kind, RecordType};

static LICENSE_BIT: &[Field] = &[long_text("name"), flag("activeFlag")];

/// `/system/info`.
pub(crate) static INFO: RecordType = RecordType {
    name: "Info",
    resource: "info",
    key: "version",
    fields: &[
        long_text("version").derived(),
        flag("isCloud").derived(),
        long_text("serverTimeZone").derived(),
        list("licenseBits", &Kind::Object(LICENSE_BIT)).derived(),
        long_text("cloudRegion").derived(),
        integer("maxWorkFlowRecordsAllowed").derived(),
    ],
};
