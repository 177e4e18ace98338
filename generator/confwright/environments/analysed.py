"""Everything that is known of a deployment: what its file says, the types of its resources, the checked values."""

from __future__ import annotations

from dataclasses import dataclass

from .deployment import Deployment
from .types import Types
from .values import Values


@dataclass(frozen=True, slots=True)
class Analysis:
    """See the module."""

    deployment: Deployment
    types: Types
    values: Values
