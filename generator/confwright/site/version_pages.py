"""docs/versions.md, printed from the catalogues of versions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..systems import own_systems
from ..systems.versions.catalogue import Catalogue, Step, catalogue
from ..systems.versions.releases import text_of

_HEAD: Final = """\
# Versions

`confwright validate` judges a document by the version of the system that the project runs. The first of these decides:

1. `--for dagster==1.9.13`, once for each system (`dagster`, `airflow`, `prefect`); `1.9` is the newest release of 1.9
2. `[tool.confwright.versions]` in pyproject.toml: `dagster = "1.9.13"`
3. the package of your own project, if it has one for the document: its schema says what it was imported from
4. a file beside the document, or in the nearest folder above it, up to the root of the repository (without one, up to the
   outermost folder with a pyproject.toml): uv.lock, poetry.lock,
   pdm.lock, Pipfile.lock, `requirements*.txt` and `.in`, `constraints*.txt`, pyproject.toml, setup.cfg, setup.py, `Dockerfile*`
   (its image, its Astro Runtime, and what it installs), Chart.lock and Chart.yaml
5. what is installed in the nearest `.venv`, or in `$VIRTUAL_ENV`: only the names of its metadata are read, nothing is run
6. the newest that is known; then the summary names no version

The summary says which it is and why: `dagster.yaml: valid (Dagster 1.9.13, from uv.lock)`. A file that allows several versions,
such as `dagster>=1.8,<1.10`, gives the newest known of them; one without an upper bound says nothing. A version that is not
known is judged as the nearest older one, and the summary says that too. An unknown key that another version has is reported with
that version.

A version whose configuration has another form, such as Prefect 2, is refused.

The package for an older version is made on first use and kept in the user's cache. It needs no network.

The tables are made from the real packages of each release, with the libraries and providers of its time:
`python oracles/catalogue.py dagster` (or `airflow`, `prefect`) imports them, and `make docs`
prints this page. Releases between two listed ones that are equal were not imported. Descriptions are those of the newest release.
The rules between settings that no package tells (`written-by-hand` in the schemas) hold for the range beside them. The
fields of raw Kubernetes configuration are those of the newest client. What the real older releases say of drawn documents is
[compared](judged.md) with what `--for` says.
"""


def versions_page() -> str:
    """docs/versions.md."""
    parts = [_HEAD]
    systems = {kind.versions for system in own_systems() for kind in system.kinds if kind.versions is not None}
    for system in sorted(systems, key=lambda one: one.name):
        known = catalogue(system.name)
        if known is not None:
            parts += [f"\n## {known.title}\n\n", *_about(known)]
    return "".join(parts)


def _about(known: Catalogue) -> Iterator[str]:
    yield f"Read from the real packages: {', '.join(map(text_of, known.known))}.\n\n"
    if known.unread:
        yield f"Not read, though they are between two that differ: {', '.join(map(text_of, known.unread))}. "
        yield "What changed in one of them is listed with the next release that was read.\n\n"
    yield "| since | changes |\n|---|---|\n"
    for step in known.steps:
        words = "; ".join(_words(step))
        if words:
            yield f"| {text_of(step.release)} | {words} |\n"


def _words(step: Step) -> Iterator[str]:
    """What a release brought, by its definitions: a step leads the other way."""
    for word, kinds in (("new", "-"), ("gone", "=")):
        found = [
            f"`{name}`"
            for file, changes in sorted(_schemas(step).items())
            for change in changes
            if change[0] == kinds and (name := _name(file, str(change[1]))) and _is_whole(change)
        ]
        if found:
            yield f"{word}: {', '.join(dict.fromkeys(found))}"
    others = {
        f"`{_definition(file, str(change[1]))}`"
        for file, changes in _schemas(step).items()
        for change in changes
        if not (_is_whole(change) and _name(file, str(change[1])))
    }
    if others:
        yield f"changed: {', '.join(sorted(others))}"


def _schemas(step: Step) -> Mapping[str, tuple[tuple[Any, ...], ...]]:
    """The changes of schemas; facts.json has the same options once more."""
    return {file: changes for file, changes in step.changes.items() if file.endswith(".yaml")}


def _is_whole(change: tuple[Any, ...]) -> bool:
    """Whether a change is about a definition or a key, and not about something inside one."""
    parts = str(change[1]).split("/")
    return change[0] != "~" and len(parts) >= 3 and parts[-2] in ("$defs", "properties")


def _name(file: str, pointer: str) -> str:
    """`Concurrency.runs` for a key, `AcaRunLauncher` for a definition; empty for anything else."""
    parts = pointer.split("/")
    if len(parts) < 3 or parts[-2] not in ("$defs", "properties"):
        return ""
    if parts[1] == "$defs":
        return ".".join(
            [parts[2], *(name for word, name in zip(parts[3::2], parts[4::2], strict=False) if word == "properties")]
        )
    return f"{_document(file)}: {parts[-1]}"


def _definition(file: str, pointer: str) -> str:
    parts = pointer.split("/")
    if len(parts) > 2 and parts[1] == "$defs":
        return parts[2]
    return f"{_document(file)}: {parts[2] if len(parts) > 2 and parts[1] == 'properties' else 'the whole'}"


def _document(file: str) -> str:
    return {"instance.yaml": "dagster.yaml"}.get(file.rpartition("/")[2], file.rpartition("/")[2])
