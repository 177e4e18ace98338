"""We read what the real Airflow reads, to the same values, and refuse what it refuses."""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from confwright.systems.airflow.hooks import WITH_RULES
from confwright.systems.airflow.model import settings_of, text_of
from confwright.systems.airflow.read import ReadBack, read_text
from confwright.systems.airflow.render import render
from confwright.systems.airflow.resolve import resolve
from confwright.systems.airflow.uri import read_uri
from generated import airflow
from tests.oracle.airflow_client import AirflowJudge, NoAirflowError
from tests.oracle.airflow_samples import CONNECTIONS, ROOT, Sampler

CORPUS = ROOT.parent / "shared" / "corpus" / "real"
_SEEDS = 400
OF_HOOKS = {
    **dict.fromkeys(sorted(WITH_RULES), ("connection-hook",)),
    **dict.fromkeys(("http", "https"), ("connection-hook", "http-address")),
}
"""The codes of findings that are those of a hook, by the type of the connection. A type without rules has none."""


def is_of_a_hook(finding: Any, types: Mapping[str, str]) -> bool:
    """Whether a finding is about a connection whose hook has rules, and by one of them."""
    name = finding.message.partition("'")[2].partition("'")[0]
    return finding.code in OF_HOOKS.get(types.get(name, ""), ())


@pytest.fixture(scope="module")
def judge() -> Iterator[AirflowJudge]:
    """The real Airflow. Skips, and says why, where its environment cannot be set up."""
    try:
        made = AirflowJudge()
    except NoAirflowError as error:
        pytest.skip(f"the environment of the real Airflow cannot be set up: {error}")
    with made:
        yield made


def corpus(folder: str) -> Path:
    path = CORPUS / folder
    if not path.is_dir():
        pytest.skip(f"there are no real files here: {path}")
    return path


def fields_of(read: ReadBack) -> dict[str, dict[str, Any]]:
    """The connections of what was read, with the secrets back in their places."""
    # What was `${HOME}` in the file is a reference now; Airflow took it for text.
    settings, problems = resolve(read.settings, {"HOME": "${HOME}", **read.secrets})
    assert problems == []
    return {c.id: {"extra": {}, **dict(c.fields())} for c in settings.connections}


def set_fields(view: dict[str, Any]) -> dict[str, Any]:
    """A judge's view without what is empty, which means the same as what is not there."""
    return {name: value for name, value in view.items() if value not in (None, "", 0)}


# -- URIs


def _uris() -> Iterator[str]:
    for seed in range(_SEEDS):
        sampler = Sampler(random.Random(seed))
        chance = sampler.chance
        clean = chance.random() < 0.5

        def part(sampler: Sampler = sampler, clean: bool = clean) -> str:
            text = sampler.text().replace("\n", "").replace("\r", "").replace("\t", "")
            return quote(text, safe="") if clean or sampler.chance.random() < 0.6 else text

        scheme = chance.choice(
            ["postgres", "postgresql", "aws", "google-cloud-platform", "azure_data_lake", "HTTP", "x"]
        )
        login = f"{part()}:{part()}@" if chance.random() < 0.7 else ""
        protocol = "https://" if chance.random() < 0.15 else ""
        host = chance.choice(["h", "DB.internal", "%2Ftmp%2FX", "", part()])
        port = chance.choice(["", ":5432", ":0", ":99999", ":abc"]) if chance.random() < 0.5 else ""
        path = f"/{part()}" if chance.random() < 0.5 else ""
        pairs = [
            f"{part()}={chance.choice(['false', '1', '', part(), '%7B%22a%22%3A1%7D'])}"
            for _ in range(chance.randint(1, 3))
        ]
        query = "?" + "&".join(pairs) if chance.random() < 0.5 else ""
        yield f"{scheme}://{protocol}{login}{host}{port}{path}{query}"
    yield from ("", "no-scheme", "postgres://", "a://b://c://d", "aws://?__extra__=%7B%22a%22%3A%20%5B1%5D%7D", "aws://?__extra__=nonsense",
                "aws://?__extra__=[1]")  # fmt: skip


def test_uris_are_read_as_by_both_classes(judge: AirflowJudge) -> None:
    uris = [uri for uri in _uris() if uri]
    wrong: list[Any] = []
    refused = 0
    for uri, answer in zip(uris, judge.ask("uri", [{"text": uri} for uri in uris]), strict=True):
        read = read_uri(uri)
        failed = any(f.severity == "error" and f.code == "uri" for f in read.findings)
        refused += failed
        if failed != isinstance(answer["server"], str):
            wrong.append((uri, answer, read.findings))
            continue
        if failed:
            continue
        for name, extra in (("server", read.server_extra), ("task", read.task_extra)):
            mine = {**read.fields, "extra": extra}
            if isinstance(answer[name], str) or set_fields(answer[name]) != set_fields(mine):
                wrong.append((uri, name, answer[name], mine))
    assert wrong[:3] == []
    assert 0 < refused < len(uris) / 2


def test_uris_that_airflow_writes_are_read_back(judge: AirflowJudge) -> None:
    """What `airflow connections export` gives of every type; where the readers differ, a warning names the extra."""
    asked: list[dict[str, Any]] = []
    for number, conn_type in enumerate(CONNECTIONS):
        sampler = Sampler(random.Random(number))
        fields = {
            "conn_type": conn_type,
            "host": "h.example",
            "login": sampler.text(),
            "password": sampler.text(),
            "port": 5432,
        }
        asked.append(
            {
                "fields": {
                    **fields,
                    "schema": sampler.text(),
                    "extra": json.dumps({"a": sampler.text(), "verify": "false"}),
                }
            }
        )
    for question, uri in zip(asked, judge.ask("written_uri", asked), strict=True):
        read = read_text(f"X={uri}\n", "connections.env")
        (mine,) = fields_of(read).values()
        given = question["fields"]
        assert {name: mine[name] for name in ("conn_type", "host", "login", "password", "schema", "port")} == {
            name: given[name] for name in ("conn_type", "host", "login", "password", "schema", "port")
        }
        assert any(f.code == "uri-extra" and "verify" in f.message for f in read.findings)


# -- files of connections


def _files() -> Iterator[str]:
    """Files that are right, and files with one thing wrong that people get wrong."""
    for seed in range(_SEEDS):
        sampler = Sampler(random.Random(seed))
        chance = sampler.chance
        entry: Any = {
            "conn_type": chance.choice([*CONNECTIONS, "mysql"]),
            "host": sampler.text(),
            "password": sampler.text(),
        }
        entry["extra"] = {sampler.text(): sampler.json(1)}
        match chance.randint(0, 14):
            case 0:
                entry["conn_host"] = "h"
            case 1:
                entry["extra_dejson"] = {"a": 1}
            case 2:
                entry["conn_id"] = chance.choice(["a", "b"])
            case 3:
                entry["password"] = chance.choice([123, 0, None, "", True])
            case 4:
                entry["extra"] = chance.choice(["", "{}", '{"a": 1}', "nonsense", "[1]", [1], [], 5, None])
            case 5:
                entry["uri"] = "postgres://h"
            case 6:
                entry = {"uri": chance.choice(["postgres://u:p@h:5432/s", "x://h:port"]), "description": "d"}
            case 7:
                entry = chance.choice([[], [entry], [entry, entry], ["postgres://u:p@h"]])
            case 8:
                entry = chance.choice([None, 5, "", "postgres://u:p@h:5432/s?a=1", "nonsense", True])
            case 9:
                entry["port"] = chance.choice([5432, None, 0])
            case 10:
                entry["schema"] = chance.choice([None, ""])
            case 11:
                del entry["conn_type"]
            case 12:
                entry.pop("extra")
                entry["extra_dejson"] = chance.choice([{}, {"a": [1]}])
            case _:
                pass
        yield json.dumps({"a": entry})


def test_files_get_the_verdict_of_the_real_loader(judge: AirflowJudge) -> None:
    wrong: list[Any] = []
    refused = 0
    texts = list(_files())
    for text, answer in zip(
        texts, judge.ask("connections_file", [{"text": t, "extension": "json"} for t in texts]), strict=True
    ):
        read = read_text(text, "connections")
        # What a hook refuses, the loader takes.
        types = {name: str(one.get("conn_type")) for name, one in read.document.get("connections", {}).items()}
        failed = any(one.severity == "error" and not is_of_a_hook(one, types) for one in read.findings)
        refused += failed
        if failed != isinstance(answer, str):
            wrong.append((text, answer, read.findings))
        elif not failed:
            mine = fields_of(read)
            expected = {name: {"conn_type": "generic", **set_fields(view)} for name, view in answer.items()}
            if mine != expected:
                wrong.append((text, answer, mine))
    assert wrong[:3] == []
    assert _SEEDS / 20 < refused < _SEEDS * 0.8


def test_real_files_of_connections(judge: AirflowJudge) -> None:
    folder = corpus("airflow_connections")
    with (folder / "INDEX.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    assert len(rows) >= 4
    for row in rows:
        text = (folder / row["file"]).read_text("utf-8")
        extension = row["file"].rpartition(".")[2]
        answer = judge.ask_one("connections_file", text=text, extension=extension)
        read = read_text(text, "connections", file=row["file"])
        failed = any(finding.severity == "error" for finding in read.findings)
        assert failed == isinstance(answer, str) == (row["verdict"] == "INVALID"), (row["file"], answer, read.findings)
        if not failed:
            assert fields_of(read) == {name: set_fields(view) for name, view in answer.items()}
            airflow.load(read.document)


def test_real_airflow_settings() -> None:
    """The template of `astro dev init`, full of empty keys, holds nothing and nothing wrong; a file may be something else."""
    folder = corpus("airflow_settings")
    wrong: dict[str, set[str]] = {}
    connections = 0
    for path in sorted(folder.glob("*.y*ml")):
        read = read_text(path.read_text("utf-8"), "airflow_settings", file=path.name)
        connections += len(read.settings.connections)
        airflow.load(read.document)
        errors = {finding.code for finding in read.findings if finding.severity == "error"}
        if errors:
            wrong[path.name.partition("__")[0]] = errors
    assert connections >= 15
    # `conn_type` without its colon, and lines of a .env file; `key` and `value` for a variable, and the keys of another file.
    assert wrong == {
        "PIPE1303": {"yaml-syntax"},
        "Rafo044": {"yaml-syntax"},
        "Melaeline": {"astro-key"},
        "chunghaw": {"astro-key"},
    }


def place(message: str) -> str:
    """Where a secret could not stay what it was: it is text there, or JSON text."""
    return "." + message.partition("': ")[2].rpartition(" becomes ")[0].removesuffix(", and").removesuffix(
        " holds a secret, or what looks like a reference"
    ).removesuffix(" is a secret")


def as_text(value: Any, place: str, name: str, told: set[tuple[str, str]]) -> Any:
    """A value, with what was told about as the text that it became."""
    if (name, place) in told:
        return text_of(value)
    if isinstance(value, dict):
        return {key: as_text(member, f"{place}.{key}", name, told) for key, member in value.items()}
    if isinstance(value, list):
        return [as_text(member, f"{place}[{at}]", name, told) for at, member in enumerate(value)]
    return value


def test_what_is_rendered_is_read_back() -> None:
    """Every file says what it was made from; where a secret becomes text, a change names the place."""
    count = 0
    for seed in range(20):
        sampler = Sampler(random.Random(seed))
        document = {"connections": {f"c{n}": sampler.connection(kind) for n, kind in enumerate(CONNECTIONS)}}
        value = airflow.load(document)
        expected = {
            name: {"extra": {}, **fields}
            for name, fields in airflow.resolve_data(value, sampler.environ)["connections"].items()
        }
        settings, problems = resolve(settings_of(value), sampler.environ)
        assert problems == []
        for target, kind in (
            ("env", "env"),
            ("export", "export"),
            ("connections.yaml", "connections"),
            ("connections.json", "connections"),
        ):
            read = read_text(render(settings, target).text, kind)
            for finding in read.findings:
                # Hooks refuse what is sampled; `${HOME}` is a sampled text; what Docker does with quotes is true of each file.
                id_ = finding.message.partition("'")[2].partition("'")[0]
                assert (
                    is_of_a_hook(finding, {id_: expected[id_]["conn_type"] for id_ in expected})
                    or (finding.code == "unresolved" and "${HOME}" in json.dumps(expected[id_]))
                    or (finding.code == "dotenv-readers" and finding.severity == "note" and target == "env")
                ), (target, finding)
            told = {(one.message.split("'")[1], place(one.message)) for one in read.changes}
            assert {one.code for one in read.changes} <= {"secret-data"}
            count += len(told)
            # By the document, as the generated package reads it: that is what `confwright read` writes.
            again = settings_of(airflow.load(read.document))
            settings_again, problems = resolve(again, {"HOME": "${HOME}", **read.secrets})
            assert problems == []
            mine = {c.id: {"extra": {}, **dict(c.fields())} for c in settings_again.connections}
            assert [
                (name, mine.get(name), fields)
                for name, fields in expected.items()
                if as_text(mine.get(name), "", name, told) != as_text(fields, "", name, told)
            ][:2] == []
    assert 0 < count < 1000
