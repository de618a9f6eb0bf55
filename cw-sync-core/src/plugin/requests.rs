use super::schema::{Field, Schema};
use super::settings::Settings;
use cw_manage::http::{RetryPolicy, TimeLimits};
use std::time::Duration;

const ATTEMPTS: &str = "attempts";
const TIME_LIMIT: &str = "timeLimitSeconds";

/// How an adapter sends its requests: settings that all adapters have alike.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Requests {
    /// How a request is repeated.
    pub retry: RetryPolicy,
    /// How long it may take.
    pub time_limits: TimeLimits,
}

impl Schema {
    /// Adds the settings of [`Settings::requests`].
    #[must_use]
    pub fn with_requests(mut self) -> Self {
        self.requests = true;
        let default = Requests::default();
        self.fields.push(
            Field::integer(ATTEMPTS, "Attempts at a request, the first included", 1, 10)
                .or(default.retry.max_attempts),
        );
        let about = "How long one attempt may take; all of them together, three times as long";
        self.fields.push(
            Field::integer(TIME_LIMIT, about, 1, 600).or(default.time_limits.attempt.as_secs()),
        );
        self
    }
}

impl Settings {
    /// How requests are to be sent, if the schema has [`Schema::with_requests`]; else as by default.
    pub fn requests(&self) -> Requests {
        let number = |name| {
            self.values
                .get(name)
                .filter(|_| self.schema.requests)?
                .as_u64()
        };
        let mut requests = Requests::default();
        if let Some(attempts) = number(ATTEMPTS).and_then(|number| number.try_into().ok()) {
            requests.retry.max_attempts = attempts;
        }
        if let Some(seconds) = number(TIME_LIMIT) {
            let attempt = Duration::from_secs(seconds);
            requests.time_limits = TimeLimits {
                connect: TimeLimits::default().connect.min(attempt),
                attempt,
                total: attempt * 3,
            };
        }
        requests
    }

    /// Whether a setting is one of [`Settings::requests`], which an adapter's own type does not ask
    /// for.
    pub(super) fn is_of_requests(&self, name: &str) -> bool {
        self.schema.requests && [ATTEMPTS, TIME_LIMIT].contains(&name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};
    use std::collections::BTreeMap;

    fn settings(values: &Value) -> Settings {
        let schema = Schema::new([Field::text("name", "a name").or("Acme")]).with_requests();
        Settings::check(&schema, values).unwrap()
    }

    #[test]
    fn requests_are_as_set_and_by_default_as_http_has_them() {
        assert_eq!(settings(&json!({})).requests(), Requests::default());
        let requests = settings(&json!({ "attempts": 2, "timeLimitSeconds": 5 })).requests();
        assert_eq!(requests.retry.max_attempts, 2);
        let limits = requests.time_limits;
        let seconds = [limits.connect, limits.attempt, limits.total].map(|time| time.as_secs());
        assert_eq!(seconds, [5, 5, 15]);
    }

    #[test]
    fn an_adapters_own_type_is_not_asked_for_them() {
        let own: BTreeMap<String, Value> = settings(&json!({ "attempts": 2 })).read().unwrap();
        assert_eq!(own, [("name".to_owned(), json!("Acme"))].into());
    }
}
