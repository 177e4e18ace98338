"""The tables of the packages: of one schema, or of a deployment."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from ..base.package_name import is_package_name
from ..base.said import as_name
from .hints import INSIDE
from .settings import DeploymentSettings, PackageSettings
from .tables import Tables, has

_OPTIONS = ("assume-object", "resolve", "join-copies")
# schema/evidence.py and regex_dialects.py are not on the way of this module
_WORDS = {
    "dialect": ("draft-04", "draft-06", "draft-07", "2019-09", "2020-12", "openapi-3.0"),
    "regex": ("ecma", "python", "re2", "pcre"),
    "formats": ("text", "python"),
}
_STYLES = ("confwright", "pydantic", "msgspec", "typeddict")  # styles/style.py is not on the way of this module
PACKAGE_KEYS = ("schema", "root", "documents", "ref-roots", "style", *_WORDS, *_OPTIONS)
DEPLOYMENT_KEYS = ("deployment",)


class PackageTables(Tables):
    """Reads the tables of packages."""

    def deployment(self, name: str, value: object, at: tuple[str, ...]) -> DeploymentSettings | None:
        if not is_package_name(name):
            self.problem(f"{as_name(name)!r} is not a name that Python can import", at)
        if has(value, "schema"):
            self.problem("a package has a `schema` or a `deployment`, not both", at)
            return None
        table = self.table(value, at, DEPLOYMENT_KEYS)
        file = self.path(table["deployment"], (*at, "deployment"))
        if file is not None and not file.is_file():
            self.problem(
                f"there is no file {as_name(str(table['deployment']))!r}",
                (*at, "deployment"),
                self.hints.near_file(file),
            )
        return DeploymentSettings(name=name, file=file) if file is not None else None

    def _patterns(self, table: dict[str, object], at: tuple[str, ...]) -> tuple[str, ...]:
        """`documents`: patterns of paths below the project's folder."""
        given = table.get("documents", [])
        patterns = cast(list[object], given) if isinstance(given, list) else [None]
        found = tuple(pattern for pattern in patterns if isinstance(pattern, str) and pattern.strip("/"))
        if len(found) != len(patterns):
            self.problem("must be a list of patterns of paths, like config/*.yaml", (*at, "documents"))
            return ()
        outside = next((p for p in found if Path(p).is_absolute() or ".." in Path(p).parts), None)
        if outside is not None:
            self.problem(f"{as_name(outside)!r} is outside the project", (*at, "documents"), INSIDE)
            return ()
        return found

    def _parts(self, given: object, at: tuple[str, ...]) -> tuple[Path | None, str, Path | None]:
        """The file of `schema`, the pointers behind it, one a line, and the folder of several files."""
        parts: list[object] = cast(list[object], given) if isinstance(given, list) and given else [given]
        found: list[tuple[Path, str]] = []
        for part in parts:
            file, _, pointer = part.partition("#") if isinstance(part, str) else ("", "", "")
            path = self.path(file, at)
            if path is not None and not path.is_file():
                self.problem(f"there is no file {as_name(file)!r}", at, self.hints.near_file(path))
            if path is not None:
                found.append((path, pointer))
        if len(found) > 1:
            from ..base.schema_parts import joined  # only here: every command reads settings

            return joined(found)
        return (found[0][0], found[0][1].replace("#", "%23"), None) if found else (None, "", None)

    def package(self, name: str, value: object, at: tuple[str, ...]) -> PackageSettings | None:
        if not is_package_name(name):
            self.problem(f"{as_name(name)!r} is not a name that Python can import", at)
        table = self.table(value, at, PACKAGE_KEYS)
        if "schema" not in table and isinstance(value, dict):
            self.problem("`schema` is missing (the file that describes the documents), or `deployment`", at)
        if "schema" not in table:
            return None
        schema, pointer, shared = self._parts(table["schema"], (*at, "schema"))
        root = self.path(table["root"], (*at, "root")) if "root" in table else shared
        if root is not None and not root.is_dir():
            self.problem(f"there is no folder {as_name(str(table['root']))!r}", (*at, "root"))
        elif root is not None and schema is not None and not schema.is_relative_to(root):
            self.problem("the schema must lie in this folder, or below it", (*at, "root"))
        roots: dict[str, Path] = {}
        for address, folder in self.table(table.get("ref-roots", {}), (*at, "ref-roots"), None).items():
            path = self.path(folder, (*at, "ref-roots", address))
            if not address.startswith(("http://", "https://")):
                self.problem(f"{as_name(address)!r} is not an http(s) address", (*at, "ref-roots", address))
            elif path is not None and not path.is_dir():
                self.problem(f"there is no folder {as_name(str(folder))!r}", (*at, "ref-roots", address))
            elif path is not None:
                roots[address] = path
        options: dict[str, bool | str] = {}
        for option in _OPTIONS:
            setting = table.get(option)
            if isinstance(setting, bool):
                options[option] = setting
            elif option in table:
                self.problem("must be true or false", (*at, option))
        for option, words in _WORDS.items():
            if option in table:
                options[option] = self.word(table[option], words, (*at, option))
        style = self.word(table.get("style", "confwright"), _STYLES, (*at, "style"))
        if options.get("resolve") and style != "confwright":
            self.problem("only the style confwright has resolved classes", (*at, "resolve"))
        if options.get("formats") == "python" and style != "confwright":
            self.problem("only the style confwright has values of Python for formats", (*at, "formats"))
        return PackageSettings(
            name=name,
            schema=schema or self.root,
            root=root,
            documents=self._patterns(table, at),
            ref_roots=roots,
            options={**options, "pointer": pointer} if pointer else options,
            style=style,
        )
