//! What generated records are made of.

#[rustfmt::skip]
pub(super) const PEOPLE: [&str; 64] = [
    "Birch", "Oakley", "Elmwood", "Hartmann", "Ellis", "Moreno", "Nguyen", "Kowalski", "Ferreira",
    "Lindqvist", "Okafor", "Tanaka", "Brennan", "Castellano", "Dubois", "Eriksen", "Fischer",
    "Garner", "Hollis", "Ibarra", "Jansen", "Keller", "Lambert", "Marlowe", "Novak", "Ortega",
    "Pruitt", "Quinlan", "Rosario", "Sandoval", "Thornton", "Underhill", "Vance", "Whitaker",
    "Yoder", "Zimmer", "Abbott", "Barlow", "Chandler", "Dawson", "Easton", "Fairbanks", "Granger",
    "Harlan", "Iverson", "Jessup", "Kendrick", "Langley", "Mercer", "Norwood", "Osborne",
    "Prescott", "Redmond", "Stafford", "Tillman", "Upton", "Valdez", "Winslow", "Yates", "Zeller",
    "Ashford", "Bellamy", "Corwin", "Delgado",
];

#[rustfmt::skip]
pub(super) const TRADES: [&str; 64] = [
    "Dental", "Orthodontics", "Pediatrics", "Veterinary", "Family Medicine", "Eye Care", "Law",
    "Legal Group", "Accounting", "Tax Advisors", "Insurance", "Realty", "Property", "Mortgage",
    "Construction", "Roofing", "Plumbing", "Electric", "Heating", "Landscaping", "Architects",
    "Engineering", "Surveying", "Logistics", "Freight", "Trucking", "Marine", "Aviation", "Motors",
    "Auto Body", "Machine Works", "Tooling", "Plastics", "Packaging", "Printing", "Textiles",
    "Furniture", "Cabinetry", "Foods", "Bakery", "Brewing", "Vineyards", "Farms", "Nursery",
    "Catering", "Hotels", "Travel", "Fitness", "Academy", "Preschool", "Ministries", "Foundation",
    "Credit Union", "Wealth", "Capital", "Staffing", "Marketing", "Media", "Studios", "Jewelers",
    "Pharmacy", "Laboratories", "Optics", "Energy",
];

#[rustfmt::skip]
pub(super) const FORMS: [&str; 16] = [
    "Inc", "LLC", "Group", "Partners", "Co", "Associates", "& Sons", "Holdings", "Services",
    "Company", "Corp", "LLP", "Brothers", "PC", "Center", "Solutions",
];

#[rustfmt::skip]
pub(super) const GIVEN: [&str; 24] = [
    "Ann", "Olaf", "Maria", "James", "Priya", "Wei", "Fatima", "Carlos", "Emma", "Noah", "Aisha",
    "Liam", "Sofia", "Ivan", "Grace", "Tomas", "Leila", "Peter", "Hanna", "David", "Mei", "Sean",
    "Ruth", "Omar",
];

/// City, state, and the first three digits of its zip codes.
pub(super) const CITIES: [(&str, &str, u32); 16] = [
    ("Tampa", "FL", 336),
    ("Austin", "TX", 787),
    ("Denver", "CO", 802),
    ("Portland", "OR", 972),
    ("Columbus", "OH", 432),
    ("Raleigh", "NC", 276),
    ("Omaha", "NE", 681),
    ("Boise", "ID", 837),
    ("Albany", "NY", 122),
    ("Madison", "WI", 537),
    ("Tucson", "AZ", 857),
    ("Spokane", "WA", 992),
    ("Savannah", "GA", 314),
    ("Lexington", "KY", 405),
    ("Providence", "RI", 29),
    ("Wichita", "KS", 672),
];

#[rustfmt::skip]
pub(super) const STREETS: [&str; 12] = [
    "Main Street", "Oak Avenue", "Commerce Drive", "Market Street", "Lakeview Road", "Park Plaza",
    "Industrial Way", "Broadway", "River Road", "Harbor Boulevard", "Mill Lane", "Center Court",
];

/// Name of an agreement type, and of an agreement of it.
#[rustfmt::skip]
pub(super) const AGREEMENT_TYPES: [&str; 5] = [
    "Managed Services", "Managed Security", "Backup and Recovery", "Cloud Services", "Block Time",
];

/// Name, identifier and length of billing cycles.
pub(super) const BILLING_CYCLES: [(&str, &str, &str); 3] = [
    ("Monthly", "M", "Monthly"),
    ("Quarterly", "Q", "Quarterly"),
    ("Annually", "Y", "Yearly"),
];

/// A family of products: one for each tier.
pub(super) struct Family {
    pub category: &'static str,
    pub subcategory: &'static str,
    pub code: &'static str,
    pub name: &'static str,
    /// Of the lowest tier, in cents.
    pub price: u32,
    /// Whether it is a thing with a serial number.
    pub is_device: bool,
}

const fn seat(
    category: &'static str,
    subcategory: &'static str,
    code: &'static str,
    name: &'static str,
    price: u32,
) -> Family {
    Family {
        category,
        subcategory,
        code,
        name,
        price,
        is_device: false,
    }
}

const fn device(code: &'static str, name: &'static str, price: u32) -> Family {
    Family {
        category: "Hardware",
        subcategory: "Network Device",
        code,
        name,
        price,
        is_device: true,
    }
}

/// Suffix of the identifier, name, and price in percent of the lowest.
pub(super) const TIERS: [(&str, &str, u32); 3] = [
    ("S", "Standard", 100),
    ("P", "Professional", 165),
    ("E", "Enterprise", 240),
];

#[rustfmt::skip]
pub(super) const FAMILIES: [Family; 24] = [
    seat("Cloud", "Security Seats", "EDR", "Endpoint Detection", 450),
    seat("Cloud", "Security Seats", "MDR", "Managed Detection", 1100),
    seat("Cloud", "Security Seats", "DNS", "DNS Filtering", 150),
    seat("Cloud", "Security Seats", "SAT", "Awareness Training", 225),
    seat("Cloud", "Security Seats", "PWM", "Password Manager", 395),
    seat("Cloud", "Security Seats", "MFA", "Multifactor Sign-in", 300),
    seat("Cloud", "Mail", "EML", "Mailbox Protection", 275),
    seat("Cloud", "Mail", "ARC", "Mail Archive", 350),
    seat("Cloud", "Mail", "ENC", "Mail Encryption", 190),
    seat("Cloud", "Productivity", "M365", "Office Suite", 1250),
    seat("Cloud", "Productivity", "VOIP", "Voice Seat", 1995),
    seat("Cloud", "Productivity", "FAX", "Online Fax", 899),
    seat("Backup", "Backup Seats", "BWS", "Workstation Backup", 595),
    seat("Backup", "Backup Seats", "BSV", "Server Backup", 4900),
    seat("Backup", "Backup Seats", "BM365", "Suite Backup", 310),
    seat("Backup", "Storage", "STG", "Cloud Storage 100 GB", 700),
    seat("Services", "Remote Support", "RMW", "Workstation Care", 2500),
    seat("Services", "Remote Support", "RMS", "Server Care", 9900),
    seat("Services", "Remote Support", "HD", "Help Desk User", 3900),
    device("FW", "Firewall as a Service", 7900),
    device("AP", "Access Point as a Service", 1900),
    device("SWT", "Switch as a Service", 2900),
    device("BDR", "Backup Appliance", 19900),
    device("UPS", "Power Protection", 1200),
];
