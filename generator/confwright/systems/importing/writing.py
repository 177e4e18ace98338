"""The text of what an importer found: a YAML file per schema, with where it came from and a digest.

Runs under the Python of the imported system, which has PyYAML.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, Final, Optional

from ...base.json_values import is_list, is_object

_NUMBER = re.compile(r"[-+]?(0o[0-7]+|0x[0-9a-fA-F]+|(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?)")
"""What YAML 1.2 reads as a number: PyYAML writes some of it, `0o077` or `1e3`, without quotes, as YAML 1.1 reads text."""


_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
ALL: Final = ("*",)
"""Every definition of a file."""


def schema_text(
    schema: Mapping[str, Any],
    versions: Mapping[str, str],
    sources: Optional[Mapping[str, str]] = None,  # noqa: UP045 - Python 3.9
    /,
    *,
    by_hand: Sequence[str] = (),
    verified: str = "",
    inferred: Sequence[str] = (),
    draft: str = _DRAFT,
    **head: Any,
) -> str:
    """A schema's text, with the packages it came from, by their versions. The digest is that of the schema itself, so that an
    edited file shows. `head` comes before it: `x-yaml`, for a file that is the root of a package.

    `by_hand` are the definitions (`#` is the root, `ALL` all of it) that no installed package says, and that were written by its
    source; they were tried with those versions, or with all that `verified` names. `sources` are the files of the project that
    it was read from, by their paths from its folder, with their digests. `inferred` are the documents that the schema is a guess
    from, where nothing states it. `draft` is its `$schema`, empty where it has its own, or none.
    """
    yaml: Any = import_module("yaml")

    def never(_self: object, _data: object) -> bool:
        return True

    def text(dumper: Any, value: str) -> Any:
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="'" if _NUMBER.fullmatch(value) else None)

    dumper = type("Dumper", (yaml.SafeDumper,), {"ignore_aliases": never})
    yaml.add_representer(str, text, dumper)
    data = _with_provenance(schema, versions, by_hand, verified, head, sources, inferred, draft)
    return str(
        yaml.dump(data, Dumper=dumper, sort_keys=False, width=110, allow_unicode=False, default_flow_style=False)
    )


def json_text(schema: Mapping[str, Any], versions: Mapping[str, str]) -> str:
    """The text of a schema that is mostly a table, as JSON: a line for each row."""
    text = json.dumps(_with_provenance(schema, versions, (), "", {}), separators=(",", ":"))
    return text.replace("},", "},\n") + "\n"


def _with_provenance(
    schema: Mapping[str, Any],
    versions: Mapping[str, str],
    by_hand: Sequence[str],
    verified: str,
    head: Mapping[str, Any],
    sources: Optional[Mapping[str, str]] = None,  # noqa: UP045 - Python 3.9
    inferred: Sequence[str] = (),
    draft: str = _DRAFT,
) -> dict[str, Any]:
    public = _without_secrets(dict(schema))
    stated = public.get("$schema", draft)
    digest = hashlib.sha256(json.dumps(public, sort_keys=True).encode()).hexdigest()
    known = dict(sorted(versions.items()))
    imported = {"imported-from": known} if known and tuple(by_hand) != ALL else {}
    names = {"definitions": list(by_hand)} if imported else {}
    tried = {"verified": verified} if verified else {"verified-with": known}
    written = {"written-by-hand": {**names, **tried}} if by_hand else {}
    read = {"sources": dict(sorted(sources.items()))} if sources else {}
    guessed = {"inferred-from": list(inferred)} if inferred else {}
    return {
        **({"$schema": stated} if stated else {}),
        **head,
        "x-provenance": {**imported, **guessed, **written, **read, "sha256": digest},
        **public,
    }


def _without_secrets(part: Any) -> Any:
    """A schema without the defaults of what is never shown: those of the imported system hold all the same."""
    if is_list(part):
        return [_without_secrets(one) for one in part]
    if not is_object(part):
        return part
    hidden = part.get("x-sensitive") is True or part.get("x-secret") is True
    return {key: _without_secrets(value) for key, value in part.items() if not (hidden and key == "default" and value)}
