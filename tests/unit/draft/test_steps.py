"""The arithmetic beside a figure: what code puts right in it, and that nothing passes the door that the checks would block."""

from datetime import UTC, datetime

import pytest

from pipeline.check.claims import Evidence
from pipeline.check.declared_steps.undeclared import recomputes
from pipeline.draft import steps
from pipeline.draft.replies import SentenceReply
from pipeline.draft.written import Printed, Rules, accept
from pipeline.text import arithmetic, citations, quantities, relative_days
from tests.unit.draft.material import figure, sentence

SAID = {
    "S1.1": ("Shares of Norwind fell 7.8% to $41.20 on Monday.", "en"),
    "S1.2": ("It loses about 15 cents on every dollar, compared with a margin of 22% before the cut.", "en"),
    "S1.3": ("A bid could come before the end of January. Reviews take four to six months.", "en"),
    "S1.4": ("The lease of 2026 runs for 3 years at 1,200 euros a month.", "en"),
    "S1.6": ("The strike began on Nov. 19 and ended on Sunday.", "en"),
    "S1.7": ("It took 6 hours and 40 minutes, down from 2 hours and 30 minutes.", "en"),
    "S1.8": ("The port told the company in March, and the mended version came only in September.", "en"),
    "S1.9": ("The pool is heated from 9 a.m. to 5 p.m. on working days.", "en"),
    "S1.5": ("Sales rose to 31.2 billion won, one in four of them abroad.", "en"),
}

PUBLISHED = datetime(2026, 11, 24, 3, tzinfo=UTC)  # a Tuesday; Sunday is the 22nd, or the 29th
DAYS = {name: relative_days.of_month(said, PUBLISHED) for name, (said, _) in SAID.items()}


def _reply(text: str, written: str, name: str, step: str) -> SentenceReply:
    return SentenceReply.model_validate(sentence(text, name, figures=[figure(written, name, step=step)]))


def _names(reply: SentenceReply, *, strict: bool = True) -> list[str]:
    outcome = accept("", [reply], Rules(frozenset(SAID), SAID, DAYS, strict=strict))
    return [] if isinstance(outcome, Printed) else [problem.name for problem in outcome]


@pytest.mark.parametrize(
    ("step", "mended"),
    [
        ("41.20/(1-0.078)-41.20", "41.20/(1-(7.8/100))-41.20"),
        ("41.20*.078", "41.20*(7.8/100)"),
        ("41.20*0.08", "41.20*0.08"),
        ("41.20*7.8/100", "41.20*7.8/100"),
    ],
)
def test_a_percentage_is_written_as_one(step: str, mended: str) -> None:
    reply = _reply("주가는 약 3.5달러 빠졌어요.", "약 3.5달러", "S1.1", step)
    assert [one.step for one in steps.mended(reply, SAID).figures] == [mended]
    assert arithmetic.compute(mended).value == arithmetic.compute(step).value


def test_of_a_dollar_a_percentage_is_as_many_cents() -> None:
    text = "1달러를 벌 때마다 15센트쯤 잃는데, 전에는 22센트가 남았어요."
    assert [one.step for one in steps.mended(_reply(text, "22센트", "S1.2", ""), SAID).figures] == ["22/100"]
    assert [one.step for one in steps.mended(_reply(text, "15센트쯤", "S1.2", ""), SAID).figures] == [""]
    wrong = text.replace("22센트", "23센트")
    assert _names(_reply(wrong, "23센트", "S1.2", "")) == ["amount"]
    assert _names(_reply(text, "22센트", "S1.2", "")) == []


@pytest.mark.parametrize(
    ("text", "written", "name", "step", "names"),
    [
        ("빨라야 5월 말에 끝나요.", "5월", "S1.3", "1+4", ["step-month"]),
        ("임대는 2029년까지예요.", "2029년", "S1.4", "2026+3", []),
        ("한 해에 1만 4,400유로예요.", "1만 4,400유로", "S1.4", "1200*12", []),
        ("한 주에 300유로예요.", "300유로", "S1.4", "1200/4", ["step-number"]),
        ("한 달에 1만 2,000유로예요.", "1만 2,000유로", "S1.4", "1200*10", ["step-number"]),
        ("한 해면 1만 4,400유로예요.", "한 해", "S1.4", "12/12", []),
        ("열 달을 빌리면 1만 2,000유로예요.", "열 달", "S1.4", "10", []),
        ("열 달을 빌려 줘요.", "열 달", "S1.4", "10", ["step-number"]),
        ("임대는 10년 이어져요.", "10년", "S1.4", "3+7", ["step-number"]),
        ("해외 매출은 78억 원이에요.", "78억 원", "S1.5", "31.2/4", []),
        ("해외 매출은 78억 원이에요.", "78억 원", "S1.5", "312*1/4", []),
        ("파업은 사흘 만에 끝났어요.", "사흘", "S1.6", "22-19", []),
        ("파업은 이틀 만에 끝났어요.", "이틀", "S1.6", "25-23", ["step-number"]),
        ("약 4.2시간 줄었어요.", "약 4.2시간", "S1.7", "(6*60+40-2*60-30)/60", []),
        ("해외 매출은 62억 원이에요.", "62억 원", "S1.5", "312*0.2", ["step-number"]),
        ("고친 버전은 6개월 뒤에 왔어요.", "6개월", "S1.8", "9-3", []),
        ("고친 버전은 4개월 뒤에 왔어요.", "4개월", "S1.8", "9-5", ["step-number"]),
    ],
)
def test_what_a_step_may_count_with(text: str, written: str, name: str, step: str, names: list[str]) -> None:
    reply = _reply(text, written, name, step)
    assert _names(reply) == names
    assert _names(reply, strict=False) == []


@pytest.mark.parametrize(
    ("text", "written", "name", "step"),
    [
        ("주가는 약 3.5달러 빠졌어요.", "약 3.5달러", "S1.1", "41.20/(1-0.078)-41.20"),
        ("1달러에 22센트가 남았어요.", "22센트", "S1.2", ""),
        ("임대는 2029년까지예요.", "2029년", "S1.4", "2026+3"),
        ("한 해에 1만 4,400유로예요.", "1만 4,400유로", "S1.4", "1200*12"),
        ("해외 매출은 78억 원이에요.", "78억 원", "S1.5", "31.2*(1/4)"),
        ("파업은 사흘 만에 끝났어요.", "사흘", "S1.6", "22-19"),
        ("약 4.2시간 줄었어요.", "약 4.2시간", "S1.7", "(6*60+40-2*60-30)/60"),
        ("고친 버전은 6개월 뒤에 왔어요.", "6개월", "S1.8", "9-3"),
    ],
)
def test_what_passes_the_door_passes_the_checks(text: str, written: str, name: str, step: str) -> None:
    printed = accept("", [_reply(text, written, name, step)], Rules(frozenset(SAID), SAID, DAYS))
    assert isinstance(printed, Printed)
    (given,) = [one.step for one in citations.find(printed.body) if one.step]
    said, language = SAID[name]
    assert recomputes(given, quantities.find(written, "ko"), [Evidence(name, said, language, PUBLISHED)])


@pytest.mark.parametrize(
    ("step", "refused"), [("17-9", []), ("5+12-9", []), ("18-10", ["step-number"]), ("17-8", ["step-number"])]
)
def test_an_hour_of_the_afternoon_may_be_counted_from_midnight(step: str, refused: list[str]) -> None:
    text = "수영장은 일하는 날 여덟 시간 데워요."
    assert _names(_reply(text, "여덟 시간", "S1.9", step)) == refused
    claims = [Evidence("S1.9", *SAID["S1.9"])]
    assert recomputes(step, quantities.find("8시간", "ko"), claims) is (refused == [])
