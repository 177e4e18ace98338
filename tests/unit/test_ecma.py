"""ECMA-262 patterns in Python: the same matches as JavaScript, and the explosive ones found."""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from confwright.generate.regex.translate import PatternError, explosive, translate

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
NODE = shutil.which("node")


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("^[a-z]+$", r"^[a-z]+\Z"),
        (r"\d\w", "[0-9][0-9A-Z_a-z]"),
        (r"[^\W_]", "[0-9A-Za-z]"),
        (".", r"[^\n\r\u2028\u2029]"),
        ("[^]", "(?s:.)"),
        ("[]", "(?!)"),
        ("[[:alpha:]]", r"[:\[ahlp]\]"),
        ("[A-Y&&[~~|b-]", r"[\&\-A-Y\[b\|\~]"),
        (r"\/\-\_\Z\A", "/-_ZA"),
        (r"\u0041\x42\u{1F600}\ud83d\ude01\cJ\0\t", r"AB\U0001f600\U0001f601\n\x00\t"),
        ("(?<año>a)\\k<año>", r"(a)(?(1)\1|)"),
        (r"(x)(?<n>a)\2", r"(?:x)(a)(?(1)\1|)"),
        (r"\1(a)", "(?:)(a)"),
        (r"(a\1)", "(a(?:))"),
        ("a{,5}x{2}y{3,}z{4,5}?{", r"a\{,5\}x{2}y{3,}z{4,5}?\{"),
        ("(?<!a|bc)d", "(?<!a)(?<!bc)d"),
        ("(?<=a|bc)d", "(?:(?<=a)|(?<=bc))d"),
        ("a|b", "a|b"),
        (r"\bé\B", r"(?a:\b)\xe9(?!(?a:\b))"),
        ("# x", "# x"),
    ],
)
def test_translation(pattern: str, expected: str) -> None:
    assert translate(pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "text", "matches"),
    [
        ("^a$", "a\n", False),
        ("a$", "a\nb", False),
        (r"^\d+$", "١", False),
        (r"^\w$", "é", False),
        (r"^\s$", "\ufeff", True),
        (r"^\s$", "\x1c", False),
        (r"^\S$", "\x1c", True),
        ("^.$", "\u2028", False),
        ("^.$", "\x85", True),
        ("^.$", "😀", True),
        (r"^\p{Lu}\P{Lu}$", "Éé", True),
        (r"^\p{gc=Decimal_Number}$", "١", True),
        (r"^\p{L}+\-$", "é-", True),
        (r"^[\p{L}\d]+$", "é1", True),
        (r"^(a)?\1b$", "b", True),
        (r"\bé", "xé", True),
        (r"^[^]$", "\n", True),
        ("[]", "", False),
        (r"^[\b]$", "\x08", True),
        (r"^[\w-.]$", "-", True),
        (r"^\c$", "\\c", True),
        (r"^\101$", "A", True),
    ],
)
def test_matching(pattern: str, text: str, matches: bool) -> None:
    assert bool(re.search(translate(pattern), text)) is matches


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("(?i)a", "does not know"),
        ("(?P<n>x)", "does not know"),
        ("(?#x)", "does not know"),
        ("(?>a)", "does not know"),
        ("a++", "nothing to repeat"),
        ("a**", "nothing to repeat"),
        ("*", "nothing to repeat"),
        ("^*", "nothing to repeat"),
        ("{2}", "nothing to repeat"),
        ("(", "without"),
        (")", "without"),
        ("[a", "without"),
        ("[a-", "without"),
        ("\\", "ends too early"),
        ("a{2,1}", "smaller"),
        ("[b-a]", "before its start"),
        (r"\p{Script=Greek}", "not supported"),
        (r"\u{110000}", "beyond"),
        ("(?<a>x)(?<a>y)", "two groups"),
        (r"(?<a>x)\k<b>", "no group"),
        ("(?<=a+)b", "variable width"),
        (r"(?:(a)|b)*\1", "leave out"),
        ("(" * 5000, "deep"),
        ("(?:" * 150 + ")" * 150, "deep"),
    ],
    ids=lambda value: value[:20],
)
def test_refused(pattern: str, reason: str) -> None:
    with pytest.raises(PatternError, match=re.escape(reason)):
        translate(pattern)


EXPLOSIVE = [
    "(a+)+$",
    "(a*)*b",
    "(a|a)*b",
    "(a|aa)+$",
    "(a|b|ab)*c",
    "(x+x+)+y",
    "(.*)*x",
    "^(([a-z])+.)+[A-Z]([a-z])+$",
    "^(a?){30}a{30}$",
    "(a{1,3})+$",
    "([a-z]{1,9}){1,9}!",
    r"^(\w+\s?)*$",
    "^([a-z0-9]+-?)*$",
    r"(?=(a+)+b)x",
    r"((ab)*)*c",
    r"(a?b?)*\d(\d+)+x",
    r"^([^/]+(/)?)+$",
]
HARMLESS = [
    "^a+$",
    "(ab)*",
    r"^(\d{3})+$",
    "^([a-z0-9]+-)*[a-z]+$",
    r"^(\d{1,3}\.){3}\d{1,3}$",
    r"^\s*.*\s*$",
    "(a|b)*",
    "(?:[a-z]|[A-Z])+",
    "a{1,3}b{2,9}",
    r"^[^@]+@([a-z]+\.)+[a-z]{2,}$",
    r'^"(?:[^"\\]|\\.)*"$',
    "(a?){3}",
    "([a-f0-9]{2}:){5}[a-f0-9]{2}",
    r"^(?:\w+\.)*\w+$",
    r"^(:[0-9a-f]{1,4}){1,7}$",
    "^(a{2}){5,}$",
    "",
    "^$",
    "(a)(b)?",
    r"^v?\d+(\.\d+)*(-[a-z]+(\.[a-z]+)*)?$",
]


@pytest.mark.parametrize("pattern", EXPLOSIVE)
def test_explosive(pattern: str) -> None:
    reason = explosive(pattern)
    assert reason is not None
    assert "exponentially" in reason


@pytest.mark.parametrize("pattern", HARMLESS)
def test_not_explosive(pattern: str) -> None:
    assert explosive(pattern) is None


def test_what_is_found_does_explode() -> None:
    """The lint is not mere caution: each step doubles the time, or nearly."""
    compiled = re.compile(translate("^(a|aa)+$"))

    def seconds(length: int) -> float:
        start = time.process_time()
        assert compiled.search("a" * length + "b") is None
        return time.process_time() - start

    assert seconds(26) > 4 * seconds(18)


def test_hostile_patterns_end_quickly() -> None:
    start = time.process_time()
    for pattern in (
        "(" * 40_000,
        "a?" * 20_000,
        "(a|" * 90 + ")" * 90,
        "[" + "a-b" * 30_000 + "]",
        "(?:(?:a{1,4}){1,4}){1,4}" * 200,
        r"\p{L}*" * 50,
    ):
        for function in (translate, explosive):
            try:
                function(pattern)
            except PatternError as error:
                assert str(error)
    assert time.process_time() - start < 20


@pytest.mark.skipif(not CORPUS.is_dir(), reason=f"the corpus is not here ({CORPUS})")
def test_json_schema_test_suite() -> None:
    """The official cases for `pattern`, and for `patternProperties` beside `additionalProperties: false`."""
    checked = 0
    for path in sorted((CORPUS / "json-schema-test-suite" / "tests").rglob("*.json")):
        if "format" in path.parts or not re.search("pattern|regex", path.name):
            continue
        for case in json.loads(path.read_text("utf-8")):
            schema = case["schema"]
            for test in case["tests"] if isinstance(schema, dict) else ():
                data, where = test["data"], (path.name, case["description"], test["description"])
                if "pattern" in schema and isinstance(data, str):
                    checked += 1
                    assert bool(re.search(translate(schema["pattern"]), data)) is test["valid"], where
                elif schema.get("additionalProperties") is False and isinstance(data, dict):
                    patterns = [translate(pattern) for pattern in schema.get("patternProperties", {})]
                    checked += 1
                    valid = all(any(re.search(pattern, key) for pattern in patterns) for key in data)
                    assert valid is test["valid"], where
    assert checked > 200


@pytest.mark.skipif(not CORPUS.is_dir(), reason=f"the corpus is not here ({CORPUS})")
def test_patterns_of_real_schemas() -> None:
    patterns: set[str] = set()
    pending = [json.loads(path.read_text("utf-8-sig")) for path in (CORPUS / "schemastore" / "schemas").glob("*.json")]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            patterns |= {value["pattern"]} if isinstance(value.get("pattern"), str) else set()
            patterns |= set(value["patternProperties"]) if isinstance(value.get("patternProperties"), dict) else set()
            pending += value.values()
        elif isinstance(value, list):
            pending += value
    assert len(patterns) > 900
    for pattern in patterns:
        translate(pattern)
    # Known, and right: each round may or may not take the slash, so the ways multiply.
    assert {pattern for pattern in patterns if explosive(pattern)} == {"^(/)?([^/\0]+(/)?)+$"}


ATOMS = [
    "a",
    "b",
    "é",
    "-",
    ".",
    r"\d",
    r"\D",
    r"\w",
    r"\W",
    r"\s",
    r"\S",
    r"\b",
    r"\B",
    "^",
    "$",
    "[ab]",
    "[^a]",
    "[a-c-]",
    r"[\w-]",
    r"[^\s\d]",
    "[]",
    "[^]",
    r"\/",
    r"\.",
    r"\n",
    r"\x61",
    r"\u0061",
    r"\u{61}",
    r"\cJ",
    r"\0",
    r"\1",
    r"\2",
    "(?=a)",
    "(?!b)",
    "(?<=a)",
    "(?<!ab|c)",
    "(a)",
    "(?:b|)",
    "{",
    "}",
    "]",
    r"\-",
    r"\Z",
    r"\a",
    r"[\b]",
    "a{2}",
    "{,2}",
    r"\7",
    r"[\1]",
    r"[\c1]",
    "()",
    "(?<n>a|b)",
    r"\k<n>",
    r"\p{Lu}",
    " ",
    r"[\]\-]",
    "[",
    "😀",
]
QUANTIFIERS = ["", "", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{2,}", "{0}", "{3,1}", "{0,2}?"]
TEXTS = [
    "",
    "a",
    "b",
    "ab",
    "aa",
    "aab",
    "abab",
    "é",
    "aé",
    " ",
    "a b",
    "\n",
    "a\n",
    "\na",
    "-",
    "1",
    "a1",
    "A",
    "\u2028",
    "\ufeff",
    "c",
    "ca",
    "n",
    "Z",
    "{",
    "}a",
    "a{,2}",
    "]",
    "\x07",
    "\x01",
    "\0",
    "\x08",
    "\x11",
    "abcabc",
    "baab",
    "k<n>",
    "\\",
    "/",
    ".",
    "\t",
    "\xa0",
    "\x85",
    "aZ",
    "😀",
    "a😀b",
]
SCRIPT = """
const cases = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const answers = cases.patterns.map(pattern => {
  for (const flags of ['u', '']) {
    try { const r = new RegExp(pattern, flags); return [flags, cases.texts.map(t => r.test(t))]; } catch (e) { }
  }
  return null;
});
console.log(JSON.stringify(answers));
"""


@pytest.mark.skipif(NODE is None, reason="node is not installed: the patterns cannot be compared with JavaScript's")
def test_same_as_javascript() -> None:
    """Seeded random patterns: whatever we translate matches as in JavaScript, and we refuse what it refuses."""
    assert NODE is not None
    rng = random.Random(20240229)

    def pattern(depth: int) -> str:
        parts: list[str] = []
        for _ in range(rng.randint(1, 4)):
            if depth and rng.random() < 0.25:
                parts.append(
                    rng.choice(["(", "(?:", "(?=", "(?!"]) + pattern(depth - 1) + ")" + rng.choice(QUANTIFIERS)
                )
            else:
                parts.append(rng.choice(ATOMS) + rng.choice(QUANTIFIERS))
            if rng.random() < 0.15:
                parts.append("|")
        return "".join(parts)

    patterns = [pattern(2) for _ in range(6000)]
    cases = json.dumps({"patterns": patterns, "texts": TEXTS})
    done = subprocess.run([NODE, "-e", SCRIPT], input=cases, capture_output=True, text=True, check=True, timeout=120)
    compared = {"u": 0, "": 0, "refused": 0, "not in Python": 0, "explosive": 0}
    for source, answer in zip(patterns, json.loads(done.stdout), strict=True):
        try:
            translated = re.compile(translate(source))
        except PatternError as error:
            reason = str(error)
            if answer is not None:
                assert re.search("leave out|variable width|not supported|two groups", reason), (source, reason)
                compared["not in Python"] += 1
            else:
                compared["refused"] += 1
            continue
        if answer is None:
            # These mean what they mean with the `u` flag for us, in the lenient grammar too.
            assert r"\p" in source or r"\u{" in source, source
            continue
        if explosive(source) is not None:
            compared["explosive"] += 1
            continue
        flags, expected = answer
        if flags == "" and (r"\p" in source or r"\u{" in source or not source.isascii()):
            continue
        for text, matched in zip(TEXTS, expected, strict=True):
            # Without `u`, JavaScript sees the two halves of an emoji; V8 looks around between them even with it.
            if (flags and not re.search(r"\\[bB12k]|\(\?[!<]", source)) or ord(max(text, default="a")) < 0x10000:
                assert bool(translated.search(text)) is matched, (source, translated.pattern, text)
        compared[flags] += 1
    print(compared)
    assert min(compared["u"], compared[""], compared["refused"]) > 300, compared
