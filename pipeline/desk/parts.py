"""The parts of the page, filled on the server: an answer brings those that it changes, each for its place.

The page asks for parts by name beside what it wants done. Texts of an issue are escaped by the templates and never become markup.
"""

import json
from collections.abc import Callable, Iterable, Sequence

from pipeline.desk import earlier, seen, views
from pipeline.desk.frame import Shown, limit, money, render, word
from pipeline.desk.look import Json
from pipeline.desk.prices import estimate
from pipeline.desk.screen_parts import MORE, gate
from pipeline.errors import PipelineError
from pipeline.messages import language
from pipeline.publish.edition import lay_out
from pipeline.run import regenerate, unsent
from pipeline.text import citations

Scope = Callable[[Shown], Json]
_HEAVY = frozenset({"blocks", "evidence", "reads", "says", "numbers", "steps"})
CHIPS = ("shorter", "easier", "numbers", "closer")
ABOUT = {f"about-{line}": line for line in views.LINES}
TITLE_CHIPS = ("shorter", "easier", "numbers")


def answer(shown: Shown, names: Iterable[str]) -> str:
    """Return an answer with its parts, as a page that the browser takes apart."""
    filled = []
    for name in names:
        place, scope = PARTS[name]
        file = "about_line" if name in ABOUT else name
        filled.append({"place": place, "html": render(shown.desk, f"desk/{file}.html.j2", scope(shown))})
    return render(shown.desk, "desk/answer.html.j2", {"told": json.dumps(light(shown.told)), "parts": filled})


def light(value: object) -> object:
    """Return what is told to the page without what only its parts need."""
    if isinstance(value, dict):
        return {name: light(one) for name, one in value.items() if name not in _HEAVY}
    return [light(one) for one in value] if isinstance(value, list | tuple) else value


# --- the frame


def _list(shown: Shown) -> Json:
    found = shown.rows
    sections = found[1:]
    return {
        "rows": found,
        "items": shown.items,
        "done": sum(bool(one["seen"]) for one in sections),
        "all": len(sections),
        "findings": sum(_count(one["open"]) for one in found),
        "edited": sum(bool(one["edited"]) for one in sections),
        "locked": sum(_count(one["locked"]) for one in sections),
    }


def _count(value: object) -> int:
    return value if isinstance(value, int) else 0


def _about(shown: Shown) -> Json:
    return views.head_view(shown.desk)


def _cost(shown: Shown) -> Json:
    near = shown.budget > 0 and shown.spent > 0.95 * shown.budget
    return {"spent": money(shown.spent), "limit": limit(shown.budget), "near": near}


# --- reading and review


def _read(shown: Shown) -> Json:
    told = views.issue_view(shown.desk, language())
    parts = told["sections"] if isinstance(told["sections"], list) else []
    for part in parts:
        part["name"] = part["heading"] or word(f"kindname.{part['kind']}")
        found = [one for one in part.get("findings", ()) if one["status"] == "open"]
        part["open"], part["must"] = len(found), any(one["severity"] == "block" for one in found)
    lines = told["lines"] if isinstance(told["lines"], list) else []
    return {**told, "parts": parts, "found": [one for one in lines if one["status"] == "open"]}


def _summary(shown: Shown) -> Json:
    names = {str(one["id"]): one["name"] for one in shown.rows}
    found = []
    for one in shown.findings:
        if one.status == "open":
            view = views.placed_finding(shown.desk, one)
            found.append({**view, "name": names.get(one.section, names["title"])})
    return {"rows": found}


def _beside(shown: Shown) -> Json:
    section = shown.section
    sentences = section.get("sentences")
    starts = {str(one["span"][0]): one for one in sentences} if isinstance(sentences, list) else {}
    one = starts.get(shown.at)
    if one is None:
        return {"section": section, "one": _NOTHING, "open": [], "gone": []}
    start, end = one["span"]
    inside = [found for found in _findings(section) if _within(found["span"], start, end)]
    return {"section": section, "one": one, **_split(inside)}


def _within(span: object, start: int, end: int) -> bool:
    return isinstance(span, list) and span[0] < end and start < span[1]


_NOTHING: Json = {
    "place": "heading",
    "says": [],
    "counted": 0,
    "unmatched": 0,
    "sources": [],
    "direct": [],
    "steps": [],
    "key": "",
}


def _findings(section: Json) -> list[Json]:
    found = section.get("findings")
    return found if isinstance(found, list) else []


def _split(found: Sequence[Json]) -> Json:
    return {
        "open": [one for one in found if one["status"] == "open"],
        "gone": [one for one in found if one["status"] == "dismissed"],
    }


def _found(shown: Shown) -> Json:
    return {"section": shown.section, **_split(_findings(shown.section))}


def _history(shown: Shown) -> Json:
    return earlier.history_view(shown.desk, shown.name)


def _side(shown: Shown) -> Json:
    return {**_found(shown), **_history(shown)}


def _head(shown: Shown) -> Json:
    section = shown.section
    found = [one for one in _findings(section) if one["status"] == "open"]
    must = sum(one["severity"] == "block" for one in found)
    here = next((one for one in shown.desk.whole().sections if one.id == shown.name), None)
    marks = seen.marks(shown.desk.context, shown.desk.issue)
    checked = here is not None and not must and seen.is_seen(marks, here)
    advise = sum(one["severity"] == "warn" for one in found)
    noted = len(found) - must - advise
    return {**_section(shown), "must": must, "advise": advise, "noted": noted, "seen": checked}


def _section(shown: Shown) -> Json:
    section = shown.section
    name = section["heading"] or word(f"kindname.{section['kind']}")
    unsaved = shown.name in shown.unsaved
    return {
        "section": section,
        "name": name,
        "unsaved": unsaved,
        "cost": estimate(shown) if section.get("rewrites") else "",
        "sent": unsent.notice(shown.desk.context, shown.desk.day, shown.name),
    }


# --- rewrites, conflicts, title


def _rewrite(shown: Shown) -> Json:
    proposal = earlier.proposal_view(shown.desk, shown.name)["proposal"]
    parts = proposal["parts"] if isinstance(proposal, dict) else []
    hunks = _numbered([one for one in parts if one.get("hunk")])
    return {**_section(shown), "proposal": proposal, "hunks": hunks}


def _numbered(hunks: Sequence[Json]) -> int:
    for index, hunk in enumerate(hunks, start=1):
        hunk["place"] = f"{index} / {len(hunks)}"
    return len(hunks)


def _conflict(shown: Shown) -> Json:
    parts = shown.told["parts"]
    listed = parts if isinstance(parts, list) else []
    _numbered([one for one in listed if one.get("hunk")])
    return {"parts": listed}


def _asking(shown: Shown) -> Json:
    title = shown.name == regenerate.TITLE
    proposal = None if title else earlier.proposal_view(shown.desk, shown.name)["proposal"]
    why = ""
    try:
        if not title:
            regenerate.ready(shown.desk.context, shown.desk.issue, shown.name)
    except PipelineError as error:
        why = str(error)
    return {
        **_cost(shown),
        "asked": shown.name,
        "cost": estimate(shown),
        "why": why,
        "chips": TITLE_CHIPS if title else CHIPS,
        "actual": money(proposal["cost"]) if isinstance(proposal, dict) else "",
        "sum": shown.spent,
        "budget": shown.budget,
    }


def _title(shown: Shown) -> Json:
    return {**views.lines_view(shown.desk), "cost": estimate(shown)}


def _about_line(name: str) -> Scope:
    def about(shown: Shown) -> Json:
        told = views.lines_view(shown.desk)["lines"]
        lines = told if isinstance(told, list) else []
        return {"one": next(one for one in lines if one["name"] == name), "cost": estimate(shown)}

    return about


def _offered(shown: Shown) -> Json:
    return views.lines_view(shown.desk)


# --- dialogs


def _dismiss(shown: Shown) -> Json:
    one = next(one for one in shown.findings if one.id == shown.name)
    return {"one": one, "sentence": citations.strip(one.sentence).strip()}


def _attach(shown: Shown) -> Json:
    return {"sentence": shown.at, **shown.told}


def _told(shown: Shown) -> Json:
    return dict(shown.told)


def _article(shown: Shown) -> Json:
    return {"article": shown.told, "here": shown.at}


def _ready(shown: Shown) -> Json:
    minutes = lay_out(shown.desk.whole(), shown.desk.newsletter, ()).minutes
    return {**_list(shown), **gate(shown), **views.lines_view(shown.desk), "minutes": minutes}


PARTS: dict[str, tuple[str, Scope]] = {
    "list": ("list", _list),
    "gate": ("gate", gate),
    "about": ("about", _about),
    "cost": ("cost", _cost),
    "read": ("main", _read),
    "summary": ("side", _summary),
    "beside": ("beside", _beside),
    "review": ("main", _section),
    "missing": ("main", _section),
    "blank": ("side", _told),
    "head": ("head", _head),
    "tools": ("tools", _section),
    "side": ("side", _side),
    "found": ("found", _found),
    "history": ("history", _history),
    "rewrite": ("main", _rewrite),
    "asking": ("side", _asking),
    "title": ("main", _title),
    "offered": ("offered", _offered),
    "conflict": ("alert", _conflict),
    "dismiss": ("dialog", _dismiss),
    "attach": ("dialog", _attach),
    "hits": ("hits", _told),
    "article": ("dialog", _article),
    "ready": ("main", _ready),
    **{name: (name, _about_line(line)) for name, line in ABOUT.items()},
    **MORE,
}
