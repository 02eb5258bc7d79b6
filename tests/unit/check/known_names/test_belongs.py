"""What belongs to one house or town told as another's, and where it does belong."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_SCAN = "The system, LumaScan from the Cork company Optiva Medical, has been tested in three hospitals. Harrowgate, which is based in Lyon, has 60 days to appeal. Seattle illustrator Joan Prewitt led the suit."
_RANK = "Brightmoor said its chatbot has 400 million users. Cinderhall's Larkspur ranked second and Mossgrove's Tarn third, according to Datalen. “Supply has caught up,” said Priya Sandoval, an analyst at Tellwright."
_VOICE = "The Norwegian foundation Fjellkode released Bris on Monday. Its error rate is 9.8%, against 12.4% for Loquette, the commercial system from Tannhauser Labs."
_TOWNS = "Hamburg-based Nordvind will build the park. Its partner Solvera, a Madrid start-up, designs the panels. Nordvind also has an office in Oslo."
_SCHOOL = "A study of 2,000 clerks was run by economists at the University of Uppsala. It lasted 14 months."

WRONG = [
    (_SCAN, "파리에 본사를 둔 해로게이트는 60일 안에 이의를 낼 수 있어요.", "파리"),
    (_RANK, "브라이트무어의 애널리스트 프리야 샌도벌은 공급이 따라잡았다고 봤어요.", "브라이트무어"),
    (_RANK, "모스그로브의 라크스퍼가 2위였어요.", "모스그로브"),
    (_VOICE, "피엘코데의 상용 시스템 로케트는 12.4%였어요.", "피엘코데"),
    (_SCHOOL, "오슬로 대학교 경제학자들이 14개월 동안 살펴봤어요.", "오슬로 대학교"),
]  # fmt: skip
RIGHT = [
    (_SCAN, "아일랜드 회사 옵티바 메디컬이 만든 시스템이에요."),
    (_SCAN, "코크의 옵티바 메디컬이 만든 시스템이에요."),
    (_SCAN, "프랑스의 해로게이트는 60일 안에 이의를 낼 수 있어요."),
    (_SCAN, "소송을 이끈 사람은 시애틀의 일러스트레이터 조앤 프루잇이에요."),
    (_RANK, "텔라이트의 애널리스트 프리야 샌도벌은 공급이 따라잡았다고 봤어요."),
    (_RANK, "신더홀의 라크스퍼가 2위였어요."),
    (_RANK, "모스그로브의 경쟁자 라크스퍼가 2위였어요."),
    (_VOICE, "탄호이저 랩스의 상용 시스템은 12.4%였어요."),
    (_VOICE, "피엘코데의 브리스는 9.8%였어요."),
    (_TOWNS, "함부르크의 노르드빈드가 단지를 지어요."),
    (_TOWNS, "노르드빈드의 협력사 솔베라가 패널을 설계해요."),
    (_TOWNS, "마드리드 스타트업 솔베라가 패널을 설계해요."),
    (_SCHOOL, "웁살라 대학교 경제학자들이 14개월 동안 살펴봤어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "name"), WRONG)
def test_what_belongs_to_another_blocks(source: str, draft: str, name: str) -> None:
    assert blocked_at(source, draft, name)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_where_it_belongs_does_not(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"] == []
