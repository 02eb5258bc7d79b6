"""Who tells the second half of a source sentence tells nothing of the first, which the writer told."""

import pytest

from tests.unit.check import building

CAPTIONS = "세 나라의 방송사는 2027년부터 생방송 뉴스에 모두 자막을 달아야 해요.[^S1.1]"


def _hedged(source: str, line: str) -> bool:
    issue = building.issue([building.section(f"### 자막\n\n{line}\n")], [building.article("S1", source)])
    return bool(building.findings(issue, "hedge"))


@pytest.mark.parametrize(
    "joined",
    [
        ", and the person said the rule was the reason for the talks.",
        ", but two people familiar with the matter said the rule would be softened.",
        ", while a person familiar with the talks said the rule was the reason for them.",
        "; sources said the rule was the reason for the talks.",
        ", and according to people familiar with the matter the rule was the reason for the talks.",
    ],
)
def test_what_stands_before_a_joined_telling_is_the_writers(joined: str) -> None:
    source = f"Broadcasters in three countries must caption all live news from 2027{joined}"
    assert not _hedged(source, CAPTIONS)


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (
            "Broadcasters must caption all live news, and the person said the rule was the reason for the talks.",
            "이 규칙이 논의를 시작한 이유예요.[^S1.1]",
        ),
        (
            "Corvane will buy Lumo for $2 billion, and the deal will close in May, people familiar with the matter said.",
            "코르베인은 루모를 20억 달러에 사요.[^S1.1]",
        ),
        (
            "A person familiar with the matter said Corvane will buy Lumo for $2 billion, and the deal will close in May.",
            "거래는 5월에 끝나요.[^S1.1]",
        ),
        ("Corvane will buy Lumo for $2 billion, and two people said so.", "코르베인은 루모를 20억 달러에 사요.[^S1.1]"),
        (
            "Corvane will buy Lumo for $2 billion, and the person said it would pay in cash.",
            "코르베인은 현금으로 내요.[^S1.1]",
        ),
    ],
)
def test_what_somebody_tells_is_theirs(source: str, line: str) -> None:
    assert _hedged(source, line)
