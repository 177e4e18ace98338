"""The page of a deployment: its environments, every value in each of them, and the variables that they need."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..base.addresses import HIDDEN
from ..base.json_values import Keys
from ..environments.analysis import Analysis
from ..environments.compare import shared_secrets
from ..environments.deployment import Current
from ..environments.explain import Explanation, Step, explain
from ..environments.tree import UNSET, plain
from ..environments.types import root_record
from ..environments.variables import Use, Variable, needed, variables
from ..generate.ir import Field, Record, references
from ..generate.schema.node import MISSING
from ..generate.schema.walk import is_reference, leaves
from ..runtime.report import dotted
from .packages import package_view
from .shown_values import in_project, shown
from .types import addresses, line_of
from .views import Cell, DeploymentView, EnvironmentView, ResourceView, Row, UseView, VariableView


def deployment_view(analysis: Analysis, imported: str, root: Path) -> DeploymentView:
    """The page of a deployment, and those of the classes of its resources."""
    return _Reader(analysis, imported, root).view()


class _Reader:
    def __init__(self, analysis: Analysis, imported: str, root: Path) -> None:
        self._analysis, self._imported, self._root = analysis, imported, root
        self._deployment = analysis.deployment
        self._package = analysis.types.built.package
        self._at = addresses(self._package)
        self._records = {record.name: record for module in self._package.modules for record in module.records}
        self._fields = {field.key.raw: field for field in root_record(analysis.types).fields}

    def view(self) -> DeploymentView:
        name, file = self._package.name, self._deployment.name
        return DeploymentView(
            name=name, path=f"deployments/{name}.html", file=file,
            environments=tuple(map(self._environment, self._deployment.environments)),
            resources=tuple(map(self._resource, self._deployment.resources)),
            variables=tuple(map(self._variable, variables(self._analysis))),
            package=package_view(self._analysis.types.built, self._imported, file, self._root, ("resources per environment",)),
        )  # fmt: skip

    def _environment(self, name: str) -> EnvironmentView:
        environment = self._deployment.environments[name]
        return EnvironmentView(
            name=name, anchor=f"environment-{name}", description=environment.description,
            production=environment.production, chain=self._deployment.chain(name),
            chosen=tuple(_chosen(self._deployment.current, name)), variables=len(needed(self._analysis, name)),
        )  # fmt: skip

    # -- values

    def _resource(self, name: str) -> ResourceView:
        field = self._fields[name]
        return ResourceView(
            name=name, anchor=f"resource-{name}", description=self._deployment.resources[name].description,
            type=line_of(field.type, self._at), rows=tuple(map(self._row, self._paths(name))),
        )  # fmt: skip

    def _paths(self, resource: str) -> list[Keys]:
        """The keys of every value that some environment has, in the order of the environments."""
        found: dict[Keys, None] = {}
        for environment in self._deployment.environments:
            data = plain(self._deployment.merged(environment))
            found |= dict.fromkeys(keys for keys, _ in leaves(data.get(resource, {}), (resource,)))
        # Values that belong together are listed together, whichever environment names them first.
        first: dict[Keys, int] = {}
        for number, keys in enumerate(found):
            for end in range(1, len(keys) + 1):
                first.setdefault(keys[:end], number)
        return sorted(found, key=lambda keys: [first[keys[:end]] for end in range(1, len(keys) + 1)])

    def _row(self, keys: Keys) -> Row:
        explained = [_single(explain(self._analysis, keys, name), keys) for name in self._deployment.environments]
        values = [_identity(one) for one in explained]
        commonest, times = Counter(values).most_common(1)[0]
        odd = times > 1 or len(values) == 1
        cells = zip(self._deployment.environments, explained, values, strict=True)
        return Row(
            path=dotted(keys[1:]) or "(all of it)", href=self._href(keys), differs=len(set(values)) > 1,
            cells=tuple(self._cell(name, one, other=value != commonest or not odd) for name, one, value in cells),
        )  # fmt: skip

    def _cell(self, environment: str, one: Explanation | None, *, other: bool) -> Cell:
        if one is None:
            return Cell(text="several, below", kind="nothing", layer="", where="", other=other, own=False)
        step = next((step for step in one.steps if step.wins), None)
        hidden = one.sensitive and one.value is not None and one.value not in ("", [], {})
        kind = (
            "nothing" if one.value is UNSET
            else "reference" if is_reference(one.value)
            else "hidden" if hidden
            else "value"
        )  # fmt: skip
        text = {"nothing": "not set", "hidden": HIDDEN}.get(kind) or shown(one.value, hidden=False)
        where = in_project(step.where, self._root).rpartition(":")[0] if step is not None else ""
        layer = _layer(step, where, self._deployment.name) if step is not None else ""
        own = step is not None and step.layer == environment and kind != "nothing"
        return Cell(text=text, kind=kind, layer=layer, where=where, other=other, own=own)

    def _href(self, keys: Keys) -> str | None:
        """Where the field is described that a value is in; of several classes the first that has it."""
        field, href = self._fields.get(str(keys[0])), None
        for key in keys[1:]:
            if field is None:
                break
            found = self._member(field, key)
            if found is None:
                break
            record, field = found
            href = f"{self._at[record.name]}.{field.name}"
        return href

    def _member(self, field: Field, key: str | int) -> tuple[Record, Field] | None:
        for name in references(field.type):
            record = self._records.get(name)
            for one in record.fields if record is not None else ():
                if record is not None and one.key.raw == key:
                    return record, one
        return None

    # -- variables

    def _variable(self, variable: Variable) -> VariableView:
        leaks = [one.environment for one in shared_secrets(self._analysis) if one.variable.name == variable.name]
        return VariableView(
            name=variable.name, anchor=f"variable-{re.sub(r'[^A-Za-z0-9_]', '-', variable.name)}", types=" | ".join(variable.types),
            secret=variable.secret, default=None if variable.default is MISSING else json.dumps(variable.default),
            description=variable.description, environments=variable.environments,
            uses=tuple(self._uses(variable)), leaks=tuple(dict.fromkeys(leaks)),
        )  # fmt: skip

    def _uses(self, variable: Variable) -> Iterator[UseView]:
        by_place: dict[tuple[str, str], list[Use]] = {}
        for use in variable.uses:
            where = in_project(str(use.place), self._root).rpartition(":")[0]
            by_place.setdefault((use.field, where), []).append(use)
        for (field, where), uses in by_place.items():
            names = tuple(dict.fromkeys(use.environment for use in uses))
            href = self._href(uses[0].keys)
            yield UseView(field=field, href=href, where=where, environments=names)


def _layer(step: Step, where: str, main: str) -> str:
    """Which layer decides a value, and at which line; also in which file, if that is not deployment.yaml."""
    if step.verb == "default":
        return "default"
    if step.verb == "replaces":  # its value replaces the mapping that would hold this one
        return ""
    file, _, line = where.rpartition(":")
    place = f"line {line}" if file == main else where
    return f"{'removed by ' if step.verb == 'removes' else ''}{step.layer}, {place}"


def _single(found: tuple[Explanation, ...], keys: Keys) -> Explanation | None:
    """The single value at some keys; None if an environment has a mapping or a list there, whose members have rows."""
    return found[0] if len(found) == 1 and found[0].keys == keys else None


def _identity(one: Explanation | None) -> str:
    """A value in a form to compare: 1 and true differ, and so do 1 and 1.0."""
    value: Any = "" if one is None else one.value
    return "no value" if one is None or value is UNSET else json.dumps(value, ensure_ascii=False)


def _chosen(current: Current, name: str) -> Iterator[str]:
    if current.plus is not None:
        if current.plus.branch == name:
            yield "branch deployments of Dagster+"
        for deployment, environment in current.plus.deployments.items():
            if environment == name:
                yield f"the deployment {deployment} of Dagster+"
    if current.env is not None:
        yield f"{current.env}={name}"
    if current.default == name:
        yield "the default"
