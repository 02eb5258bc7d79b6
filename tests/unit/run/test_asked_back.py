"""What a person laid out or took out and what a rewrite does with it: tables are told, the named comes back, the rest stays out over all rounds."""

import json
from collections.abc import Callable
from dataclasses import replace

from pipeline.records import Reply, Request
from pipeline.run import regenerate
from pipeline.run.context import Context
from pipeline.run.regenerate import Wish
from pipeline.text import sections
from pipeline.text.sections import Placed
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY
from tests.unit.run.test_regenerate import Watched, _row, edit, path_of, texts

Rows = Callable[[Request], list[dict[str, object]]]


def adding(context: Context, rows: Rows) -> tuple[Context, Watched]:
    """Return the sample whose model says more than it would, and the model."""
    inner = context.model(context, DAY.isoformat())
    assert inner is not None

    class More(Watched):
        def answer(self, request: Request, **_: object) -> Reply:
            reply = super().answer(request)
            tree = json.loads(reply.text)
            tree["sentences"] += rows(request)
            return replace(reply, text=json.dumps(tree))

    model = More(inner)
    return replace(context, model=lambda context, issue: model), model


def parts_of(issue: IssueFolder) -> list[Placed]:
    body = sections.read(path_of(issue, "s1").read_text("utf-8")).body
    return [part for part in sections.placed(body) if part.place != "heading"]


def test_tables_and_quotations_of_the_person_are_told_and_named_by_no_number(context: Context) -> None:
    issue = context.issue(DAY)
    first = parts_of(issue)[0]
    laid = f"{first.text}\n\n| 항목 | 값 |\n|---|---|\n| 봄 | 3 |\n\n> 옮겨 둔 말이에요.\n\n"
    edit(issue, "s1", first.text, laid)
    context, model = adding(context, lambda _: [])
    regenerate.propose(context, issue, "s1", Wish("더 짧게"))
    regenerate.take(context, issue, "s1")
    (asked,) = model.asked
    assert "\nstands: | 항목 | 값 |\nstands: | 봄 | 3 |\nstands: > 옮겨 둔 말이에요.\n" in f"{asked.prompt}\n"
    assert "\nnow: (표)\n" in asked.prompt
    assert "|---|" not in asked.prompt.partition("# 고쳐 쓰기")[2]
    assert "\nE1 " not in asked.prompt
    assert "| 봄 | 3 |\n\n> 옮겨 둔 말이에요." in path_of(issue, "s1").read_text("utf-8")


def test_what_an_instruction_names_is_not_deleted_and_comes_back_until_it_is_taken_out_again(context: Context) -> None:
    issue = context.issue(DAY)
    *_, gone = parts_of(issue)
    edit(issue, "s1", gone.text, "")
    assert "매출 5,000만 달러" in gone.plain
    again = _row(f"{gone.plain.removesuffix('.')}라고 해요.".replace("요라고", "다고"), *gone.sources)
    telling, model = adding(context, lambda _: [again])

    left = regenerate.propose(telling, issue, "s1", Wish("더 쉽게"))
    assert f"\ndeleted: {gone.plain}\n" in model.asked[-1].prompt
    assert [sections.plain(text) for text in left.kept_out] == [again["text"]]
    regenerate.take(context, issue, "s1", ())

    left = regenerate.propose(telling, issue, "s1", Wish("매출 5,000만 달러 이야기를 다시 넣어 주세요"))
    assert "\ndeleted: " not in model.asked[-1].prompt
    assert left.kept_out == ()
    path = path_of(issue, "s1")
    path.write_text(path.read_text("utf-8") + "\n그 사이에 보탠 말이에요.\n", "utf-8")
    regenerate.take(context, issue, "s1")  # merged anew into what stands now, by the same words
    assert str(again["text"]) in texts(issue, "s1")

    regenerate.propose(telling, issue, "s1", Wish("더 쉽게"))
    assert "\ndeleted: " not in model.asked[-1].prompt
    regenerate.take(context, issue, "s1", ())
    edit(issue, "s1", next(part.text for part in parts_of(issue) if part.plain == again["text"]), "")
    left = regenerate.propose(telling, issue, "s1", Wish("더 쉽게"))
    assert f"\ndeleted: {again['text']}\n" in model.asked[-1].prompt
    assert left.kept_out
