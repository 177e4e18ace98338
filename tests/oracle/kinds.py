"""The documents that one judge judges beside each other: their packages, and how they are read."""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType

import generated.dagster_cloud
import generated.dagster_workspace
from tests.oracle.client import Case
from tests.oracle.ours import Ours, our_verdict


@dataclass(frozen=True)
class Kind:
    """`resolving`: whether the real thing resolves references when it reads. `corpus` is the folder of real files."""

    package: ModuleType
    corpus: str
    resolving: bool

    def ours(self, case: Case) -> Ours:
        """What the generated package says."""
        return our_verdict(case, self.package, resolving=self.resolving)


KINDS = {
    # The agent resolves what stands in a container_context, long after the document was taken.
    "dagster_cloud": Kind(generated.dagster_cloud, "dagster_cloud", resolving=False),
    "workspace": Kind(generated.dagster_workspace, "dagster_workspace", resolving=True),
}
