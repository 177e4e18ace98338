"""Classes that several packages make from one place of a schema: the site describes each once, and the others lead there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeGuard, TypeVar, cast

from .views import ClassView, DeploymentView, Line, ModulePage, ModuleView, PackageView, Span

_T = TypeVar("_T")


def once(
    packages: tuple[PackageView, ...], deployments: tuple[DeploymentView, ...]
) -> tuple[tuple[PackageView, ...], tuple[DeploymentView, ...]]:
    """The packages and deployments with every class in one place.

    A class is described with the package that is made from its file, or else with the first that has it. Two classes are one if
    they are of the same place and nothing that is said about them differs.
    """
    everything = (*packages, *(one.package for one in deployments))
    kept: dict[object, ClassView] = {}
    owners = [(package, one) for package in everything for one in _classes(package)]
    owners.sort(key=lambda pair: pair[1].place.partition(":")[0] != pair[0].source)
    copies = {one.href: kept.setdefault(_content(one), one) for _, one in owners}
    moves = {href: one.href for href, one in copies.items() if one.href != href}
    if not moves:
        return packages, deployments
    users = {one.href: one.used_by for package in everything for one in _classes(package)}
    used = {one.href: one.used_by for one in kept.values()}
    for href, target in moves.items():
        used[target] = tuple(dict.fromkeys((*used[target], *(s for s in users[href] if not _moves(s.href, moves)))))
    lean = {package.path: _relinked(_lean(package, moves, used), moves) for package in everything}
    return (
        tuple(lean[package.path] for package in packages),
        tuple(replace(_relinked(one, moves), package=lean[one.package.path]) for one in deployments),
    )


def _lean(package: PackageView, moves: Mapping[str, str], used: Mapping[str, Line]) -> PackageView:
    """The package without the classes that are described elsewhere, its modules naming those."""
    modules: list[ModuleView] = []
    for module in package.modules:
        pages: list[ModulePage] = []
        gone = tuple(Span(o.name, moves[o.href]) for page in module.pages for o in page.classes if o.href in moves)
        for page in module.pages:
            left = tuple(replace(o, used_by=used[o.href]) for o in page.classes if o.href not in moves)
            if left:
                pages.append(ModulePage.of(page.path, left))
        path = pages[0].path if pages else ""
        modules.append(replace(module, path=path, pages=tuple(pages), elsewhere=gone))
    return replace(package, modules=tuple(modules))


def _is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _classes(package: PackageView) -> Iterable[ClassView]:
    return (one for module in package.modules for page in module.pages for one in page.classes)


def _content(one: ClassView) -> object:
    """What a class says, without where it says so and who uses it."""
    return _bare(replace(one, href="", used_by=()))


def _bare(value: Any) -> Any:
    if _is_tuple(value):
        return tuple(map(_bare, value))
    if is_dataclass(value) and not isinstance(value, type):
        return tuple((f.name, _bare(getattr(value, f.name))) for f in fields(value) if f.name not in ("href", "anchor"))
    return value


def _relinked(value: _T, moves: Mapping[str, str]) -> _T:
    """A view whose links lead to where things are described now."""
    if _is_tuple(value):
        return cast("_T", tuple(_relinked(one, moves) for one in value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed: dict[str, Any] = {}
    for field in fields(value):
        old: Any = getattr(value, field.name)
        new: Any = _moves(old, moves) or old if field.name == "href" else _relinked(old, moves)
        if new is not old:
            changed[field.name] = new
    return cast("_T", replace(cast("Any", value), **changed)) if changed else value


def _moves(href: str | None, moves: Mapping[str, str]) -> str | None:
    """The new address of a class, or of a key of it; None where it stays."""
    if href is None:
        return None
    whole = moves.get(href)
    if whole is not None:
        return whole
    name, dot, key = href.partition("#")[2].partition(".")
    moved = moves.get(f"{href.partition('#')[0]}#{name}")
    return f"{moved}{dot}{key}" if moved is not None else None
