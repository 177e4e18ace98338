"""`x-dagster-k8s`: an object that dagster-k8s reads as a model of the Kubernetes client. It stays a mapping, and is checked."""

from __future__ import annotations

import json

from ...schema.node import Node
from ..code import Lines, code, join, literal
from .functions import Functions, ModuleCode


def model_check(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """The call that holds `v`, a dict, against its model; nothing where the node names none."""
    lines = Lines()
    if node.kubernetes is not None:
        name, root = node.kubernetes
        models = functions.kubernetes_models[node.place.document]
        # The table is text, which costs nothing until something is held against it; a line of it is a model.
        rows = [f"{json.dumps(model)}:{json.dumps(fields, separators=(',', ':'))}" for model, fields in models.items()]
        lines_of = [code("    {}", literal(text)) for text in ("{", *(f"{row}," for row in rows[:-1]), *rows[-1:], "}")]
        table = module.common("_MODELS", code("(\n{}\n)", join("\n", lines_of)))
        module.use("kubernetes", "KubernetesModel")
        result = code("KubernetesModel({}, {}, root={})", table, literal(name), literal(root))
        lines.add("{}(v, at, r)", module.constant("_MODEL", result))
    return lines
