"""The project's own pages: README and its neighbours, and everything below docs/. Reads files; makes nothing but values."""

from __future__ import annotations

import os
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from ..base.diagnostics import Diagnostic, GenerateError
from ..base.reading import TooLargeError, file_bytes, note
from ..base.said import as_name, as_reason, own
from ..publish.manifest import is_plain
from .cutting import SECTION
from .drawing import only_draws
from .markdown import Part, html, parse
from .views import PageView, Span

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif")
_LARGEST = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Own:
    """The pages, the pictures they show (by their path in the site), and the links that lead to nothing."""

    pages: tuple[PageView, ...]
    pictures: dict[str, bytes]
    dead: tuple[Diagnostic, ...]


def own_pages(root: Path, output: Path) -> Own:
    """Read and render the pages of a project. Raises GenerateError for one that cannot be read."""
    files = {path.relative_to(root).as_posix(): path for path in _files(root, output)}
    site = _Site(root, {name: parse(_text(path, name), name) for name, path in files.items()})
    pages = tuple(page for name in files for page in site.pages(name))
    return Own(pages, site.pictures, tuple(site.dead_links(pages)))


def _address(name: str, number: int, taken: Container[str]) -> str:
    """The path of a page of a file: `docs/guide/a.md` is pages/docs/guide/a.html, and a-2.html if it has a second part."""
    stem = name.removesuffix(".md")
    end = f"-{number + 1}" if number else ""
    while end and f"{stem}{end}.md" in taken:
        end += "-"
    return f"pages/{stem}{end}.html"


def _files(root: Path, output: Path) -> Iterator[Path]:
    """The Markdown files: at the top, README first, then those below docs/."""
    note(root)  # a page may come or go
    top = root.glob("*.md")
    yield from sorted((p for p in top if _inside(p, root)), key=lambda path: (path.stem.lower() != "readme", path.name))
    for folder, folders, names in os.walk(root / "docs"):
        here = Path(folder)
        note(here)
        folders[:] = sorted(
            f for f in folders if not f.startswith((".", "_")) and f != "node_modules" and here / f != output
        )
        names.sort(key=lambda name: (name.lower() != "readme.md", name))
        yield from (here / name for name in names if name.endswith(".md") and _inside(here / name, root))


def _inside(path: Path, root: Path) -> bool:
    """Whether a file is one of the project, symbolic links followed, and has a name that a page can have."""
    return path.is_file() and path.resolve().is_relative_to(root.resolve()) and is_plain(path.name)


def _text(path: Path, name: str) -> str:
    try:
        content = file_bytes(path, _LARGEST)
    except TooLargeError:
        raise GenerateError(
            [Diagnostic(code="limit-size", message=own("is too large for a page"), file=name)]
        ) from None
    except OSError as error:
        message = f"cannot be read: {as_reason(error)}"
        raise GenerateError([Diagnostic(code="file-unreadable", message=own(message), file=name)]) from None
    return content.decode("utf-8-sig", "replace")


@dataclass(slots=True)
class _Site:
    """Renders pages, and follows their links."""

    root: Path
    files: Mapping[str, tuple[Part, ...]]
    pictures: dict[str, bytes] = field(default_factory=dict[str, bytes])
    _links: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    _missing: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    _active: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def pages(self, name: str) -> Iterator[PageView]:
        """The pages of a file."""
        parts = self.files[name]
        paths = [_address(name, number, self.files) for number in range(len(parts))]
        contents = tuple(
            Span(_named(part, number), paths[number]) for number, part in enumerate(parts) if len(parts) > 1
        )
        for part, path in zip(parts, paths, strict=True):

            def resolve(address: str, picture: bool, path: str = path) -> str | None:
                found = self._picture(name, address) if picture else self._page(name, address)
                return None if found is None else _relative(path, found)

            yield PageView(
                path=path, source=name, title=part.title, html=html(part, resolve), headings=part.headings,
                contents=contents, first=path == paths[0],
            )  # fmt: skip

    def dead_links(self, pages: tuple[PageView, ...]) -> Iterator[Diagnostic]:
        """A warning for every link to a file that is not there, or to a heading that no page has."""
        anchors = {page.path: {heading.anchor for heading in page.headings} for page in pages}
        missing = dict.fromkeys(self._missing)
        missing |= dict.fromkeys((name, link) for name, link, to in self._links if not _is_there(to, anchors))
        for name, link in dict.fromkeys(self._active):
            message = (
                f"the picture {as_name(link)} is left out: it does more than draw, or refers to what is outside of it"
            )
            yield Diagnostic(code="docs-picture", message=own(message), severity="warning", file=name)
        for name, link in missing:
            yield Diagnostic(
                code="docs-link",
                message=own(f"the link to {as_name(link)} leads to nothing"),
                severity="warning",
                file=name,
            )

    def _page(self, name: str, address: str) -> str | None:
        target, fragment = self._target(name, address)
        if target is None:
            return None
        for file in (target, f"{target}/README.md".removeprefix("./"), f"{target}/index.md".removeprefix("./")):
            if file in self.files:
                to = self._place(file, fragment)
                self._links.append((name, address, to))
                return to
        if not (self.root / target).exists():
            self._missing.append((name, address))
        return None

    def _place(self, file: str, fragment: str) -> str:
        """The address of a heading, on the page that has it."""
        has = (
            number
            for number, part in enumerate(self.files[file])
            if any(heading.anchor == fragment for heading in part.headings)
        )
        page = _address(file, next(has, 0), self.files)
        return f"{page}#{fragment}" if fragment else page

    def _picture(self, name: str, address: str) -> str | None:
        target, _ = self._target(name, address)
        path = self.root / (target or ".")
        if target is None or path.suffix.lower() not in _PICTURES or not _inside(path, self.root):
            self._missing.append((name, address))
            return None
        try:
            content = file_bytes(path, _LARGEST)
        except TooLargeError:
            return None
        if path.suffix.lower() == ".svg" and not only_draws(content):
            self._active.append((name, address))
            return None
        self.pictures[f"pages/{target}"] = content
        return f"pages/{target}"

    def _target(self, name: str, address: str) -> tuple[str | None, str]:
        """The path in the project that a link leads to, None where it leaves it; and the fragment."""
        parts = urlsplit(address)
        fragment = unquote(parts.fragment)
        if not parts.path:
            return name, fragment
        steps: list[str] = [] if parts.path.startswith("/") else list(PurePosixPath(name).parent.parts)
        for step in unquote(parts.path).split("/"):
            if step == ".." and not steps:
                return None, fragment
            if step == "..":
                steps.pop()
            elif step not in ("", "."):
                steps.append(step)
        target = "/".join(steps) or "."
        return (target if "\0" not in target else None), fragment


def _named(part: Part, number: int) -> str:
    """What a part is about: its first section to its last."""
    names = [heading.text for heading in part.headings if heading.level == SECTION] or [
        heading.text for heading in part.headings[:1]
    ]
    if not names:
        return f"{part.title}, part {number + 1}"
    return names[0] if names[0] == names[-1] else f"{names[0]} to {names[-1]}"


def _is_there(address: str, anchors: Mapping[str, set[str]]) -> bool:
    page, _, fragment = address.partition("#")
    return not fragment or fragment in anchors.get(page, set())


def _relative(page: str, address: str) -> str:
    """A path of the site as it is seen from one of its pages."""
    from urllib.parse import quote

    path, sign, fragment = address.partition("#")
    if path == page and sign:
        return f"#{quote(fragment)}"
    return "../" * page.count("/") + quote(path) + sign + quote(fragment)
