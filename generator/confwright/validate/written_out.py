"""Secrets in plain text in an orchestrator's file, and names of variables that nothing replaces there.

Both are valid: the orchestrator uses the text as written. No message shows a value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from ..base.addresses import holds_secret, is_placeholder
from ..base.document_walk import Schema, Visit, walked
from ..base.finding import Note
from ..base.json_values import Keys, is_list, is_object
from ..generate.reference_forms import CLASSES, DEFINITIONS, TEMPLATES
from ..generate.schema.walk import is_reference
from ..systems import kind_of

_SECRET: Final = re.compile(
    r"pass(word|wd|phrase)$|^(pass|pwd)$|(^|[_-])secret$|client_?secret$|secret_?(access_?)?key$|(^|[_-])token$|api_?key$"
    r"|private_?key$|access_?key$|account_?key$|connection_?string$|(^|[_-])(dsn|jwt|pat)$",
    re.IGNORECASE,
)
"""Names of what is a secret whenever it is text; a path, an id or the name of a secret does not count."""
_NAME_OF: Final = re.compile(r"\bnames? of (?:the|an?) (?:\w+ ){0,3}secrets?\b", re.IGNORECASE)
"""What a description says of a field that holds only a secret's name, as `postgres_password_secret` of dagster-k8s does."""
_SELECTOR: Final = frozenset({"secret", "version"})
"""The keys of a reference to a secret of Google's Secret Manager, by name (`SecretKeySelector` of Cloud Run)."""
_ADDRESS: Final = re.compile(r"ur[il]$|dsn$|connection_?string$|credentials$", re.IGNORECASE)
"""Fields that are called sensitive and hold no secret by themselves: an address may have a password in it."""
_REFERENCE: Final = re.compile(DEFINITIONS)
_NO_SECRET: Final = re.compile(r"arn:|[/.~]|\{\{")
_SHELL: Final = re.compile(
    r"\$\{(\w+)\}|^\$([A-Za-z_]\w*)(?=/|$)|\{\{\s*(?:env\.|\$|env_var\(['\"])?(\w+).*?\}\}|^\$env:(\w+)$"
)
_IN_TEXT: Final = re.compile(r"\$\{(\w+)\}|^\$([A-Za-z_]\w*)$|^\$env:(\w+)$")
_EXPANDED: Final = frozenset({"script", "command", "commands", "args", "env", "env_vars", "parameters", "description"})
"""Keys below which a shell or a program of the user may replace variables, or nothing should."""
_BARE: Final = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+")
_PLACES: Final = re.compile(r"host(name)?$|user(name)?$|pass(word)?$|ur[il]$|token$|port$", re.IGNORECASE)
"""Fields whose values are words of capitals and underscores only if a variable is intended."""


def written_out(schema: Schema, data: Any) -> Iterator[Note]:
    """What is to be said of a document of a kind that is kept in public, as a repository is."""
    kind = kind_of(schema)
    if kind is None:
        return
    hint = kind.secrets
    selectors = set[Keys]()
    for visit in walked(schema, data):
        if is_object(visit.value) and visit.value.keys() == _SELECTOR:
            selectors.add(visit.keys)
        key = next((key for key in reversed(visit.keys) if isinstance(key, str)), "")
        written = _unreplaced(visit, key, kind.variable, schema) if isinstance(visit.value, str) else None
        if written is not None:
            message = "is used as written: nothing replaces it by the value of a variable"
            yield Note(visit.keys, "not-replaced", message, f"write {written}", "warning")
        elif not hint:
            continue
        elif _is_written_out(visit, key) and not (key == "secret" and visit.keys[:-1] in selectors):
            yield _secret(visit.keys, hint)
        else:
            yield from _variables(visit, hint)


def secrets_of(schema: Schema, data: Any) -> Iterator[Keys]:
    """The keys of every value that a schema calls sensitive, or whose name or form does: literal ones, whatever their type."""
    sensitive, references = set[Keys](), set[Keys]()
    for visit in walked(schema, data):
        if is_reference(visit.value):
            references.add(visit.keys)
        elif isinstance(visit.value, (dict, list)):
            if _is_marked(visit):
                sensitive.add(visit.keys)
        elif not (visit.keys[:-1] in references or isinstance(visit.value, bool) or visit.value in (None, "")):
            key = next((key for key in reversed(visit.keys) if isinstance(key, str)), "")
            text = str(visit.value)
            inside = any(visit.keys[:end] in sensitive for end in range(len(visit.keys)))
            named = inside or _is_marked(visit) or _SECRET.search(key) is not None
            if not is_placeholder(text) and (named or holds_secret(text)):
                yield visit.keys


def _secret(keys: Keys, hint: str) -> Note:
    return Note(keys, "secret-written-out", "a secret is written out here", hint, "warning")


def _is_written_out(visit: Visit, key: str) -> bool:
    value = visit.value
    if isinstance(value, (bool, dict, list)) or value in (None, "") or is_placeholder(str(value)):
        return False
    if _NO_SECRET.match(str(value)) or "env" in visit.keys[-1:] or visit.keys[-2:-1] == ("env_vars",):
        return False
    marked = _is_marked(visit)
    if not (marked or not visit.schemas or _takes_reference(visit)):
        return False
    if not marked and any(_NAME_OF.search(str(one.get("description", ""))) for one in visit.schemas):
        return False
    named = _SECRET.search(key) or (marked and not _ADDRESS.search(key))
    return bool(named) or (isinstance(value, str) and holds_secret(value))


def _is_marked(visit: Visit) -> bool:
    return any(one.get("x-sensitive") or one.get("x-secret") for one in visit.schemas)


def _variables(visit: Visit, hint: str) -> Iterator[Note]:
    """Variables that a container gets: `env_vars: [DB_PASSWORD=x]`, and `{name: DB_PASSWORD, value: x}` of Kubernetes."""
    value = visit.value
    if is_list(value) and visit.keys[-1:] == ("env_vars",):
        for index, one in enumerate(value):
            name, sign, text = str(one).partition("=")
            if sign and _holds(name, text):
                yield _secret((*visit.keys, index), f"{name} alone is taken from the environment")
    elif is_object(value) and _holds(value.get("name"), value.get("value")):
        yield _secret((*visit.keys, "value"), hint)


def _holds(name: object, text: object) -> bool:
    if (
        not isinstance(name, str)
        or not isinstance(text, str)
        or not text
        or is_placeholder(text)
        or _NO_SECRET.match(text)
    ):
        return False
    return bool(_SECRET.search(name)) or holds_secret(text)


def _unreplaced(visit: Visit, key: str, variable: str, root: Schema) -> str | None:
    """The correct form of the variable that is probably intended, if the text has another form; `variable` is the form in texts."""
    long = None
    if not any(_is_environment(branch) for one in visit.schemas for branch in _choices(one)):
        found = _IN_TEXT.search(visit.value) if variable and not _EXPANDED & set(visit.keys) else None
        plain = found is not None and any(_is_text(one) for one in visit.schemas)
        if found is not None and plain:
            return variable.replace("NAME", next(filter(None, found.groups())))
        long = _long_form(visit, root)
        if long is None:
            return None
    found = _SHELL.search(visit.value)
    if found is not None:
        name = next(group for group in found.groups() if group)
    elif _PLACES.search(key) and _BARE.fullmatch(visit.value):
        name = visit.value
    else:
        return None
    # Text that looks like a reference may be a secret after all: `password: $ecret`.
    form = "{env: NAME}" if _is_marked(visit) or _SECRET.search(key) else f"{{env: {name}}}"
    if long is not None:
        form = f"{{{long}: {form}}}"
    # A reference is a whole value: one of a part of it would lose the rest.
    whole = found is None or found[0] == visit.value
    return form if whole else f"{form}, with the whole value in the variable"


def _long_form(visit: Visit, root: Schema) -> str | None:
    """The key that takes a reference in the mapping that may be written instead of a text, as `module_name` of a module."""
    for branch in (branch for one in visit.schemas for branch in _choices(one)):
        name = str(branch.get("$ref")).rpartition("/")[2]
        record = root.get("$defs", {}).get(name, branch)
        required = record.get("required", ())
        inner = record.get("properties", {}).get(required[0]) if len(required) == 1 else None
        if is_object(inner) and any(_is_environment(one) for one in _choices(inner)):
            return str(required[0])
    return None


def _is_text(schema: Schema) -> bool:
    """Whether a schema asks for a text, or for a reference in one."""
    kinds = schema.get("type")
    return (
        kinds == "string"
        or (is_list(kinds) and "string" in kinds)
        or CLASSES[TEMPLATES] in str(schema.get("anyOf", ""))
    )


def _takes_reference(visit: Visit) -> bool:
    return any(_REFERENCE.search(str(branch.get("$ref"))) for one in visit.schemas for branch in _choices(one))


def _is_environment(branch: Schema) -> bool:
    return str(branch.get("$ref")).endswith("/EnvironmentReference")


def _choices(schema: Schema) -> list[Schema]:
    return [one for one in (*schema.get("anyOf", ()), *schema.get("oneOf", ())) if is_object(one)]
