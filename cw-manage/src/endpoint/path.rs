use std::fmt::Write as _;

/// The values for the `{…}` places of a path template, in their order, and the query parameters
/// that go with every call.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PathArgs {
    values: Vec<String>,
    pub(super) query: Vec<(&'static str, String)>,
}

impl PathArgs {
    /// The same with one more value.
    #[must_use]
    pub fn with(&self, value: impl ToString) -> Self {
        let mut args = self.clone();
        args.values.push(value.to_string());
        args
    }

    /// The same place without query parameters: they belong to one resource only.
    pub(super) fn place(&self) -> Self {
        Self {
            values: self.values.clone(),
            query: Vec::new(),
        }
    }

    /// The value of the last place: a record's own id.
    pub(super) fn last(&self) -> Option<&str> {
        self.values.last().map(String::as_str)
    }

    /// The template with its places filled. Values are percent-encoded, so that none can leave its
    /// place; those of dots alone, which would, are refused when the call is sent.
    pub(crate) fn fill(&self, template: &str) -> String {
        let mut path = String::with_capacity(template.len() + 8);
        let mut values = self.values.iter();
        for segment in template.split('/').skip(1) {
            path.push('/');
            if segment.starts_with('{') {
                debug_assert!(values.len() > 0, "{template} wants more values");
                encode(values.next().map_or("", String::as_str), &mut path);
            } else {
                path.push_str(segment);
            }
        }
        path
    }
}

// Queries hold customer data.
impl std::fmt::Debug for PathArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("PathArgs").field(&self.values).finish()
    }
}

fn encode(value: &str, into: &mut String) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'~') {
            into.push(byte.into());
        } else {
            // Writing to a string does not fail.
            let _ = write!(into, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_fill_their_places_and_stay_there() {
        let args = PathArgs::default().with(42).with("a/b ..?é");
        assert_eq!(
            args.fill("/finance/agreements/{parentId}/additions/{id}"),
            "/finance/agreements/42/additions/a%2Fb%20%2E%2E%3F%C3%A9"
        );
        assert_eq!(
            PathArgs::default().fill("/procurement/subcategories/"),
            "/procurement/subcategories/"
        );
    }
}
