"""Stibee's API for emails (version 2), as strict as what is published of it.

https://developers.stibee.com: the address, the header `AccessToken`, that a failure is status 400 with `{code, httpStatusCode, message}`,
and `POST /emails` with `listId senderEmail senderName subject` (required), `groupIds`, `segmentIds`; it answers `{"id": 1234}`. The same
reference lists `GET /emails`, `PUT /emails/{id}`, `POST /emails/{id}/content`, `/send` and `/reserve?reserveTime=YYYYMMDDhhmmss`; what
their answers hold (`items` and `total`, a status by number) is as programs that use them read it. Fields in the HTML are `$%name%$`;
help.stibee.com, 수신거부 링크 추가하기, has `$%unsubscribe%$`.
"""

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.services.server import Asked, Said

KEY = "k3y-of-stibee-0815"
LINK = "https://stibee.com/unsubscribe/reader"
_FIELDS: Mapping[str, type] = {
    "listId": int,
    "senderEmail": str,
    "senderName": str,
    "subject": str,
    "groupIds": list,
    "segmentIds": list,
}
_REQUIRED = ("listId", "senderEmail", "senderName", "subject")


class RefusedError(Exception):
    """A 400 with its code."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(message)


class StibeeServer:
    """The service; `emails` are what it holds, by id. Statuses: 0 being written, 1 scheduled, 21 and 22 going out, 3 sent."""

    def __init__(self, books: tuple[int, ...] = (77,)) -> None:
        self.books = books
        self.emails: dict[int, dict[str, Any]] = {}
        self.content: dict[int, str] = {}
        self.reserved: dict[int, str] = {}

    def __call__(self, asked: Asked) -> Said:
        try:
            return self._answer(asked)
        except RefusedError as refused:
            body = {"code": refused.code, "httpStatusCode": 400, "message": str(refused)}
            return Said(400, json.dumps(body, ensure_ascii=False).encode())

    def _answer(self, asked: Asked) -> Said:
        if asked.headers.get("AccessToken") != KEY:
            raise RefusedError("Errors.Authorization.NoToken", "존재하지 않는 토큰 입니다.")
        parts = urlsplit(asked.path)
        match = re.fullmatch(r"/v2/emails(?:/(?P<id>\d+)(?P<what>/content|/send|/reserve)?)?", parts.path)
        if match is None:
            return Said(404, b"<html>404</html>", "text/html")
        query, what = parse_qs(parts.query), match["what"] or ""
        if not match["id"]:
            return self._list(query) if asked.method == "GET" else self._create(asked)
        number = int(match["id"])
        if number not in self.emails:
            raise RefusedError("Errors.Data.NotFound", "이메일이 없습니다.")
        if self.emails[number]["status"] != 0:
            raise RefusedError("Errors.Data.InvalidRequest", "작성 중인 이메일만 수정할 수 있습니다.")
        if (asked.method, what) == ("PUT", ""):
            self.emails[number].update(self._head(asked))
        elif (asked.method, what) == ("POST", "/content"):
            self._fill(asked, number)
        elif (asked.method, what) == ("POST", "/send"):
            self._need_content(number)
            self.emails[number]["status"] = 21
        elif (asked.method, what) == ("POST", "/reserve"):
            self._need_content(number)
            self._reserve(query, number)
        else:
            raise RefusedError("Errors.Data.InvalidRequest", "없는 요청입니다.")
        return Said(200, b"ok", "text/plain")

    def _list(self, query: Mapping[str, list[str]]) -> Said:
        if set(query) - {"listId", "tagIds", "offset", "limit"}:
            raise RefusedError("Errors.Data.InvalidRequest", "모르는 값이 있습니다.")
        offset, limit = int(query.get("offset", ["0"])[0]), int(query.get("limit", ["20"])[0])
        if limit > 100:
            raise RefusedError("Errors.Data.InvalidRequest", "limit은 100까지입니다.")
        book = query.get("listId", [""])[0]
        rows = [row for row in self.emails.values() if str(row["listId"]) == book or not book]
        page = rows[offset : offset + limit] or None
        return Said(200, json.dumps({"items": page, "total": len(rows), "offset": offset, "limit": limit}).encode())

    def _head(self, asked: Asked) -> dict[str, Any]:
        if not asked.headers.get("Content-Type", "").startswith("application/json"):
            raise RefusedError("Errors.Data.InvalidRequest", "JSON이 아닙니다.")
        payload: dict[str, Any] = json.loads(asked.body)
        for name, value in payload.items():
            if name not in _FIELDS or not isinstance(value, _FIELDS[name]):
                raise RefusedError("Errors.Data.InvalidRequest", f"잘못된 값: {name}")
        missing = [name for name in _REQUIRED if not payload.get(name)]
        if missing:
            raise RefusedError("Errors.Data.InvalidRequest", f"필수 값: {missing}")
        if payload["listId"] not in self.books:
            raise RefusedError("Errors.Data.NotFound", "주소록이 없습니다.")
        return payload

    def _create(self, asked: Asked) -> Said:
        number = 5000 + len(self.emails)
        self.emails[number] = {"id": number, "status": 0, **self._head(asked)}
        return Said(200, json.dumps({"id": number}).encode())

    def _fill(self, asked: Asked, number: int) -> None:
        if not asked.headers.get("Content-Type", "").startswith("text/html"):
            raise RefusedError("Errors.Data.InvalidRequest", "text/html이어야 합니다.")
        self.content[number] = asked.body.decode()

    def _need_content(self, number: int) -> None:
        if not self.content.get(number):
            raise RefusedError("Errors.Data.InvalidRequest", "내용이 없습니다.")

    def _reserve(self, query: Mapping[str, list[str]], number: int) -> None:
        moment = query.get("reserveTime", [""])[0]
        if not re.fullmatch(r"\d{14}", moment):
            raise RefusedError("Errors.Data.InvalidRequest", "reserveTime")
        self.reserved[number] = moment
        self.emails[number]["status"] = 1

    def mail(self, number: int) -> tuple[str, str]:
        """Return subject and HTML as a subscriber gets them; a field that is no field of theirs comes out empty."""
        fields = {"unsubscribe": LINK, "name": "김독자", "email": "reader@example.com"}

        def value(match: re.Match[str]) -> str:
            return fields.get(match[1], "")

        texts = (self.emails[number]["subject"], self.content[number])
        subject, html = (re.sub(r"\$%([^%$\s]+)%\$", value, text) for text in texts)
        return subject, html
