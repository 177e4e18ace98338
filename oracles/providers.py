"""`python oracles/providers.py PLACE ...`: what Airflow's providers declare, into the list that the importer ships.

A place is a checkout of github.com/apache/airflow (`providers/**/provider.yaml`), or a folder in which providers are installed:
`site-packages` of an environment, or what `uv pip install --no-deps --target FOLDER apache-airflow-providers-NAME` made. Nothing
there is imported or run.
Types are added, for a connection may be of an older provider; the options of a section are replaced. Providers that are in no place
stay as they are. With `--types` types alone are taken: options of providers that are installed where the schemas are made are
read there.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from confwright.systems.airflow.importer.naming import summary

LIST = (
    Path(__file__).resolve().parents[1]
    / "generator"
    / "confwright"
    / "systems"
    / "airflow"
    / "importer"
    / "published.json"
)
_OPTION = ("default", "description", "type", "sensitive")


def main(arguments: list[str]) -> int:
    places = [Path(one) for one in arguments if one != "--types"]
    if not places:
        print(__doc__, file=sys.stderr)
        return 2
    known: dict[str, Any] = json.loads(LIST.read_text("utf-8"))
    count = 0
    for place in places:
        for package, version, info in (*_checkout(place), *_installed(place)):
            _take(known, package, version, info, options="--types" not in arguments)
            count += 1
    if not count:
        print("no provider is in these places", file=sys.stderr)
        return 1
    LIST.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", "utf-8")
    print(
        f"{count} providers read; {len(known['connection-types'])} types, {len(known['sections'])} sections",
        file=sys.stderr,
    )
    return 0


def _checkout(place: Path) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Providers of the repository, with the newest version that each lists."""
    for path in sorted(place.glob("providers/**/provider.yaml")):
        info = yaml.safe_load(path.read_text("utf-8"))
        if info.get("state", "ready") in ("ready", "suspended"):
            yield info["package-name"], str(info["versions"][0]), info


def _installed(place: Path) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Installed providers: each has a function that returns one literal."""
    for path in sorted(place.glob("airflow/providers/**/get_provider_info.py")):
        returned = [node.value for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Return)]
        info = ast.literal_eval(returned[0]) if len(returned) == 1 and returned[0] is not None else {}
        package = info.get("package-name", "")
        found = sorted(place.glob(f"{package.replace('-', '_')}-*.dist-info")) if package else []
        version = re.search(r"-([\d.]+)\.dist-info$", found[-1].name) if found else None
        if version is not None:
            yield package, version[1], info


def _take(known: dict[str, Any], package: str, version: str, info: dict[str, Any], *, options: bool) -> None:
    types: dict[str, str] = known["connection-types"]
    types.update({one["connection-type"]: package for one in info.get("connection-types") or ()})
    config: dict[str, Any] = info.get("config") or {}
    if not config or not options:
        return
    known["providers"][package] = version
    for section, body in config.items():
        entries = {
            name: {key: _plain(key, said[key]) for key in _OPTION if said.get(key) is not None}
            for name, said in (body.get("options") or {}).items()
        }
        known["sections"][section] = {
            "provider": package,
            "description": summary(body.get("description")) or "",
            "options": entries,
        }


def _plain(key: str, value: Any) -> Any:
    return summary(value) if key == "description" else value if isinstance(value, bool) else str(value)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
