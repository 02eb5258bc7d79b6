"""The parts of the stories and the send screen: which place of the page each fills, and from what."""

import json
from collections.abc import Callable

from pipeline.desk import views
from pipeline.desk.frame import Shown, money, word
from pipeline.desk.look import Json
from pipeline.desk.readiness import minutes
from pipeline.records import Finding
from pipeline.run.finishing import is_open_block


def _stories(shown: Shown) -> Json:
    day = views.head_view(shown.desk)["day"]
    return {**shown.told, "day": day, "about": _about(shown), "json": json.dumps}


def _about(shown: Shown) -> str:
    cost = shown.told.get("cost")
    return word("draft.about", cost=money(cost)) if isinstance(cost, float) else ""


def _story(shown: Shown) -> Json:
    """Return the chosen story (the first where none is), and what a draft of them all would cost."""
    listed, late = _listed(shown.told), _listed(shown.told.get("late"))
    at, one = next(((at, one) for at, one in enumerate(listed) if one["id"] == shown.at), (0, None))
    came = next((found for found in late if found["id"] == shown.at), None)
    one = one or came or (listed[0] if listed else None)
    cost = shown.told.get("cost")
    after = money(shown.spent + cost) if isinstance(cost, float) else ""
    return {
        **shown.told,
        "one": one,
        "rank": at + 1,
        "late": one is came and one is not None,
        "others": len(listed) > 1,
        "spent": money(shown.spent),
        "after": after,
        "budget": money(shown.budget),
    }


def _merging(shown: Shown) -> Json:
    listed = [{**one, "rank": rank} for rank, one in enumerate(_listed(shown.told), start=1)]
    one = next((found for found in listed if found["id"] == shown.at), listed[0])
    return {"json": json.dumps, "one": one, "others": [found for found in listed if found["id"] != one["id"]]}


def _listed(told: object) -> list[Json]:
    found = told.get("stories") if isinstance(told, dict) else None
    return found if isinstance(found, list) else []


def _ready(shown: Shown) -> Json:
    items = shown.items
    missing = sum(not shown.told[name] for name in ("tested", "audience"))
    return {
        **shown.told,
        "items": items,
        "left_over": sum(one["state"] in ("bad", "wait") for one in items) + missing,
        "must": [views.placed_finding(shown.desk, one) for one in shown.findings if is_open_block(one)],
        "uncited": [views.placed_finding(shown.desk, one) for one in shown.findings if _is_uncited(one)],
        "asks": any(one["ask"] == "ad" for one in items),
        "minutes": minutes(shown.desk.context, shown.desk.whole()),
        "title": shown.outline.title,
        "found": [one for one in _lines(shown) if one["status"] == "open"],
    }


def _is_uncited(one: Finding) -> bool:
    return one.kind == "uncited" and one.status == "open" and one.severity != "block"


def _lines(shown: Shown) -> list[Json]:
    lines = views.lines_view(shown.desk)["lines"]
    return [one for line in (lines if isinstance(lines, list) else []) for one in line["findings"]]


def _told(shown: Shown) -> Json:
    return dict(shown.told)


def _confirm(shown: Shown) -> Json:
    return {**shown.told, "at": shown.at}


MORE: dict[str, tuple[str, Callable[[Shown], Json]]] = {
    "stories": ("main", _stories),
    "story": ("side", _story),
    "texts": ("dialog", _told),
    "merging": ("dialog", _merging),
    "sending": ("main", _ready),
    "alarm": ("alarm", _told),
    "confirm": ("dialog", _confirm),
}
