"""For which versions of a system the parts of a schema hold that an importer has by heart, and does not read from the system."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Verified:
    """From `since` on, below `until`: the real system confirmed the parts, in a release of each minor."""

    since: tuple[int, ...]
    until: tuple[int, ...]

    def covers(self, version: str) -> bool:
        """Whether a version is one of them; a pre-release counts as the release."""
        return self.since <= tuple(int(part) for part in re.findall(r"\d+", version)[:3]) < self.until

    def __str__(self) -> str:
        return f">={'.'.join(map(str, self.since))},<{'.'.join(map(str, self.until))}"
