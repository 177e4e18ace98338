"""The part of a reader that chooses a branch: by its tag, by the JSON type, or by trying."""

from __future__ import annotations

from ..code import Code, Lines, code, identifier, join, literal, tuple_of
from ..normalise.fields import tag_values
from ..normalise.view import kinds, target, view
from ..schema.node import Node
from .functions import Functions, ModuleCode


def read_choice(node: Node, group: tuple[Node, ...], own: bool, functions: Functions, module: ModuleCode) -> Code:
    """The expression that reads `v` as one of the branches."""
    from .read import read_callable

    tagged = _by_tag(node, group)
    if tagged is not None:
        return _tagged(tagged, functions, module)
    pairs = join(
        ", ", [code("({}, {})", literal(functions.label_of(n)), read_callable(n, functions, module)) for n in group]
    )
    exactly_one = own and group == node.one_of and not disjoint(group)
    keyword = module.use("report", "one_of" if exactly_one else "first_of")
    return code("{}(v, at, r, ({},))", keyword, pairs)


def disjoint(group: tuple[Node, ...]) -> bool:
    """Whether no value can fit two branches, by type alone."""
    taken: set[str] = set()
    for branch in group:
        found = kinds(branch) if target(branch).env_form is None else None
        if found is None:
            return False
        if "number" in found:
            found |= {"integer"}
        if found & taken:
            return False
        taken |= found
    return True


Tagged = tuple[tuple[str, ...], dict[tuple[str, ...], int], tuple[Node, ...], int | None]
"""The tag's keys, branch numbers by tag, the branches, and the number of the open one."""


def _by_tag(node: Node, group: tuple[Node, ...]) -> Tagged | None:
    if node.discriminator:
        return _with_keys(node.discriminator, group, may_be_open=True)
    first = view(group[0])
    for key, declared in first.fields.items():
        if key in first.required and declared.definite and _strings(declared.definite[0]) is not None:
            found = _with_keys((key,), group, may_be_open=False)
            if found is not None:
                return found
    return None


def _strings(node: Node) -> tuple[str, ...] | None:
    """The strings that a tag property allows."""
    values = tag_values(node) or target(node).values
    if values and all(isinstance(value, str) for value in values):
        return tuple(str(value) for value in values)
    return None


def _with_keys(keys: tuple[str, ...], group: tuple[Node, ...], *, may_be_open: bool) -> Tagged | None:
    tags: dict[tuple[str, ...], int] = {}
    open_branch: int | None = None
    for number, branch in enumerate(group):
        seen = view(branch)
        combos: list[tuple[str, ...]] | None = [()]
        for key in keys:
            declared = seen.fields.get(key)
            values = _strings(declared.definite[0]) if declared is not None and declared.definite else None
            if values is None or key not in seen.required or seen.types is None or set(seen.types) != {"object"}:
                combos = None
                break
            combos = [(*combo, value) for combo in combos or [] for value in values]
        if combos is None:
            if not may_be_open or open_branch is not None:
                return None
            open_branch = number
            continue
        for combo in combos:
            if tags.setdefault(combo, number) != number:
                return None
    return (keys, tags, group, open_branch) if tags else None


def _tagged(tagged: Tagged, functions: Functions, module: ModuleCode) -> Code:
    keys, tags, group, open_branch = tagged
    entries = [
        code("{}: {}", tuple_of([literal(part) for part in tag]), literal(number)) for tag, number in tags.items()
    ]
    table = module.constant("_TAGS", code("{{\n    {},\n}}", join(",\n    ", entries)))
    names = tuple_of([literal(key) for key in keys])
    return code("{}(v, at, r, {}, {})", identifier(_dispatcher(group, open_branch, functions, module)), names, table)


def _dispatcher(group: tuple[Node, ...], open_branch: int | None, functions: Functions, module: ModuleCode) -> str:
    """A function that calls the reader of the branch a tag belongs to; what is not called is not imported."""
    from .read import read_callable

    lines = Lines()
    lines.add("n = {}(v, keys, tags)", module.use("report", "tag_of"))
    for number, branch in enumerate(group):
        if number != open_branch:
            with lines.block("if n == {}:", literal(number)):
                lines.add("return {}(v, at, r)", read_callable(branch, functions, module))
    if open_branch is not None:
        lines.add("return {}(v, at, r)", read_callable(group[open_branch], functions, module))
    else:
        lines.add("return {}(v, at, r, keys, tags)", module.use("report", "no_tag"))
    count = 1 + sum(1 for f in module.functions if f.startswith("def dispatch"))
    name = f"dispatch_{count}"
    body = Lines()
    header = "def {}(v: Any, at: _At, r: _Report, keys: tuple[str, ...], tags: dict[tuple[str, ...], int]) -> Any:"
    with body.block(header, identifier(name)):
        body.extend(lines)
    module.functions.append(body.code())
    return name
