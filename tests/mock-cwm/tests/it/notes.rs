//! Notes of tickets.

use mock_cwm::Switches;
use serde_json::json;

use crate::support::{Cwm, service_desk};
use crate::tickets::{TICKETS, desk, made, ticket};

#[tokio::test]
async fn first_texts_become_notes() {
    let cwm = desk().await;
    let sent = json!({"initialDescription": "It beeps", "initialInternalAnalysis": "Fan", "initialResolution": ""});
    let made = ticket(&cwm, sent).await.json(201);
    assert!(made.get("initialDescription").is_none(), "{made}");
    let notes = cwm
        .get(&format!("{TICKETS}/{}/notes", made["id"]))
        .await
        .json(200);
    let shown: Vec<_> = notes
        .as_array()
        .unwrap()
        .iter()
        .map(|note| {
            (
                note["text"].as_str().unwrap(),
                note["detailDescriptionFlag"] == true,
                note["internalAnalysisFlag"] == true,
                note["internalFlag"] == true,
            )
        })
        .collect();
    assert_eq!(
        shown,
        [("It beeps", true, false, false), ("Fan", false, true, true)]
    );
    assert_eq!(notes[0]["ticketId"], made["id"]);
    assert_eq!(notes[0]["createdBy"], "api");
    // A later write does not make them again.
    let path = format!("{TICKETS}/{}", made["id"]);
    cwm.replace(&path, "summary", json!("Beeps"))
        .await
        .json(200);
    assert_eq!(
        cwm.get(&format!("{path}/notes/count")).await.json(200)["count"],
        2
    );
}

#[tokio::test]
async fn all_notes_are_those_of_time_too() {
    let cwm = desk().await;
    let id = made(&cwm, json!({"initialDescription": "It beeps"})).await;
    let entry = json!({"chargeToId": id, "chargeToType": "ServiceTicket", "notes": "Changed the fan",
        "member": {"identifier": "jdoe"}, "timeStart": "2026-04-15T08:00:00Z", "addToResolutionFlag": true});
    cwm.post("/time/entries", entry.clone()).await.json(201);
    let mut other = entry;
    other["chargeToId"] = json!(id + 1);
    cwm.post("/time/entries", other).await.json(201);
    // An entry and a note may have one id; the mock then shows the note.
    cwm.post(
        "/time/entries",
        json!({"chargeToId": id, "chargeToType": "ServiceTicket", "notes": "Swept",
        "member": {"identifier": "jdoe"}, "timeStart": "2026-04-15T09:00:00Z"}),
    )
    .await
    .json(201);
    let path = format!("{TICKETS}/{id}/allNotes");
    let notes = cwm.get(&path).await.json(200);
    let kinds: Vec<_> = notes
        .as_array()
        .unwrap()
        .iter()
        .map(|note| {
            (
                note["noteType"].as_str().unwrap(),
                note["text"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        kinds,
        [("TicketNote", "It beeps"), ("TimeEntryNote", "Swept")]
    );
    let of_time = [("conditions", "noteType=\"TimeEntryNote\"")];
    assert_eq!(cwm.list(&path, &of_time).await.ids(), [3]);
}

#[tokio::test]
async fn a_note_says_what_it_is_and_changes_its_ticket() {
    let cwm = desk().await;
    let before = ticket(&cwm, json!({})).await.json(201);
    let path = format!("{TICKETS}/{}", before["id"]);
    let bare = cwm
        .post(&format!("{path}/notes"), json!({"text": "x"}))
        .await;
    assert_eq!(bare.problems()[0].1, "detailDescriptionFlag");
    let note = cwm
        .post(
            &format!("{path}/notes"),
            json!({"text": "x", "resolutionFlag": true}),
        )
        .await
        .json(201);
    assert_eq!(note["externalFlag"], true);
    let after = cwm.get(&path).await.json(200);
    assert_eq!(after["_info"]["lastUpdated"], note["_info"]["lastUpdated"]);
    assert_ne!(
        after["_info"]["lastUpdated"],
        before["_info"]["lastUpdated"]
    );
    let list = format!("{path}/notes");
    let second = cwm
        .post(&list, json!({"text": "y", "internalAnalysisFlag": true}))
        .await
        .json(201);
    assert_eq!(
        cwm.delete(&format!("{list}/{}", second["id"])).await.status,
        204
    );
    let times = [&second, &cwm.get(&path).await.json(200)]
        .map(|one| one["_info"]["lastUpdated"].to_string());
    assert!(
        times.is_sorted() && times[0] != times[1],
        "a deletion is a change too: {times:?}"
    );
    assert_eq!(
        cwm.list(&list, &[("conditions", "resolutionFlag=true")])
            .await
            .ids()
            .len(),
        1
    );
    let unknown = cwm
        .list(&list, &[("conditions", "noteType=\"TicketNote\"")])
        .await;
    assert_eq!(
        unknown.json(400)["message"],
        "noteType is not a recognized name."
    );
    let loose = Cwm::from(service_desk().switches(Switches {
        note_without_flag: true,
        ..Switches::default()
    }))
    .await;
    let id = made(&loose, json!({})).await;
    assert_eq!(
        loose
            .post(&format!("{TICKETS}/{id}/notes"), json!({"text": "x"}))
            .await
            .status,
        201
    );
}
