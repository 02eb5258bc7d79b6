"""A Korean quotation is held against the English one word by word: what it denies, exchanges, or says the opposite of."""

import pytest

from pipeline.check import lint_pair, quoted_words


def _blocked(said: str, korean: str) -> bool:
    found = lint_pair(f'"{said}," the chief executive said on Monday.', f"대표는 “{korean}”고 말했어요.")
    return any(one.severity == "block" for one in found)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("The court never asked for the raw footage", "법원은 원본 영상을 거듭 요구했다"),
        ("Our robots carry boxes, not people", "우리 로봇은 상자가 아니라 사람을 나른다"),
        ("The bottleneck is cooling rather than chips", "병목은 냉각보다 칩이다"),
        ("We would rather delay than apologize", "늦추느니 사과하겠다"),
        ("It is cheaper to rent a model than to train one", "모델은 빌리는 것보다 학습하는 게 싸다"),
        ("Safety comes before speed here", "여기서는 안전보다 속도가 먼저다"),
        ("Sales grew faster than we expected", "매출이 예상보다 느리게 늘었다"),
        ("The new chip is quieter and cooler than the old one", "새 칩은 예전 것보다 시끄럽고 더 뜨겁다"),
        ("The contract is easy to sign and hard to leave", "계약은 맺기 어렵고 떠나기 쉽다"),
        ("Nobody in the control room saw the warning", "관제실에서는 모두가 경고를 봤다"),
        ("We have no intention of selling the studio", "스튜디오를 팔 생각이다"),
        ("This is a pause, not a retreat", "이건 멈춤이 아니라 후퇴다"),
        ("Users trust the map, but they do not trust the assistant", "이용자들은 비서는 믿지만 지도는 믿지 않는다"),
        ("The tool is useful for drafts but dangerous for contracts", "이 도구는 초안에는 위험하지만 계약서에는 쓸모 있다"),
        ("We moved the servers from Texas to Norway", "서버를 노르웨이에서 텍사스로 옮겼다"),
        ("The data was deleted before the auditors arrived", "데이터가 지워지기 전에 감사관들이 도착했다"),
        ("I am more hopeful about farming than about medicine", "농업보다 의학에 더 희망을 건다"),
        ("Most of our clients are happy with the old version", "고객 대부분은 예전 버전에 불만이다"),
        ("We hired too slowly last year", "작년에 우리는 너무 빠르게 뽑았다"),
        ("The model can explain its mistakes", "모델은 자기 실수를 설명하지 못한다"),
        ("Parents want fewer screens in class", "부모들은 교실에 화면이 더 많기를 바란다"),
        ("The agency has the money but lacks the people", "기관에 사람은 있지만 돈이 없다"),
        ("We do not store voice recordings", "우리는 음성 녹음을 저장한다"),
        ("We will publish the weights when the review is over", "검토가 끝나도 가중치를 공개하지 않겠다"),
        ("The law protects publishers, not platforms", "법은 출판사가 아니라 플랫폼을 보호한다"),
        ("Our margins are thin and getting thinner", "마진이 두껍고 점점 더 두꺼워지고 있다"),
        ("I stand by every word of the report", "보고서의 어떤 말도 지지하지 않는다"),
        ("The price will not go up for existing users", "기존 이용자의 요금은 오른다"),
        ("Drivers lost the vote but won the argument", "기사들은 투표에서 이겼지만 논쟁에서는 졌다"),
        ("It is a bad deal for farmers", "농민에게는 좋은 거래다"),
        ("We trained it on public records only, never on private chats", "공개 기록뿐 아니라 사적인 대화로도 학습했다"),
        ("The plant will open earlier than planned", "공장은 계획보다 늦게 문을 연다"),
        ("Regulators understand the risk", "규제 당국은 위험을 이해하지 못하고 있다"),
        ("The answer is longer, not better", "답은 길어진 게 아니라 나아졌을 뿐이다"),
        ("We can afford to wait", "우리는 기다릴 여유가 없다"),
        ("We stopped counting visitors and started counting subscribers", "구독자 세기를 그만두고 방문자를 세기 시작했다"),
        ("Small firms will suffer more than big ones", "큰 회사가 작은 회사보다 더 큰 피해를 볼 것이다"),
        ("I remember the day we nearly closed", "우리가 문을 닫을 뻔한 날을 기억하지 못한다"),
        ("There is still room for a cheaper model", "더 싼 모델이 들어설 자리는 이제 없다"),
        ("The first version was slow and expensive", "첫 버전은 빠르고 저렴했다"),
        ("We are building a library, not a store", "우리는 도서관이 아니라 가게를 짓고 있다"),
        ("The engineers agreed, the lawyers refused", "변호사들은 동의했지만 엔지니어들은 거부했다"),
        ("The patients were never told", "환자들은 모두 들었다"),
        ("That rumor is false", "그 소문은 사실이다"),
        ("The system failed twice in a week", "시스템이 일주일에 두 번 성공했다"),
        ("They pay for speed and complain about price", "그들은 가격에 돈을 내고 속도를 불평한다"),
        ("It is the people, not the machines, that make the difference", "차이를 만드는 건 사람이 아니라 기계다"),
        ("The decision was unanimous and final", "결정은 만장일치가 아니었고 최종적이지도 않았다"),
        ("We raised wages and lowered bonuses", "임금을 내리고 상여금을 올렸다"),
    ],
)  # fmt: skip
def test_a_quotation_that_is_turned_round_blocks(said: str, korean: str) -> None:
    assert _blocked(said, korean)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("The praise was a mile wide and an inch deep", "칭찬이 넓기는 해도 깊지는 않았다"),
        ("Free is nice until it isn't", "공짜는 좋다, 탈이 나기 전까지는"),
        ("We are losing money on every order, but we are not panicking", "주문마다 손해를 보지만 당황하지는 않는다"),
        ("Our robots carry boxes, not people", "우리 로봇은 사람이 아니라 상자를 나른다"),
        ("We would rather delay than apologize", "사과하느니 늦추겠다"),
        ("Safety comes before speed here", "여기서는 속도보다 안전이 먼저다"),
        ("The new chip is quieter and cooler than the old one", "새 칩은 예전 것보다 조용하고 덜 뜨겁다"),
        ("Nobody in the control room saw the warning", "관제실에서는 아무도 경고를 보지 못했다"),
        ("This is a pause, not a retreat", "이건 후퇴가 아니라 멈춤이다"),
        ("The tool is useful for drafts but dangerous for contracts", "이 도구는 초안에는 쓸모 있지만 계약서에는 위험하다"),
        ("The data was deleted before the auditors arrived", "감사관들이 도착하기 전에 데이터가 지워졌다"),
        ("Most of our clients are happy with the old version", "고객 대부분은 예전 버전에 만족한다"),
        ("We hired too slowly last year", "작년에 우리는 너무 더디게 뽑았다"),
        ("Parents want fewer screens in class", "부모들은 교실에 화면이 더 적기를 바란다"),
        ("We do not store voice recordings", "우리는 음성 녹음을 저장하지 않는다"),
        ("Teachers are worried, students are not", "교사들은 걱정하지만 학생들은 그렇지 않다"),
        ("The law protects publishers, not platforms", "법은 플랫폼이 아니라 출판사를 보호한다"),
        ("The camera is always on", "카메라는 늘 켜져 있다"),
        ("The evidence is weak", "증거는 약하다"),
        ("The price will not go up for existing users", "기존 이용자의 요금은 오르지 않는다"),
        ("It is a bad deal for farmers", "농민에게는 나쁜 거래다"),
        ("The plant will open earlier than planned", "공장은 계획보다 일찍 문을 연다"),
        ("The answer is longer, not better", "답은 나아진 게 아니라 길어졌을 뿐이다"),
        ("We stopped counting visitors and started counting subscribers", "방문자 세기를 그만두고 구독자를 세기 시작했다"),
        ("Small firms will suffer more than big ones", "작은 회사가 큰 회사보다 더 큰 피해를 볼 것이다"),
        ("There is still room for a cheaper model", "더 싼 모델이 들어설 자리는 아직 있다"),
        ("We are building a library, not a store", "우리는 가게가 아니라 도서관을 짓고 있다"),
        ("Without a license nobody may sell the device", "허가 없이는 아무도 그 기기를 팔 수 없다"),
        ("That rumor is false", "그 소문은 거짓이다"),
        ("The system failed twice in a week", "시스템이 일주일에 두 번 실패했다"),
        ("It is the people, not the machines, that make the difference", "차이를 만드는 건 기계가 아니라 사람이다"),
        ("The show must continue without him", "그 없이도 쇼는 계속되어야 한다"),
        ("This is far from a finished product", "이건 결코 완성된 제품이 아니다"),
        ("You cannot run a hospital without nurses", "간호사가 없으면 병원은 돌아가지 않는다"),
        ("I can't wait to see the result", "결과를 빨리 보고 싶다"),
        ("We no longer trust the vendor", "우리는 더는 그 업체를 믿지 않는다"),
        ("We did not buy the land until the permit arrived", "허가가 나온 뒤에야 땅을 샀다"),
        ("Who would trust a robot judge?", "누가 로봇 판사를 믿겠느냐"),
        ("The company failed to warn its customers", "회사는 고객에게 경고하지 않았다"),
        ("It is nothing but marketing", "마케팅일 뿐이다"),
        ("The two teams disagree on the cause", "두 팀은 원인을 두고 의견이 같지 않다"),
        ("I would not say the plan is dead", "계획이 끝났다고 말하지는 않겠다"),
        ("It works as long as the network is up", "망이 끊기지 않는 한 작동한다"),
        ("The team is too small to do everything", "모든 걸 하기에는 팀이 충분히 크지 않다"),
        ("We kept the old logo", "로고를 바꾸지 않았다"),
        ("The court rejected the request", "법원은 요청을 받아들이지 않았다"),
        ("The question remains open", "그 질문은 아직 답을 찾지 못했다"),
        ("Nothing is more important than trust", "신뢰보다 중요한 것은 없다"),
        ("This is less a product than a promise", "이건 제품이라기보다 약속에 가깝다"),
        ("The price is right, the timing is wrong", "가격은 맞지만 때가 좋지 않다"),
        ("We were wrong to close the library", "도서관을 닫지 말았어야 했다"),
        ("Our rivals are bigger, but we are closer to farmers", "경쟁사가 더 크지만 농민과는 우리가 더 가깝다"),
        ("The more we test, the less we worry", "시험을 많이 할수록 걱정은 줄어든다"),
        ("We choose patience over speed", "우리는 속도보다 인내를 택한다"),
        ("We sold the cars and kept the drivers", "차는 팔았지만 기사는 내보내지 않았다"),
        ("The bridge is closed", "다리는 열려 있지 않다"),
        ("We owe you an apology, not an excuse", "우리가 드려야 할 건 변명이 아니라 사과다"),
        ("You can copy the code but not the culture", "코드는 베낄 수 있어도 문화는 베낄 수 없다"),
        ("We are neither surprised nor worried", "놀라지도 걱정하지도 않는다"),
        ("It would be a mistake to ignore the farmers", "농민을 무시하면 안 된다"),
        ("Nobody can say we were slow", "우리가 느렸다고 말할 수 있는 사람은 없다"),
        ("We would rather lose money than trust", "신뢰를 잃느니 돈을 잃겠다"),
        ("The tests were cheap, the lawsuit was not", "시험은 쌌지만 소송은 그렇지 않았다"),
        ("He left the company last spring", "그는 지난봄부터 회사에 없다"),
        ("The rule covers everyone", "이 규칙에서 벗어나는 사람은 없다"),
        ("It is easy to forget the users", "이용자를 잊기 쉽다"),
        ("We stopped the project", "우리는 그 사업을 더 하지 않는다"),
        ("This is the first time we lost", "우리가 진 적은 이번이 처음이다"),
        ("From now on, we publish everything", "이제부터 모든 것을 공개한다"),
        ("I was skeptical, now I am a believer", "의심했지만 이제는 믿는다"),
        ("We need fewer promises and more tests", "약속은 줄이고 시험은 늘려야 한다"),
        ("Don't blame the tool, blame the user", "도구를 탓하지 말고 쓰는 사람을 탓하라"),
    ],
)  # fmt: skip
def test_a_quotation_that_is_told_freely_does_not(said: str, korean: str) -> None:
    assert not _blocked(said, korean)


def test_what_stands_ahead_of_a_quotation_may_deny_it() -> None:
    source = 'The mayor asked drivers not to "treat the lane as a car park."'
    assert not any(
        one.severity == "block"
        for one in lint_pair(source, "시장은 운전자들에게 “차로를 주차장으로 쓰지 말라”고 당부했어요.")
    )


def test_of_two_quotations_the_one_that_is_told_is_taken() -> None:
    sources = ["“The river is rising,”", "“Our pumps did not fail last night.”"]
    assert quoted_words.nearest("간밤에 펌프는 고장 나지 않았다", sources) == "Our pumps did not fail last night."
    assert quoted_words.nearest("아무 말도 하지 않겠다", sources) == ""
