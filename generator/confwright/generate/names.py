"""Names for classes and fields, from places in the schema."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata

from .reference_forms import PYTHON_TYPES, REFERENCES, TEMPLATE_NAMES

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_ASIDE = re.compile(r"[^0-9A-Za-z]+")

RESERVED_CLASSES = frozenset(
    {
        "Any", "Alias", "ConfigError", "Enum", "EnvVar", "Final", "JsonValue", "List", "Literal", "Mapping", "None",
        "Problem", "Record", "Type", "TypeAlias", "UNSET", "Unset", "True", "False", "Optional", "Union", "Dict", "Self",
        "Root", "BaseModel", "Field", "Model", "TYPE_CHECKING",
        # what generated modules import beside the classes (tests/e2e/test_names_taken.py)
        "ByEnvironment", "ClassVar", "INT", "KeyOrders", "STR", "TypedDict",
        *REFERENCES, *TEMPLATE_NAMES, *PYTHON_TYPES,
    }
)  # fmt: skip
BAG = "extra"
"""The field that holds the keys of an open object that are not fields."""
RESERVED_ATTRIBUTES = frozenset({BAG, "self", "cls", "check"})
RESERVED_MODULES = frozenset(
    {
        "_codec", "_runtime", "check", "load", "load_as", "loads", "loads_as", "load_file", "dump", "dumps", "schema",
        "resolve_data", "from_text",
        # of a package of environments
        "environments", "resolved", "resources", "load_resources", "current_environment",
        "dagster_resources", "for_dagster",
    }
)  # fmt: skip


_LATIN = re.compile(r"LATIN (?:CAPITAL|SMALL) (?:LETTER|LIGATURE) ([A-Z]{1,2})(?: |$)")


def ascii_text(text: str) -> str:
    """The nearest ASCII text: accents go, letters of other scripts become their Unicode names' last word."""
    if text.isascii():
        return text
    out: list[str] = []
    for char in unicodedata.normalize("NFKD", text.replace("\u00df", "ss")):
        latin = _LATIN.match(unicodedata.name(char, ""))
        if char.isascii():
            out.append(char)
        elif latin is not None:
            out.append(latin[1] if char.isupper() else latin[1].lower())
        elif char.isalpha() or unicodedata.category(char).startswith("S"):
            name = unicodedata.name(char, "").rsplit(" ", 1)[-1]
            out.append(f" {name.lower()} ")
    return "".join(out)


def pascal(text: str) -> str:
    """`PascalCase` of any text; empty where it has no letter or digit. `K8sJob` and `HTTPServer` keep their capitals."""
    pieces = [piece for piece in _ASIDE.split(ascii_text(text)[:200]) if piece]
    if len(pieces) == 1 and pieces[0][0].isupper() and not pieces[0].isupper():
        return pieces[0]
    words = [word for piece in pieces for word in ([piece] if _mixed(piece) else _WORDS.findall(piece))]
    return "".join(
        word[:1].upper() + (word[1:].lower() if word.isupper() and len(word) > 3 else word[1:]) for word in words
    )


def words_of(name: str) -> list[str]:
    """The words of a name in PascalCase."""
    return re.findall(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z0-9]+", name)


def _mixed(piece: str) -> bool:
    """`k8s`, `s3`, `x509`: a short word that holds a digit stays one word."""
    return len(piece) <= 6 and any(c.isdigit() for c in piece) and piece[:1].isalpha()


def class_name(text: str) -> str:
    """A valid class name of `text`, or empty."""
    name = pascal(text)
    if name[:1].isdigit():
        name = "N" + name
    if name in RESERVED_CLASSES or keyword.iskeyword(name) or hasattr(builtins, name):
        name += "Value"
    return name


def snake(text: str) -> str:
    """`snake_case` of any text; may be empty."""
    text = ascii_text(text)[:200]
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", text)
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text)
    return _ASIDE.sub("_", text.replace("_", "-")).strip("_").lower()


def attribute(key: str, taken: set[str], *, bag: bool = True) -> str:
    """The field name of a key, unlike all in `taken`: the key itself where it can be, with a trailing underscore where reserved.

    `bag` says that `extra` is reserved, for the keys that are not fields.
    """
    name = (
        key
        if key.isascii() and key.isidentifier() and len(key) <= 60 and not key.startswith("_")
        else snake(key)[:60].strip("_")
    )
    if not name:
        name = _spelled(key)
    if name[0].isdigit():
        name = "n" + name
    if keyword.iskeyword(name) or (name in RESERVED_ATTRIBUTES and (bag or name != BAG)) or name in _SHADOWING:
        name += "_"
    while name in taken:
        name += "_"
    return name


_SHADOWING = RESERVED_CLASSES | {
    "str",
    "int",
    "float",
    "bool",
    "list",
    "dict",
    "field",
    "dataclass",
    "tuple",
    "object",
    "empty",
    "empty_list",
}
"""Names that an annotation in the same class body uses: a field of that name would hide them."""


def _spelled(key: str) -> str:
    words = [unicodedata.name(char, "character").lower().replace("-", " ").split()[-1] for char in key[:3]]
    name = re.sub(r"[^0-9a-z]+", "_", "_".join(words)).strip("_")
    return name or "empty"


def counted(count: int, word: str) -> str:
    """`1 key`, `2 keys`."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def module_name(text: str) -> str:
    """A valid module name of `text`."""
    name = snake(text) or "models"
    if name[0].isdigit():
        name = "n" + name
    if keyword.iskeyword(name) or name in RESERVED_MODULES:
        name += "_"
    return name
