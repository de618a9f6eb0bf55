use crate::model::DataKind;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// What is taken for a mistake and stopped (see [`crate::guard`]). Everything is on by default;
/// what is `None`, `false` or without an entry is off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct GuardPolicy {
    /// `tenants-gone`: mapped tenants that a complete list of tenants lacks; all of them at any
    /// number. Default 30 %, at least 3.
    pub tenants_gone: Option<Share>,
    /// `changed-share`: records that are there and are changed or ended, by kind of data. Default
    /// for billing: 50 %, at least 20. An integration whose quantities move with every run, such
    /// as gigabytes, wants it off.
    pub changed_share: BTreeMap<DataKind, Share>,
    /// `created-count`: most records that one run makes, by kind of data. Default 1,000 for
    /// billing, 10,000 for devices.
    pub created_count: BTreeMap<DataKind, usize>,
    /// `inactivates-many` of devices; `closes-many` of alerts that the vendor no longer lists, not
    /// of those that it says are over. Default 30 %, at least 20; and 50 %, at least 25.
    pub ended_share: BTreeMap<DataKind, Share>,
    /// `drop-to-zero`: lines of one tenant that stop billing; all of them at any number. Default
    /// 50 %, at least 3.
    pub drop_to_zero: Option<Share>,
    /// `empty-after-full`: the vendor reports nothing for a tenant with records in force.
    pub empty_after_full: bool,
    /// `quantity-jump`. Default: by a factor of 10 and by at least 50.
    pub quantity_jump: Option<Jump>,
    /// `quantity-ceiling`: the most that a new line may bill, and that a line which bills less, or
    /// nothing, may be raised to. A jump cannot tell there: it has nothing to compare with. Default
    /// 100,000; an integration that counts in small units wants more.
    pub quantity_ceiling: Option<Decimal>,
    /// `before-billing-start`.
    pub before_billing_start: bool,
    /// `already-invoiced`.
    pub already_invoiced: bool,
    /// `moved`, for each kind of data that the tenant has changes of. Default: to another company.
    pub moved: WhenToAsk,
    /// `swapped`, for each kind of data that the tenants have changes of.
    pub swapped: bool,
    /// `adopts`. Default: automatic.
    pub adopts: Adoption,
}

impl Default for GuardPolicy {
    fn default() -> Self {
        Self {
            tenants_gone: Some(Share::new(30, 3)),
            changed_share: BTreeMap::from([(DataKind::Billing, Share::new(50, 20))]),
            created_count: BTreeMap::from([
                (DataKind::Billing, 1_000),
                (DataKind::Devices, 10_000),
            ]),
            ended_share: BTreeMap::from([
                (DataKind::Devices, Share::new(30, 20)),
                (DataKind::Alerts, Share::new(50, 25)),
            ]),
            drop_to_zero: Some(Share::new(50, 3)),
            empty_after_full: true,
            quantity_jump: Some(Jump::new(Decimal::TEN, Decimal::from(50))),
            quantity_ceiling: Some(Decimal::from(100_000)),
            before_billing_start: true,
            already_invoiced: true,
            moved: WhenToAsk::OtherCompany,
            swapped: true,
            adopts: Adoption::Automatic,
        }
    }
}

impl GuardPolicy {
    /// No guard at all: for tests, and for who guards otherwise.
    pub fn off() -> Self {
        Self {
            tenants_gone: None,
            changed_share: BTreeMap::new(),
            created_count: BTreeMap::new(),
            ended_share: BTreeMap::new(),
            drop_to_zero: None,
            empty_after_full: false,
            quantity_jump: None,
            quantity_ceiling: None,
            before_billing_start: false,
            already_invoiced: false,
            moved: WhenToAsk::Never,
            swapped: false,
            adopts: Adoption::Automatic,
        }
    }
}

/// So many of a hundred, but not fewer than a number: of three records, two are soon changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// Of a hundred.
    pub percent: u8,
    /// Fewer never count.
    pub at_least: usize,
}

impl Share {
    /// A share.
    pub const fn new(percent: u8, at_least: usize) -> Self {
        Self { percent, at_least }
    }

    /// Whether so many of so many are as much.
    pub fn is_reached(self, count: usize, of: usize) -> bool {
        count > 0
            && count >= self.at_least
            && count.saturating_mul(100) >= of.saturating_mul(self.percent.into())
    }

    /// As `is_reached`; or it is all of them, however few.
    pub fn is_reached_by_all_or(self, count: usize, of: usize) -> bool {
        self.is_reached(count, of) || (count > 0 && count >= of)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} % (at least {})", self.percent, self.at_least)
    }
}

/// How far a quantity may move at once, up or down. To and from zero is no jump.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jump {
    /// So many times as much, or that part.
    pub factor: Decimal,
    /// By less it is none: from 1 to 12 seats is soon gone.
    pub at_least: Decimal,
}

impl Jump {
    /// A limit.
    pub const fn new(factor: Decimal, at_least: Decimal) -> Self {
        Self { factor, at_least }
    }

    /// Whether a quantity jumps.
    pub fn is_reached(self, from: Decimal, to: Decimal) -> bool {
        let (low, high) = (from.min(to), from.max(to));
        let reach = low.saturating_mul(self.factor);
        low > Decimal::ZERO && high >= reach && high.saturating_sub(low) >= self.at_least
    }
}

/// Whether a person is asked before a tenant moves to another agreement or company.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum WhenToAsk {
    /// The mapping is taken at its word.
    Never,
    /// When it is another company, or an agreement of one.
    OtherCompany,
    /// Whenever it is another agreement or company.
    Always,
}

/// What happens to a record that somebody else made and that stands for a vendor's object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Adoption {
    /// It is taken over, and the report says so.
    Automatic,
    /// It is left until a person overrides the guard `adopts`.
    Ask,
}
