"""A vague number is of a size that its source speaks of."""

import pytest

from pipeline.check import lint_pair


def _severities(source: str, draft: str) -> list[str]:
    return [one.severity for one in lint_pair(source, draft) if one.kind == "number-unsupported"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Solenne released Brume 2 in Seoul.", "브룸 2는 사용자 수천만 명을 모았다고 솔렌이 밝혔어요."),
        ("Solenne opened an office with 30 people.", "솔렌의 새 사무실에서 수만 명이 일해요."),
        ("솔렌이 브룸 2를 내놓았다.", "브룸 2는 하루에 수억 건을 처리해요."),
    ],
)
def test_a_large_vague_count_that_nobody_told_blocks(source: str, draft: str) -> None:
    assert _severities(source, draft) == ["block"]


def test_one_that_may_be_worked_out_is_asked() -> None:
    assert _severities("The shop sells 300,000 cups a day.", "가게는 해마다 컵을 수천만 개 팔아요.") == ["warn"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Solenne has 30 million users.", "솔렌은 사용자 수천만 명을 모았어요."),
        ("Solenne has tens of millions of users.", "솔렌은 사용자 수천만 명을 모았어요."),
        ("Solenne employs 8,700 people.", "솔렌에서는 수천 명이 일해요."),
        ("The rock is very old.", "이 바위는 수십만 년 된 거예요."),
        ("The plan costs $4 billion.", "이 계획에는 수조 원이 들어요."),
        ("Solenne has many tools.", "솔렌의 도구는 수백 가지예요."),
    ],
)
def test_what_the_source_has_sums_of_money_and_ways_of_speaking_pass(source: str, draft: str) -> None:
    assert _severities(source, draft) == []


def _blocked(source: str, draft: str) -> list[str]:
    found = [one for one in lint_pair(source, draft) if one.severity == "block"]
    return [draft[slice(*one.span)] for one in found]


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("The trial covered 1,740 pupils.", "시험에는 학생 수천 명이 참여했어요.", "수천"),
        ("The shop answered 2,100 requests in May.", "가게는 5월에 요청 수만 건에 답했어요.", "수만"),
        ("Solenne cut 85 jobs.", "솔렌은 일자리 수백 개를 줄였어요.", "수백"),
        ("Fourteen cities joined.", "수십 곳의 도시가 함께해요.", "수십"),
        ("The survey asked 1,204 nurses.", "간호사 수백 명에게 물었어요.", "수백"),
        ("A leak exposed the photos of 7,400 users.", "사용자 수만 명의 사진이 새어 나갔어요.", "수만"),
        ("Many of the clinics lack a scanner.", "모든 병원에 스캐너가 없어요.", "모든 병원에"),
        ("Some teachers kept the tool.", "교사 전원이 도구를 계속 써요.", "교사 전원"),
        ("Most of the students passed.", "학생 모두가 시험에 붙었어요.", "학생 모두"),
        (
            "A trial in 24 schools in Lisbon ended in June.",
            "리스본의 모든 학교에서 한 시험이 6월에 끝났어요.",
            "모든 학교에서",
        ),
    ],
)
def test_a_vague_number_that_holds_no_count_of_the_very_thing_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _blocked(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The trial covered 4,300 pupils.", "시험에는 학생 수천 명이 참여했어요."),
        ("The trial covered 1,950 pupils.", "시험에는 학생 수천 명이 참여했어요."),
        ("Dozens of cities joined.", "도시 수십 곳이 함께해요."),
        ("The fund backs 120 startups in Europe and 140 startups in Asia.", "이 펀드는 스타트업 수백 곳에 투자해요."),
        ("The city put 46 cameras on each of its 12 bridges.", "시는 다리에 카메라 수백 개를 달았어요."),
        ("Every school in Lisbon kept the tool.", "리스본의 모든 학교가 도구를 계속 써요."),
        ("The 24 schools in Lisbon kept the tool.", "리스본의 모든 학교가 도구를 계속 써요."),
        ("Both firms raised the price.", "두 회사 모두 값을 올렸어요."),
        ("Finland, Norway and Sweden will ban it.", "핀란드, 노르웨이, 스웨덴 세 나라 모두 금지해요."),
        ("Several hospitals moved patients.", "모든 병원이 환자를 옮긴 건 아니에요."),
        ("Some users lost files. The firm will pay all users.", "회사는 사용자 모두에게 돈을 줘요."),
        ("Users can delete the history.", "사용자는 기록을 모두 지울 수 있어요."),
    ],
)
def test_one_that_holds_the_count_and_a_plain_all_pass(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


def test_a_few_hundred_things_that_no_figure_is_near_are_doubted() -> None:
    assert _severities("The chain closed 40 outlets.", "이 체인은 가게 수백 곳을 닫았어요.") == ["warn"]


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("The rule will save riders hundreds of millions of euros.", "이 규정이 승객에게 아껴 줄 돈은 수억 원이에요.", "수억 원"),
        ("The bank lost tens of billions of yen.", "그 은행은 수백억 달러를 잃었어요.", "수백억 달러"),
        ("Cleaning up cost the city millions of dollars.", "시는 청소에 수백만 원을 썼어요.", "수백만 원"),
    ],
)  # fmt: skip
def test_the_same_vague_number_of_another_currency_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _blocked(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The rule will save riders hundreds of millions of euros.", "이 규정이 승객에게 아껴 줄 돈은 수억 유로예요."),
        (
            "The rule will save riders hundreds of millions of euros.",
            "이 규정이 승객에게 아껴 줄 돈은 수천억 원이에요.",
        ),
        ("The bank lost tens of billions of yen.", "그 은행은 수천억 원을 잃었어요."),
        ("Cleaning up cost the city millions.", "시는 청소에 수백만 달러를 썼어요."),
    ],
)
def test_a_vague_sum_in_its_own_currency_or_exchanged_passes(source: str, draft: str) -> None:
    assert not _blocked(source, draft)
