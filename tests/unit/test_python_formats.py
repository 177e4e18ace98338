"""`formats = "python"`: texts of some formats are values of Python, and are written again as they were read."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import json
import pickle
import sys
from datetime import UTC, date, datetime, time, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from confwright import generate_package

TYPES = ("date", "date-time", "time", "duration", "uuid", "ipv4", "ipv6")
TEXTS = {
    "date": ("2024-02-29", "0001-01-01"),
    "date-time": ("2024-01-01T00:00:00Z", "2024-01-01t10:00:00.1234567-00:30", "2024-01-01T00:00:00+00:00"),
    "time": ("10:00:00z", "10:00:00.5+02:00"),
    "duration": ("P1D", "P2W", "PT36H", "P1DT0S"),
    "uuid": ("AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee",),
    "ipv4": ("127.0.0.1",),
    "ipv6": ("::0001", "FE80::1"),
}
VALUES = {
    "date": date(2024, 2, 29), "date-time": datetime(2024, 1, 1, tzinfo=UTC), "time": time(10, tzinfo=UTC),
    "duration": timedelta(days=1), "uuid": UUID(int=5), "ipv4": IPv4Address("127.0.0.1"),
}  # fmt: skip
NOT_IN_PYTHON = {
    "date": "0000-01-01", "date-time": "1990-12-31T23:59:60Z", "time": "23:59:60Z", "duration": "P1M",
}  # fmt: skip


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder: Path = tmp_path_factory.mktemp("formats")
    schema = folder / "schema.json"
    properties = {name: {"type": "string", "format": name} for name in TYPES} | {
        "port": {"type": "integer", "x-env": True}
    }
    schema.write_text(json.dumps({"title": "Thing", "type": "object", "properties": properties}), "utf-8")
    generate_package(schema, "python_formats_package", folder, verify=False, formats="python", resolve=True)
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module("python_formats_package")
    finally:
        sys.path.remove(str(folder))


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in TEXTS.items() for text in texts])
def test_the_text_that_was_read_is_written(package: Any, name: str, text: str) -> None:
    document = {name: text}
    read = package.load(document)
    assert package.dump(read) == document
    for copied in (copy.deepcopy(read), pickle.loads(pickle.dumps(read))):  # noqa: S301 - of our own making
        assert copied == read
        assert package.dump(copied) == document


@pytest.mark.parametrize("name", VALUES)
def test_a_value_of_python_is_a_value(package: Any, name: str) -> None:
    field = name.replace("-", "_")
    made = package.Thing(**{field: VALUES[name]})
    made.check()
    read = package.load(package.dump(made))
    assert getattr(read, field) == VALUES[name]
    assert hash(getattr(read, field)) == hash(VALUES[name])
    assert isinstance(getattr(read, field), type(VALUES[name]))


@pytest.mark.parametrize("name", NOT_IN_PYTHON)
def test_what_python_lacks_is_refused(package: Any, name: str) -> None:
    with pytest.raises(package.ConfigError, match="Python has no such"):
        package.load({name: NOT_IN_PYTHON[name]})


def test_a_computed_value_has_no_text(package: Any) -> None:
    read = package.load({"date": "2024-02-29"})
    later = dataclasses.replace(read, date=read.date + timedelta(days=1))
    assert package.dump(later) == {"date": "2024-03-01"}


def test_a_value_beside_a_reference_stays_one(package: Any) -> None:
    """What comes from the environment is checked with all that is beside it."""
    document = {name: texts[0] for name, texts in TEXTS.items()} | {"port": {"env": "PORT"}}
    read = package.load(document)
    resolved = read.resolve({"PORT": "5"})
    assert resolved.port == 5
    assert all(getattr(resolved, name.replace("-", "_")) == getattr(read, name.replace("-", "_")) for name in TYPES)
    assert package.resolve_data(read, {"PORT": "5"}) == document | {"port": 5}
