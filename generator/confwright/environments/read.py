"""Reads deployment.yaml: its shape, names and inheritance. Every problem at once, each at its place.

Whether the values fit the resources' schemas is another step (values.py).
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Mapping
from hashlib import sha256
from keyword import iskeyword
from pathlib import Path, PurePosixPath
from typing import Any, Final

from ..diagnostics import Diagnostic, GenerateError
from ..runtime.hints import nearest
from ..runtime.report import kind_of
from ..schema.node import is_list, is_object
from .deployment import BASE, Current, DagsterPlus, Deployment, Environment, Resource, displayed
from .inherit import cycles
from .plus import SECTION, derived_layers
from .read_plus import read_plus
from .text import read_deployment_text
from .tree import UNSET, Branch, Keys, Origin, Tree, tree_of

_TOP: Final = ("environments", "current", "resources", "dagster-plus", "values")
VARIABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_ENVIRONMENT: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*\Z")
_PRODUCTION: Final = ("production", "prod")
"""Environments of these names are production ones unless they say otherwise."""
_ENDINGS: Final = (".yaml", ".yml", ".json")


def read_deployment(path: Path, root: Path) -> Deployment:
    """The deployment that a file below the project's folder describes. Raises GenerateError with every problem."""
    shown = displayed(path)
    text, content = read_deployment_text(path, shown)
    reader = Reader(path, shown, text.locate)
    top = reader.map(text.data, (), _TOP, required=("environments", "resources", "current"))
    environments = reader.environments(top.get("environments"))
    current = reader.current(top.get("current"), environments)
    resources = reader.resources(top.get("resources"))
    layers = reader.layers(top.get("values"), environments, resources)
    plus = read_plus(reader, top[SECTION], current, resources) if SECTION in top else None
    if plus is not None:
        layers |= derived_layers(plus, current)
    if reader.problems:
        raise GenerateError(sorted(reader.problems, key=lambda d: (d.line or 0, d.column or 0, d.code)))
    return Deployment(
        path=path, root=root, shown=shown, digest=sha256(content).hexdigest(), text=text, environments=environments,
        current=current, resources=resources, layers=layers, plus=plus,
    )  # fmt: skip


class Reader:
    """Collects problems while it reads. A value of the wrong kind is told once, and read as if it were not there."""

    def __init__(self, path: Path, shown: str, locate: Any) -> None:
        self._folder, self._shown, self._locate = path.parent, shown, locate
        self.problems: list[Diagnostic] = []

    def problem(self, code: str, message: str, at: Keys, hint: str | None = None, *, key: bool = False) -> None:
        spot: tuple[int, int] | None = None
        for end in range(len(at), -1, -1):
            spot = spot or self._locate(at[:end], key and end == len(at))
        line, column = spot or (None, None)
        self.problems.append(
            Diagnostic(code=code, message=message, file=self._shown, line=line, column=column, hint=hint)
        )

    def map(
        self, value: Any, at: Keys, known: Collection[str] | None = None, required: Collection[str] = ()
    ) -> dict[str, Any]:
        """A map, without the keys that are not known."""
        where = ".".join(map(str, at)) or "the file"
        if not is_object(value):
            missing = f"; it needs {', '.join(required)}" if required else ""
            self.problem("deployment-type", f"{where} must be a map, not {_kind(value)}{missing}", at)
            return {}
        for key in value:
            if known is not None and key not in known:
                self.problem("deployment-key", f"there is no key {key!r} here", (*at, key), near(key, known), key=True)
        for key in required:
            if key not in value:
                self.problem("deployment-missing", f"{where}: {key!r} is missing", at)
        return {key: member for key, member in value.items() if known is None or key in known}

    def text(self, table: Mapping[str, Any], key: str, at: Keys) -> str | None:
        """The string at a key, None where there is none."""
        if key not in table:
            return None
        if table[key] == "":
            self.problem("deployment-type", f"{key!r} must not be empty", (*at, key))
            return None
        if not isinstance(table[key], str):
            self.problem("deployment-type", f"{key!r} must be a string, not {_kind(table[key])}", (*at, key))
            return None
        return str(table[key])

    # -- environments

    def environments(self, value: Any) -> dict[str, Environment]:
        if value is None:
            return {}
        table = self.map(value, ("environments",))
        if is_object(value) and not value:
            self.problem("deployment-missing", "environments: name at least one", ("environments",))
        found: dict[str, Environment] = {}
        for name, body in table.items():
            at: Keys = ("environments", name)
            if name == BASE:
                hint = f"{BASE!r} is the layer below all environments"
                self.problem("environment-name", f"an environment cannot be called {name!r}", at, hint, key=True)
            elif not _ENVIRONMENT.match(name):
                hint = "a letter, then letters, digits, '_', '-', '.'"
                self.problem("environment-name", f"{name!r} is not a name for an environment", at, hint, key=True)
            settings = self.map({} if body is None else body, at, ("extends", "production", "description"))
            production = settings.get("production", name in _PRODUCTION)
            if not isinstance(production, bool):
                self.problem("deployment-type", "'production' must be true or false", (*at, "production"))
            found[name] = Environment(
                name=name, extends=self.text(settings, "extends", at), production=production is True,
                description=self.text(settings, "description", at) or "",
            )  # fmt: skip
        for name, environment in found.items():
            if environment.extends is not None:
                self._known(environment.extends, found, ("environments", name, "extends"))
        for circle in cycles(found):
            shown = " -> ".join((*circle, circle[0]))
            self.problem(
                "environment-cycle", f"environments extend each other in a circle: {shown}",
                ("environments", circle[0], "extends"), "one of them must stand on its own",
            )  # fmt: skip
        return found

    def unknown(self, what: str, name: str, known: Collection[str], at: Keys) -> None:
        """A name that is none of those that are known."""
        code = "resource-unknown" if what == "resource" else "deployment-name"
        self.problem(code, f"there is no {what} {name!r}", at, near(name, known))

    def _known(self, name: str, environments: Collection[str], at: Keys) -> None:
        if name not in environments:
            self.problem("environment-unknown", f"there is no environment {name!r}", at, near(name, environments))

    # -- current

    def current(self, value: Any, environments: Mapping[str, Environment]) -> Current:
        if value is None:
            return Current()
        table = self.map(value, ("current",), ("env", "default", "dagster-plus"))
        env, default = self.text(table, "env", ("current",)), self.text(table, "default", ("current",))
        if env is not None and not VARIABLE.match(env):
            self.problem("environment-variable", f"{env!r} is not a name of a variable", ("current", "env"))
        if default is not None:
            self._known(default, environments, ("current", "default"))
            if default in environments and environments[default].production:
                hint = "so that production is only built where someone said so; name another default, or none"
                message = f"the default must not be the production environment {default!r}"
                self.problem("environment-default", message, ("current", "default"), hint)
        plus = self._plus(table["dagster-plus"], environments) if "dagster-plus" in table else None
        if is_object(value) and env is None and plus is None and "env" not in value:
            hint = "like {env: DAGSTER_DEPLOYMENT, default: local}"
            self.problem("deployment-missing", "current: 'env' or 'dagster-plus' is missing", ("current",), hint)
        return Current(env=env, default=default, plus=plus)

    def _plus(self, value: Any, environments: Collection[str]) -> DagsterPlus:
        at: Keys = ("current", "dagster-plus")
        table = self.map(value, at, ("branch", "deployments"), required=("branch", "deployments"))
        branch = self.text(table, "branch", at)
        if branch is not None:
            self._known(branch, environments, (*at, "branch"))
        deployments: dict[str, str] = {}
        names = self.map(table.get("deployments", {}), (*at, "deployments"))
        for deployment in names:
            target = self.text(names, deployment, (*at, "deployments"))
            if target is not None:
                self._known(target, environments, (*at, "deployments", deployment))
                deployments[deployment] = target
        return DagsterPlus(branch=branch, deployments=deployments)

    # -- resources

    def resources(self, value: Any) -> dict[str, Resource]:
        if is_object(value) and not value:
            self.problem("deployment-missing", "resources: name at least one", ("resources",))
        found: dict[str, Resource] = {}
        for name, body in ({} if value is None else self.map(value, ("resources",))).items():
            at: Keys = ("resources", name)
            if not (name.isascii() and name.isidentifier()) or iskeyword(name) or name.startswith("_"):
                hint = "resources are keys in Python code: lower_case_with_underscores"
                self.problem("resource-name", f"{name!r} is not a name for a resource", at, hint, key=True)
            table = self.map(body, at, ("schema", "description"), required=("schema",))
            schema = self.text(table, "schema", at) or ""
            file, _, pointer = schema.partition("#")
            if schema:
                self._file(file, (*at, "schema"))
            description = self.text(table, "description", at) or ""
            found[name] = Resource(name=name, file=file, pointer=pointer, description=description)
        return found

    def _file(self, file: str, at: Keys) -> None:
        path = PurePosixPath(file)
        if not file or path.is_absolute() or "\\" in file or ":" in file or "\0" in file:
            hint = "a path relative to this file, like schemas/snowflake.yaml#/$defs/Account"
            self.problem("resource-schema", f"{file!r} is not the path of a schema file", at, hint)
        elif path.suffix not in _ENDINGS:
            self.problem(
                "resource-schema", f"{file!r} is not the path of a schema file", at, "it ends in .yaml or .json"
            )
        elif not (self._folder / file).is_file():
            folder = (self._folder / file).parent
            names = sorted(os.listdir(folder)) if folder.is_dir() else []
            found = [name for name in names if name.endswith(_ENDINGS)]
            nothing = f"there is no folder {path.parent.as_posix()!r}"
            self.problem(
                "resource-schema", f"there is no file {file!r}", at, near(path.name, found) if found else nothing
            )

    # -- values

    def layers(self, value: Any, environments: Collection[str], resources: Collection[str]) -> dict[str, Tree]:
        found: dict[str, Tree] = {}
        for layer, body in ({} if value is None else self.map(value, ("values",))).items():
            at: Keys = ("values", layer)
            if layer not in environments and layer != BASE:
                known = (BASE, *environments)
                self.problem("layer-unknown", f"there is no environment {layer!r}", at, near(layer, known), key=True)
            table = self.map({} if body is None else body, at)
            for name, resource in table.items():
                if name not in resources and resources:
                    self.problem(
                        "resource-unknown",
                        f"there is no resource {name!r}",
                        (*at, name),
                        near(name, resources),
                        key=True,
                    )
                self._no_unset_in_lists(resource, (*at, name), in_list=False)
            tree = tree_of(table, Origin(layer, at))
            found[layer] = tree if isinstance(tree, Branch) else Branch({}, Origin(layer, at))
        return found

    def _no_unset_in_lists(self, value: Any, at: Keys, *, in_list: bool) -> None:
        if value is UNSET and in_list:
            message, hint = "!unset stands in a list", "a list is replaced as a whole: write the members it should have"
            self.problem("unset-place", message, at, hint)
        for key, member in value.items() if is_object(value) else enumerate(value) if is_list(value) else ():
            self._no_unset_in_lists(member, (*at, key), in_list=in_list or is_list(value))


def _kind(value: Any) -> str:
    return "!unset" if value is UNSET else kind_of(value)


def near(wrong: str, known: Collection[str]) -> str | None:
    """A suggestion: the nearest of the known names, or all of them."""
    close = nearest(wrong, known) or next((k for k in known if len(wrong) > 1 and k.startswith(wrong)), None)
    if close:
        return f"did you mean {close!r}?"
    return f"there are: {', '.join(known)}" if known else None
