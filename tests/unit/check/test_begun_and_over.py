"""A thing that is called by its start and is over by the end of the same sentence."""

import pytest

from pipeline.check import lint_pair


def _doubted(source: str, draft: str) -> bool:
    return any(one.kind == "number-contradicted" for one in lint_pair(source, draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "한국 시간으로 오전 11시 12분쯤 시작된 장애는 오후 5시가 넘어서야 풀렸다.",
            "장애는 한국 시각 오전 11시 12분쯤 시작해 오후 5시를 넘겨 끝났어요.",
        ),
        (
            "한국 시간으로 오전 11시 12분쯤 시작된 장애는 오후 5시가 넘어서야 풀렸다.",
            "장애는 오후 5시가 넘어서 끝났어요.",
        ),
        ("지난 2일 시작된 파업은 노사 합의로 9일 만에 마무리됐다.", "파업은 9일 만에 끝났어요."),
        ("오전 3시에 시작된 접속 오류는 오전 7시쯤 복구됐다.", "접속 오류는 오전 7시쯤 끝났어요."),
        ("3월 시작한 무료 체험은 6월 30일 막을 내린다.", "무료 체험은 6월 30일에 종료돼요."),
        ("지난해 시작된 무료 행사를 앞세워 온 회사는 서버 지원을 12월에 접는다.", "회사는 12월에 서버 지원을 끝내요."),
        ("The outage that began at 2 a.m. was resolved at 8 a.m., Corvid said.", "장애는 오전 8시에 끝났어요."),
        (
            "The strike that started on Monday was called off on Friday after both sides signed a deal.",
            "파업은 금요일에 끝났어요.",
        ),
        ("A free trial that began in March is over on June 30.", "3월에 나온 무료 체험은 6월 30일에 종료돼요."),
        (
            "The company, which started as a bookshop in 2004, is pulling the plug on its app in May.",
            "회사는 5월에 앱을 종료해요.",
        ),
    ],
)
def test_an_end_that_the_source_tells_of_what_it_calls_by_its_start_is_no_opposite(source: str, draft: str) -> None:
    assert not _doubted(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("한국 시간으로 오전 11시 12분쯤 장애가 시작됐다.", "장애는 한국 시각 오전 11시 12분쯤 끝났어요."),
        (
            "한국 시간으로 오전 11시 12분쯤 시작된 장애는 오후 5시가 넘어서야 풀렸다.",
            "장애는 한국 시각 오전 11시 12분쯤 끝났어요.",
        ),
        ("지난 2일 시작된 파업은 아직 이어지고 있다.", "지난 2일 파업이 끝났어요."),
        ("지난 2일 시작된 파업은 참가자가 400명으로 늘었다.", "파업은 지난 2일 끝났어요."),
        ("6월 1일 시작되는 판매는 미국에서만 한다.", "6월 1일 미국 판매가 종료돼요."),
        ("A trial that began in March covers 40 schools.", "학교 40곳의 시험은 3월에 종료됐어요."),
        ("오전 3시에 시작된 접속 오류는 오전 7시에도 복구되지 않았다.", "접속 오류는 오전 7시에 끝났어요."),
        ("오전 3시에 시작된 접속 오류는 복구 작업이 이어지고 있다.", "접속 오류가 끝났어요."),
    ],
)
def test_a_start_told_as_the_end_is_found_where_the_source_tells_no_end_or_another_time(
    source: str, draft: str
) -> None:
    assert _doubted(source, draft)


TRIAL = "Norwind opened its repair service, Mend, to every owner after a nine-month trial."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (TRIAL, "노르윈드가 아홉 달의 시험을 끝내고 수리 서비스 '멘드'를 모든 차주에게 열었어요."),
        (TRIAL, "아홉 달에 걸친 시험을 종료하고 수리 서비스를 모두에게 열었어요."),
        ("The city reopened the bridge after a two-year repair.", "시는 두 해의 수리를 끝내고 다리를 다시 열었어요."),
    ],
)
def test_what_something_came_after_is_over(source: str, draft: str) -> None:
    assert not _doubted(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (TRIAL, "노르윈드가 아홉 달의 시험을 거쳐 모든 차주가 쓰던 수리 서비스를 끝냈어요."),
        (TRIAL, "노르윈드가 시험 아홉 달 만에 수리 서비스 '멘드'를 종료했어요."),
        ("The company launched the trial after a nine-month review.", "회사는 아홉 달의 검토 뒤 시험을 끝냈어요."),
    ],
)
def test_what_came_after_it_is_not(source: str, draft: str) -> None:
    assert _doubted(source, draft)
