use serde_json::{Map, Value, json};

/// Which settings an adapter takes: the one description from which settings are checked, a form can
/// be drawn ([`Schema::to_json`]) and secrets are known.
///
/// It is built, not parsed, so that what is checked is all that can be said. What it can say is
/// what settings of adapters need; that is little, and no JSON Schema library is drawn in for it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Schema {
    pub(super) fields: Vec<Field>,
    pub(super) requests: bool,
}

impl Schema {
    /// A schema of these fields, in the order in which a person is asked for them.
    pub fn new(fields: impl IntoIterator<Item = Field>) -> Self {
        let fields = fields.into_iter().collect();
        Self {
            fields,
            requests: false,
        }
    }

    /// The schema as JSON Schema (2020-12). Secrets have `writeOnly` and the format `password`.
    pub fn to_json(&self) -> Value {
        let mut schema = object(&self.fields);
        schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
        schema
    }
}

/// A setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    pub(super) name: String,
    about: String,
    pub(super) kind: Kind,
    pub(super) required: bool,
    pub(super) default: Option<Value>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Text { format: Option<&'static str> },
    Integer { from: i64, to: i64 },
    Flag,
    Choice(Vec<String>),
    List(Vec<Field>),
}

const PASSWORD: &str = "password";
const ADDRESS: &str = "uri";

impl Field {
    fn new(name: impl Into<String>, about: impl Into<String>, kind: Kind) -> Self {
        Self {
            name: name.into(),
            about: about.into(),
            kind,
            required: false,
            default: None,
        }
    }

    /// A text. Blanks around it are dropped, and one of blanks only is none.
    pub fn text(name: impl Into<String>, about: impl Into<String>) -> Self {
        Self::new(name, about, Kind::Text { format: None })
    }

    /// A text that nobody may see: a key, a password. Blanks around it, as a clipboard adds them,
    /// are dropped (AX-28).
    pub fn secret(name: impl Into<String>, about: impl Into<String>) -> Self {
        let format = Some(PASSWORD);
        Self::new(name, about, Kind::Text { format })
    }

    /// An address. Whether it can be used is the adapter's to say.
    pub fn url(name: impl Into<String>, about: impl Into<String>) -> Self {
        let format = Some(ADDRESS);
        Self::new(name, about, Kind::Text { format })
    }

    /// A whole number within these bounds.
    pub fn integer(name: impl Into<String>, about: impl Into<String>, from: i64, to: i64) -> Self {
        Self::new(name, about, Kind::Integer { from, to })
    }

    /// Yes or no.
    pub fn flag(name: impl Into<String>, about: impl Into<String>) -> Self {
        Self::new(name, about, Kind::Flag)
    }

    /// One of these words.
    pub fn choice(name: impl Into<String>, about: impl Into<String>, words: &[&str]) -> Self {
        let words = words.iter().map(ToString::to_string).collect();
        Self::new(name, about, Kind::Choice(words))
    }

    /// A list of groups, each of these fields: accounts, regions.
    pub fn list(
        name: impl Into<String>,
        about: impl Into<String>,
        fields: impl IntoIterator<Item = Field>,
    ) -> Self {
        let fields = fields.into_iter().collect();
        Self::new(name, about, Kind::List(fields))
    }

    /// It must be there.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Its value where none is given.
    #[must_use]
    pub fn or(mut self, default: impl Into<Value>) -> Self {
        self.default = Some(default.into());
        self
    }

    pub(super) fn is_secret(&self) -> bool {
        self.has_format(PASSWORD)
    }

    pub(super) fn is_url(&self) -> bool {
        self.has_format(ADDRESS)
    }

    fn has_format(&self, wanted: &str) -> bool {
        matches!(self.kind, Kind::Text { format: Some(format) } if format == wanted)
    }

    fn to_json(&self) -> Value {
        let mut schema = match &self.kind {
            Kind::Text { format: None } => json!({ "type": "string", "minLength": 1 }),
            Kind::Text { format } => json!({ "type": "string", "minLength": 1, "format": format }),
            Kind::Integer { from, to } => {
                json!({ "type": "integer", "minimum": from, "maximum": to })
            }
            Kind::Flag => json!({ "type": "boolean" }),
            Kind::Choice(words) => json!({ "type": "string", "enum": words }),
            Kind::List(fields) => json!({ "type": "array", "items": object(fields) }),
        };
        schema["description"] = json!(self.about);
        if self.is_secret() {
            schema["writeOnly"] = json!(true);
        }
        if let Some(default) = &self.default {
            schema["default"] = default.clone();
        }
        schema
    }
}

fn object(fields: &[Field]) -> Value {
    let properties = fields.iter();
    let properties: Map<_, _> = properties
        .map(|field| (field.name.clone(), field.to_json()))
        .collect();
    let required = fields.iter().filter(|field| field.required);
    let required: Vec<_> = required.map(|field| &field.name).collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}
