use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// A guard, by the name that messages and overrides use.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(rename_all = "kebab-case")]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[$doc])* $name,)*
        }

        impl Rule {
            /// All rules.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its name in messages, settings and overrides.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

rules! {
    /// The list of tenants is empty, or lacks many that are mapped.
    TenantsGone = "tenants-gone",
    /// Many of the records that are there are changed at once.
    ChangedShare = "changed-share",
    /// Many records are made at once.
    CreatedCount = "created-count",
    /// Many tickets are closed at once.
    ClosesMany = "closes-many",
    /// Many configurations are set inactive at once.
    InactivatesMany = "inactivates-many",
    /// Two tenants' agreements or companies were exchanged.
    Swapped = "swapped",
    /// A tenant's records are on another agreement, or in another company, than it is mapped to.
    Moved = "moved",
    /// The vendor reports nothing for a tenant that has records in force.
    EmptyAfterFull = "empty-after-full",
    /// Many of a tenant's lines, or all, stop billing.
    DropToZero = "drop-to-zero",
    /// A quantity becomes many times what it was, or a fraction.
    QuantityJump = "quantity-jump",
    /// A quantity that was none or small is larger than any is believed to be.
    QuantityCeiling = "quantity-ceiling",
    /// A new line takes effect before its agreement begins to bill.
    BeforeBillingStart = "before-billing-start",
    /// A new line takes effect in a period that has been invoiced.
    AlreadyInvoiced = "already-invoiced",
    /// A record that somebody else made is taken over.
    Adopts = "adopts",
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A rule's name that is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no guard {0:?}")]
pub struct UnknownRule(String);

impl FromStr for Rule {
    type Err = UnknownRule;

    fn from_str(name: &str) -> Result<Self, UnknownRule> {
        let mut rules = Self::ALL.iter().copied();
        let rule = rules.find(|rule| rule.name() == name);
        rule.ok_or_else(|| UnknownRule(name.to_owned()))
    }
}
