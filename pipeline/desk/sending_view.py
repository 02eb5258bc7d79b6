"""The screen before and during the send: what would go out to whom, the test mail, the send itself and what became of each address.

Nothing goes out twice: the number of the issue is typed, one send runs at a time, and the journal knows every address.
"""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict
from email.utils import parseaddr

from pipeline.desk.actions import Body, text_of
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.jobs import Job, Jobs
from pipeline.desk.look import Json
from pipeline.desk.renewal import Renewal
from pipeline.errors import InDoubtError, LockedError, NotReadyError, PipelineError, UsageError
from pipeline.messages import say
from pipeline.publish.audience import key
from pipeline.publish.mailer import Tally
from pipeline.publish.send import SETTLED, Sent
from pipeline.publish.shown import FIRST_LINKS, GMAIL_CUTS_AT
from pipeline.records import Subscriber
from pipeline.run import approval, audience, reread, sending
from pipeline.run.context import Context
from pipeline.run.editing import need_outline
from pipeline.run.gate import Gate, gate, gate_elsewhere
from pipeline.run.look import standing
from pipeline.state import Journal

_DEAD = re.compile(r"HTTP (?:404|410)")
_TRIES = 20
_LISTED = 200  # addresses that are shown; the rest are counted
_ENDS = ("sent", "refused", "deferred", "in-doubt")
_STATES = {"started": "in-doubt"}


class Sending:
    """The send screen of one desk."""

    def __init__(self, desk: IssueDesk, jobs: Jobs, renewal: Renewal) -> None:
        self._desk = desk
        self._jobs = jobs
        self._renewal = renewal
        self._links: Json | None = None
        self._looked: Gate | None = None

    @property
    def _context(self) -> Context:
        return self._desk.context

    # --- what stands between the issue and its readers

    def look(self, _: str = "", __: Body | None = None) -> Json:
        """Check and build the issue as its files are now, and return the gate with all that a person should see before the send."""
        ready = self._gate()
        mail, listed = self._context.settings.newsletter.mail, audience.audience(self._context)
        one = standing(self._context, self._desk.day)
        return {
            **_gate_view(ready),
            "waiting": self._waiting(listed.subscribers),
            "number": ready.number,
            "early": (self._desk.day - self._context.now().date()).days,
            "target": mail.target,
            "server": bool(mail.smtp.host or self._context.secrets.get("NEWSLETTER_SMTP_HOST")),
            "me": parseaddr(mail.reply_to or mail.sender or "")[1],
            "left": [asdict(row) for row in listed.left_out],
            "source": mail.audience,
            "approved": one is not None and one.state == "open",
            "time": self._context.settings.newsletter.time,
            "links": self._links,
            "problem": self._renewal.look(),
            **self._results(),
        }

    def _gate(self) -> Gate:
        """Return the gate; while a send holds the issue, as it was looked at last: nothing can change meanwhile."""
        try:
            with self._desk.turn():
                self._looked = gate(self._context, self._desk.issue)
        except LockedError:
            if self._looked is None or self._jobs.view()["done"] is not None:
                raise
        return self._looked

    def _waiting(self, subscribers: Sequence[Subscriber]) -> int:
        """Return to how many a send would go now: who got it, refused it or is in doubt gets nothing by itself."""
        states = Journal(self._context.state, self._context.clock).states(self._desk.day.isoformat())
        return sum(states.get(key(one.address)) not in SETTLED for one in subscribers)

    def _results(self) -> Json:
        rows = self._context.state.rows(
            "SELECT address, state, detail FROM deliveries WHERE issue = ? ORDER BY n", self._desk.day.isoformat()
        )
        last = {str(address): (str(state), str(detail or "")) for address, state, detail in rows}
        told = [(address, _STATES.get(state, state), detail) for address, (state, detail) in last.items()]
        counts = {name: sum(state == name for _, state, _ in told) for name in ("sent", "refused", "deferred")}
        worst = sorted(told, key=lambda row: row[1] == "sent")
        return {
            "results": [
                {"address": address, "state": state, "said": say(f"cli.delivery.{state}"), "detail": detail}
                for address, state, detail in worst[:_LISTED]
            ],
            "doubt": sum(state == "in-doubt" for _, state, _ in told),
            "more": max(0, len(told) - _LISTED),
            **counts,
        }

    def links(self, _: str, __: Body) -> Json:
        """Open every cited page: which are gone, which could not be tried, where a cited sentence is another now."""

        def work(job: Job) -> Json:
            with self._desk.turn():
                found = reread.reread(self._context, self._desk.issue)
            dead = [line for line in found.unread if _DEAD.search(line)]
            untried = [line for line in found.unread if line not in dead]
            self._links = {"read": found.read, "dead": dead, "untried": untried, "kept": len(found.kept)}
            return {}

        return self._jobs.begin("links", "", work)

    # --- test mail and files

    def test(self, _: str, body: Body) -> Json:
        """Send the mail to oneself, `[시험]` in its subject."""
        to = text_of(body, "to", empty=False)

        def work(job: Job) -> Json:
            with self._desk.turn():
                deliveries = sending.send_test(self._context, self._desk.issue, [to], _telling(job))
            bad = [one for one in deliveries if one.status != "sent"]
            said = " ".join(f"{one.address}: {say(f'cli.delivery.{one.status}')} {one.detail}" for one in bad)
            return {"error": "failed", "message": said} if bad else {"message": say("desk.send.tested", address=to)}

        return self._jobs.begin("test", to, work)

    def files(self, _: str, __: Body) -> Json:
        """Leave html, text, Markdown and subject in the issue's `send` folder, for a service that takes them by hand."""
        with self._desk.turn():
            self._passed(gate_elsewhere(self._context, self._desk.issue, start=False))
            paths = sending.leave_files(self._context, self._desk.issue)
        return {"files": [path.relative_to(self._context.workspace).as_posix() for path in paths]}

    # --- the send

    def send(self, _: str, body: Body) -> Json:
        """Send the mail that was shown, once to each. It goes on whatever becomes of the page."""
        name = self._agreed(body)
        if sending.target(self._context) != "smtp":
            raise UsageError(say("desk.send.file"))

        def work(job: Job) -> Json:
            issue = self._desk.issue
            with sending.alone(issue):
                with self._desk.turn():
                    ready = gate(self._context, issue)
                    self._passed(ready)
                    self._unchanged(ready, body)
                sent = self._sent(name, job)
                if sent.problem is None:
                    approval.cancel(self._context, issue)
            return _ended(sent)

        return self._jobs.begin("send", name, work)

    def _sent(self, name: str, job: Job) -> Sent:
        """Send; where the page is just building the issue, wait for it: the gate looks once more before the first mail."""
        for _ in range(_TRIES):
            with suppress(LockedError):
                return sending.send_held(self._context, self._desk.issue, name, _telling(job))
            with self._desk.turn():
                continue
        return sending.send_held(self._context, self._desk.issue, name, _telling(job))

    def approve(self, _: str, body: Body) -> Json:
        """Let the mail that was shown go out at a time."""
        name, at = self._agreed(body), text_of(body, "at", empty=False)
        if sending.target(self._context) != "smtp":
            raise UsageError(say("send.at.target"))
        newsletter = self._context.settings.newsletter
        due = approval.parse_time(newsletter, self._desk.day, at, self._context.now())
        with self._desk.turn():
            ready = gate(self._context, self._desk.issue)
            self._passed(ready)
            self._unchanged(ready, body)
            if ready.shown.name != name:
                raise NotReadyError(say("run.send.moved"))
            with sending.alone(self._desk.issue):
                approval.approve(self._context, self._desk.issue, name, due)
        return {"message": say("send.at.set", due=approval.spoken(newsletter, due)), "cron": say("send.at.cron")}

    def cancel(self, _: str, __: Body) -> Json:
        """Take the approval back."""
        with sending.alone(self._desk.issue):
            approval.cancel(self._context, self._desk.issue)
        return self.look()

    def settle(self, choice: str, __: Body) -> Json:
        """Say of the mails in doubt that they went out or may go again, or let refused ones be tried again; nothing is sent by it."""
        issue = self._desk.issue
        if choice == "refused":
            sending.retry_refused(self._context, issue)
        elif choice in ("sent", "again"):
            sending.settle_doubt(self._context, issue, sent=choice == "sent")
        else:
            raise UsageError(say("desk.nosuch"))
        return self.look()

    def _agreed(self, body: Body) -> str:
        """Return the name of the mail that a person said yes to, by typing the issue's number."""
        self._renewal.need()
        number = str(need_outline(self._desk.issue).number)
        if text_of(body, "number").strip() != number:
            raise UsageError(say("desk.send.number", number=number))
        return text_of(body, "name", empty=False)

    def _passed(self, ready: Gate) -> None:
        """Raise where the gate is closed; what a button of this screen mends is told by that button."""
        own = {
            say("run.gate.blocks", count=ready.blocks): say("desk.send.first.blocks", count=ready.blocks),
            say("run.gate.test"): say("desk.send.first.test"),
            say("run.gate.ad"): say("desk.send.first.ad"),
            say("run.gate.audience"): say(
                "desk.send.first.audience", file=self._context.settings.newsletter.mail.audience
            ),
        }
        if ready.closed:
            raise NotReadyError("\n".join(own.get(line, line) for line in ready.closed))

    def _unchanged(self, ready: Gate, body: Body) -> None:
        """Raise where the mail is another than the test mail was, and nobody said that this is right."""
        if ready.difference and body.get("changed") is not True:
            raise NotReadyError(say("desk.send.changed.first"))


def _gate_view(ready: Gate) -> Json:
    return {
        "name": ready.shown.name,
        "closed": list(ready.closed),
        "tested": ready.tested,
        "difference": [
            {"text": line, "tone": {"+": "ok", "-": "bad"}.get(line[:1], "mut")} for line in ready.difference
        ],
        "subject": ready.shown.subject,
        "preheader": ready.shown.preheader,
        "letters": {"subject": len(ready.shown.subject), "preheader": len(ready.shown.preheader)},
        "leads": list(ready.shown.links[:FIRST_LINKS]),
        "audience": ready.audience,
        "served": ready.served,
        "other": ready.other,
        "clipped": ready.size > GMAIL_CUTS_AT,
        "vouched": list(ready.vouched),
        "changed": list(ready.changed_sources),
        "dismissed": list(ready.dismissed),
        "advice": list(ready.advice),
    }


def _telling(job: Job) -> Callable[[Tally], None]:
    def told(tally: Tally) -> None:
        job.tell(asdict(tally))

    return told


def _ended(sent: Sent) -> Json:
    counts = {name: sum(one.status == name for one in sent.deliveries) for name in _ENDS}
    done: Json = {"counts": counts, "untried": sent.untried}
    got, refused, deferred, doubt = (counts[name] for name in _ENDS)
    told = say("desk.send.counts", sent=got, refused=refused, deferred=deferred, doubt=doubt)
    try:
        sending.need_nobody(sent)
    except InDoubtError:  # the page has the two choices
        return {**done, "error": "send", "message": told}
    except PipelineError as error:
        return {**done, "error": "send", "message": f"{told}. {error}"}
    return {**done, "message": say("desk.send.done", count=counts["sent"])}
