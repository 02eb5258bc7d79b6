"""The hooks of the line to the model's server: a question stays with the server that was named, and no body goes on without an end.

Kept apart from what imports it: the HTTP library is loaded when a model is asked, and not before.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta

import httpx2

from pipeline.draft.limits import MOST_BODY, ElsewhereError, EndlessError

MOST_STEPS = 5  # redirects of one question: each carries the whole prompt


def staying(home: httpx2.URL) -> Callable[[httpx2.Request], None]:
    """Return a hook that lets no request leave for another origin (scheme, host and port), whatever a server says of where to go.

    The library follows redirects, and takes one of two headers with a key away; the prompt it sends on.
    """

    def stay(request: httpx2.Request) -> None:
        if request.url.origin != home.origin:
            path = request.url.path.partition("/v1/")[0].rstrip("/")
            raise ElsewhereError(f"{request.url.scheme}://{request.url.netloc.decode('ascii')}{path}")

    return stay


def circling(request: httpx2.Request) -> None:
    """End a chain of redirects where it comes back to a question that was asked before: the answer will be the same for ever. A hook.

    A chain hands one dictionary of extensions on from question to question. A server that gave a cookie may know the question by it.
    """
    asked: set[tuple[str, str, str]] = request.extensions.setdefault("asked", set())
    question = (request.method, str(request.url), request.headers.get("cookie", ""))
    if question in asked:
        raise httpx2.TooManyRedirects(request.url.path, request=request)
    asked.add(question)


def measured(response: httpx2.Response) -> None:
    """Let the body of a response end where it is longer than any answer: a hook."""
    assert isinstance(response.stream, httpx2.SyncByteStream)  # noqa: S101  narrows for the reader of types
    response.stream = _Measured(response.stream, refused=response.status_code >= 400)


class _Measured(httpx2.SyncByteStream):
    """A body as it comes over the line. That of a refusal just ends where it breaks: its status has said all, and nothing was billed."""

    def __init__(self, stream: httpx2.SyncByteStream, *, refused: bool) -> None:
        self._stream = stream
        self._refused = refused

    def __iter__(self) -> Iterator[bytes]:
        size = 0
        try:
            for piece in self._stream:
                size += len(piece)
                if size > MOST_BODY:
                    raise EndlessError
                yield piece
        except (httpx2.TransportError, EndlessError):
            if not self._refused:
                raise

    def close(self) -> None:
        """Give the connection back."""
        self._stream.close()

    @property
    def elapsed(self) -> timedelta | None:
        """How long the response took, which the library asks its stream."""
        found = getattr(self._stream, "elapsed", None)
        return found if isinstance(found, timedelta) else None
