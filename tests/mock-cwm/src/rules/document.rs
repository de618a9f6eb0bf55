//! Documents: files and links of records (cwm-api §9).

use std::sync::Arc;

use serde_json::Value;
use uuid::Uuid;

use super::{Acting, Domain, Narrowing, Saved};
use crate::answer::{Answer, Refusal};
use crate::api;
use crate::config::Config;
use crate::multipart::{self, Part};
use crate::present::World;
use crate::query::Params;
use crate::shared::State;
use crate::store::{Content, Fields, File, Info, Row, Store, Stored};
use crate::table::{Does, RecordType};
use crate::time::to_wire;
use crate::write::problem;

const DOCUMENTS: &str = "/system/documents";

/// A kind of record that has documents, and where those records are.
type Owner = (&'static str, &'static [&'static str]);

/// All of them.
const OWNERS: &[Owner] = &[
    ("Agreement", &["/finance/agreements"]),
    ("Company", &["/company/companies"]),
    ("Configuration", &["/company/configurations"]),
    ("Contact", &["/company/contacts"]),
    ("Expense", &["/expense/entries"]),
    ("Opportunity", &["/sales/opportunities"]),
    ("Project", &["/project/projects"]),
    ("PurchaseOrder", &["/procurement/purchaseorders"]),
    ("Rma", &["/procurement/rmaTags"]),
    ("SalesOrder", &["/sales/orders"]),
    ("ServiceTemplate", &["/service/templates"]),
    ("Ticket", &["/service/tickets", "/project/tickets"]),
];

/// `/system/documents`.
#[derive(Debug)]
pub(super) struct Documents;

impl Domain for Documents {
    fn narrow(&self, _world: &World<'_>, params: &Params) -> Option<Narrowing> {
        let kind = params.other("recordType").map(str::to_owned);
        let record = params.other("recordId");
        let record = record.map(|id| id.trim().parse::<i64>().ok());
        if kind.is_none() && record.is_none() {
            return None;
        }
        Some(Box::new(move |store: &Store, stored: &Stored| {
            let Some(file) = store.files.get(&stored.id) else {
                return false;
            };
            let is_kind = kind
                .as_ref()
                .is_none_or(|kind| kind.eq_ignore_ascii_case(file.record_type));
            is_kind && record.is_none_or(|record| record == Some(file.record_id))
        }))
    }

    fn saved(&self, _config: &Config, state: &mut State, saved: &Saved<'_>) {
        if state.store.get(DOCUMENTS, saved.id).is_none() {
            state.store.files.remove(&saved.id);
        }
    }

    fn act(
        &self,
        config: &Config,
        state: &mut State,
        action: &Acting<'_>,
    ) -> Option<Result<Answer, Refusal>> {
        let id = action.ids.first().copied();
        let last = action.operation.path.rsplit('/').next();
        match (action.operation.does, id, last) {
            (Does::Upload, id, _) => Some(upload(config, state, action, id)),
            (Does::Download, Some(id), Some("download")) => Some(download(config, state, id)),
            (Does::Download, Some(id), Some("thumbnail")) => Some(thumbnail(state, id)),
            _ => None,
        }
    }
}

/// The form with which a browser can try an upload.
#[derive(Debug)]
pub(super) struct UploadSample;

impl Domain for UploadSample {
    fn act(
        &self,
        config: &Config,
        _state: &mut State,
        _action: &Acting<'_>,
    ) -> Option<Result<Answer, Refusal>> {
        let names = ["recordType", "recordId", "title"];
        let inputs = names.map(|name| format!("<label>{name} <input name=\"{name}\"></label>"));
        let page = format!(
            "<!DOCTYPE html>\r\n<form method=\"post\" enctype=\"multipart/form-data\" action=\"{}\">{}\
             <input type=\"file\" name=\"file\"><button>Upload</button></form>\r\n",
            config.link_url(DOCUMENTS),
            inputs.concat(),
        );
        Some(Ok(Answer::typed(200, "text/html", page)))
    }
}

/// Takes a form: makes a document, or gives one that is there other contents.
fn upload(
    config: &Config,
    state: &mut State,
    action: &Acting<'_>,
    id: Option<i64>,
) -> Result<Answer, Refusal> {
    let resource = action.operation.resource.ok_or_else(Refusal::no_endpoint)?;
    let parts = multipart::parts(action.content_type.unwrap_or_default(), action.body);
    let form = Form(parts.ok_or_else(|| {
        Refusal::new(400, "ConnectWiseApi", "The request body is no whole form.")
    })?);
    let before = id.and_then(|id| state.store.get(DOCUMENTS, id)).cloned();
    let old = id.and_then(|id| state.store.files.get(&id)).cloned();
    let world = api::world(config, state, "");
    let file = form.file(&world, resource.record, old.as_deref())?;
    let longest = config.switches.max_document;
    if matches!(&file.content, Content::Bytes(bytes) if bytes.len() > longest) {
        let message = format!("A document may have at most {longest} bytes.");
        return Err(Refusal::new(413, "ConnectWiseApi", message));
    }
    let id = id.unwrap_or_else(|| state.store.next_id(DOCUMENTS));
    let now = config.clock.now(state.changes + 1);
    let old = before.as_ref().map(|old| old.fields.unpack(resource));
    let info = match before {
        Some(before) => Info {
            last_updated: now,
            updated_by: action.by.name.into(),
            ..before.info
        },
        None => Info::new(now, action.by.name),
    };
    let mut fields = old.unwrap_or_default();
    fields.extend(form.fields(id, &file, &info));
    let stored = Stored {
        id,
        parents: Box::default(),
        fields: Row::pack(resource, &fields),
        info,
    };
    state.changes += 1;
    state.store.put(DOCUMENTS, stored);
    state.store.seed(DOCUMENTS);
    state.store.files.insert(id, Arc::new(file));
    state.lag.note(DOCUMENTS, id);
    let href_base = config.href_base();
    let world = api::world(config, state, &href_base);
    let stored = world.store.get(DOCUMENTS, id);
    let shown = stored.map(|stored| world.record(resource.view(), stored));
    let status = action.operation.status;
    Ok(Answer::success(status, &shown.unwrap_or_default()))
}

/// A form that has been read. Names of its parts are in any letter case.
struct Form<'a>(Vec<Part<'a>>);

impl Form<'_> {
    fn part(&self, name: &str) -> Option<&Part<'_>> {
        let mut parts = self.0.iter();
        parts.find(|part| part.name.eq_ignore_ascii_case(name))
    }

    fn text(&self, name: &str) -> Option<String> {
        let text = String::from_utf8_lossy(self.part(name)?.content);
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    fn flag(&self, name: &str) -> Option<bool> {
        let text = self.text(name)?;
        Some(text.eq_ignore_ascii_case("true") || text == "1")
    }

    /// The file or link, and the record that it belongs to. What the form leaves out stays as it
    /// was.
    fn file(
        &self,
        world: &World<'_>,
        record: &RecordType,
        old: Option<&File>,
    ) -> Result<File, Refusal> {
        let mut problems = Vec::new();
        let mut wrong = |field: &str, (code, message): Wrong| {
            problems.push(problem(record, code, field, message));
        };
        let content = self.content(old);
        let content = content.map_err(|reason| wrong("file", reason)).ok();
        let owner = self.owner(old);
        let owner = owner.map_err(|reason| wrong("recordType", reason)).ok();
        let id = self.record_id(old);
        let id = id.map_err(|reason| wrong("recordId", reason)).ok();
        if let (Some((kind, paths)), Some(id)) = (owner, id)
            && !is_there(world, paths, id)
        {
            wrong("recordId", ("NotFound", format!("{kind} {id} not found")));
        }
        match (content, self.name(old), owner, id) {
            (Some(content), Some(name), Some((record_type, _)), Some(record_id))
                if problems.is_empty() =>
            {
                Ok(File {
                    record_type,
                    record_id,
                    name,
                    content,
                })
            }
            _ => Err(Refusal::invalid(&record.resource, problems)),
        }
    }

    fn content(&self, old: Option<&File>) -> Result<Content, Wrong> {
        match (self.part("file"), self.text("url"), old) {
            (Some(file), _, _) => Ok(Content::Bytes(file.content.into())),
            (None, Some(_), _) => Ok(Content::Link),
            (None, None, Some(old)) => Ok(old.content.clone()),
            (None, None, None) => Err(missing("file")),
        }
    }

    fn name(&self, old: Option<&File>) -> Option<String> {
        let file = self.part("file").map(|file| {
            let name = file.file_name.as_deref().unwrap_or("file");
            // Some browsers sent the whole path.
            name.rsplit(['/', '\\']).next().unwrap_or(name).to_owned()
        });
        let link = || self.text("url");
        file.or_else(link)
            .or_else(|| old.map(|old| old.name.clone()))
    }

    /// The kind of record that the document is for, and where such records are.
    fn owner(&self, old: Option<&File>) -> Result<Owner, Wrong> {
        let Some(kind) = self.text("recordType") else {
            let old = old.map(|old| (old.record_type, &[][..]));
            return old.ok_or_else(|| missing("recordType"));
        };
        let mut known = OWNERS.iter();
        let owner = known.find(|(known, _)| known.eq_ignore_ascii_case(&kind));
        owner.copied().ok_or_else(|| not_valid(&kind, "recordType"))
    }

    fn record_id(&self, old: Option<&File>) -> Result<i64, Wrong> {
        match (self.text("recordId"), old) {
            (None, Some(old)) => Ok(old.record_id),
            (None, None) => Err(missing("recordId")),
            (Some(text), _) => text.parse().map_err(|_| not_valid(&text, "recordId")),
        }
    }

    /// What the document shows of the form.
    fn fields(&self, id: i64, file: &File, info: &Info) -> Fields {
        let guid = Uuid::from_u64_pair(
            0xd0c0_0000_0000_4000,
            0x8000_0000_0000_0000 | id.unsigned_abs(),
        );
        let extension = file.name.rsplit_once('.').map_or("bin", |(_, end)| end);
        let is_link = matches!(file.content, Content::Link);
        let mut fields = Fields::new();
        let mut set = |name: &str, value: Value| fields.insert(name.to_owned(), value);
        set("fileName", file.name.clone().into());
        set("owner", (*info.entered_by).into());
        set("guid", guid.to_string().into());
        set("createdOnDate", to_wire(info.date_entered));
        set("linkFlag", is_link.into());
        set("urlFlag", is_link.into());
        set("imageFlag", (!is_link && is_image(extension)).into());
        let (size, stored) = match &file.content {
            Content::Bytes(bytes) => (bytes.len().into(), format!("{guid}.{extension}").into()),
            Content::Link => (Value::Null, Value::Null),
        };
        set("size", size);
        set("serverFileName", stored);
        if let Some(title) = self.text("title") {
            set("title", title.into());
        } else if self.part("file").is_some() || self.part("url").is_some() {
            set("title", file.name.clone().into());
        }
        if let Some(private) = self.flag("privateFlag") {
            set("publicFlag", (!private).into());
        }
        // The document misspells this one.
        let read_only = self
            .flag("readOnlyFlag")
            .or_else(|| self.flag("readOnlyFlay"));
        if let Some(read_only) = read_only {
            set("readOnlyFlag", read_only.into());
        }
        fields
    }
}

/// What is wrong with a part of a form: code and message.
type Wrong = (&'static str, String);

fn missing(part: &str) -> Wrong {
    let message = format!("The {part} field is required.");
    ("MissingRequiredField", message)
}

fn not_valid(text: &str, part: &str) -> Wrong {
    let message = format!("The value '{text}' is not valid for {part}.");
    ("InvalidField", message)
}

/// Whether the record that a document is for is there, as far as that is known.
fn is_there(world: &World<'_>, paths: &[&str], id: i64) -> bool {
    let trusts = world.switches.trust_unseeded_references;
    let known = |path: &&str| world.store.is_seeded(path) || !trusts;
    let mut paths = paths.iter().filter(|path| known(path)).peekable();
    paths.peek().is_none() || paths.any(|path| world.store.get(path, id).is_some())
}

fn is_image(extension: &str) -> bool {
    let known = ["bmp", "gif", "jpeg", "jpg", "png", "tif", "tiff"];
    known
        .iter()
        .any(|known| known.eq_ignore_ascii_case(extension))
}

fn download(config: &Config, state: &State, id: i64) -> Result<Answer, Refusal> {
    let file = state.store.files.get(&id);
    let Some(Content::Bytes(bytes)) = file.map(|file| &file.content) else {
        return Err(Refusal::not_found("Document", id));
    };
    let name = file.map_or("", |file| &file.name);
    let disposition = attachment(name, config.switches.quoted_file_names);
    let answer = Answer::typed(200, "application/octet-stream", bytes.to_vec());
    Ok(answer.with("content-disposition", disposition))
}

/// A picture of a picture is the picture itself: nothing is drawn.
fn thumbnail(state: &State, id: i64) -> Result<Answer, Refusal> {
    let file = state.store.files.get(&id);
    let is_image = state
        .store
        .get(DOCUMENTS, id)
        .is_some_and(|stored| stored.is("imageFlag"));
    match file.map(|file| &file.content) {
        Some(Content::Bytes(bytes)) if is_image => Ok(Answer::typed(
            200,
            "application/octet-stream",
            bytes.to_vec(),
        )),
        _ => Err(Refusal::not_found("Thumbnail of Document", id)),
    }
}

/// How a file is named to who downloads it. A name that is no ASCII stands in a second form too.
fn attachment(name: &str, quoted: bool) -> String {
    let is_plain = |letter: char| letter.is_ascii() && !letter.is_ascii_control();
    let ascii: String = name
        .chars()
        .map(|letter| if is_plain(letter) { letter } else { '_' })
        .collect();
    let mut header = match quoted {
        true => {
            let escaped = ascii.replace('\\', "\\\\").replace('"', "\\\"");
            format!("attachment; filename=\"{escaped}\"")
        }
        false => format!("attachment; filename={ascii}"),
    };
    if ascii != name {
        let escaped: String = name
            .bytes()
            .map(|byte| match byte {
                b'.' | b'-' | b'_' => char::from(byte).to_string(),
                _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
                _ => format!("%{byte:02X}"),
            })
            .collect();
        header.push_str(&format!("; filename*=UTF-8''{escaped}"));
    }
    header
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_survive_the_header() {
        let cases = [
            ("a b.txt", true, r#"attachment; filename="a b.txt""#),
            ("a b.txt", false, "attachment; filename=a b.txt"),
            (
                r#"say "hi"\.txt"#,
                true,
                r#"attachment; filename="say \"hi\"\\.txt""#,
            ),
            (
                "grün.txt",
                true,
                r#"attachment; filename="gr_n.txt"; filename*=UTF-8''gr%C3%BCn.txt"#,
            ),
        ];
        for (name, quoted, want) in cases {
            assert_eq!(attachment(name, quoted), want);
        }
    }
}
