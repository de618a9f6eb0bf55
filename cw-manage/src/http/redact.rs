use secrecy::{ExposeSecret, SecretString};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// Longest excerpt of a body that is kept for messages, in characters.
const EXCERPT: usize = 2_000;

/// How many secrets can be learned.
const LEARNED: usize = 3_000;

/// Makes text from a server fit for errors and logs: known secrets are blotted out, the length is
/// capped.
#[derive(Clone, Default)]
pub struct Redactor {
    secrets: Vec<SecretString>,
    /// Secrets that came later, the newest last; shared by all clones.
    learned: Arc<Mutex<VecDeque<SecretString>>>,
}

impl Redactor {
    /// A redactor that knows these secrets. Empty ones are ignored.
    pub fn new(secrets: impl IntoIterator<Item = SecretString>) -> Self {
        let mut secrets: Vec<_> = secrets
            .into_iter()
            .filter(|s| !s.expose_secret().is_empty())
            .collect();
        // Longest first: one that is part of another must not leave the other's rest.
        secrets.sort_by_key(|s| std::cmp::Reverse(s.expose_secret().len()));
        Self {
            secrets,
            learned: Arc::default(),
        }
    }

    /// Makes this redactor and its clones know another secret. Of many, the oldest are forgotten.
    pub fn learn(&self, secret: SecretString) {
        let mut learned = self.learned.lock().unwrap_or_else(PoisonError::into_inner);
        if learned
            .iter()
            .any(|s| s.expose_secret() == secret.expose_secret())
        {
            return;
        }
        if learned.len() == LEARNED {
            learned.pop_front();
        }
        learned.push_back(secret);
    }

    /// The text as one line of at most `longest` characters, without secrets and control characters:
    /// for messages that quote a server.
    pub fn line(&self, text: &str, longest: usize) -> String {
        let clean = self.excerpt(text).replace(char::is_control, " ");
        let line = clean.split_whitespace().collect::<Vec<_>>().join(" ");
        match line.char_indices().nth(longest) {
            Some((end, _)) => format!("{}…", &line[..end]),
            None => line,
        }
    }

    /// The text with every known secret replaced, cut at 2,000 characters.
    pub fn excerpt(&self, text: &str) -> String {
        // Scrub before cutting: a secret that the cut splits would no longer be recognised.
        let mut clean = text.to_owned();
        for secret in &self.secrets {
            clean = clean.replace(secret.expose_secret(), "[redacted]");
        }
        let learned = self.learned.lock().unwrap_or_else(PoisonError::into_inner);
        for secret in learned.iter().filter(|s| !s.expose_secret().is_empty()) {
            clean = clean.replace(secret.expose_secret(), "[redacted]");
        }
        drop(learned);
        match clean.char_indices().nth(EXCERPT) {
            Some((end, _)) => format!("{}…", &clean[..end]),
            None => clean,
        }
    }
}

impl std::fmt::Debug for Redactor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Redactor({} secrets)", self.secrets.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_blotted_out_wherever_they_stand() {
        let redactor = Redactor::new([SecretString::from("s3cret"), SecretString::from("")]);
        assert_eq!(
            redactor.excerpt("key=s3cret&again=s3cret"),
            "key=[redacted]&again=[redacted]"
        );
    }

    #[test]
    fn what_is_learned_is_blotted_out_by_every_clone() {
        let redactor = Redactor::default();
        let clone = redactor.clone();
        redactor.learn("t0ken".into());
        assert_eq!(clone.excerpt("a t0ken"), "a [redacted]");
    }

    #[test]
    fn a_secret_across_the_cut_does_not_survive() {
        let redactor = Redactor::new([SecretString::from("s3cret")]);
        let text = format!("{}s3cret", "x".repeat(EXCERPT - 3));
        let excerpt = redactor.excerpt(&text);
        assert!(!excerpt.contains("s3c"), "{excerpt}");
    }
}
