"""What something is said to be is not told as its plain opposite: uncertain as 확실하다, unfair as 공정하다."""

import pytest

from pipeline.check import lint_pair

ROWS = [
    ("Marlow told the paper that the timing of the sale of the factory is now uncertain.", "말로는 공장 매각 시점이 이제 불확실하다고 신문에 말했어요.", "말로는 공장 매각 시점이 이제 확실하다고 신문에 말했어요."),
    ("The cause of the fire at the factory is still unknown, the city said.", "시는 공장 화재 원인을 아직 알 수 없다고 했어요.", "시는 공장 화재 원인이 밝혀졌다고 했어요."),
    ("The company insisted its management team remains strong.", "회사는 경영진이 여전히 탄탄하다고 했어요.", "회사는 경영진이 흔들린다고 했어요."),
    ("The union called the new contract with the company unfair.", "노조는 회사와 맺은 새 계약이 불공정하다고 했어요.", "노조는 회사와 맺은 새 계약이 공정하다고 했어요."),
    ("The new tax is unpopular with farmers.", "새 세금은 농민에게 인기가 없어요.", "새 세금은 농민에게 인기가 많아요."),
    ("The dose was harmless to mice and rats.", "이 용량은 생쥐와 쥐에게 무해했어요.", "이 용량은 생쥐와 쥐에게 해로웠어요."),
    ("The minister called the export target for next year unrealistic.", "장관은 내년 수출 목표가 비현실적이라고 했어요.", "장관은 내년 수출 목표가 현실적이라고 했어요."),
    ("The drug proved ineffective in older patients.", "이 약은 나이 든 환자에게 효과가 없었어요.", "이 약은 나이 든 환자에게 효과가 있었어요."),
    ("The project is at odds with the company's climate goal.", "이 사업은 회사의 기후 목표와 어긋나요.", "이 사업은 회사의 기후 목표와 잘 맞아요."),
    ("The water supply in the camp was inadequate.", "캠프의 물 공급은 부족했어요.", "캠프의 물 공급은 충분했어요."),
]  # fmt: skip


def _told(source: str, draft: str) -> bool:
    return any(one.kind == "number-contradicted" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_a_trait_told_as_its_opposite_is_named(source: str, right: str, wrong: str) -> None:
    assert not _told(source, right)
    assert _told(source, wrong)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("It is unclear when the ferry will run again.", "배가 언제 다시 다닐지 분명하지 않아요."),
        ("The rule is fair, he said, but the fee is unfair.", "그는 규정은 공정하지만 수수료는 불공정하다고 했어요."),
        ("The stable price hid an unstable supply.", "값은 안정적이었지만 공급은 흔들렸어요."),
        ("No one called the vote unfair.", "투표가 공정했다는 평가예요."),
        ("The trade fair opened in Busan on Monday.", "박람회가 월요일에 부산에서 열렸어요. 심사는 공정했다고 해요."),
    ],
)
def test_a_trait_denied_or_of_another_thing_stands(source: str, draft: str) -> None:
    assert not any(one.severity == "block" for one in lint_pair(source, draft))
