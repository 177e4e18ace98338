"""Follows the hints of a report, as somebody does who does just what they say."""

from __future__ import annotations

import copy
import json
import re
from ast import literal_eval
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from confwright.base.finding import Finding
from confwright.base.frame import keys_of_path
from confwright.runtime.yaml_events import plain_reader
from confwright.validate.check import check

MEANT = re.compile(r"did you mean ('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")\?")
Keys = tuple[str | int, ...]


@dataclass(frozen=True)
class Followed:
    """A document after one hint was followed, where that was, and whether a value was written anew."""

    data: Any
    keys: Keys
    value: bool


def findings(data: Any, module: ModuleType) -> list[Finding]:
    """The errors of a document."""
    text = json.dumps(data).encode()
    return [one for one in check(text, "document.json", module) if one.severity == "error"]


def follow(data: Any, found: Finding) -> Followed | None:
    """What becomes of a document by a hint; None where the hint does not say what to write."""
    keys, hint = keys_of_path(found.path), found.hint or ""
    meant = MEANT.search(hint)
    try:
        value = at(data, keys)
    except (KeyError, IndexError, TypeError):  # the path is masked
        return None
    if not keys:
        return None
    if found.code == "unknown-key":
        if meant is None:
            return None
        new = str(literal_eval(meant[1]))
        around = at(data, keys[:-1])
        if not isinstance(around, dict) or new in around or keys[-1] not in around:
            return None
        renamed = {new if key == keys[-1] else key: value for key, value in around.items()}
        return Followed(put(data, keys[:-1], renamed), (*keys[:-1], new), value=False)
    values = [literal_eval(meant[1])] if meant is not None and isinstance(value, str) else _written(hint, value)
    for better in values:
        return Followed(put(data, keys, better), keys, value=True)
    if hint == "give it a value, or remove the key" and isinstance(keys[-1], str):
        around = {key: value for key, value in at(data, keys[:-1]).items() if key != keys[-1]}
        return Followed(put(data, keys[:-1], around), keys, value=True)
    return None


def _written(hint: str, value: Any) -> Iterator[Any]:
    if hint == "write it in quotes" and not isinstance(value, str):
        yield json.dumps(value)
    elif hint.startswith("write true or false, without quotes"):
        yield value.lower() in ("true", "yes", "on")
    elif hint.startswith("write it without quotes"):
        yield plain_reader("1.2")(value)
    elif hint.startswith("a list of one is written [it]"):
        yield [value]


def at(data: Any, keys: Keys) -> Any:
    for key in keys:
        data = data[key]
    return data


def put(data: Any, keys: Keys, value: Any) -> Any:
    if not keys:
        return value
    made = copy.copy(data)
    made[keys[0]] = put(data[keys[0]], keys[1:], value)
    return made


def wrong_after(data: Any, found: Finding, module: ModuleType) -> str | None:
    """What is wrong with following a hint: the same is said again, another thing of the same value, or more than before."""
    followed = follow(data, found)
    if followed is None:
        return None
    before, after = findings(data, module), findings(followed.data, module)
    here = [one for one in after if keys_of_path(one.path) == followed.keys]
    again = [one for one in here if one.code == "unknown-key" or followed.value]
    if again:
        return f"{found.text} -> {again[0].text}"
    inside = [one for one in after if keys_of_path(one.path)[: len(followed.keys)] == followed.keys]
    elsewhere = {(one.code, one.path, one.message) for one in after if one not in inside}
    known = {(one.code, one.path, one.message) for one in before}
    if elsewhere - known:
        return f"{found.text} -> {sorted(elsewhere - known)[0]}"
    return None
