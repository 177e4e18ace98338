"""`dataclass` and `field` for generated packages: the standard library's, for type checkers and in what they do.

They differ in when the work is done. The standard library writes and compiles six methods for each class when it is
made, two thirds of a millisecond, and a package has hundreds of classes of which a document uses a few. Here a class costs
twenty microseconds; `__init__` is written when it has been called often or is looked at, and `dataclasses.fields`,
`replace`, `asdict` and `is_dataclass` find what they look for when they ask.
"""

from __future__ import annotations

from collections.abc import Callable
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, Final, NoReturn

_REQUIRED: Final = object()
_NO_FACTORY: Final = object()
_OFTEN: Final = 8
"""Calls after which it pays to compile what is called."""


class Declared:
    """What `field()` says of a field."""

    __slots__ = ("default", "factory", "repr")

    def __init__(self, default: Any, factory: Any, repr: bool) -> None:  # noqa: A002 - as the standard library has it
        self.default, self.factory, self.repr = default, factory, repr


def declare(*, default: Any = _REQUIRED, default_factory: Any = _NO_FACTORY, repr: bool = True) -> Any:  # noqa: A002
    """`dataclasses.field`, as far as generated packages need it."""
    return Declared(default, default_factory, repr)


class Shape:
    """What a class is made of: its fields, in order, with their defaults."""

    __slots__ = ("calls", "fields", "kw_only", "setters", "shown", "standard")

    def __init__(self, fields: dict[str, Declared], kw_only: bool) -> None:
        self.fields = fields
        self.kw_only = kw_only
        self.shown = tuple(name for name, declared in fields.items() if declared.repr)
        self.setters: tuple[Callable[[Any, Any], None], ...] = ()
        self.calls = 0
        self.standard: type | None = None

    def default(self, name: str) -> Any:
        """The value of a field that is not given; `REQUIRED` where it must be."""
        declared = self.fields[name]
        return declared.default if declared.factory is _NO_FACTORY else declared.factory()


REQUIRED: Final = _REQUIRED
_SHAPES: Final[dict[type, Shape]] = {}


def shape_of(cls: type) -> Shape:
    """The shape of a class that `make` made, or of the nearest such class above. Raises AttributeError for another."""
    return _SHAPES[_owner(cls)]


def _owner(cls: type) -> type:
    for above in cls.__mro__:
        if above in _SHAPES:
            return above
    raise AttributeError(f"{cls.__name__} is no dataclass")


def make(*, frozen: bool, slots: bool, kw_only: bool = False) -> Callable[[type[Any]], Any]:
    """`dataclasses.dataclass`, as generated packages use it: always frozen and with slots."""
    if not (frozen and slots):
        raise TypeError("only frozen classes with slots are made here")

    def decorate(cls: type[Any]) -> Any:
        own = dict(cls.__dict__)
        declared: dict[str, Declared] = {}
        for name, annotation in own.get("__annotations__", {}).items():
            if not annotation.startswith("ClassVar"):
                default = own.pop(name, _REQUIRED)
                declared[name] = default if type(default) is Declared else Declared(default, _NO_FACTORY, True)
        own.pop("__dict__", None)
        own.pop("__weakref__", None)
        names = tuple(declared)
        extra = {"__slots__": names, "__match_args__": () if kw_only else names, "__qualname__": cls.__qualname__}
        # A method that the class has itself stays, as with the standard library.
        metaclass: Any = type(cls)
        made: Any = metaclass(cls.__name__, cls.__bases__, {**_METHODS, **own, **extra})
        shape = _SHAPES[made] = Shape(declared, kw_only)
        shape.setters = tuple(made.__dict__[name].__set__ for name in names)
        return made

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
    shown = shape_of(self.__class__).shown
    return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


def _setattr(self: Any, name: str, value: object) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delattr(self: Any, name: str) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _replace(self: Any, /, **changes: Any) -> Any:
    from dataclasses import replace

    return replace(self, **changes)


def _setstate(self: Any, state: tuple[None, dict[str, Any]]) -> None:
    """Unpickling and copying, which set every slot past the guard."""
    for name, value in state[1].items():
        object.__setattr__(self, name, value)


class _Init:
    """`__init__` of a class: a general one at first, one written for the class when it is called often or looked at."""

    def __get__(self, made: Any, cls: type) -> Any:
        owner = _owner(cls)
        shape = _SHAPES[owner]
        shape.calls += 1
        if made is None or shape.calls > _OFTEN or not shape.kw_only:
            return _compile_init(owner, shape).__get__(made, cls)

        def init(*wrong: Any, **given: Any) -> None:
            found = len(wrong)
            for (name, declared), set_ in zip(shape.fields.items(), shape.setters, strict=True):
                if name in given:
                    set_(made, given[name])
                    found += 1
                elif declared.factory is not _NO_FACTORY:
                    set_(made, declared.factory())
                elif declared.default is not _REQUIRED:
                    set_(made, declared.default)
                else:
                    break
            else:
                if found == len(given):
                    return
            _compile_init(owner, shape)(made, *wrong, **given)  # raises the TypeError that a Python function raises

        return init


def _compile_init(owner: type[Any], shape: Shape) -> Any:
    names: dict[str, Any] = {"_REQUIRED": _REQUIRED, "_FACTORY": _NO_FACTORY}
    parameters: list[str] = ["*"] if shape.kw_only and shape.fields else []
    lines: list[str] = []
    for number, ((name, declared), set_) in enumerate(zip(shape.fields.items(), shape.setters, strict=True)):
        names[f"_set{number}"] = set_
        value = name
        if declared.factory is not _NO_FACTORY:
            names[f"_make{number}"] = declared.factory
            parameters.append(f"{name}=_FACTORY")
            value = f"_make{number}() if {name} is _FACTORY else {name}"
        elif declared.default is not _REQUIRED:
            names[f"_default{number}"] = declared.default
            parameters.append(f"{name}=_default{number}")
        else:
            parameters.append(name)
        lines.append(f" _set{number}(_self, {value})")
    init = function("__init__", ["_self", *parameters], lines, names, owner.__module__)
    init.__qualname__ = f"{owner.__qualname__}.__init__"
    init.__annotations__ = {name: owner.__annotations__[name] for name in shape.fields} | {"return": None}
    owner.__init__ = init
    return init


def function(name: str, parameters: list[str], lines: list[str], values: dict[str, Any], home: str = __name__) -> Any:
    """A function from lines of ours, which find `values` by name.

    Of a class only names of fields stand in the lines, and those are identifiers: they name slots.
    """
    text = f"def {name}({', '.join(parameters)}):\n" + ("\n".join(lines) or " pass")
    space: dict[str, Any] = {**values, "__name__": home}
    exec(text, space)  # noqa: S102
    return space[name]


class _Standard:
    """What the functions of the standard library's `dataclasses` look for, made by itself when they look."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, made: Any, cls: type) -> Any:
        owner = _owner(cls)
        shape = _SHAPES[owner]
        if shape.standard is None:
            shape.standard = _standard(owner, shape)
        value = getattr(shape.standard, self.name)
        setattr(owner, self.name, value)
        return value


def _standard(owner: type, shape: Shape) -> type:
    import dataclasses

    body: dict[str, Any] = {"__annotations__": owner.__annotations__, "__module__": owner.__module__, "__doc__": ""}
    for name, declared in shape.fields.items():
        if declared.factory is not _NO_FACTORY:
            body[name] = dataclasses.field(default_factory=declared.factory, repr=declared.repr)
        elif declared.default is not _REQUIRED:
            body[name] = dataclasses.field(default=declared.default, repr=declared.repr)
        else:
            body[name] = dataclasses.field(repr=declared.repr)
    return dataclasses.dataclass(frozen=True, kw_only=shape.kw_only)(type(owner.__name__, (), body))


_METHODS: Final[dict[str, Any]] = {
    "__init__": _Init(), "__eq__": _eq, "__hash__": _hash, "__repr__": _repr, "__setattr__": _setattr, "__delattr__": _delattr,
    "__replace__": _replace, "__setstate__": _setstate,
    "__dataclass_fields__": _Standard("__dataclass_fields__"), "__dataclass_params__": _Standard("__dataclass_params__"),
}  # fmt: skip


# -- how records are made of data


class Blank:
    """`X.__blank__()`: a record without values, for a reader to fill, which becomes an X by `made.__class__ = X` at the end.

    Goes past `__init__`: no keyword is matched and no default looked up for what a reader has always at hand. Until the end
    it is of a twin of the class, without the guard against assignment: the interpreter stores to slots of such a class
    directly, and both have the same layout. The twin is made when the first record is read.
    """

    def __get__(self, made: Any, cls: type[Any]) -> Any:
        owner: Any = _owner(cls)
        owner.__blank__ = type(owner.__name__, owner.__bases__, {"__slots__": tuple(_SHAPES[owner].fields)})
        return owner.__blank__


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
else:
    dataclass, field = make, declare
