"""The files of a chart that tell of its values: in a folder, or in an archive as `helm pull` and `charts/` have it."""

from __future__ import annotations

import gzip
import io
import tarfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any, Final

from ....base.json_values import is_object
from ....base.reading import file_bytes
from ....base.said import as_count, as_name, as_reason, as_shown
from ....base.veil import UNREAD
from ....runtime import dataclass, field
from ....runtime.report import ConfigError
from ....runtime.yaml_text import Document, read_text
from ...importing.given_paths import refused
from ...inside import mapping, members

CHART: Final = "Chart.yaml"
SCHEMA: Final = "values.schema.json"
VALUES: Final = "values.yaml"
_READ: Final = (CHART, "requirements.yaml", VALUES, SCHEMA)
_LARGEST: Final = 64_000_000
"""Bytes of an archive, unpacked: a chart that Helm 3 stores in the cluster has one."""
_DEEPEST: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart. `subcharts` are those that are packed into it, by the key of their values; `missing` are keys of dependencies that
    are not there. `values` is None without a values.yaml, `schema` without a values.schema.json. `where` is for messages.
    """

    name: str
    version: str
    where: str
    values: Document | None
    schema: Any = None
    subcharts: Mapping[str, Chart] = field(default_factory=dict[str, "Chart"])
    missing: tuple[str, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes], repr=False)


def read_chart(path: Path, where: str) -> Chart:
    """The chart in a folder or an archive. Raises ProjectError (`import-source`)."""
    try:
        files = dict(_folder(path, "")) if path.is_dir() else _archive(file_bytes(path, _LARGEST), where)
    except OSError as error:
        raise refused(f"the chart cannot be read: {as_reason(error)}", where) from error
    return _chart(files, where, 0)


def _folder(folder: Path, above: str) -> Iterator[tuple[str, bytes]]:
    for name in _READ:
        if (folder / name).is_file():
            yield above + name, file_bytes(folder / name)
    inside = folder / "charts"
    for one in sorted(inside.iterdir()) if inside.is_dir() and above.count("charts/") < _DEEPEST else ():
        if one.is_dir() and not one.name.startswith(("_", ".")):
            yield from _folder(one, f"{above}charts/{one.name}/")
        elif one.suffix == ".tgz":
            yield f"{above}charts/{one.name}", file_bytes(one, _LARGEST)


def _archive(content: bytes, where: str) -> dict[str, bytes]:
    """The files of an archive that are of interest, by their paths in the chart."""
    found: dict[str, bytes] = {}
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as packed:
            plain = packed.read(_LARGEST + 1)
        if len(plain) > _LARGEST:
            raise refused(f"the archive has more than {as_count(_LARGEST)} bytes", where)
        with tarfile.TarFile(fileobj=io.BytesIO(plain)) as archive:
            for member in archive:
                path = PurePosixPath(member.name)
                inner = "/".join(path.parts[1:])
                if (
                    not member.isfile()
                    or member.issparse()
                    or ".." in path.parts
                    or (path.name not in _READ and path.suffix != ".tgz")
                ):
                    continue
                opened = archive.extractfile(member)
                if opened is not None:
                    found[inner] = opened.read()
    except (OSError, EOFError, zlib.error, tarfile.TarError) as error:
        raise refused(f"is not a chart, nor the archive of one: {as_shown(UNREAD.say(str(error)))}", where) from error
    return found


def _chart(files: Mapping[str, bytes], where: str, depth: int) -> Chart:
    head = mapping(_yaml(files, CHART, where))
    if not isinstance(head.get("name"), str):
        hint = "name the folder of a chart, or an archive that `helm pull` wrote"
        raise refused(f"there is no {CHART} with the name of a chart", where, hint)
    named = [
        mapping(one)
        for one in (
            *members(head.get("dependencies")),
            *members(mapping(_yaml(files, "requirements.yaml", where)).get("dependencies")),
        )
    ]
    packed = {one.name: one for one in _packed(files, where, depth)} if depth < _DEEPEST else {}
    keys = {str(one.get("alias") or one.get("name")): str(one.get("name")) for one in named if one.get("name")}
    keys |= {name: name for name in packed if name not in keys.values()}
    document = _document(files, VALUES, where)
    if document is not None and not is_object(document.data) and document.data is not None:
        raise refused(f"{VALUES} is not a mapping", where)
    schema = _yaml(files, SCHEMA, where) if SCHEMA in files else None
    return Chart(
        name=head["name"], version=str(head.get("version", "")), where=where, values=document, schema=schema,
        subcharts={key: packed[name] for key, name in keys.items() if name in packed},
        missing=tuple(key for key, name in keys.items() if name not in packed), files=files,
    )  # fmt: skip


def _packed(files: Mapping[str, bytes], where: str, depth: int) -> Iterator[Chart]:
    """The charts in the folder `charts`: unpacked, or as archives."""
    folders: dict[str, dict[str, bytes]] = {}
    for path, content in files.items():
        top, _, rest = path.partition("/")
        if top != "charts" or not rest:
            continue
        name, _, inner = rest.partition("/")
        if not inner and name.endswith(".tgz"):
            folders[name] = _archive(content, f"{where}/{path}")
        elif inner:
            folders.setdefault(name, {})[inner] = content
    for name, inside in sorted(folders.items()):
        if CHART in inside:
            yield _chart(inside, f"{where}/charts/{name}", depth + 1)


def _yaml(files: Mapping[str, bytes], name: str, where: str) -> Any:
    document = _document(files, name, where)
    return document.data if document is not None else None


def _document(files: Mapping[str, bytes], name: str, where: str) -> Document | None:
    if name not in files:
        return None
    try:
        return read_text(files[name], dialect="1.2" if name == SCHEMA else "1.1")
    except ConfigError as error:
        first = error.problems[0]
        raise refused(
            f"{as_name(name)} cannot be read: {as_shown(UNREAD.say(first.message))} (line {as_count(first.line or 0)})",
            where,
        ) from error
