"""Whether some variables are what an environment needs: nothing missing, empty, malformed, or almost right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from ..base.diagnostics import Diagnostic
from ..base.json_values import Keys, is_list, is_object
from ..base.said import Said, as_name, own, own_or_none
from ..base.veil import UNREAD
from ..runtime.environments import PLUS_VARIABLES
from ..runtime.environments import current as find_current
from ..runtime.report import ConfigError, dotted
from ..runtime.values import coerced
from .analysed import Analysis
from .chosen import Chooser
from .dotenv_file import Assignment
from .plus import production_variables
from .staged_reader import staged_reader
from .tree import plain
from .variables import Variable, needed, variables

_NEAR = 0.85


@dataclass(frozen=True, slots=True)
class Supplied:
    """The variables at hand: those of files, which come first, and those of the process.

    Every name of a file is checked. A process has many other variables, so only names that resemble a missing one are checked.
    """

    files: Mapping[str, Assignment]
    process: Mapping[str, str] = field(repr=False)

    def get(self, name: str) -> tuple[str | None, Assignment | None]:
        if name in self.files:
            return self.files[name].value, self.files[name]
        return self.process.get(name), None


def check(analysis: Analysis, environment: str, supplied: Supplied) -> tuple[Diagnostic, ...]:
    """All that is wrong with the variables for one environment, in the order of its resources. No value is shown."""
    found: list[Diagnostic] = []
    supplied = Supplied(supplied.files, {**analysis.deployment.default_texts(environment), **supplied.process})
    wanted = needed(analysis, environment)
    missing = {variable.name for variable in wanted if supplied.get(variable.name)[0] is None}
    known = {variable.name for variable in variables(analysis)} | {
        analysis.deployment.current.env or "",
        *PLUS_VARIABLES,
    }
    alike = _alike(supplied, known, missing)
    wrong = {v.name: p for v in wanted if (p := _problem(v, environment, supplied.get(v.name)[0])) is not None}
    values = {v.name: text for v in wanted if v.name not in wrong and (text := supplied.get(v.name)[0]) is not None}
    broken = broken_rules(analysis, environment, values) if values else {}
    for variable in wanted:
        _, assignment = supplied.get(variable.name)
        code, message = wrong.get(variable.name, ("env-malformed", broken.get(variable.name)))
        if message is not None:
            use = next(use for use in variable.uses if use.environment == environment)
            near = [other for other, name in alike.items() if name == variable.name]
            hint = f"{as_name(use.field)}, {as_name(str(use.place))}"
            if near and variable.name in missing:
                hint += f"; {' and '.join(map(as_name, near))} is set, and nothing reads that"
            found.append(
                Diagnostic(
                    code=code, message=own(as_name(variable.name + message)), hint=own_or_none(hint),
                    file=assignment.file if assignment else None, line=assignment.line if assignment else None,
                )
            )  # fmt: skip
    found += _unknown(supplied, alike)
    found += _elsewhere(analysis, environment, supplied)
    if (plus := analysis.deployment.current.plus) is not None and plus.branch == environment:
        found += production_variables(analysis)
    return tuple(found)


def _elsewhere(analysis: Analysis, environment: str, supplied: Supplied) -> Iterator[Diagnostic]:
    """The variables that name the environment, where they are set and lead to another one, or to none."""
    current = analysis.deployment.current
    variables = (*((current.env,) if current.env is not None else ()), *(PLUS_VARIABLES if current.plus else ()))
    there = {name: text for name in variables if (text := supplied.get(name)[0]) is not None}
    if not there:
        return
    plus = current.plus
    choices = tuple(analysis.deployment.environments)
    try:
        named = find_current(
            there, choices, variable=current.env, default=current.default or environment,
            branch=plus.branch if plus else None, deployments=plus.deployments if plus else None,
        )  # fmt: skip
    except ConfigError as error:
        for problem in error.problems:
            yield _about(
                supplied,
                problem.path,
                problem.code,
                UNREAD.at(problem.path, problem.message),
                UNREAD.maybe(problem.hint),
            )
        return
    if named != environment:
        message = f"{' and '.join(map(as_name, there))} would start {as_name(named)}, not {as_name(environment)}"
        yield _about(supplied, next(iter(there)), "environment-other", own(message), None)


def _about(supplied: Supplied, variable: str, code: str, message: Said, hint: Said | None) -> Diagnostic:
    assignment = supplied.get(variable)[1]
    file, line = (assignment.file, assignment.line) if assignment else (None, None)
    return Diagnostic(code=code, message=message, hint=hint, file=file, line=line)


def _problem(variable: Variable, environment: str, text: str | None) -> tuple[str, str] | None:
    """What is wrong with a variable by itself."""
    if text is None:
        return "env-unset", " is not set"
    if not text.strip():
        return "env-empty", " is empty"
    wrong = malformed(variable, environment, text)
    return ("env-malformed", wrong) if wrong is not None else None


def malformed(variable: Variable, environment: str, text: str) -> str | None:
    """Why a text cannot be what an environment needs, to be read after the name of the variable."""
    for use in variable.uses:
        if use.environment == environment:
            _, problem = coerced(variable.name, use.into, {variable.name: text}, lenient=False)
            if problem is not None:
                return problem[1].removeprefix(f"environment variable {variable.name}")
    return None


def broken_rules(analysis: Analysis, environment: str, values: Mapping[str, str]) -> dict[str, str]:
    """What is wrong, by variable, with the configuration that the variables make, as `resolve` says it."""
    data: Any = plain(analysis.deployment.merged(environment))
    origins: dict[Keys, str] = {}
    for variable in needed(analysis, environment):
        for use in variable.uses:
            if use.environment == environment and variable.name in values:
                value, _ = coerced(variable.name, use.into, values, lenient=False)
                data = _with(data, use.keys, value)
                origins[use.keys] = variable.name
    chooser = Chooser(analysis.deployment, analysis.types)
    with staged_reader(analysis.types.built, analysis.types.package) as read:
        found = chooser.read(read, environment, data, resolved=True)
    broken: dict[str, str] = {}
    for finding in found if isinstance(found, list) else []:
        keys = finding.keys
        for place, name in origins.items():
            if place[: len(keys)] == keys or keys[: len(place)] == place:
                verb = " " if finding.message.startswith("must ") else f": {dotted(keys)}: " if place != keys else ": "
                broken.setdefault(name, f"{verb}{finding.message}")
    return broken


def _with(data: Any, keys: Keys, value: Any) -> Any:
    """Data with another value at some keys."""
    if not keys:
        return value
    if is_object(data):
        return {k: _with(v, keys[1:], value) if k == keys[0] else v for k, v in data.items()}
    if is_list(data):
        return [_with(v, keys[1:], value) if k == keys[0] else v for k, v in enumerate(data)]
    return data


# -- names that are almost right


def _alike(supplied: Supplied, known: set[str], missing: set[str]) -> dict[str, str]:
    """Names that nothing reads, with the variable each is like."""
    found: dict[str, str] = {}
    for name in supplied.files:
        if name not in known:
            near = nearest_name(name, known)
            if near is not None:
                found[name] = near
    for name in supplied.process:
        if name not in known and name not in found:
            near = nearest_name(name, missing)
            if near is not None:
                found[name] = near
    return found


def nearest_name(name: str, known: Set[str]) -> str | None:
    """The name that another one is almost: the same words, or nearly the same letters."""
    scored = [(_likeness(name, other), other) for other in sorted(known)]
    best = max(scored, default=(0.0, ""))
    return best[1] if best[0] >= _NEAR else None


def _likeness(name: str, other: str) -> float:
    """1 for the same words in another case, or with one word more in front or behind: PG_PASSWORD, DAGSTER_PG_PASSWORD."""
    a, b = name.upper().split("_"), other.upper().split("_")
    short, long = sorted((a, b), key=len)
    if len(short) > 1 and len(long) - len(short) <= 1 and short in (long[: len(short)], long[-len(short) :]):
        return 1.0
    return SequenceMatcher(None, name.upper(), other.upper()).ratio()


def _unknown(supplied: Supplied, alike: Mapping[str, str]) -> Iterator[Diagnostic]:
    for name, other in alike.items():
        assignment = supplied.files.get(name)
        if assignment is not None:
            yield Diagnostic(
                code="env-unknown", message=own(f"{as_name(name)} is read by nothing"), file=assignment.file, line=assignment.line,
                hint=own(f"did you mean {as_name(other)}?"),
            )  # fmt: skip
