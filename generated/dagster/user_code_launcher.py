"""Part of the package dagster.

Source: user_code_launcher.yaml, sha256 03bd7ff58a41
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .common import ConfigurableClass
    from .dagster_cloud import (
        AcaUserCodeLauncher,
        DockerUserCodeLauncher,
        EcsUserCodeLauncher,
        K8sUserCodeLauncher,
        ProcessUserCodeLauncher,
    )


UserCodeLauncher: TypeAlias = Union[
    "AcaUserCodeLauncher",
    "DockerUserCodeLauncher",
    "EcsUserCodeLauncher",
    "K8sUserCodeLauncher",
    "ProcessUserCodeLauncher",
    "ConfigurableClass",
]
"""What can stand at `user_code_launcher`, told apart by `module` and `class`."""
