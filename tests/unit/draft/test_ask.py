import json
from dataclasses import replace
from functools import partial

import pytest

from pipeline.draft import section
from pipeline.draft.ask import ask, each
from pipeline.draft.fingerprint import fingerprint
from pipeline.errors import ReplyError
from pipeline.records import Reply, Request
from tests.unit.draft.material import Shelf, figure, prompts, section_task, sentence

GOOD = json.dumps({"heading": "루멘, 값을 내렸어요", "sentences": [sentence("루멘이 18일 루멘 2를 내놨어요.", "S1.2")]})
BAD = json.dumps({"heading": "루멘, 값을 내렸어요", "sentences": [sentence("루멘이 18일 루멘 2를 내놨어요.", "S7.7")]})
TASK = section_task()


class Scripted:
    """A model that says what it was given, in order."""

    def __init__(self, *texts: str) -> None:
        self.texts = list(texts)
        self.asked: list[Request] = []

    def answer(self, request: Request, **_: object) -> Reply:
        self.asked.append(request)
        return Reply(fingerprint(request), request.kind, request.subject, request.attempt, "m", self.texts.pop(0))


def _ask(model: Scripted, store: Shelf) -> object:
    return ask(section.request(TASK, prompts()), partial(section.accept, TASK), model, store)


def test_a_stored_reply_is_used_and_nobody_is_asked() -> None:
    store = Shelf()
    first = _ask(Scripted(GOOD), store)
    assert _ask(Scripted(), store) == first


def test_one_repair_tells_the_model_what_was_wrong() -> None:
    model = Scripted(BAD, GOOD)
    _ask(model, Shelf())
    assert [request.attempt for request in model.asked] == [1, 2]
    assert "S7.7" in model.asked[1].prompt
    assert model.asked[1].prompt.startswith(model.asked[0].prompt)


def test_a_second_failure_is_the_end_and_both_replies_are_kept() -> None:
    store = Shelf()
    with pytest.raises(ReplyError, match=r"S7\.7"):
        _ask(Scripted(BAD, BAD), store)
    assert len(store.replies) == 2
    with pytest.raises(ReplyError):
        _ask(Scripted(), store)


def test_the_fingerprint_names_what_is_sent_and_the_attempt() -> None:
    request = section.request(TASK, prompts())
    assert len(fingerprint(request)) == 32
    assert fingerprint(request) == fingerprint(replace(request, subject="other"))
    assert fingerprint(request) != fingerprint(replace(request, attempt=2))
    assert fingerprint(request) != fingerprint(replace(request, stable="x"))


def test_where_the_repair_is_worse_what_is_good_in_the_first_answer_is_used() -> None:
    wrong = figure("84%", "S1.3", "S1.4", step="(1.75-0.29)/1.75")
    first = json.dumps(
        {"heading": "루멘, 값을 내렸어요", "sentences": [sentence("84% 싸졌어요.", "S1.3", "S1.4", figures=[wrong])]}
    )
    task = section_task(words=(2, 60))
    request, accept = section.request(task, prompts()), partial(section.accept, task)
    with pytest.raises(ReplyError, match=r"0\.29"):
        ask(request, accept, Scripted(first, first), Shelf())
    made = ask(request, accept, Scripted(first, BAD), Shelf(), each(partial(section.rescue, task)))
    assert "= (1.75-0.29)/1.75]" in made.section.body
