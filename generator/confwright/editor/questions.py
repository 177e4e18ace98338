"""The requests of an editor about documents: their parameters taken apart, and who answers them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol, TypeVar

from ..base.json_values import is_list, is_object
from . import answers, navigation
from .answers import Asked
from .capabilities import OPEN
from .positions import Text
from .protocol import Json, member, path_of, position_in, range_in, text_in
from .renaming import CannotRenameError
from .session import Session
from .wire import INVALID_PARAMS, UNKNOWN_METHOD, RequestError

_AUTOMATIC: Final = 2
"""CodeActionTriggerKind: the editor asks because the cursor has moved."""
Answer = Callable[[Asked], object]
T = TypeVar("T")


class Server(Protocol):
    """What is asked of a server to answer."""

    session: Session
    encoding: str

    def text(self, uri: str) -> Text:
        """The text of a document."""
        ...

    def safely(self, work: Callable[[], T], otherwise: T) -> T:
        """What `work` gives; `otherwise` after a defect."""
        ...

    def show_message(self, message: str) -> None:
        """Show a warning to the person."""
        ...

    def show_place(self, place: object) -> None:
        """Open a file at a place of it."""
        ...


def _ask(server: Server, params: Any, answer: Answer, nothing: object = None) -> object:
    """The answer about a document; `nothing` for one that is in no file, and after a defect."""
    uri = text_in(params, "textDocument", "uri")
    path = path_of(uri)
    if path is None:
        return nothing
    asked = Asked(server.session, path, uri, server.text(uri), server.encoding)

    def work() -> object:
        try:
            return answer(asked)
        except CannotRenameError as error:
            raise RequestError(INVALID_PARAMS, str(error)) from None

    return server.safely(work, nothing)


def _complete(server: Server, params: Any) -> object:
    position = position_in(member(params, "position"))
    nothing: Json = {"isIncomplete": False, "items": []}
    return _ask(server, params, lambda one: answers.completions(one, position), nothing)


def _hover(server: Server, params: Any) -> object:
    position = position_in(member(params, "position"))
    return _ask(server, params, lambda one: answers.shown(one, position))


def _places(find: answers.Find) -> Callable[[Server, Any], object]:
    def ask(server: Server, params: Any) -> object:
        position = position_in(member(params, "position"))
        return _ask(server, params, lambda one: answers.places(one, position, find), [])

    return ask


def _references(server: Server, params: Any) -> object:
    whole = member(params, "context", "includeDeclaration")
    return _places(navigation.references if whole else navigation.uses)(server, params)


def _prepare_rename(server: Server, params: Any) -> object:
    position = position_in(member(params, "position"))
    return _ask(server, params, lambda one: answers.renamable(one, position))


def _rename(server: Server, params: Any) -> object:
    position, new = position_in(member(params, "position")), text_in(params, "newName")

    def rename(asked: Asked) -> Json | None:
        edit, message = answers.renamed(asked, position, new)
        if message:
            server.show_message(message)
        return edit

    return _ask(server, params, rename)


def _actions(server: Server, params: Any) -> object:
    begin, end = range_in(member(params, "range"))
    context: Any = member(params, "context")
    given: Any = context.get("only") if is_object(context) else None
    only = [one for one in given if isinstance(one, str)] if is_list(given) else []
    automatic = is_object(context) and context.get("triggerKind") == _AUTOMATIC
    return _ask(server, params, lambda one: answers.possible(one, begin, end, only, automatic=automatic), [])


def _hints(server: Server, params: Any) -> object:
    begin, end = range_in(member(params, "range"))
    return _ask(server, params, lambda one: answers.hints(one, begin, end), [])


def _whole(answer: Answer, nothing: object) -> Callable[[Server, Any], object]:
    return lambda server, params: _ask(server, params, answer, nothing)


def _command(server: Server, params: Any) -> object:
    arguments: Any = member(params, "arguments")
    if text_in(params, "command") != OPEN or not is_list(arguments) or len(arguments) != 1:
        raise RequestError(UNKNOWN_METHOD, "this server does not know the command")
    server.show_place(arguments[0])
    return None


QUESTIONS: Final[Mapping[str, Callable[[Server, Any], object]]] = {
    "textDocument/completion": _complete,
    "textDocument/hover": _hover,
    "textDocument/definition": _places(navigation.definitions),
    "textDocument/typeDefinition": _places(navigation.fields),
    "textDocument/references": _references,
    "textDocument/prepareRename": _prepare_rename,
    "textDocument/rename": _rename,
    "textDocument/codeAction": _actions,
    "textDocument/codeLens": _whole(answers.lenses, []),
    "textDocument/documentSymbol": _whole(answers.outline, []),
    "textDocument/foldingRange": _whole(answers.foldings, []),
    "textDocument/inlayHint": _hints,
    "textDocument/semanticTokens/full": _whole(answers.colours, {"data": []}),
    "workspace/executeCommand": _command,
}
"""Who answers each request, by its method."""
