"""The desk's addresses: each reads or does one thing, and errors become answers in one place."""

import gzip
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from functools import partial
from http import HTTPStatus
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from pipeline.desk import actions, addresses, frame, parts, rewriting, views
from pipeline.desk.addresses import Answer
from pipeline.desk.bodies import BadBodyError, body_of
from pipeline.desk.guard import STRICT, Guard, answered
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.look import Json
from pipeline.desk.rewriting import Rewrites, Rewriting
from pipeline.desk.screens import screens
from pipeline.errors import (
    BudgetExceededError,
    EditConflictError,
    IssueNotFoundError,
    LockedError,
    ModelCancelledError,
    ModelUnavailableError,
    PipelineError,
    UsageError,
)
from pipeline.messages import say, speaking
from pipeline.run import editing, one_writer, regenerate

STATIC = Path(__file__).parent / "static"
TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
_STATUS: tuple[tuple[type[PipelineError], int, str], ...] = (
    (EditConflictError, 409, "conflict"),
    (LockedError, 423, "locked"),
    (IssueNotFoundError, 404, "nothing"),
    (UsageError, 400, "usage"),
    (ModelUnavailableError, 503, "nomodel"),
    (BudgetExceededError, 402, "budget"),
    (ModelCancelledError, 409, "cancelled"),
    (PipelineError, 500, "failed"),
)
Endpoint = Callable[[Request], Awaitable[Response]]


def application(
    desk: IssueDesk, token: str, hosts: Collection[str], opened: Callable[[], None] = lambda: None
) -> Starlette:
    """Return the desk behind its guard."""
    name = str(desk.context.workspace.resolve())
    guard = Middleware(Guard, token=token, hosts=hosts, name=name, opened=opened)
    return Starlette(
        routes=_routes(desk), middleware=[guard], exception_handlers={404: _unknown, 405: _unknown, Exception: _crashed}
    )


def _routes(desk: IssueDesk) -> list[Route]:
    files = {path.name: path.read_bytes() for path in STATIC.iterdir() if path.suffix in TYPES}
    more = screens(desk, _told_in_lines)
    rewrites = Rewrites(lambda section: one_writer.alone(desk.context, desk.issue, section, "desk"))
    reading = {**addresses.reading(desk), **more.reading}
    writing = {**addresses.lines(rewrites), **addresses.WRITING, **more.writing}
    sections = {f"/api/sections/{{id}}/{name}": _known(answer) for name, answer in addresses.sections(rewrites).items()}
    return [
        Route("/api/sections/{id}/rewrite", _rewrites(desk, rewrites), methods=["POST"]),
        Route("/api/lines/rewrite", _titles(desk, rewrites), methods=["POST"]),
        Route("/", _page(desk, sorted(name for name in files if name.endswith(".js"))), methods=["GET"]),
        Route("/static/{name}", _file(files), methods=["GET"]),
        Route("/preview/{form}", _preview(desk), methods=["GET"]),
        *(Route(path, _reads(desk, answer), methods=["GET"]) for path, answer in reading.items()),
        *(Route(path, _writes(desk, answer), methods=["POST"]) for path, answer in {**writing, **sections}.items()),
    ]


# --- pages


def _page(desk: IssueDesk, modules: Sequence[str]) -> Endpoint:
    async def page(request: Request) -> Response:
        with speaking(language_of(request)):
            try:
                return Response(await run_in_threadpool(frame.page, desk, modules), media_type="text/html")
            except PipelineError as error:  # a template of the person's own
                return PlainTextResponse(f"{say('desk.page.broken')}\n\n{error}\n", status_code=500)

    return page


def _file(files: dict[str, bytes]) -> Endpoint:
    """The files are read and packed once, at the start: no request's path ever reaches the disk."""
    packed = {name: gzip.compress(content, mtime=0) for name, content in files.items()}

    async def file(request: Request) -> Response:
        name = request.path_params["name"]
        if name not in files:
            return await _unknown(request, Exception())
        kind = TYPES[Path(name).suffix]
        if "gzip" not in request.headers.get("accept-encoding", ""):
            return Response(files[name], media_type=kind)
        return Response(packed[name], media_type=kind, headers={"Content-Encoding": "gzip"})

    return file


def _preview(desk: IssueDesk) -> Endpoint:
    async def preview(request: Request) -> Response:
        try:
            number = request.query_params.get("v", "")
            shown = int(number) if number.isascii() and number.isdecimal() and len(number) < 10 else 0
            text, kind = await run_in_threadpool(views.preview_page, desk, request.path_params["form"], shown)
        except PipelineError as error:
            return _refused(request, *_said(error))
        return Response(text, media_type=kind)

    return preview


# --- values


def language_of(request: Request) -> str:
    """Return the language of the page that asks."""
    return "en" if request.query_params.get("lang") == "en" else "ko"


def _reads(desk: IssueDesk, answer: Callable[[str, str], object]) -> Endpoint:
    async def made(request: Request) -> Response:
        name = request.path_params.get("id", "")
        value = await run_in_threadpool(answer, name, language_of(request))
        return await _answered(desk, request, value)

    return _guarded(made)


def _writes(desk: IssueDesk, answer: Answer) -> Endpoint:
    async def made(request: Request) -> Response:
        body = await body_of(request)
        value = await run_in_threadpool(answer, desk, request.path_params.get("id", ""), body)
        return await _answered(desk, request, value)

    return _guarded(made)


async def _answered(desk: IssueDesk, request: Request, value: object) -> Response:
    """Return a value; to the page, which says so, with the parts that it names for the section that it has open."""
    if not _is_page(request):
        return JSONResponse(value)
    wanted = [name for name in request.query_params.get("parts", "").split() if name in parts.PARTS]
    name, at = request.query_params.get("of", ""), request.query_params.get("at", "")
    if name and name not in views.LINES and desk.issue.exists() and not name.startswith("f-"):
        desk.issue.known_section(name, editing.need_outline(desk.issue))
    told = value if isinstance(value, dict) else {"value": value}
    unsaved = frozenset(request.query_params.get("unsaved", "").split())
    return HTMLResponse(await run_in_threadpool(parts.answer, frame.Shown(desk, name, at, told, unsaved), wanted))


def _is_page(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")


def _rewrites(desk: IssueDesk, rewrites: Rewrites) -> Endpoint:
    """A rewrite is followed while it comes; what keeps it from beginning is told like any other error."""

    def ready(desk: IssueDesk, identifier: str, body: actions.Body) -> Json:
        regenerate.ready(desk.context, desk.issue, identifier)
        return {"instruction": actions.text_of(body, "instruction")}

    async def made(request: Request) -> Response:
        body, name = await body_of(request), request.path_params["id"]
        given = await run_in_threadpool(_known(ready), desk, name, body)
        write = partial(rewriting.section, desk, name)
        return await _followed(Rewriting(write, rewrites, name, str(given["instruction"]), _told_in_lines))

    return _guarded(made)


def _titles(desk: IssueDesk, rewrites: Rewrites) -> Endpoint:
    async def made(request: Request) -> Response:
        instruction = actions.text_of(await body_of(request), "instruction")
        write = partial(rewriting.titles, desk)
        return await _followed(Rewriting(write, rewrites, regenerate.TITLE, instruction, _told_in_lines))

    return _guarded(made)


def _told_in_lines(error: PipelineError) -> Json:
    return _said(error)[1]


async def _followed(one: Rewriting) -> Response:
    lines = one.lines()
    first = await anext(lines)
    return StreamingResponse(_after(first, lines), media_type="application/x-ndjson")


async def _after(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for line in rest:
        yield line


def _guarded(made: Endpoint) -> Endpoint:
    async def writes(request: Request) -> Response:
        with speaking(language_of(request)):
            return await _tried(made, request)

    return writes


async def _tried(made: Endpoint, request: Request) -> Response:
    try:
        return await made(request)
    except BadBodyError as error:
        said = say(
            "desk.refused.size" if error.status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE else "desk.refused.unread"
        )
        answer: Json = {"error": "body", "message": said}
        return _refused(request, error.status, answer, {"Connection": "close"})
    except PipelineError as error:
        return _refused(request, *_said(error))


def _refused(request: Request, status: int, answer: Json, headers: Mapping[str, str] | None = None) -> Response:
    """Return an error as the page can tell it: what kind it is, and the message for the person."""
    return answered(answer, status, page=_is_page(request), headers=headers)


def _known(answer: Answer) -> Answer:
    """Return the answer for sections of the outline only: a name in an address never becomes a path before it is looked up."""

    def answers(desk: IssueDesk, identifier: str, body: actions.Body) -> Json:
        desk.issue.known_section(identifier, editing.need_outline(desk.issue))
        return answer(desk, identifier, body)

    return answers


def _said(error: PipelineError) -> tuple[int, Json]:
    status, kind = next((status, kind) for known, status, kind in _STATUS if isinstance(error, known))
    return status, {"error": kind, "message": str(error)}


async def _crashed(request: Request, error: Exception) -> Response:
    """Answer for a defect of ours; the server's log has what it was."""
    return _refused(request, 500, {"error": "failed", "message": say("desk.crashed")}, STRICT)


async def _unknown(request: Request, error: Exception) -> Response:
    return JSONResponse({"error": "nothing", "message": say("desk.nosuch")}, status_code=404)
