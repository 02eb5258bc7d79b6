"""Carry the sample week's stable `.example` addresses to the local server and back."""

from dataclasses import replace
from urllib.parse import urlsplit

from pipeline.demo.server import ADDRESS
from pipeline.messages import say
from pipeline.records import Fetched, Transport, Validators


class SampleTransport:
    """A Transport over another: only the week's hosts are asked, and every answer bears its `.example` address."""

    def __init__(self, fetch: Transport, hosts: frozenset[str], port: int) -> None:
        self._fetch = fetch
        self._hosts = hosts
        self._origin = f"http://{ADDRESS}:{port}"

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str = "*/*",
        robots: bool = False,
        seconds: float | None = None,
    ) -> Fetched:
        """Return what the local server says for `url`; another host is refused without a request."""
        host = urlsplit(url).hostname or ""
        if host not in self._hosts:
            return Fetched(url, url, reason="refused-address", detail=say("demo.refused", host=host))
        asked = replace(validators, url=self._local(validators.url)) if validators else None
        answer = self._fetch.get(self._local(url), validators=asked, accept=accept, robots=robots)
        kept = answer.validators
        return replace(
            answer,
            url=url,
            final_url=self._stable(answer.final_url),
            validators=replace(kept, url=self._stable(kept.url)) if kept else None,
            moved_to=self._stable(answer.moved_to) if answer.moved_to else None,
            detail=answer.detail.replace(f"{self._origin}/", "https://"),
        )

    def _local(self, url: str) -> str:
        parts = urlsplit(url)
        query = f"?{parts.query}" if parts.query else ""
        return f"{self._origin}/{parts.hostname}{parts.path or '/'}{query}"

    def _stable(self, url: str) -> str:
        return f"https://{url[len(self._origin) + 1 :]}" if url.startswith(f"{self._origin}/") else url
