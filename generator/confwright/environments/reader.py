"""Reads the shape of deployment.yaml: maps, names and files, each problem at its place."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Mapping
from keyword import iskeyword
from pathlib import PurePosixPath
from typing import Any, Final

from ..base.diagnostics import Diagnostic
from ..base.json_values import Keys, is_list, is_object
from ..base.near_words import nearest
from ..base.said import Ours, as_name, as_names
from ..runtime.report import kind_of
from .deployment import BASE, Current, DagsterPlus, Environment, Resource, SchemaOf, Source, place_in
from .hidden import written_veil
from .inherit import MOST_ABOVE, cycles, deepest
from .tree import UNSET, Branch, Origin, Tree, tree_of

VARIABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_ENVIRONMENT: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*\Z")
_PRODUCTION: Final = ("production", "prod")
"""Environments of these names are production ones unless they say otherwise."""
ENDINGS: Final = (".yaml", ".yml", ".json")


class Reader:
    """Collects problems while it reads. A value of the wrong kind is reported once, and read as if it were absent."""

    def __init__(self, source: Source) -> None:
        self._source, self._folder = source, source.path.parent
        data = source.text.data
        self._veil = written_veil(data.get("values") if is_object(data) else None)
        self.problems: list[Diagnostic] = []

    def problem(self, code: str, message: str, at: Keys, hint: str | None = None, *, key: bool = False) -> None:
        file, line, column = place_in((self._source,), at, key=key)
        self.problems.append(
            Diagnostic(
                code=code, message=self._veil.say(message), file=file, line=line, column=column, hint=self._veil.maybe(hint)
            )
        )  # fmt: skip

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

    def text(self, table: Mapping[Any, Any], key: str | int, at: Keys) -> str | None:
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
                ("environments", circle[0], "extends"), "remove one `extends`",
            )  # fmt: skip
        deep = deepest(found) if not cycles(found) else None
        if deep is not None:
            message = f"extends more than {MOST_ABOVE} environments, one above the other"
            self.problem("limit-depth", message, ("environments", deep, "extends"))
        return found

    def unknown(self, what: str, name: str, known: Collection[str], at: Keys) -> None:
        """An unknown name."""
        code = "resource-unknown" if what == "resource" else "deployment-name"
        self.problem(code, f"there is no {what} {name!r}", at, near(name, known))

    def _known(self, name: str, environments: Collection[str], at: Keys, *, key: bool = False) -> None:
        if name not in environments:
            hint = near(name, environments)
            self.problem("environment-unknown", f"there is no environment {name!r}", at, hint, key=key)

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

    def resources(self, value: Any, environments: Mapping[str, Environment]) -> dict[str, Resource]:
        if is_object(value) and not value:
            self.problem("deployment-missing", "resources: name at least one", ("resources",))
        found: dict[str, Resource] = {}
        for name, body in ({} if value is None else self.map(value, ("resources",))).items():
            at: Keys = ("resources", name)
            if not (name.isascii() and name.isidentifier()) or iskeyword(name) or name.startswith("_"):
                hint = "resources are keys in Python code: lower_case_with_underscores"
                self.problem("resource-name", f"{name!r} is not a name for a resource", at, hint, key=True)
            table = self.map(body, at, ("schema", "any-of", "description"))
            if is_object(body) and ("schema" in body) == ("any-of" in body):
                both = "schema" in body
                message = "'schema' and 'any-of' exclude each other" if both else "'schema' is missing"
                forms = None if both else "a file, or a map of environments to files; or 'any-of', a list of files"
                self.problem("deployment-missing", f"resources.{name}: {message}", at, forms)
            schemas, by_environment = self._schemas(table, at, environments)
            description = self.text(table, "description", at) or ""
            found[name] = Resource(
                name=name, schemas=schemas, by_environment=by_environment, description=description
            )  # fmt: skip
        return found

    def _schemas(
        self, table: Mapping[str, Any], at: Keys, environments: Mapping[str, Environment]
    ) -> tuple[tuple[SchemaOf, ...], dict[str, int]]:
        """What a resource can be, and which of it each environment takes."""
        given: dict[str | int, Any]
        differs = False
        if "any-of" in table:
            at, listed = (*at, "any-of"), table["any-of"]
            if not is_list(listed) or not listed:
                self.problem("deployment-type", "'any-of' must be a list of schema files", at)
                return (), {}
            given = dict(enumerate(listed))
        elif is_object(table.get("schema")):
            at, given, differs = (*at, "schema"), dict(table["schema"]), True
            for layer in given:
                if layer not in environments and layer != BASE:
                    self._known(str(layer), (BASE, *environments), (*at, layer), key=True)
        elif "schema" in table:
            given = {"schema": table["schema"]}
        else:
            return (), {}
        schemas: dict[tuple[str, str], SchemaOf] = {}
        taken: dict[str | int, int] = {}
        for key in given:
            text = self.text(given, key, at)
            file, _, pointer = (text or "").partition("#")
            if text:
                self._file(file, (*at, key))
            schemas.setdefault((file, pointer), SchemaOf(file=file, pointer=pointer, at=(*at, key)))
            taken[key] = list(schemas).index((file, pointer))
        return tuple(schemas.values()), self._taken(taken, at, environments) if differs else {}

    def _taken(self, taken: Mapping[Any, int], at: Keys, environments: Mapping[str, Environment]) -> dict[str, int]:
        """The schema of each environment: its own, else that of what it extends, else that of `base`."""
        found: dict[str, int] = {}
        for name in environments:
            chain: list[str] = [name]
            while (above := environments.get(chain[-1])) is not None and above.extends and above.extends not in chain:
                chain.append(above.extends)
            layer = next((layer for layer in (*chain, BASE) if layer in taken), None)
            if layer is None:
                message = f"{'.'.join(map(str, at))}: {name!r} has no schema"
                self.problem("deployment-missing", message, at, f"add {name}, or {BASE!r} for all others")
            else:
                found[name] = taken[layer]
        return found

    def _file(self, file: str, at: Keys) -> None:
        path = PurePosixPath(file)
        if not file or path.is_absolute() or "\\" in file or ":" in file or "\0" in file:
            hint = "a path relative to this file, like schemas/snowflake.yaml#/$defs/Account"
            self.problem("resource-schema", f"{file!r} is not the path of a schema file", at, hint)
        elif path.suffix not in ENDINGS:
            self.problem(
                "resource-schema", f"{file!r} is not the path of a schema file", at, "it ends in .yaml or .json"
            )
        elif not (self._folder / file).is_file():
            folder = (self._folder / file).parent
            names = sorted(os.listdir(folder)) if folder.is_dir() else []
            found = [name for name in names if name.endswith(ENDINGS)]
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
                    message, hint = no_resource(name, resources)
                    self.problem("resource-unknown", message, (*at, name), hint, key=True)
                self._no_unset_in_lists(resource, (*at, name), in_list=False)
            tree = tree_of(table, Origin(layer, at))
            found[layer] = tree if isinstance(tree, Branch) else Branch({}, Origin(layer, at))
        return found

    def _no_unset_in_lists(self, value: Any, at: Keys, *, in_list: bool) -> None:
        if value is UNSET and in_list:
            message, hint = (
                "!unset is not allowed in a list",
                "a list is replaced as a whole: write the members it should have",
            )
            self.problem("unset-place", message, at, hint)
        for key, member in value.items() if is_object(value) else enumerate(value) if is_list(value) else ():
            self._no_unset_in_lists(member, (*at, key), in_list=in_list or is_list(value))


def _kind(value: Any) -> str:
    return "!unset" if value is UNSET else kind_of(value)


def no_resource(name: str, known: Collection[str]) -> tuple[str, str | None]:
    """What is said of the name of a resource that there is not, and a suggestion."""
    return f"there is no resource {name!r}", near(name, known)


def near(wrong: str, known: Collection[str]) -> Ours | None:
    """A suggestion: the nearest of the known names, or all of them."""
    close = nearest(wrong, known) or next((k for k in known if len(wrong) > 1 and k.startswith(wrong)), None)
    if close:
        return f"did you mean {as_name(close)!r}?"
    return f"there are: {as_names(known)}" if known else None
