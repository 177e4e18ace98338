"""Text of a schema is data: in whatever place, it does not run, break the code, change, or reach another file."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from confwright import GenerateError, generate_package
from confwright.generate.emit.code import prose
from confwright.generate.ir import Text
from tests.budget import FUZZ

MARK = "HOSTILE_RAN"
RUN = f"__import__('pathlib').Path('{MARK}').touch()"
PAYLOADS = {
    "quotes": f"'\"\n{RUN}\n\"'", "triple": f'"""\n{RUN}\n"""', "escaped": f'\\"""\n{RUN}#', "ends": '\\"', "line": f"x\x85{RUN}\u2028{RUN}",
    "vertical": f"x\x0b{RUN}\x0c{RUN}\x1c{RUN}", "carriage": f"a\r{RUN}\r\n{RUN}", "backspace": f"#\b\b{RUN}", "template": "{{ cycler.__init__ }}{# {% %}",
    "braces": "{}{0}{a!r:>{b}}", "percent": "%s %(a)s %%", "nul": "\0", "bidi": "a\u202e\u2066b\u061c", "zero": "a\u200b\ufeff\u00adb",
    "half": "\udc80", "tag": "a\U000e0041", "compatible": "\ufb01eld \uff21 \u212b", "homoglyph": "p\u0430ss", "class": "class", "dunder": "__reduce__",
    "mangled": "__private", "builtin": "print", "typing": "Literal", "runtime": "_runtime", "self": "self", "path": "../../../evil", "windows": "..\\evil", "device": "CON",
    "absolute": "/var/evil", "scheme": "file:///etc/passwd", "long": "q" * 20_000, "wide": "\u5b57" * 500, "cons": "(a+)+$", "pointer": "/~1~0%2F", "comma": "a, b", "yaml": "&a *b !!python/object:os.system",
    "code": f"x: int = {RUN}", "import": "a; import os", "continuation": "a\\\n", "lambda": f"lambda: {RUN}", "annotation": f"int if {RUN} else str", "empty": "", "space": " ", "tab": "\t", "dot": ".", "emoji": "\U0001f600",
}  # fmt: skip
HARD = st.text(
    alphabet=st.one_of(
        st.sampled_from("\"'\\{}%#\n\r\t\0\x85\u2028\u2029\u202e\u2066\u200b\ufeff\x0b\x0c\x1b\x7f`$"),
        st.characters(exclude_categories=[]),
    ),
    max_size=40,
)


def everywhere(text: str) -> dict[str, Any]:
    """A schema with `text` in every place where text may stand that is not a name of ours."""
    pointer = text.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    marks = {"title": text, "description": text, "$comment": text, "examples": [text, {text: [text]}]}
    return {
        **marks,
        "type": "object",
        "properties": {
            text: {"type": "string", **marks},
            "default_": {"type": "string", "default": text, **marks},
            "nested": {"type": "object", "default": {text: [text]}},
            "choice": {"enum": [text, "another", {text: text}], **marks},
            "constant": {"const": text},
            "by_name": {"$ref": f"#/$defs/{pointer}"},
            "tagged": {
                "oneOf": [
                    {"type": "object", "properties": {"kind": {"const": text}, "a": {"type": "string"}}, "required": ["kind"]},
                    {"type": "object", "properties": {"kind": {"const": "b" + text}}, "required": ["kind"], "title": text},
                ]
            },
            "length": {"type": "array", "items": {"description": text, "type": "object", "properties": {text: {"const": text}}}},
            "old": {"type": "string", "x-deprecated": {"reason": text, "replacement": text}},
            "refused": {"not": {"description": text, "required": [text]}},
            "needs": {"type": "object", "dependentRequired": {text: [text, "other"]}, "required": [text], "properties": {"other": True}},
            "formatted": {"type": "string", "format": text},
            "unknown": {"x-anything": text, "x-" + text: {text: text}, text: text, "contentMediaType": text},
        },
        "$defs": {text: {"type": "object", "properties": {"q": {"description": text, "type": "integer"}}}},
    }  # fmt: skip


ALONE = {
    "required": lambda text: {"type": "object", "required": [text]},
    "pattern": lambda text: {"properties": {"a": {"type": "string", "pattern": text}}},
    "pattern property": lambda text: {"patternProperties": {text: {"type": "string"}}, "additionalProperties": False},
    "anchor": lambda text: {"$anchor": text, "properties": {"a": {"$ref": f"#{text}"}}},
    "id": lambda text: {"$id": text, "properties": {"a": {"$ref": text}}},
    "reference": lambda text: {"properties": {"a": {"$ref": text}}},
    "dialect": lambda text: {"$schema": text, "type": "object"},
    "type": lambda text: {"type": text},
    "x-name": lambda text: {"type": "object", "x-name": text},
    "x-yaml": lambda text: {"type": "object", "x-yaml": text},
    "x-env": lambda text: {"properties": {"a": {"type": "string", "x-env": {"form": text, text: text}}}},
    "x-resource": lambda text: {"type": "object", "x-resource": text},
    "x-discriminator": lambda text: {"x-discriminator": [text], "oneOf": [{"properties": {text: {"const": text}}}, {"properties": {text: {"const": 1}}}]},
    "x-aliases": lambda text: {"properties": {"a": {"const": "a", "x-aliases": [text]}}},
    "x-provenance": lambda text: {"type": "object", "x-provenance": {text: text}},
    "foreign keywords": lambda text: {"type": "object", "customBasePath": text, "x-python-type": text, "x-python-import": {"module": text, "name": text}, "default_factory": text, "customTypePath": text, "x-is-base-class": True, "discriminator": {"propertyName": text}},
}  # fmt: skip
DOCUMENTS = r"""
import importlib, json, sys
def guard(event, args):
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "shutil.")) or (
        event == "open" and isinstance(args[1], str) and set(args[1]) & set("wax+")
    ):
        raise SystemExit(f"{event} {args}")
sys.addaudithook(guard)
sys.path.insert(0, sys.argv[1])
wrong = []
for package, text in json.load(sys.stdin).items():
    module = importlib.import_module(package)
    for name in module.__all__:
        getattr(module, name)
    if text is None:
        continue
    for data in (
        {text: text}, {"default_": text}, {"choice": text}, {"choice": {text: text}}, {"constant": text}, {"by_name": {"q": 1}},
        {"tagged": {"kind": text}}, {"tagged": {"kind": "b" + text}}, {"length": [{text: text}]}, {"nested": {text: text}},
    ):
        if text in ("default_", "choice", "constant", "by_name", "tagged", "length", "nested", "q", "kind", "a"):
            continue
        try:
            if module.dump(module.load(data)) != data:
                wrong.append(f"{package}: {data!a}")
        except module.ConfigError as error:
            wrong.append(f"{package}: {data!a}: {error!a}")
    if not module.schema():
        wrong.append(f"{package}: no schema")
print(json.dumps(wrong))
"""


def generated(folder: Path, package: str, schema: Any) -> bool:
    """Generate a package; False where the schema is refused, with a message. Nothing may be written beside it."""
    work = folder / "a" / "b"
    out = work / "out"
    out.mkdir(parents=True, exist_ok=True)
    (work / "schema.json").write_text(json.dumps(schema))
    before = listing(folder, without=out)
    try:
        generate_package(schema=work / "schema.json", package=package, output=out, verify=False)
    except GenerateError as error:
        assert str(error).strip()
        assert all(d.code not in ("internal", "unsound") for d in error.diagnostics), str(error)
        assert not (out / package).exists()
        return False
    finally:
        assert listing(folder, without=out) == before
        assert not Path("/var/evil").exists()
    for file in sorted((out / package).rglob("*")):
        assert file.resolve().is_relative_to(out)
        if file.suffix == ".py" and "_runtime" not in file.parts:
            plain(file.read_text("utf-8"))
    return True


def listing(folder: Path, without: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if without not in path.parents}


def plain(source: str) -> None:
    """The code is Python, and what one sees is what there is."""
    ast.parse(source)
    hidden = {c for c in source if c != "\n" and (unicodedata.category(c)[0] in "CZ" and c != " ")}
    assert not hidden, ascii("".join(hidden))


def docstrings(folder: Path) -> Iterator[str]:
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def imported(folder: Path, texts: dict[str, str | None]) -> None:
    """Import packages where nothing may be written or started, and load documents that hold their text."""
    out = folder / "a" / "b" / "out"
    command = [sys.executable, "-B", "-c", DOCUMENTS, str(out)]
    done = subprocess.run(
        command, input=json.dumps(texts), cwd=folder, capture_output=True, text=True, check=False, timeout=200
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert json.loads(done.stdout) == []
    assert not list(folder.rglob(MARK))


def test_our_payloads_in_every_place(tmp_path: Path) -> None:
    texts: dict[str, str | None] = {}
    for name, text in PAYLOADS.items():
        package = f"p_{name}"
        if not generated(tmp_path, package, everywhere(text)):
            assert name == "half", "half a character cannot be written to a file; all else is text like any other"
            continue
        texts[package] = text
        if 0 < len(text) < 1000 and text.strip():
            folder = tmp_path / "a" / "b" / "out" / package
            # Wrapped to lines, otherwise unchanged.
            wanted = "".join(prose(Text(text)).split())
            assert any(wanted in "".join(found.split()) for found in docstrings(folder)), name
    imported(tmp_path, texts)


def test_our_payloads_where_a_meaning_is_expected(tmp_path: Path) -> None:
    texts: dict[str, str | None] = {}
    payloads = list(PAYLOADS.items()) if FUZZ > 1 else [*list(PAYLOADS.items())[::9], ("code", PAYLOADS["code"])]
    for place, schema in ALONE.items():
        for name, text in payloads:
            package = f"s_{place.replace(' ', '_').replace('-', '_')}_{name}"
            if generated(tmp_path, package, schema(text)):
                texts[package] = None
    assert len(texts) > 20
    imported(tmp_path, texts)


@given(text=HARD)
@settings(max_examples=12 * FUZZ, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_in_every_place(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    if generated(folder, "any_text", everywhere(text)):
        imported(folder, {"any_text": text})


@pytest.mark.parametrize(
    "name",
    [
        "a'\"b",
        "x\n" + RUN,
        "{{ 7*7 }}",
        "class",
        "__init__",
        "load",
        "a.b.c",
        "\u202eevil",
        "1",
        "\u5b57",
        "-",
        "x" * 200,
        '"""',
    ],
)
def test_names_of_files(tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    other = tmp_path / f"{name}.yaml"
    other.write_text('{"$defs": {"Thing": {"type": "object", "properties": {"a": {"type": "string"}}}}}')
    from urllib.parse import quote

    schema = tmp_path / f"{name}.json"
    schema.write_text(
        json.dumps({"type": "object", "properties": {"t": {"$ref": f"{quote(other.name)}#/$defs/Thing"}}})
    )
    generate_package(schema=schema, package="named", output=out, verify=False)
    for file in sorted(out.rglob("*.py")):
        if "_runtime" not in file.parts:
            plain(file.read_text("utf-8"))
    code = "import named; print(named.dump(named.load({'t': {'a': 'x'}})))"
    done = subprocess.run([sys.executable, "-B", "-c", code], cwd=out, capture_output=True, text=True, check=False)
    assert done.stdout == "{'t': {'a': 'x'}}\n", done.stderr
    assert not list(tmp_path.rglob(MARK))


NAMES = {**PAYLOADS, "dotted": "os.path", "dashed": "a-b", "none": "None", "soft": "match"}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_names_of_packages(tmp_path: Path, name: str) -> None:
    schema = tmp_path / "schema.json"
    schema.write_text("{}")
    before = sorted(tmp_path.rglob("*"))
    if name.isidentifier() and name.isascii() and name not in ("class", "None", "_runtime") and len(name) < 100:
        generate_package(schema=schema, package=name, output=tmp_path / "out", verify=False)
        assert [p.name for p in (tmp_path / "out").iterdir()] == [name]
        return
    with pytest.raises(GenerateError) as error:
        generate_package(schema=schema, package=name, output=tmp_path / "out", verify=False)
    assert [d.code for d in error.value.diagnostics] == ["package-name"]
    assert sorted(tmp_path.rglob("*")) == before


def toml(text: str) -> str:
    """A TOML string: JSON's escapes are TOML's, those of half characters aside."""
    return json.dumps("".join(c for c in text if not 0xD800 <= ord(c) < 0xE000), ensure_ascii=False).replace(
        "\x7f", "\\u007f"
    )


@pytest.mark.parametrize("key", ["output", "package", "schema", "address", "folder", "setting"])
def test_settings(tmp_path: Path, key: str) -> None:
    from confwright.build.packages import project_files
    from confwright.project.reading import load_project

    root = tmp_path / "a" / "b"
    root.mkdir(parents=True)
    (root / "schema.json").write_text('{"type": "object"}')
    for text in PAYLOADS.values():
        value = {k: toml(text) if k == key else toml(usual) for k, usual in (
            ("output", "generated"), ("package", "app"), ("schema", "schema.json"), ("address", "https://x/"), ("folder", "."), ("setting", "limits"),
        )}  # fmt: skip
        settings_ = (
            f"[tool.confwright]\noutput = {value['output']}\n[tool.confwright.packages.{value['package']}]\nschema = {value['schema']}\n"
            f"ref-roots = {{{value['address']} = {value['folder']}}}\n[tool.confwright.{value['setting']}]\n"
        )
        (root / "pyproject.toml").write_text(settings_, "utf-8")
        before = listing(tmp_path, without=root / ".confwright")
        try:
            files = project_files(load_project(root), lambda _: None).files
        except GenerateError as error:
            assert str(error).strip()
            assert all(d.code != "internal" for d in error.diagnostics), (text, str(error))
        else:
            for path, source in files.items():
                assert not Path(path).is_absolute()
                assert ".." not in Path(path).parts
                if path.endswith(".py") and "_runtime" not in path:
                    plain(source)
        assert listing(tmp_path, without=root / ".confwright") == before
    assert not Path(MARK).exists()
