"""Which texts become values of Python (`formats = "python"`): those that are nothing but a text of a format."""

from __future__ import annotations

from collections.abc import Iterable

from ..reference_forms import PYTHON_FORMATS
from .node import Node


def python_values(nodes: Iterable[Node]) -> None:
    """Mark the nodes. Their format is checked, whatever the draft says of formats: a text without one has no value."""
    for node in nodes:
        texts = node.types is not None and node.types <= {"string", "null"} and "string" in node.types
        plain = node.values is None and node.env_form is None and not (node.secret or node.sensitive)
        if texts and plain and node.format_name in PYTHON_FORMATS:
            node.python = node.format = node.format_name
