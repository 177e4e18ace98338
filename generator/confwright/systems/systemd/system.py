"""systemd as a system: unit files, which set the variables of services."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ...base.diagnostics import Diagnostic
from ..assigned import Assigned
from ..assigning import target
from ..places import Held, Place
from ..system import Rendering, System


def _unit(text: str, file: str) -> Held | None:
    from .units import read_unit

    return read_unit(text, file)


def _write(variables: Sequence[Assigned], _asked: Rendering) -> tuple[str, Sequence[Diagnostic], Sequence[str]]:
    from .write import written

    return written(variables)


SYSTEM: Final = System(
    name="systemd",
    places=(Place("systemd", "systemd unit", _unit, ("*.service",), ("[Service]",)),),
    targets=(target("systemd", _write, resolved=True),),
)
