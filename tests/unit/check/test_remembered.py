"""What a check remembers of the one before it: the findings are those of a first look, whatever was changed in between."""

from dataclasses import replace
from datetime import date

import pytest

from pipeline.check import by_itself, check, check_section, remembered
from pipeline.check.sections import told_words
from pipeline.config import Newsletter
from pipeline.records import Finding, Issue
from pipeline.text import aliases
from tests.unit.check.building import NOW, article, issue, section

SOURCE = (
    "Marlow cut the prices of Reed 4 on Monday.",
    "The input price falls from $2.00 to $0.50 per million tokens.",
    "The output price falls from $9.00 to $4.50, and cached input falls from $0.50 to $0.05 per million tokens.",
    "“We rebuilt how Reed 4 is served,” said Ilda Moreno, chief executive of Marlow.",
)
OTHER = (
    "Marlow cut the prices of Reed 4 on Monday.",
    "The input price falls from $2.00 to $0.80 per million tokens.",
    *SOURCE[2:],
)
LISTED = "\n\n- **입력:** $2.00에서 $0.50로[^S1.2]\n- **출력:** $9.00에서 $4.50로[^S1.3]\n- **캐시 입력:** $0.50에서 $0.05로[^S1.3]\n"
BODY = (
    "### 말로, 리드 4 값을 75% 내렸어요\n\n입력 요금은 2달러에서 0.5달러로 내렸어요.[^S1.2] 75% 싸졌어요.[^S1.2] "
    "요금은 캐시 입력에서 가장 많이 내렸어요.[^S1.3]" + LISTED
)
PLAIN = Newsletter(name="시험")


def _whole(body: str, source: tuple[str, ...] = SOURCE) -> Issue:
    takeaways = section("- 입력 요금이 0.5달러예요.\n", "takeaways", "takeaways", ())
    return issue([section(body), takeaways], [article("S1", *source)], title="입력 요금 75% 인하")


def _fresh(whole: Issue, newsletter: Newsletter = PLAIN) -> list[Finding]:
    remembered._LAST.clear()
    by_itself._SENTENCES.clear()
    return check(whole, newsletter, {}, NOW)


@pytest.mark.parametrize(
    "changed",
    [
        BODY.replace("0.5달러로", "0.8달러로"),
        BODY.replace("내렸어요.[^S1.2]", "내렸어요.[^S1.3]"),
        BODY.replace("내렸어요.[^S1.2]", "내렸어요.[^직접: 11월 24일 메일]"),
        BODY.replace("입력 요금은 2달러에서 0.5달러로 내렸어요.[^S1.2] ", ""),
        BODY.replace("$0.50에서 $0.05로", "$0.50에서 $0.45로"),
        BODY.replace("75% 내렸어요", "57% 내렸어요"),
        BODY.replace("리드 4", "리드 5"),
        BODY.replace("75% 싸졌어요", "일다 모레노는 75% 싸졌다고 했어요"),
        BODY.replace("75% 싸졌어요", "일다 모레노는 싸졌다고 했어요") + "\n일다 모레노가 새로 짰다고 했어요.[^S1.4]\n",
        BODY.replace("75% 싸졌어요.[^S1.2]", "값은 mill.example/price에 있고, 3배로 뛰었어요."),
        BODY.replace("75% 싸졌어요.[^S1.2]", "75% 싸졌어요.[^S1.2 S7.1]"),
    ],
)
def test_what_was_typed_is_found_as_at_a_first_look(changed: str) -> None:
    fresh = _fresh(_whole(changed))
    _fresh(_whole(BODY))
    assert check(_whole(changed), PLAIN, {}, NOW) == fresh
    whole = _whole(changed)
    assert check_section(whole, whole.sections[0], PLAIN) == [one for one in fresh if one.section == "s1"]


def test_nothing_is_remembered_of_other_articles_days_names_or_reports() -> None:
    body = BODY.replace("0.5달러로", "0.8달러로").replace("말로", "말로사")
    others = (
        (_whole(body, OTHER), PLAIN),
        (replace(_whole(body), date=date(2026, 12, 2)), PLAIN),
        (replace(_whole(body), reported={"s1": ("S1.2",)}), PLAIN),
        (_whole(body), Newsletter(name="시험", aliases={"말로사": "Marlow"})),
    )
    for whole, newsletter in others:
        fresh = _fresh(whole, newsletter)
        _fresh(_whole(body))
        assert check(whole, newsletter, {}, NOW) == fresh


def test_of_many_issues_the_last_ones_are_remembered() -> None:
    for number in range(9):
        remembered.of(_whole(BODY, (*SOURCE, f"Orders rose to {number + 2} million.")), {})
    assert len(remembered._LAST) == 4


def test_a_second_look_asks_no_rule_again(monkeypatch: pytest.MonkeyPatch) -> None:
    _fresh(_whole(BODY))
    monkeypatch.setattr("pipeline.check.grounded._grounds", lambda *_: pytest.fail("looked again"))
    assert check(_whole(BODY), PLAIN, {}, NOW)


def test_words_that_are_one_begin_alike_or_write_one_name() -> None:
    texts = [one.text.replace("_", " ") for one in aliases.writings()[::9]]
    texts += [
        "문체부 문화체육관광부 나은 나을 이나 은 는 찾은 찾았어요 찾는 내린 내렸어요 줄인 새 새로 Lumen 2는 lumen"
    ]
    words = [word for text in texts for word in (*told_words.words(text), *told_words.tokens(text))]
    names = aliases.table()
    for one in words[-40:]:
        for other in words:
            told = told_words._alike(one.stem, one.written, other.stem, other.written)
            assert told_words.alike(one, other) == told, (one, other)
            assert not told or {one.head, one.called} & told_words.heads([other]), (one, other)
    assert not [word for word in words if word.called == "-" and aliases.squeeze(word.stem) in names]
