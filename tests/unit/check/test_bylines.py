"""Who wrote an article takes no part in what its title tells."""

import pytest

from pipeline.check import lint_pair

KITES = "Court papers show Lyft handed back nine bikes to its supplier Trundle Cycles in May, after a row over brakes; Trundle sells to Grubhub too (Marit Olsen/Bloomberg)"
BAKER = "Sanne Verhoeven, a COO of Anthropic until May and a baker before that, buys two mills near Ghent (Priya Nandakumar/The Ledger)"
YARD = "How Leeds's Baker's Yard, once full of empty sheds, draws chip designers since Graphcore rented a floor there in 2017; Nvidia and Wayve followed (Ana-Lucia Ferro/TechCrunch)"
TWO = "Reddit says Anthropic copied 40,000 posts and refused to pay for them (Tom Brankovic and Maya Oduya/New York Times)"
HEAD = "Five questions for new Adobe Vellum head Ines Marchetti, who came to Vellum in 2016 as an intern and now decides about Sketchbook (Kofi Mensah/CNBC)"
FERRY = "Rowan Ashby, who most recently ran Mistral's sales desk and earlier was its COO, says he is opening a ferry line (Marit Olsen/The Ledger)"
RIGHT = [
    (FERRY, "미스트랄에서 최근까지 영업 부서를 이끌었고 그 전에는 COO였던 로언 애슈비가 여객선 회사를 연다고 밝혔어요."),
    (FERRY, "로언 애슈비가 여객선 회사를 연다고 밝혔어요. 최근까지 미스트랄 영업 부서를 이끌었고 그 전에는 COO였어요."),
    (KITES, "법원 서류를 보면 리프트가 5월에 공급사 Trundle Cycles에 자전거 아홉 대를 돌려줬어요. 브레이크를 두고 다툰 뒤였어요. Trundle은 그럽허브에도 자전거를 팔아요."),
    (BAKER, "5월까지 앤트로픽 COO였고 그 전에는 제빵사였던 사너 페르후번이 헨트 근처 제분소 두 곳을 사요."),
    (YARD, "빈 창고뿐이던 리즈의 베이커스야드에 칩 설계자들이 모여요. 2017년 그래프코어가 한 층을 빌린 뒤 엔비디아와 웨이브가 뒤따랐어요."),
    (HEAD, "어도비 벨럼을 새로 이끄는 Ines Marchetti에게 CNBC가 다섯 가지를 물었어요. 2016년 벨럼에 인턴으로 온 그는 Sketchbook을 두고 결정하는 자리에 있어요."),
    (TWO, "뉴욕타임스에 따르면 레딧은 앤트로픽이 글 4만 건을 베끼고도 돈을 내지 않았다고 해요."),
    (TWO, "레딧은 앤트로픽이 글 4만 건을 베꼈다고 해요. 톰 브란코비치 기자가 전한 소식이에요."),
]  # fmt: skip
WRONG = [
    (KITES, "법원 서류를 보면 그럽허브가 5월에 공급사 Trundle Cycles에 자전거 아홉 대를 돌려줬어요.", "그럽허브"),
    (BAKER, "프리야 난다쿠마르가 헨트 근처 제분소 두 곳을 사요. 5월까지 앤트로픽 COO였어요.", "프리야 난다쿠마르"),
    (TWO, "레딧은 구글이 글 4만 건을 베꼈다고 해요.", "구글"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_byline_is_nobody_of_the_story(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_party_blocks_beside_a_byline(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in one or one in wrong for one in found), found
