use super::Role;
use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! calls {
    ($($(#[$meta:meta])* $name:ident: $role:ident $effect:ident $words:literal,)+) => {
        /// What can be asked of a portal, and the role that each needs (SW-19): operators map
        /// tenants, turn their sync on and off, run syncs and look at what came of them; all that
        /// says how the integration works is an admin's.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(rename_all = "camelCase")]
        #[non_exhaustive]
        pub enum Call {
            $($(#[$meta])* $name,)+
        }

        impl Call {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The role that it needs.
            pub fn needs(self) -> Role {
                match self {
                    $(Self::$name => Role::$role,)+
                }
            }

            /// Whether it changes something, here or in CWM, or uses credentials. Such a call is
            /// audited however it ends; one that only reads, when it is refused.
            pub fn changes(self) -> bool {
                match self {
                    $(Self::$name => calls!($effect),)+
                }
            }

            fn words(self) -> &'static str {
                match self {
                    $(Self::$name => $words,)+
                }
            }
        }
    };
    (changes) => { true };
    (reads) => { false };
}

calls! {
    /// Make an integration.
    Create: Admin changes "create the integration",
    /// Try the connection to CWM.
    TestConnection: Admin changes "test the connection",
    /// Set the connection to CWM and its keys.
    Connect: Admin changes "set the connection",
    /// Set the vendor's settings and credentials.
    Configure: Admin changes "change the vendor's settings",
    /// See what can be chosen at set-up.
    ReadOptions: Admin reads "read what can be chosen",
    /// Choose at set-up: board, priorities, types.
    Choose: Admin changes "change the choices of the set-up",
    /// Check the prerequisites.
    Preflight: Admin changes "check the prerequisites",
    /// See everything that was set, before it is submitted.
    Review: Admin reads "review the set-up",
    /// Put the set-up into effect.
    Submit: Admin changes "submit the set-up",
    /// Remove everything that was set.
    Reset: Admin changes "reset the integration",
    /// See operators, and who could be one.
    ReadOperators: Admin reads "list operators",
    /// Say who is an operator.
    SetOperators: Admin changes "change operators",
    /// Map products to catalog items, with their switches.
    MapProducts: Admin changes "map products",
    /// Turn kinds of data and packages on and off.
    SetSwitches: Admin changes "turn kinds of data on or off",
    /// Say when syncs run.
    SetSchedules: Admin changes "change schedules",
    /// See who did what.
    ReadAudit: Admin reads "read the audit trail",
    /// See how the integration stands.
    ReadStatus: Operator reads "read the status",
    /// See tenants, mappings, products and devices.
    ReadTable: Operator reads "read the tables",
    /// See the companies that tenants can be mapped to.
    ReadCompanies: Operator reads "list companies",
    /// Fetch the companies anew.
    RefreshCompanies: Operator changes "refresh companies",
    /// Map a tenant, or unmap it.
    MapTenants: Operator changes "map tenants",
    /// See what stands against mappings, or what a file of them would do.
    CheckMappings: Operator reads "check mappings",
    /// Take mappings from a file.
    ImportMappings: Operator changes "import mappings",
    /// Write mappings to a file.
    ExportMappings: Operator reads "export mappings",
    /// Turn a tenant's sync on or off.
    ToggleAutoSync: Operator changes "toggle auto sync",
    /// See what a sync would do.
    Plan: Operator reads "plan a sync",
    /// Run a sync.
    SyncNow: Operator changes "run a sync",
    /// Look at the vendor's tenants and what they have.
    Survey: Operator changes "look at the vendor's tenants",
    /// Stop a sync.
    CancelRun: Operator changes "cancel a sync",
    /// Try what failed again.
    Retry: Operator changes "retry what failed",
    /// Handle an event of the vendor's again.
    Reprocess: Operator changes "reprocess an event",
    /// See when syncs run.
    ReadSchedules: Operator reads "read schedules",
    /// See what syncs did.
    ReadHistory: Operator reads "read the history",
    /// See and download errors.
    ReadErrors: Operator reads "read errors",
}

/// As in "may not …".
impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}
