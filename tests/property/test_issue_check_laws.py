"""Laws of the check of an issue: whatever an editor types, findings come with true places, in order, the same twice."""

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.check import check
from pipeline.config import Newsletter
from pipeline.config.check_kinds import CHECK_KINDS
from pipeline.records import Correction, Issue, Picture, SectionKind
from tests.eval.sampled import tries
from tests.unit.check.building import NOW, OLD, article, issue, section

PIECES = st.sampled_from(
    ["### ", "루멘 2의 입력 값은 ", "95% 내렸어요.", "84% 내렸어요. ", "$0.28", "[^S1.2]", "[^S1.2 S2.1 = (1.75-0.28)/1.75]", "[^직접: 메일]", "[^S9.9]", "\n\n", "\n",
     "- **일시**: ", "- **신청 마감**: 11월 1일\n", "2026-11-20 14:00\n", "2026년 13월 40일", "- **광고주**: 가온\n", "![그림](images/a.png \"출처: 루멘\")", "![](images/b.png)",
     "![", "](", "이번 주에 새로 공개했어요.", "지난해 ", "직원은 140명이에요.", "직원은 104명이에요.", "오르카의 ", "<!-- ", " -->", "“말이에요”", "| 값 | 2 |\n", "🧪 ", "[할 일]",
     "나래은행, ", "약 절반", "6분의 1 "]
)  # fmt: skip
BODIES = st.lists(PIECES, max_size=14).map("".join)
KINDS: st.SearchStrategy[SectionKind] = st.sampled_from(
    ["lede", "story", "takeaways", "closing", "note", "event", "sponsor", "links"]
)
SOURCES = (
    "Lumen 2 is here",
    "Input for Lumen 2 costs $0.28 per million tokens, against $1.75 for Lumen 1.5.",
    "It has 140 employees.",
)
LATER = (SOURCES[0], SOURCES[1].replace("0.28", "0.35"), SOURCES[2])
WRONG = Correction(NOW, "s1", "루멘 2의 입력 값은 95% 내렸어요.", "루멘 2의 입력 값은 84% 내렸어요.", "2026-11-18")


def _issue(bodies: list[tuple[SectionKind, str]], title: str) -> Issue:
    parts = [section(body, f"s{at}", kind, ("S1", "S2")) for at, (kind, body) in enumerate(bodies, start=1)]
    articles = [
        article("S1", *SOURCES, at=OLD, url="https://a.example/"),
        article("S2", "A filing shows that Orca employs 104 people.", at=None),
        article("S3", *LATER, url="https://a.example/"),
    ]
    return issue(parts, articles, title, corrected=(WRONG,), pictures={"a.png": Picture("a.png")})


@given(st.lists(st.tuples(KINDS, BODIES), min_size=1, max_size=4), BODIES)
@settings(max_examples=tries(80), deadline=None)
def test_findings_have_true_places_in_order_and_are_the_same_twice(
    bodies: list[tuple[SectionKind, str]], title: str
) -> None:
    whole = _issue(bodies, title)
    found = check(whole, Newsletter(name="시험"), {}, NOW)
    assert found == check(whole, Newsletter(name="시험"), {}, NOW)
    lines = {"title": title, "subject": "소식", "preheader": "소식"}
    texts = {**lines, **{one.id: one.body for one in whole.sections}}
    order = list(texts)
    assert found == sorted(found, key=lambda one: (order.index(one.section), one.span, one.kind))
    assert len({one.id for one in found}) == len(found)
    for one in found:
        assert one.kind in CHECK_KINDS
        assert 0 <= one.span[0] <= one.span[1] <= len(texts[one.section])
        assert one.sentence in texts[one.section]
        assert one.fix is None or one.fix.find in one.sentence
        assert one.message
