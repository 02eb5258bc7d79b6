"""Claims that are filed and dealt with are no one's assertion; what someone claims is."""

import pytest

from pipeline.check import lint_pair


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Of 8,200 flagged claims that clerks have read so far, 9% were honest.", "직원이 지금까지 읽은 신고 8,200건 가운데 9%는 정직했어요."),
        ("The insurer paid 310 claims that were filed after the flood.", "보험사는 홍수 뒤에 들어온 청구 310건에 돈을 줬어요."),
        ("Most of the claims that staff rejected in May came from one town.", "5월에 거절된 청구는 대부분 한 마을에서 왔어요."),
        ("Of the 58 claims the office reviewed, 36 were paid.", "사무소가 검토한 청구 58건 가운데 36건이 지급됐어요."),
    ],
)  # fmt: skip
def test_claims_that_are_counted_are_told_as_facts(source: str, draft: str) -> None:
    assert not any(one.kind == "hedge" for one in lint_pair(source, draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Pell claims that clerks have read 8,200 forms.", "직원이 서류 8,200장을 읽었어요."),
        ("One of the makers claims that drivers have saved 9% in fuel.", "운전자들은 연료를 9% 아꼈어요."),
        ("The company claims that testers have approved the chip, which costs $30.", "시험자들이 칩을 승인했어요."),
        ("The office reviewed many claims that the drug cures colds.", "그 약은 감기를 낫게 해요."),
    ],
)
def test_what_someone_claims_is_no_fact(source: str, draft: str) -> None:
    assert any(one.kind == "hedge" for one in lint_pair(source, draft))
