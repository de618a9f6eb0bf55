//! Settings: what is refused, and in which words.

use cw_adapter_sonicwall::{ConfigBuilder, SonicWallConfig};

fn builder() -> ConfigBuilder {
    SonicWallConfig::builder("s3cret-key")
}

fn refusal(builder: ConfigBuilder) -> String {
    builder.build().unwrap_err().to_string()
}

#[test]
fn an_address_is_https_or_on_this_machine() {
    for url in [
        "https://api.mysonicwall.com",
        "https://api.mysonicwall.com/",
        " mysonicwall.com ",
        "https://gateway.example:8443/msw",
        "http://localhost:8320",
        "http://127.0.0.1:8320",
        "http://[::1]:8320",
    ] {
        assert!(builder().base_url(url).build().is_ok(), "{url}");
    }
    for (url, expected) in [
        (
            "http://api.mysonicwall.com",
            "use https, or allow plain http",
        ),
        ("http://localhost.example", "use https, or allow plain http"),
        ("ftp://api.mysonicwall.com", "neither https nor http"),
        ("https://", "no host name or URL"),
        ("", "no host name or URL"),
        ("https://user:pa55@api.mysonicwall.com", "credentials"),
        ("https://api.mysonicwall.com/?key=pa55", "a query"),
        ("https://api.mysonicwall.com/#pa55", "fragment"),
    ] {
        let error = refusal(builder().base_url(url));
        assert!(error.contains(expected), "{url}: {error}");
        assert!(error.contains("`baseUrl` cannot be used"), "{url}: {error}");
        assert!(!error.contains("pa55"), "{error}");
    }
    assert!(
        builder()
            .base_url("http://msw.example")
            .allow_plain_http(true)
            .build()
            .is_ok()
    );
}

#[test]
fn each_setting_that_cannot_be_used_is_named() {
    for (builder, expected) in [
        (
            SonicWallConfig::builder(" \n"),
            "`apiKey` cannot be used: it is missing",
        ),
        (
            SonicWallConfig::builder("two words"),
            "`apiKey` cannot be used",
        ),
        (
            SonicWallConfig::builder("two\"words"),
            "`apiKey` cannot be used",
        ),
        (SonicWallConfig::builder("kéy"), "`apiKey` cannot be used"),
        (
            builder().api_key_header("X API KEY"),
            "`apiKeyHeader` cannot be used",
        ),
        (
            builder().api_key_header(""),
            "`apiKeyHeader` cannot be used",
        ),
        (builder().page_size(0), "`pageSize` cannot be used"),
        (builder().max_pages(0), "`maxPages` cannot be used"),
    ] {
        let error = refusal(builder);
        assert!(error.contains(expected), "{error}");
        assert!(
            !error.contains("two words") && !error.contains("kéy"),
            "{error}"
        );
    }
}

#[test]
fn debug_shows_the_settings_without_the_key() {
    let builder = builder().page_size(25);
    assert!(!format!("{builder:?}").contains("s3cret"));
    let shown = format!("{:?}", builder.build().unwrap());
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(
        shown.contains("https://api.mysonicwall.com/") && shown.contains("25"),
        "{shown}"
    );
}
