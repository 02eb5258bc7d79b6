"""What the stories screen does: steer the choice before there is an outline, change the outline afterwards. Each is `pipeline.run`'s."""

from contextlib import suppress
from dataclasses import replace
from urllib.parse import quote

from pipeline.desk import choosing
from pipeline.desk.actions import Body, text_of
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.jobs import Job, Jobs
from pipeline.desk.look import Json
from pipeline.desk.renewal import Renewal
from pipeline.errors import NotReadyError, UsageError
from pipeline.messages import say
from pipeline.records import OutlineSection
from pipeline.run import finishing, own_sections, regenerate, steering, taking, weekly
from pipeline.run.context import Context
from pipeline.run.editing import need_outline, put_back
from pipeline.run.regenerate import Wish
from pipeline.workspace import IssueFolder

_SIMPLE = ("pin", "drop", "later")


class Steering:
    """The stories screen of one desk: what came late, the stories that were priced, the sections that were taken out."""

    def __init__(self, desk: IssueDesk, jobs: Jobs, renewal: Renewal) -> None:
        self._desk = desk
        self._jobs = jobs
        self._renewal = renewal
        self._came: taking.Late | None = None
        self._wanted: dict[str, taking.Candidate] = {}
        self._prices: dict[str, float] = {}
        self._removed: dict[str, tuple[OutlineSection, str]] = {}

    def view(self) -> Json:
        """Return the screen."""
        return {**choosing.stories_view(self._desk, self._came, self._prices), "problem": self._renewal.look()}

    def texts(self, identifier: str) -> Json:
        """Return the texts of a story."""
        return choosing.texts_view(self._desk, identifier, self._came)

    # --- before the outline

    def steer(self, identifier: str, body: Body) -> Json:
        """Pin, drop or put off a story, put it together with another, take entries out of it; or take that back."""
        action, undo = text_of(body, "action", empty=False), body.get("undo") is True
        if action not in steering.ACTIONS:
            raise UsageError(say("desk.badrequest", name="action"))
        with self._desk.write() as issue, suppress(NotReadyError):  # nothing is left to rank: the list says so itself
            self._steer(issue, identifier, action, body, undo=undo)
        back = {"action": action, "undo": True, "entries": _names(body, "entries")}
        return {**self.view(), **({"back": ["/api/stories/-/steer", back]} if action == "split" and not undo else {})}

    def _steer(self, issue: IssueFolder, identifier: str, action: str, body: Body, *, undo: bool) -> None:
        context = self._desk.context
        if undo:
            steering.undo(context, issue, action, _names(body, "entries") or [identifier])
        elif action in _SIMPLE:
            steering.steer(context, issue, action, [identifier])
        elif action == "merge":
            other = text_of(body, "other", empty=False)
            if steering.need_story(issue, other) == steering.need_story(issue, identifier):
                raise UsageError(say("desk.badrequest", name="other"))
            steering.steer(context, issue, action, [identifier, other])
        else:
            self._split(issue, identifier, _names(body, "entries"))

    def _split(self, issue: IssueFolder, identifier: str, entries: list[str]) -> None:
        if not entries or set(entries) == set(steering.need_story(issue, identifier).entries):
            raise UsageError(say("desk.stories.split.some"))
        steering.split(self._desk.context, issue, identifier, entries)

    # --- the outline

    def move(self, identifier: str, body: Body) -> Json:
        """Put a section behind another one, or first of all."""
        after = text_of(body, "after")
        if "after" not in body:
            raise UsageError(say("desk.badrequest", name="after"))
        with self._desk.change(identifier) as issue:
            plan = need_outline(issue)
            issue.known_section(identifier, plan)
            ids = ["", *(row.id for row in plan.sections)]
            own_sections.move(self._desk.context, issue, identifier, after)
            finishing.finish(self._desk.context, issue)
        back = [f"/api/outline/{quote(identifier, safe='')}/move", {"after": ids[ids.index(identifier) - 1]}]
        return {**self.view(), "back": back}

    def add(self, after: str, body: Body) -> Json:
        """Put a section of the editor's own behind another."""
        with self._desk.change() as issue:
            made = own_sections.add(
                self._desk.context, issue, text_of(body, "kind", empty=False), after, text_of(body, "text")
            )
            finishing.finish(self._desk.context, issue)
        return {**self.view(), "made": made, "back": [f"/api/outline/{quote(made, safe='')}/remove", {}]}

    def remove(self, identifier: str, body: Body) -> Json:
        """Take a section out of the issue; `restore` brings it back as it was."""
        with self._desk.change(identifier) as issue:
            plan = need_outline(issue)
            issue.known_section(identifier, plan)
            place = [row.id for row in plan.sections].index(identifier)
            if len(plan.sections) == 1:
                raise UsageError(say("desk.outline.last"))
            own_sections.remove(self._desk.context, issue, identifier)
            self._removed[identifier] = (plan.sections[place], plan.sections[place - 1].id if place else "")
            finishing.finish(self._desk.context, issue)
        return self.view()

    def restore(self, identifier: str, body: Body) -> Json:
        """Bring back a section that was taken out here, with the text that it had."""
        if identifier not in self._removed:
            raise UsageError(say("desk.nosuch"))
        row, after = self._removed[identifier]
        with self._desk.change(identifier) as issue:
            own_sections.restore(self._desk.context, issue, row, after)
            finishing.finish(self._desk.context, issue)
        del self._removed[identifier]
        return self.view()

    def begin(self, identifier: str, _: Body) -> Json:
        """Give a section that could not be written a text to write over by hand; nothing is asked of a model."""
        with self._desk.change(identifier) as issue:
            own_sections.begin(self._desk.context, issue, identifier)
            finishing.finish(self._desk.context, issue)
        return self.view()

    # --- work that takes a while

    def collect(self, _: str, body: Body) -> Json:
        """Read the sources, rank the stories and read the short list: free of charge."""

        def work(job: Job) -> Json:
            context = _telling(self._desk.context, job)
            with context.locked(self._desk.day) as issue:
                if issue.exists():
                    raise UsageError(say("run.frozen", date=issue.day))
                weekly.collect(context, issue)
                weekly.read(context, issue, weekly.select(context, issue))
            return {}

        return self._jobs.begin("collect", "", work)

    def draft(self, _: str, body: Body) -> Json:
        """Make the issue, or go on with it, as `run` does."""

        def work(job: Job) -> Json:
            context = _telling(self._desk.context, job)
            outcome = weekly.weekly(context, weekly.Options(self._desk.day))
            return {"message": outcome.stopped}

        return self._jobs.begin("draft", "", work)

    def late(self, _: str, body: Body) -> Json:
        """Ask the sources what came since."""

        def work(job: Job) -> Json:
            need_outline(self._desk.issue)
            self._came = taking.late(_telling(self._desk.context, job), self._desk.issue)
            return {"count": len(self._came.entries)}

        return self._jobs.begin("late", "", work)

    def price(self, identifier: str, body: Body) -> Json:
        """Read a story and say what its section costs."""

        def work(job: Job) -> Json:
            context = self._desk.context
            read = taking.read(context, self._desk.issue, identifier, self._came)
            with self._desk.write() as issue:
                wanted = taking.store(issue, read)
            self._prices[identifier] = taking.price(context, self._desk.issue, wanted)
            self._wanted[identifier] = wanted
            return {"cost": self._prices[identifier]}

        return self._jobs.begin("price", identifier, work)

    def take(self, identifier: str, body: Body) -> Json:
        """Write the section of a story whose price was told, and put it into the issue."""
        if identifier not in self._wanted:
            raise UsageError(say("desk.take.price"))
        self._desk.need_unsent()
        wanted = self._wanted[identifier]

        def work(job: Job) -> Json:
            made = taking.write(self._desk.context, self._desk.issue, wanted, _wish(job))
            with self._desk.write() as issue:
                name = taking.put(self._desk.context, issue, wanted, made)
            del self._wanted[identifier], self._prices[identifier]
            return {"section": name}

        return self._jobs.begin("take", identifier, work)

    def section(self, identifier: str, body: Body) -> Json:
        """Write a section that could not be drafted; one whose file is only gone comes back as it stood, and costs nothing."""
        issue = self._desk.issue
        issue.known_section(identifier, need_outline(issue))
        if issue.section_path(identifier) is not None:
            raise UsageError(say("desk.section.there"))
        self._desk.need_unsent(identifier)
        if issue.history(identifier).last_draft() is None:
            regenerate.ready(self._desk.context, issue, identifier)

        def work(job: Job) -> Json:
            context = self._desk.context
            with self._desk.write() as held:
                if put_back(held, need_outline(held), identifier):
                    finishing.finish(context, held)
                    taking.forget_failure(held, identifier)
                    return {"section": identifier}
            made = regenerate.write_again(context, issue, identifier, _wish(job))
            with self._desk.write() as held:
                regenerate.leave(held, made)
                regenerate.take(context, held, identifier)
                taking.forget_failure(held, identifier)
            return {"section": identifier}

        return self._jobs.begin("section", identifier, work)


def _wish(job: Job) -> Wish:
    return Wish(
        heard=lambda text: job.tell({"text": say("desk.job.heard", count=len(text))}), cancelled=job.cancelled.is_set
    )


def _telling(context: Context, job: Job) -> Context:
    return replace(context, progress=lambda step, text: job.tell({"text": text}))


def _names(body: Body, name: str) -> list[str]:
    found = body.get(name, [])
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise UsageError(say("desk.badrequest", name=name))
    return found
