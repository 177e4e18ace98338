"""Write generated files so that whoever looks sees all of the old or all of the new.

All files are staged beside the target, brought to the disk, and put in place in one step (exchange.py). Where the file
system has no such step, they are replaced one by one, under a manifest that for that time names both contents.
Only files that the manifest names, with the content it names, are ever replaced or deleted.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import time
from collections.abc import Callable, Generator, Mapping
from pathlib import Path

from .diagnostics import Diagnostic, GenerateError
from .exchange import NotPossibleError, bring_back, carry_over, exchange
from .manifest import MANIFEST_NAME, Manifest, digest_of, encode, is_plain, read_manifest
from .runtime.classes import dataclass
from .survey import Survey, survey

_LOCK_SECONDS = 60.0
_TEMPORARY = ".confwright-new"


@dataclass(frozen=True, slots=True)
class Published:
    """What `publish` did, as sorted relative paths."""

    written: tuple[str, ...]
    deleted: tuple[str, ...]
    unchanged: tuple[str, ...]


def publish(files: Mapping[str, str | bytes], target: Path, *, manifest_name: str = MANIFEST_NAME) -> Published:
    """Make `target` hold `files` (relative POSIX path -> content) beside the files in it that are not ours.

    Killed at any moment, `target` is as before or as after. Raises GenerateError, with nothing changed: `foreign-file`
    (a file in the way that we did not write, or that was edited since), `bad-manifest`, `unsafe-path`, `busy` (another
    generator holds the directory) and `cannot-write` (read-only, full, ...).
    """
    wanted = {path: text.encode() if isinstance(text, str) else text for path, text in sorted(files.items())}
    _check_paths(wanted, manifest_name)
    try:
        real = Path(os.path.realpath(target))  # a target that is a symbolic link stays one
        real.parent.mkdir(parents=True, exist_ok=True)
        with _locked(real.parent):
            _clear_leftovers(real, manifest_name)
            seen = survey(wanted, real, manifest_name=manifest_name)
            if seen.foreign:
                raise GenerateError(seen.foreign)
            final = Manifest({path: digest_of(content) for path, content in wanted.items()})
            if seen.differs or seen.manifest != final:
                _replace(wanted, real, seen, final, manifest_name)
            return Published(tuple(sorted(seen.missing + seen.changed)), seen.stale, seen.unchanged)
    except OSError as error:
        raise GenerateError(
            [
                Diagnostic(
                    code="cannot-write",
                    message=f"cannot write the generated files: {error.strerror or error}",
                    file=str(error.filename or target),
                )
            ]
        ) from error


def _check_paths(files: Mapping[str, bytes], manifest_name: str) -> None:
    seen: dict[str, str] = {manifest_name.casefold(): manifest_name}
    problems: list[str] = []
    for path in files:
        twin = seen.setdefault(path.casefold(), path)
        if not is_plain(path):
            problems.append(f"{path!r} is not a path inside the output")
        elif twin != path or path == manifest_name:
            problems.append(f"{path!r} and {twin!r} would be one file on some systems")
    if problems:
        raise GenerateError(Diagnostic(code="unsafe-path", message=message) for message in problems)


@contextlib.contextmanager
def _locked(folder: Path) -> Generator[None]:
    """Hold the only right to publish into `folder`.

    The lock is on the directory itself, so that no lock file is left behind. A file system that has no locks (some
    network ones) goes without. Raises GenerateError (`busy`) when another generator keeps it for a minute.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        limit = time.monotonic() + _LOCK_SECONDS
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() > limit:
                    message = f"another generator has been writing here for more than {_LOCK_SECONDS:.0f} seconds"
                    raise GenerateError([Diagnostic(code="busy", message=message, file=str(folder))]) from None
                time.sleep(0.02)
                continue
            except OSError:
                pass
            break
        yield
    finally:
        os.close(descriptor)


def _replace(wanted: Mapping[str, bytes], target: Path, seen: Survey, final: Manifest, manifest_name: str) -> None:
    new = {path: wanted[path] for path in (*seen.missing, *seen.changed)}
    gone = {*seen.changed, *seen.stale}
    try:
        _replace_at_once(new, gone, target, encode(final), manifest_name)
    except NotPossibleError:
        _replace_one_by_one(new, target, seen, final, manifest_name)
    except OSError as error:  # nothing may be made beside the target, but perhaps in it: a writable mount point
        if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise
        _replace_one_by_one(new, target, seen, final, manifest_name)


def _replace_at_once(
    new: Mapping[str, bytes], gone: set[str], target: Path, manifest: bytes, manifest_name: str
) -> None:
    exists = target.is_dir()
    # The name holds the inode of the directory that it is to replace: see _clear_leftovers.
    stage = target.with_name(f".{target.name}.confwright-stage-{target.stat().st_ino if exists else 0}")
    stage.mkdir()
    skip = _replaced(gone, manifest_name)
    try:
        _write(stage / manifest_name, manifest)
        for path, content in new.items():
            _write(stage / path, content)
        if exists:
            carry_over(target, stage, skip)
        _sync_folders(stage)
        if exists:
            exchange(stage, target)
        else:
            stage.rename(target)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise
    # The new files are in place. What fails from here on is done by _clear_leftovers of the next run.
    with contextlib.suppress(OSError):
        _sync(target.parent)
        if exists:
            bring_back(stage, target, skip)
            shutil.rmtree(stage)


def _clear_leftovers(target: Path, manifest_name: str) -> None:
    """Remove what a killed generator left beside the target.

    A stage whose own inode is the one in its name is the former target: then a file in it that is not ours and was
    saved at the last moment belongs into the target. Any other was never put in place.
    """
    prefix = f".{target.name}.confwright-stage-"
    for left in sorted(p for p in target.parent.iterdir() if p.name.startswith(prefix)):
        if not left.name.removeprefix(prefix).isdigit() or left.is_symlink() or not left.is_dir():
            continue
        if left.name == f"{prefix}{left.stat().st_ino}" and target.is_dir():
            bring_back(left, target, _replaced(read_manifest(left, manifest_name).paths(), manifest_name))
        shutil.rmtree(left)
    for left in sorted(target.rglob(f".*{_TEMPORARY}")):
        if left.is_file():
            left.unlink()


def _replace_one_by_one(
    new: Mapping[str, bytes], target: Path, seen: Survey, final: Manifest, manifest_name: str
) -> None:
    """Without an exchange: first write every file under a temporary name, then rename; `__init__.py` files come last.

    The manifest names the old and the new content as ours until all is done, so a killed run can be run again.
    """
    target.mkdir(exist_ok=True)
    staged: list[tuple[Path, Path]] = []
    try:
        for path, content in new.items():
            place = target / path
            temporary = place.with_name(f".{place.name}{_TEMPORARY}")
            staged.append((temporary, place))
            _write(temporary, content)
    except BaseException:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)
        raise
    before = {path: digest_of((target / path).read_bytes()) for path in (*seen.changed, *seen.stale)}
    _write_over(target / manifest_name, encode(Manifest(final.files, before)))
    for temporary, place in sorted(staged, key=lambda pair: (pair[1].name == "__init__.py", pair[1])):
        temporary.replace(place)
    for path in seen.stale:
        (target / path).unlink()
        for parent in (target / path).parents:
            if parent == target:
                break
            with contextlib.suppress(OSError):  # not empty: it stays
                parent.rmdir()
    _write_over(target / manifest_name, encode(final))
    _sync_folders(target)


def _replaced(gone: set[str], manifest_name: str) -> Callable[[str], bool]:
    """Tells the files that do not come along: replaced or deleted ones, their byte code, and the old manifest."""

    def skip(path: str) -> bool:
        folder, _, name = path.rpartition("/")
        if name.endswith(".pyc") and folder.rpartition("/")[2] == "__pycache__":
            return f"{folder.removesuffix('__pycache__')}{name.split('.')[0]}.py" in gone
        return path in gone or path == manifest_name

    return skip


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _write_over(path: Path, content: bytes) -> None:
    temporary = path.with_name(f".{path.name}{_TEMPORARY}")
    _write(temporary, content)
    temporary.replace(path)


def _sync_folders(top: Path) -> None:
    for folder, _, _ in os.walk(top):
        _sync(Path(folder))


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
