//! What a vendor's set-up asks a person, as data that its
//! [`Descriptor`](crate::plugin::Descriptor) carries.
//!
//! A [`Wizard`] has steps; a step has choices; a [`Choice`] says what it is chosen from, what CWM
//! must hold for it to do, and which part of the policy it sets. Everything else follows from that
//! data, for all vendors alike: what a person may choose ([`Wizard::options`]), what is wrong with
//! what was chosen ([`Wizard::validate`]), how the integration then behaves ([`Wizard::policy`]), and
//! the page that sums it up ([`Wizard::review`]).
//!
//! ```
//! use cw_sync_core::policy::{AlertPolicy, Desk, Policy, Route};
//! use cw_sync_core::wizard::{Answers, Choice, CwmList, Desks, Need, Part, Pick, Step, Wizard};
//!
//! let board = Choice::one("ticketing.board", "Service board", CwmList::Boards)
//!     .required()
//!     .needs([Need::DefaultStatus, Need::ClosingStatus("Closed".into()), Need::Team])
//!     .sets(Part::Board(Desks::All));
//! let severities = [("critical", "Critical severity"), ("high", "High severity")];
//! let priorities = Choice::each("ticketing.priority", "Priority", &severities, CwmList::Priorities)
//!     .required()
//!     .sets(Part::Priorities);
//! let wizard = Wizard::new([
//!     Step::connection("connect", "Connect"),
//!     Step::choices("ticketing", "Ticketing", [board, priorities]),
//!     Step::operators("operators", "Operators"),
//!     Step::review("review", "Review"),
//! ]);
//!
//! let answers = Answers::new().with("ticketing.board", Pick::new(3, "Integration"));
//! let base = AlertPolicy::new(vec![Route::to(Desk::new("", "Closed"))]);
//! let policy = wizard.policy(&answers, Policy::new().with_alerts(base));
//! let alerts = policy.alerts.unwrap();
//! assert_eq!(alerts.routes[0].desk.as_ref().unwrap().board, "Integration");
//! ```

mod answers;
mod choice;
mod finding;
pub(crate) mod judge;
mod makes;
mod options;
mod policy;
mod review;
mod step;
mod validate;
mod verify;

pub use answers::{Answer, Answers, Pick, RuleAnswer};
pub use choice::{Asked, Choice, CwmList, Desks, Fact, Need, Part, Word};
pub use finding::Finding;
pub use makes::Makes;
pub use options::{Offer, OptionsError};
pub use review::Line;
pub use step::{Page, Step};
pub(crate) use validate::AT_A_TIME;

use serde::Serialize;

/// What a vendor's set-up asks.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Wizard {
    steps: Vec<Step>,
    makes: Makes,
}

impl Wizard {
    /// A set-up of these steps, in their order.
    pub fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self {
            steps: steps.into_iter().collect(),
            makes: Makes::default(),
        }
    }

    /// Says what is made in CWM when the set-up is submitted, where it is not there yet.
    #[must_use]
    pub fn making(mut self, makes: Makes) -> Self {
        self.makes = makes;
        self
    }

    /// What is made in CWM when the set-up is submitted: see
    /// [`Engine::set_up`](crate::engine::Engine::set_up).
    pub fn makes(&self) -> &Makes {
        &self.makes
    }

    /// The steps, in their order.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// All choices with their steps, in their order.
    pub fn choices(&self) -> impl Iterator<Item = (&Step, &Choice)> {
        let steps = self.steps.iter();
        steps.flat_map(|step| step.choices.iter().map(move |choice| (step, choice)))
    }

    /// A choice by its id.
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        let mut all = self.choices();
        all.find(|(_, choice)| choice.id == id).map(|(_, one)| one)
    }

    /// The answer to a choice: the one given, else its default. `None` where a choice is not asked
    /// because of another answer.
    pub fn answer<'a>(&'a self, choice: &'a Choice, answers: &'a Answers) -> Option<&'a Answer> {
        if !self.asks(choice, answers) {
            return None;
        }
        answers.get(&choice.id).or(choice.default.as_ref())
    }

    /// Whether a choice is asked at all, as things stand.
    pub fn asks(&self, choice: &Choice, answers: &Answers) -> bool {
        let Some(flag) = &choice.only_if else {
            return true;
        };
        // A flag may itself be asked only behind another one: `verify` has those come earlier.
        let flag = self.choice(flag);
        flag.and_then(|flag| self.answer(flag, answers)) == Some(&Answer::Flag(true))
    }
}
