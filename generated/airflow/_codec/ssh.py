"""Reads and checks what ssh describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, BOOLEAN, NONE, OBJECT
from ..._runtime.values import ENV_BOOL, ENV_STR, choice, is_integral, is_number, is_reference, reference, scalar
from ..ssh import SshConnection, SshExtra

_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_ORDERS1 = Orders(_KEYS1, ("conn_type",))
_CHOICE1 = choice("ssh")
_SCALAR1 = scalar("string", "null", env=True)
_SCALAR2 = scalar("string", env=True, secret=True)
_KEYS2 = frozenset(("allow_host_key_change", "ciphers", "cmd_timeout", "compress", "conn_timeout", "disabled_algorithms", "host_key", "ignore_hostkey_verification", "key_file", "known_hosts", "look_for_keys", "no_host_key_check", "passphrase", "private_key", "private_key_passphrase"))
_SCALAR3 = scalar("number", "null", env=True)
_SCALAR4 = scalar("integer", "null", env=True)


def read_ssh_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = SshConnection.__blank__()
        m._written = w
        m.conn_type = x if (x := v["conn_type"]) == "ssh" else _CHOICE1(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_ssh_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_ssh_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_ssh_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = SshConnection
        return m
    return r.type(at, v, "a mapping")


def read_ssh_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_ssh_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_ssh_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_ssh_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: read_ssh_extra_additional_properties(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        x: Any
        m = SshExtra.__blank__()
        m._written = w
        m.allow_host_key_change = read_ssh_extra_allow_host_key_change(v["allow_host_key_change"], (at, "allow_host_key_change"), r) if "allow_host_key_change" in v else None
        m.ciphers = read_ssh_extra_ciphers(v["ciphers"], (at, "ciphers"), r) if "ciphers" in v else None
        m.cmd_timeout = (x if type(x := v["cmd_timeout"]) is int or (type(x) is float and x - x == 0) else _SCALAR3(x, (at, "cmd_timeout"), r)) if "cmd_timeout" in v else None
        m.compress = read_ssh_extra_compress(v["compress"], (at, "compress"), r) if "compress" in v else None
        m.conn_timeout = (x if type(x := v["conn_timeout"]) is int else _SCALAR4(x, (at, "conn_timeout"), r)) if "conn_timeout" in v else None
        m.disabled_algorithms = read_ssh_extra_disabled_algorithms(v["disabled_algorithms"], (at, "disabled_algorithms"), r) if "disabled_algorithms" in v else None
        m.host_key = read_ssh_extra_host_key(v["host_key"], (at, "host_key"), r) if "host_key" in v else None
        m.ignore_hostkey_verification = read_ssh_extra_ignore_hostkey_verification(v["ignore_hostkey_verification"], (at, "ignore_hostkey_verification"), r) if "ignore_hostkey_verification" in v else None
        m.key_file = read_ssh_extra_key_file(v["key_file"], (at, "key_file"), r) if "key_file" in v else None
        m.known_hosts = read_ssh_extra_known_hosts(v["known_hosts"], (at, "known_hosts"), r) if "known_hosts" in v else None
        m.look_for_keys = read_ssh_extra_look_for_keys(v["look_for_keys"], (at, "look_for_keys"), r) if "look_for_keys" in v else None
        m.no_host_key_check = read_ssh_extra_no_host_key_check(v["no_host_key_check"], (at, "no_host_key_check"), r) if "no_host_key_check" in v else None
        m.passphrase = read_ssh_extra_passphrase(v["passphrase"], (at, "passphrase"), r) if "passphrase" in v else None
        m.private_key = read_ssh_extra_private_key(v["private_key"], (at, "private_key"), r) if "private_key" in v else None
        m.private_key_passphrase = read_ssh_extra_private_key_passphrase(v["private_key_passphrase"], (at, "private_key_passphrase"), r) if "private_key_passphrase" in v else None
        m.extra = extra
        m.__class__ = SshExtra
        return m
    return r.type(at, v, "a mapping")


def read_ssh_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
    if is_reference(v):
        return reference(v, "int")
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_ssh_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_ssh_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_ssh_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_ssh_extra_allow_host_key_change(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_ssh_extra_ciphers(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_ssh_extra_ciphers_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_ssh_extra_ciphers_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_ssh_extra_compress(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_ssh_extra_disabled_algorithms(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_ssh_extra_disabled_algorithms_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_ssh_extra_disabled_algorithms_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_ssh_extra_host_key(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_ssh_extra_host_key_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_ssh_extra_host_key_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_ssh_extra_ignore_hostkey_verification(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_ssh_extra_ignore_hostkey_verification_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_ssh_extra_ignore_hostkey_verification_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_ssh_extra_key_file(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_ssh_extra_key_file_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_ssh_extra_key_file_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_ssh_extra_known_hosts(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_ssh_extra_known_hosts_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_ssh_extra_known_hosts_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_ssh_extra_look_for_keys(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("boolean", ENV_BOOL), ("a string", ENV_STR)))
    if type(v) is bool:
        return v
    return r.type(at, v, "a mapping, a string, a boolean or null")


def read_ssh_extra_no_host_key_check(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_ssh_extra_no_host_key_check_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_ssh_extra_no_host_key_check_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_ssh_extra_passphrase(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_ssh_extra_private_key(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_ssh_extra_private_key_passphrase(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_ssh_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_ssh_extra_ciphers_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_ssh_extra_disabled_algorithms_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_ssh_extra_host_key_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_ssh_extra_ignore_hostkey_verification_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_ssh_extra_key_file_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_ssh_extra_known_hosts_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v


def read_ssh_extra_no_host_key_check_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v
