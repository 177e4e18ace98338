"""The menu: the same on every page, with the part that one is in opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from .views import PageView, SiteView

_MOST = 12
"""A folder of more pages than these is one entry, its README, and a package of more modules is its own page."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the menu. `below` are shown where `part` is the beginning of the page's path."""

    title: str
    href: str
    part: str = ""
    below: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A part of the menu with a heading."""

    title: str
    entries: tuple[Entry, ...]


def navigation(site: SiteView) -> tuple[Group, ...]:
    """The menu of a site; groups with nothing in them are left out."""
    deployments = tuple(
        Entry(one.name, one.path, one.path, (
            Entry("Environments", f"{one.path}#environments"), Entry("Values", f"{one.path}#values"),
            Entry("Variables", f"{one.path}#variables"),
        ))
        for one in site.deployments
    )  # fmt: skip
    packages = tuple(
        Entry(title, one.path, one.path.removesuffix(".html"), tuple(
            Entry(module.name, module.path) for module in one.modules if len(one.modules) <= _MOST
        ))
        for title, one in (
            *((package.name, package) for package in site.packages),
            *((f"{deployment.name}: resources", deployment.package) for deployment in site.deployments),
        )
    )  # fmt: skip
    groups = (
        Group("Environments", deployments),
        Group("Schemas", packages),
        Group("Pages", _pages(site.pages)),
        Group("Help", (Entry("Messages", "codes.html"),)),
    )
    return tuple(group for group in groups if group.entries)


def _pages(pages: tuple[PageView, ...]) -> tuple[Entry, ...]:
    folders: dict[str, list[PageView]] = {}
    for page in pages:
        folders.setdefault(str(PurePosixPath(page.source).parent), []).append(page)
    entries: list[Entry] = []
    for folder, members in folders.items():
        first = members[0]
        if folder in (".", "docs"):
            entries += [Entry(page.title, page.path) for page in members]
        elif len(members) > _MOST:
            entries.append(Entry(first.title, first.path))
        else:
            name = folder.removeprefix("docs/")
            below = tuple(Entry(page.title, page.path) for page in members)
            part = str(PurePosixPath(first.path).parent)
            entries += [Entry(name, first.path, part, below)] if len(members) > 1 else [Entry(first.title, first.path)]
    return tuple(entries)
