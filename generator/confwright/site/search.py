"""What the search finds: every class, field, environment, resource, variable, page and code, as one script."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from .views import ClassView, DeploymentView, Line, PackageView, SiteView

_LONGEST = 240
Entry = tuple[str, str, str, str, str]
"""Title, kind, where it belongs, address, words."""


def search_script(site: SiteView) -> str:
    """The index as a script: a page that is opened from a file may load no data otherwise."""
    rows = [json.dumps(_short(entry), separators=(",", ":")) for entry in entries(site)]
    # The script is never part of a page; this keeps it harmless if it ever becomes one.
    table = ",\n".join(rows).replace("<", "\\u003c")
    return f"window.confwrightIndex = [\n{table}\n];\n"


def _short(entry: Entry) -> list[str]:
    """An entry with what fits of its words; of the rest of a page each word once."""
    words = " ".join(entry[4].split())
    rest = dict.fromkeys(re.findall(r"[\w.-]{3,}", words[_LONGEST:].lower())) if entry[1] == "page" else ()
    return [*entry[:4], words[:_LONGEST], *([" ".join(rest)] if rest else [])]


def entries(site: SiteView) -> Iterator[Entry]:
    """Everything that can be found, in the order of the site."""
    for package in site.packages:
        yield from _package(package)
    for deployment in site.deployments:
        yield from _deployment(deployment)
        yield from _package(deployment.package)
    codes = {code.name for code in site.codes}
    for page in site.pages:
        below = " ".join(heading.text for heading in page.headings)
        for heading in page.headings:
            if heading.text not in codes:  # it is found as a message
                where, more = (page.source, below) if heading.level == 1 else (page.title, "")
                yield heading.text, "page", where, f"{page.path}#{heading.anchor}", f"{heading.words} {more}"
    for code in site.codes:
        yield code.name, "message", code.about, f"codes.html#{code.name}", f"{code.why} {code.mend}"


def _package(package: PackageView) -> Iterator[Entry]:
    yield package.imported, "package", package.source, package.path, " ".join(package.docs)
    for one in (one for module in package.modules for page in module.pages for one in page.classes):
        yield one.name, one.kind if one.kind == "choice" else "class", package.imported, one.href, _words(one)
        for field in one.fields:
            words = " ".join((*field.badges, _plain(field.type), *field.docs))
            base = one.href.partition("#")[0]
            yield f"{one.name}.{field.key}", "field", package.imported, f"{base}#{field.anchor}", words


def _deployment(deployment: DeploymentView) -> Iterator[Entry]:
    path, name = deployment.path, deployment.name
    yield name, "deployment", deployment.file, path, "environments resources variables"
    for environment in deployment.environments:
        words = f"{'production ' if environment.production else ''}{environment.description}"
        yield environment.name, "environment", name, f"{path}#{environment.anchor}", words
    for resource in deployment.resources:
        words = f"{resource.description} {' '.join(row.path for row in resource.rows)}"
        yield resource.name, "resource", name, f"{path}#{resource.anchor}", words
    for variable in deployment.variables:
        words = f"{'secret ' if variable.secret else ''}{variable.types} {' '.join(use.field for use in variable.uses)}"
        yield variable.name, "variable", name, f"{path}#{variable.anchor}", words


def _words(one: ClassView) -> str:
    tags = " ".join(f"{key} {value}" for key, value in one.tags)
    return " ".join((*one.docs, tags, _plain(one.type)))


def _plain(line: Line) -> str:
    return "".join(span.text for span in line)
