"""The body of a request: one JSON object, not too long and not too slow."""

import asyncio
import json
from collections.abc import Mapping

from starlette.requests import ClientDisconnect, Request

from pipeline.desk.guard import LARGEST_BODY

_SLOWEST = 15.0  # seconds that a body may take to come


class BadBodyError(Exception):
    """A body that is refused, and the status that says how."""

    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__(status)


async def body_of(request: Request) -> Mapping[str, object]:
    """Return a request's JSON object; refused where it is too long, too slow or something else."""
    received = bytearray()
    try:
        async with asyncio.timeout(_SLOWEST):
            async for chunk in request.stream():
                received += chunk
                if len(received) > LARGEST_BODY:
                    raise BadBodyError(413)
    except TimeoutError as error:
        raise BadBodyError(408) from error
    except ClientDisconnect as error:
        raise BadBodyError(400) from error
    try:
        value = json.loads(received.decode())
    except (ValueError, RecursionError) as error:
        raise BadBodyError(400) from error
    if not isinstance(value, dict):
        raise BadBodyError(400)
    return value
