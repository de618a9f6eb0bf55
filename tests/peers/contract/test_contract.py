"""The contract check sees what is wrong."""

import json
import unittest

from contract import Table, deviations

TABLE = Table.read("""\
# A head.
path /a
 GET 200 [A]
 POST 201 A < A
path /a/count
 GET 200 Count
path /a/{id}
 GET 200 A
 DELETE 204 -
path /a/{id}/download
 GET 200 file
schema A
 id int
 name text(5) !
 kind one(Big|Small)
 price decimal
 flag flag
 since date
 secret text ! c
 other BReference
 lines [json]
schema BReference
 id int
 name text !
schema Count
 count int
target BReference /b
""")

HEADERS = {
    "x-cw-request-id": "c0de0000-0000-4000-8000-000000000001",
    "content-type": "application/vnd.connectwise.com+json; version=2025.1",
}
PROBLEM = {"code": "c", "message": "m", "resource": "r", "field": "f"}


def of(method="GET", path="/a/1", status=200, body=None, params=None, **headers):
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    text = body if isinstance(body, str) else json.dumps(body)
    answer = {"method": method, "path": path, "status": status, "params": params, "body": text}
    return deviations(TABLE, {**answer, "headers": {**HEADERS, **headers}})


def failure(status=400, **body):
    text = json.dumps(body, indent=2).replace("\n", "\r\n")
    return of(status=status, body=text, content_type="application/json; charset=utf-8")


class Contract(unittest.TestCase):
    def test_takes_what_the_api_describes(self):
        record = {
            "id": 1,
            "name": "n",
            "kind": "Big",
            "price": 1.5,
            "flag": True,
            "since": "2026-04-15T00:00:00Z",
            "other": {"id": 2, "_info": {"b_href": "http://x/v2025_1//apis/3.0/b/2"}},
            "lines": [1, {}],
            "_info": {"lastUpdated": "2026-04-15T00:00:00Z", "updatedBy": "api"},
        }
        links = '<http://x/a?page=2>; rel="next", <http://x/a?page=9>; rel="last"'
        fine = [
            of(body=record),
            of(path="/A", body=[record, {"name": "n"}], link=links),
            of(path="/a", body=[{"id": 1}], params={"Fields": "id"}),
            of(path="/a/count", body={"count": 3}),
            of(method="POST", path="/a", status=201, body=record),
            of(method="DELETE", status=204, body=""),
            of(path="/a/1/download", body="%PDF", content_disposition="attachment"),
            failure(404, code="NotFound", message="A 1 not found"),
            failure(400, code="InvalidObject", message="m", errors=[PROBLEM]),
            failure(429, error="ConnectWiseAPI", message="m"),
            of(status=503, body="<html>", content_type="text/html"),
        ]
        self.assertEqual(fine, [[]] * len(fine))

    def test_refuses_a_field(self):
        wrong = {
            "id": ["1", 1.5, True, None],
            "name": ["longer", 1],
            "kind": ["big", None],
            "price": ["1.5"],
            "flag": ["true", 0],
            "since": ["2026-04-15", "2026-04-15T00:00:00.000Z", "2026-04-15T00:00:00+00:00"],
            "other": [2, {"id": "2"}, {"nonsense": 2}],
            "lines": [{}],
            "_info": [None, {"lastUpdated": "today"}, {"nonsense": "x"}, {"b_href": "/b/2"}],
            "nonsense": [1],
        }
        for field, values in wrong.items():
            for value in values:
                record = {"name": "n", field: value}
                self.assertEqual(len(of(body=record)), 1, record)

    def test_refuses_an_answer(self):
        wrong = {
            "a required field is missing": of(body={"id": 1}),
            "no record": of(body=[]),
            "no list": of(path="/a", body={"name": "n"}),
            "another status": of(method="POST", path="/a", body={"name": "n"}),
            "no such verb": of(method="PUT", body={"name": "n"}),
            "no such path": of(path="/b", body=[]),
            "an id that is no number": of(path="/a/x", body={"name": "n"}),
            "a body after a deletion": of(method="DELETE", status=204, body="{}"),
            "a wrong media type": of(body={"name": "n"}, content_type="application/json"),
            "no request id": of(body={"name": "n"}, x_cw_request_id=""),
            "a wrong Link": of(path="/a", body=[], link="<http://x>; rel=next"),
            "a download without a name": of(path="/a/1/download", body="x"),
            "a failure as a success": failure(404, message="m"),
            "an empty list of problems": failure(400, code="c", message="m", errors=[]),
            "a problem without a field": failure(400, code="c", message="m", errors=[{"code": "c"}]),
            "a 429 in the other form": failure(429, code="c", message="m"),
            "lines that end with LF": of(
                status=404,
                body='{\n"code": "c", "message": "m"}',
                content_type="application/json; charset=utf-8",
            ),
        }
        for what, found in wrong.items():
            self.assertNotEqual(found, [], what)
