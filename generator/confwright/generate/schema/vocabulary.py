"""Reads what a subschema says beside its assertions into a node: annotations, and the keywords of our own vocabulary."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from ...base.json_values import is_list, is_object
from ..reference_forms import BY_DEFAULT, CLASSES
from .keywords import KEYWORDS
from .node import BARE_DEPRECATION, Node


class Notes:
    """Reads `schema` into `node`; `problem` takes a code, a message and the keyword that is wrong.

    `models` are the names of `x-dagster-k8s-models`.
    """

    def __init__(
        self, node: Node, schema: dict[str, Any], problem: Callable[[str, str, str], None], models: Collection[str]
    ) -> None:
        self.node, self.schema, self.problem, self.models = node, schema, problem, models

    def note(self, keyword: str) -> Any:
        """The keyword's value, whatever the dialect. Raises KeyError for one that is not in the table."""
        return self.schema.get(KEYWORDS[keyword].name)

    def annotations(self) -> None:
        node, get = self.node, self.note
        node.title = get("title") if isinstance(get("title"), str) else None
        node.description = get("description") if isinstance(get("description"), str) else None
        node.format_name = get("format") if isinstance(get("format"), str) else None
        if "default" in self.schema:
            node.default = self.schema["default"]
        if is_list(get("examples")):
            node.examples = tuple(self.schema["examples"])
        if get("deprecated") is True:
            node.deprecated = BARE_DEPRECATION
        node.kept_secret = get("x-sensitive") is True or get("x-secret") is True
        hidden = get("writeOnly") is True or get("airbyte_secret") is True or get("format") == "password"
        node.sensitive = node.kept_secret or hidden
        node.read_only = get("readOnly") is True
        self.deprecation()
        name = get("x-name")
        if name is not None:
            if isinstance(name, str) and name.isascii() and name.isidentifier():
                node.wanted_name = name
            else:
                self.problem("x-name", "'x-name' must be a class name", "x-name")
        name = get("x-attribute")
        if name is not None:
            if isinstance(name, str) and name.isascii() and name.isidentifier():
                node.wanted_attribute = name
            else:
                self.problem("x-attribute", "'x-attribute' must be the name of a field", "x-attribute")

    def deprecation(self) -> None:
        value = self.note("x-deprecated")
        if value is None:
            return
        if (
            not is_object(value)
            or not set(value) <= {"reason", "replacement"}
            or not isinstance(value.get("reason"), str)
        ):
            self.problem("x-deprecated", "'x-deprecated' must be {reason: text, replacement: text}", "x-deprecated")
            return
        replacement = value.get("replacement")
        self.node.deprecated = value["reason"] + (
            f" Use {replacement} instead." if isinstance(replacement, str) else ""
        )

    def vocabulary(self) -> None:
        node, get = self.node, self.note
        env = get("x-env")
        if env is not None and env is not False:
            form = BY_DEFAULT if env is True else env.get("form", BY_DEFAULT) if is_object(env) else None
            if (
                not isinstance(form, str)
                or form not in CLASSES
                or (is_object(env) and not set(env) <= {"form", "default"})
            ):
                self.problem("x-env", f"'x-env' must be true or {{form: {' | '.join(CLASSES)}}}", "x-env")
            else:
                node.env_form = form
        if get("x-secret") is True:
            node.secret = True
            node.env_form = node.env_form or BY_DEFAULT
        if get("x-exact-integer") is True:
            node.exact_integer = True
        unique_by = get("x-unique-by")
        if unique_by is not None and not isinstance(unique_by, str):
            self.problem("x-unique-by", "'x-unique-by' must be the name of a property", "x-unique-by")
        else:
            node.unique_by = unique_by
        node.resource = self.class_name("x-resource")
        node.names_resource = self.class_name("x-resource-name")
        node.resource_kinds = self.class_names("x-resource-kinds")
        self.kubernetes()
        tags = get("x-discriminator")
        if tags is not None:
            if is_list(tags) and tags and all(isinstance(t, str) for t in tags) and (node.one_of or node.any_of):
                node.discriminator = tuple(tags)
            else:
                self.problem(
                    "x-discriminator",
                    "'x-discriminator' must be a list of property names beside oneOf",
                    "x-discriminator",
                )
        aliases = get("x-aliases")
        if aliases is not None:
            if is_list(aliases) and node.values is not None:
                node.aliases = tuple(aliases)
                node.values = (*node.values, *aliases)
            else:
                self.problem("x-aliases", "'x-aliases' must be a list beside const", "x-aliases")

    def kubernetes(self) -> None:
        value = self.note("x-dagster-k8s")
        if value is None:
            return
        model = value.get("model") if is_object(value) else None
        if not isinstance(model, str) or model not in self.models:
            message = "'x-dagster-k8s' must be {model: NAME}, with a name of 'x-dagster-k8s-models' at the root"
            self.problem("x-dagster-k8s", message, "x-dagster-k8s")
            return
        self.node.kubernetes = model, value.get("root") is True

    def class_name(self, keyword: str) -> str | None:
        value = self.note(keyword)
        if value is None or _dotted(value):
            return value if isinstance(value, str) else None
        self.problem("x-resource", f"{keyword!r} must be a dotted name of a class", keyword)
        return None

    def class_names(self, keyword: str) -> tuple[str, ...]:
        value = self.note(keyword)
        if value is None or (is_list(value) and all(_dotted(name) for name in value)):
            return tuple(value or ())
        self.problem("x-resource", f"{keyword!r} must be a list of dotted names of classes", keyword)
        return ()


def _dotted(name: object) -> bool:
    parts = name.split(".") if isinstance(name, str) else []
    return len(parts) >= 2 and all(part.isascii() and part.isidentifier() for part in parts)
