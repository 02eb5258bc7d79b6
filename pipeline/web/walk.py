"""One request walked from its address to its last answer: redirects, conditions, and a reason for whatever fails."""

import hashlib
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from urllib.parse import urldefrag, urljoin

import httpcore2
import httpx2

from pipeline.messages import say
from pipeline.records import Fetched, Validators
from pipeline.web.body import BodyError
from pipeline.web.door import PORTS, Answer, Ask, Door, Limits
from pipeline.web.guard import GuardError

_REDIRECTS = (301, 302, 303, 307, 308)
_PERMANENT = (301, 308)
_LONGEST_VALIDATOR = 1_000
_LONGEST_SHOWN = 200
_CERTIFICATE = {9: "early", 10: "expired", 18: "self", 19: "self", 20: "issuer", 21: "issuer", 62: "name", 64: "name"}
"""What OpenSSL's codes of a refused certificate mean (X509_V_ERR_*)."""


class StopError(Exception):
    """The walk ends here with a reason."""

    def __init__(self, reason: str, told: str = "", **values: object) -> None:
        self.reason = reason
        shown = {name: _shown(value) if isinstance(value, str) else value for name, value in values.items()}
        self.detail = told or say(f"web.{reason}", None, **shown)
        super().__init__(reason)


class Walk:
    """One request from its address to its last answer."""

    def __init__(self, web: Door, url: str, ask: Ask) -> None:
        self._web = web
        self._asked = url
        self._ask = ask
        self._at = url
        self._status = 0
        self._permanent = True
        self._left = False
        self._waited = 0.0
        self._seen: set[str] = set()

    def run(self) -> Fetched:
        """Walk to the end and say what came; whatever fails becomes the reason."""
        try:
            with _reasons(replace(self._web.limits, seconds=self._ask.time(self._web.limits))):
                return self._walk()
        except StopError as stop:
            return self._failed(stop.reason, stop.detail)

    def _walk(self) -> Fetched:
        url = self._address(self._asked, "refused-address")
        if not self._ask.robots:
            return self._hops(url)
        began = time.monotonic()
        try:
            return self._hops(url)
        finally:
            self._web.spent(url, time.monotonic() - began - self._waited)

    def _hops(self, url: httpx2.URL) -> Fetched:
        for hop in range(self._web.limits.redirects + 1):
            self._seen.add(str(url))
            self._at = str(url)
            self._be_polite(url, first=hop == 0)
            answer = self._hop(url, first=hop == 0)
            self._status = answer.status
            if self._ask.service:
                return self._answered(answer)
            if answer.status not in _REDIRECTS:
                return self._end(answer)
            self._permanent = self._permanent and answer.status in _PERMANENT
            url = self._next(url, answer)
        raise StopError("too-many-redirects", count=self._web.limits.redirects)

    def _hop(self, url: httpx2.URL, *, first: bool) -> Answer:
        """Make one request; it counts as having left us unless there was no connection to send it over."""
        try:
            self._left = True
            return self._web.hop(url, self._ask, first=first)
        except (GuardError, httpcore2.ConnectError, httpcore2.ConnectTimeout):
            self._left = False
            raise

    def _answered(self, answer: Answer) -> Fetched:
        """Return what a service said, its body whatever the status."""
        if 200 <= answer.status < 300:
            return self._whole(answer)
        wait = self._web.now_retry(answer.headers.get("retry-after", ""))
        failed = self._failed("http", say("web.http", status=answer.status))
        kind = answer.headers.get("content-type", "")
        return replace(failed, retry_after=wait, body=answer.body, content_type=kind)

    def _be_polite(self, url: httpx2.URL, *, first: bool) -> None:
        """Ask robots.txt and wait for our turn: the answer of robots.txt counts against the deadline, our own waiting does not."""
        if not self._ask.robots:
            return
        left = min(self._ask.time(self._web.limits), self._web.patience(url)) if first else self._web.left()
        if left <= 0:
            raise StopError("timeout", say("web.slow-host", host=url.host))
        began = time.monotonic()
        reason, detail = self._web.kept_out(url, left)
        if reason:
            raise StopError(reason, detail)
        left -= time.monotonic() - began
        turn = time.monotonic()
        self._web.wait_for_page(url)
        self._waited += time.monotonic() - turn
        self._web.start(left)

    def _address(self, text: str, reason: str) -> httpx2.URL:
        try:
            url = httpx2.URL(urldefrag(text.strip()).url)
            if url.scheme not in PORTS or not url.raw_host:
                raise StopError(reason, url=text)
            return url.copy_with(username=None, password=None) if url.userinfo else url
        except (httpx2.InvalidURL, ValueError, UnicodeError) as error:
            raise StopError(reason, url=text) from error

    def _next(self, url: httpx2.URL, answer: Answer) -> httpx2.URL:
        location = answer.headers.get("location", "").strip()
        if not location:
            raise StopError("bad-redirect", url=self._at)
        try:
            target = urljoin(str(url), location.encode("latin-1").decode("utf-8", "replace"))
        except ValueError as error:
            raise StopError("bad-redirect", url=location) from error
        following = self._address(target, "bad-redirect")
        if str(following) in self._seen:
            raise StopError("redirect-loop", url=str(following))
        return following

    def _end(self, answer: Answer) -> Fetched:
        if answer.status == 304 and self._known():
            return self._unchanged(answer)
        if answer.status == 200:
            return self._whole(answer)
        wait = self._web.now_retry(answer.headers.get("retry-after", ""))
        if answer.status == 410:
            return self._failed("gone", say("web.gone"))
        if answer.status in (429, 503) and wait is not None:
            failed = self._failed("later", say("web.later", status=answer.status, minutes=max(1, round(wait / 60))))
            return replace(failed, retry_after=wait)
        return self._failed("http", say("web.http", status=answer.status))

    def _known(self) -> Validators | None:
        known = self._ask.validators
        return known if known and known.url == self._at else None

    def _unchanged(self, answer: Answer) -> Fetched:
        known = self._known()
        etag = _sendable(answer.headers.get("etag"))
        if known and etag:
            known = replace(known, etag=etag)
        return self._fetched(validators=known, unchanged=True)

    def _whole(self, answer: Answer) -> Fetched:
        digest = hashlib.sha256(answer.body).hexdigest()
        etag, modified = (_sendable(answer.headers.get(name)) for name in ("etag", "last-modified"))
        validators = Validators(self._at, etag, modified, digest)
        known = self._known()
        same = known is not None and known.sha256 == digest
        fetched = self._fetched(validators=validators, unchanged=same)
        return replace(fetched, body=b"" if same else answer.body, content_type=answer.headers.get("content-type", ""))

    def _fetched(self, validators: Validators | None, *, unchanged: bool) -> Fetched:
        moved = self._at if self._permanent and len(self._seen) > 1 else None
        return Fetched(self._asked, self._at, self._status, validators=validators, unchanged=unchanged, moved_to=moved)

    def _failed(self, reason: str, detail: str) -> Fetched:
        return Fetched(self._asked, self._at, self._status, reason=reason, detail=detail, left=self._left)


def _shown(text: str) -> str:
    """Return what the other side said as people may be shown it: short, and nothing in it that they would not see."""
    seen = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text[:_LONGEST_SHOWN])
    return f"{seen}…" if len(text) > _LONGEST_SHOWN else seen


def _sendable(validator: str | None) -> str | None:
    """Return a validator that can be sent back: a huge or odd one would make every later request fail."""
    return validator if validator and len(validator) <= _LONGEST_VALIDATOR and validator.isprintable() else None


@contextmanager
def _reasons(limits: Limits) -> Iterator[None]:
    """Turn what a connection can do to us into a reason."""
    try:
        yield
    except GuardError as error:
        raise StopError(error.reason, url=error.host, host=error.host, seconds=limits.seconds) from error
    except BodyError as error:
        raise StopError(error.reason, megabytes=limits.body / 1_000_000) from error
    except httpcore2.TimeoutException as error:
        raise StopError("timeout", seconds=limits.seconds) from error
    except (httpcore2.ConnectError, ssl.SSLError) as error:
        reason = "tls" if _is_tls(error) else "connect"
        raise StopError(reason, detail=_certificate(error) or str(error)[:200]) from error
    except httpcore2.RemoteProtocolError as error:
        raise StopError(_protocol_reason(str(error))) from error
    except (httpcore2.NetworkError, httpcore2.ProtocolError, OSError) as error:
        raise StopError("cut") from error


def _is_tls(error: BaseException) -> bool:
    return any(isinstance(one, ssl.SSLError) for one in (error, error.__cause__, error.__context__))


def _certificate(error: BaseException) -> str:
    """Say what is wrong with a certificate, where that is what failed."""
    for one in (error, error.__cause__, error.__context__):
        if isinstance(one, ssl.SSLCertVerificationError) and one.verify_code in _CERTIFICATE:
            return say(f"web.tls.{_CERTIFICATE[one.verify_code]}")
    return ""


def _protocol_reason(text: str) -> str:
    """An answer that is not HTTP, or whose headers never end, is about headers; one that stops early is cut."""
    return "cut" if "peer closed" in text or "disconnected" in text else "headers"
