"""The mock CWM that tests/peers/run has started, and clients of it."""

import json
import os
from urllib.parse import parse_qsl, urlsplit

import requests
from connectwise.client import ConnectWiseClient

HTTP = os.environ["CWM_HTTP"]
HTTPS = os.environ["CWM_HTTPS"]
ANSWERS = os.environ["PEERS_ANSWERS"]
BASE = "/v4_6_release/apis/3.0"


def client(password: str = "priv", client_id: str = "cid") -> ConnectWiseClient:
    """A client as its documentation makes one."""
    return ConnectWiseClient(HTTPS, "acme", "pub", password, client_id)


def control(method: str, path: str, body: object = None) -> object:
    """A request to the mock itself: `control("GET", "log")`."""
    answer = _send(requests.Session(), requests.Request(method, f"{HTTP}/__control/{path}", json=body).prepare())
    answer.raise_for_status()
    return answer.json()


def seen(method: str) -> list:
    """The requests with this method that the mock has got."""
    return [entry for entry in control("GET", "log") if entry["method"] == method]


def _keep(session: requests.Session, request: requests.PreparedRequest, **options) -> requests.Response:
    """Keeps what the client is answered, for the contract check."""
    answer = _send(session, request, **options)
    url = urlsplit(request.url)
    kind = answer.headers.get("content-type", "")
    kept = {
        "method": request.method,
        "path": url.path.removeprefix(BASE),
        "params": dict(parse_qsl(url.query)),
        "status": answer.status_code,
        "headers": {name.lower(): value for name, value in answer.headers.items()},
        "body": answer.text if "json" in kind else None,
    }
    with open(ANSWERS, "a", encoding="utf-8") as file:
        file.write(json.dumps(kept) + "\n")
    return answer


_send = requests.Session.send
requests.Session.send = _keep
