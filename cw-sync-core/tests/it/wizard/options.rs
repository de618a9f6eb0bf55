use super::given::{cwm, device_answers, devices, ticketing};
use cw_sync_core::wizard::{Answers, Choice, CwmList, Offer, OptionsError, Pick, Step, Wizard};

fn names(offers: &[Offer]) -> Vec<&str> {
    offers
        .iter()
        .map(|offer| offer.pick.name.as_str())
        .collect()
}

/// AD-2: what can be chosen comes from CWM; boards of projects and what is inactive do not count.
#[tokio::test]
async fn boards_are_offered_with_what_they_lack() {
    let (mock, client) = cwm().await;
    let wizard = ticketing();
    let board = |search| {
        let (wizard, client) = (&wizard, &client);
        async move {
            let answers = Answers::new();
            wizard
                .options(client, "ticketing.board", &answers, search)
                .await
                .unwrap()
        }
    };
    let all = board("").await;
    assert_eq!(names(&all), ["Bare", "Integration"]);
    assert_eq!(all[0].unfit.len(), 3, "{all:?}");
    assert_eq!(all[1].unfit, []);
    assert_eq!(all[1].pick, Pick::new(21, "Integration"));
    assert_eq!(names(&board(" INTEG").await), ["Integration"]);
    assert_eq!(names(&board("nothing").await), [""; 0]);
    drop(mock);
}

#[tokio::test]
async fn statuses_are_offered_once_their_board_is_chosen() {
    let (mock, client) = cwm().await;
    let wizard = devices();
    let first = wizard
        .options(&client, "monitoring.closed", &Answers::new(), "")
        .await;
    assert_eq!(first, Err(OptionsError::BoardFirst("Board".into())));
    let closed = wizard
        .options(&client, "monitoring.closed", &device_answers(), "")
        .await;
    let closed = closed.unwrap();
    assert_eq!(names(&closed), ["New", "Closed"]);
    assert_eq!(closed[0].unfit.len(), 1);
    assert_eq!(closed[1].unfit, []);
    drop(mock);
}

#[tokio::test]
async fn every_list_is_offered() {
    let (mock, client) = cwm().await;
    let lists = [
        ("types", CwmList::ConfigurationTypes, vec!["iPad", "Mac"]),
        (
            "statuses",
            CwmList::ConfigurationStatuses,
            vec!["Active", "Inactive"],
        ),
        ("solutions", CwmList::ManagementSolutions, vec!["Vault"]),
        ("items", CwmList::CatalogItems, vec!["MBX"]),
    ];
    for (id, list, expected) in lists {
        let choice = Choice::one(id, id, list);
        let wizard = Wizard::new([Step::choices("all", "All", [choice])]);
        let offers = wizard
            .options(&client, id, &Answers::new(), "")
            .await
            .unwrap();
        assert_eq!(names(&offers), expected, "{id}");
    }
    let item = Choice::one("item", "Item", CwmList::CatalogItems);
    let wizard = Wizard::new([Step::choices(
        "all",
        "All",
        [item, Choice::flag("on", "On")],
    )]);
    for (search, expected) in [
        ("mailbox", vec!["MBX"]),
        ("mb", vec!["MBX"]),
        ("no", vec![]),
    ] {
        let offers = wizard
            .options(&client, "item", &Answers::new(), search)
            .await
            .unwrap();
        assert_eq!(names(&offers), expected, "{search}");
    }
    for choice in ["on", "else"] {
        let none = wizard.options(&client, choice, &Answers::new(), "").await;
        assert_eq!(none, Err(OptionsError::NoSuchChoice(choice.into())));
    }
    drop(mock);
}
