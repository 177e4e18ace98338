"""What a dagster_cloud.yaml needs: variables that `dagster-cloud ci template` fills in, and those that an agent passes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from ...base.json_values import Keys, is_list, is_object
from ...base.secret_names import SECRET
from ..dagster.needs import context_needs
from ..places import Need

_GET: Final = re.compile(r"""\{\{\s*get_env\(\s*["'](\w+)["']\s*(?P<default>,)?""")
_BY: Final = "dagster-cloud ci template, when it renders the file"


def location_needs(data: Any) -> Iterator[Need]:
    """The variables of all code locations."""
    for keys, text in _texts(data, ()):
        for found in _GET.finditer(text):
            name = found[1]
            yield Need(name=name, by=_BY, secret=bool(SECRET.search(name)), required=not found["default"], keys=keys)
    locations = data.get("locations") if is_object(data) else None
    for index, location in enumerate(locations if is_list(locations) else ()):
        if is_object(location):
            yield from context_needs(location.get("container_context"), ("locations", index, "container_context"))


def _texts(value: Any, keys: Keys) -> Iterator[tuple[Keys, str]]:
    if isinstance(value, str):
        yield keys, value
    elif is_object(value):
        for key, member in value.items():
            yield from _texts(member, (*keys, key))
    elif is_list(value):
        for index, member in enumerate(value):
            yield from _texts(member, (*keys, index))
