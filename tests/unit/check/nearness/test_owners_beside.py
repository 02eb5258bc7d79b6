"""Whose figure is whose: by words that describe, by what else is told of an owner, by a name with a point in it, by where a sentence begins."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft, []))


@pytest.mark.parametrize(
    ("source", "right", "swapped"),
    [
        (
            "On the reading test, Qwen 4 scored 54.3% and DeepSeek V4 scored 58.8%.",
            "58.8%를 받은 딥시크 V4가 54.3%인 큐웬 4를 따돌렸어요.",
            "58.8%를 받은 큐웬 4가 54.3%인 딥시크 V4를 따돌렸어요.",
        ),
        (
            "In tests, Gemini 3 answered 64.1% and Claude 5 answered 69.4%.",
            "69.4%를 맞힌 클로드 5가 64.1%인 제미나이 3을 눌렀어요.",
            "69.4%를 맞힌 제미나이 3이 64.1%인 클로드 5를 눌렀어요.",
        ),
        (
            "On the driving test, Waymo 6 scored 91.2% and Zoox 4 scored 88.7%.",
            "91.2%를 받은 웨이모 6이 88.7%인 죽스 4를 따돌렸어요.",
            "91.2%를 받은 죽스 4가 88.7%인 웨이모 6을 따돌렸어요.",
        ),
    ],
)
def test_a_figure_that_describes_is_that_of_the_word_behind_it(source: str, right: str, swapped: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, swapped)


@pytest.mark.parametrize(
    ("source", "right", "swapped"),
    [
        (
            "Shipments rose 3.8 percent to 301 million units. Samsung led the market with 12.7 million tablets and a share of 31.5 percent, ahead of Apple with 11.2 million and 27.8 percent. Phones that fold made up 4 percent, compared with 3 percent a year ago. Huawei shipped 42.1 million, a gain of 2 percent, and Honor fell 11 percent to 22.9 million.",
            "1위 삼성의 점유율은 31.5%, 2위 애플은 27.8%로 집계됐어요.",
            "1위 삼성의 점유율은 27.8%, 2위 애플은 31.5%로 집계됐어요.",
        ),
        (
            "Deliveries rose 3.8 percent to 301 million. Toyota came first with 940 thousand cars and a share of 14.2 percent, ahead of Hyundai with 810 thousand and 12.1 percent. Phones that fold made up 4 percent, compared with 3 percent a year ago. Huawei shipped 42.1 million, a gain of 2 percent, and Honor fell 11 percent to 22.9 million.",
            "1위 도요타의 점유율은 14.2%, 2위 현대차는 12.1%로 집계됐어요.",
            "1위 도요타의 점유율은 12.1%, 2위 현대차는 14.2%로 집계됐어요.",
        ),
        (
            "Viewing rose 3.8 percent to 301 million hours. Netflix kept its lead with 41 million viewers and a share of 22.4 percent, ahead of Disney with 33 million and 18.6 percent. Phones that fold made up 4 percent, compared with 3 percent a year ago. Huawei shipped 42.1 million, a gain of 2 percent, and Honor fell 11 percent to 22.9 million.",
            "1위 넷플릭스의 점유율은 22.4%, 2위 디즈니는 18.6%로 집계됐어요.",
            "1위 넷플릭스의 점유율은 18.6%, 2위 디즈니는 22.4%로 집계됐어요.",
        ),
    ],
)
def test_what_else_is_told_of_an_owner_parts_no_figure_from_it(source: str, right: str, swapped: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, swapped)


@pytest.mark.parametrize(
    ("source", "right", "swapped"),
    [
        (
            "Waymo finished 2.2 million rides in May, compared with 700,000 at Pony.ai.",
            "포니AI는 5월 운행이 70만 건이었어요.",
            "포니AI는 5월 운행이 220만 건이었어요.",
        ),
        (
            "Perplexity answers 640 million questions a month and You.com about 55 million.",
            "유닷컴이 한 달에 답하는 질문은 5,500만 건쯤이에요.",
            "유닷컴이 한 달에 답하는 질문은 6억 4,000만 건쯤이에요.",
        ),
        (
            "Alphabet's cloud backlog grew to $98 billion in June, whereas Oracle's stood at $310 billion.",
            "6월 말 기준 오라클에 쌓인 일감은 3,100억 달러예요.",
            "6월 말 기준 오라클에 쌓인 일감은 980억 달러예요.",
        ),
        (
            "Gaming sales were flat at $2.4 billion. Rubin systems brought in $5.1 billion. Networking sales reached $6.3 billion.",
            "부문별로는 네트워킹이 63억 달러, 루빈 시스템이 51억 달러를 벌었어요.",
            "부문별로는 네트워킹이 51억 달러, 루빈 시스템이 63억 달러를 벌었어요.",
        ),
    ],
)
def test_an_owner_is_known_by_its_whole_name_and_where_its_sentence_begins(
    source: str, right: str, swapped: str
) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, swapped)
