//! What every CWM has before anybody has set it up. A fixture that lists one of these collections
//! replaces it.

/// Built-in records, as a fixture.
pub(crate) const BUILT_IN: &str = r#"{
    "/company/companies/statuses": [
        {"id": 1, "name": "Active", "defaultFlag": true},
        {"id": 2, "name": "Inactive"},
        {"id": 3, "name": "Not Approved"}
    ],
    "/company/configurations/statuses": [
        {"id": 1, "description": "Active", "defaultFlag": true},
        {"id": 2, "description": "Inactive", "closedFlag": true}
    ],
    "/company/management": [
        {"id": 1, "addedConfigurationStatus": {"id": 1}, "deletedConfigurationStatus": {"id": 2}}
    ],
    "/procurement/types": [
        {"id": 1, "name": "Inventory Part", "typeXref": "InventoryPart"},
        {"id": 2, "name": "Non-Inventory Part", "typeXref": "NonInventoryPart", "defaultFlag": true},
        {"id": 3, "name": "Other Charges", "typeXref": "OtherCharge"},
        {"id": 4, "name": "Service", "typeXref": "Service"}
    ]
}"#;
