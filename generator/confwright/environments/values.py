"""The values of every environment, checked: complete and valid each on its own, and no secret in any layer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..diagnostics import Diagnostic, GenerateError
from ..forms import is_prefect, takes_mapping
from ..normalise.view import json_type
from ..runtime.places import dotted
from ..schema.node import Node
from ..schema.walk import is_reference, leaves, nodes_at
from .deployment import BASE, Deployment
from .made import Call, Made, references
from .named import wrongly_named
from .read import VARIABLE
from .stage import Finding, staged_reader
from .tree import Branch, Gone, Keys, Leaf, Tree, find, plain
from .types import Types, converted


@dataclass(frozen=True, slots=True)
class Values:
    """The typed values per environment: of each resource, in the order of deployment.yaml."""

    environments: Mapping[str, Mapping[str, Made]]


def read_values(deployment: Deployment, types: Types) -> Values:
    """Read and check the values of all environments. Raises GenerateError with every problem of every environment."""
    secrets = list(_secrets(deployment, types.built.graph.root))
    problems = _Problems(deployment, {(d.line, d.column) for d in secrets})
    values: dict[str, Mapping[str, Made]] = {}
    with staged_reader(types.built, types.package) as read:
        for name in deployment.environments:
            tree = deployment.merged(name)
            made = read(plain(tree))
            if isinstance(made, list):
                problems.add(name, tree, made)
            elif isinstance(made, Call):
                given = {argument.key: argument.value for argument in made.arguments}
                values[name] = {resource: given[resource] for resource in deployment.resources}
                problems.add(name, tree, [*_unresolved(types, values[name]), *wrongly_named(types, values[name])])
    found = [*secrets, *_unnamable(deployment, types.built.graph.root), *problems.diagnostics()]
    if found:
        raise GenerateError(sorted(found, key=lambda d: (d.line or 0, d.column or 0, d.message)))
    return Values(values)


# -- secrets: every layer by itself, so that one which is overridden is found too


def _secrets(deployment: Deployment, root: Node) -> Iterator[Diagnostic]:
    for layer, tree in deployment.layers.items():
        places: dict[Keys, None] = {}
        for leaf in _leaves(tree):
            at = leaf.origin.at[2:]
            for rest, value in leaves(leaf.value):
                if _gives_away(root, (*at, *rest), value):
                    places[_kept_secret(root, (*at, *rest))] = None
        for keys in places:
            line, column = deployment.place(("values", layer, *keys)) or (None, None)
            message, way = _way_out(root, keys)
            yield Diagnostic(
                code="secret", message=f"{dotted(keys)}: {message}", file=deployment.shown, line=line, column=column,
                hint=f"values.{layer} holds it as text; take it out of the file and its history, and change it{way}",
            )  # fmt: skip


def _kept_secret(root: Node, keys: Keys) -> Keys:
    """The field that only a reference may stand in, where keys lead into what stands there instead; else the keys."""
    secret = (keys[:end] for end in range(1, len(keys)) if any(node.secret for node in nodes_at(root, keys[:end])))
    return next(secret, keys)


def _gives_away(root: Node, keys: Keys, value: object) -> bool:
    """Whether a value of a layer would put a secret into the generated code."""
    if value is None or is_reference(value):
        return False
    if is_secret(root, keys):
        return True
    # Where a value is hidden and any may stand, what has no content is no secret, nor is a text that refers to one.
    if isinstance(value, bool) or value in ("", [], {}) or _refers(root, keys, value):
        return False
    return is_sensitive(root, keys[:-1]) or any(
        node.sensitive and (node.types is None or node.types & _kinds(value)) for node in nodes_at(root, keys)
    )


def _kinds(value: object) -> set[str]:
    kind = json_type(value)
    return {kind, "number"} if kind == "integer" else {kind}


def _refers(root: Node, keys: Keys, value: object) -> bool:
    return isinstance(value, str) and "{{" in value and any(is_prefect(node.env_form) for node in nodes_at(root, keys))


def _way_out(root: Node, keys: Keys) -> tuple[str, str]:
    """What is wrong with a secret in a layer, and what to do beside changing it, by what its schema lets stand there."""
    forms = {node.env_form for node in nodes_at(root, keys)} - {None}
    if any(takes_mapping(form) for form in forms):
        return "a secret must be a reference: {env: NAME}", ""
    if forms:
        return "a secret must be a reference: a block of type secret, {{ prefect.blocks.secret.NAME }}", ""
    return (
        "a secret cannot stand here, and no reference either",
        "; let the schema take a reference here ('x-env: true'), or take 'x-sensitive' off what is no secret",
    )


def _leaves(tree: Tree) -> Iterator[Leaf]:
    if isinstance(tree, Branch):
        # `{env: NAME}` is a value: whether it is one is asked of it as a whole.
        if is_reference(value := plain(tree)):
            yield Leaf(value, tree.origin)
            return
        for part in tree.entries.values():
            yield from _leaves(part)
    elif isinstance(tree, Leaf):
        yield tree


def is_secret(root: Node, keys: Keys) -> bool:
    """Whether only a reference may stand at some keys."""
    return any(node.secret for end in range(len(keys), 0, -1) for node in nodes_at(root, keys[:end]))


def is_sensitive(root: Node, keys: Keys) -> bool:
    """Whether what stands at some keys, or around them, is never shown."""
    return any(node.secret or node.sensitive for end in range(len(keys), 0, -1) for node in nodes_at(root, keys[:end]))


# -- references


def _unnamable(deployment: Deployment, root: Node) -> Iterator[Diagnostic]:
    """References to what no `.env` file and no shell could set. What stands there may be a secret: it is not repeated."""
    for tree in deployment.layers.values():
        for leaf in _leaves(tree):
            for rest, value in leaves(leaf.value):
                keys = (*leaf.origin.at[2:], *rest)
                if is_reference(value) and not VARIABLE.match(value["env"]) and _takes_reference(root, keys):
                    line, column = deployment.place((*leaf.origin.at, *rest)) or (None, None)
                    yield Diagnostic(
                        code="environment-variable", message=f"{dotted(keys)}: this is not a name of a variable",
                        file=deployment.shown, line=line, column=column,
                        hint="letters, digits and '_'; what it is set to stands elsewhere",
                    )  # fmt: skip


def _takes_reference(root: Node, keys: Keys) -> bool:
    return any(node.env_form is not None and takes_mapping(node.env_form) for node in nodes_at(root, keys))


# -- what Dagster will not resolve


def _unresolved(types: Types, values: Mapping[str, Made]) -> Iterator[Finding]:
    """References in fields of Dagster's resources that are no text and no whole number: it would refuse to start."""
    root = types.built.graph.root
    for resource in sorted(converted(types)):
        for keys, reference in references(values[resource], (resource,)):
            nodes = nodes_at(root, keys)
            if reference.into not in ("str", "int") or any(node.values is not None for node in nodes):
                message = "Dagster resolves a reference in a field of text or of whole numbers only"
                yield Finding(keys, "dagster-reference", message, "the value itself must stand here", on_key=False)


# -- what does not fit


class _Problems:
    """Diagnostics of all environments; what several of them have in common is told once."""

    def __init__(self, deployment: Deployment, told: set[tuple[int | None, int | None]]) -> None:
        self._deployment, self._told = deployment, told
        self._found: dict[tuple[str, str, int, int, str | None], list[str]] = {}

    def add(self, environment: str, tree: Tree, findings: list[Finding]) -> None:
        for finding in findings:
            at = self._place(environment, tree, finding)
            line, column = self._deployment.place(at, key=finding.on_key) or (1, 1)
            if finding.code == "secret" and (line, column) in self._told:
                continue
            message = ": ".join(part for part in (dotted(finding.keys), finding.message) if part)
            key = (finding.code, message, line, column, self._hint(environment, finding))
            self._found.setdefault(key, []).append(environment)

    def diagnostics(self) -> Iterator[Diagnostic]:
        for (code, message, line, column, hint), environments in self._found.items():
            yield Diagnostic(
                code=code, message=f"{message} (in {_listed(environments)})", file=self._deployment.shown, line=line,
                column=column, hint=hint,
            )  # fmt: skip

    def _place(self, environment: str, tree: Tree, finding: Finding) -> Keys:
        """Where it is written. What is missing is missing in the environment, if its own layer says nothing near."""
        keys = finding.keys
        own: Keys = ("environments", environment)
        for end in range(len(keys), 0, -1):
            found = find(tree, keys[:end])
            if found is not None and not isinstance(found[0], Gone):
                origin = found[0].origin
                if finding.code == "missing-key" and origin.layer != environment:
                    return own
                return (*origin.at, *found[1])
        return own

    def _hint(self, environment: str, finding: Finding) -> str | None:
        if finding.hint is not None:
            return finding.hint
        if finding.code == "missing-key":
            return self._where_to_set(environment, finding)
        return None

    def _where_to_set(self, environment: str, finding: Finding) -> str:
        key = finding.message.partition("'")[2].partition("'")[0]
        keys = (*finding.keys, key)
        elsewhere = [
            f"values.{layer} has it at {self._deployment.where(found[0].origin.at)}"
            for layer, tree in self._deployment.layers.items()
            if layer not in self._deployment.chain(environment) and (found := find(tree, keys)) is not None
        ]
        removed = [
            f"!unset at {self._deployment.where(found[0].origin.at)} removes it"
            for layer, tree in self._deployment.layers.items()
            if layer in self._deployment.chain(environment)
            and (found := find(tree, keys)) is not None
            and isinstance(found[0], Gone)
        ]
        return "; ".join([f"set {dotted(keys)} in values.{environment} or values.{BASE}", *removed, *elsewhere])


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
