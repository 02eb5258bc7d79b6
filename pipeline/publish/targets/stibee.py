"""Stibee (스티비), a Korean mailing service: the issue becomes an email of an address book, a draft until a person sends it.

The API is version 2 at https://developers.stibee.com: the overview (address, `AccessToken`, errors as `{code, httpStatusCode, message}`
with status 400, limits by plan) and `POST /emails`. `PUT /emails/{id}`, `POST /emails/{id}/content` (the HTML itself, as text/html),
`GET /emails` and `POST /emails/{id}/send|reserve` stand in the same reference; what its answers hold beyond the id is known from use only,
see docs/decisions.md. `$%unsubscribe%$`: help.stibee.com, 수신거부 링크 추가하기.

An email there has no field for a name of ours: it is found by the id that we remember, else by its subject.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from typing import Literal
from urllib.parse import urlencode

from pipeline.errors import SendError
from pipeline.messages import say
from pipeline.publish.mail import name_and_address
from pipeline.publish.targets import Campaign, Known, Remember, Standing, need_no_pictures, with_link
from pipeline.publish.targets.service import Service, looked_up
from pipeline.records import Http

SETTING = "NEWSLETTER_STIBEE_KEY"
_LINK = "$%unsubscribe%$"
_MARK = "\ue000unsubscribe\ue000"
_JSON = "application/json; charset=utf-8"
_PAGE = 100
_PAGES = 100
_HINTS = {
    "Errors.Authorization": "campaign.stibee.key",
    "Errors.Service.NeedProPlan": "campaign.stibee.plan",
}
_KOREA = timezone(timedelta(hours=9))
_STATES: Mapping[object, Literal["draft", "scheduled", "sending", "sent", "stopped"]] = {
    0: "draft",
    1: "scheduled",
    21: "sending",
    22: "sending",
    3: "sent",
}


@dataclass(frozen=True, slots=True)
class Account:
    """Which address book the issue goes to, and what opens the account."""

    url: str
    key: str = field(repr=False)
    book: int
    groups: Sequence[int] = ()
    segments: Sequence[int] = ()


class Stibee:
    """A `Target` over Stibee's API."""

    def __init__(self, account: Account, http: Http) -> None:
        self._account = account
        headers = {"AccessToken": account.key}
        self._service = Service(http, account.url, say("standing.place.stibee"), SETTING, headers, account.key, _HINTS)

    def find(self, campaign: Campaign, known: Known) -> Standing | None:
        """Return the issue's email: the one we remember, else one of the same subject.

        A draft of the same subject is taken for ours only where we asked for one and its id never came: it may be a person's. One that
        went out may be an older issue's, where every subject is the same: it is returned as not `own`.
        """
        subject = escaped_line(campaign.mail.subject)
        asked = known.begun and not known.id
        same = []
        for row in self._emails():
            identifier = str(row.get("id"))
            if known.id and identifier == known.id:
                return self._standing(row)
            if row.get("subject") == subject and identifier not in known.others:
                same.append(self._standing(row))
        gone = [replace(one, own=False) for one in same if one.state != "draft"]
        drafts = [one for one in same if one.state == "draft" and asked]
        return next(iter([*gone, *drafts]), None)

    def save(self, campaign: Campaign, found: Standing | None, remember: Remember) -> Standing:
        """Leave the issue as a draft: whose and for whom it is, then its HTML."""
        need_no_pictures(campaign.mail, self._service.name)
        head = self._head(campaign)
        if found is None:
            made = self._service.ask("POST", "/emails", head)
            identifier = made.get("id") if isinstance(made, dict) else None
            if not isinstance(identifier, int):
                raise SendError(say("campaign.service.odd", name=self._service.name, said="id"))
            name = str(identifier)
            remember(name)
        else:
            name = found.id
            self._service.tell("PUT", f"/emails/{name}", json.dumps(head, ensure_ascii=False).encode(), _JSON)
        html = escaped_html(with_link(campaign.mail.html, campaign.unsubscribe, _MARK))
        self._service.tell(
            "POST", f"/emails/{name}/content", html.encode("utf-8", "replace"), "text/html; charset=utf-8"
        )
        return Standing(name, "draft", same=True)

    def start(self, campaign: Campaign, draft: Standing, at: datetime | None) -> Standing:
        """Send it, now or at a time; where the answer is no plain yes, look how it stands."""
        path = f"/emails/{draft.id}/send"
        if at is not None:
            moment = at.astimezone(_KOREA)
            path = f"/emails/{draft.id}/reserve?reserveTime={moment:%Y%m%d%H%M%S}"
        try:
            self._service.tell("POST", path)
        except SendError as error:
            return looked_up(error, lambda: self.find(campaign, Known(draft.id)))
        return Standing(draft.id, "scheduled" if at else "sending", same=True)

    def _head(self, campaign: Campaign) -> dict[str, object]:
        name, address = name_and_address(campaign.sender)
        account = self._account
        head: dict[str, object] = {
            "listId": account.book,
            "senderEmail": address,
            "senderName": escaped_line(name or address),
            "subject": escaped_line(campaign.mail.subject),
        }
        head |= {"groupIds": list(account.groups)} if account.groups else {}
        return head | ({"segmentIds": list(account.segments)} if account.segments else {})

    def _emails(self) -> Iterator[Mapping[str, object]]:
        """Yield the emails of the address book, page by page."""
        for page in range(_PAGES):
            query = urlencode({"listId": self._account.book, "offset": page * _PAGE, "limit": _PAGE})
            tree = self._service.ask("GET", f"/emails?{query}")
            rows = tree.get("items") if isinstance(tree, dict) else None
            if rows is None and isinstance(tree, dict) and "items" in tree:
                rows = []  # an empty list may come as null
            if not isinstance(rows, list):
                raise SendError(say("campaign.service.odd", name=self._service.name, said="items"))
            yield from (row for row in rows if isinstance(row, dict))
            if len(rows) < _PAGE:
                return

    def _standing(self, row: Mapping[str, object]) -> Standing:
        if row.get("status") not in _STATES:
            raise SendError(say("campaign.service.odd", name=self._service.name, said=f"status {row.get('status')}"))
        return Standing(str(row.get("id")), _STATES[row.get("status")])


def escaped_html(html: str) -> str:
    """Return HTML in which nothing of ours is a field of Stibee's (`$%name%$`) but the link to unsubscribe."""
    return html.replace("$%", "&#36;%").replace(_MARK, _LINK)


def escaped_line(text: str) -> str:
    """Return a subject or name without fields of Stibee's: nothing can be escaped there, so a word joiner parts the signs."""
    return text.replace("$%", "$\u2060%")
