use serde::Serialize;
use std::fmt;

/// A table that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rows {
    columns: Vec<String>,
    /// The rows below the columns' names.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Row {
    /// The line of the file in which it begins; the first is 1.
    pub line: usize,
    /// Its cells: as many as there are columns.
    pub cells: Vec<String>,
}

/// What is wrong with a line of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct LineError {
    /// The line; the first is 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl LineError {
    /// What is wrong with a line.
    pub fn new(line: usize, message: impl Into<String>) -> Self {
        Self {
            line,
            message: message.into(),
        }
    }
}

/// How many lines a message shows.
const SHOWN: usize = 10;

pub(crate) fn list(errors: &[LineError]) -> String {
    let shown = errors.iter().take(SHOWN).map(ToString::to_string);
    let mut shown: Vec<_> = shown.collect();
    if errors.len() > SHOWN {
        shown.push(format!("and {} more", errors.len() - SHOWN));
    }
    shown.join("; ")
}

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl Row {
    pub(super) fn error(&self, message: String) -> LineError {
        LineError {
            line: self.line,
            message,
        }
    }
}

impl Rows {
    /// The place of a column, whose name is told without regard to case.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        self.columns
            .iter()
            .position(|column| column.trim().eq_ignore_ascii_case(name))
    }

    /// A row's cell; empty where there is no such column.
    pub(super) fn cell<'a>(&self, row: &'a Row, name: &str) -> &'a str {
        let cell = self.column(name).and_then(|place| row.cells.get(place));
        cell.map_or("", String::as_str)
    }

    pub(super) fn missing(&self, column: &str) -> LineError {
        LineError {
            line: 1,
            message: format!(
                "there is no column {column}; there is {}",
                self.columns.join(", ")
            ),
        }
    }
}

/// Reads a table (RFC 4180) whose first line names the columns. Semicolons may stand for commas, as
/// spreadsheets write them in some countries. Lines with nothing in them do not count: spreadsheets
/// write rows of empty cells where something once stood.
///
/// # Errors
///
/// Every row whose quotes or number of cells are wrong.
pub fn rows(file: &str) -> Result<Rows, Vec<LineError>> {
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    let head = file.lines().find(|line| !line.trim().is_empty());
    let comma = match head {
        Some(head) if head.contains(';') && !head.contains(',') => ';',
        _ => ',',
    };
    let mut reading = Reading {
        rest: file.chars().peekable(),
        comma,
        line: 1,
    };
    let (mut rows, mut errors) = (Vec::new(), Vec::new());
    while reading.rest.peek().is_some() {
        match reading.row() {
            Ok(row) if row.cells.iter().all(|cell| cell.trim().is_empty()) => {}
            Ok(row) => rows.push(row),
            Err(error) => errors.push(error),
        }
    }
    let mut rows = rows.into_iter();
    let Some(head) = rows.next() else {
        let empty = LineError {
            line: 1,
            message: "the file is empty".to_owned(),
        };
        errors.push(empty);
        return Err(errors);
    };
    let rows: Vec<_> = rows.collect();
    let wanted = head.cells.len();
    let uneven = rows.iter().filter(|row| row.cells.len() != wanted);
    errors.extend(uneven.map(|row| {
        let cells = row.cells.len();
        row.error(format!(
            "it has {cells} cells and there are {wanted} columns"
        ))
    }));
    errors.sort();
    match errors.is_empty() {
        true => Ok(Rows {
            columns: head.cells,
            rows,
        }),
        false => Err(errors),
    }
}

/// A file that is being read.
struct Reading<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    comma: char,
    line: usize,
}

impl Reading<'_> {
    /// The next row. After an error the rest of its line is passed by.
    fn row(&mut self) -> Result<Row, LineError> {
        let line = self.line;
        let mut cells = Vec::new();
        loop {
            let cell = self.cell();
            let ends = self.next();
            let cell = cell.and_then(|cell| match ends {
                Some(other) if other != self.comma && other != '\n' => {
                    Err("text follows a closing quote")
                }
                _ => Ok(cell),
            });
            match cell {
                Ok(cell) => cells.push(cell),
                Err(why) => {
                    if ends.is_some_and(|ends| ends != '\n') {
                        while self.next().is_some_and(|letter| letter != '\n') {}
                    }
                    let message = format!("{why}; write a quote within quotes twice");
                    return Err(LineError { line, message });
                }
            }
            if ends != Some(self.comma) {
                return Ok(Row { line, cells });
            }
        }
    }

    /// The next cell, up to what ends it.
    fn cell(&mut self) -> Result<String, &'static str> {
        let mut cell = String::new();
        if self.rest.next_if_eq(&'"').is_none() {
            while let Some(letter) = self.rest.next_if(|c| *c != self.comma && *c != '\n') {
                cell.push(letter);
            }
            let at_end = self.rest.peek() != Some(&self.comma);
            if at_end && cell.ends_with('\r') {
                cell.pop();
            }
            return Ok(cell);
        }
        loop {
            match self.next() {
                None => return Err("a quote is not closed"),
                Some('"') if self.rest.next_if_eq(&'"').is_none() => break,
                Some(letter) => cell.push(letter),
            }
        }
        // The line may end in CRLF.
        self.rest.next_if_eq(&'\r');
        Ok(cell)
    }

    fn next(&mut self) -> Option<char> {
        let next = self.rest.next();
        self.line += usize::from(next == Some('\n'));
        next
    }
}
