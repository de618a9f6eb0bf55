//! What is uncertain about the real server, as named settings.

use serde::{Deserialize, Serialize};

/// How the mock behaves where the real server's behaviour is not settled, or differs between
/// installations.
///
/// Each field says what its default rests on. A test that depends on one of these should run with
/// both values.
///
/// ```
/// use mock_cwm::Switches;
///
/// let switches = Switches { missing_client_id: 403, ..Switches::default() };
/// assert!(switches.cap_page_size);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Switches {
    /// Status for a missing or unknown `clientId` header. Reports say 401, 403 and 400. Default 401.
    pub missing_client_id: u16,
    /// Status for a version in `Accept` that is older than `oldest_version` or makes no sense. Its
    /// answer is not known. 200 lets it pass. Default 400.
    pub bad_version: u16,
    /// The oldest version that `Accept` may ask for, such as `2019.1`: versions begin there, and
    /// some endpoints are known to refuse newer ones. Default `2019.1`.
    pub oldest_version: String,
    /// Whether a token's keys count only with `x-cw-usertype: member`, and are minted only with
    /// `x-cw-usertype: integrator`, as the documentation has it. Default true.
    pub user_type_required: bool,
    /// Whether every API member may mint tokens. Reports say that only an integrator login with
    /// that right may. Default false.
    pub anybody_impersonates: bool,
    /// How many minutes a token lasts. Reports say about four hours. Default 240.
    pub token_minutes: u32,
    /// Status for an unknown company in companyinfo. A 200 comes with the body `null`; 404 has been
    /// seen too. Default 200.
    pub unknown_company: u16,
    /// Whether the old codebase answers 404 in the API's own form after an upgrade, instead of with
    /// the web server's page. Default false.
    pub stale_codebase_as_json: bool,
    /// Whether plain HTTP is refused with `SSL is required.`, as by the cloud. Its status is not
    /// known; the mock says 403. Default false.
    pub ssl_required: bool,
    /// Status for an address longer than `max_url`. Servers of this kind say 414 or 404.
    /// Default 414.
    pub over_long_url: u16,
    /// Status for wrong keys. Cloud servers are said to answer 404 on the literal codebase.
    /// Default 401.
    pub bad_credentials: u16,
    /// Whether `/system/info` answers without credentials. Reports differ. Default false.
    pub anonymous_system_info: bool,
    /// Whether `IsCloud` in companyinfo is a JSON boolean instead of the text `"True"`. Both have
    /// been seen. Default false.
    pub is_cloud_as_boolean: bool,
    /// Whether links in `_info` have a double slash after the codebase, as a recent cloud server
    /// sends them. Such a link cannot be called. Default true.
    pub href_double_slash: bool,
    /// Scheme, host and port that `Link` headers show instead of the mock's own address, such as
    /// `http://internal.example`. Real servers may name an internal host. Default none.
    pub link_origin: Option<String>,
    /// Whether a page size over 1,000 is lowered silently instead of refused. Default true.
    pub cap_page_size: bool,
    /// Longest request target in characters; a longer one is refused. The documented safe length is
    /// 2,000, the point at which a server refuses is not known. Default 10,000.
    pub max_url: usize,
    /// Whether an unknown name in `fields` is left out instead of refused with a 400. Both have
    /// been seen, by endpoint. Default false.
    pub omit_unknown_fields: bool,
    /// Whether `!=` and negated tests hold for a field that is absent. SQL says no. Default false.
    pub not_equal_takes_null: bool,
    /// Whether a PATCH of `status/id` and the like changes the reference. Other parts of a
    /// reference are never changed that way. Default true.
    pub patch_reference_id: bool,
    /// Whether a PATCH path that names no field is ignored instead of refused. Default false.
    pub ignore_unknown_patch_path: bool,
    /// Whether custom fields that a write leaves out are cleared. Reports differ. Default false.
    pub custom_field_omission_clears: bool,
    /// Whether a reference into a collection that nobody has set up, by a fixture or by a POST, is
    /// taken at its word: the record that it names is made for it. Otherwise it is refused. No real
    /// server has such collections. Default true.
    pub trust_unseeded_references: bool,
    /// Whether a record that another one refers to can be deleted. The documentation knows a 409
    /// for records in use. Default false.
    pub delete_in_use: bool,
    /// What is said of a new ticket for a company whose status has `disallowSavingFlag`. That such
    /// a ticket is refused is known, the words are not. With an empty text it is not refused.
    /// Default `The status of this company does not allow saving.`.
    pub company_locked_message: String,
    /// Whether a ticket's note may have none of the three flags that say what it is. Not known.
    /// Default false.
    pub note_without_flag: bool,
    /// Whether the key that callbacks are signed with is given without credentials. Clients are seen
    /// to send them. Default false.
    pub anonymous_callback_key: bool,
    /// How many milliseconds after the first attempt a callback is posted again; then it takes twice
    /// as long. Default 2,000, as documented.
    pub callback_retry_millis: u64,
    /// How many milliseconds the receiver of a callback has to answer. Default 5,000, as documented.
    pub callback_timeout_millis: u64,
    /// The most requests that a bundle may have. The real limit is not known. Default none.
    pub max_bundle: Option<usize>,
    /// Status of a bundle in which a request has failed. The documentation says that it varies, not
    /// how. Default 200.
    pub bundle_with_failures: u16,
    /// The longest file that a document may hold, in bytes; a longer one is a 413. The real limit is
    /// not known. Default 25,000,000.
    pub max_document: usize,
    /// Whether the name of a downloaded file stands in quotes. Both are taken. Default true.
    pub quoted_file_names: bool,
    /// Whether an addition may end before it begins. Default false.
    pub cancelled_before_effective: bool,
    /// Whether additions may be added to an agreement that is cancelled or expired. Default false.
    pub add_to_ended_agreement: bool,
    /// Whether an addition whose period has been invoiced can be deleted. Default false.
    pub delete_invoiced_addition: bool,
}

impl Default for Switches {
    fn default() -> Self {
        Self {
            missing_client_id: 401,
            bad_version: 400,
            oldest_version: "2019.1".to_owned(),
            user_type_required: true,
            anybody_impersonates: false,
            token_minutes: 240,
            unknown_company: 200,
            stale_codebase_as_json: false,
            ssl_required: false,
            over_long_url: 414,
            bad_credentials: 401,
            anonymous_system_info: false,
            is_cloud_as_boolean: false,
            href_double_slash: true,
            link_origin: None,
            cap_page_size: true,
            max_url: 10_000,
            omit_unknown_fields: false,
            not_equal_takes_null: false,
            patch_reference_id: true,
            ignore_unknown_patch_path: false,
            custom_field_omission_clears: false,
            trust_unseeded_references: true,
            delete_in_use: false,
            company_locked_message: "The status of this company does not allow saving.".to_owned(),
            note_without_flag: false,
            anonymous_callback_key: false,
            callback_retry_millis: 2_000,
            callback_timeout_millis: 5_000,
            max_bundle: None,
            bundle_with_failures: 200,
            max_document: 25_000_000,
            quoted_file_names: true,
            cancelled_before_effective: false,
            add_to_ended_agreement: false,
            delete_invoiced_addition: false,
        }
    }
}
