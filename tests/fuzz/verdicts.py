"""`python -m tests.fuzz.verdicts`: random schemas of every draft; `load` against two independent validators.

CONFWRIGHT_FUZZ_SECONDS (60) is how long, CONFWRIGHT_FUZZ_SEED where to begin. Where jsonschema-rs and python-jsonschema agree
with each other and not with us, it is our fault: it is written out in the smallest schema and document that show it.
"""

from __future__ import annotations

import importlib
import json
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Literal

import jsonschema
import jsonschema_rs

from confwright import GenerateError
from confwright.base.shipped import runtime_files
from confwright.generate.pipeline import Options, make_package
from tests.fuzz.draw import METASCHEMAS, Drawing, document

DOCUMENTS = 16
"""Documents for each schema."""
TOGETHER = 7
"""Schemas that are drawn at once: the first stands alone, the others share a package."""
Verdict = Literal["accepted", "refused", "inexact", "crash"]
_RUST = {
    4: jsonschema_rs.Draft4Validator, 6: jsonschema_rs.Draft6Validator, 7: jsonschema_rs.Draft7Validator,
    2019: jsonschema_rs.Draft201909Validator, 2020: jsonschema_rs.Draft202012Validator,
}  # fmt: skip
_PYTHON = {
    4: jsonschema.Draft4Validator, 6: jsonschema.Draft6Validator, 7: jsonschema.Draft7Validator,
    2019: jsonschema.Draft201909Validator, 2020: jsonschema.Draft202012Validator,
}  # fmt: skip
SERVED_NOT = frozenset({"ref-cycle", "limit-expansion"})
"""Codes with which a schema may be refused that its draft allows."""


@dataclass(frozen=True)
class Fault:
    """A schema, a document, what the two validators say and what we say."""

    schema: Any
    data: Any
    right: Verdict
    ours: str

    def __str__(self) -> str:
        return f"{self.ours} where {self.right} is right\n  schema   {json.dumps(self.schema)}\n  document {json.dumps(self.data)}"


@dataclass
class Outcome:
    """What came of a run: how much was looked at, and the faults."""

    schemas: int = 0
    documents: int = 0
    counts: Counter[str] = field(default_factory=Counter[str])
    faults: list[Fault] = field(default_factory=list[Fault])


class Bench:
    """Generates schemas into one folder, and asks the code."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="confwright-verdicts-"))
        self.number = 0
        for path, text in {f"_runtime/{p}": t for p, t in runtime_files().items()}.items():
            self._write(f"verdicts/{path}", text)
        self._write("verdicts/__init__.py", "")
        sys.path.insert(0, str(self.folder))

    def close(self) -> None:
        """Take everything away again."""
        sys.path.remove(str(self.folder))
        for name in [name for name in sys.modules if name.split(".")[0] == "verdicts"]:
            del sys.modules[name]
        shutil.rmtree(self.folder, ignore_errors=True)

    def _write(self, path: str, text: str) -> None:
        place = self.folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")

    def package(self, schema: Any) -> Any:
        """The package of a schema. Raises GenerateError."""
        self.number += 1
        name = f"p{self.number}"
        file = self.folder / "schema.json"
        file.write_text(json.dumps(schema))
        for path, text in make_package(file, name, {}, Options(runtime="beside")).files.items():
            self._write(f"verdicts/{name}/{path}", text)
        importlib.invalidate_caches()
        try:
            return importlib.import_module(f"verdicts.{name}")
        finally:
            shutil.rmtree(self.folder / "verdicts" / name / "__pycache__", ignore_errors=True)

    def forget(self) -> None:
        """Drop the last package: thousands are made."""
        prefix = f"verdicts.p{self.number}"
        for name in [name for name in sys.modules if name == prefix or name.startswith(f"{prefix}.")]:
            del sys.modules[name]
        shutil.rmtree(self.folder / "verdicts" / f"p{self.number}", ignore_errors=True)


def verdict(package: Any, data: Any) -> str:
    """What a package says of a document."""
    try:
        value = package.load(data)
    except package.ConfigError as error:
        return "unsound" if any(p.code == "unsound" for p in error.problems) else "refused"
    except Exception as error:  # noqa: BLE001 - whatever is raised is a finding
        return f"crash: {type(error).__name__}: {error}"
    return "accepted" if same(package.dump(value), data) else f"inexact: {package.dump(value)!r}"


def with_defaults(package: Any, schema: Any, data: Any) -> Iterator[tuple[Any, str]]:
    """Documents that write the default of a key of the root, where the field has another default than that."""
    properties = schema.get("properties", {})
    stated = {key: sub["default"] for key, sub in properties.items() if isinstance(sub, dict) and "default" in sub}
    loaded = package.load(data)
    if not hasattr(loaded, "_keys_"):
        return
    names = {key: name for name, key in loaded._keys_.items()}
    dump_value = importlib.import_module("verdicts._runtime.record").dump_value
    for key, default in stated.items():
        absent = getattr(loaded, names.get(key, key), None)
        written = {**data, key: default}
        if key in data or absent is None or absent is package.UNSET or verdict(package, written) != "accepted":
            continue
        value = getattr(package.load(written), names.get(key, key), None)
        if type(value) is not type(absent) or not same(dump_value(absent), dump_value(value)):
            yield written, f"default: {absent!r} where nothing is written, and {value!r} where that is"


def same(a: Any, b: Any) -> bool:
    """Equality of JSON, in which true is not 1; keys in the same order."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, dict) and isinstance(b, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    return (type(a) in (int, float) and type(b) in (int, float) and a == b) or (type(a) is type(b) and a == b)


class Judges:
    """Two independent validators for one schema."""

    def __init__(self, draft: int, schema: Any) -> None:
        self._rust = _RUST[draft](schema, validate_formats=False)
        self._python = _PYTHON[draft](schema)

    def agreed(self, data: Any) -> Verdict | None:
        """What both say; None where they differ, or one cannot say."""
        try:
            rust, python = self._rust.is_valid(data), self._python.is_valid(data)
        except Exception:  # noqa: BLE001 - a judge that breaks is not a judge
            return None
        return None if rust != python else "accepted" if rust else "refused"


def look(bench: Bench, draft: int, schema: Any, documents: list[Any], outcome: Outcome) -> Fault | None:
    """The first fault of a schema."""
    try:
        package = bench.package(schema)
    except GenerateError as error:
        codes = {d.code for d in error.diagnostics}
        outcome.counts.update(codes)
        return None if codes <= SERVED_NOT else Fault(schema, None, "accepted", f"not generated: {error}")
    except Exception as error:  # noqa: BLE001 - whatever is raised is a finding
        return Fault(schema, None, "accepted", f"not generated: {type(error).__name__}: {error}")
    try:
        try:
            judges = Judges(draft, schema)
        except (jsonschema_rs.ValidationError, ValueError):  # what `smallest` cuts may be no schema any more
            return None
        for data in documents:
            outcome.documents += 1
            right, ours = judges.agreed(data), verdict(package, data)
            outcome.counts[right or "judges differ"] += 1
            if right is not None and ours != right:
                return Fault(schema, data, right, ours)
            for written, other in with_defaults(package, schema, data) if right == ours == "accepted" else ():
                if judges.agreed(written) == "accepted":
                    return Fault(schema, written, "accepted", other)
        return None
    finally:
        bench.forget()


def run(seconds: float, seed: int, most: int = 10) -> Outcome:
    """Draw until the time is over; the smallest form of every fault that was found, `most` at most."""
    bench, outcome = Bench(), Outcome()
    end = time.monotonic() + seconds
    try:
        number = seed
        while time.monotonic() < end and len(outcome.faults) < most:
            random = Random(number)
            draft = list(METASCHEMAS)[number % len(METASCHEMAS)]
            drawn = [Drawing(random, draft).whole() for _ in range(TOGETHER)]
            documents = [[document(random, schema, schema) for _ in range(DOCUMENTS)] for schema in drawn]
            jobs = [(drawn[0], documents[0]), together(draft, drawn[1:], documents[1:])]
            for schema, wanted in jobs:
                if len(outcome.faults) == most:
                    break
                fault = look(bench, draft, schema, wanted, outcome)
                outcome.schemas += len(wanted) // DOCUMENTS
                if fault is not None:
                    outcome.faults.append(smallest(bench, draft, fault))
            number += 1
    finally:
        bench.close()
    return outcome


def together(draft: int, schemas: list[Any], documents: list[list[Any]]) -> tuple[Any, list[Any]]:
    """Several schemas as the properties of one, and their documents as its own: a package costs more than what is in it."""
    properties: dict[str, Any] = {}
    for number, schema in enumerate(schemas):
        text = json.dumps({key: value for key, value in schema.items() if key != "$schema"})
        properties[f"s{number}"] = json.loads(text.replace('"$ref": "#', f'"$ref": "#/properties/s{number}'))
    data = [{f"s{number}": one} for number, several in enumerate(documents) for one in several]
    return {"$schema": METASCHEMAS[draft], "properties": properties}, data


def smallest(bench: Bench, draft: int, fault: Fault, seconds: float = 30) -> Fault:
    """The fault with all taken out of its schema and document that it does not need, as far as the time goes."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for candidate in _smaller(fault):
            if time.monotonic() > end:
                break
            found = look(bench, draft, candidate.schema, [candidate.data], Outcome())
            if found is not None and found.ours.split(":")[0] == fault.ours.split(":")[0]:
                fault = found
                break
        else:
            break
    return fault


def _smaller(fault: Fault) -> Iterator[Fault]:
    properties = fault.schema.get("properties")
    if isinstance(properties, dict) and len(properties) > 1 and isinstance(fault.data, dict):
        for key, member in properties.items():  # one of the schemas that were drawn together
            alone = {"$schema": fault.schema["$schema"], "properties": {key: member}}
            yield Fault(alone, {k: v for k, v in fault.data.items() if k == key}, fault.right, fault.ours)
    for schema in _cut(fault.schema):
        if isinstance(schema, dict) and schema.get("$schema") == fault.schema["$schema"]:
            yield Fault(schema, fault.data, fault.right, fault.ours)
    for data in _cut(fault.data):
        yield Fault(fault.schema, data, fault.right, fault.ours)


def _cut(value: Any) -> Iterator[Any]:
    """Every value with one part taken out, or put in the place of its parent."""
    if isinstance(value, dict):
        for key in value:
            yield {k: v for k, v in value.items() if k != key}
        for key, member in value.items():
            for less in _cut(member):
                yield {**value, key: less}
    elif isinstance(value, list):
        for number, member in enumerate(value):
            yield value[:number] + value[number + 1 :]
            for less in _cut(member):
                yield [*value[:number], less, *value[number + 1 :]]


def main() -> int:
    """Print what was found."""
    seconds = float(os.environ.get("CONFWRIGHT_FUZZ_SECONDS", "60"))
    seed = int(os.environ.get("CONFWRIGHT_FUZZ_SEED", str(time.time_ns() % 10**9)))
    print(f"verdicts of load against two validators for {seconds:g} s, from seed {seed}", flush=True)
    outcome = run(seconds, seed)
    print(f"{outcome.schemas} schemas, {outcome.documents} documents: {dict(outcome.counts)}")
    print(*outcome.faults, sep="\n")
    return int(bool(outcome.faults))


if __name__ == "__main__":
    raise SystemExit(main())
