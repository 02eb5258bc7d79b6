"""The name of a request: equal questions have equal names, so that a stored reply is found and never paid twice."""

import hashlib
import json

from pipeline.records import Request


def fingerprint(request: Request) -> str:
    """Return 32 hexadecimal digits over what is sent and the number of the attempt."""
    sent = {
        "model": request.model,
        "system": request.system,
        "stable": request.stable,
        "prompt": request.prompt,
        "schema": request.schema,
        "max_tokens": request.max_tokens,
        "attempt": request.attempt,
    }
    text = json.dumps(sent, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:32]
