"""Packages in another style: pydantic, msgspec or TypedDict models of the same names and with the same documentation.

The package's IR is written as a JSON Schema, which datamodel-code-generator lays out through its own model types. What came
from the user's schema (keys, texts, literals) is a placeholder on that way, and is put into the code by `code.literal` and
`code.docstring`, as everywhere. Such a style enforces what its types say, and nothing else: see docs/styles.md.
"""
