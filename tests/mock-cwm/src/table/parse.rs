//! Reads the table's text. Names stay slices of it: nothing is copied.

/// The text, as `cargo xtask codegen` writes it. Its head says how it is to be read.
pub(super) static TEXT: &str = include_str!("../../api/cwm.txt");

/// The text's lines, told apart.
#[derive(Debug, Default)]
pub(super) struct Lines<'t> {
    /// Paths and their operations.
    pub places: Vec<(&'t str, Vec<Line<'t>>)>,
    /// Schemas and their fields.
    pub schemas: Vec<(&'t str, Vec<FieldLine<'t>>)>,
    /// Schemas of references, and the collections that they may point into.
    pub targets: Vec<(&'t str, Vec<&'t str>)>,
    /// Lines that are none of these.
    pub strays: Vec<&'t str>,
}

/// An operation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    pub method: &'t str,
    pub status: u16,
    pub answer: Shape<'t>,
    pub sent: Option<Shape<'t>>,
}

/// A body or an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape<'t> {
    Nothing,
    File,
    Form,
    Patch,
    Whole,
    Json,
    One(&'t str),
    Many(&'t str),
}

impl<'t> Shape<'t> {
    fn read(text: &'t str) -> Self {
        match text {
            "-" => Self::Nothing,
            "file" => Self::File,
            "form" => Self::Form,
            "patch" => Self::Patch,
            "int" => Self::Whole,
            "json" => Self::Json,
            _ => match text.strip_prefix('[') {
                Some(rest) => Self::Many(rest.strip_suffix(']').unwrap_or(rest)),
                None => Self::One(text),
            },
        }
    }

    /// The schema of the whole or of each member.
    pub(super) fn schema(self) -> Option<&'t str> {
        match self {
            Self::Many("json" | "int") => None,
            Self::One(schema) | Self::Many(schema) => Some(schema),
            _ => None,
        }
    }
}

/// A field of a schema.
#[derive(Debug, Clone, Copy)]
pub(super) struct FieldLine<'t> {
    pub name: &'t str,
    pub kind: &'t str,
    pub required: bool,
    pub wanted_in_updates: bool,
    pub create_only: bool,
}

/// Tells the lines apart.
pub(super) fn lines(text: &str) -> Lines<'_> {
    let mut all = Lines::default();
    // What the indented lines belong to.
    let mut in_schema = false;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let words: Vec<&str> = line.split_whitespace().collect();
        match (line.starts_with(' '), words.as_slice()) {
            (false, ["path", path]) => {
                in_schema = false;
                all.places.push((path, Vec::new()));
            }
            (false, ["schema", name]) => {
                in_schema = true;
                all.schemas.push((name, Vec::new()));
            }
            (false, ["target", name, paths @ ..]) => all.targets.push((name, paths.to_vec())),
            (true, [name, kind, marks @ ..]) if in_schema => {
                let field = FieldLine {
                    name,
                    kind,
                    required: marks.contains(&"!"),
                    wanted_in_updates: marks.contains(&"u"),
                    create_only: marks.contains(&"c"),
                };
                if let Some((_, fields)) = all.schemas.last_mut() {
                    fields.push(field);
                }
            }
            (true, [method, status, answer, sent @ ..]) => {
                match (all.places.last_mut(), status.parse(), sent) {
                    (Some((_, operations)), Ok(status), [] | ["<", _]) => operations.push(Line {
                        method,
                        status,
                        answer: Shape::read(answer),
                        sent: sent.get(1).map(|shape| Shape::read(shape)),
                    }),
                    _ => all.strays.push(line),
                }
            }
            (_, []) => {}
            _ => all.strays.push(line),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_document_is_in_the_text() {
        let all = lines(TEXT);
        let operations: usize = all.places.iter().map(|(_, lines)| lines.len()).sum();
        assert_eq!(all.places.len(), 1816);
        assert_eq!(operations, 3055);
        assert_eq!(all.schemas.len(), 853);
        assert_eq!(all.strays, [""; 0]);
    }

    #[test]
    fn lines_are_told_apart() {
        let text = "# note\npath /a/{id}\n POST 201 [A] < A\n DELETE 204 -\nschema A\n id int\n name text(5) ! u\n\
                    target AReference /a /b\nnonsense\n GET x";
        let all = lines(text);
        let (path, operations) = &all.places[0];
        assert_eq!((*path, operations.len()), ("/a/{id}", 2));
        assert_eq!(operations[0].answer, Shape::Many("A"));
        assert_eq!(operations[0].sent, Some(Shape::One("A")));
        assert_eq!(
            (operations[1].status, operations[1].answer),
            (204, Shape::Nothing)
        );
        let (_, fields) = &all.schemas[0];
        let marks = (
            fields[1].required,
            fields[1].wanted_in_updates,
            fields[1].create_only,
        );
        assert_eq!((fields[1].kind, marks), ("text(5)", (true, true, false)));
        assert_eq!(all.targets, [("AReference", vec!["/a", "/b"])]);
        assert_eq!(all.strays, ["nonsense"]);
    }
}
