//! The mock CWM with its small fixture, and a client of it.

use crate::stateful::client_of;
use cw_manage::Client;
use mock_cwm::MockCwm;

pub(crate) struct World {
    pub(crate) mock: MockCwm,
    pub(crate) cwm: Client,
}

pub(crate) async fn world() -> World {
    let fixture = include_str!("../../../tests/mock-cwm/fixtures/small.json");
    let mock = MockCwm::builder().fixture_json(fixture).unwrap();
    let mock = mock.start().await.unwrap();
    let cwm = client_of(&mock);
    World { mock, cwm }
}
