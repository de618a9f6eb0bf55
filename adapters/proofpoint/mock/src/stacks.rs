use crate::world::{Account, World};
use crate::{Fault, MockProofpoint};
use serde::Deserialize;
use serde_json::{Map, Value};

/// Two running stacks: the partner's home, and another where one organization lives.
#[derive(Debug)]
pub struct Stacks {
    /// The partner's home.
    pub us1: MockProofpoint,
    /// The other.
    pub eu1: MockProofpoint,
}

/// What both hold at the start.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Seed {
    pub(crate) us1: World,
    pub(crate) eu1: World,
}

impl Stacks {
    /// Starts both with the seed that comes with the crate, on free ports of this machine.
    ///
    /// # Errors
    ///
    /// When no port can be listened on.
    pub async fn start() -> std::io::Result<Self> {
        Self::start_with(include_str!("../seed/stacks.json"), [0, 0]).await
    }

    /// Starts both with a seed, on these ports of this machine; 0 takes a free one.
    ///
    /// # Errors
    ///
    /// When the seed is none or a port cannot be listened on.
    pub async fn start_with(seed: &str, ports: [u16; 2]) -> std::io::Result<Self> {
        let Seed { us1, eu1 } = serde_json::from_str(seed)?;
        let at = |port| (std::net::Ipv4Addr::LOCALHOST, port).into();
        Ok(Self {
            us1: MockProofpoint::start_at(us1, at(ports[0])).await?,
            eu1: MockProofpoint::start_at(eu1, at(ports[1])).await?,
        })
    }

    /// Where the API of a stack is.
    pub fn api(stack: &MockProofpoint) -> String {
        format!("{}/api/v1", stack.url())
    }

    /// Changes an organization on every stack that shows it.
    pub fn change(&self, eid: u64, change: impl Fn(&mut Account)) {
        for stack in [&self.us1, &self.eu1] {
            stack.change(|world| {
                let accounts = world.orgs.iter_mut();
                accounts
                    .filter(|account| account.has_eid(eid))
                    .for_each(&change);
            });
        }
    }

    /// Sets a field of an organization.
    pub fn set(&self, eid: u64, field: &str, value: impl Into<Value>) {
        let value = value.into();
        self.change_fields(eid, |fields| {
            fields.insert(field.to_owned(), value.clone());
        });
    }

    /// Takes a field of an organization away.
    pub fn unset(&self, eid: u64, field: &str) {
        self.change_fields(eid, |fields| {
            fields.remove(field);
        });
    }

    fn change_fields(&self, eid: u64, change: impl Fn(&mut Map<String, Value>)) {
        self.change(eid, |account| change(&mut account.org));
    }

    /// Takes an organization away.
    pub fn remove(&self, eid: u64) {
        for stack in [&self.us1, &self.eu1] {
            stack.change(|world| world.orgs.retain(|account| !account.has_eid(eid)));
        }
    }

    /// Lets requests to both go wrong whose path contains this text.
    pub fn fault(&self, path_contains: &str, fault: &Fault) {
        for stack in [&self.us1, &self.eu1] {
            stack.fault(path_contains, fault.clone());
        }
    }

    /// Goes back to the start.
    pub fn reset(&self) {
        self.us1.reset();
        self.eu1.reset();
    }
}
