use crate::client::{Call, Client};
use crate::error::Result;
use crate::http::{Method, Response};

/// A call that the typed tier does not know, with the same authentication, retries and limits.
///
/// ```no_run
/// # async fn demo(cwm: cw_manage::Client) -> cw_manage::Result<()> {
/// use cw_manage::http::Method;
/// let answer = cwm.raw(Method::GET, "/company/companies").query("pageSize", "1").send().await?;
/// println!("{}", answer.text());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct RawRequest {
    client: Client,
    call: Call,
}

impl Client {
    /// Starts a call of any path below `/apis/3.0`, given as it is sent.
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawRequest {
        let path = format!("/{}", path.into().trim_start_matches('/'));
        RawRequest {
            client: self.clone(),
            call: Call::new(method, path.clone(), path),
        }
    }
}

impl RawRequest {
    /// Adds a query parameter.
    #[must_use]
    pub fn query(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.call.query.push((name, value.into()));
        self
    }

    /// Sets a JSON body, already serialised.
    #[must_use]
    pub fn json(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.call.body = Some(body.into().into());
        self
    }

    /// Sends it.
    ///
    /// # Errors
    ///
    /// When no answer came back or its status is an error.
    pub async fn send(self) -> Result<Response> {
        self.client.execute(self.call).await
    }
}
