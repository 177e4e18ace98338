"""Raw Kubernetes configuration, as dagster-k8s takes it: in the spelling of manifests and in that of the Python client.

Upstream: `dagster_k8s.models`: `k8s_snake_case_dict`, when the launcher or a container context is made, and `k8s_model_from_dict`,
when a run or a code server starts.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .report import ARRAY, BOOLEAN, NONE, OBJECT, STRING

if TYPE_CHECKING:
    from .report import At, Report

_LIST: Final = re.compile(r"list\[(.*)\]")
_MAP: Final = re.compile(r"dict[(\[][^,]*,\s*(.*)[)\]]")
_PLAIN: Final = frozenset({"str", "int", "float", "bool", "object", "datetime", "date", "file"})
_ADDED: Final = {
    "V1Container": ("name",), "V1PodSpec": ("containers",), "V1JobSpec": ("template",), "V1Job": ("metadata", "spec"),
}  # fmt: skip
"""Fields that dagster-k8s makes itself where a model is the root of raw configuration (`construct_dagster_k8s_job`)."""
_REPLACED: Final = {"V1JobSpec": ("template",), "V1Job": ("metadata", "spec"), "V1ServiceSpec": ("ports",)}
"""Fields that dagster-k8s replaces: the user's value is read, and never used."""

Models: TypeAlias = "dict[str, dict[str, list[Any]]]"
"""Each model of the client: field -> [its spelling in manifests, its type, whether it must be there]."""


class KubernetesModel:
    """Checks an object against a model; `table` is the text of all models, which is read when it is first needed.

    `root`: the object is one that dagster-k8s completes.
    """

    __slots__ = ("_name", "_root", "_table")
    _read: dict[str, Models] = {}  # noqa: RUF012 - one for all tables: `slots` leave no room for an instance's

    def __init__(self, table: str, name: str, *, root: bool = False) -> None:
        self._table, self._name, self._root = table, name, root

    def __call__(self, value: Any, at: At, report: Report) -> None:
        """Tell `report` what dagster-k8s refuses in a mapping. dagster-k8s passes over one that is empty."""
        if value:
            models = self._read.get(self._table)
            if models is None:
                models = self._read[self._table] = json.loads(self._table)
            _object(value, at, report, models, self._name, completed=self._root, started=True)


def _object(
    value: Any, at: At, report: Report, models: Models, name: str, *, completed: bool = False, started: bool
) -> None:
    """`started`: the value reaches `k8s_model_from_dict`, which wants the fields that must be there."""
    fields = models.get(name)
    if fields is None:
        return
    if not isinstance(value, OBJECT):
        report.type(at, value, "a mapping")
        return
    spelt = {field[0]: key for key, field in fields.items()}
    meant: set[str | None] = set()
    for key, member in value.items():
        field = spelt.get(key, key)
        if field not in fields:
            meant.add(_unknown(key, (at, key), report, fields, spelt, name))
        elif field != key and field in value:
            report.problem((at, key), "not", f"cannot be combined with {field!r}, which is the same field", on_key=True)
        else:
            reached = started and not (completed and field in _REPLACED.get(name, ()))
            _value(member, (at, key), report, models, fields[field], reached)
    given_or_added = {spelt.get(key, key) for key in (*value, *meant)} | set(_ADDED.get(name, ()) if completed else ())
    for key, (camel, _, needed) in fields.items():
        if started and needed and key not in given_or_added:
            report.missing(at, camel if value.keys() & (spelt.keys() - fields.keys()) else key)


def _unknown(key: Any, at: At, report: Report, fields: Any, spelt: Any, name: str) -> str | None:
    """Tell of a key that no field has; gives the one that was probably meant."""
    from .hints import known_keys

    own, other = (fields, spelt) if "_" in str(key) else (spelt, fields)
    near = report.search().nearest(key, own) or report.search().nearest(key, other)
    hint = f"did you mean {near!r}?" if near else known_keys(spelt)
    report.problem(
        at, "unknown-key", f"unknown key: dagster-k8s refuses it, {name} has no such field", hint, on_key=True
    )
    return near


def _value(value: Any, at: At, report: Report, models: Models, field: list[Any], started: bool) -> None:
    kind: str = field[1]
    of_list, of_map = _LIST.fullmatch(kind), _MAP.fullmatch(kind)
    if of_list is not None:
        # Of a text, dagster-k8s makes a list of its letters, and of a mapping one of its keys: no container starts with that.
        if isinstance(value, ARRAY):
            for number, member in enumerate(value):
                _value(member, (at, number), report, models, ["", of_list[1], False], started)
        elif value or not isinstance(value, (STRING, OBJECT)):
            report.type(at, value, "a list")
    elif of_map is not None:
        if isinstance(value, OBJECT):
            for key, member in value.items():
                _value(member, (at, key), report, models, ["", of_map[1], False], started)
        else:
            report.type(at, value, "a mapping")
    elif kind not in _PLAIN:
        _object(value, at, report, models, kind, started=started)
    elif value is NONE and field[2] and started:
        report.type(at, value, _WORDS.get(kind, "a value"))
    elif kind == "int" and started and not _is_integer(value):
        report.type(at, value, "an integer")
    elif kind == "datetime" and started and not _is_time(value):
        report.problem(at, "format", "must be a date and time, like 2024-05-31T18:30:00Z")


_WORDS: Final = {"str": "a string", "int": "an integer", "bool": "a boolean"}


def _is_integer(value: Any) -> bool:
    """Whether `int(value)` succeeds: the client is given what that makes."""
    if value is NONE or isinstance(value, (int, float, BOOLEAN)):
        return not isinstance(value, float) or value - value == 0
    try:
        return isinstance(value, STRING) and int(value) is not NONE
    except ValueError:
        return False


def _is_time(value: Any) -> bool:
    """Whether dateutil can read a time: it takes nearly any text, with a number in it."""
    return value is NONE or (isinstance(value, STRING) and any(char.isdigit() for char in value))
