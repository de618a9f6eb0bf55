use std::fmt;

/// A service that Axcient is billed for, by what it counts (AX-3, AX-8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Service {
    /// Gigabytes of online backup on the plan Select.
    SelectStorage,
    /// Gigabytes of online backup on the plan Basic.
    BasicStorage,
    /// Servers that are backed up online.
    OnlineServers,
    /// Desktops that are backed up online.
    OnlineDesktops,
    /// Gigabytes that a ShadowProtect BDR keeps offsite.
    BdrStorage,
    /// Servers on a ShadowProtect BDR.
    BdrServers,
    /// Desktops on a ShadowProtect BDR.
    BdrDesktops,
    /// Servers that are backed up locally.
    LocalServers,
    /// Desktops that are backed up locally.
    LocalDesktops,
    /// Gigabytes of local backup; normally not billed.
    LocalStorage,
    /// Archived mailboxes.
    ArchivingMailboxes,
    /// Filtered mailboxes.
    FilteringMailboxes,
}

impl Service {
    /// All of them, in the guide's order.
    pub const ALL: [Self; 12] = [
        Self::SelectStorage,
        Self::BasicStorage,
        Self::OnlineServers,
        Self::OnlineDesktops,
        Self::BdrStorage,
        Self::BdrServers,
        Self::BdrDesktops,
        Self::LocalServers,
        Self::LocalDesktops,
        Self::LocalStorage,
        Self::ArchivingMailboxes,
        Self::FilteringMailboxes,
    ];

    /// The name that the guide advises for its CWM product, and by which the product map knows it.
    pub fn name(self) -> &'static str {
        match self {
            Self::SelectStorage => "Select Online Backup Storage",
            Self::BasicStorage => "Basic Online Backup Storage",
            Self::OnlineServers => "Online Backup # Servers",
            Self::OnlineDesktops => "Online Backup # Desktops",
            Self::BdrStorage => "ShadowProtect BDR Storage",
            Self::BdrServers => "ShadowProtect BDR Servers",
            Self::BdrDesktops => "ShadowProtect BDR Desktops",
            Self::LocalServers => "Local Backup # Servers",
            Self::LocalDesktops => "Local Backup # Desktops",
            Self::LocalStorage => "Local Backup Storage",
            Self::ArchivingMailboxes => "Email Archiving # Mailboxes",
            Self::FilteringMailboxes => "Email Filtering # Mailboxes",
        }
    }

    /// Whether it is billed unless somebody chooses otherwise: local backups are normally billed by
    /// machine.
    pub fn is_usually_billed(self) -> bool {
        self != Self::LocalStorage
    }

    /// Level and type of its cross-reference in CWM's Managed Devices Integration (AX-12). The
    /// guide's own table was lost: these words are ours, and a host that knows better builds its
    /// own [`prerequisites`](crate::prerequisites).
    pub fn cross_reference(self) -> (&'static str, &'static str) {
        match self {
            Self::SelectStorage => ("Select Online Backup", "Storage"),
            Self::BasicStorage => ("Basic Online Backup", "Storage"),
            Self::OnlineServers => ("Online Backup", "Servers"),
            Self::OnlineDesktops => ("Online Backup", "Desktops"),
            Self::BdrStorage => ("ShadowProtect BDR", "Storage"),
            Self::BdrServers => ("ShadowProtect BDR", "Servers"),
            Self::BdrDesktops => ("ShadowProtect BDR", "Desktops"),
            Self::LocalServers => ("Local Backup", "Servers"),
            Self::LocalDesktops => ("Local Backup", "Desktops"),
            Self::LocalStorage => ("Local Backup", "Storage"),
            Self::ArchivingMailboxes => ("Email Archiving", "Mailboxes"),
            Self::FilteringMailboxes => ("Email Filtering", "Mailboxes"),
        }
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a device's backups are billed as: each device counts in one of them only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Plan {
    /// Online backup, Select.
    Select,
    /// Online backup, Basic.
    Basic,
    /// A ShadowProtect BDR.
    Bdr,
}

impl Plan {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Select, Self::Basic, Self::Bdr];

    /// Its name in Axcient's answers and in settings, where letter case does not count.
    pub fn name(self) -> &'static str {
        match self {
            Self::Select => "select",
            Self::Basic => "basic",
            Self::Bdr => "bdr",
        }
    }

    /// The plan of this name.
    pub fn named(name: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|plan| plan.name().eq_ignore_ascii_case(name.trim()))
    }
}
