//! What commands are told, and how they answer.

use super::Desk;

#[tokio::test]
async fn a_reset_is_confirmed_by_name() {
    let desk = Desk::mapped().await;
    let asked = desk.ends(&["reset"], 2).await;
    assert!(
        asked.err.contains("--confirm msp-sonicwall"),
        "{}",
        asked.err
    );
    desk.ends(&["reset", "--confirm", "another"], 2).await;
    assert_eq!(
        desk.json(&["map", "list"], 0).await["mapped"][0]["company"],
        "Birch Dental"
    );
    desk.ends(&["reset", "--confirm", "msp-sonicwall"], 0).await;
    let error = desk.ends(&["plan"], 1).await;
    assert!(error.err.contains("cwsync doctor"), "{}", error.err);
    desk.ends(&["connect"], 0).await;
}

#[tokio::test]
async fn bad_configurations_say_where() {
    let desk = Desk::new().await;
    for (from, to, place) in [
        ("store =", "stoer =", "cwsync.toml: line "),
        (
            "vendor = \"sonicwall\"",
            "vendor = \"sonicwal\"",
            "integration `msp-sonicwall`: vendor: ",
        ),
        (
            "env = \"CWSYNC_KEY\"",
            "env = \"NO_KEY\"",
            "keys.current: the environment variable NO_KEY",
        ),
        (
            "env = \"CWM_CLIENT_ID\"",
            "env = \"NO_ID\"",
            "cwm.clientId: the environment variable NO_ID",
        ),
        (
            "{ env = \"SONICWALL_API_KEY\" }",
            "\"t0p\"",
            "settings.apiKey: say where the secret is",
        ),
        (
            "baseUrl",
            "baseUlr",
            "settings: the settings of `sonicwall` cannot be used: /baseUlr",
        ),
    ] {
        let text = desk.config();
        assert!(text.contains(from), "{from}");
        std::fs::write(desk.path("cwsync.toml"), text.replace(from, to)).unwrap();
        let said = desk.ends(&["connect"], 2).await;
        assert!(said.err.contains(place), "{place}\n{}", said.err);
        assert!(!said.err.contains("t0p"), "{}", said.err);
    }
    let none = desk.ends(&["plan", "--config", "none.toml"], 2).await;
    assert!(
        none.err.contains("none.toml: cannot be read"),
        "{}",
        none.err
    );
}

#[tokio::test]
async fn keys_that_cwm_does_not_take_are_told_and_not_shown() {
    let desk = Desk::new().await;
    let mut command = desk.command(&["connect", "--json"]);
    command.env("CWM_PRIVATE_KEY", "WRONG-s3cr3t");
    let said = desk.say(command).await;
    assert_eq!(said.code, 1);
    said.result();
    assert!(said.err.contains("401 Auth Error"), "{}", said.err);
    assert!(!format!("{}{}", said.out, said.err).contains("WRONG-s3cr3t"));
}

#[tokio::test]
async fn arguments_are_checked() {
    let desk = Desk::new().await;
    let told = desk.ends(&["--help"], 0).await;
    assert!(told.out.contains("a guard stopped changes"), "{}", told.out);
    for wrong in [
        &["dance"][..],
        &["apply"],
        &["sync", "--kind", "money"],
        &["sync", "--override", "no-guard@run", "--reason", "x"],
        &["sync", "--override", "quantity-jump", "--reason", "x"],
        &["tenants", "--filter", "mapped=maybe"],
        &["init", "nobody"],
        &["plan", "--integration", "nobody"],
    ] {
        desk.ends(wrong, 2).await;
    }
    // For a script, too, whatever is wrong.
    let said = desk.ends(&["sync", "--kind", "money", "--json"], 2).await;
    said.result();
    assert!(
        said.out.contains("there are the kinds billing"),
        "{}",
        said.out
    );
    desk.ends(&["connect"], 0).await;
    for wrong in [
        &["map", "set", "nobody", "101"][..],
        &["tenants", "--filter", "nothing=yes"],
        &["tenants", "--sort", "nothing"],
        &["switches", "nothing", "off"],
        &["runs", "nothing"],
    ] {
        desk.ends(wrong, 2).await;
    }
    desk.ends(&["switches", "devices", "off"], 0).await;
    let switches = desk.json(&["switches"], 0).await;
    let switches = switches["switches"].as_array().unwrap();
    let off: Vec<_> = switches.iter().filter(|one| one["on"] == false).collect();
    assert_eq!(off[0]["name"], "devices");
    assert_eq!(off.len(), 1);
}

#[tokio::test]
async fn every_vendor_has_a_configuration_to_begin_with() {
    let desk = Desk::new().await;
    let vendors = desk.json(&["vendors"], 0).await;
    let vendors = vendors["vendors"].as_array().unwrap();
    assert_eq!(vendors.len(), 5);
    for vendor in vendors {
        let id = vendor["id"].as_str().unwrap();
        let text = desk.ends(&["init", id], 0).await.out;
        std::fs::write(desk.path("new.toml"), text).unwrap();
        let mut command = desk.command(&["doctor", "--config", "new.toml"]);
        command.env_remove("CWSYNC_KEY");
        let said = desk.say(command).await;
        // It is read as a whole; what it misses is the key.
        assert!(
            said.err.contains("variable CWSYNC_KEY is not set"),
            "{id}: {}",
            said.err
        );
    }
}

#[tokio::test]
async fn tables_fit_the_terminal_and_scripts_get_no_progress() {
    let desk = Desk::mapped().await;
    for columns in [60, 100] {
        let mut command = desk.command(&["tenants", "--refresh"]);
        command.env("COLUMNS", columns.to_string());
        let said = desk.say(command).await;
        let widest = said.out.lines().map(|line| line.chars().count()).max();
        assert!(widest.unwrap() <= columns, "{}", said.out);
        assert_eq!(said.err, "", "no terminal, no progress");
    }
}
