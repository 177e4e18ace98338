"""Which class a resource is of in an environment: the one that deployment.yaml says, else the only one that its values fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ..base.finding import Note
from ..base.json_values import is_object
from ..generate.ir import Ref
from ..generate.pipeline import reader_of, reader_of_node
from .constructed import Argument, Call, Constructed
from .deployment import Deployment
from .real_classes import converted, members_of, real_class, schema_path
from .staged_reader import Read
from .types import Types

Reader = tuple[str, str]


class Chooser:
    """Reads the values of one environment. Constructed before the package is staged: it needs readers that the package has not."""

    def __init__(self, deployment: Deployment, types: Types) -> None:
        self._deployment, self._types = deployment, types
        root = types.built.graph.root
        self._stated: dict[str, tuple[Reader, ...]] = {}
        self._alike: dict[str, dict[str, Reader]] = {}
        served = converted(types)
        for name, resource in deployment.resources.items():
            if resource.by_environment and len(resource.schemas) > 1:
                branches = root.properties[name].any_of
                self._stated[name] = tuple(reader_of_node(types.built, branch) for branch in branches)
            elif name in served and len(members := members_of(types, name)) > 1:
                self._alike[name] = {m.name: reader_of(types.built, m.name) for m in members if isinstance(m, Ref)}

    def read(self, read: Read, environment: str, data: Any, *, resolved: bool = False) -> Constructed | list[Note]:
        """The values of an environment, or all that is wrong with them."""
        constructed = read(data, resolved=resolved)
        given = data if is_object(data) else {}
        chosen: dict[str, Constructed | list[Note]] = {}
        for name, readers in self._stated.items():
            index = self._deployment.resources[name].by_environment.get(environment)
            if index is not None and name in given:
                chosen[name] = read(given[name], resolved=resolved, by=readers[index], keys=(name,))
        wrong = [finding for one in chosen.values() if isinstance(one, list) for finding in one]
        if isinstance(constructed, list):
            # What a resource says as one of several is chosen better by the one that it is.
            return [*(finding for finding in constructed if not finding.keys or finding.keys[0] not in chosen), *wrong]
        wrong += self._ambiguous(read, given, resolved=resolved)
        if wrong or not isinstance(constructed, Call):
            return wrong or constructed
        return replace(constructed, arguments=tuple(_taken(argument, chosen) for argument in constructed.arguments))

    def _ambiguous(self, read: Read, given: dict[str, Any], *, resolved: bool) -> Iterator[Note]:
        """Resources whose values fit several classes: the first one would be used without notice."""
        for name, readers in self._alike.items():
            if name not in given:
                continue
            fits = [
                record
                for record, by in readers.items()
                if not isinstance(read(given[name], resolved=resolved, by=by, keys=(name,)), list)
            ]
            if len(fits) > 1:
                plans = self._types.built.plan.records
                classes = " and ".join(str(real_class(plans[record].node)) for record in fits)
                places = " or ".join(schema_path(self._deployment, plans[record].node) for record in fits)
                hint = f"choose one: resources.{name}.schema: {{ENVIRONMENT: FILE}}, with {places}"
                yield Note((name,), "resource-ambiguous", f"fits {classes}", hint, on_key=True)


def _taken(argument: Argument, chosen: dict[str, Constructed | list[Note]]) -> Argument:
    own = chosen.get(argument.key or "")
    return argument if own is None or isinstance(own, list) else replace(argument, value=own)
