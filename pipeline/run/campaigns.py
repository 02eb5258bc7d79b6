"""Hand an issue to a mailing service: a draft there by default, sent only when asked, and never twice.

A repeated call finds the issue's own campaign. What was asked for and what came of it stands in the state before and after each request,
so that a kill or a lost answer leaves nothing behind that the next call would do again.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from pipeline import codec
from pipeline.errors import ConfigError, InDoubtError, NotReadyError, SendError
from pipeline.messages import say
from pipeline.publish.targets import Campaign, Known, Standing, Target
from pipeline.publish.targets.listmonk import SETTING as LISTMONK_TOKEN
from pipeline.publish.targets.listmonk import Listmonk, Server
from pipeline.publish.targets.service import NotDoneError
from pipeline.publish.targets.stibee import SETTING as STIBEE_KEY
from pipeline.publish.targets.stibee import Account, Stibee
from pipeline.run import approval, finishing, handed, upkeep
from pipeline.run.context import Context
from pipeline.run.gate import gate_elsewhere
from pipeline.run.handed import Remembered, place_name
from pipeline.run.mailing import mail_of, name_of
from pipeline.run.sending import alone
from pipeline.state import Journal
from pipeline.workspace import IssueFolder

_MAILED = ("sent", "started")
_ASKED = "asked"  # in place of a digest: a draft was asked for, and what it holds is not known


class NamesakeError(NotReadyError):
    """Something of the same subject went out at the service, and only a person can say whether it is this issue."""

    def __init__(self, text: str, identifier: str) -> None:
        super().__init__(text)
        self.id = identifier


@dataclass(frozen=True, slots=True)
class Left:
    """How the issue stands at the service after a call. `fresh`: this call changed something there."""

    standing: Standing
    fresh: bool
    at: datetime | None = None


def hand_over(
    context: Context, issue: IssueFolder, name: str, *, start: bool = False, at: datetime | None = None
) -> Left:
    """Leave the issue as a draft at a service; with `start` let it be sent, now or at a time.

    NotReadyError while the gate is closed, where the issue went out another way, or where its campaign there can no longer be
    changed; InDoubtError where the service was told to send and nobody knows whether it does.
    """
    with alone(issue):
        closed = gate_elsewhere(context, issue, start=start).problems
        if closed:
            raise NotReadyError("\n".join(closed))
        sent = _sent_by(context, issue, name)
        book = _Book(context.state.remark, context.state.note, handed.key(name, issue.day))
        others = frozenset((*handed.others(context, name, issue.day), *handed.strangers(context, name)))
        handing = _Handing(name, TARGETS[name](context), campaign_of(context, issue), book, sent, others)
        left = handing.start(at) if start else handing.draft()
        if left.standing.state != "draft":
            upkeep.remember_sent(context, issue, name)
            approval.withdraw(context, issue)
        if not left.standing.same:
            raise NotReadyError(
                say("campaign.other", place=place_name(name), where=left.standing.address or left.standing.id)
            )
    return left


@dataclass(frozen=True, slots=True)
class _Handing:
    """One issue on its way to one service."""

    name: str
    target: Target
    campaign: Campaign
    book: "_Book"
    sent: bool  # it counts as sent by this service
    others: frozenset[str] = frozenset()  # ids of other issues there

    def draft(self) -> Left:
        """Leave the issue as a draft, or say how its campaign stands where that is no draft any more."""
        known = self.book.read()
        found = self.target.find(self.campaign, Known(known.id, known != Remembered(), self.others))
        if found is not None and not found.own:
            where = _where(found, known)
            raise NamesakeError(
                say("campaign.namesake", name=self.name, place=place_name(self.name), where=where), found.id
            )
        if found is not None and found.state != "draft":
            return self._gone(known, found)
        if found is None and self.sent:
            raise NotReadyError(say("campaign.vanished", place=place_name(self.name)))
        if known.starting:
            self.book.write(replace(known, starting=False, started=False))
            raise InDoubtError(self._doubt("campaign.doubt.looked", _where(found, known)))
        self.book.write(Remembered(found.id if found else "", _ASKED))
        draft = self.target.save(self.campaign, found, lambda name: self.book.write(Remembered(name, _ASKED)))
        self.book.write(Remembered(draft.id, self.campaign.digest, started=False))
        return Left(draft, fresh=True)

    def start(self, at: datetime | None) -> Left:
        """Leave the issue as a draft and let it go."""
        left = self.draft()
        if left.standing.state != "draft":
            return left
        draft, known = left.standing, Remembered(left.standing.id, self.campaign.digest, started=False)
        self.book.write(replace(known, starting=True))
        try:
            started = self.target.start(self.campaign, draft, at)
        except NotDoneError:
            self.book.write(known)  # it was refused: nothing goes out
            raise
        except SendError as error:
            doubt = self._doubt("campaign.doubt", _where(draft, known))
            raise InDoubtError(f"{error}\n{doubt}") from error
        self.book.write(replace(known, started=True))
        return Left(replace(started, address=started.address or draft.address, same=True), fresh=True, at=at)

    def _doubt(self, text: str, where: str) -> str:
        return say(text, name=self.name, place=place_name(self.name), where=where)

    def _gone(self, known: Remembered, found: Standing) -> Left:
        """Return a campaign that goes out or went out; NotReadyError for one that was stopped there."""
        if found.state == "stopped":
            raise NotReadyError(say("campaign.stopped", place=place_name(self.name), where=_where(found, known)))
        same = found.same or (found.id == known.id and known.digest == self.campaign.digest)
        digest = self.campaign.digest if same else known.digest
        self.book.write(Remembered(found.id, digest, started=True))
        return Left(replace(found, same=same), fresh=False)


def _where(standing: Standing | None, known: Remembered) -> str:
    if standing is None:
        return known.id or "—"
    return standing.address or standing.id


def _sent_by(context: Context, issue: IssueFolder, name: str) -> bool:
    """Return whether the issue counts as sent by this service; NotReadyError where it goes out or went out another way."""
    sent = context.state.sent_issues().get(issue.day.isoformat())
    if sent is not None and sent[3] != name:
        when = approval.spoken(context.settings.newsletter, datetime.fromisoformat(sent[2]))
        raise NotReadyError(say("campaign.sent", date=issue.day, place=place_name(sent[3]), sent=when))
    handed.need_quiet(context, issue.day, but=name)
    mailed = sum(
        state in _MAILED for state in Journal(context.state, context.clock).states(issue.day.isoformat()).values()
    )
    if mailed:  # none of them surely sent, or the issue would count as sent
        raise NotReadyError(say("campaign.mailed", date=issue.day, count=mailed))
    return sent is not None


@dataclass(frozen=True, slots=True)
class _Book:
    """Where one issue at one service is remembered."""

    remark: Callable[[str], str]
    note: Callable[[str, str], None]
    key: str

    def read(self) -> Remembered:
        stored = self.remark(self.key)
        return codec.load(Remembered, stored) if stored else Remembered()

    def write(self, known: Remembered) -> None:
        self.note(self.key, codec.dump(known))


# --- settings


def campaign_of(context: Context, issue: IssueFolder) -> Campaign:
    """Return the issue as a service gets it; ConfigError where the sender is missing."""
    newsletter = context.settings.newsletter
    if not newsletter.mail.sender:
        raise ConfigError(say("run.send.nosender"))
    whole = finishing.load(context, issue)
    mail = mail_of(context, issue, whole)
    owner = sha256(newsletter.name.encode()).hexdigest()[:8]  # one server may hold several newsletters
    return Campaign(
        key=f"newsletter-{issue.day}-{owner}",
        digest=name_of(context, mail),
        name=say("campaign.name", name=newsletter.name, number=whole.number, date=issue.day),
        sender=newsletter.mail.sender,
        mail=mail,
        reply_to=newsletter.mail.reply_to or "",
        unsubscribe=newsletter.mail.unsubscribe or "",
    )


def _listmonk(context: Context) -> Target:
    given, token = context.settings.newsletter.mail.listmonk, context.secrets.get(LISTMONK_TOKEN) or ""
    names = {"mail.listmonk.url": given.url, "mail.listmonk.user": given.user, "mail.listmonk.lists": given.lists}
    _need("listmonk", {**names, LISTMONK_TOKEN: token})
    return Listmonk(Server(given.url or "", given.user, token, given.lists, given.template), context.services)


def _stibee(context: Context) -> Target:
    given, key = context.settings.newsletter.mail.stibee, context.secrets.get(STIBEE_KEY) or ""
    _need("stibee", {"mail.stibee.list": given.book, STIBEE_KEY: key})
    return Stibee(Account(given.url, key, given.book or 0, given.groups, given.segments), context.services)


TARGETS: Mapping[str, Callable[[Context], Target]] = {"listmonk": _listmonk, "stibee": _stibee}
"""The mailing services by the name that `mail.target` and `--target` take; each raises ConfigError with what its settings lack."""

SERVICES = tuple(TARGETS)


def _need(name: str, values: dict[str, object]) -> None:
    missing = [setting for setting, value in values.items() if not value]
    if missing:
        raise ConfigError(say("campaign.settings", place=place_name(name), settings=", ".join(missing)))
