"""Lays out the pages with the templates, which escape every text (autoescape); markup comes from markdown.py alone."""

from __future__ import annotations

from functools import cache
from typing import Any

from ..base.reading import file_text
from ..base.shipped import templates_dir
from .breaks import breakable
from .navigation import navigation
from .prose import paragraphs
from .shown_values import visible
from .views import SiteView, Span

_ASSETS = ("site.css", "site.js")


def pages_of(site: SiteView) -> dict[str, str]:
    """Every page and what they share, by its path."""
    files = {f"assets/{name}": file_text(templates_dir() / "site" / name) for name in _ASSETS}
    menu = navigation(site)

    def page(path: str, template: str, title: str, **context: Any) -> None:
        root = "../" * path.count("/")
        shown = {"site": site, "menu": menu, "path": path, "root": root, "title": title, **context}
        files[path] = breakable(str(_environment().get_template(f"site/{template}.html.jinja").render(**shown)))

    page("index.html", "home", site.name)
    page("codes.html", "codes", "Messages")
    for deployment in site.deployments:
        page(deployment.path, "deployment", deployment.name, deployment=deployment)
    for package in (*site.packages, *(deployment.package for deployment in site.deployments)):
        page(package.path, "package", package.imported, package=package)
        for module in package.modules:
            for part in module.pages:
                title = f"{package.imported}.{module.name}{f': {part.title}' if part.path != module.path else ''}"
                page(part.path, "module", title, package=package, module=module, part=part)
    for own in site.pages:
        page(own.path, "own", own.title, own=own)
    return files


@cache
def _environment() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment: Any = Environment(
        loader=FileSystemLoader(templates_dir()), undefined=StrictUndefined, autoescape=True, finalize=_seen,
        trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True,
    )  # fmt: skip
    environment.filters["prose"] = _prose
    return environment


def _seen(value: Any) -> Any:
    """Text with its control characters shown as escapes."""
    from markupsafe import Markup

    if isinstance(value, str) and not isinstance(value, Markup):
        return visible(value)
    return value


def _prose(text: str) -> Any:
    """A description as markup."""
    from markupsafe import Markup

    out = Markup()
    for paragraph in paragraphs(visible(text)):
        out += Markup("<p>{}</p>").format(Markup().join(map(_piece, paragraph)))
    return out


def _piece(span: Span) -> Any:
    from markupsafe import Markup, escape

    if span.href is not None:
        return Markup('<a href="{}" rel="noopener noreferrer" class="outside">{}</a>').format(span.href, span.text)
    return Markup("<code>{}</code>").format(span.text) if span.code else escape(span.text)
