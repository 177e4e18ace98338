"""Kubernetes as a system: manifests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ...base.diagnostics import Diagnostic
from ..assigned import Assigned
from ..assigning import target
from ..places import Held, Place
from ..system import Rendering, System

Written = tuple[str, Sequence[Diagnostic], Sequence[str]]


def _manifests(text: str, file: str) -> Held | None:
    from .manifests import read_manifests

    return read_manifests(text, file)


def _write(variables: Sequence[Assigned], asked: Rendering) -> Written:
    from .write import written

    return written(variables, asked)


SYSTEM: Final = System(
    name="kubernetes",
    places=(Place("kubernetes", "Kubernetes manifest", _manifests, words=("apiVersion", "kind")),),
    targets=(
        target("k8s-configmap", _write, public=False), target("k8s-secret", _write, resolved=True),
        target("external-secret", _write),
    ),
)  # fmt: skip
