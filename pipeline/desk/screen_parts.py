"""The parts of the stories and the send screen: which place of the page each fills, and from what."""

import json
import math
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from pipeline.desk import views
from pipeline.desk.frame import Shown, limit, money, word
from pipeline.desk.look import Json
from pipeline.errors import PipelineError
from pipeline.publish.edition import lay_out
from pipeline.records import Finding
from pipeline.run.audience import audience
from pipeline.run.finishing import is_open_block


def _stories(shown: Shown) -> Json:
    day = views.head_view(shown.desk)["day"]
    rows = shown.told["outline"] if isinstance(shown.told["outline"], list) else []
    own = [one["id"] for one in rows if one["kind"] != "closing"] or [one["id"] for one in rows] or [""]
    return {**shown.told, "day": day, "about": _about(shown), "json": json.dumps, "last": own[-1]}


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
        "budget": limit(shown.budget),
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
    left = sum(one["state"] in ("bad", "wait") for one in items) + (not shown.told["audience"])
    closed = bool(shown.told["closed"] or shown.told["problem"] or shown.unsaved)
    over = bool(shown.told["sent"]) and not shown.told["waiting"]
    return {
        **shown.told,
        "items": items,
        "left_over": left,
        "heading": _heading(left, closed=closed, over=over),
        "over": over,
        "unsaved": bool(shown.unsaved),
        "must": [views.placed_finding(shown.desk, one) for one in shown.findings if is_open_block(one)],
        "uncited": [views.placed_finding(shown.desk, one) for one in shown.findings if _is_uncited(one)],
        "asks": any(one["ask"] == "ad" for one in items),
        "minutes": lay_out(shown.desk.whole(), shown.desk.newsletter, ()).minutes,
        "title": shown.outline.title,
        "found": [one for one in _lines(shown) if one["status"] == "open"],
    }


def _heading(left: int, *, closed: bool, over: bool) -> Json:
    """Return how the issue stands, in words that agree with the send button."""
    if over:
        return {"text": word("ready.sent"), "tone": "ok"}
    if closed:
        return {"text": word("ready.closed", count=max(left, 1)), "tone": "bad"}
    return {"text": word("ready.may", count=left) if left else word("ready.open"), "tone": "warn" if left else "ok"}


def _is_uncited(one: Finding) -> bool:
    return one.kind == "uncited" and one.status == "open" and one.severity != "block"


def _lines(shown: Shown) -> list[Json]:
    lines = views.lines_view(shown.desk)["lines"]
    return [one for line in (lines if isinstance(lines, list) else []) for one in line["findings"]]


def _told(shown: Shown) -> Json:
    return dict(shown.told)


def gate(shown: Shown) -> Json:
    """Return how much is left before the send, for the head of every screen; nothing once the issue went out."""
    if shown.desk.day.isoformat() in shown.desk.context.state.sent_issues():
        return {"left": 0, "sent": True}
    left = sum(one["state"] in ("bad", "wait") for one in shown.items)
    return {"left": left + (not _has_audience(shown)), "sent": False}


def _has_audience(shown: Shown) -> bool:
    with suppress(PipelineError):  # a list that cannot be read is told where the send is made ready
        return bool(audience(shown.desk.context).subscribers)
    return False


def _confirm(shown: Shown) -> Json:
    return {**shown.told, "at": shown.at}


def _job(shown: Shown) -> Json:
    """Return the work that is under way, or what came of the one that this page began (`at`); nothing of any other."""
    told, step = shown.told, _values(shown.told["step"]) if "step" in shown.told else {}
    done = _values(told["done"]) if told["done"] is not None else None
    mine = done is None or (str(told.get("number")) == shown.at and bool(done.get("message")))
    tone = "" if done is None else "bad" if done.get("error") else "ok"
    return {
        "shown": mine and bool(told["kind"]),
        "done": done is not None,
        "tone": tone,
        "kind": told["kind"],
        "title": _titled(str(told["kind"]), tone, done or {}),
        "told": (done or {}).get("message") or _step(step),
        "total": step.get("total"),
        "gone": sum(int(step.get(name, 0)) for name in ("sent", "refused", "doubt")),
    }


def _values(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _titled(kind: str, tone: str, done: Json) -> str:
    if tone == "bad":
        return word("send.part" if "counts" in done else "failed")
    return word("job.done" if tone else f"job.{kind}") if kind else ""


def _step(step: Mapping[str, Any]) -> str:
    """Return how far the work is, in words."""
    if "total" not in step:
        return str(step.get("text", ""))
    waits = f" · {word('send.waits', seconds=math.ceil(step['waits']))}" if step.get("waits") else ""
    return word("send.progress", **step) + waits


MORE: dict[str, tuple[str, Callable[[Shown], Json]]] = {
    "stories": ("main", _stories),
    "story": ("side", _story),
    "texts": ("dialog", _told),
    "merging": ("dialog", _merging),
    "sending": ("main", _ready),
    "alarm": ("alarm", _told),
    "confirm": ("dialog", _confirm),
    "files": ("files", _told),
    "job": ("job", _job),
}
