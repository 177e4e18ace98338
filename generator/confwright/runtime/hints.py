"""What a message says beside what is wrong: how to write it right, and where it is, without what may be a secret.

Loaded when something is wrong. `read` is the function of a package that found it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any, Final

OBJECT: Final[Any] = dict
ARRAY: Final[Any] = list
_BOOLEANS: Final = ("true", "false", "yes", "no", "on", "off")
MOST_WORK: Final = 2_000_000
"""Characters that are compared for the hints of one document, or half a second: it can have 100,000 wrong keys."""


def how_to_write(value: Any, expected: str) -> str | None:
    """A hint where the value is right but for how it is written: quotes, or their absence, are the usual mistake."""
    if isinstance(value, OBJECT) and "{env: NAME}" in expected:
        return _about_reference(value)
    if isinstance(value, OBJECT) and value.keys() == {"env"}:
        return "references are not resolved here; write the value"
    if value is None:
        return "give it a value, or remove the key" if "null" not in expected else None
    if type(value) is str:
        if "a boolean" in expected and value.lower() in _BOOLEANS:
            return "write true or false, without quotes"
        if ("an integer" in expected and _fits(int, value)) or ("a number" in expected and _fits(float, value)):
            return "write it without quotes"
    elif "a string" in expected and type(value) in (int, float, bool):
        return "write it in quotes"
    if "a list" in expected and not isinstance(value, ARRAY):
        return "a list of one is written [it], or with '- ' in front"
    return None


def _fits(number: Callable[[str], object], text: str) -> bool:
    """Whether a text is a number as YAML writes it: neither `nan` nor `1_000`."""
    try:
        return not text.strip("+-.eE0123456789") and number(text) is not None
    except ValueError:
        return False


def _about_reference(value: dict[str, Any]) -> str:
    """A hint for a mapping where a reference could be."""
    if "env" not in value:
        return "a reference is written {env: NAME}"
    if len(value) > 1:
        return "a reference has no key beside 'env'"
    return "the name of a variable is a string"


def known_keys(known: Collection[str]) -> str | None:
    """A hint with the keys that there are, where they are few."""
    if not 0 < len(known) <= 6 or any(len(key) > 40 or not key.isprintable() for key in known):
        return None
    return f"there {'is' if len(known) == 1 else 'are'}: {', '.join(sorted(known))}"


class Search:
    """Looks for the words that wrong ones were probably meant to be, until it has compared enough; then it finds none."""

    __slots__ = ("left",)

    def __init__(self) -> None:
        self.left = MOST_WORK

    def nearest(self, wrong: object, known: Collection[str], likeness: float = 0.6) -> str | None:
        """The known word nearest to a wrong one; `likeness` is from 0 to 1, where they are the same."""
        if not isinstance(wrong, str) or len(wrong) > 100 or self.left <= 0:
            return None
        # Likeness costs more than in proportion to the length.
        self.left -= (sum(map(len, known)) + len(known) * len(wrong)) * (1 + len(wrong) // 30)
        from difflib import get_close_matches  # only where something is wrong: it costs a millisecond to import

        near = get_close_matches(wrong, sorted(known), 1, likeness)
        return near[0] if near else None

    def did_you_mean(self, wrong: object, known: Collection[str]) -> str | None:
        """A hint with the nearest of the known words."""
        near = self.nearest(wrong, known)
        return f"did you mean {near!r}?" if near else None


# -- paths: below a secret, a key that the schema does not know may be the secret itself

HIDDEN: Final = "***"
SECRET: Final = re.compile(
    r"pass(word|wd|phrase)|^(pass|pwd)$|secret(?!_?name|s?_?backend)|(^|[_-])token$|credential|api_?key|private_?key|access_?key"
    r"|account_?key|(fernet|encryption|signing|service|shared|master|storage|license)_?key|connection_?string|(^|[_-])(dsn|auth|jwt|pat)$",
    re.IGNORECASE,
)
"""Names of what holds a secret: no message repeats their values, nor the keys below them that no schema knows."""
_SWALLOWED: Final = re.compile(
    r"(pass(word|wd|phrase)?|pwd|secret|token|credentials?|key)['\"]?\s*[=:\s]\s*\S", re.IGNORECASE
)
"""A key that swallowed a value: `password=hunter2`, `password hunter2`."""
_STEP: Final = re.compile(r"\[(?:\d+|'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")\]|\.?[^.\[]+")
_GROUPS: Final = ("allOf", "anyOf", "oneOf")
_KNOWN: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {}


def shown(problems: Iterable[Any], read: Callable[..., Any]) -> list[Any]:
    """The problems that a reader of a package found, with paths that contain no secret."""
    from dataclasses import replace

    found: list[Any] = []
    for problem in problems:
        path = shown_path(problem.path, read)
        found.append(problem if path == problem.path else replace(problem, path=path))
    return found


def shown_path(path: str, read: Callable[..., Any]) -> str:
    """A dotted path, with `***` for the keys that may be secrets."""
    steps: list[str] = _STEP.findall(path)
    if not any(_SWALLOWED.search(step) for step in steps) and len(steps) < 2:
        return path
    names, sensitive = _words(read.__module__.partition("._codec")[0])
    out, below = "", False
    for step in steps:
        name = step.strip(".[]'\"")
        if step[1:-1].isdigit() or name in names:
            out += step
        elif below or _SWALLOWED.search(name):
            out += f".{HIDDEN}" if out else HIDDEN
        else:
            out += step
        below = below or name in sensitive or SECRET.search(name) is not None
    return out


def _words(package: str) -> tuple[frozenset[str], frozenset[str]]:
    """The keys that the schema of a package names, and those whose values it calls sensitive and nowhere public."""
    if package not in _KNOWN:
        import json
        from pathlib import Path

        marked, public = set[str](), set[str]()
        try:
            file = getattr(sys.modules.get(package), "__file__", None) or ""
            schema: Any = json.loads(Path(file).with_name("schema.json").read_text("utf-8"))
        except (OSError, ValueError):
            schema = {}  # then every key below a secret is hidden
        for one in _mappings(schema):
            members: Any = one.get("properties")
            for name, member in members.items() if isinstance(members, OBJECT) else ():
                (marked if _is_marked(schema, member) else public).add(name)
        _KNOWN[package] = frozenset(marked | public), frozenset(marked - public)
    return _KNOWN[package]


def _is_marked(root: Any, member: Any) -> bool:
    """Whether a schema, a part of it or what it refers to is marked as secret."""
    todo: list[Any] = [member]
    seen = set[str]()
    while todo:
        one: Any = todo.pop()
        if not isinstance(one, OBJECT):
            continue
        if one.get("x-sensitive") or one.get("x-secret"):
            return True
        todo += [part for group in _GROUPS if isinstance(one.get(group), ARRAY) for part in one[group]]
        reference: Any = one.get("$ref")
        if isinstance(reference, str) and reference not in seen:
            seen.add(reference)
            target: Any = root
            for key in reference.removeprefix("#/").split("/"):
                key = key.replace("~1", "/").replace("~0", "~")
                target = target.get(key) if isinstance(target, OBJECT) else None
            todo.append(target)
    return False


def _mappings(schema: Any) -> Iterator[dict[str, Any]]:
    todo: list[Any] = [schema]
    while todo:
        one: Any = todo.pop()
        if isinstance(one, OBJECT):
            yield one
            todo += one.values()
        elif isinstance(one, ARRAY):
            todo += one
