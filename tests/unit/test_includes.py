"""`include` of deployment.yaml: values in files of their own mean what they mean in one file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from confwright.__main__ import run
from confwright.base.diagnostics import GenerateError
from confwright.build import packages
from confwright.build.watch import changes
from confwright.editor.session import Session
from confwright.environments.layout import layout_deployment
from confwright.environments.read import read_deployment
from confwright.environments.tree import UNSET, Unset
from confwright.environments.variables import variables
from confwright.environments.yaml_1_2 import read_deployment_text
from confwright.project.reading import load_project
from tests.environments import analysis_of, copy_case

Split = Callable[[str, str], str]
"""The file of a resource in a layer."""
SPLITS: dict[str, tuple[str, Split]] = {
    "a file for each environment": ("environments/*.yaml", lambda layer, _: f"environments/{layer}.yaml"),
    "a file for each resource": ("*.values.yaml", lambda _, resource: f"{resource}.values.yaml"),
    "a file for each of both": ("values/*/?*.yml", lambda layer, resource: f"values/{layer}/{resource}.yml"),
    "JSON": ("[a-z]*/v.json", lambda layer, _: f"{layer}/v.json"),
    "some in deployment.yaml": ("more/*.yaml", lambda layer, _: "" if layer == "base" else f"more/{layer}.yaml"),
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = copy_case("warehouse", tmp_path.resolve())
    monkeypatch.chdir(folder)
    return folder


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


_Dumper.add_representer(Unset, lambda dumper, _: dumper.represent_scalar("!unset", ""))


def split(folder: Path, pattern: str, file_of: Split) -> list[str]:
    """Move the values of a project's deployment.yaml into files; their names."""
    main = folder / "deployment.yaml"
    data: Any = read_deployment_text(main, "deployment.yaml")[0].data
    files: dict[str, dict[str, Any]] = {}
    for layer, resources in data.pop("values").items():
        for resource, values in resources.items():
            files.setdefault(file_of(layer, resource), {}).setdefault(layer, {})[resource] = values
    kept = {"values": files.pop("")} if "" in files else {}
    main.write_text(yaml.dump({**data, **kept, "include": pattern}, Dumper=_Dumper, sort_keys=False))
    for name, values in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        # JSON has no tag; a removed prefix is then one that its branch never had.
        text = (
            yaml.dump({"values": values}, Dumper=_Dumper) if not name.endswith(".json") else _json({"values": values})
        )
        (folder / name).write_text(text)
    return sorted(files)


def _json(data: Any) -> str:
    return json.dumps(data, default=lambda one: None if one is UNSET else one)


@pytest.mark.parametrize("name", [name for name in SPLITS if name != "JSON"])
def test_files_of_their_own_change_nothing(name: str, project: Path) -> None:
    whole = analysis_of(project)
    before = layout_deployment(whole.deployment, whole.types, whole.values)
    files = split(project, *SPLITS[name])
    parts = analysis_of(project)
    assert len(files) > 1
    assert layout_deployment(parts.deployment, parts.types, parts.values) == before
    one, other = ({v.name: (v.types, v.secret, v.default, v.fields) for v in variables(a)} for a in (whole, parts))
    assert one == other
    for variable in variables(parts):
        for use in variable.uses:
            line = (project / use.place.file).read_text().splitlines()[use.place.line - 1]
            assert use.place.file in [*files, "deployment.yaml"]
            assert variable.name in line or "env:" in line


def test_json_is_included_too(project: Path) -> None:
    assert "production/v.json" in split(project, *SPLITS["JSON"])
    with pytest.raises(GenerateError) as raised:  # null is a value, and the prefix is a text
        analysis_of(project)
    [found] = raised.value.diagnostics
    assert (found.code, found.file) == ("type", "branch/v.json")


def test_a_value_is_in_one_file_only(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    split(project, *SPLITS["a file for each environment"])
    (project / "environments/z.yaml").write_text("values: {local: {lake: {bucket: {env: BUCKET}, tags: {a: b}}}}\n")
    assert run(["generate", "--no-verify"]) == 1
    said = capsys.readouterr().err.splitlines()[1:]
    assert len(said) == 1
    assert said[0].startswith(
        "environments/z.yaml:1:25: error[value-twice]: values.local.lake.bucket is also at environments/local.yaml:"
    )


def test_no_secret_is_shown_from_any_file(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    split(project, *SPLITS["a file for each environment"])
    (project / "environments/z.yaml").write_text("values: {staging: {snowflake: {account: {password: hunter2-x}}}}\n")
    (project / "environments/y.yaml").write_text("values: {branch: {snowflake: {password: hunter3-y}}}\n")
    for command in (["generate"], ["validate", "."], ["validate", "environments/y.yaml"], ["env"]):
        assert run(command) == 1
    said = capsys.readouterr()
    assert "environments/y.yaml:1:41: error[secret]" in said.err
    assert "hunter" not in said.err + said.out


def test_only_files_of_the_project(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "x.yaml").write_text("values: {}\n")
    main = project / "deployment.yaml"
    text = main.read_text()
    (project / "link.yaml").symlink_to(outside / "x.yaml")
    (project / "folder").symlink_to(outside)
    for pattern in ("link.yaml", "folder/*.yaml", "fold*/x.yaml", f"{outside}/x.yaml", f"../{outside.name}/x.yaml"):
        main.write_text(f"{text}include: ['{pattern}']\n")
        with pytest.raises(GenerateError) as raised:
            read_deployment(main, project)
        assert [one.code for one in raised.value.diagnostics] == ["include-file"], pattern


def test_what_a_pattern_leaves_out(project: Path) -> None:
    """Itself, hidden files (Emacs locks `.#local.yaml`), and folders."""
    main = project / "deployment.yaml"
    main.write_text(main.read_text() + "include: '*.yaml'\n")
    (project / ".#local.yaml").symlink_to("someone@host.1")
    (project / ".hidden.yaml").write_text("[")
    (project / "folder.yaml").mkdir()
    (project / "a.yaml").write_text("values: {local: {alerts: {kind: none}}}\n")
    assert [source.path.name for source in read_deployment(main, project).sources] == ["deployment.yaml", "a.yaml"]


def test_files_that_come_and_go_are_noticed(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "verify", lambda *_: None)  # mypy takes seconds, and the code is that of other tests
    split(project, *SPLITS["a file for each environment"])
    assert run(["generate"]) == 0
    module = project / "generated/analytics/environments.py"
    for text in ("{account: tiny}", "{account: huge}"):
        (project / "environments/extra.yaml").write_text(f"values: {{local: {{snowflake: {text}}}}}\n")
        assert run(["generate"]) == 0
        assert text[10:14] in module.read_text()
    capsys.readouterr()
    assert run(["generate"]) == 0
    assert "up to date" in capsys.readouterr().out
    (project / "environments/extra.yaml").unlink()
    assert run(["generate", "--check"]) == 1
    assert run(["generate"]) == 0
    assert "huge" not in module.read_text()


def test_watch_follows_included_files(project: Path) -> None:
    split(project, *SPLITS["a file for each environment"])
    folder = project / "environments"

    def replaced() -> None:
        (folder / ".local.yaml.swp").write_text((folder / "local.yaml").read_text() + "# saved\n")
        (folder / ".local.yaml.swp").replace(folder / "local.yaml")

    nothing = lambda: None  # noqa: E731 - a step, like the others
    steps: Iterator[Callable[[], object]] = iter(
        [
            lambda: (folder / ".local.yaml.swp").write_text("an editor has opened it"),
            replaced, nothing,
            lambda: (folder / "new.yaml").write_text("values: {}\n"), nothing,
            *[replaced for _ in range(10)], nothing,
        ]
    )  # fmt: skip
    runs = count()

    def generate() -> None:
        next(runs)
        read_deployment(project / "deployment.yaml", project)

    seen = changes(generate, lambda: load_project(project), wait=lambda _seconds: next(steps)())
    names = [[Path(path).name for path in next(seen)] for _ in range(3)]
    assert names == [["local.yaml"], ["environments"], ["local.yaml"]]
    assert next(runs) == 3


def test_editors_know_what_an_included_file_is(project: Path) -> None:
    split(project, *SPLITS["a file for each environment"])
    local = project / "environments/local.yaml"
    session = Session()
    assert session.findings(local) == []
    schema = session.schema(local)
    assert schema is not None
    assert list(schema["properties"]) == ["values", "variables"]
    assert "snowflake" in schema["$defs"]["deployment.Layer"]["properties"]
    assert session.analysis(local) is not None
    (project / "environments/production.yaml").write_text("values: {production: {lake: {bucket: 5}}}\n")
    session.show(local, local.read_text().replace("local:", "locl:"))
    found = {(one.code, one.line, one.message.partition(": ")[0]) for one in session.findings(local)}
    assert ("layer-unknown", 2, "there is no environment 'locl'") in found
    assert all(one.file == "environments/local.yaml" for one in session.findings(local))


@pytest.mark.parametrize("name", SPLITS)
def test_the_schema_is_that_of_the_parts_too(name: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`confwright schema` writes one file for deployment.yaml and for what it includes."""
    assert run(["schema", "analytics"]) == 0
    validator = jsonschema_rs.Draft202012Validator(json.loads(capsys.readouterr().out))
    for file in ("deployment.yaml", *split(project, *SPLITS[name])):
        data = json.loads(_json(read_deployment_text(project / file, file)[0].data))
        assert validator.is_valid(data), file
        if file != "deployment.yaml":
            assert not validator.is_valid({**data, "environments": {}})
            assert not validator.is_valid({"values": {**data["values"], "lokal": {}}})
    assert not validator.is_valid({})
