//! The query parameters of a request.

use url::form_urlencoded;

use crate::answer::Refusal;
use crate::store::Fields;

/// The largest page that the server gives.
const MAX_PAGE_SIZE: usize = 1000;

/// The query parameters of a request. Names are in any letter case.
#[derive(Debug, Default)]
pub(crate) struct Params {
    /// `conditions`
    pub conditions: Option<String>,
    /// `childConditions`
    pub child_conditions: Option<String>,
    /// `customFieldConditions`
    pub custom_field_conditions: Option<String>,
    /// `orderBy`
    pub order_by: Option<String>,
    /// `fields`
    pub fields: Option<String>,
    /// Those that only some resources know.
    others: Vec<(String, String)>,
    page: Option<String>,
    page_size: Option<String>,
    page_id: Option<String>,
}

impl Params {
    /// Reads a query string.
    pub(crate) fn new(query: &str) -> Self {
        let mut params = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let place = match name.to_ascii_lowercase().as_str() {
                "conditions" => &mut params.conditions,
                "childconditions" => &mut params.child_conditions,
                "customfieldconditions" => &mut params.custom_field_conditions,
                "orderby" => &mut params.order_by,
                "fields" => &mut params.fields,
                "page" => &mut params.page,
                "pagesize" => &mut params.page_size,
                "pageid" => &mut params.page_id,
                _ => {
                    params.others.push((name.into_owned(), value.into_owned()));
                    continue;
                }
            };
            *place = Some(value.into_owned()).filter(|value| !value.trim().is_empty());
        }
        params
    }

    /// A parameter that only some resources know.
    pub(crate) fn other(&self, name: &str) -> Option<&str> {
        let found = self
            .others
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name));
        found
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// Takes the filter and the order of a search from its body.
    pub(crate) fn take_body(&mut self, body: &Fields) {
        for (name, value) in body {
            let place = match name.to_ascii_lowercase().as_str() {
                "conditions" => &mut self.conditions,
                "childconditions" => &mut self.child_conditions,
                "customfieldconditions" => &mut self.custom_field_conditions,
                "orderby" => &mut self.order_by,
                _ => continue,
            };
            if let Some(text) = value.as_str().filter(|text| !text.trim().is_empty()) {
                *place = Some(text.to_owned());
            }
        }
    }

    /// The page that is asked for, the first being 1.
    pub(super) fn page(&self) -> Result<usize, Refusal> {
        Ok(whole("page", self.page.as_deref())?.unwrap_or(1).max(1))
    }

    /// The size of a page: 25 where nothing is asked for, at most 1,000.
    pub(super) fn page_size(&self, cap: bool) -> Result<usize, Refusal> {
        match whole("pageSize", self.page_size.as_deref())? {
            None | Some(0) => Ok(25),
            Some(size) if size > MAX_PAGE_SIZE && !cap => Err(Refusal::new(
                400,
                "ConnectWiseApi",
                format!("pageSize must not be greater than {MAX_PAGE_SIZE}."),
            )),
            Some(size) => Ok(size.min(MAX_PAGE_SIZE)),
        }
    }

    /// The id after which a forward-only page begins.
    pub(super) fn page_id(&self) -> Result<Option<i64>, Refusal> {
        let id = whole("pageId", self.page_id.as_deref())?;
        Ok(id.map(|id| i64::try_from(id).unwrap_or(i64::MAX)))
    }

    /// What a link to another page repeats, in the server's order.
    pub(super) fn repeated(&self) -> Vec<(&str, &str)> {
        let all = [
            ("conditions", &self.conditions),
            ("childConditions", &self.child_conditions),
            ("customFieldConditions", &self.custom_field_conditions),
            ("orderBy", &self.order_by),
            ("fields", &self.fields),
        ];
        let others = self.others.iter();
        all.into_iter()
            .filter_map(|(name, value)| Some((name, value.as_deref()?)))
            .chain(others.map(|(name, value)| (name.as_str(), value.as_str())))
            .collect()
    }
}

fn whole(name: &str, text: Option<&str>) -> Result<Option<usize>, Refusal> {
    let Some(text) = text else { return Ok(None) };
    text.trim().parse().map(Some).map_err(|_| {
        Refusal::new(
            400,
            "ConnectWiseApi",
            format!("The value '{text}' is not valid for {name}."),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_in_any_letter_case() {
        let params =
            Params::new("PAGESIZE=5&Page=2&conditions=name%3D%22a+b%22&unknown=1&orderBy=");
        assert_eq!(params.page_size(true), Ok(5));
        assert_eq!(params.page(), Ok(2));
        assert_eq!(params.conditions.as_deref(), Some("name=\"a b\""));
        assert_eq!(params.order_by, None);
        assert_eq!(params.other("Unknown"), Some("1"));
        assert_eq!(params.repeated().last(), Some(&("unknown", "1")));
    }

    #[test]
    fn sizes_have_their_limits() {
        let size = |query: &str, cap| Params::new(query).page_size(cap).ok();
        assert_eq!(size("", true), Some(25));
        assert_eq!(size("pageSize=1000", false), Some(1000));
        assert_eq!(size("pageSize=1001", true), Some(1000));
        assert_eq!(size("pageSize=1001", false), None);
        assert_eq!(size("pageSize=many", true), None);
        assert_eq!(Params::new("page=0").page(), Ok(1));
    }
}
