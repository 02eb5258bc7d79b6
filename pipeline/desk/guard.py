"""Who may speak to the desk: its own page, in the one browser that opened its one-time address, and nobody else.

A page of the open web can send requests to 127.0.0.1 (directly, or by DNS rebinding). So the Host must be one of an exact list,
every request carries a cookie that no other site can send, and a write also proves by Origin, Sec-Fetch-Site and its JSON type
that our own page made it.
"""

import asyncio
import hashlib
import json
import secrets
from collections.abc import Callable, Collection, Mapping, MutableMapping
from html import escape
from http import HTTPStatus
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pipeline.messages import say

LARGEST_BODY = 1_000_000  # bytes; a section is some thousand
_LINGER_S = 0.2
_PAGE = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
_PREVIEW = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
_ALWAYS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
STRICT = {**_ALWAYS, "Content-Security-Policy": _PAGE}
Refusal = tuple[int, str]


class Guard:
    """ASGI middleware that lets nothing through but the desk's own page; it also puts the strict headers on every answer."""

    def __init__(
        self,
        inner: ASGIApp,
        *,
        token: str,
        hosts: Collection[str],
        name: str,
        opened: Callable[[], None] = lambda: None,
    ) -> None:
        self._inner = inner
        self._token = token
        self._opened = opened
        self._spent = False
        self._session = secrets.token_urlsafe(32)
        self._hosts = frozenset(host.lower() for host in hosts)
        self._origins = frozenset(f"http://{host}" for host in self._hosts)
        self._cookie = "desk_" + hashlib.sha256(name.encode()).hexdigest()[:8]
        self._rules: tuple[Callable[[Request], Refusal | None], ...] = (
            self._method,
            self._cookies,
            self._site,
            self._write,
            self._size,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer or pass on one request."""
        if scope["type"] == "lifespan":
            await self._inner(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
            return
        request = Request(scope)
        answer = self._answer(request)
        if answer is not None:
            await _drain(receive)
        await (answer or self._inner)(scope, receive, _strict(send, request.url.path, close=answer is not None))

    def _answer(self, request: Request) -> Response | None:
        """Return the guard's own answer, or None where the request may pass."""
        if not self._known_host(request):
            return _refused(request, (421, "desk.refused.host"))
        if request.url.path == "/" and "token" in request.query_params and request.method == "GET":
            return self._open(request)
        refusal = next((found for rule in self._rules if (found := rule(request))), None)
        return _refused(request, refusal) if refusal else None

    def _known_host(self, request: Request) -> bool:
        named = request.headers.getlist("host")
        return len(named) == 1 and named[0].lower() in self._hosts

    def _open(self, request: Request) -> Response:
        """Take the one-time token and give the cookie for it; the address that then stands in the browser holds no secret."""
        right = secrets.compare_digest(request.query_params["token"].encode(), self._token.encode())
        if not right or (self._spent and self._cookies(request)):
            return _refused(request, (403, "desk.refused.link"))
        self._spent = True
        self._opened()
        answer = self._onward(request)
        answer.set_cookie(self._cookie, self._session, httponly=True, samesite="strict", path="/")
        return answer

    def _onward(self, request: Request) -> Response:
        """Lead to the page. Who comes from a file keeps the cookie only by a step of the desk's own: a redirect counts as the file's."""
        if request.headers.get("sec-fetch-site", "none") in ("none", "same-origin"):
            return RedirectResponse("/", status_code=303)
        return HTMLResponse('<!doctype html><title></title><meta http-equiv="refresh" content="0;url=/">')

    def _method(self, request: Request) -> Refusal | None:
        return None if request.method in ("GET", "HEAD", "POST") else (405, "desk.refused.method")

    def _cookies(self, request: Request) -> Refusal | None:
        given = request.cookies.get(self._cookie, "")
        same = secrets.compare_digest(given.encode(), self._session.encode())
        return None if same else (403, "desk.refused.link")

    def _site(self, request: Request) -> Refusal | None:
        """Refuse what another site's page asks for; browsers say so themselves."""
        site = request.headers.get("sec-fetch-site", "none")
        allowed = ("same-origin",) if request.method == "POST" else ("same-origin", "none")
        told = "sec-fetch-site" in request.headers
        return (403, "desk.refused.site") if told and site not in allowed else None

    def _write(self, request: Request) -> Refusal | None:
        if request.method != "POST":
            return None
        if request.headers.getlist("origin") not in [[origin] for origin in self._origins]:
            return (403, "desk.refused.site")
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        return None if kind == "application/json" else (415, "desk.refused.type")

    def _size(self, request: Request) -> Refusal | None:
        length = request.headers.get("content-length", "0")
        if not length.isdecimal():
            return (400, "desk.refused.unread")
        return (413, "desk.refused.size") if int(length) > LARGEST_BODY else None


async def _drain(receive: Receive) -> None:
    """Take in what is on its way of a body that will not be read: closed over unread bytes, a connection is reset and the answer lost.

    A long or slow body gets no more than a moment (RFC 9112, section 9.6, on the close of a connection).
    """
    taken, more = 0, True
    try:
        async with asyncio.timeout(_LINGER_S):
            while more and taken <= LARGEST_BODY:
                message = await receive()
                taken += len(message.get("body", b""))
                more = message.get("more_body", False)
    except TimeoutError:
        return


def _refused(request: Request, refusal: Refusal) -> Response:
    """Return a refusal: to the desk's own page as it can tell it, else as a line of text."""
    status, key = refusal
    if not request.url.path.startswith("/api/"):
        return PlainTextResponse(say(key) + "\n", status_code=status)
    message = say(key, "en" if request.query_params.get("lang") == "en" else "ko")
    told = {"error": "closed" if status == HTTPStatus.FORBIDDEN else "refused", "message": message}
    return answered(told, status, page="text/html" in request.headers.get("accept", ""))


def answered(
    told: Mapping[str, object], status: int, *, page: bool, headers: Mapping[str, str] | None = None
) -> Response:
    """Return an error as a value, or as a page that holds it, which is what the desk's own page asks for."""
    if not page:
        return JSONResponse(told, status_code=status, headers=headers)
    text = f'<!doctype html><title></title><body data-told="{escape(json.dumps(told))}">'
    return HTMLResponse(text, status_code=status, headers=headers)


def _strict(send: Send, path: str, *, close: bool) -> Send:
    """Return `send` with the strict headers; a refused request's connection is closed, since its body was not read."""
    policy = _PREVIEW if path.startswith("/preview/") else _PAGE

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            _put_headers(message, {**_ALWAYS, "Content-Security-Policy": policy}, close=close)
        await send(message)

    return sending


def _put_headers(message: MutableMapping[str, Any], wanted: dict[str, str], *, close: bool) -> None:
    headers = MutableHeaders(scope=message)
    for name, value in wanted.items():
        headers[name] = value
    if close:
        headers["Connection"] = "close"
