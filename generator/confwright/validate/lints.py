"""What the readers of the orchestrators themselves would make of a file, beside what its schema says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from ..base.addresses import holds_secret
from ..base.diagnostics import Diagnostic
from ..base.document_walk import Schema
from ..base.finding import Finding, worst
from ..base.near_words import anew
from ..base.reading import SMALL
from ..base.said import as_count, own
from ..base.secret_names import SECRET
from ..base.veil import Veil
from ..systems import kind_of, systems
from ..systems.places import Given
from ..systems.system import Around, Lint, Linted, TextKind, VariablesLint
from .packages import schema_of
from .versions import package_for, picked_for

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from ..project.reading import Project
    from ..systems.versions.picking import Picked
    from ..systems.versions.versioned import Versioned

_DOCUMENTS = (".yaml", ".yml", ".json")
"""How files end that packages read."""
_BROKEN = frozenset({"yaml-syntax", "encoding", "limit-nodes"})
"""Codes of findings on a document that no reader would get to see."""


def text_kind(name: str, content: bytes, package: str = "", *, named: bool = False) -> str | None:
    """The kind of a file that no package reads, by `--as` or by its name; None where it is of no system.

    With `named`, the user asks for this very file: then a .env file is one, whoever reads its variables.
    """
    if not package and name.endswith(_DOCUMENTS):
        return None
    texts = [text for system in systems() for text in system.texts]
    if package:
        return package if any(text.name == package for text in texts) else None
    fitting = [text for text in texts if name in text.names] or [
        text for text in texts if any(fnmatchcase(name, pattern) for pattern in text.names)
    ]
    meant = any(text.name == _VARIABLES for text in fitting) and named
    return next((text.name for text in fitting if _is_there(text, content)), _VARIABLES if meant else None)


def _is_there(text: TextKind, content: bytes) -> bool:
    """Whether a file that is named like a kind holds anything for its system."""
    return not text.words or any(word.encode() in content for word in text.words)


def lint_text(
    content: bytes, file: str, kind: str, project: Project | None, asked: Mapping[str, str] | None = None,
    judges: list[str] | None = None, outer: str = "",
) -> list[Finding]:  # fmt: skip
    """The findings on such a file. No line of it is shown, nor a value that may be a secret. `outer` is the text around it.

    `asked` are the versions of `--for`; to `judges` is added which version the file was judged by, and why.
    """
    if len(content) > SMALL:
        return [Finding(code="limit-size", message=own(f"larger than {as_count(SMALL)} bytes"), file=file)]
    texts = [text for system in systems() for text in system.texts if text.name == kind]
    readers = [text.lint for text in texts if len(texts) == 1 or _is_there(text, content)]
    around = _around(file, project, asked, judges, outer)
    return _findings([_variables, *readers] if kind == _VARIABLES else readers, content, file, around)


def lint_variables(
    variables: Sequence[Given], content: bytes, file: str, project: Project | None, asked: Mapping[str, str] | None = None,
    judges: list[str] | None = None,
) -> tuple[int, list[Finding]]:  # fmt: skip
    """How many variables belong to a system, and the findings on them. `content` is the file that sets them."""
    count, readers = 0, list[Lint]()
    for system in systems():
        own = [one for one in variables if not one.file and one.name.upper().startswith(system.prefixes)]
        if own and system.variables is not None:
            count += len({(one.line, one.name) for one in own})
            readers.append(_given(system.variables, own))
    around = _around(file, project, asked, judges, content.decode("utf-8", "replace"))
    return count, _findings(readers, content, file, around) if readers else []


def _given(read: VariablesLint, own: Sequence[Given]) -> Lint:
    return lambda _text, file, around: read(own, file, around)


_VARIABLES = "env"
"""The kind of file that has rules of its own, whatever system its variables are of."""


def _variables(text: str, file: str, _around: Around) -> Linted:
    from ..environments.dotenv_readers import findings_of

    return Linted(findings_of(text, file))


def _around(
    file: str, project: Project | None, asked: Mapping[str, str] | None, judges: list[str] | None, outer: str = ""
) -> Around:  # fmt: skip
    """Where a file is checked: with the packages and facts of the version that its project runs."""

    def note(why: str) -> None:
        if judges is not None and why and why not in judges:
            judges.append(why)

    def package(name: str) -> ModuleType:
        module, version = package_for(name, Path(file), project, asked or {})
        note(version.why if version is not None else "")
        return module

    def version(system: Versioned, own: bool) -> Picked | None:
        picked = picked_for(system, Path(file), project, asked or {}, own=own)
        note(picked.why if picked is not None else "")
        return picked

    return Around(project, package, outer, version)


def _findings(
    readers: Sequence[Lint], content: bytes, file: str, around: Around, schema: Schema | None = None
) -> list[Finding]:
    """What readers find in a text, each thing once. `schema` is that of the document which it is."""
    anew()
    text = content.decode("utf-8", "replace")
    read = [lint(text, file, around) for lint in readers]
    found = _once([linted.findings for linted in read])
    if not found:
        return []
    data = next((linted.data for linted in read if linted.data is not None), None)
    if schema is not None and data is not None:
        veil = Veil(schema, data)
    else:
        veil = Veil.of([*(secret for linted in read for secret in linted.secrets), *_secrets(text)])
    found, more = worst(found)
    if more:
        found.append(Diagnostic(code="limit-problems", message=own(more), severity="warning", file=file))
    return [_finding(one, file, veil) for one in found]


def _once(findings: Sequence[Sequence[Diagnostic]]) -> list[Diagnostic]:
    """The findings of all readers, without what an earlier reader says of the same line."""
    found = list[Diagnostic]()
    known, every = set[object](), set[object]()
    for members in findings:
        for one in members:
            # A megabyte has 100,000 of them, and a tuple costs a tenth of what the hash of a finding does.
            whole = (one.code, one.message, one.line, one.column, one.severity, one.hint, one.unchecked)
            if whole not in every and whole[:3] not in known:
                every.add(whole)
                found.append(one)
        known.update((one.code, one.message, one.line) for one in found)
    return found


_ASSIGNED = re.compile(
    r"""^[^\S\n]*+(?:export[^\S\n]++)?["']?([\w.-]++)["']?[^\S\n]*+[=:][^\S\n]*+(.++)$""", re.MULTILINE
)


def _secrets(text: str) -> Iterator[str]:
    """The text after a name of a secret, in a line of any of these files."""
    for match in _ASSIGNED.finditer(text):
        if SECRET.search(match[1]) or holds_secret(match[2]):
            yield match[2].strip().strip("'\"")


def with_lints(
    found: list[Finding], content: bytes, file: str, module: ModuleType, project: Project | None,
    asked: Mapping[str, str] | None = None,
) -> list[Finding]:  # fmt: skip
    """The findings of the schema, and those of the reader itself in their place where both speak of one line."""
    schema = schema_of(module)
    kind = kind_of(schema)
    if kind is None or kind.lint is None or any(one.code in _BROKEN for one in found):
        return found
    more = _findings([kind.lint], content, file, _around(file, project, asked, None), schema)
    lines_with_errors = {one.line for one in more if one.severity == "error" and one.line}
    kept = [one for one in found if one.line not in lines_with_errors]
    return sorted([*kept, *more], key=lambda one: (one.line, one.column))


def _finding(one: Diagnostic, file: str, veil: Veil) -> Finding:
    return Finding(
        code=one.code, message=veil.say(one.message), file=file, severity=one.severity, line=one.line or 0,
        column=one.column or 0, hint=veil.maybe(one.hint), unchecked=one.unchecked,
    )  # fmt: skip
