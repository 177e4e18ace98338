"""How templates of Helm write values, and what is read of them again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from ...base.json_values import Keys, is_list, is_object
from ...runtime.report import ConfigError
from ...runtime.yaml_events import BadNumberError, plain_reader
from ...runtime.yaml_text import read_text

UNREADABLE: Final = object()
"""What is read of a text that is not YAML where the template writes it."""
_ONE_WORD: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_./-]*")
"""A text in which no character means anything to YAML: there can be 100,000 of them."""
_LARGE: Final = 1_000_000
_MANTISSA: Final = 1.5e6
"""Any large number with a point."""


def read_again(value: Any, *, item: bool = False) -> Any:
    """What is read where a template writes `{{ value }}`, without quotes. UNREADABLE where the result is not YAML.

    With `item`, it is written as a member of a list.

    The numbers of values are floats to helm, which writes one of 1,000,000 as 1e+06; that is a text to YAML 1.1.
    """
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, (int, float)):
        return _number(value)
    if is_list(value):  # Go writes [a b]: a list of one text
        members = [read_again(one) for one in value]
        return members if len(members) < 2 else [" ".join(map(str, members))]
    if not isinstance(value, str):
        return f"map[{len(value)}]"  # Go's form of a mapping is a text
    if value == "":
        return None
    try:
        if _ONE_WORD.fullmatch(value):
            return plain_reader("1.1")(value)
        data: Any = read_text(f"{'-' if item else 'key:'} {value}\n".encode(), dialect="1.1").data
    except (ConfigError, BadNumberError):
        return UNREADABLE
    if item:
        return data[0] if is_list(data) and len(data) == 1 else UNREADABLE
    return data["key"] if is_object(data) and list(data) == ["key"] else UNREADABLE


def _number(value: float) -> Any:
    if abs(value) < _LARGE:
        return int(value) if value == int(value) else value
    digits = f"{value}".lstrip("-").rstrip("0") if isinstance(value, int) else f"{value}"
    # A mantissa with a point is a float to YAML 1.1, one without is a text.
    return f"{digits}e+06" if len(digits) == 1 else _MANTISSA


def as_source(value: Any) -> Any:
    """What the chart's helper `stringSource` writes: a mapping or a text; nothing of anything else."""
    return value if is_object(value) or isinstance(value, str) else None


def is_empty(value: Any) -> bool:
    """Whether `if` in a template takes a value as false."""
    return value is None or value is False or value in ("", 0) or value == [] or value == {}


def with_defaults(defaults: Any, values: Any) -> Any:
    """Values over the defaults of a chart, as helm puts them together: null takes a default away, and else stays."""
    if not is_object(defaults) or not is_object(values):
        return values
    both = {
        key: with_defaults(defaults.get(key), value)
        for key, value in values.items()
        if value is not None or key not in defaults
    }
    return {**{key: value for key, value in defaults.items() if key not in values}, **both}


def at(values: Any, keys: Keys) -> Any:
    """The value at some keys; None where there is none."""
    for key in keys:
        if is_list(values) and isinstance(key, int):
            values = values[key] if key < len(values) else None
        else:
            values = values.get(str(key)) if is_object(values) else None
    return values


def known(values: Mapping[str, Any], keys: Keys) -> Keys:
    """As much of some keys as values have."""
    for end in range(len(keys), 0, -1):
        above = at(values, keys[: end - 1])
        last = keys[end - 1]
        if (is_object(above) and last in above) or (is_list(above) and isinstance(last, int) and last < len(above)):
            return keys[:end]
    return ()
