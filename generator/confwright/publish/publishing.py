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
from collections.abc import Callable, Collection, Generator, Mapping
from pathlib import Path

from ..base.diagnostics import Diagnostic, GenerateError
from ..base.faults import CANNOT_WRITE
from ..base.folders import place_of
from ..base.reading import file_bytes
from ..base.said import Ours, as_count, as_name, as_reason, own
from ..base.writing import Tree
from ..runtime import dataclass
from .comparison import Survey, survey
from .directory_exchange import NotPossibleError, bring_back, carry_over, exchange
from .manifest import MANIFEST_NAME, Manifest, digest_of, encode, is_plain, read_manifest
from .stage_names import name_for, number_in

_LOCK_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Published:
    """What `publish` did, as sorted relative paths; `warnings` are what generation found, where it does not print them."""

    written: tuple[str, ...]
    deleted: tuple[str, ...]
    unchanged: tuple[str, ...]
    warnings: tuple[Diagnostic, ...] = ()


def publish(
    files: Mapping[str, str | bytes],
    target: Path,
    *,
    manifest_name: str = MANIFEST_NAME,
    forcing: Ours = "",
    force: Callable[[Collection[str]], object] | None = None,
) -> Published:
    """Make `target` hold `files` (relative POSIX path -> content) beside the files in it that are not ours.

    `force` receives the files that are not ours and will be replaced or deleted, before they are. `forcing` is the command that
    does that, for the hint of a refusal. Killed at any moment, `target` is as before or as after. Raises GenerateError, with
    nothing changed: `foreign-file` (files in the way that we did not write, or that were edited since), `bad-manifest`,
    `unsafe-path`, `busy` (another generator holds the directory) and `cannot-write` (read-only, full, ...).
    """
    wanted = {path: text.encode() if isinstance(text, str) else text for path, text in sorted(files.items())}
    _check_paths(wanted, manifest_name)
    try:
        with place_of(target, make=True) as place:  # a target that is a symbolic link stays one
            real = Path(place.full)
        with _locked(real.parent):
            _clear_leftovers(real, manifest_name)
            seen = survey(wanted, real, manifest_name=manifest_name, force=force is not None)
            refused = seen.refusal(target, forcing)
            if refused is not None:
                raise GenerateError([refused])
            if force is not None and seen.forced:
                force(seen.forced)
            final = Manifest({path: digest_of(content) for path, content in wanted.items()})
            if seen.differs or seen.endings or seen.manifest != final:
                _replace(wanted, real, seen, final, manifest_name)
            return Published(tuple(sorted(seen.missing + seen.replaced)), seen.stale, seen.unchanged)
    except OSError as error:
        message = f"cannot write the generated files: {as_reason(error)}"
        raise GenerateError(
            [Diagnostic(code=CANNOT_WRITE, message=own(message), file=_meant(error, target))]
        ) from error


def _meant(error: OSError, target: Path) -> str:
    """The file of the target that an error is about, where the error names one of a stage."""
    above, stage, below = str(error.filename or target).partition("/.confwright-stage-")
    return str(target / below.partition("/")[2]) if stage else above


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
        raise GenerateError(Diagnostic(code="unsafe-path", message=own(as_name(message))) for message in problems)


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
                    message = f"another generator has been writing here for more than {as_count(round(_LOCK_SECONDS))} seconds"
                    raise GenerateError([Diagnostic(code="busy", message=own(message), file=str(folder))]) from None
                time.sleep(0.02)
                continue
            except OSError:
                pass
            break
        yield
    finally:
        os.close(descriptor)


def _replace(wanted: Mapping[str, bytes], target: Path, seen: Survey, final: Manifest, manifest_name: str) -> None:
    new = {path: wanted[path] for path in (*seen.missing, *seen.replaced)}
    gone = {*seen.replaced, *seen.stale}
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
    stage = target.with_name(name_for("stage", str(target), target.stat().st_ino if exists else 0))
    stage.mkdir()
    skip = _replaced(gone, manifest_name, new)
    try:
        with Tree(stage) as tree:
            tree.create(manifest_name, manifest)
            for path, content in new.items():
                tree.create(path, content)
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
            _discard(stage, target)


def _discard(stage: Path, target: Path) -> None:
    """Delete a former target. It is renamed first: half deleted, it must not pass for one that may hold files of the user's."""
    gone = target.with_name(name_for("gone", str(target)))
    stage.rename(gone)
    shutil.rmtree(gone)


def _clear_leftovers(target: Path, manifest_name: str) -> None:
    """Remove what a killed generator of this user left beside the target, and in it.

    A stage whose own inode is the one in its name is the former target: then a file in it that is not ours and was
    saved at the last moment belongs into the target. Any other was never put in place.
    """
    place = str(target)
    for left in sorted(p for p in target.parent.iterdir() if p.name.startswith(".confwright-")):
        inode = number_in(left.name, "stage", place)
        is_gone = inode is None and number_in(left.name, "gone", place) is not None
        if (inode is None and not is_gone) or left.is_symlink() or not left.is_dir():
            continue
        if inode == left.stat().st_ino and target.is_dir():
            bring_back(left, target, _replaced(read_manifest(left, manifest_name).paths(), manifest_name))
            _discard(left, target)
        else:
            shutil.rmtree(left)
    for left in sorted(target.rglob(".confwright-new-*")):
        if number_in(left.name, "new", place) is not None and (left.is_symlink() or left.is_file()):
            left.unlink()


def _replace_one_by_one(
    new: Mapping[str, bytes], target: Path, seen: Survey, final: Manifest, manifest_name: str
) -> None:
    """Without an exchange: first write every file under a temporary name, then rename; `__init__.py` files come last.

    The manifest names the old and the new content as ours until all is done, so a killed run can be run again.
    """
    target.mkdir(exist_ok=True)
    with Tree(target) as tree:
        staged: dict[str, str] = {}

        def write(path: str, content: bytes) -> None:
            folder, slash, _ = path.rpartition("/")
            name = name_for("new", str(target))
            staged[path] = f"{folder}{slash}{name}"
            try:
                tree.create(staged[path], content)
            except OSError as error:
                error.filename = str(target / path)
                raise

        def put(path: str) -> None:
            tree.replace(path, staged[path].rpartition("/")[2])
            del staged[path]

        try:
            for path, content in new.items():
                write(path, content)
            before = {path: digest_of(file_bytes(target / path)) for path in (*seen.replaced, *seen.stale)}
            write(manifest_name, encode(Manifest(final.files, before)))
            put(manifest_name)
            for path in _byte_code(target, {*new, *seen.stale}):
                tree.delete(path)
            for path in sorted(staged, key=lambda path: (path.rpartition("/")[2] == "__init__.py", path)):
                put(path)
            for path in seen.stale:
                tree.delete(path)
            write(manifest_name, encode(final))
            put(manifest_name)
        except BaseException:
            for temporary in staged.values():
                with contextlib.suppress(OSError):
                    (target / temporary).unlink()
            raise
    _sync_folders(target)


def _replaced(gone: set[str], manifest_name: str, new: Collection[str] = ()) -> Callable[[str], bool]:
    """Tells the files that do not come along: replaced or deleted ones, their byte code and that of new ones, the old manifest."""

    def skip(path: str) -> bool:
        folder, _, name = path.rpartition("/")
        if name.endswith(".pyc") and folder.rpartition("/")[2] == "__pycache__":
            source = f"{folder.removesuffix('__pycache__')}{name.split('.')[0]}.py"
            return source in gone or source in new
        return path in gone or path == manifest_name

    return skip


def _byte_code(target: Path, sources: Collection[str]) -> list[str]:
    """The byte code that Python could take for that of some modules."""
    found: list[str] = []
    for folder in sorted({path.rpartition("/")[0] for path in sources}):
        names = {
            f"{path.rpartition('/')[2].removesuffix('.py')}." for path in sources if path.rpartition("/")[0] == folder
        }
        cached = target / folder / "__pycache__"
        if not cached.is_symlink() and cached.is_dir():
            found += [
                path.relative_to(target).as_posix()
                for path in sorted(cached.glob("*.pyc"))
                if path.name.startswith(tuple(names)) and path.is_file()
            ]
    return found


def _sync_folders(top: Path) -> None:
    for folder, _, _ in os.walk(top):
        _sync(Path(folder))


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
