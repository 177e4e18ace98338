"""Generating opens no connection, starts nothing but what it must, and reads nothing outside of the schema's folders."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from confwright.base.user_cache import user_cache

SCRIPT = r"""
import os, sys
from pathlib import Path
allowed = [os.path.realpath(p) for p in (sys.argv[1], sys.prefix, sys.base_prefix, *sys.path[1:], *sys.argv[3:]) if p]
import confwright
allowed.append(os.path.realpath(Path(confwright.__file__).parents[2]))
events = []
def guard(event, args):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork")):
        events.append(f"{event} {args!a}")
        raise RuntimeError(event)
    # To open a folder on the way to another reads nothing.
    if event == "open" and isinstance(args[0], (str, bytes)) and not args[2] & os.O_DIRECTORY:
        path = os.path.realpath(os.fsdecode(args[0]))
        if not any(path == p or path.startswith(p + os.sep) for p in allowed) and not path.startswith("/dev/"):
            events.append(f"open {path}")
sys.addaudithook(guard)
try:
    confwright.generate_package(schema=Path(sys.argv[1], "schemas", "main.json"), package="app", output=Path(sys.argv[1], "out"), verify=False)
    print("generated")
except confwright.GenerateError as error:
    print(",".join(sorted({d.code for d in error.diagnostics})))
for event in events:
    print(event)
"""


def run(folder: Path, schema: object) -> list[str]:
    """Generate under guard: what came of it, and whatever was done that should not be."""
    (folder / "schemas").mkdir(exist_ok=True)
    (folder / "schemas" / "main.json").write_text(json.dumps(schema))
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder), "-", str(user_cache())],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_guard_sees(tmp_path: Path) -> None:
    """A test that cannot fail proves nothing."""
    for act, seen in (
        ("import socket; socket.socket()", "socket.__new__"),
        ("open('/etc/hostname', 'rb')", "open /etc/hostname"),
    ):
        hook = SCRIPT.partition("try:\n")[0]
        tail = f"\ntry:\n    {act}\nexcept Exception: pass\nprint(*events)"
        done = subprocess.run(
            [sys.executable, "-c", hook + tail, str(tmp_path)], capture_output=True, text=True, check=False
        )
        assert seen in done.stdout, done.stderr


REFERENCES = [
    "http://127.0.0.1:1/x.json", "https://json-schema.org/x", "HTTP://example.org/x", "//example.org/x", "ftp://example.org/x", "file:///etc/passwd", "FILE:///etc/passwd",
    "file:/etc/passwd", "file://localhost/etc/passwd", "/etc/passwd", "../outside.json", "..\\outside.json", "%2e%2e/outside.json", "sub/../../outside.json", "./../outside.json",
    "link.json", "linked/outside.json", "data:application/json,{}", "urn:x:y", "jar:file:/etc/passwd", "\\\\server\\share", "confwright:///../outside.json", "confwright:////etc/passwd", "../outside.json#/$defs/x",
    "http:///../outside.json", "a/..;/../outside.json",
]  # fmt: skip


@pytest.mark.parametrize("keyword", ["$ref", "$dynamicRef", "$schema", "$id then $ref"])
def test_no_reference_leads_outside(tmp_path: Path, keyword: str) -> None:
    (tmp_path / "outside.json").write_text('{"type": "string", "title": "secret"}')
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "link.json").symlink_to(tmp_path / "outside.json")
    (tmp_path / "schemas" / "linked").symlink_to(tmp_path)
    if keyword == "$schema":
        for reference in REFERENCES[1:12:3]:
            assert run(tmp_path, {"$schema": reference, "type": "object"})[1:] == []
        return
    if keyword == "$id then $ref":
        schema = {
            "properties": {
                f"p{n}": {"$id": r, "properties": {"x": {"$ref": "other.json"}}} for n, r in enumerate(REFERENCES)
            }
        }
    else:
        schema = {"properties": {f"p{n}": {keyword: r} for n, r in enumerate(REFERENCES)}}
    said = run(tmp_path, schema)
    assert said[0] != "generated"
    assert set(said[0].split(",")) <= {"ref-missing", "ref-outside", "ref-network", "file-unreadable"}, said
    assert said[1:] == []


def test_each_reference_is_refused(tmp_path: Path) -> None:
    """Each on its own, in this process: a schema that holds one good reference beside would otherwise hide it."""
    from confwright import GenerateError, generate_package

    (tmp_path / "outside.json").write_text('{"type": "string"}')
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "link.json").symlink_to(tmp_path / "outside.json")
    (tmp_path / "schemas" / "linked").symlink_to(tmp_path)
    main = tmp_path / "schemas" / "main.json"
    for reference in REFERENCES:
        main.write_text(json.dumps({"properties": {"p": {"$ref": reference}}}))
        with pytest.raises(GenerateError):
            generate_package(schema=main, package="app", output=tmp_path / "out", verify=False)
        assert not (tmp_path / "out").exists()


def test_a_good_schema_needs_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "other.json").write_text('{"type": "string"}')
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {"a": {"$ref": "other.json"}},
    }
    assert run(tmp_path, schema) == ["generated"]
