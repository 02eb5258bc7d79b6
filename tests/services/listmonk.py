"""listmonk's API for campaigns, as strict as its pages say: a field that they do not name is refused.

https://listmonk.app/docs/apis/apis/ (authentication, `{"data": …}`, `{"message": …}`, codes), https://listmonk.app/docs/apis/campaigns/
(fields, statuses and which may follow which) and https://listmonk.app/docs/templating/ (what is an expression, and where). As the server
itself does, it leaves out lists that are not there or not allowed without a word, reads the filter by the name `tag`, and compiles bodies
when they are saved.
"""

import base64
import html
import json
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.services.server import Asked, Said

USER, TOKEN = "newsletter", "t0ken-of-listmonk-4711"
LINK = "https://lists.example.com/subscription/campaign/subscriber"
_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "name": str,
    "subject": str,
    "lists": list,
    "from_email": str,
    "type": str,
    "content_type": str,
    "body": str,
    "body_source": (str, type(None)),
    "altbody": (str, type(None)),
    "send_at": (str, type(None)),
    "messenger": str,
    "template_id": int,
    "tags": list,
    "headers": list,
    "attribs": dict,
}
_REQUIRED = ("name", "subject", "lists", "type", "content_type", "body")
_BEFORE = {
    "draft": ("scheduled",),
    "scheduled": ("draft",),
    "running": ("paused", "draft"),
    "paused": ("running",),
    "cancelled": ("running", "paused"),
}
_EXPRESSION = re.compile(r"\{\{\s*(?:(?P<link>UnsubscribeURL)|(?P<safe>Safe\s+)?`(?P<text>[^`]*)`)\s*\}\}")


class RefusedError(Exception):
    """An answer that is no 200."""

    def __init__(self, status: int, message: str) -> None:
        self.status = status
        super().__init__(message)


class ListmonkServer:
    """The server; `campaigns` are what it holds, by number."""

    def __init__(self, lists: tuple[int, ...] = (3, 4)) -> None:
        self.lists = lists
        self.campaigns: dict[int, dict[str, Any]] = {}

    def __call__(self, asked: Asked) -> Said:
        try:
            return Said(200, json.dumps({"data": self._answer(asked)}).encode())
        except RefusedError as refused:
            return Said(refused.status, json.dumps({"message": str(refused)}).encode())

    def _answer(self, asked: Asked) -> object:
        login = base64.b64encode(f"{USER}:{TOKEN}".encode()).decode()
        if asked.headers.get("Authorization") not in (f"Basic {login}", f"token {USER}:{TOKEN}"):
            raise RefusedError(403, "invalid session")
        parts = urlsplit(asked.path)
        routes: dict[tuple[str, str], Callable[[Asked, int], object]] = {
            ("GET", "/api/campaigns"): lambda asked, _: self._found(parse_qs(parts.query)),
            ("POST", "/api/campaigns"): lambda asked, _: self._save(asked, len(self.campaigns) + 1),
            ("PUT", "/api/campaigns/N"): lambda asked, number: self._update(asked, number),
            ("PUT", "/api/campaigns/N/status"): self._status,
        }
        route = routes.get((asked.method, re.sub(r"/\d+", "/N", parts.path)))
        if route is None:
            raise RefusedError(404, "Not Found")
        number = re.search(r"/(\d+)", parts.path)
        return route(asked, int(number[1]) if number else 0)

    def _found(self, query: Mapping[str, list[str]]) -> object:
        unknown = set(query) - {"order", "order_by", "query", "status", "tags", "tag", "page", "per_page", "no_body"}
        if unknown:
            raise RefusedError(400, f"unknown parameter {unknown}")
        wanted = set(query.get("tag", []))
        found = [row for row in self.campaigns.values() if wanted <= set(row["tags"])]
        if query.get("no_body") == ["true"]:
            found = [{**row, "body": ""} for row in found]
        if query.get("per_page") != ["all"]:
            found = found[:20]
        return {"results": found, "query": "", "total": len(found), "per_page": len(found), "page": 1}

    def _update(self, asked: Asked, number: int) -> object:
        if self._campaign(number)["status"] not in ("draft", "scheduled", "paused"):
            raise RefusedError(400, "Cannot update a running or a finished campaign")
        return self._save(asked, number)

    def _campaign(self, number: int) -> dict[str, Any]:
        if number not in self.campaigns:
            raise RefusedError(404, "Campaign not found")
        return self.campaigns[number]

    def _save(self, asked: Asked, number: int) -> object:
        payload = _json(asked)
        for name, value in payload.items():
            if name not in _TYPES or not isinstance(value, _TYPES[name]):
                raise RefusedError(400, f"invalid field {name}")
        missing = [name for name in _REQUIRED if not payload.get(name)]
        if missing:
            raise RefusedError(400, f"missing {missing}")
        if payload["type"] not in ("regular", "optin") or payload["content_type"] not in ("html", "richtext", "plain"):
            raise RefusedError(400, "invalid type")
        if not re.search(r"<?[^@\s<>]+@[^@\s<>]+>?$", payload.get("from_email", "a@b")):
            raise RefusedError(400, "Invalid `from_email`.")
        lists = [one for one in payload["lists"] if one in self.lists]
        if not lists:
            raise RefusedError(400, "Invalid list IDs.")
        for name in ("subject", "body", "altbody"):
            rendered(payload.get(name) or "")
        before = self.campaigns.get(number, {"id": number, "status": "draft", "send_at": None})
        names = [{"id": one, "name": f"list {one}"} for one in lists]
        self.campaigns[number] = {**before, **payload, "lists": names}
        return self.campaigns[number]

    def _status(self, asked: Asked, number: int) -> object:
        payload, row = _json(asked), self._campaign(number)
        status = payload.get("status")
        if set(payload) != {"status"} or status not in _BEFORE:
            raise RefusedError(400, "Invalid status")
        if row["status"] not in _BEFORE[status]:
            raise RefusedError(400, f"Only {_BEFORE[status]} campaigns can become {status}")
        if status == "scheduled" and not row["send_at"]:
            raise RefusedError(400, "Campaign needs a `send_at` date to be scheduled")
        row["status"] = status
        return row

    def mail(self, number: int) -> tuple[str, str, str]:
        """Return subject, HTML and text of a campaign as a subscriber gets them."""
        row = self.campaigns[number]
        return rendered(row["subject"]), rendered(row["body"]), rendered(row["altbody"])


def _json(asked: Asked) -> dict[str, Any]:
    if not asked.headers.get("Content-Type", "").startswith("application/json"):
        raise RefusedError(400, "invalid content type")
    payload: dict[str, Any] = json.loads(asked.body)
    return payload


def rendered(template: str) -> str:
    """Return what a Go template gives, as far as the pages tell of expressions; any other one is an error of the template."""

    def value(match: re.Match[str]) -> str:
        return LINK if match["link"] else match["text"]

    rest = _EXPRESSION.sub("", template)
    if "{{" in rest or re.search(r"https?://\S*@TrackLink", rest):
        raise RefusedError(400, f"Error compiling campaign body: {rest[max(0, rest.find('{{') - 20) :][:60]}")
    return _EXPRESSION.sub(value, template)


def shown(page: str) -> str:
    """Return a page's text as a reader sees it."""
    return html.unescape(re.sub(r"<[^>]+>", "", page))
