"""The values of every environment, checked: complete and valid each on its own, and no secret in any layer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..base.diagnostics import Diagnostic, GenerateError
from ..base.finding import Note
from ..base.json_values import Keys
from ..base.said import Ours, Said, as_name, as_names, as_shown, own
from ..generate.plan.view import json_type
from ..generate.reference_forms import REFERENCE_TO_KEPT, is_template, takes_mapping
from ..generate.schema.node import Node
from ..generate.schema.walk import is_reference, leaves, nodes_at
from .chosen import Chooser
from .constructed import Call, Constructed, references
from .deployment import BASE, Deployment, Place, in_order
from .hidden import is_sensitive, path_of, veil_of
from .reader import VARIABLE
from .real_classes import converted
from .resource_names import wrongly_named
from .staged_reader import staged_reader
from .tree import Branch, Gone, Leaf, Tree, find, plain
from .types import Types
from .unseen import Unseen, unresolved, unseen


@dataclass(frozen=True, slots=True)
class Values:
    """The typed values per environment: of each resource, in the order of deployment.yaml; and the references in them that
    were not looked at.
    """

    environments: Mapping[str, Mapping[str, Constructed]]
    unseen: Mapping[str, tuple[Unseen, ...]]


def read_values(deployment: Deployment, types: Types) -> Values:
    """Read and check the values of all environments. Raises GenerateError with every problem of every environment."""
    values, found = right_values(deployment, types)
    if found:
        raise GenerateError(in_order(found))
    return values


def right_values(deployment: Deployment, types: Types) -> tuple[Values, list[Diagnostic]]:
    """The values of the environments whose values are of the right types, and every problem of every environment."""
    secrets = list(_secrets(deployment, types.built.graph.root))
    problems = _Problems(deployment, types.built.graph.root, {(d.file, d.line, d.column) for d in secrets})
    values: dict[str, Mapping[str, Constructed]] = {}
    not_seen: dict[str, tuple[Unseen, ...]] = {}
    chooser = Chooser(deployment, types)
    with staged_reader(types.built, types.package) as read:
        for name in deployment.environments:
            tree = deployment.merged(name)
            data = plain(tree)
            constructed = chooser.read(read, name, data)
            if isinstance(constructed, list):
                problems.add(name, tree, constructed)
            elif isinstance(constructed, Call):
                given = {argument.key: argument.value for argument in constructed.arguments}
                values[name] = {resource: given[resource] for resource in deployment.resources}
                not_seen[name] = tuple(unseen(types, values[name], data))
                wrong = [*_unresolved(types, values[name]), *unresolved(types, values[name], data)]
                problems.add(name, tree, [*wrong, *wrongly_named(types, values[name])])
    found = [*secrets, *_unnamable(deployment, types.built.graph.root), *problems.diagnostics()]
    return Values(values, not_seen), found


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
            message, remedy = _remedy(root, keys)
            place = f"values.{as_name(layer)}"
            hint = f"{place} holds it as text; remove it from the file and its history, and replace it{remedy}"
            text = own(f"{as_shown(path_of(root, keys))}: {message}")
            yield deployment.diagnostic("secret", text, ("values", layer, *keys), own(hint))


def _kept_secret(root: Node, keys: Keys) -> Keys:
    """The keys of the field that only accepts a reference, if `keys` lead into its value; else `keys`."""
    secret = (keys[:end] for end in range(1, len(keys)) if any(node.secret for node in nodes_at(root, keys[:end])))
    return next(secret, keys)


def _gives_away(root: Node, keys: Keys, value: object) -> bool:
    """Whether a value of a layer would put a secret into the generated code."""
    if value is None or is_reference(value):
        return False
    if is_secret(root, keys):
        return True
    # Where any value is allowed and hidden, an empty value is not a secret, and neither is a text that refers to one.
    if isinstance(value, bool) or value in ("", [], {}) or _refers(root, keys, value):
        return False
    return is_sensitive(root, keys[:-1]) or any(
        node.sensitive and (node.types is None or node.types & _kinds(value)) for node in nodes_at(root, keys)
    )


def _kinds(value: object) -> set[str]:
    kind = json_type(value)
    return {kind, "number"} if kind == "integer" else {kind}


def _refers(root: Node, keys: Keys, value: object) -> bool:
    return isinstance(value, str) and "{{" in value and any(is_template(node.env_form) for node in nodes_at(root, keys))


def _remedy(root: Node, keys: Keys) -> tuple[Ours, Ours]:
    """What is wrong with a secret in a layer, and what else to do, by what its schema allows there."""
    forms = {node.env_form for node in nodes_at(root, keys)} - {None}
    if any(takes_mapping(form) for form in forms):
        return "a secret must be a reference: {env: NAME}", ""
    if forms:
        return f"a secret must be a reference: {REFERENCE_TO_KEPT}", ""
    return (
        "neither a secret nor a reference is allowed here",
        "; allow a reference in the schema ('x-env: true'), or remove 'x-sensitive' if it is not a secret",
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
    """Whether only a reference is allowed at some keys."""
    return any(node.secret for end in range(len(keys), 0, -1) for node in nodes_at(root, keys[:end]))


# -- references


def _unnamable(deployment: Deployment, root: Node) -> Iterator[Diagnostic]:
    """References to names that no `.env` file and no shell can set. The text may be a secret, so it is not repeated."""
    for tree in deployment.layers.values():
        for leaf in _leaves(tree):
            for rest, value in leaves(leaf.value):
                keys = (*leaf.origin.at[2:], *rest)
                if is_reference(value) and not VARIABLE.match(value["env"]) and _takes_reference(root, keys):
                    message = own(f"{as_shown(path_of(root, keys))}: not a name of a variable")
                    hint = own("use letters, digits and '_'; the value of the variable belongs elsewhere")
                    yield deployment.diagnostic("environment-variable", message, (*leaf.origin.at, *rest), hint)


def _takes_reference(root: Node, keys: Keys) -> bool:
    return any(node.env_form is not None and takes_mapping(node.env_form) for node in nodes_at(root, keys))


# -- what Dagster will not resolve


def _unresolved(types: Types, values: Mapping[str, Constructed]) -> Iterator[Note]:
    """References in fields of Dagster's resources that are neither text nor a whole number: Dagster would refuse to start."""
    root = types.built.graph.root
    for resource in sorted(converted(types)):
        for keys, reference in references(values[resource], (resource,)):
            nodes = nodes_at(root, keys)
            if reference.into not in ("str", "int") or any(node.values is not None for node in nodes):
                message = "Dagster resolves references only in fields of text or whole numbers"
                yield Note(keys, "dagster-reference", message, "write the value itself", on_key=False)


# -- what does not fit


class _Problems:
    """Diagnostics of all environments; what several of them have in common is reported once."""

    def __init__(
        self, deployment: Deployment, root: Node, reported: set[tuple[str | None, int | None, int | None]]
    ) -> None:
        self._deployment, self._root, self._reported = deployment, root, reported
        self._veil = veil_of(deployment, root)
        self._found: dict[tuple[str, Said, Place, str | None], list[str]] = {}

    def add(self, environment: str, tree: Tree, findings: list[Note]) -> None:
        for finding in findings:
            at = self._place(environment, tree, finding)
            place = self._deployment.place(at, key=finding.on_key)
            if finding.code == "secret" and place in self._reported:
                continue
            message = self._veil.at(path_of(self._root, finding.keys), finding.message)
            key = (finding.code, message, place, self._hint(environment, finding))
            self._found.setdefault(key, []).append(environment)

    def diagnostics(self) -> Iterator[Diagnostic]:
        for (code, message, place, hint), environments in self._found.items():
            text = own(f"{as_shown(message)} (in {_listed(environments)})")
            yield self._deployment.diagnostic(code, text, place, self._veil.maybe(hint))

    def _place(self, environment: str, tree: Tree, finding: Note) -> Keys:
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

    def _hint(self, environment: str, finding: Note) -> str | None:
        if finding.hint is not None:
            return finding.hint
        if finding.code == "missing-key":
            return self._where_to_set(environment, finding)
        return None

    def _where_to_set(self, environment: str, finding: Note) -> str:
        key = finding.message.partition("'")[2].partition("'")[0]
        keys = (*finding.keys, key)
        elsewhere = [
            f"values.{layer} has it at {self._deployment.place(found[0].origin.at)}"
            for layer, tree in self._deployment.layers.items()
            if layer not in self._deployment.chain(environment) and (found := find(tree, keys)) is not None
        ]
        removed = [
            f"!unset at {self._deployment.place(found[0].origin.at)} removes it"
            for layer, tree in self._deployment.layers.items()
            if layer in self._deployment.chain(environment)
            and (found := find(tree, keys)) is not None
            and isinstance(found[0], Gone)
        ]
        return "; ".join(
            [f"set {path_of(self._root, keys)} in values.{environment} or values.{BASE}", *removed, *elsewhere]
        )


def _listed(names: list[str]) -> Ours:
    return as_name(names[0]) if len(names) == 1 else f"{as_names(names[:-1])} and {as_name(names[-1])}"
