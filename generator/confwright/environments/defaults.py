"""`variables` of deployment.yaml: defaults of environment variables, for each environment.

Layers as those of values. A default belongs to a variable, not to a place, so that a layer above cannot keep it by accident.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Final

from ..base.diagnostics import Diagnostic
from ..base.json_values import Keys, is_list, is_object
from ..base.said import as_name, own, own_or_none
from .analysed import Analysis
from .check import broken_rules, malformed
from .deployment import BASE, Deployment
from .reader import VARIABLE, Reader, near
from .tree import UNSET, Branch, Leaf, Origin, Tree, find, tree_of
from .variables import needed, variables

KEY: Final = "variables"


def default_layers(reader: Reader, value: Any, environments: Collection[str]) -> dict[str, Tree]:
    """The layers of defaults: texts by the names of variables."""
    found: dict[str, Tree] = {}
    for layer, body in ({} if value is None else reader.map(value, (KEY,))).items():
        at: Keys = (KEY, layer)
        if layer not in environments and layer != BASE:
            hint = near(layer, (BASE, *environments))
            reader.problem("layer-unknown", f"there is no environment {layer!r}", at, hint, key=True)
        texts: dict[str, Any] = {}
        for name, given in reader.map({} if body is None else body, at).items():
            if not VARIABLE.match(name):
                reader.problem("environment-variable", f"{name!r} is not a name of a variable", (*at, name), key=True)
            if given is None or is_object(given) or is_list(given):
                reader.problem("deployment-type", f"{name!r} must be text, a number, true or false", (*at, name))
            texts[name] = given if given is UNSET else str(given).lower() if isinstance(given, bool) else str(given)
        found[layer] = tree_of(texts, Origin(layer, at))
    return found


def wrong_defaults(analysis: Analysis) -> Iterator[Diagnostic]:
    """Defaults of variables that no environment uses, or that are secrets; and those that the fields cannot have."""
    deployment = analysis.deployment
    known = {one.name: one for one in variables(analysis)}
    for layer in deployment.defaults.values():
        for name, tree in layer.entries.items() if isinstance(layer, Branch) else ():
            if name not in known:
                message = own(f"no environment uses a variable {as_name(name)}")
                hint = own_or_none(near(name, list(known)))
                yield deployment.diagnostic("environment-variable", message, tree.origin.at, hint, key=True)
            elif known[name].secret and isinstance(tree, Leaf):
                hint = own("remove the value from the file and its history, and replace it")
                yield deployment.diagnostic(
                    "secret", own(f"{as_name(name)} is a secret, and takes no default"), tree.origin.at, hint
                )
    for environment in deployment.environments:
        yield from _unfit(analysis, deployment, environment)


def _unfit(analysis: Analysis, deployment: Deployment, environment: str) -> Iterator[Diagnostic]:
    texts = deployment.default_texts(environment)
    given = [one for one in needed(analysis, environment) if one.name in texts and not one.secret]
    wrong = {one.name: found for one in given if (found := malformed(one, environment, texts[one.name])) is not None}
    fit = {one.name: texts[one.name] for one in given if one.name not in wrong}
    broken = broken_rules(analysis, environment, fit) if fit else {}
    for name, message in {**wrong, **broken}.items():
        place = find(deployment.default_tree(environment), (name,))
        if place is not None:
            yield deployment.diagnostic(
                "env-malformed",
                own(f"{as_name(name)}{as_name(message)} (in {as_name(environment)})"),
                place[0].origin.at,
            )
