//! Many new configurations in one request (cwm-api §8). Never a bulk PUT: it replaces.

use super::write::{created, draft};
use crate::plan::devices::DeviceAction;
use crate::target::writer::{Made, WriteError, Writer};
use cw_manage::model::{Configuration, New};

/// Creates configurations; for each action what became of it, in their order. An action that
/// refers to something missing fails alone and is not sent.
pub(in crate::target) async fn create_all(
    writer: &Writer,
    actions: &[&DeviceAction],
) -> Vec<Result<Made, WriteError>> {
    let drafts: Vec<_> = actions.iter().map(|action| draft(writer, action)).collect();
    let rows = drafts.iter().filter_map(|draft| draft.as_ref().ok());
    let rows: Vec<_> = rows.cloned().collect();
    let mut sent = send(writer, &rows).await.into_iter();
    let outcome = |(draft, action): (Result<_, WriteError>, &&DeviceAction)| {
        draft?;
        match sent.next() {
            Some(Ok(Some(stored))) => created(action, stored),
            Some(Err(error)) => Err(error),
            // Without the record its id is not known; it must be looked up.
            Some(Ok(None)) | None => Err(WriteError::NoId),
        }
    };
    drafts.into_iter().zip(actions).map(outcome).collect()
}

async fn send(
    writer: &Writer,
    rows: &[New<Configuration>],
) -> Vec<Result<Option<Configuration>, WriteError>> {
    if rows.is_empty() {
        return Vec::new();
    }
    let bulk = writer.cwm.company().configurations().bulk();
    match bulk.create_rows(rows).await {
        Ok(outcome) => {
            let rows = outcome.rows.into_iter();
            rows.map(|row| row.map_err(WriteError::from)).collect()
        }
        // A row that CWM would refuse: nothing was sent.
        Err(error) => rows
            .iter()
            .map(|_| Err(WriteError::Cwm(error.clone())))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::DeviceField;
    use crate::plan::RecordKey;
    use crate::plan::devices::{DeviceFields, StatusRef};
    use cw_manage::{Client, Config, Id};
    use mock_cwm::MockCwm;

    fn create(identifier: &str, type_name: &str, name: &str) -> DeviceAction {
        DeviceAction::CreateConfiguration {
            company: Id::new(10),
            identifier: identifier.to_owned(),
            type_name: type_name.to_owned(),
            status: Some(StatusRef::new(1, "Active")),
            fields: DeviceFields::from([(DeviceField::Name, name.into())]),
            answers: [].into(),
        }
    }

    #[tokio::test]
    async fn each_row_has_its_own_outcome_in_one_request() {
        let cwm = MockCwm::builder().fixture_json(
            r#"{"/company/companies": [{"id": 10, "identifier": "birch", "name": "Birch"}],
                "/company/configurations/statuses": [
                    {"id": 1, "description": "Active"}, {"id": 2, "description": "Retired"}],
                "/company/configurations/types": [{"id": 5, "name": "Laptop"}, {"id": 6, "name": "Server"}],
                "/company/configurations/types/6/questions": [
                    {"question": "Room", "fieldType": "Text", "entryType": "EntryField",
                     "sequenceNumber": 1, "requiredFlag": true}]}"#,
        );
        let cwm = cwm.unwrap().start().await.unwrap();
        let config = Config::builder(cwm.url(), cwm.company())
            .keys(cwm.public_key(), cwm.private_key())
            .client_id(cwm.client_id())
            .codebase("v4_6_release")
            .build();
        let client = Client::new(config.unwrap()).unwrap();
        let known = [("Laptop", 5), ("Server", 6)];
        let known = known.map(|(name, id)| (RecordKey::configuration_type(name), id));
        let writer = Writer::new(client, known.into_iter().collect());
        let actions = [
            create("a", "Laptop", "A"),
            create("b", "Tablet", "B"),
            create("c", "Server", "C"),
            create("d", "Laptop", "D"),
        ];
        let made = create_all(&writer, &actions.iter().collect::<Vec<_>>()).await;
        let [a, b, c, d] = made.try_into().unwrap();
        let all = cwm.state("/company/configurations");
        let id = |place: usize| all[place]["id"].as_i64().unwrap();
        let (a, d) = (a.unwrap(), d.unwrap());
        assert_eq!((a.record, d.record), (id(0), id(1)));
        assert_eq!((a.complaint, d.complaint), (None, None));
        assert!(matches!(b, Err(WriteError::Missing(_))), "{b:?}");
        let c = c.unwrap_err();
        assert!(
            c.to_string().contains("Room") && !c.may_have_happened(),
            "{c}"
        );
        assert_eq!(cwm.stats().requests, 1);
        assert!(create_all(&writer, &[]).await.is_empty());
    }
}
