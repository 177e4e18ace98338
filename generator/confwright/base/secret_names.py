"""Names that say that a value is a secret, or may be one."""

from __future__ import annotations

import re
from typing import Final

from ..runtime.hints import SECRET as SECRET

SENSITIVE: Final = re.compile(r"pass|secret|token|key|credential|auth|private|dsn|url|uri|conn", re.IGNORECASE)
"""Names of what may hold a secret: their values are shown in no line of a document."""
