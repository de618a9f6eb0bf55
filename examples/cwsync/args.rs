use clap::{Args as ClapArgs, Parser, Subcommand};
use cw_sync_core::guard::{Override, Rule, StopScope};
use cw_sync_core::model::DataKind;
use cw_sync_core::view::{Direction, TriState};
use std::path::PathBuf;

const EXIT_CODES: &str = "\
Exit codes:
  0  done: nothing is different, nothing went wrong
  1  failed, or ended before it was done
  2  the arguments, the configuration or a file that was given are wrong
  3  differences: a plan is not empty or moved, some tenants had errors, `doctor` found something
  4  a guard stopped changes; the text says how it is overridden
  5  busy: another run of the integration is going on

With --json one object goes to standard output:
  {\"version\": 1, \"command\": \"plan\", \"exit\": 3, \"result\": {...}}   or \"error\": \"...\"
and null for the command where the arguments could not be read.
Keys and passwords are never arguments: the configuration names variables or files that hold them.";

/// Syncs what vendors measure into ConnectWise Manage.
#[derive(Debug, Parser)]
#[command(name = "cwsync", version, after_help = EXIT_CODES)]
pub(crate) struct Args {
    /// The configuration; else cwsync.toml in this folder
    #[arg(long, global = true, env = "CWSYNC_CONFIG", value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Works on mocks of ConnectWise Manage and SonicWall: no account, no network, nothing kept
    #[arg(long, global = true)]
    pub(crate) demo: bool,
    /// Which integration, where the configuration has several
    #[arg(long, short, global = true, value_name = "ID")]
    pub(crate) integration: Option<String>,
    /// Prints one JSON object in place of text, and no progress
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Lists the vendors
    Vendors,
    /// Prints a configuration for a vendor, to begin with
    Init { vendor: String },
    /// Connects, and brings the integration to what the configuration says
    Connect,
    /// Looks whether all is there that a sync needs, and says what to do
    Doctor,
    /// Lists what can be chosen for a choice of the set-up
    Options {
        choice: String,
        /// Those with this in their name
        #[arg(default_value = "")]
        search: String,
    },
    /// Lists companies that tenants can be mapped to
    Companies {
        /// Those with this in their name or identifier
        #[arg(default_value = "")]
        search: String,
        /// Fetches them anew first
        #[arg(long)]
        refresh: bool,
    },
    /// Lists the vendor's tenants, with what they have and how they are mapped
    Tenants(Tenants),
    /// Says which tenant is which company
    #[command(subcommand)]
    Map(Map),
    /// Says what the vendor's products are billed as
    #[command(subcommand)]
    Products(Products),
    /// Lists what can be switched off for the whole integration, or switches it
    Switches {
        /// What to switch
        #[arg(requires = "state")]
        name: Option<String>,
        /// on or off
        #[arg(value_parser = on_or_off)]
        state: Option<bool>,
    },
    /// Shows when the integration does what, and what comes next
    Schedules {
        /// How many of the next times
        #[arg(long, default_value_t = 5)]
        times: usize,
    },
    /// Shows what a sync would do, and does nothing
    Plan(Plan),
    /// Does what an approved plan says, and only that
    Apply(Apply),
    /// Syncs now
    Sync(Sync),
    /// Lists runs, or shows one
    Runs(Runs),
    /// Downloads tenants' error logs
    Errors(Errors),
    /// Removes all that was set or is remembered of the integration, and nothing in CWM
    Reset {
        /// The integration's name, to confirm
        #[arg(long, value_name = "ID")]
        confirm: Option<String>,
    },
}

impl Command {
    /// Its name in JSON.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Vendors => "vendors",
            Self::Init { .. } => "init",
            Self::Connect => "connect",
            Self::Doctor => "doctor",
            Self::Options { .. } => "options",
            Self::Companies { .. } => "companies",
            Self::Tenants(_) => "tenants",
            Self::Map(_) => "map",
            Self::Products(_) => "products",
            Self::Switches { .. } => "switches",
            Self::Schedules { .. } => "schedules",
            Self::Plan(_) => "plan",
            Self::Apply(_) => "apply",
            Self::Sync(_) => "sync",
            Self::Runs(_) => "runs",
            Self::Errors(_) => "errors",
            Self::Reset { .. } => "reset",
        }
    }
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Tenants {
    /// Those with this in their name, company or agreement
    #[arg(default_value = "")]
    pub(crate) search: String,
    /// Only tenants that are so, such as companyMapped=no; may be repeated
    #[arg(long, value_parser = filter, value_name = "FILTER=yes|no")]
    pub(crate) filter: Vec<(String, TriState)>,
    /// By a column's id; with a minus in front descending
    #[arg(long, allow_hyphen_values = true, value_parser = sort, value_name = "COLUMN")]
    pub(crate) sort: Option<(String, Direction)>,
    /// How many at most
    #[arg(long, default_value_t = 100)]
    pub(crate) limit: usize,
    /// How many are left out at the beginning
    #[arg(long, default_value_t = 0)]
    pub(crate) offset: usize,
    /// Reads the vendor first
    #[arg(long)]
    pub(crate) refresh: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Map {
    /// Lists mapped tenants
    List,
    /// Maps a tenant
    Set {
        tenant: String,
        /// The company's id in CWM: see `companies`
        company: i64,
        /// The agreement's id; without one nothing is billed
        #[arg(long, value_name = "ID")]
        agreement: Option<i64>,
        /// Syncs it at once: by itself a tenant does with an agreement, and does not without
        #[arg(long)]
        on: bool,
        /// Keeps the mapping without syncing it yet
        #[arg(long, conflicts_with = "on")]
        off: bool,
    },
    /// Removes tenants' mappings
    Unset {
        #[arg(required = true)]
        tenants: Vec<String>,
    },
    /// Turns a tenant's sync on
    On { tenant: String },
    /// Turns a tenant's sync off; CWM keeps what it has
    Off { tenant: String },
    /// Lists companies that tenants without a mapping may be
    Suggest {
        /// Maps these tenants to what is suggested: one company, with one agreement
        #[arg(long, value_name = "TENANT", num_args = 1..)]
        accept: Vec<String>,
    },
    /// Takes mappings from a CSV file, all or none
    Import {
        file: PathBuf,
        /// Only says what it would do
        #[arg(long)]
        trial: bool,
    },
    /// Writes all tenants with their mappings as CSV
    Export {
        /// Into a file
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Products {
    /// Lists the products
    List,
    /// Bills a product as an item of CWM's catalog, or changes how
    Set(Assigned),
    /// Bills a product as nothing
    Unset { product: String },
}

/// What is said of a product; the rest stays as it is.
#[derive(Debug, ClapArgs)]
pub(crate) struct Assigned {
    pub(crate) product: String,
    /// The item's identifier; without one, the item that it is billed as now
    pub(crate) item: Option<String>,
    /// Bills it
    #[arg(long)]
    pub(crate) on: bool,
    /// Keeps the item, and leaves lines as they are
    #[arg(long, conflicts_with = "on")]
    pub(crate) off: bool,
    /// Billable, DoNotBill or NoCharge; default: as the vendor's other products
    #[arg(long, value_name = "HOW")]
    pub(crate) billing: Option<String>,
    /// Whether it is taxed; default: as the vendor's other products
    #[arg(long, value_parser = ["yes", "no", "default"], value_name = "yes|no|default")]
    pub(crate) taxable: Option<String>,
}

/// How much, and with which guards overridden.
#[derive(Debug, ClapArgs)]
pub(crate) struct Extent {
    /// Only this kind of data: billing, devices, alerts, statistics; may be repeated
    #[arg(long, value_parser = kind, value_name = "KIND")]
    pub(crate) kind: Vec<DataKind>,
    /// Only this tenant, by its key; may be repeated
    #[arg(long, value_name = "TENANT")]
    pub(crate) tenant: Vec<String>,
    /// Overrides a guard for this once: RULE@run, RULE@KIND or RULE@KIND:TENANT, such as
    /// quantity-jump@billing:4410021; may be repeated
    #[arg(long = "override", value_parser = guard, value_name = "RULE@SCOPE", requires = "reason")]
    pub(crate) overrides: Vec<(Rule, StopScope)>,
    /// Why what the guard stops is right; it stands in the run's report
    #[arg(long)]
    pub(crate) reason: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Plan {
    #[command(flatten)]
    pub(crate) extent: Extent,
    /// Keeps the plan in a file, to approve and `apply` it
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Apply {
    /// The file that `plan --out` wrote
    #[arg(required_unless_present = "digest")]
    pub(crate) file: Option<PathBuf>,
    /// The digest that was approved; without a file the plan is made anew and must have it
    #[arg(long)]
    pub(crate) digest: Option<String>,
    #[command(flatten)]
    pub(crate) extent: Extent,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Sync {
    #[command(flatten)]
    pub(crate) extent: Extent,
    /// Tries what waits after failures all the same
    #[arg(long)]
    pub(crate) retry: bool,
    /// Waits so many seconds for another run to end
    #[arg(long, default_value_t = 0, value_name = "SECONDS")]
    pub(crate) wait: u64,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Runs {
    /// The run to show
    pub(crate) run: Option<String>,
    /// How many at most
    #[arg(long, default_value_t = 20)]
    pub(crate) limit: u32,
    /// Only runs with errors
    #[arg(long)]
    pub(crate) failed: bool,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Errors {
    /// Of these tenants; else of all that have errors
    pub(crate) tenants: Vec<String>,
    /// Of this run; else of the last of each kind of data
    #[arg(long, requires = "tenants")]
    pub(crate) run: Option<String>,
    /// As CSV
    #[arg(long)]
    pub(crate) csv: bool,
    /// Into a file
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

impl Extent {
    /// The overrides, in a person's name.
    pub(crate) fn checked(&self, by: &str) -> impl Iterator<Item = Override> {
        let reason = self.reason.clone().unwrap_or_default();
        let overrides = self.overrides.iter();
        overrides.map(move |(rule, scope)| Override::new(*rule, scope.clone(), reason.as_str(), by))
    }
}

fn kind(text: &str) -> Result<DataKind, String> {
    let found = DataKind::ALL.into_iter().find(|kind| kind.name() == text);
    found.ok_or_else(|| {
        let names = DataKind::ALL.map(DataKind::name).join(", ");
        format!("there are the kinds {names}")
    })
}

fn guard(text: &str) -> Result<(Rule, StopScope), String> {
    let (rule, scope) = text
        .split_once('@')
        .ok_or("give RULE@run, RULE@KIND or RULE@KIND:TENANT")?;
    let rule = rule.parse().map_err(|_| {
        let names: Vec<_> = Rule::ALL.iter().map(|rule| rule.name()).collect();
        format!("there are the guards {}", names.join(", "))
    })?;
    let scope = match scope.split_once(':') {
        Some((of, tenant)) => StopScope::Tenant(kind(of)?, tenant.into()),
        None if scope == "run" => StopScope::Run,
        None => StopScope::Kind(kind(scope)?),
    };
    Ok((rule, scope))
}

fn filter(text: &str) -> Result<(String, TriState), String> {
    match text.split_once('=') {
        Some((filter, "yes")) => Ok((filter.to_owned(), TriState::Yes)),
        Some((filter, "no")) => Ok((filter.to_owned(), TriState::No)),
        _ => Err("give FILTER=yes or FILTER=no".to_owned()),
    }
}

fn sort(text: &str) -> Result<(String, Direction), String> {
    Ok(match text.strip_prefix('-') {
        Some(column) => (column.to_owned(), Direction::Descending),
        None => (text.to_owned(), Direction::Ascending),
    })
}

fn on_or_off(text: &str) -> Result<bool, String> {
    match text {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err("give on or off".to_owned()),
    }
}
