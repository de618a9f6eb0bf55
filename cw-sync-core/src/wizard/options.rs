//! What a person may choose, read from a live CWM.

use super::judge;
use super::validate::AT_A_TIME;
use super::{Answer, Answers, CwmList, Pick, Wizard};
use crate::plan::fold;
use crate::preflight::Flaw;
use crate::target::Reader;
use crate::target::setup::lists::Wanted;
use cw_manage::Client;
use serde::Serialize;

/// How many catalog items are offered at once: who does not find theirs searches on.
const MOST: usize = 100;

/// A record that may be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Offer {
    /// The record: the answer, if it is chosen.
    pub pick: Pick,
    /// Why it will not do as it is in CWM; nothing if it will.
    pub unfit: Vec<Flaw>,
}

/// Why there is nothing to choose from.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OptionsError {
    /// The wizard has no such choice, or it is not made from a list.
    #[error("this set-up has no choice `{0}` that is made from a list of CWM's")]
    NoSuchChoice(String),
    /// The statuses are those of a board that is not chosen, or no longer there.
    #[error("choose {0:?} first: its statuses are what is chosen from")]
    BoardFirst(String),
    /// CWM could not be read.
    #[error("CWM's list could not be read: {0}; check the connection and the API member's rights")]
    Cwm(String),
}

impl Wizard {
    /// What may be chosen for a choice, those that have `search` in their name; of catalog items the
    /// first hundred. Each comes with what it lacks to be fit (SW-9, AX-6, AD-8).
    ///
    /// # Errors
    ///
    /// When there is no such choice, its board is not chosen yet, or CWM cannot be read.
    pub async fn options(
        &self,
        cwm: &Client,
        choice: &str,
        answers: &Answers,
        search: &str,
    ) -> Result<Vec<Offer>, OptionsError> {
        let no_such = || OptionsError::NoSuchChoice(choice.to_owned());
        let choice = self.choice(choice).ok_or_else(no_such)?;
        let list = choice.list().ok_or_else(no_such)?;
        let reader = Reader::new(cwm.clone(), AT_A_TIME);
        let board = self.board(choice, answers);
        if let (CwmList::StatusesOf(id), false) = (list, matches!(board, Some(Answer::Pick(_)))) {
            return Err(self.board_first(id));
        }
        let picks = if *list == CwmList::CatalogItems {
            let items = reader.items_like(search.trim(), MOST).await;
            items.map_err(|error| OptionsError::Cwm(error.to_string()))?
        } else {
            let mut wanted = Wanted::default();
            wanted.add(choice, list, &[], board);
            let lists = reader.lists(&wanted).await;
            let known = judge::known(list, &lists, board);
            let known = known.unwrap_or_else(|| Ok(Vec::new()));
            known.map_err(OptionsError::Cwm)?
        };
        let search = fold(search);
        let among = *list == CwmList::CatalogItems;
        let picks = picks.into_iter();
        let picks: Vec<_> = picks
            .filter(|pick| among || fold(&pick.name).contains(&search))
            .collect();
        let ids: Vec<_> = picks.iter().map(|pick| pick.id).collect();
        let mut wanted = Wanted::default();
        wanted.add(choice, list, &ids, board);
        // The lists were read; what the records must fulfil is left.
        wanted.lists.clear();
        wanted.items.clear();
        let lists = reader.lists(&wanted).await;
        let offers = picks.into_iter().map(|pick| Offer {
            unfit: judge::unfit(choice, &pick, &lists, board),
            pick,
        });
        Ok(offers.collect())
    }

    fn board_first(&self, board: &str) -> OptionsError {
        let label = self.choice(board).map(|board| board.label.clone());
        OptionsError::BoardFirst(label.unwrap_or_else(|| board.to_owned()))
    }
}
