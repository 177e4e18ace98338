"""Variables as a ConfigMap, a Secret or an ExternalSecret. Secrets go into the last two, all else into the ConfigMap.

Sources: the API reference of Kubernetes; External Secrets Operator (`external-secrets.io/v1`), whose templates are those of Go with
`{{ .key }}` and the functions of Sprig, `toJson` among them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from ...base.diagnostics import Diagnostic
from ...base.said import as_names, own
from ...runtime.yaml_text import write_text
from ..assigned import Assigned, Lookup
from ..system import Rendering

_STORE: Final = "secret-store"
"""The name of the SecretStore, which only the user knows."""


def written(variables: Sequence[Assigned], asked: Rendering) -> tuple[str, Sequence[Diagnostic], Sequence[str]]:
    """One object with the variables that belong there; those that do not are named."""
    plain = asked.target == "k8s-configmap"
    own_ones = [one for one in variables if (one.secret or bool(one.lookups)) is not plain]
    others = [one.name for one in variables if one not in own_ones]
    name = asked.package.__name__.rpartition(".")[2].replace("_", "-")
    then: list[str] = []
    if asked.target == "external-secret":
        text = write_text(_external(name, own_ones))
        then = [f"set spec.secretStoreRef to the store that has the secrets; it is {_STORE!r} now"]
    else:
        kind, field = ("ConfigMap", "data") if plain else ("Secret", "stringData")
        data = {one.name: one.text(lambda _: "") for one in own_ones}
        text = write_text({"apiVersion": "v1", "kind": kind, "metadata": {"name": name}, field: data})
    if not others:
        return text, (), then
    target = (
        "external-secret or k8s-secret writes these secrets"
        if plain
        else "k8s-configmap writes these, which are not secret"
    )
    message = own(f"left out: {as_names(others)}; {target}")
    return text, [Diagnostic(code="left-out", severity="note", message=message)], then


def _external(name: str, variables: Sequence[Assigned]) -> dict[str, Any]:
    keys = dict.fromkeys(lookup.name for one in variables for lookup in one.lookups)
    template = {one.name: one.text(_key, _text) for one in variables}
    return {
        "apiVersion": "external-secrets.io/v1", "kind": "ExternalSecret", "metadata": {"name": name},
        "spec": {
            "refreshInterval": "1h", "secretStoreRef": {"name": _STORE, "kind": "SecretStore"},
            "target": {"name": name, "template": {"engineVersion": "v2", "data": template}},
            "data": [{"secretKey": key, "remoteRef": {"key": key}} for key in keys],
        },
    }  # fmt: skip


def _key(lookup: Lookup) -> str:
    return f"{{{{ .{lookup.name} | toJson }}}}" if lookup.quoted else f"{{{{ .{lookup.name} }}}}"


def _text(text: str) -> str:
    # A brace at the end would be one of the template behind it.
    return re.sub(r"\{\{|\{\Z", lambda found: f'{{{{ "{found[0]}" }}}}', text)
