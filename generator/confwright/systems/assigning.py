"""The targets of `render` that set variables in a file: the same for the values of every system that become variables.

Secrets are written as references to where they are kept. With `--resolve` their values are written, into a file that only its owner
can read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from ..base.diagnostics import Diagnostic
from ..base.said import as_name, own
from .assigned import Assigned
from .system import Rendered, Rendering, Target

_SHELL: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_KUBERNETES: Final = re.compile(r"[-._a-zA-Z][-._a-zA-Z0-9]*")
Writer: TypeAlias = "Callable[[Sequence[Assigned], Rendering], tuple[str, Sequence[Diagnostic], Sequence[str]]]"
"""Writes variables: the text of the file, findings, and what the user does next."""


def target(name: str, write: Writer, *, resolved: bool = False, public: bool = True) -> Target:
    """A target that sets variables. `resolved`: it has no way to write a reference. `public`: a secret in the values is refused."""

    def render(asked: Rendering) -> Rendered:
        from . import assigned_of

        variables, findings = assigned_of(asked)
        resolving = asked.environ is not None
        problems = [one for one in findings if one.severity == "error"]
        if public and not resolving:
            problems += [_plain(one) for one in variables if one.secret and not one.lookups and any(one.parts)]
        problems += [one for variable in variables for one in _unfit(variable, name)]
        if resolved and not resolving:
            problems += [_unresolved(one, name) for one in variables if one.lookups]
        if problems:
            return Rendered("", tuple(problems))
        text, more, then = write(variables, replace(asked, target=name))
        return Rendered(text, (*findings, *more), secret=resolving, then=tuple(then))

    return Target(name=name, render=render, package="airflow", resource="airflow", documents=True)


def _unfit(one: Assigned, target: str) -> Iterator[Diagnostic]:
    """What no process can have as a variable, or what the reader of the target refuses as its name."""
    if not (_KUBERNETES if target.startswith(("k8s-", "external-")) else _SHELL).fullmatch(one.name):
        message = own(f"{as_name(one.name)!r} cannot be the name of a variable here")
        yield Diagnostic(
            code="variable-name", message=message, hint=own("use letters, digits and underscores in the id")
        )
    if any("\0" in part for part in one.parts if isinstance(part, str)):
        yield Diagnostic(code="nul", message=own(f"{as_name(one.name)}: no environment variable holds a NUL"))


def _plain(one: Assigned) -> Diagnostic:
    message = own(f"{as_name(one.name)} holds a secret, and others can read this file")
    return Diagnostic(code="secret-plain", message=message, hint=own("write {env: NAME} in the values"))


def _unresolved(one: Assigned, name: str) -> Diagnostic:
    names = ", ".join(map(as_name, dict.fromkeys(lookup.name for lookup in one.lookups)))
    message = own(f"{as_name(one.name)} refers to {names}, and {as_name(name)} has no way to write a reference")
    return Diagnostic(
        code="unresolved", message=message, hint=own("use --resolve with --output, or the target external-secret")
    )
