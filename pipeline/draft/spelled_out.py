"""What a server says in words of a request that it does not take, where its status alone would tell less, or something else."""

import re

_BILLING = re.compile(r"spend limit|credit balance|api usage limits")
_CLOSED = re.compile(
    r"(?:organization|account|workspace) (?:has been|is|was) (?:disabled|suspended|deactivated|archived)"
)
"""What the API says in its own words of a limit that is reached, or an account that is closed, with the status of a wrong question."""
_KEY = r"(?:x-api-key|api[ _-]?key|credentials?|authentication|token)"
_NO_KEY = re.compile(
    rf"{_KEY}[^.]{{0,30}}(?:is |are |was |were )?(?:required|missing|not (?:provided|found|present|set|given|supplied)|absent|needed|expected)"
    rf"|(?:missing|no|provide (?:an?|the|your)|required|requires (?:an?|the)?|expected|expects (?:an?|the)?) ?(?:valid )?[`'\"]?{_KEY}"
)
_BAD_KEY = re.compile(
    r"invalid|incorrect|wrong|expired|revoked|unknown|not valid|does not exist|bearer|you provided|match|pass a valid|not found in (?!the (?:request|header))"
)
_NO_FIELD = re.compile(r"output_config(?![.\w])")
_STREAM = r"(?<!non-)(?<!non )(?<!without )\bstream(?:ing|ed|s)?\b(?!_|\W{1,3}false)"
_NO_STREAM = re.compile(
    rf"{_STREAM}[^.:;,]{{0,40}}\b(?:not (?:be )?(?:yet )?(?:supported|allowed|permitted|available|enabled|implemented|accepted)|unsupported|disabled|must be false)"
    rf"|{_STREAM}[^.]{{0,20}}extra inputs are not permitted"
    rf"|(?:\bnot|n't) support\b[^.:;,]{{0,30}}{_STREAM}|\b(?:no support for|unsupported|disabled|cannot|can't)\b[^.:;,]{{0,30}}{_STREAM}"
    rf"|\b(?:unrecogni[sz]ed|unknown|unexpected|unsupported) (?:request )?(?:argument|field|key|keyword|parameter|property)[^.;]{{0,30}}{_STREAM}"
)
"""How servers say that they send an answer whole or not at all; `stream_options` is another thing, and so is a server that only streams."""


def kind(by_status: str, code: str, said: str) -> str:
    """Return the kind of trouble that the words tell, else the one of the status. `said` is in small letters."""
    if "spend_limit" in code or "credit" in code or _BILLING.search(said):
        found = "billing"
    elif _CLOSED.search(said):
        found = "permission"
    elif by_status in ("key", "permission") and _NO_KEY.search(said) and not _BAD_KEY.search(said):
        found = "unread-key"  # one was sent: the server looks for it in another header
    elif by_status in ("bad-request", "no-api", "permission") and _NO_STREAM.search(said):
        found = "no-stream"
    elif by_status != "bad-request":
        found = by_status
    elif "prompt is too long" in said:
        found = "too-large"
    elif "cache_control" in said:
        found = "no-cache"
    else:
        found = "no-schema" if _NO_FIELD.search(said) else by_status
    return found
