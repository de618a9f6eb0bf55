"""Holds answers of the mock CWM against CWM's API.

    contract.py TABLE ANSWERS...

TABLE is the API as data (its head says how to read it), ANSWERS are files with one answer a line. It prints what
deviates and fails if anything does. It shares no code with the mock, which answers from the same table.
"""

import json
import re
import sys
from dataclasses import dataclass, field
from decimal import Decimal

SUCCESS = "application/vnd.connectwise.com+json"
FAILURE = "application/json"
# What answers so stands before the API, and its bodies have no form.
BEFORE_THE_API = (502, 503, 504)
GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
LINK = re.compile(r'<[^<>]+>; rel="(first|prev|next|last)"')
KIND = re.compile(r"(\w+)\((.*)\)")


@dataclass
class Schema:
    kinds: dict = field(default_factory=dict)
    required: set = field(default_factory=set)
    create_only: set = field(default_factory=set)


@dataclass
class Table:
    """The operations by path and method, and the schemas by name."""

    places: dict = field(default_factory=dict)
    schemas: dict = field(default_factory=dict)

    @classmethod
    def read(cls, text: str) -> "Table":
        table = cls()
        for line in text.splitlines():
            words = line.split()
            match (line[:1], words):
                case (" ", [method, status, answer, *_]) if operations is not None:
                    operations[method] = (int(status), answer)
                case (" ", [name, kind, *marks]):
                    schema.kinds[name] = kind
                    schema.required |= {name} if "!" in marks else set()
                    schema.create_only |= {name} if "c" in marks else set()
                case ("p", ["path", path]):
                    operations = table.places.setdefault(path, {})
                case ("s", ["schema", name]):
                    operations, schema = None, table.schemas.setdefault(name, Schema())
        return table

    def operations(self, path: str) -> dict:
        """What a path can do: at the place with most words of its own. A slash at its end does not count."""
        asked = path.strip("/").split("/")
        fitting = [place for place in self.places if _fits(place.strip("/").split("/"), asked)]
        fewest = min((place.count("{") for place in fitting), default=0)
        nearest = [self.places[place] for place in fitting if place.count("{") == fewest]
        return {method: operation for place in nearest for method, operation in place.items()}


def _fits(place: list, asked: list) -> bool:
    if len(place) != len(asked):
        return False
    return all(_segment(mine, theirs) for mine, theirs in zip(place, asked))


def _segment(mine: str, theirs: str) -> bool:
    if not mine.startswith("{"):
        return mine.lower() == theirs.lower()
    return mine.endswith(":text}") or theirs.isdigit()


def deviations(table: Table, answer: dict) -> list:
    """What is wrong with an answer."""
    status, headers = answer["status"], answer["headers"]
    found = []
    if not GUID.fullmatch(headers.get("x-cw-request-id", "")):
        found.append("no x-cw-request-id")
    operation = table.operations(answer["path"]).get(answer["method"])
    if status >= 400:
        return found + _failure(answer)
    if operation is None:
        return found + ["the API has no such operation"]
    expected, shape = operation
    if status != expected:
        found.append(f"status {status} in place of {expected}")
    link = headers.get("link")
    if link and not all(LINK.fullmatch(part) for part in link.split(", ")):
        found.append(f"Link {link}")
    if shape == "-":
        return found + (["a body"] if answer["body"] else [])
    if shape == "file":
        named = headers.get("content-disposition") or not answer["path"].endswith("/download")
        return found + ([] if named else ["no content-disposition"])
    found += _media_type(headers, SUCCESS)
    chosen = _chosen(answer.get("params") or {})
    return found + list(_value(table, shape, json.loads(answer["body"], parse_float=Decimal), "", chosen))


def _chosen(params: dict) -> bool:
    """Whether only some fields were asked for."""
    return "fields" in {name.lower() for name in params}


def _media_type(headers: dict, expected: str) -> list:
    kind = headers.get("content-type", "none")
    return [] if kind.startswith(expected + ";") else [f"content-type {kind}"]


def _failure(answer: dict) -> list:
    """The form of errors: a code, a message, and single problems where there are any."""
    if answer["status"] in BEFORE_THE_API:
        return []
    found = _media_type(answer["headers"], FAILURE)
    if re.search(r"(?<!\r)\n", answer["body"]):
        found.append("a line that does not end with CR LF")
    body = json.loads(answer["body"])
    if answer["status"] == 429:
        return found + _names(body, {"error", "message"})
    found += _names({**body, "errors": []}, {"code", "message", "errors"})
    if body.get("errors") == []:
        found.append("errors is there and empty")
    for problem in body.get("errors", []):
        found += _names(problem, {"code", "message", "resource", "field"})
    return found


def _names(body: dict, expected: set) -> list:
    return [] if set(body) == expected else [f"{sorted(body)} in place of {sorted(expected)}"]


def _value(table: Table, kind: str, value: object, at: str, chosen: bool):
    """What is wrong with a value of a kind."""
    if kind.startswith("["):
        if not isinstance(value, list):
            yield f"{at}: no list"
            return
        for index, member in enumerate(value):
            yield from _value(table, kind[1:-1], member, f"{at}[{index}]", chosen)
    elif kind in table.schemas:
        yield from _record(table, kind, value, at, chosen)
    elif not _is(kind, value):
        yield f"{at}: {value!r} is no {kind}"


def _record(table: Table, name: str, value: object, at: str, chosen: bool):
    if not isinstance(value, dict):
        yield f"{at}: {value!r} is no {name}"
        return
    schema = table.schemas[name]
    whole = not chosen and not name.endswith("Reference")
    if whole:
        missing = sorted(schema.required - schema.create_only - set(value))
        yield from (f"{at}.{name}: no {field}" for field in missing)
    for key, member in value.items():
        if key == "_info":
            yield from _info(member, f"{at}._info")
        # Of a schema without fields nothing is known.
        elif key not in schema.kinds and schema.kinds:
            yield f"{at}: {name} has no {key}"
        else:
            yield from _value(table, schema.kinds.get(key, "json"), member, f"{at}.{key}", chosen)


def _info(info: object, at: str):
    """Who and when, and links. Only names that end so are links."""
    for key, value in info.items() if isinstance(info, dict) else [("", None)]:
        if key in ("lastUpdated", "dateEntered"):
            good = isinstance(value, str) and MOMENT.fullmatch(value)
        elif key in ("updatedBy", "enteredBy"):
            good = isinstance(value, str)
        else:
            good = key.endswith("_href") and isinstance(value, str) and "/apis/3.0/" in value
        if not good:
            yield f"{at}: {key} {value!r}"


def _is(kind: str, value: object) -> bool:
    found = KIND.fullmatch(kind)
    word, detail = found.groups() if found else (kind, None)
    match word:
        case "int":
            return type(value) is int
        case "decimal":
            return type(value) in (int, Decimal)
        case "flag":
            return type(value) is bool
        case "text":
            return isinstance(value, str) and (detail is None or len(value) <= int(detail))
        case "date":
            return isinstance(value, str) and MOMENT.fullmatch(value) is not None
        case "one":
            return value in detail.split("|")
    # A kind that the table does not describe may be anything.
    return True


def main(table: str, *files: str) -> int:
    with open(table, encoding="utf-8") as file:
        known = Table.read(file.read())
    answers = []
    for name in files:
        with open(name, encoding="utf-8") as file:
            answers += map(json.loads, file)
    found = {}
    for answer in answers:
        try:
            wrong = deviations(known, answer)
        except (TypeError, ValueError) as error:
            wrong = [f"the body cannot be read: {error}"]
        for deviation in wrong:
            key = f"{answer['method']} {answer['path']} {answer['status']}: {deviation}"
            found[key] = found.get(key, 0) + 1
    for deviation, times in found.items():
        print(f"peers: {deviation} ({times} times)", file=sys.stderr)
    if found or not answers:
        return 1
    print(f"peers: {len(answers)} answers as the API describes them")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
