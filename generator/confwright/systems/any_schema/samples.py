"""What `confwright import json-sample` does: a schema that documents imply, inferred as datamodel-code-generator does it."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import Any

from ...base.json_values import is_list, is_object
from ...base.reading import file_bytes, file_text
from ...base.said import as_count, as_name, as_reason, as_shown
from ...base.toml_lines import read_toml_text
from ...base.veil import UNREAD
from ...runtime.report import ConfigError
from ...runtime.yaml_text import read_text
from ..importing.given_paths import refused
from ..importing.hidden import hidden
from ..importing.launch import Imported
from ..importing.writing import schema_text


def named(given: Mapping[str, Any]) -> Mapping[str, Any]:
    """The options with the name of the schema before each file, so that files of another name are samples of another thing."""
    files = [str(one) for one in given.get("files", ())]
    bare = [one for one in files if ":" not in one]
    name = str(given.get("name") or (PurePosixPath(bare[0]).stem if bare else ""))
    with_names = (one if ":" in one else f"{name}:{one}" for one in files)
    return {**{key: one for key, one in given.items() if key != "name"}, "files": tuple(dict.fromkeys(with_names))}


def read_samples(options: Mapping[str, Any], root: Path) -> Imported:
    """The schemas that the documents of an import imply. Raises ProjectError."""
    samples: dict[str, list[str]] = {}
    for one in options.get("files", ()):
        name, _, path = one.partition(":")
        samples.setdefault(name, []).append(path)
    if not samples:
        raise refused("no document is named", hint="confwright import json-sample FILE...")
    files: dict[str, str] = {}
    for name, paths in samples.items():
        if not name or "/" in name or name.startswith("."):
            raise refused(f"a schema cannot be called {as_name(name)!r}", hint="name it with --name")
        schema = {"title": name, **_implied([one for path in paths for one in _documents(root, path)])}
        sources = {
            path: hashlib.sha256(file_bytes(root / path)).hexdigest()
            for path in paths
            if not path.startswith((".", "/"))
        }
        files[f"{name}.yaml"] = schema_text(schema, {}, sources, inferred=paths)
    return Imported(files, {}, {})


def _documents(root: Path, path: str) -> Iterator[Any]:
    """The documents of a file. Raises ProjectError."""
    try:
        if path.endswith(".toml"):
            yield read_toml_text(file_text(root / path))
        elif path.endswith(".csv"):
            yield from csv.DictReader(io.StringIO(file_text(root / path)))
        else:
            yield read_text(file_bytes(root / path)).data
    except OSError as error:
        raise refused(f"cannot be read: {as_reason(error)}", path) from error
    except ConfigError as error:
        first = error.problems[0]
        raise refused(f"{as_shown(UNREAD.say(first.message))} (line {as_count(first.line or 0)})", path) from error
    except (ValueError, RecursionError, csv.Error) as error:
        raise refused(f"cannot be read: {as_shown(UNREAD.say(str(error)))}", path) from error


def _implied(documents: list[Any]) -> dict[str, Any]:
    genson: Any = import_module("genson")
    builder = genson.SchemaBuilder()
    for one in documents:
        builder.add_object(_plain(one))
    schema: dict[str, Any] = builder.to_schema()
    schema.pop("$schema", None)
    return dict(hidden(schema))


def _plain(value: Any) -> Any:
    """A value as JSON has it: dates of TOML are texts."""
    if is_object(value):
        return {str(key): _plain(one) for key, one in value.items()}
    if is_list(value):
        return [_plain(one) for one in value]
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)
