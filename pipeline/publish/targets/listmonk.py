"""listmonk, a mailing list server of one's own: the issue becomes a campaign, a draft until a person starts it.

The API: https://listmonk.app/docs/apis/campaigns/ and .../apis/apis/ (authentication, errors). Bodies are Go templates there
(https://listmonk.app/docs/templating/): whatever of ours looks like one is written so that it comes out as it was. A campaign is found
again by a tag that names the issue; another tag holds the digest of its text.
"""

import base64
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from urllib.parse import urlencode

from pipeline.errors import SendError
from pipeline.messages import say
from pipeline.publish.targets import Campaign, Known, Remember, Standing, need_no_pictures, with_link
from pipeline.publish.targets.service import Service, looked_up
from pipeline.records import Http

SETTING = "NEWSLETTER_LISTMONK_TOKEN"
_LINK = "{{ UnsubscribeURL }}"
_MARK = (
    "\ue000unsubscribe\ue000"  # stands for the link while the rest is escaped; no mail holds characters of private use
)
_STATES: Mapping[str, Literal["draft", "scheduled", "sending", "sent", "stopped"]] = {
    "draft": "draft",
    "scheduled": "scheduled",
    "running": "sending",
    "finished": "sent",
    "paused": "stopped",
    "cancelled": "stopped",
}


@dataclass(frozen=True, slots=True)
class Server:
    """Where listmonk is, who we are there, and whom the issue goes to."""

    url: str
    user: str
    token: str = field(repr=False)
    lists: Sequence[int]
    template: int | None = None


class Listmonk:
    """A `Target` over listmonk's API."""

    def __init__(self, server: Server, http: Http) -> None:
        self._server = server
        login = base64.b64encode(f"{server.user}:{server.token}".encode()).decode("ascii")
        self._service = Service(
            http, server.url, "listmonk", SETTING, {"Authorization": f"Basic {login}"}, server.token
        )

    def find(self, campaign: Campaign, known: Known) -> Standing | None:
        """Return the issue's campaign: one that goes out or went out before a draft, the one we remember before a copy of it.

        The documentation calls the filter `tags`, the server reads `tag`; both are sent, and what comes is looked through again.
        """
        query = urlencode({"tag": campaign.key, "tags": campaign.key, "no_body": "true", "per_page": "all"})
        rows = _field(self._service.ask("GET", f"/api/campaigns?{query}"), "data").get("results")
        if not isinstance(rows, list):
            raise SendError(say("campaign.service.odd", name="listmonk", said="results"))
        own = [row for row in rows if isinstance(row, dict) and campaign.key in _tags(row)]
        found = [self._standing(row, campaign) for row in own]
        return min(found, key=lambda one: (one.state == "draft", one.id != known.id, int(one.id)), default=None)

    def save(self, campaign: Campaign, found: Standing | None, remember: Remember) -> Standing:
        """Leave the issue as a draft. SendError where the server left out one of the lists: it does so silently."""
        payload = self._payload(campaign)
        if found is None:
            answer = self._service.ask("POST", "/api/campaigns", payload)
        else:  # a time that was set and taken back there must not stay
            answer = self._service.ask("PUT", f"/api/campaigns/{found.id}", {**payload, "send_at": None})
        row = _field(answer, "data")
        remember(self._standing(row, campaign).id)
        lists = row.get("lists")
        taken = {one.get("id") for one in lists if isinstance(one, dict)} if isinstance(lists, list) else set()
        missing = [number for number in self._server.lists if number not in taken]
        if missing:
            raise SendError(say("campaign.listmonk.lists", lists=", ".join(map(str, missing))))
        return self._standing(row, campaign)

    def start(self, campaign: Campaign, draft: Standing, at: datetime | None) -> Standing:
        """Send it, now or at a time; where the answer is no plain yes, look how it stands."""
        path = f"/api/campaigns/{draft.id}"
        if at is not None:
            moment = at.isoformat(timespec="seconds")
            self._service.ask("PUT", path, {**self._payload(campaign), "send_at": moment})
        try:
            answer = self._service.ask("PUT", f"{path}/status", {"status": "scheduled" if at else "running"})
            return self._standing(_field(answer, "data"), campaign)
        except SendError as error:
            return looked_up(error, lambda: self.find(campaign, Known(draft.id)))

    def _payload(self, campaign: Campaign) -> dict[str, object]:
        mail = campaign.mail
        need_no_pictures(mail, "listmonk")
        payload: dict[str, object] = {
            "name": campaign.name,
            "subject": escaped_subject(mail.subject),
            "lists": list(self._server.lists),
            "from_email": campaign.sender,
            "type": "regular",
            "content_type": "html",
            "body": escaped_html(with_link(mail.html, campaign.unsubscribe, _MARK)),
            "altbody": escaped_text(with_link(mail.text, campaign.unsubscribe, _MARK)),
            "messenger": "email",
            "tags": [campaign.key, _text_tag(campaign)],
        }
        if self._server.template is not None:
            payload["template_id"] = self._server.template
        if campaign.reply_to:
            payload["headers"] = [{"Reply-To": campaign.reply_to}]
        return payload

    def _standing(self, row: Mapping[str, object], campaign: Campaign) -> Standing:
        identifier, status = row.get("id"), str(row.get("status"))
        if not isinstance(identifier, int) or status not in _STATES:
            raise SendError(say("campaign.service.odd", name="listmonk", said=f"id {identifier}, status {status}"))
        address = f"{self._server.url.rstrip('/')}/admin/campaigns/{identifier}"
        return Standing(str(identifier), _STATES[status], address, _text_tag(campaign) in _tags(row))


def _tags(row: Mapping[str, object]) -> Sequence[object]:
    tags = row.get("tags")
    return tags if isinstance(tags, list) else ()


def _text_tag(campaign: Campaign) -> str:
    return f"text-{campaign.digest[:16]}"


def _field(tree: object, name: str) -> Mapping[str, object]:
    inner = tree.get(name) if isinstance(tree, dict) else None
    if not isinstance(inner, dict):
        raise SendError(say("campaign.service.odd", name="listmonk", said=f"`{name}`"))
    return inner


# --- Go templates

# Braces that are the beginning of an expression, or would be with what we put behind them.
_BRACES = rf"\{{{{2,}}|\{{+(?=$|<|@TrackLink|{_MARK})"


def escaped_html(html: str) -> str:
    """Return HTML that listmonk's template engine gives back as it is: braces as entities, Outlook's comments kept whole.

    (html/template drops comments, and `@TrackLink` behind an address is listmonk's own shorthand.)
    """
    parts = re.split(r"(<!--\[if [^`]*?<!\[endif\]-->)", html)
    return "".join(_kept(part) if number % 2 else _entities(part) for number, part in enumerate(parts))


def _kept(comment: str) -> str:
    return f"{{{{ Safe `{comment}` }}}}"


def _entities(html: str) -> str:
    plain = re.sub(_BRACES, lambda run: "&#123;" * len(run[0]), html).replace("@TrackLink", "&#64;TrackLink")
    return plain.replace(_MARK, _LINK)


def escaped_text(text: str) -> str:
    """Return a plain text that comes out as it is: the engine reads it as HTML, where `<` opens a tag."""
    plain = re.sub(rf"{_BRACES}|<|@(?=TrackLink)", lambda match: f"{{{{ Safe `{match[0]}` }}}}", text)
    return plain.replace(_MARK, _LINK)


def escaped_subject(subject: str) -> str:
    """Return a subject that comes out as it is; it is a text template."""
    return re.sub(rf"{_BRACES}|@(?=TrackLink)", lambda match: f"{{{{ `{match[0]}` }}}}", subject)
