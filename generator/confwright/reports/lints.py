"""What the readers of the orchestrators themselves would make of a file, beside what its schema says."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic
from .finding import Finding

if TYPE_CHECKING:
    from ..project import Project

_PACKAGES = {
    "airflow_connections": "connections",
    "airflow_variables": "variables",
    "astro_settings": "airflow_settings",
    "astro_deployment": "astro-deployment",
}
"""The packages whose documents Airflow or Astro reads, and the kinds of the files."""
_TEXTS = {
    "airflow.cfg": ("airflow.cfg",),
    "connections.env": ("connections.env",),
    "prefect.toml": ("prefect.toml",),
    "profiles.toml": ("profiles.toml",),
    "pyproject.toml": ("pyproject.toml",),
    "env": (".env", ".env.*", "*.env"),
}
"""Kinds of files that no package reads, and the names they have."""
_OURS = {
    "env": (b"AIRFLOW_", b"PREFECT_"), "profiles.toml": (b"profiles",), "pyproject.toml": (b"tool.prefect",),
}  # fmt: skip
"""What is in such a file where its name does not say whose it is."""


def text_kind(name: str, content: bytes, package: str = "") -> str | None:
    """The kind of a file that is no YAML, by `--as` or by its name; None where it is neither Airflow's nor Prefect's."""
    if package:
        return package if package in _TEXTS else None
    kind = next((k for k, names in _TEXTS.items() if any(fnmatchcase(name, pattern) for pattern in names)), None)
    return None if kind in _OURS and not any(word in content for word in _OURS[kind]) else kind


def lint_text(content: bytes, file: str, kind: str, project: Project | None) -> list[Finding]:
    """The findings on such a file. No line of it is shown: any may hold a secret."""
    text = content.decode("utf-8", "replace")
    found: list[Diagnostic] = []
    if kind == "env" or kind.endswith(".toml"):
        found += _lint_prefect(text, file, kind, project)
    if not kind.endswith(".toml") and (kind != "env" or "AIRFLOW_" in text):
        from ..targets.airflow import read_text
        from ..targets.airflow.facts import facts_of

        found += read_text(text, kind, file=file, facts=facts_of(project)).findings
    return [_finding(one, file) for one in found]


def _lint_prefect(text: str, file: str, kind: str, project: Project | None) -> tuple[Diagnostic, ...]:
    """The findings on settings of Prefect."""
    from ..packages import find_package
    from ..targets.prefect.settings_read import read_profiles, read_toml, read_variables

    if kind == "env" and "PREFECT_" not in text:
        return ()
    package = find_package("prefect_settings", project)
    if kind == "env":
        from ..environments.dotenv_file import parse_env

        given = parse_env(text, file).assignments
        values = {name: one.value for name, one in given.items() if one.value is not None}
        return read_variables(values, package, file, {name: one.line for name, one in given.items()}).findings
    if kind == "profiles.toml":
        return read_profiles(text, package, file).findings
    return read_toml(text, package, file, ("tool", "prefect") if kind == "pyproject.toml" else ()).findings


def with_lints(found: list[Finding], content: bytes, file: str, package: str, project: Project | None) -> list[Finding]:
    """The findings of the schema, and those of the reader itself in their place where both speak of one line."""
    name = package.rpartition(".")[2]
    if name not in (*_PACKAGES, "airflow") or any(one.code in ("yaml-syntax", "encoding") for one in found):
        return found
    kind = _PACKAGES.get(name)
    more = lint_text(content, file, kind, project) if kind is not None else _lint_own(content, file, project)
    told = {one.line for one in more if one.severity == "error" and one.line}
    kept = [one for one in found if one.line not in told]
    return sorted([*kept, *more], key=lambda one: (one.line, one.column))


def _lint_own(content: bytes, file: str, project: Project | None) -> list[Finding]:
    from ..runtime.problems import ConfigError
    from ..runtime.yaml_text import read_text
    from ..targets.airflow.facts import facts_of
    from ..targets.airflow.gather import Gathered
    from ..targets.airflow.own import lint_document

    into = Gathered(facts_of(project), file)
    try:
        lint_document(read_text(content), into)
    except ConfigError:  # the package has said what is wrong
        return []
    return [_finding(one, file) for one in into.findings]


def _finding(one: Diagnostic, file: str) -> Finding:
    return Finding(
        code=one.code, message=one.message, file=file, severity=one.severity, line=one.line or 0,
        column=one.column or 0, hint=one.hint,
    )  # fmt: skip
