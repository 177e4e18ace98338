"""Schema files and the references between them: found where they may be, refused where not."""

from __future__ import annotations

import os
import socket
from hashlib import sha256
from pathlib import Path

import pytest

from confwright import generate_package
from confwright.base.diagnostics import GenerateError
from confwright.generate.schema.uris import OWN
from confwright.generate.sources.reading import SourceLimits, collect, read_schema_file
from confwright.runtime.yaml_text import Limits


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of schemas, with secrets beside it."""
    schemas = tmp_path / "schemas"
    (schemas / "sub").mkdir(parents=True)
    (schemas / "main.yaml").write_text("$ref: other.yaml\n")
    (schemas / "other.yaml").write_text("type: object\nproperties:\n  a: {type: string}\n")
    (schemas / "sub" / "deep.json").write_text('{"type": "string"}')
    (schemas / "bad.yaml").write_text("a: 1\na: 2\nb: !x 1\n")
    (tmp_path / "outside.yaml").write_text("type: string\n")
    (schemas / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    (schemas / "inner.yaml").symlink_to("other.yaml")
    (schemas / "loop.yaml").symlink_to("loop.yaml")
    (schemas / "out").symlink_to(tmp_path)
    return schemas


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


def test_main(folder: Path) -> None:
    main = collect(folder / "main.yaml").main
    assert main.data == {"$ref": "other.yaml"}
    assert main.uri == "confwright:///main.yaml"
    assert main.name == (folder / "main.yaml").as_posix()
    assert main.digest == sha256(b"$ref: other.yaml\n").hexdigest()
    assert main.locate(("$ref",)) == (1, 7)


def test_files_beside_and_below(folder: Path) -> None:
    sources = collect(folder / "main.yaml")
    other = sources.fetch(OWN + "other.yaml#/properties/a")
    assert other is not None
    assert other.uri == OWN + "other.yaml"
    assert other.locate(("properties", "a", "type")) == (3, 13)
    assert sources.fetch(OWN + "other.yaml") is other
    assert sources.fetch(OWN + "inner.yaml") is other
    assert sources.fetch(OWN + "main.yaml") is sources.main
    for name in ("sub/deep.json", "sub/deep", "sub/d%65ep"):
        deep = sources.fetch(OWN + name)
        assert deep is not None
        assert deep.data == {"type": "string"}


def test_names_follow_the_users_path(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder.parent)
    sources = collect(Path("schemas/main.yaml"))
    other = sources.fetch(OWN + "other.yaml")
    assert other is not None
    assert (sources.main.name, other.name) == ("schemas/main.yaml", "schemas/other.yaml")


@pytest.mark.parametrize(
    ("uri", "code"),
    [
        (OWN + "%2e%2e/outside.yaml", "ref-outside"),
        (OWN + "../outside.yaml", "ref-outside"),
        (OWN + "sub/../../outside.yaml", "ref-outside"),
        (OWN + "/etc/passwd", "ref-outside"),
        (OWN + "%2Fetc/passwd", "ref-outside"),
        (OWN + "..%5Coutside.yaml", "ref-outside"),
        (OWN + "a%00b", "ref-outside"),
        (OWN + "link.yaml", "ref-outside"),
        (OWN + "link", "ref-outside"),
        (OWN + "out/outside.yaml", "ref-outside"),
        (OWN, "ref-outside"),
        ("file:///etc/passwd", "ref-outside"),
        ("file:outside.yaml", "ref-outside"),
        ("/etc/passwd", "ref-outside"),
        ("other.yaml", "ref-outside"),
        (OWN + "loop.yaml", "ref-missing"),
        (OWN + "sub", "ref-missing"),
        (OWN + "nothing.yaml", "ref-missing"),
        (OWN + "x" * 5000, "ref-missing"),
        ("http://169.254.169.254/latest/meta-data", "ref-network"),
        ("https://example.com/x.json", "ref-network"),
        ("https://host.example/schemas-of-others/x.json", "ref-network"),
        ("https://host.example/schemas/nothing", "ref-missing"),
        ("https://host.example/schemas/%2e%2e/outside.yaml", "ref-outside"),
        ("ftp://host.example/x", "ref-network"),
        ("urn:example:x", "ref-network"),
    ],
    ids=lambda value: value[:60],
)
def test_refused(folder: Path, uri: str, code: str) -> None:
    sources = collect(folder / "main.yaml", {"https://host.example/schemas": folder / "sub"})
    assert sources.fetch(uri) is None
    assert sources.refusal(uri).code == code


def test_ref_roots(folder: Path) -> None:
    roots = {"https://host.example/": folder / "nowhere", "https://host.example/s/": folder / "sub"}
    sources = collect(folder / "main.yaml", roots)
    deep = sources.fetch("https://host.example/s/deep.json")
    assert deep is not None
    assert deep.uri == "https://host.example/s/deep.json"
    for uri in ("https://host.example/s/deep", "http://host.example/s/deep?x=1#/a", OWN + "sub/deep.json"):
        assert sources.fetch(uri) is deep
    assert sources.fetch("https://host.example/deep.json") is None


@pytest.mark.parametrize("start", ["", "file:///", "x", OWN, "https:", "/"])
def test_bad_ref_roots(folder: Path, start: str) -> None:
    with pytest.raises(GenerateError) as caught:
        collect(folder / "main.yaml", {start: folder})
    assert caught.value.diagnostics[0].code == "ref-roots"


def test_problems_have_a_place(folder: Path) -> None:
    sources = collect(folder / "main.yaml")
    with pytest.raises(GenerateError) as caught:
        sources.fetch(OWN + "bad.yaml")
    found = [(d.code, d.file, d.line, d.column) for d in caught.value.diagnostics]
    name = (folder / "bad.yaml").as_posix()
    assert found == [("yaml-duplicate-key", name, 2, 1), ("yaml-tag", name, 3, 4)]


@pytest.mark.parametrize(
    "name", ["nothing.yaml", "sub", "loop.yaml", "a\0b", "x" * 5000], ids=lambda value: ascii(value)[:20]
)
def test_unreadable_main(folder: Path, name: str) -> None:
    with pytest.raises(GenerateError) as caught:
        collect(folder / name)
    assert [d.code for d in caught.value.diagnostics] == ["file-unreadable"]


def test_main_may_be_a_link_but_its_references_stay(folder: Path) -> None:
    sources = collect(folder / "link.yaml")
    assert sources.main.data == {"type": "string"}
    assert sources.fetch(OWN + "outside.yaml") is None
    assert sources.fetch(OWN + "other.yaml") is not None


def test_read_schema_file_stays_inside(folder: Path) -> None:
    with pytest.raises(GenerateError) as caught:
        read_schema_file(folder / "link.yaml", folder)
    assert caught.value.diagnostics[0].code == "ref-outside"
    assert read_schema_file(folder / "inner.yaml", folder).data["type"] == "object"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.yaml")
    assert collect(folder / "main.yaml").fetch(OWN + "pipe.yaml") is None
    with pytest.raises(GenerateError):
        collect(folder / "pipe.yaml")


def test_limits(folder: Path) -> None:
    with pytest.raises(GenerateError) as caught:
        collect(folder / "main.yaml", limits=SourceLimits(files=1)).fetch(OWN + "other.yaml")
    assert caught.value.diagnostics[0].code == "limit-files"
    with pytest.raises(GenerateError) as caught:
        collect(folder / "main.yaml", limits=SourceLimits(text=Limits(size=5)))
    assert caught.value.diagnostics[0].code == "limit-size"


def test_boolean_schema(folder: Path) -> None:
    (folder / "true.json").write_text("true")
    assert collect(folder / "true.json").main.data is True


def test_references_to_a_folder_beside_stay_below_the_root(folder: Path) -> None:
    (folder / "a b" / "deep").mkdir(parents=True)
    (folder / "common").mkdir()
    schema = folder / "a b" / "deep" / "x.json"
    schema.write_text('{"$ref": "../../common/y.json"}')
    (folder / "common" / "y.json").write_text('{"$ref": "../a b/z.json"}')
    (folder / "a b" / "z.json").write_text('{"type": "string"}')
    for root, code in ((None, "ref-outside"), (folder / "a b", "ref-outside"), (folder / "common", "ref-outside")):
        with pytest.raises(GenerateError) as caught:
            generate_package(schema, "made", folder / "out", root=root, verify=False)
        assert caught.value.diagnostics[0].code == code
    generate_package(schema, "made", folder / "out", root=folder, verify=False)
    assert (folder / "out" / "made" / "x.py").read_text("utf-8").count("Source: a%20b/deep/x.json") == 1
