"""Reads and checks what workspace describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import passes
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, OBJECT, STRING
from ..._runtime.values import BOOL, ENV_EXACT_INT, ENV_STR, choice, is_integral, is_reference, reference
from ..workspace import AutoloadDefsModule, CodeLocation, DagsterWorkspace, GrpcServer, PythonFile, PythonModule, PythonPackage

_KEYS1 = frozenset(("load_from",))
_ORDERS1 = Orders(_KEYS1, ("load_from",))
_KEYS2 = frozenset(("python_file", "python_module", "python_package", "autoload_defs_module", "grpc_server"))
_ORDERS2 = Orders(_KEYS2, ())
_KEYS3 = frozenset(("host", "socket", "port", "location_name", "ssl", "additional_metadata"))
_ORDERS3 = Orders(_KEYS3, ())
_KEYS4 = frozenset(("relative_path", "attribute", "location_name", "working_directory", "executable_path"))
_ORDERS4 = Orders(_KEYS4, ("relative_path",))
_KEYS5 = frozenset(("module_name", "attribute", "working_directory", "location_name", "executable_path"))
_ORDERS5 = Orders(_KEYS5, ("module_name",))
_KEYS6 = frozenset(("package_name", "attribute", "working_directory", "location_name", "executable_path"))
_ORDERS6 = Orders(_KEYS6, ("package_name",))
_KEYS7 = frozenset(("module_name", "working_directory", "location_name", "executable_path"))
_ORDERS7 = Orders(_KEYS7, ("module_name",))
_CHOICE1 = choice(0)


def read_dagster_workspace(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = DagsterWorkspace.__blank__()
        m._written = w
        m.load_from = read_load_from(v["load_from"], (at, "load_from"), r)
        m.__class__ = DagsterWorkspace
        return m
    return r.type(at, v, "a mapping")


def read_load_from(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_code_location(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_code_location(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if len(v) < 1:
            r.problem(at, "min-properties", "needs at least one of python_file, python_module, python_package, autoload_defs_module and grpc_server")
        if len(v) > 1:
            r.problem(at, "max-properties", "takes at most one of python_file, python_module, python_package, autoload_defs_module and grpc_server")
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        m = CodeLocation.__blank__()
        m._written = w
        m.python_file = read_code_location_python_file(v["python_file"], (at, "python_file"), r) if "python_file" in v else None
        m.python_module = read_code_location_python_module(v["python_module"], (at, "python_module"), r) if "python_module" in v else None
        m.python_package = read_code_location_python_package(v["python_package"], (at, "python_package"), r) if "python_package" in v else None
        m.autoload_defs_module = read_code_location_autoload_defs_module(v["autoload_defs_module"], (at, "autoload_defs_module"), r) if "autoload_defs_module" in v else None
        m.grpc_server = read_grpc_server(v["grpc_server"], (at, "grpc_server"), r) if "grpc_server" in v else None
        m.__class__ = CodeLocation
        return m
    return r.type(at, v, "a mapping")


def read_code_location_python_file(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v if type(v) is str and len(v) >= 1 else read_code_location_python_file_0(v, at, r)
    if isinstance(v, OBJECT):
        return read_python_file(v, at, r)
    return r.type(at, v, "a mapping or a string")


def read_code_location_python_module(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v if type(v) is str and len(v) >= 1 else read_code_location_python_module_0(v, at, r)
    if isinstance(v, OBJECT):
        return read_python_module(v, at, r)
    return r.type(at, v, "a mapping or a string")


def read_code_location_python_package(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v if type(v) is str and len(v) >= 1 else read_code_location_python_package_0(v, at, r)
    if isinstance(v, OBJECT):
        return read_python_package(v, at, r)
    return r.type(at, v, "a mapping or a string")


def read_code_location_autoload_defs_module(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v if type(v) is str and len(v) >= 1 else read_code_location_autoload_defs_module_0(v, at, r)
    if isinstance(v, OBJECT):
        return read_autoload_defs_module(v, at, r)
    return r.type(at, v, "a mapping or a string")


def read_grpc_server(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_grpc_server_0(v, at, r)
        check_grpc_server_1(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = GrpcServer.__blank__()
        m._written = w
        m.host = (x if type(x := v["host"]) is str else ENV_STR(x, (at, "host"), r)) if "host" in v else None
        m.socket = (x if type(x := v["socket"]) is str else ENV_STR(x, (at, "socket"), r)) if "socket" in v else None
        m.port = (x if type(x := v["port"]) is int else ENV_EXACT_INT(x, (at, "port"), r)) if "port" in v else None
        m.location_name = (x if type(x := v["location_name"]) is str else ENV_STR(x, (at, "location_name"), r)) if "location_name" in v else None
        m.ssl = (x if type(x := v["ssl"]) is bool else BOOL(x, (at, "ssl"), r)) if "ssl" in v else None
        m.additional_metadata = read_grpc_server_additional_metadata(v["additional_metadata"], (at, "additional_metadata"), r) if "additional_metadata" in v else None
        m.__class__ = GrpcServer
        return m
    return r.type(at, v, "a mapping")


def read_code_location_python_file_0(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    else:
        r.type(at, v, "a string")
    return v


def read_python_file(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = PythonFile.__blank__()
        m._written = w
        m.relative_path = x if type(x := v["relative_path"]) is str else ENV_STR(x, (at, "relative_path"), r)
        m.attribute = (x if type(x := v["attribute"]) is str else ENV_STR(x, (at, "attribute"), r)) if "attribute" in v else None
        m.location_name = (x if type(x := v["location_name"]) is str else ENV_STR(x, (at, "location_name"), r)) if "location_name" in v else None
        m.working_directory = (x if type(x := v["working_directory"]) is str else ENV_STR(x, (at, "working_directory"), r)) if "working_directory" in v else None
        m.executable_path = (x if type(x := v["executable_path"]) is str else ENV_STR(x, (at, "executable_path"), r)) if "executable_path" in v else None
        m.__class__ = PythonFile
        return m
    return r.type(at, v, "a mapping")


def read_code_location_python_module_0(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    else:
        r.type(at, v, "a string")
    return v


def read_python_module(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        x: Any
        m = PythonModule.__blank__()
        m._written = w
        m.module_name = read_python_module_module_name(v["module_name"], (at, "module_name"), r)
        m.attribute = (x if type(x := v["attribute"]) is str else ENV_STR(x, (at, "attribute"), r)) if "attribute" in v else None
        m.working_directory = (x if type(x := v["working_directory"]) is str else ENV_STR(x, (at, "working_directory"), r)) if "working_directory" in v else None
        m.location_name = (x if type(x := v["location_name"]) is str else ENV_STR(x, (at, "location_name"), r)) if "location_name" in v else None
        m.executable_path = (x if type(x := v["executable_path"]) is str else ENV_STR(x, (at, "executable_path"), r)) if "executable_path" in v else None
        m.__class__ = PythonModule
        return m
    return r.type(at, v, "a mapping")


def read_code_location_python_package_0(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    else:
        r.type(at, v, "a string")
    return v


def read_python_package(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        x: Any
        m = PythonPackage.__blank__()
        m._written = w
        m.package_name = read_python_package_package_name(v["package_name"], (at, "package_name"), r)
        m.attribute = (x if type(x := v["attribute"]) is str else ENV_STR(x, (at, "attribute"), r)) if "attribute" in v else None
        m.working_directory = (x if type(x := v["working_directory"]) is str else ENV_STR(x, (at, "working_directory"), r)) if "working_directory" in v else None
        m.location_name = (x if type(x := v["location_name"]) is str else ENV_STR(x, (at, "location_name"), r)) if "location_name" in v else None
        m.executable_path = (x if type(x := v["executable_path"]) is str else ENV_STR(x, (at, "executable_path"), r)) if "executable_path" in v else None
        m.__class__ = PythonPackage
        return m
    return r.type(at, v, "a mapping")


def read_code_location_autoload_defs_module_0(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    else:
        r.type(at, v, "a string")
    return v


def read_autoload_defs_module(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        x: Any
        m = AutoloadDefsModule.__blank__()
        m._written = w
        m.module_name = read_autoload_defs_module_module_name(v["module_name"], (at, "module_name"), r)
        m.working_directory = (x if type(x := v["working_directory"]) is str else ENV_STR(x, (at, "working_directory"), r)) if "working_directory" in v else None
        m.location_name = (x if type(x := v["location_name"]) is str else ENV_STR(x, (at, "location_name"), r)) if "location_name" in v else None
        m.executable_path = (x if type(x := v["executable_path"]) is str else ENV_STR(x, (at, "executable_path"), r)) if "executable_path" in v else None
        m.__class__ = AutoloadDefsModule
        return m
    return r.type(at, v, "a mapping")


def check_grpc_server_0(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("socket" in v and type(v["socket"]) is STRING and len(v["socket"]) >= 1):
        check_grpc_server_0_then(v, at, r)


def check_grpc_server_1(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT) or ("socket" not in v or "" == v["socket"]):
        check_grpc_server_1_then(v, at, r)


def read_grpc_server_additional_metadata(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_python_module_module_name(v: Any, at: _At, r: _Report) -> Any:
    if is_reference(v):
        return reference(v, "str")
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    else:
        r.type(at, v, "a string or {env: NAME}")
    return v


def read_python_package_package_name(v: Any, at: _At, r: _Report) -> Any:
    if is_reference(v):
        return reference(v, "str")
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    else:
        r.type(at, v, "a string or {env: NAME}")
    return v


def read_autoload_defs_module_module_name(v: Any, at: _At, r: _Report) -> Any:
    if is_reference(v):
        return reference(v, "str")
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    else:
        r.type(at, v, "a string or {env: NAME}")
    return v


def check_grpc_server_0_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "port" in v:
            check_0_then_port(v["port"], (at, "port"), r)


def check_grpc_server_1_then(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "port" not in v:
            r.missing(at, "port")
        if "port" in v:
            check_1_then_port(v["port"], (at, "port"), r)


def check_0_then_port(v: Any, at: _At, r: _Report) -> None:
    if passes(check_then_port_not, v, r):
        r.problem(at, "not", "cannot stand beside 'socket'")


def check_1_then_port(v: Any, at: _At, r: _Report) -> None:
    if passes(check_then_port_not_2, v, r):
        r.problem(at, "not", "must not be 0 where there is no socket")


def check_then_port_not(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")
    if passes(check_port_not_not, v, r):
        r.problem(at, "not", "takes a form that is not allowed")


def check_then_port_not_2(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)


def check_port_not_not(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)
