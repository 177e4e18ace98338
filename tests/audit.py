"""`python -m tests.audit`: what the project installs is pinned, hashed, and what is installed.

There is no vulnerability database without a network, so this checks what makes one useful: that every package has one
version with hashes, from the registry, in uv.lock and in the requirements of the oracles; that each dependency has an upper
bound; that the environment holds just that; and that ruff's bandit rules are on.
"""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

REGISTRY = "https://pypi.org/simple"
_HASH = re.compile(r"sha256:[0-9a-f]{64}")
_PINNED = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(\[[a-z0-9,_-]+\])?==[^\s;]+")


def lock_problems(lock: dict[str, Any]) -> list[str]:
    """What is wrong with uv.lock."""
    wrong: list[str] = []
    for package in lock["package"]:
        name, source = package["name"], package.get("source", {})
        if source.get("editable") == ".":
            continue
        files: list[dict[str, Any]] = [*package.get("wheels", []), *([package["sdist"]] if "sdist" in package else [])]
        if source != {"registry": REGISTRY}:
            wrong.append(f"{name}: comes from {source}")
        if not package.get("version"):
            wrong.append(f"{name}: no version")
        if not files:
            wrong.append(f"{name}: no file")
        wrong += [
            f"{name}: no SHA-256 for {file.get('url')}" for file in files if not _HASH.fullmatch(str(file.get("hash")))
        ]
        wrong += [
            f"{name}: not over https: {file.get('url')}"
            for file in files
            if not str(file.get("url")).startswith("https://")
        ]
    return wrong


def requirements_problems(name: str, text: str) -> list[str]:
    """What is wrong with a requirements file: each line one version, with hashes."""
    wrong: list[str] = []
    for line in re.sub(r"\\\n", " ", text).splitlines():
        bare = line.split(" #")[0].strip()
        if not bare or bare.startswith("#"):
            continue
        if not _PINNED.match(bare):
            wrong.append(f"{name}: not pinned: {bare[:80]}")
        elif not _HASH.search(bare):
            wrong.append(f"{name}: no SHA-256: {bare[:80]}")
    return wrong


def project_problems(project: dict[str, Any]) -> list[str]:
    """What is wrong with pyproject.toml: run-time dependencies without bounds, bandit's rules off."""
    wrong = [
        f"{dependency}: no {word} bound"
        for dependency in project["project"]["dependencies"]
        for word, sign in (("lower", ">="), ("upper", "<"))
        if sign not in dependency and not dependency.startswith("jsonschema-specifications")  # dated data, no API
    ]
    if "S" not in project["tool"]["ruff"]["lint"]["select"]:
        wrong.append("ruff: bandit's rules (S) are off")
    return wrong


def environment_problems(lock: dict[str, Any]) -> list[str]:
    """Packages of this environment that are not in the lock, or in another version."""
    locked: dict[str, set[str]] = {}
    for package in lock["package"]:
        locked.setdefault(package["name"], set()).add(package.get("version", ""))
    wrong: list[str] = []
    for found in distributions():
        name = re.sub(r"[-_.]+", "-", found.metadata["Name"]).lower()
        if name in ("pip", "setuptools", "confwright"):
            continue
        if found.version not in locked.get(name, set()):
            wrong.append(
                f"{name} {found.version} is installed, the lock has {', '.join(locked.get(name, ())) or 'none'}"
            )
    return wrong


def main() -> int:
    """Print what is wrong, and how much was looked at."""
    lock = tomllib.loads(Path("uv.lock").read_text("utf-8"))
    wrong = (
        lock_problems(lock)
        + environment_problems(lock)
        + project_problems(tomllib.loads(Path("pyproject.toml").read_text("utf-8")))
    )
    oracles = sorted(Path("oracles").glob("*/requirements.txt"))
    for file in oracles:
        wrong += requirements_problems(str(file), file.read_text("utf-8"))
    print(
        "\n".join(wrong)
        or f"{len(lock['package'])} packages and {len(oracles)} oracles: pinned, hashed, installed as locked"
    )
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
