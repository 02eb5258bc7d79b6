"""A reply is read out of whatever a server puts around it, and only out of the object that was asked for."""

import json

import pytest

from pipeline.draft import replies
from tests.unit.draft.material import sentence

MADE = {"heading": "루멘, 값을 내렸어요", "sentences": [sentence("루멘이 값을 내렸어요.", "S1.2")]}
TEXT = json.dumps(MADE, ensure_ascii=False)


@pytest.mark.parametrize(
    "answer",
    [
        f"{TEXT}\n\n도움이 되었길 바라요 {{웃음}}",
        f"네, 여기 있어요 {{}}:\n{TEXT}",
        f'먼저 계획:\n```json\n{{"plan": 1}}\n```\n답:\n```json\n{TEXT}\n```',
        f'<reasoning>{{"x": 1}}</reasoning>{TEXT}',
        f"<think>음 {{이건 어떨까}}\n{TEXT}",
        f'<think>{{"heading": "다른 제목"}}</think>{TEXT}',
        f"[{TEXT}]",
        f"{TEXT}\n{TEXT}",
        f"\ufeff{TEXT}",
        json.dumps(TEXT),
        f'{{"answer": {TEXT}}}',
        f'{{ {{"heading": 2}} {TEXT}',
        f'{TEXT} {{"heading": "다른 제목"}}',
    ],
)
def test_the_object_is_found_whatever_stands_around_it(answer: str) -> None:
    read = replies.read(replies.SectionReply, answer)
    assert isinstance(read, replies.SectionReply)
    assert read.heading == MADE["heading"]
    assert len(read.sentences) == 1


def test_of_two_drafts_the_last_one_counts() -> None:
    later = json.dumps({**MADE, "heading": "루멘, 값을 낮췄어요"}, ensure_ascii=False)
    read = replies.read(replies.SectionReply, f"초안: {TEXT}\n고친 글: {later}")
    assert isinstance(read, replies.SectionReply)
    assert read.heading == "루멘, 값을 낮췄어요"


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        (f"{TEXT[:-1]},}}", "json"),
        ("아직 못 썼어요 {웃음}", "json"),
        ("{" * 5_000, "json"),
        ("[" * 5_000 + "]" * 5_000, "json"),
        ('{"a":' * 3_000, "json"),
        ('{"heading": "값"}', "schema"),
        ("7", "schema"),
        ("null", "schema"),
    ],
)
def test_what_holds_no_such_object_is_named(answer: str, name: str) -> None:
    read = replies.read(replies.SectionReply, answer)
    assert isinstance(read, tuple)
    assert {one.name for one in read} == {name}


def test_a_reply_holds_no_half_characters_anywhere() -> None:
    told = json.dumps({**MADE, "heading": "루멘 \ud83d값\x00을 내렸어요"})
    read = replies.read(replies.SectionReply, told)
    assert isinstance(read, replies.SectionReply)
    assert read.heading == "루멘 값을 내렸어요"
    read.model_dump_json()


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ({**MADE, "mood": "좋아요"}, ("mood", "빼 주세요")),
        ({"heading": "나래문고, 책방을 열었어요"}, ("sentences", "빠졌어요")),
        ({**MADE, "heading": 12}, ("heading", "글(")),
        ({**MADE, "sentences": "하나"}, ("sentences", "목록(")),
        ({**MADE, "sentences": ["하나"]}, ("sentences.0", "객체(`{…}`)")),
        (
            {**MADE, "sentences": [sentence("책방이 열었어요.", place="줄")]},
            ("sentences.0.place", "paragraph, same, item, step"),
        ),
    ],
)
def test_what_is_not_as_agreed_is_told_in_korean(answer: object, told: tuple[str, ...]) -> None:
    read = replies.read(replies.SectionReply, json.dumps(answer, ensure_ascii=False))
    assert isinstance(read, tuple)
    for part in told:
        assert part in read[0].detail
    assert "nput" not in read[0].detail


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("", "비어 있어요"),
        ('{"heading": "책방', "읽을 수 없어요"),
        ('{"heading":\n "책방" "둘"}', '2번째 줄 7번째 글자(‘"둘"}’)'),
        ("[" * 5_000, "너무 깊거나"),
        (f'{{"heading": {"9" * 5_000}}}', "읽을 수 없는 값"),
    ],
)
def test_where_a_reply_is_no_json_is_told_in_korean(answer: str, told: str) -> None:
    read = replies.read(replies.SectionReply, answer)
    assert isinstance(read, tuple)
    assert told in read[0].detail
    assert "xpecting" not in read[0].detail
