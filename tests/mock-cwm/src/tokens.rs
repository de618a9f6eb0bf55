//! Tokens with which an integrator acts as a member (cwm-api §2).

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use crate::answer::{Answer, Problem, Refusal};
use crate::members::ApiMember;
use crate::random::Random;
use crate::time::to_wire;

/// The tokens that have been minted.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    minted: Vec<Token>,
}

#[derive(Debug)]
struct Token {
    member: Arc<ApiMember>,
    expires: DateTime<Utc>,
}

/// Tells keys from other things that follow from a number.
const STREAM: u64 = 0x746f_6b65_6e73;

impl Tokens {
    /// Makes keys for a member. The same order of requests gives the same keys.
    pub(crate) fn mint(&mut self, member: &ApiMember, now: DateTime<Utc>, minutes: u32) -> Answer {
        let mut random = Random::of(STREAM, 0, self.minted.len() as u64);
        let (public, private) = (key(&mut random), key(&mut random));
        let expires = now + TimeDelta::minutes(minutes.into());
        let member = Arc::new(member.with_keys(&public, &private));
        self.minted.push(Token { member, expires });
        Answer::success(
            200,
            &json!({"publicKey": public, "privateKey": private, "expiration": to_wire(expires)}),
        )
    }

    /// The member that a token's keys stand for, until the token expires.
    pub(crate) fn member(
        &self,
        public: &str,
        private: &str,
        now: DateTime<Utc>,
    ) -> Option<&Arc<ApiMember>> {
        let mut alive = self.minted.iter().filter(|token| now < token.expires);
        let found = alive.find(|token| token.member.has_keys(public, private))?;
        Some(&found.member)
    }

    /// Lets all tokens expire.
    pub(crate) fn expire(&mut self) {
        self.minted
            .iter_mut()
            .for_each(|token| token.expires = DateTime::UNIX_EPOCH);
    }
}

fn key(random: &mut Random) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    let letters = (0..16).filter_map(|_| random.pick(LETTERS));
    letters.map(char::from).collect()
}

/// The member whose tokens an API path is about.
pub(crate) fn member_of_path(path: &str) -> Option<&str> {
    let mut segments = path.split('/').skip(1);
    let mut is = |word: &str| {
        segments
            .next()
            .is_some_and(|it| it.eq_ignore_ascii_case(word))
    };
    if !(is("system") && is("members")) {
        return None;
    }
    let member = segments.next()?;
    let last = segments.next()?;
    (last.eq_ignore_ascii_case("tokens") && segments.next().is_none()).then_some(member)
}

/// The body must name the member that the path names.
///
/// # Errors
///
/// A 400 where it does not.
pub(crate) fn check_body(body: &[u8], member: &str) -> Result<(), Refusal> {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let (code, message) = match body.get("memberIdentifier").and_then(Value::as_str) {
        Some(named) if named.eq_ignore_ascii_case(member) => return Ok(()),
        Some(_) => (
            "InvalidField",
            "memberIdentifier is not the member of the path.",
        ),
        None => (
            "MissingRequiredField",
            "The memberIdentifier field is required.",
        ),
    };
    let problem = Problem {
        code: code.to_owned(),
        message: message.to_owned(),
        resource: "tokenRequest".to_owned(),
        field: "memberIdentifier".to_owned(),
    };
    Err(Refusal::invalid("tokenRequest", vec![problem]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_tokens_name_a_member() {
        assert_eq!(member_of_path("/system/members/Ann/tokens"), Some("Ann"));
        assert_eq!(member_of_path("/System/Members/7/Tokens"), Some("7"));
        for path in [
            "/system/members/Ann",
            "/system/members/Ann/tokens/1",
            "/system/x/Ann/tokens",
        ] {
            assert_eq!(member_of_path(path), None, "{path}");
        }
    }
}
