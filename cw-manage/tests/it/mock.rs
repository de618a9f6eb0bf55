//! The mock CWM with its small fixture, and a client of it.

use crate::support::{client, limits, patient};
use cw_manage::{Client, Config};
use mock_cwm::MockCwm;

pub(crate) struct World {
    pub(crate) mock: MockCwm,
    pub(crate) cwm: Client,
}

pub(crate) async fn world() -> World {
    let fixture = include_str!("../../../tests/mock-cwm/fixtures/small.json");
    let mock = MockCwm::builder().fixture_json(fixture).unwrap();
    let mock = mock.start().await.unwrap();
    let config = Config::builder(mock.url(), mock.company())
        .keys(mock.public_key(), mock.private_key())
        .client_id(mock.client_id())
        .time_limits(limits())
        .retry(patient());
    let cwm = client(config);
    World { mock, cwm }
}
