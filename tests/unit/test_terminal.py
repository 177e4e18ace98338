"""Names of files, keys and variables act neither on a terminal nor on a CI runner, whatever stands in them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.base.terminal import column_kept, json_of, one_line, printable
from confwright.validate.formats import FORMATS

HOSTILE = {
    "line break": "a\n::error file=x,line=1::forged",
    "carriage return": "a\r::error::forged",
    "command": "::error::forged",
    "command behind blanks": "  ::warning::forged",
    "older command": "a ##[error]forged",
    "Azure": "a ##vso[task.setvariable]forged",
    "escape": "a\x1b]0;forged\x07",
    "bell": "a\x07",
    "C1": "a\x9b31m",
    "override": "a\u202egnihton",
    "isolate": "a\u2066b",
    "zero width": "a\u200bb",
    "filler": "a\u3164b",
    "variation": "a\ufe0fb",
    "separator": "a\u2028::error::forged",
    "next line": "a\x85::error::forged",
    "tag": "a\U000e0041b",
}
HIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)


def assert_harmless(text: str, *, commands: bool = False) -> None:
    assert not HIDDEN.search(text), repr(text)
    assert not re.search(r"##\w*\[", text), text
    if not commands:
        assert not re.search(r"^\s*::", text, re.MULTILINE), text


@pytest.mark.parametrize("name", HOSTILE)
def test_text_is_shown_and_acts_on_nothing(name: str) -> None:
    text = HOSTILE[name]
    assert_harmless(printable(text.replace("\n", " ")))
    assert_harmless(one_line(text))
    assert "\n" not in one_line(text)
    assert len(column_kept(text)) == len(text)
    assert_harmless(column_kept(text))
    assert json.loads(json_of([text])) == [text]
    assert_harmless(json_of([text]))


def test_what_people_write_stays() -> None:
    for text in ("Straße 日本語 ñ é", "## heading", "std::vector", "a: b # c", "[x] y"):
        assert one_line(text) == text
    assert printable("a\nb") == "a\nb"


@pytest.mark.parametrize("form", ["text", "ascii", *FORMATS])
@pytest.mark.parametrize("name", HOSTILE)
def test_reports(
    name: str, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    text = HOSTILE[name]
    file = Path(f"{text.replace('/', '_')}.yaml")
    file.write_text(
        f"storage: {{{json.dumps(text)}: 1}}\ntelemetry: {{enabled: {json.dumps(text)}}}\n{json.dumps(text)}: 1\n"
    )
    options = {"text": [], "ascii": ["--ascii"]}.get(form, ["--format", form])
    assert run(["validate", f"./{file}", "--as", "dagster", *options]) == 1
    out, err = capsys.readouterr()
    assert_harmless(err)
    assert_harmless(out, commands=form == "github")
    if form == "github":
        assert all(
            re.match(r"::(error|warning|notice) file=[^,]*,line=\d+,col=\d+,endColumn=\d+,title=[\w-]+::", line)
            for line in out.splitlines()
        )
    elif form not in ("text", "ascii"):
        json.loads(out)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_deployment(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    text = HOSTILE[name]
    Path("pyproject.toml").write_text('[tool.confwright.packages.resources]\ndeployment = "deployment.yaml"\n')
    Path("schemas").mkdir()
    schema = {"type": "object", "properties": {text: {"type": "string"}}, "additionalProperties": {"type": "string"}}
    Path("schemas/r.yaml").write_text(json.dumps(schema))
    deployment = {
        "environments": {"local": {}, "prod": {}}, "current": {"env": "D", "default": "local"},
        "resources": {"r": {"schema": "schemas/r.yaml"}},
        "values": {"base": {"r": {text: text, "other": text}}, "prod": {"r": {"other": f"{text}2"}}},
    }  # fmt: skip
    Path("deployment.yaml").write_text(json.dumps(deployment))
    for arguments in (
        ["diff", "local", "prod"], ["diff", "local", "prod", "--format", "json"], ["env"], ["env", "--format", "json"],
        ["explain", "r", "-e", "prod"], ["explain", "r", "-e", "prod", "--format", "json"], ["env", "check", "-e", text],
        ["explain", text], ["render", "-t", text], ["env", "example", "-o", "-"], ["adopt", f"{text}.yaml"],
        ["read", f"{text}.cfg"], ["diff", text, "prod"],
    ):  # fmt: skip
        run(arguments)
        out, err = capsys.readouterr()
        assert_harmless(re.sub(r"[\u2500-\u257f]", "", out + err))
    del deployment["resources"]["r"]
    deployment["resources"][text] = {"schema": text}
    Path("deployment.yaml").write_text(json.dumps(deployment))
    assert run(["env"]) == 1
    assert_harmless("".join(capsys.readouterr()))
