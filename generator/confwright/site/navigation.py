"""The menu: the same on every page, with the part that one is in opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from .views import PackageView, PageView, SiteView

_MOST = 12
"""A folder of more pages than these is its README, if it has one; a package of more modules is its own page; more packages are
shown by the folders of their schemas."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the menu. `below` are shown on the pages that begin with one of `parts`."""

    title: str
    href: str
    parts: tuple[str, ...] = ()
    below: tuple[Entry, ...] = ()

    def inside(self, path: str) -> bool:
        """Whether a page belongs to what is below."""
        return bool(self.below) and (
            path == self.href or any(path == f"{part}.html" or path.startswith(f"{part}/") for part in self.parts)
        )


@dataclass(frozen=True, slots=True)
class Group:
    """A part of the menu with a heading."""

    title: str
    entries: tuple[Entry, ...]


def navigation(site: SiteView) -> tuple[Group, ...]:
    """The menu of a site; groups with nothing in them are left out."""
    deployments = tuple(
        Entry(one.name, one.path, below=(
            Entry("Environments", f"{one.path}#environments"), Entry("Values", f"{one.path}#values"),
            Entry("Variables", f"{one.path}#variables"),
        ))
        for one in site.deployments
    )  # fmt: skip
    resources = tuple(_package(f"{one.name}: resources", one.package) for one in site.deployments)
    groups = (
        Group("Environments", deployments),
        Group("Schemas", (*_packages(site.packages), *resources)),
        Group("Pages", _pages(tuple(page for page in site.pages if page.first))),
        Group("Help", (Entry("Messages", "codes.html"),)),
    )
    return tuple(group for group in groups if group.entries)


def _packages(packages: tuple[PackageView, ...]) -> tuple[Entry, ...]:
    if len(packages) <= _MOST:
        return tuple(_package(one.name, one) for one in packages)
    folders: dict[str, list[PackageView]] = {}
    for one in packages:
        folders.setdefault(str(PurePosixPath(one.source).parent), []).append(one)
    if len(folders) == 1:
        return tuple(_package(one.name, one) for one in packages)
    entries: list[Entry] = []
    for folder, members in folders.items():
        below = tuple(_package(one.name, one) for one in members)
        parts = tuple(part for entry in below for part in entry.parts)
        title = PurePosixPath(folder).name or folder
        entries += [Entry(title, members[0].path, parts, below)] if len(below) > 1 else below
    return tuple(entries)


def _package(title: str, package: PackageView) -> Entry:
    modules = tuple(Entry(module.name, module.path) for module in package.modules if module.path)
    return Entry(
        title, package.path, (package.path.removesuffix(".html"),), modules if len(package.modules) <= _MOST else ()
    )


def _pages(pages: tuple[PageView, ...]) -> tuple[Entry, ...]:
    folders: dict[str, list[PageView]] = {}
    for page in pages:
        folders.setdefault(str(PurePosixPath(page.source).parent), []).append(page)
    entries: list[Entry] = []
    for folder, members in folders.items():
        first = members[0]
        if folder in (".", "docs"):
            entries += [Entry(page.title, page.path) for page in members]
        elif len(members) == 1 or (len(members) > _MOST and PurePosixPath(first.source).stem.lower() == "readme"):
            entries.append(Entry(first.title, first.path))
        else:
            below = tuple(Entry(page.title, page.path) for page in members)
            parts = (str(PurePosixPath(first.path).parent),)
            entries.append(Entry(folder.removeprefix("docs/"), first.path, parts, below))
    return tuple(entries)
