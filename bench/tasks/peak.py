"""The memory that this process needed at most, in MB."""

from __future__ import annotations


def peak() -> float:
    """From the kernel's own account where there is one: `ru_maxrss` would count what the parent had before `exec`."""
    try:
        with open("/proc/self/status") as file:
            return next(int(line.split()[1]) / 1024 for line in file if line.startswith("VmHWM"))
    except OSError:
        import resource
        import sys

        scale = 1024 * 1024 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale
