"""A sentence that an editor's program broke for its width is read as the one that it is, and mended where it stands."""

import textwrap

import pytest

from pipeline.check import check
from pipeline.config import Newsletter
from pipeline.records import Finding
from tests.unit.check.building import NOW, article, issue, section

TOLD = (
    (
        "The library plans to open at least three reading rooms in Harbor City next spring, the council said.",
        "도서관은 내년 봄 항구 도시에 열람실을 적어도 세 곳 열 계획이라고 시의회가 전했어요.",
        "도서관은 내년 봄 항구 도시에 열람실을 세 곳 열었다고 시의회가 전했어요.",
    ),
    (
        "The ferry company agreed to carry 1,240 students a day for $3 each, down from $5, its director said.",
        "여객선 회사는 하루에 학생 1,240명을 5달러에서 내린 3달러에 태우기로 합의했다고 이사가 말했어요.",
        "여객선 회사는 하루에 학생 1,420명을 3달러에서 올린 5달러에 태우고 있다고 이사가 말했어요.",
    ),
    (
        "“We will not raise the price before March,” said Jane Miller of Lantern 9, which sold 52,000 lamps last year.",
        "랜턴 9는 지난해 등을 52,000개 팔았고, 제인 밀러는 “3월 전에는 값을 올리지 않을 것”이라고 말했어요.",
        "랜턴 9은 지난해 등을 25,000개 팔았고, 제인 밀러는 “3월에는 값을 꼭 올릴 것”이라고 말했어요.",
    ),
    (
        "The garden measured 12 hives and found 40 percent fewer bees than in 2024, though it tested for one week only.",
        "정원은 벌통 12개를 재 보고 2024년보다 벌이 40% 적다고 밝혔는데, 한 주 동안만 시험한 결과예요.",
        "정원은 벌통 21개를 재 보고 2024년보다 벌이 60% 적다고 밝혔는데, 한 해 동안 시험한 결과예요.",
    ),
)


def found(source: str, body: str) -> list[Finding]:
    whole = issue([section(f"### 소식\n\n{body}\n")], [article("S1", source)])
    return check(whole, Newsletter(name="시험"), {}, NOW)


@pytest.mark.parametrize("width", [30, 34, 40])
@pytest.mark.parametrize(("source", "right", "wrong"), TOLD)
def test_a_break_at_a_width_is_a_blank(source: str, right: str, wrong: str, width: int) -> None:
    for draft in (right, wrong):
        lines = textwrap.wrap(f"{draft}[^S1.1]", width)
        assert len(lines) > 1
        flat, wrapped = found(source, " ".join(lines)), found(source, "\n".join(lines))
        assert [(one.kind, one.severity, one.message) for one in wrapped] == [
            (one.kind, one.severity, one.message) for one in flat
        ]
        assert [(one.digest, one.span) for one in wrapped] == [(one.digest, one.span) for one in flat]
        body = "\n".join(["### 소식", "", *lines, ""])
        assert all(one.fix is None or one.fix.find in body for one in wrapped)
        assert [one.fix is None for one in wrapped] == [one.fix is None for one in flat]
    assert wrapped


def test_a_particle_is_mended_over_the_end_of_a_line() -> None:
    source = "Lantern Works sold 52,000 lamps in Harbor City last year, the company said."
    first, rest = "회사가 전한 바로는 랜턴웍스가 지난해 항구 도시에서 등 52,000", "개을 팔았어요.[^S1.1]"
    (flat,) = (one for one in found(source, f"{first} {rest}") if one.kind == "josa")
    (one,) = (one for one in found(source, f"{first}\n{rest}") if one.kind == "josa")
    assert (one.message, one.digest) == (flat.message, flat.digest)
    assert one.fix is not None
    assert (one.fix.find, one.fix.replace) == ("52,000\n개을", "52,000 개를")
    assert not [one for one in found(source, f"{first}\n{rest.replace('개을', '개를')}") if one.kind == "josa"]
