//! What every CWM has before anybody has set it up. A fixture that lists one of these collections
//! replaces it.

/// Built-in records, as a fixture.
pub(crate) const BUILT_IN: &str = r#"{
    "/company/companies/statuses": [
        {"id": 1, "name": "Active", "defaultFlag": true},
        {"id": 2, "name": "Inactive"},
        {"id": 3, "name": "Not Approved"}
    ],
    "/service/priorities": [
        {"id": 1, "name": "Priority 1 - Critical", "color": "Red", "sortOrder": 1, "level": "Critical"},
        {"id": 2, "name": "Priority 2 - High", "color": "Orange", "sortOrder": 2, "level": "High"},
        {"id": 3, "name": "Priority 3 - Medium", "color": "Yellow", "sortOrder": 3, "level": "Medium", "defaultFlag": true},
        {"id": 4, "name": "Priority 4 - Low", "color": "White", "sortOrder": 4, "level": "Low"}
    ],
    "/service/sources": [
        {"id": 1, "name": "Call"},
        {"id": 2, "name": "Email Connector"},
        {"id": 3, "name": "Portal"},
        {"id": 4, "name": "Internal", "defaultFlag": true}
    ],
    "/service/severities": [
        {"id": 1, "name": "Low", "description": "Low"},
        {"id": 2, "name": "Medium", "description": "Medium", "defaultFlag": true},
        {"id": 3, "name": "High", "description": "High"}
    ],
    "/service/impacts": [
        {"id": 1, "name": "Low", "description": "Low"},
        {"id": 2, "name": "Medium", "description": "Medium", "defaultFlag": true},
        {"id": 3, "name": "High", "description": "High"}
    ],
    "/procurement/types": [
        {"id": 1, "name": "Inventory Part", "typeXref": "InventoryPart"},
        {"id": 2, "name": "Non-Inventory Part", "typeXref": "NonInventoryPart", "defaultFlag": true},
        {"id": 3, "name": "Other Charges", "typeXref": "OtherCharge"},
        {"id": 4, "name": "Service", "typeXref": "Service"}
    ]
}"#;
