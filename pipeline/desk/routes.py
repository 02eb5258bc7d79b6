"""The desk's addresses: each reads or does one thing, and errors become answers in one place."""

import asyncio
import gzip
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from pipeline.desk import actions, views
from pipeline.desk.guard import LARGEST_BODY, STRICT, Guard
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.look import Json
from pipeline.desk.rewriting import Rewrites, Rewriting
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
from pipeline.messages import say
from pipeline.publish.templates import Templates
from pipeline.run import editing, regenerate
from pipeline.run.context import Context, silent

STATIC = Path(__file__).parent / "static"
TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
_SLOWEST = 15.0  # seconds that a body may take to come
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
Answer = Callable[[IssueDesk, str, actions.Body], Json]
Endpoint = Callable[[Request], Awaitable[Response]]


class _BadBodyError(Exception):
    """A body that is refused, and the status that says how."""

    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__(status)


def application(context: Context, day: date, token: str, hosts: Collection[str]) -> Starlette:
    """Return the desk behind its guard."""
    desk = IssueDesk(replace(context, progress=silent), day)  # the page tells what is done; the terminal stays still
    guard = Middleware(Guard, token=token, hosts=hosts, name=str(context.workspace.resolve()))
    return Starlette(
        routes=_routes(desk), middleware=[guard], exception_handlers={404: _unknown, 405: _unknown, Exception: _crashed}
    )


def _routes(desk: IssueDesk) -> list[Route]:
    files = {path.name: path.read_bytes() for path in STATIC.iterdir() if path.suffix in TYPES}
    reading: dict[str, Callable[[str, str], object]] = {
        "/api/words": lambda _, lang: views.words(lang),
        "/api/issue": lambda _, lang: views.issue_view(desk, lang),
        "/api/stories": lambda _, __: views.stories_view(desk),
        "/api/sections/{id}": lambda name, _: views.one_section(desk, name),
        "/api/sections/{id}/history": lambda name, _: views.history_view(desk, name),
        "/api/sections/{id}/proposal": lambda name, _: views.proposal_view(desk, name),
        "/api/articles/{id}": lambda name, _: views.article_view(desk, name),
    }
    rewrites = Rewrites()
    rewriting: dict[str, Answer] = {
        "look": lambda one, name, body: views.look_view(one, name, actions.text_of(body, "body")),
        "preview": lambda one, name, body: views.preview_view(one, name, actions.text_of(body, "body")),
        "save": actions.save,
        "step": actions.step,
        "lock": actions.lock,
        "estimate": actions.estimate,
        "cancel": lambda _, name, __: {"cancelled": rewrites.cancel(name)},
        "take": actions.take,
    }
    writing: dict[str, Answer] = {
        "/api/findings/{id}/dismiss": actions.dismiss,
        "/api/advertising/{id}": actions.advertise,
        "/api/stories/{id}/steer": actions.steer,
    }
    return [
        Route("/api/sections/{id}/rewrite", _rewrites(desk, rewrites), methods=["POST"]),
        Route("/", _page(desk, sorted(name for name in files if name.endswith(".js"))), methods=["GET"]),
        Route("/static/{name}", _file(files), methods=["GET"]),
        Route("/preview/{form}", _preview(desk), methods=["GET"]),
        *(Route(path, _reads(desk, answer), methods=["GET"]) for path, answer in reading.items()),
        *(
            Route(f"/api/sections/{{id}}/{name}", _writes(desk, _known(answer)), methods=["POST"])
            for name, answer in rewriting.items()
        ),
        *(Route(path, _writes(desk, answer), methods=["POST"]) for path, answer in writing.items()),
    ]


# --- pages


def _page(desk: IssueDesk, modules: Sequence[str]) -> Endpoint:
    async def page(request: Request) -> Response:
        lang = language_of(request)
        templates = Templates(desk.context.templates())
        name = desk.context.settings.newsletter.name
        values = {"lang": lang, "name": name, "word": _word(lang), "modules": modules}
        html = await run_in_threadpool(templates.render, "desk/page.html.j2", **values)
        return Response(html, media_type="text/html")

    return page


def _word(lang: str) -> Callable[[str], str]:
    return lambda key: say(f"desk.{key}", lang=lang)


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
            text, kind = await run_in_threadpool(views.preview_page, desk, request.path_params["form"])
        except PipelineError as error:
            return told(error)
        return Response(text, media_type=kind)

    return preview


# --- values


def language_of(request: Request) -> str:
    """Return the language of the page that asks."""
    return "en" if request.query_params.get("lang") == "en" else "ko"


def _reads(desk: IssueDesk, answer: Callable[[str, str], object]) -> Endpoint:
    async def reads(request: Request) -> Response:
        try:
            name = request.path_params.get("id", "")
            return JSONResponse(await run_in_threadpool(answer, name, language_of(request)))
        except PipelineError as error:
            return told(error)

    return reads


def _writes(desk: IssueDesk, answer: Answer) -> Endpoint:
    async def made(request: Request) -> Response:
        body = await _body(request)
        return JSONResponse(await run_in_threadpool(answer, desk, request.path_params["id"], body))

    return _guarded(made)


def _rewrites(desk: IssueDesk, rewrites: Rewrites) -> Endpoint:
    """A rewrite is followed while it comes; what keeps it from beginning is told like any other error."""

    def ready(desk: IssueDesk, identifier: str, body: actions.Body) -> Json:
        regenerate.ready(desk.context, desk.issue, identifier)
        return {"instruction": actions.text_of(body, "instruction")}

    async def made(request: Request) -> Response:
        body, name = await _body(request), request.path_params["id"]
        given = await run_in_threadpool(_known(ready), desk, name, body)
        one = Rewriting(desk, rewrites, name, str(given["instruction"]), lambda error: _said(error)[1])
        lines = one.lines()
        first = await anext(lines)
        return StreamingResponse(_after(first, lines), media_type="application/x-ndjson")

    return _guarded(made)


async def _after(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for line in rest:
        yield line


def _guarded(made: Endpoint) -> Endpoint:
    async def writes(request: Request) -> Response:
        try:
            return await made(request)
        except _BadBodyError as error:
            return JSONResponse(
                {"error": "body", "message": say("desk.refused.size")},
                status_code=error.status,
                headers={"Connection": "close"},
            )
        except PipelineError as error:
            return told(error)

    return writes


def _known(answer: Answer) -> Answer:
    """Return the answer for sections of the outline only: a name in an address never becomes a path before it is looked up."""

    def answers(desk: IssueDesk, identifier: str, body: actions.Body) -> Json:
        desk.issue.known_section(identifier, editing.need_outline(desk.issue))
        return answer(desk, identifier, body)

    return answers


async def _body(request: Request) -> actions.Body:
    """Return a request's JSON object; refused where it is too long, too slow or something else."""
    received = bytearray()
    try:
        async with asyncio.timeout(_SLOWEST):
            async for chunk in request.stream():
                received += chunk
                if len(received) > LARGEST_BODY:
                    raise _BadBodyError(413)
    except TimeoutError as error:
        raise _BadBodyError(408) from error
    except ClientDisconnect as error:
        raise _BadBodyError(400) from error
    try:
        value = json.loads(received)
    except (ValueError, RecursionError) as error:
        raise _BadBodyError(400) from error
    if not isinstance(value, dict):
        raise _BadBodyError(400)
    return value


def told(error: PipelineError) -> Response:
    """Return an error as the page can tell it: what kind it is, and the message for the person."""
    status, answer = _said(error)
    return JSONResponse(answer, status_code=status)


def _said(error: PipelineError) -> tuple[int, Json]:
    status, kind = next((status, kind) for known, status, kind in _STATUS if isinstance(error, known))
    return status, {"error": kind, "message": str(error)}


async def _crashed(request: Request, error: Exception) -> Response:
    """Answer for a defect of ours; the server's log has what it was."""
    return JSONResponse({"error": "failed", "message": say("desk.crashed")}, status_code=500, headers=STRICT)


async def _unknown(request: Request, error: Exception) -> Response:
    return JSONResponse({"error": "nothing", "message": say("desk.nosuch")}, status_code=404)
