"""What goes over the wire is the Language Server Protocol: answers have its types, and wrong messages their errors."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import converters, types

from confwright.editor import questions
from confwright.editor.server import serve
from tests.lsp import LanguageServer, LanguageServerError, Message, read_message

CONVERTER = converters.get_converter()
OPENED = "storage: {postgres: {postgres_db: {hostnam: {env: H}, username: u, password: pw, db_name: d}}}\nx: 1\n"
ASKED = "WAREHOUSE_PASSWORD"
IN = {
    "textDocument/codeAction": ("protocol/dagster.yaml", OPENED),
    "textDocument/codeLens": ("protocol.py", 'RESOURCES["production"]\n'),
}
"""The files that some questions are asked about."""
LEFT_OUT = ("workspace/executeCommand", "textDocument/typeDefinition")
"""A command has no answer, and the second one's are those of definitions."""
RANGE = {"start": {"line": 0, "character": 0}, "end": {"line": 99, "character": 0}}
MORE: dict[str, Message] = {
    "textDocument/references": {"context": {"includeDeclaration": True}},
    "textDocument/rename": {"newName": "NEW_NAME"},
    "textDocument/codeAction": {"range": RANGE, "context": {"diagnostics": []}},
    "textDocument/inlayHint": {"range": RANGE},
}


def framed(*messages: object) -> bytes:
    contents = [one if isinstance(one, bytes) else json.dumps(one).encode() for one in messages]
    return b"".join(b"Content-Length: %d\r\n\r\n%b" % (len(one), one) for one in contents)


def spoken(*messages: object) -> tuple[int, list[Message]]:
    """The exit status of a server that is sent some messages, and what it says."""
    outgoing = io.BytesIO()
    status = serve(io.BytesIO(framed(*messages)), outgoing)
    outgoing.seek(0)
    found: list[Message] = []
    while (message := read_message(outgoing)) is not None:
        found.append(message)
    return status, found


def request(number: int, method: str, params: Any = None) -> Message:
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": params}


INITIALIZE = request(0, "initialize", {"processId": None, "rootUri": None, "capabilities": {}})


@pytest.mark.parametrize("method", [one for one in questions.QUESTIONS if one not in LEFT_OUT])
def test_an_answer_has_the_type_of_the_protocol(method: str, server: LanguageServer, project: Path) -> None:
    deployment = (project / "deployment.yaml").read_text()
    name, text = IN.get(method, ("deployment.yaml", deployment))
    file = project / name
    server.open(file, text, "yaml")
    lines = text.splitlines()
    line = next((number for number, one in enumerate(lines) if ASKED in one), 0)
    place = {"line": line, "character": max(lines[line].find(ASKED), 0)}
    where = {"textDocument": {"uri": file.as_uri()}, "position": place}
    result = server.request(method, where | MORE.get(method, {}))
    server.close(file)
    assert result, "an answer that says nothing has every type"
    if method == "textDocument/prepareRename":  # a union that the converter has no hook for
        assert CONVERTER.structure(result, types.PrepareRenamePlaceholder).placeholder == ASKED
        return
    response = {"jsonrpc": "2.0", "id": 1, "result": result}
    typed = CONVERTER.structure(response, types.METHOD_TO_TYPES[method][1])
    again = json.loads(json.dumps(CONVERTER.unstructure(typed, types.METHOD_TO_TYPES[method][1])))
    assert without_nothing(again["result"]) == without_nothing(result), (
        "something is said that the protocol does not have"
    )


def without_nothing(value: Any) -> Any:
    """A value without what is null, empty or false: absent and null are one thing in the protocol."""
    if isinstance(value, dict):
        return {key: part for key, one in value.items() if (part := without_nothing(one)) not in (None, [], {}, False)}
    return [without_nothing(one) for one in value] if isinstance(value, list) else value


def test_what_is_said_of_its_own_accord_has_its_type(server: LanguageServer, project: Path) -> None:
    file = project / "said" / "dagster.yaml"
    server.open(file, "telemetry: {enabled: true}\ntelemetry: {enabled: 1}\n", "yaml")
    assert [one["relatedInformation"] for one in server.diagnostics(file)]
    for message in server.messages("textDocument/publishDiagnostics"):
        CONVERTER.structure(message, types.METHOD_TO_TYPES["textDocument/publishDiagnostics"][0])


def test_the_capabilities_are_those_of_the_protocol() -> None:
    status, (answer,) = spoken(INITIALIZE)
    assert status == 1, "the editor did not say that it goes"
    CONVERTER.structure(answer, types.InitializeResponse)
    result = CONVERTER.structure(answer["result"], types.InitializeResult)
    assert result.capabilities.position_encoding == "utf-16"
    offered = {"general": {"positionEncodings": ["utf-16", "utf-32"]}}
    _, (answer,) = spoken(request(0, "initialize", {"capabilities": offered}))
    assert answer["result"]["capabilities"]["positionEncoding"] == "utf-32"


def test_an_editor_that_can_watch_files_is_asked_to() -> None:
    can = {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}}
    ready = {"jsonrpc": "2.0", "method": "initialized", "params": {}}
    _, (_, asked) = spoken(request(0, "initialize", {"capabilities": can}), ready)
    CONVERTER.structure(asked, types.RegistrationRequest)
    assert "pyproject.toml" in json.dumps(asked)


WRONG: dict[str, tuple[list[object], list[int]]] = {
    "before it is opened": ([request(1, "textDocument/hover", {})], [-32002]),
    "an unknown method": ([INITIALIZE, request(1, "textDocument/moniker", {})], [-32601]),
    "an unknown command": (
        [INITIALIZE, request(1, "workspace/executeCommand", {"command": "x", "arguments": []})],
        [-32601],
    ),
    "twice": ([INITIALIZE, INITIALIZE], [-32601]),
    "no parameters": ([INITIALIZE, request(1, "textDocument/hover")], [-32602]),
    "no position": ([INITIALIZE, request(1, "textDocument/hover", {"textDocument": {"uri": "file:///a"}})], [-32602]),
    "a position of words": (
        [
            INITIALIZE,
            request(
                1,
                "textDocument/hover",
                {"textDocument": {"uri": "file:///a"}, "position": {"line": "1", "character": None}},
            ),
        ],
        [-32602],
    ),
    "after it is shut down": (
        [INITIALIZE, request(1, "shutdown"), request(2, "textDocument/hover", {})],
        [-32600],
    ),
    "no JSON": ([INITIALIZE, b"{", request(1, "shutdown")], [-32700]),
    "no UTF-8": ([INITIALIZE, b'{"a": "\xff"}', request(1, "shutdown")], [-32700]),
    "a list": ([INITIALIZE, []], [-32700]),
    "too deep": ([INITIALIZE, b"[" * 100_000, request(1, "shutdown")], [-32700]),
    "a wrong notification": ([INITIALIZE, {"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": []}], []),
    "a notification that nobody knows": ([INITIALIZE, {"jsonrpc": "2.0", "method": "$/setTrace"}], []),
    "cancelled": (
        [INITIALIZE, request(7, "textDocument/hover", {}), {"method": "$/cancelRequest", "params": {"id": 7}}],
        [-32800, -32602],
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_message_is_answered_with_its_error(name: str) -> None:
    messages, codes = WRONG[name]
    _, answers = spoken(*messages)
    found = [one["error"]["code"] for one in answers if "error" in one]
    if name == "cancelled":  # the reader may be faster than the answer, or not
        assert found[0] in codes
    else:
        assert found == codes
    for one in answers:
        assert set(one) <= {"jsonrpc", "id", "result", "error"}


def test_the_status_says_whether_the_editor_took_its_leave() -> None:
    leave: list[object] = [request(1, "shutdown"), {"jsonrpc": "2.0", "method": "exit"}]
    assert spoken(INITIALIZE, *leave)[0] == 0
    assert spoken(INITIALIZE, leave[1])[0] == 1


def test_headers_as_some_editors_write_them() -> None:
    content = json.dumps(INITIALIZE).encode()
    header = b"content-length:%d\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n" % len(content)
    outgoing = io.BytesIO()
    serve(io.BytesIO(b"\r\n" + header + content), outgoing)
    assert b"capabilities" in outgoing.getvalue()


@pytest.mark.parametrize("length", ["99999999999", "9" * 10_000])
def test_a_message_that_is_too_large_is_not_read(length: str) -> None:
    outgoing = io.BytesIO()
    assert serve(io.BytesIO(f"Content-Length: {length}\r\n\r\n{{}}".encode()), outgoing) == 1
    assert outgoing.getvalue() == b""


def test_a_command_that_is_refused_says_why(server: LanguageServer, project: Path) -> None:
    with pytest.raises(LanguageServerError, match="does not know the command"):
        server.request("workspace/executeCommand", {"command": "rm", "arguments": ["x"]})
