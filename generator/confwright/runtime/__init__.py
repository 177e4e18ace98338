"""What generated classes are made with: `dataclass` and `field`, as type checkers know them from the standard library.

They differ in when the work is done. The standard library writes and compiles six methods for each class when it is
made, two thirds of a millisecond, and a package has hundreds of classes of which a document uses a few. Here a class costs
twenty microseconds; `__init__` is written when it has been called often or is looked at, and `dataclasses.fields`,
`replace`, `asdict` and `is_dataclass` find what they look for when they ask.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, Final, NoReturn

__all__ = ("REQUIRED", "Declared", "Shape", "dataclass", "declare", "field", "function", "make", "shape_of")

REQUIRED: Final = object()
_NO_FACTORY: Final = object()
_MANY_CALLS: Final = 8
"""Calls after which it pays to compile what is called."""


class Declared:
    """What `field()` says of a field."""

    __slots__ = ("default", "factory", "repr")

    def __init__(self, default: Any, factory: Any, repr: bool) -> None:  # noqa: A002 - as the standard library has it
        self.default, self.factory, self.repr = default, factory, repr


def declare(*, default: Any = REQUIRED, default_factory: Any = _NO_FACTORY, repr: bool = True) -> Any:  # noqa: A002
    """`dataclasses.field`, as far as generated packages need it."""
    return Declared(default, default_factory, repr)


class Shape:
    """What a class is made of: its fields, in order, with their defaults.

    `given` notes which fields the constructor was given, as the bits of a number; None for classes that do not ask.
    """

    __slots__ = ("calls", "fields", "given", "kw_only", "shown", "standard")

    def __init__(self, fields: dict[str, Declared], kw_only: bool, given: Callable[[Any, Any], None] | None) -> None:
        self.fields = fields
        self.kw_only = kw_only
        self.given = given
        self.shown = tuple(name for name, declared in fields.items() if declared.repr)
        self.calls = 0
        self.standard: type | None = None

    def default(self, name: str) -> Any:
        """The value of a field that is not given; `REQUIRED` where it must be."""
        declared = self.fields[name]
        return declared.default if declared.factory is _NO_FACTORY else declared.factory()


_SHAPES: Final[dict[type, Shape]] = {}


def shape_of(cls: type) -> Shape:
    """The shape of a class that `make` made, or of the nearest such class above. Raises AttributeError for another."""
    return _SHAPES[_owner(cls)]


def _owner(cls: type) -> type:
    for above in cls.__mro__:
        if above in _SHAPES:
            return above
    raise AttributeError(f"{cls.__name__} is not a dataclass")


def make(*, frozen: bool, slots: bool, kw_only: bool = False) -> Callable[[type[Any]], Any]:
    """`dataclasses.dataclass`, as generated packages use it: always frozen and with slots."""
    if not (frozen and slots):
        raise TypeError("only frozen classes with slots are made here")

    def decorate(cls: type[Any]) -> Any:
        own = dict(cls.__dict__)
        declared: dict[str, Declared] = {}
        for name, annotation in own.get("__annotations__", {}).items():
            if not annotation.startswith("ClassVar["):
                default = own.pop(name, REQUIRED)
                declared[name] = default if type(default) is Declared else Declared(default, _NO_FACTORY, True)
        own.pop("__dict__", None)
        own.pop("__weakref__", None)
        names = tuple(declared)
        extra = {"__slots__": names, "__match_args__": () if kw_only else names, "__qualname__": cls.__qualname__}
        # A method that the class has itself stays, as with the standard library.
        metaclass: Any = type(cls)
        built: Any = metaclass(cls.__name__, cls.__bases__, {**_METHODS, **own, **extra})
        _SHAPES[built] = Shape(declared, kw_only, getattr(built, "__given__", None))
        return built

    return decorate


# -- what every class has in common


def _eq(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return all(
        a is b or a == b for a, b in ((getattr(self, n), getattr(other, n)) for n in shape_of(self.__class__).fields)
    )


def _hash(self: Any) -> int:
    return hash(tuple(getattr(self, name) for name in shape_of(self.__class__).fields))


@recursive_repr("...")
def _repr(self: Any) -> str:
    shown = ((name, getattr(self, name)) for name in shape_of(self.__class__).shown)
    keys: Any = getattr(self, "_keys_", {})
    # The keys beside the fields are shown where there are any.
    parts = [f"{name}={value!r}" for name, value in shown if value or name != "extra" or name in keys]
    return f"{self.__class__.__qualname__}({', '.join(parts)})"


def _setattr(self: Any, name: str, value: object) -> NoReturn:
    raise _frozen(f"cannot assign to field {name!r}")


def _delattr(self: Any, name: str) -> NoReturn:
    raise _frozen(f"cannot delete field {name!r}")


def _frozen(message: str) -> Exception:
    from dataclasses import FrozenInstanceError

    return FrozenInstanceError(message)


def _replace(self: Any, /, **changes: Any) -> Any:
    from dataclasses import replace

    return replace(self, **changes)


def _setstate(self: Any, state: tuple[None, dict[str, Any]]) -> None:
    """Unpickling and copying, which set every slot past the guard."""
    for name, value in state[1].items():
        object.__setattr__(self, name, value)


class _Init:
    """`__init__` of a class: a general one at first, one written for the class when it is called often or looked at."""

    def __get__(self, record: Any, cls: type) -> Any:
        owner = _owner(cls)
        shape = _SHAPES[owner]
        shape.calls += 1
        if record is None or shape.calls > _MANY_CALLS or not shape.kw_only:
            return _compile_init(owner, shape).__get__(record, cls)

        def init(*wrong: Any, **given: Any) -> None:
            found, bits, bit = len(wrong), 0, 1
            unguarded(record, blank_of(cls))
            for name, declared in shape.fields.items():
                if name in given:
                    setattr(record, name, given[name])
                    found += 1
                    bits |= bit
                elif declared.factory is not _NO_FACTORY:
                    setattr(record, name, declared.factory())
                elif declared.default is not REQUIRED:
                    setattr(record, name, declared.default)
                else:
                    break
                bit += bit
            record.__class__ = cls
            if found == len(given) and bit == 1 << len(shape.fields):
                if shape.given is not None:
                    shape.given(record, bits)
            else:
                _compile_init(owner, shape)(record, *wrong, **given)  # raises TypeError, as any function does

        return init


def _compile_init(owner: type[Any], shape: Shape) -> Any:
    noted = shape.given is not None
    names: dict[str, Any] = {"_LEFT_OUT": _NO_FACTORY, "_own": owner, "_blank": owner.__blank__}
    names |= {"_become": unguarded, "_blank_of": blank_of}
    parameters: list[str] = ["*"] if shape.kw_only and shape.fields else []
    lines = [" _given = 0"] if noted else []
    # As readers do: without the guard against assignment, the interpreter stores to the slots directly.
    lines += [" _cls = _self.__class__", " _become(_self, _blank if _cls is _own else _blank_of(_cls))"]
    for number, (name, declared) in enumerate(shape.fields.items()):
        has_factory = declared.factory is not _NO_FACTORY
        if not has_factory and declared.default is REQUIRED:
            parameters.append(name)
            lines.append(f" _self.{name} = {name}" + (f"; _given |= {1 << number}" if noted else ""))
            continue
        default = f"_default{number}"
        names[default] = declared.factory if has_factory else declared.default
        if not (has_factory or noted):
            parameters.append(f"{name}={default}")
            lines.append(f" _self.{name} = {name}")
        else:
            parameters.append(f"{name}=_LEFT_OUT")
            lines.append(f" if {name} is _LEFT_OUT: _self.{name} = {default}" + ("()" if has_factory else ""))
            lines.append(f" else: _self.{name} = {name}" + (f"; _given |= {1 << number}" if noted else ""))
    lines.append(" _self.__class__ = _cls")
    if noted:
        names |= {"_note": shape.given, "_replaced": owner.__replaced__}
        parameters.append("_from=None")
        lines.append(" _note(_self, _given) if _from is None else _replaced(_self, _from)")
    init = function("__init__", ["_self", *parameters], lines, names, owner.__module__)
    init.__qualname__ = f"{owner.__qualname__}.__init__"
    init.__annotations__ = {name: owner.__annotations__[name] for name in shape.fields} | {"return": None}
    owner.__init__ = init
    return init


def function(name: str, parameters: list[str], lines: list[str], values: dict[str, Any], home: str = __name__) -> Any:
    """A function from lines of ours, which find `values` by name.

    Of a class, the lines contain only names of fields. Those are identifiers: they name slots.
    """
    text = f"def {name}({', '.join(parameters)}):\n" + ("\n".join(lines) or " pass")
    space: dict[str, Any] = {**values, "__name__": home}
    exec(text, space)  # noqa: S102
    return space[name]


class _Standard:
    """What the functions of the standard library's `dataclasses` look for, made by itself when they look."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, record: Any, cls: type) -> Any:
        owner = _owner(cls)
        shape = _SHAPES[owner]
        if shape.standard is None:
            shape.standard = _standard(owner, shape)
        value = getattr(shape.standard, self.name)
        setattr(owner, self.name, value)
        return value


def _standard(owner: type, shape: Shape, *, plain: bool = False) -> type:
    import dataclasses

    body: dict[str, Any] = {"__annotations__": owner.__annotations__, "__module__": owner.__module__, "__doc__": ""}
    if shape.given is not None and not plain:
        # No field: `dataclasses.replace` hands it on from the old object to the new one, and nothing else looks at it.
        body["__annotations__"] = {"_from": dataclasses.InitVar[object], **owner.__annotations__}
        body["_from"] = None
    for name, declared in shape.fields.items():
        if declared.factory is not _NO_FACTORY:
            body[name] = dataclasses.field(default_factory=declared.factory, repr=declared.repr)
        elif declared.default is not REQUIRED:
            body[name] = dataclasses.field(default=declared.default, repr=declared.repr)
        else:
            body[name] = dataclasses.field(repr=declared.repr)
    return dataclasses.dataclass(frozen=True, kw_only=shape.kw_only)(type(owner.__name__, (), body))


class _Signature:
    """`inspect.signature` of a class whose constructor notes what it is given: without what only `replace` hands over."""

    def __get__(self, record: Any, cls: type) -> Any:
        owner = _owner(cls)
        shape = _SHAPES[owner]
        if shape.given is None:
            raise AttributeError("__signature__")
        from inspect import signature

        return signature(_standard(owner, shape, plain=True))


# -- how a record gets its values

unguarded: Final[Callable[[Any, type], None]] = vars(object)["__class__"].__set__
"""`unguarded(record, blank_of(cls))`: the record can be assigned to, until `record.__class__ = cls`."""


@cache
def blank_of(cls: type[Any]) -> Any:
    """A twin of a class, of the same layout, without `__init__` and without the guard against assignment.

    The interpreter stores to slots of such a class directly.
    """
    metaclass: Any = type(cls)
    free = {name: getattr(object, name) for name in ("__init__", "__setattr__", "__delattr__")}
    return metaclass(cls.__name__, (cls,), {"__slots__": (), **free})


class _Blank:
    """`X.__blank__()`: a record without values, for a reader to fill, which becomes an X by `record.__class__ = X` at the end.

    It goes past `__init__`: no keyword is matched and no default looked up for what a reader has at hand anyway.
    """

    def __get__(self, record: Any, cls: type[Any]) -> Any:
        owner: Any = _owner(cls)
        owner.__blank__ = blank_of(owner)
        return owner.__blank__


_METHODS: Final[dict[str, Any]] = {
    "__init__": _Init(), "__eq__": _eq, "__hash__": _hash, "__repr__": _repr, "__setattr__": _setattr, "__delattr__": _delattr,
    "__replace__": _replace, "__setstate__": _setstate, "__signature__": _Signature(), "__blank__": _Blank(),
    "__dataclass_fields__": _Standard("__dataclass_fields__"), "__dataclass_params__": _Standard("__dataclass_params__"),
}  # fmt: skip


if TYPE_CHECKING:
    from dataclasses import dataclass, field
else:
    dataclass, field = make, declare
