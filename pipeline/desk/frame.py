"""The frame of the page: what the parts are filled from, the sections and how far each is, what is left before the send."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from pipeline.desk import seen, views
from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.look import Json
from pipeline.desk.readiness import readiness
from pipeline.draft import prices
from pipeline.messages import language, say
from pipeline.records import Finding, Outline
from pipeline.run import editing, regenerate
from pipeline.run.record import failed


def word(key: str, **values: object) -> str:
    """Return one of the desk's texts in the language of the page."""
    return say(f"desk.{key}", None, **values)


def money(dollars: float) -> str:
    """Return a sum as the page says it."""
    return f"${dollars:.3f}" if 0 < dollars < 0.1 else f"${dollars:.2f}"


def limit(dollars: float) -> str:
    """Return a budget as it was set."""
    return f"${prices.limit(dollars)}"


@dataclass
class Shown:
    """What parts are filled from: the desk, the section that is open, the place in it, and what was just done."""

    desk: IssueDesk
    name: str
    at: str
    told: Json
    unsaved: frozenset[str] = frozenset()  # texts that the page has typed and could not save

    @cached_property
    def section(self) -> Json:
        """The open section, as it was just told or as it stands."""
        for told in (self.told.get("section"), self.told):
            if isinstance(told, dict) and told.get("id") == self.name and "evidence" in told:
                return told
        return views.one_section(self.desk, self.name)

    @cached_property
    def outline(self) -> Outline:
        """The outline."""
        return editing.need_outline(self.desk.issue)

    @cached_property
    def findings(self) -> list[Finding]:
        """The findings of the last check."""
        return self.desk.findings()

    @cached_property
    def rows(self) -> list[Json]:
        """The title and the sections, with how far each is."""
        return rows(self)

    @cached_property
    def items(self) -> list[Json]:
        """What must be all right before the send."""
        return ready_items(self, self.rows)

    @property
    def spent(self) -> float:
        """What the issue has cost."""
        return self.desk.context.state.spent(self.desk.day.isoformat())

    @property
    def budget(self) -> float:
        """What it may cost."""
        return self.desk.newsletter.model.budget_usd


def render(desk: IssueDesk, template: str, scope: Json) -> str:
    """Fill one of the page's templates in the language of the page."""
    return desk.pages.render(template, word=word, lang=language(), **scope)


SIGNS = {
    "ok": "M3 8.5l3.2 3.2L13 4.8",
    "bad": "M4 4l8 8M12 4l-8 8",
    "warn": "M8 2.2l6.3 11.3H1.7zM8 6.5v3.2M8 11.6v.1",
    "style": "M3 13l.6-2.8L11 2.8l2.2 2.2-7.4 7.4z",
    "todo": "M8 3v10M3 8h10",
    "wait": "M14 8A6 6 0 112 8a6 6 0 0112 0zM8 4.6V8l2.4 1.6",
    "unknown": "M5.8 6a2.2 2.2 0 114 1.3c-.7.9-1.8 1.1-1.8 2.4M8 12.3v.1",
    "lock": "M4.8 7h6.4a1.6 1.6 0 011.6 1.6v3.6a1.6 1.6 0 01-1.6 1.6H4.8a1.6 1.6 0 01-1.6-1.6V8.6A1.6 1.6 0 014.8 7zM5.3 7V5a2.7 2.7 0 015.4 0v2",
    "undo": "M6 3L2.8 6.2 6 9.4M3 6.2h6.2a3.9 3.9 0 010 7.8H6",
    "redo": "M10 3l3.2 3.2L10 9.4M13 6.2H6.8a3.9 3.9 0 000 7.8H10",
    "spark": "M8 1.8l1.5 4.3 4.3 1.5-4.3 1.5L8 13.4 6.5 9.1 2.2 7.6l4.3-1.5z",
    "out": "M9 2.5h4.5V7M13.5 2.5l-6 6M6.5 3.5h-4v10h10v-4",
    "pin": "M5.5 2.5h5M6.2 2.5v4L4 9.2h8L9.8 6.5v-4M8 9.2V14",
    "back": "M10 3L5 8l5 5",
}
HINTS = (  # where, keys, text
    ("read", "↑ ↓", "hint.sentence"),
    ("read", "Enter", "edit"),
    ("read review", "F8", "hint.finding"),
    ("review", "Ctrl ↵", "finding.apply"),
    ("review", "Ctrl .", "dismiss.do"),
    ("review", "Ctrl Shift ↵", "section.checked"),
    ("review", "Ctrl S", "hint.save"),
    ("review", "Esc", "hint.leave"),
    ("rewrite", "J K", "hint.place"),
    ("rewrite", "A", "rewrite.accept"),
    ("rewrite", "X", "rewrite.reject"),
    ("rewrite", "B", "rewrite.two"),
    ("rewrite", "E", "rewrite.edit"),
    ("stories", "J K", "hint.story"),
    ("stories", "P", "stories.pin"),
    ("stories", "X", "stories.drop"),
    ("stories", "M", "stories.merge"),
    ("stories", "S", "stories.split.short"),
    ("stories", "Alt ↑ ↓", "hint.order"),
    ("stories", "Ctrl Z", "stories.undo"),
)
SHEET = (
    ("F8 / Shift F8", "next"),
    ("Ctrl ↵", "apply"),
    ("Ctrl .", "dismiss"),
    ("Ctrl Shift ↵ / C", "check"),
    ("S", "source"),
    ("Ctrl S", "save"),
    ("Ctrl Z / Ctrl Shift Z", "undo"),
    ("[ / ]", "section"),
    ("T", "title"),
    ("L", "lock"),
    ("R", "rewrite"),
    ("J / K", "moves"),
    ("A / X / B / E", "hunk"),
    ("P / X", "stories"),
    ("M / S / L", "steer"),
    ("W", "write"),
    ("Alt ↑ ↓", "order"),
    ("/", "find"),
    ("1 2 3 4", "screens"),
    ("Esc", "leave"),
    ("?", "help"),
)


def page(desk: IssueDesk, modules: Sequence[str]) -> str:
    """Return the page that all parts are put into."""
    signs = tuple(SIGNS.items())
    scope: Json = {
        "name": desk.newsletter.name,
        "modules": list(modules),
        "signs": signs,
        "hints": HINTS,
        "sheet": SHEET,
    }
    return render(desk, "desk/page.html.j2", scope)


def rows(shown: Shown) -> list[Json]:
    """Return the sections with how far each is; the title stands first."""
    marks = seen.marks(shown.desk.context, shown.desk.issue)
    bodies = {one.id: one for one in shown.desk.whole().sections}
    why = failed(shown.desk.issue)
    lines = [one for one in shown.findings if one.section in views.LINES and one.status == "open"]
    must = any(one.severity == "block" for one in lines)
    first: Json = {"id": "title", "name": word("nav.title"), "told": shown.outline.title, "open": len(lines)}
    first |= {"tone": "bad" if must else "warn" if lines else "ok", "sign": "" if lines else "ok", "label": ""}
    first |= {"edited": False, "locked": 0}
    if shown.unsaved & set(views.LINES):
        first |= _UNSAVED | {"told": word("section.unsaved")}
    found = [first]
    for row in shown.outline.sections:
        mine = [one for one in shown.findings if one.section == row.id and one.status == "open"]
        section = bodies.get(row.id)
        blocks = sum(one.severity == "block" for one in mine)
        checked = section is not None and not blocks and seen.is_seen(marks, section)
        waiting = regenerate.pending(shown.desk.issue, row.id)
        state = _state(missing=section is None, blocks=blocks, advice=len(mine) - blocks, checked=checked)
        if row.id in shown.unsaved:
            state |= _UNSAVED | {"label": word("section.unsaved"), "told": word("section.unsaved")}
        found.append(
            {
                **state,
                "id": row.id,
                "name": views.name_of(row, section),
                "seen": checked,
                "edited": section is not None and views.is_edited(shown.desk.issue, row.id),
                "locked": views.locked_in(section) if section else 0,
                "told": word("section.proposal") if waiting and waiting.hunks else state["told"],
                "why": why.get(row.id, ""),
            }
        )
    return found


_UNSAVED: Json = {"tone": "bad", "sign": "warn", "open": 0}


def _state(*, missing: bool, blocks: int, advice: int, checked: bool) -> Json:
    if missing:
        return {
            "tone": "bad",
            "sign": "bad",
            "label": word("section.failed"),
            "open": 0,
            "told": word("section.failed"),
        }
    if blocks or advice:
        counts = (("section.must", blocks), ("section.more", advice))
        told = " · ".join(word(key, count=count) for key, count in counts if count)
        return {"tone": "bad" if blocks else "warn", "sign": "", "label": "", "open": blocks + advice, "told": told}
    if checked:
        return {"tone": "ok", "sign": "ok", "label": word("section.checked"), "open": 0, "told": ""}
    return {"tone": "no", "sign": "", "label": "", "open": 0, "told": word("section.unseen")}


def ready_items(shown: Shown, found: Sequence[Json]) -> list[Json]:
    """Return what must be all right before the send, the sections that nobody looked at among it."""
    desk = shown.desk
    items = readiness(desk.context, desk.issue, desk.whole(), shown.findings, language())
    unseen = [one for one in found if not one.get("seen", True)]
    if unseen:
        seen_all: Json = {"state": "wait", "text": word("ready.unseen", count=len(unseen)), "section": unseen[0]["id"]}
    else:
        seen_all = {"state": "ok", "text": word("ready.seen", count=len(found) - 1), "section": ""}
    lost = [one for one in found if one["told"] == word("section.unsaved")]
    kept = [
        {"state": "bad", "text": word("ready.unsaved", name=one["name"]), "section": one["id"], "ask": ""}
        for one in lost
    ]
    return [*kept, *items, {**seen_all, "ask": ""}]
