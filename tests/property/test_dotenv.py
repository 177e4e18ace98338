"""`.env` files: read as python-dotenv reads them, by every command; written so that a shell, python-dotenv and Compose agree."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path

import pytest
from dotenv import dotenv_values
from hypothesis import example, given, settings
from hypothesis import strategies as st

from confwright.base.terminal import acts
from confwright.environments.dotenv_file import Written, parse_env, read_env_file, references
from confwright.environments.dotenv_readers import differences, findings
from confwright.systems.airflow.dotenv import dotenv_text, export_text
from confwright.systems.airflow.exports import read_exports
from confwright.systems.airflow.variables import Entry
from tests.budget import FUZZ

PIECES = st.sampled_from(
    [
        "A", "B", "=", "=", "=", "'", "'", '"', '"', "\\", "\\\\", "$", "${A}", "${B}", "${HOME}", "${NOPE}", "${A:-d}", "${B-d}",
        "${", "}", ":-", ":", "$A", "$(echo x)", "`echo y`", "#", " #", " ", "  ", "\t", "\n", "\n", "\r\n", "\r", "export ", "x",
        "1", "-", "é", "\u00a0", "\x0b", "~", ";", "&", "|", "*", "\\n", "\\'", '\\"', "\\$", "\ufeff", "!", "[", "(",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=25).map("".join) | st.text(max_size=30)
VALUES = st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=20)


@settings(max_examples=1500 * FUZZ, deadline=None)
@given(TEXTS)
@example("A=1\nB='${A}'\nC=${B:-x}${NOPE:-y}\n")
@example("A\nB=${A}${A:-x}\n")
@example("A=${a:b}${c}")
def test_every_value_is_that_of_python_dotenv(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, ".env")
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
        try:
            theirs = dotenv_values(file, encoding="utf-8")
        except UnicodeDecodeError:
            return
        ours = read_env_file(file)
    assert {name: one.value for name, one in ours.assignments.items()} == theirs
    for one in ours.assignments.values():
        assert 1 <= one.line <= len(text.splitlines()) + 1


@settings(max_examples=1000 * FUZZ, deadline=None)
@given(st.lists(st.sampled_from(["${", "}", ":", ":-", "-", "a", "$", "{"]), max_size=30).map("".join))
def test_references_are_those_of_python_dotenv(value: str) -> None:
    from dotenv.variables import Variable, parse_variables

    theirs = [(one.name, one.default) for one in parse_variables(value) if isinstance(one, Variable)]
    assert [(name, default) for _, _, name, default in references(value)] == theirs


def sourced(text: str, shell: str, environ: dict[str, str]) -> dict[str, str] | None:
    """The variables after a shell has sourced a text; None where it did not get to the end."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "f.env").write_text(text, newline="")
        done = subprocess.run(
            [shell, "-c", "set -a; . ./f.env; env -0"],
            cwd=folder, env={"PATH": os.environ["PATH"], **environ}, capture_output=True, check=False, timeout=20,
        )  # fmt: skip
    if done.returncode:
        return None
    pairs = (line.partition(b"=") for line in done.stdout.split(b"\0") if line)
    return {name.decode(): value.decode("utf-8", "surrogateescape") for name, _, value in pairs}


OF_A_SHELL = frozenset(
    {"single", "dollar", "command", "words", "default", "escape", "hash", "blanks", "alone", "name"}
)  # fmt: skip


@settings(max_examples=250 * FUZZ, deadline=None)
@given(VALUES)
@example("'a'#b")
@example('"\\${HOME}"')
@example("a #b")
@example("~")
def test_what_a_shell_reads_otherwise_is_noted(value: str) -> None:
    """Completeness, by the shell itself: where no note says so, it reads the value of python-dotenv."""
    text = f"XYZ={value}"
    read = parse_env(text, "", {"HOME": "/h"})
    if len(read.written) != 1 or "XYZ" not in read.assignments or set("\0\r") & set(text) or read.unreadable:
        return
    if OF_A_SHELL & set(differences(read.written[0])):
        return
    for shell in ("bash", "dash"):
        found = sourced(text, shell, {"HOME": "/h"})
        assert found is not None
        assert found["XYZ"] == read.assignments["XYZ"].value


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("A='${B}'", {"quotes", "single"}), ("A=$B", {"dollar"}), ("A=${B}", {"reference"}), ("export A=1", {"export"}),
        ("A=b # c", {"comment"}), ("A= # c", {"comment"}), ("A=b c", {"words"}), ("A=$(id)", {"command"}), ("A=`id`", {"command"}),
        ("A = b", {"blanks"}), ("A", {"alone"}), ("a.b=1", {"name"}), ('A="\\n"', {"quotes", "escape"}),
        ("A='x\ny'", {"quotes", "lines"}), ("A=1", set()), ("A=", set()), ("# a", set()), ("A='b'", {"quotes"}),
        ("A=a;b", {"words"}), ('A="${B:-c}"', {"quotes", "reference", "default"}), ("A=a#b", set()),
    ],
)  # fmt: skip
def test_each_way_in_which_readers_differ(text: str, ways: set[str]) -> None:
    (one,) = parse_env(text, "").written
    assert set(differences(one)) == ways


def test_notes_are_told_once_with_the_first_line_and_no_text() -> None:
    read = parse_env("A=1\nB='hunter2'\nC='hunter2'\nhunter2\nD=${E}\n", "f.env")
    notes = findings(read)
    assert [one.line for one in findings(parse_env("# a\nA=1\r\nB=1\r\n", "f.env"))] == [2]
    assert all("hunter2" not in str(one) for one in notes)
    assert [(one.line, one.code, one.severity) for one in notes if "more" in one.message] == [
        (2, "dotenv-readers", "note")
    ]
    assert {one.line for one in notes if one.code == "dotenv-unset"} == {5}
    assert {one.severity for one in notes} == {"note"}


# -- what is written


def compose(value: str) -> str:
    """What compose-go (dotenv/parser.go) makes of a value in quotes or bare, where it replaces nothing."""
    if value[:1] not in ("'", '"'):
        assert not set(value) & set("$ #\\")
        return value
    quote, out, escaped = value[0], [], False
    for at, character in enumerate(value[1:], 1):
        if character != quote:
            if not escaped and character == "\\":
                escaped = True
                continue
            out.append("\\" + character if escaped else character)
            escaped = False
        elif escaped:
            escaped = False
            out.append(character)
        else:
            assert at == len(value) - 1
            break
    text = "".join(out)
    if quote == '"':
        import re

        text = re.sub(r'\\([abcfnrtv$"\\])', lambda m: {"\\": "\\", '"': '"'}[m[1]], text)
        assert "$" not in text
    return text


@settings(max_examples=300 * FUZZ, deadline=None)
@given(VALUES)
@example("$(touch x)")
@example("${HOME}")
@example("a\\")
@example("a\\\\b'")
@example('it\'s "x" \\ and\nmore')
@example("~/x")
@example("a b #c")
def test_a_value_is_read_alike_by_all_or_refused(value: str) -> None:
    text, found = dotenv_text([Entry("XYZ", value)])
    if [one.code for one in found] == ["control-character"]:
        assert acts(value)
        return
    if found:
        assert [one.code for one in found] == ["dotenv-quoting"]
        assert set(value) & set("$`'\\\r\0")
        return
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, ".env").write_text(text, newline="")
        assert dotenv_values(Path(folder, ".env")) == {"XYZ": value}
    assert parse_env(text, "").values() == {"XYZ": value}
    assert compose(text.removeprefix("XYZ=").removesuffix("\n")) == value
    for shell in ("bash", "dash"):
        read = sourced(text, shell, {"HOME": "/h"})
        assert read is not None
        assert read["XYZ"] == value


@settings(max_examples=200 * FUZZ, deadline=None)
@given(st.lists(st.sampled_from(["${PW}", "a", '"', "{", "}", ": ", "\\u0024", " ", "'"]), max_size=8).map("".join))
def test_references_are_filled_in_by_all(value: str) -> None:
    text, found = dotenv_text([Entry("XYZ", value, holds_references=True)])
    assert not found
    wanted = value.replace("${PW}", "p'w")
    assert parse_env(text, "", {"PW": "p'w"}).values() == {"XYZ": wanted}
    read = sourced(text, "bash", {"PW": "p'w"})
    assert read is not None
    assert read["XYZ"] == wanted


@settings(max_examples=200 * FUZZ, deadline=None)
@given(VALUES.filter(lambda value: "\0" not in value))
def test_exports_are_read_as_a_shell_reads_them(value: str) -> None:
    text, found = export_text([Entry("XYZ", value)])
    if acts(value):
        assert [one.code for one in found] in (["control-character"], ["nul"])
        return
    assert not found
    lines, wrong = read_exports(text + "# more\nexport B=1 # c\n")
    assert not wrong
    assert [(line.name, line.text) for line in lines] == [("XYZ", value), ("B", "1")]


# -- what it costs


def bomb(depth: int) -> str:
    return "A0=xxxxxxxxxx\n" + "".join(f"A{n}=" + f"${{A{n - 1}}}" * 9 + "\n" for n in range(1, depth))


LARGE = {
    "interpolation": bomb(20),
    "itself": "A=xx\n" + "A=${A}${A}\n" * 40,
    "braces": "A=" + "${" * 500_000,
    "braces with a colon": "A=" + "${" * 300_000 + ":x}",
    "unclosed": "".join(f"A{n}='x\n" for n in range(100_000)),
    "unclosed double": 'A="x\\\n' * 150_000,
    "blanks": "A=x" + " " * 1_000_000 + "y",
    "blanks before comments": "A=x" + (" " * 250 + "y") * 4_000,
    "comments": "#\n" * 500_000,
    "short": "A=\n" * 330_000,
    "many": "".join(f"AIRFLOW_VAR_{n}='x'\n" for n in range(19_000)),
    "references": "A=x\n" + "".join(f"B{n}=${{A}}\n" for n in range(19_000)),
    "long": "A='" + "x" * 1_000_000 + "'\n",
    "line ends": "\n" * 1_000_000,
    "line ends in quotes": "A='" + "\n" * 1_000_000 + "'",
    "hashes": "A=" + " #" * 500_000,
    "backslashes": "A='" + "\\\\" * 500_000 + "'",
    "nul": "\0" * 1_000_000,
}


@pytest.mark.parametrize("text", LARGE.values(), ids=LARGE)
def test_a_megabyte_ends_soon(text: str) -> None:
    started = time.process_time()
    read = parse_env(text, "")
    notes = findings(read)
    assert time.process_time() - started < 4
    assert sum(len(value) for value in read.values().values()) <= 5_000_000
    assert len(notes) <= 1_000
    assert read.assignments or read.unreadable or not text.strip()


def test_written_is_not_shown() -> None:
    assert "hunter2" not in repr(Written("A", "A=hunter2", 1))
    assert "hunter2" not in repr(parse_env("A=hunter2\n", ""))
