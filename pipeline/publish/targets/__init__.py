"""The ways an issue goes out, one small module each.

A mail server (`smtp`) and a folder (`file`) stand for themselves. Mailing services keep the audience and send by themselves: each is a
`Target`, told through `records.Http` what `run/campaigns` wants of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from pipeline.errors import ConfigError
from pipeline.messages import say
from pipeline.publish.mail import UNSUBSCRIBE
from pipeline.records import Mail


@dataclass(frozen=True, slots=True)
class Campaign:
    """One issue for a mailing service. `key` names the issue there for good, `digest` this very text of it."""

    key: str
    digest: str
    name: str
    sender: str  # `이름 <주소>`
    mail: Mail
    reply_to: str = ""
    unsubscribe: str = ""  # the link of the settings; a service has its own, which must stand in its place


@dataclass(frozen=True, slots=True)
class Known:
    """What we remember of an issue at a service. `begun` says that one was asked for, though its id may never have come.

    `others` are the ids of other issues there.
    """

    id: str = ""
    begun: bool = False
    others: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Standing:
    """How a campaign stands at its service. `same` says whether it is known to hold this very text.

    Where `own` is false it only looks like the issue's: a person must say whether it is.
    """

    id: str
    state: Literal["draft", "scheduled", "sending", "sent", "stopped"]
    address: str = ""  # where a person finds it
    same: bool = False
    own: bool = True


Remember = Callable[[str], None]


class Target(Protocol):
    """A mailing service. Every method raises SendError where the service does not do it, with what a person can do."""

    def find(self, campaign: Campaign, known: Known) -> Standing | None:
        """Return how the issue's own campaign stands, or None where there is none."""
        ...

    def save(self, campaign: Campaign, found: Standing | None, remember: Remember) -> Standing:
        """Leave the issue as a draft: a new one, whose id is remembered as soon as it came, or in place of what the found one holds."""
        ...

    def start(self, campaign: Campaign, draft: Standing, at: datetime | None) -> Standing:
        """Send the draft, now or at a time. NotDoneError only where it surely does not go out."""
        ...


def with_link(text: str, given: str, placeholder: str) -> str:
    """Return a text whose links to unsubscribe lead to the service's own: a plain address of ours would do nothing there."""
    for link in filter(None, (UNSUBSCRIBE, given, given.replace("&", "&amp;"))):
        text = text.replace(link, placeholder)
    return text


def need_no_pictures(mail: Mail, name: str) -> None:
    """Raise ConfigError where pictures travel in the mail: a service takes only such as stand on a site."""
    if mail.pictures:
        raise ConfigError(say("campaign.service.pictures", name=name))
