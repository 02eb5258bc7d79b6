"""A common noun of trade that only another article of the section has; names that rest on a citation of their own."""

import pytest

from pipeline.records import Article, Finding
from tests.unit.check.building import article, findings, issue, section

DEAL = article(
    "S1",
    "Sources: Anthropic agreed to a 12-year, $4.2B compute deal with Riot Platforms for 90 MW.",
    "The company declined to comment.",
)
LEASE = article("S2", "The initial lease term with AMD is eight years.", "AMD starts with 15 MW by May 2026.")
MINER = article(
    "S3", "Anthropic signs a $4.2bn cloud deal with bitcoin miner Riot Platforms.", "The miner opened in 2017."
)
TOKENS = article("S3", "Riot Platforms sold tokens.", "It once mined Bitcoin too.")
OWN = [
    "앤트로픽은 90MW를, AMD는 15MW를 써요.[^S1.1][^S2.2]",
    "앤트로픽이 90MW를, AMD가 15MW를 가져가요.[^S1.1][^S2.2]",
    "앤트로픽의 몫은 90MW, AMD의 몫은 15MW예요.[^S1.1][^S2.2]",
]
WRONG = [
    "앤트로픽은 90MW를, 엔비디아는 15MW를 써요.[^S1.1][^S2.2]",
    "앤트로픽은 15MW를, AMD는 90MW를 써요.[^S1.1][^S2.2]",
    "AMD는 90MW를 12년 동안 빌려요.[^S1.1][^S2.2]",
]


def _found(body: str, *articles: Article) -> list[Finding]:
    one = section(f"### 계약\n\n{body}", articles=[each.id for each in articles])
    whole = issue([one], articles)
    return [each for kind in ("name", "number-contradicted") for each in findings(whole, kind)]


@pytest.mark.parametrize(
    "noun", ["비트코인을 캐던 라이엇이", "비트코인 회사 라이엇이", "한때 비트코인에 기댔던 라이엇이"]
)
def test_a_noun_that_another_article_writes_small_is_advised_to_be_cited(noun: str) -> None:
    found = _found(
        f"{noun} 앤트로픽에서 12년 동안 42억 달러를 받기로 했다는 보도가 나왔어요.[^S1.1]", DEAL, LEASE, MINER
    )
    assert [one.severity for one in found if "비트코인" in one.message] == ["warn"]
    assert [one.fix.replace for one in found if one.fix] == ["[^S1.1 S3.1]"]


@pytest.mark.parametrize("noun", ["비트코인을 캐던 라이엇이", "이더리움을 캐던 라이엇이", "엔비디아와 손잡은 라이엇이"])
def test_a_name_that_no_article_writes_small_blocks(noun: str) -> None:
    found = _found(
        f"{noun} 앤트로픽에서 12년 동안 42억 달러를 받기로 했다는 보도가 나왔어요.[^S1.1]", DEAL, LEASE, TOKENS
    )
    assert "block" in [one.severity for one in found]


@pytest.mark.parametrize("draft", OWN)
def test_a_name_is_held_to_the_citation_that_has_it(draft: str) -> None:
    assert not _found(draft, DEAL, LEASE)


@pytest.mark.parametrize("draft", WRONG)
def test_what_is_the_other_ones_blocks_still(draft: str) -> None:
    assert "block" in [one.severity for one in _found(draft, DEAL, LEASE)]
