"""What lies between a measure and the bare number that the next sentence holds against it."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("The grid had 31 gigawatts of requests in its queue. A year ago the figure was 22.", "전력망에 쌓인 신청이 31GW예요. 1년 사이 9GW 늘었어요."),
    ("The lake holds 640 million litres. Last spring it held 710.", "호수에는 물 6억 4,000만 리터가 있어요. 지난봄보다 7,000만 리터 적어요."),
    ("The fund raised 9 billion euros. That is 2 billion less than it had planned.", "펀드가 90억 유로를 모았어요. 계획보다 20억 유로 적어요."),
    ("The studio earned $340 million. It was 60 million more than a year earlier.", "스튜디오가 3억 4,000만 달러를 벌었어요. 1년 전보다 6,000만 달러 많아요."),
    ("The new ship is 210 metres long. The old one was 180.", "새 배는 길이가 210m예요. 옛 배보다 30m 길어요."),
    ("The plant makes 85 tonnes a day. Two years ago it made 60.", "공장은 하루 85톤을 만들어요. 2년 전보다 25톤 늘었죠."),
]  # fmt: skip
WRONG = [
    ("The grid had 31 gigawatts of requests in its queue. A year ago the figure was 22.", "전력망에 쌓인 신청이 31GW예요. 1년 사이 7GW 늘었어요.", "7GW"),
    ("The fund raised 9 billion euros. That is 2 billion less than it had planned.", "펀드가 90억 유로를 모았어요. 계획보다 30억 유로 적어요.", "30억 유로"),
    ("The new ship is 210 metres long. The old one was 180.", "새 배는 길이가 210m예요. 옛 배보다 40m 길어요.", "40m"),
    ("The studio earned $340 million. It was 60 million more than a year earlier.", "스튜디오가 3억 4,000만 달러를 벌었어요. 1년 전보다 8,000만 달러 많아요.", "8,000만 달러"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_difference_from_a_bare_number_does_not_block(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_difference_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.rindex(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(low < start + len(wrong) and start < high for low, high in spans)
