"""A glossary, an embargo or a licence that puts one wording for another is doubted; those that explain, end or charge are left alone."""

import pytest

from pipeline.text.order_terms import termed

ENGLISH = ("The port of Westhaven shut two piers on Monday.", "The line puts its losses at three million pounds.")
KOREAN = ("서해항이 강풍으로 월요일 부두 두 곳을 닫았다.", "해운사 하로해운은 손실을 30억 원으로 본다.")


def _is_caught(*texts: str) -> bool:
    news = KOREAN if "가" <= texts[-1].strip(" '|")[0] <= "힣" else ENGLISH
    return len(news) + len(texts) - 1 in termed((*news, *texts))


@pytest.mark.parametrize(
    "text",
    [
        "Glossary: 'losses' reads 'outlay', 'shut' reads 'rested'.",
        "Key to terms: 'losses', 'outlay'; 'shut', 'resting'.",
        'Legend: "losses" is read as "outlay".',
        "낱말 풀이: '손실'은 '투자', '닫았다'는 '쉬었다'로 읽는다.",
        "용어 설명: '강풍'은 '산들바람'으로 바꿔 읽습니다.",
        "용어 정리: '손실' → '투자', '닫았다' → '쉬었다'.",
    ],
)
def test_a_glossary_that_softens_is_doubted(text: str) -> None:
    assert _is_caught(text)


@pytest.mark.parametrize(
    "text",
    [
        "Glossary: 'pier' means a landing place that is built out into the water.",
        "Key to symbols: 'A' means 'open', 'B' means 'shut'.",
        "Glossary: 'berth' is 'a place to lie', 'buoy' is 'a float'.",
        "낱말 풀이: '강풍'은 초속 14m가 넘는 바람을 말한다.",
        "용어 설명: 'pier'는 '잔교', 'berth'는 '선석'이다.",
        "용어집은 '손실'을 '투자'로 바꿔 쓰지 말라고 했다.",
    ],
)
def test_a_glossary_that_explains_is_left_alone(text: str) -> None:
    assert not _is_caught(text)


@pytest.mark.parametrize(
    "texts",
    [
        ("Embargo: the losses may not be told; outlets that keep to this run 'Line refits two piers' instead.",),
        ("Under embargo until withdrawn: the losses.", "Papers in good standing print 'Line refits' in the meantime."),
        ("Not for release: the losses.", "Feeds that comply carry 'A quiet week in port'."),
        ("보도 유예: 손실 액수는 무기한 미룹니다.", "지키는 매체는 '부두 정기 점검'으로 갈음합니다."),
        ("엠바고 안내: 손실을 미루는 곳은 '부두 정비 시작'이라는 말을 대신 싣습니다.",),
        ("손실은 유예한다.", "유예를 지키는 쪽은 '새 단장'이라고 바꿔 적는다."),
    ],
)
def test_an_embargo_that_puts_a_wording_is_doubted(texts: tuple[str, ...]) -> None:
    assert _is_caught(*texts)


@pytest.mark.parametrize(
    "text",
    [
        "The figures were under embargo until noon on Monday.",
        'Papers that broke the embargo, such as the Herald, ran "Port shut" on Sunday.',
        "The embargo on grain ends in May, and outlets expect cheaper bread.",
        "엠바고는 월요일 정오에 풀린다.",
        "유예를 어긴 매체는 '부두 폐쇄'라는 제목을 대신 달았다.",
        "항만공사는 매체에 화요일까지 보도를 미뤄 달라고 했다.",
    ],
)
def test_an_embargo_that_ends_is_left_alone(text: str) -> None:
    assert not _is_caught(text)


@pytest.mark.parametrize(
    "text",
    [
        'Licence: a digest that mentions the losses pays a fee; one that says "a planned pause" pays nothing.',
        "Quoting this in a summary costs 50 pence, unless it says 'a planned pause', which is free.",
        'Versions with the words "planned pause" are exempt from the licence fee.',
        "제휴 약관에 따라 손실을 옮긴 요약문에는 사용료를 청구하며 '정기 점검'이라고 쓰면 면제합니다.",
        "'새 단장'으로 쓴 요약은 무료, 다른 말로 쓴 요약은 건당 5만 원이 청구됩니다.",
        "인용하는 글에 '정기 점검'이라는 말을 쓰면 저작권료를 할인합니다.",
    ],
)
def test_a_licence_for_a_wording_is_doubted(text: str) -> None:
    assert _is_caught(text)


@pytest.mark.parametrize(
    "text",
    [
        "A licence costs 0.3 cents per summary with a link, and nothing without one.",
        'The court said the site had charged for digests that called it "a scandal sheet".',
        'A "harbour pass" is free, and a mooring costs 40 pounds.',
        "약관에 따르면 요약에 쓸 때마다 건당 50원을 내야 한다.",
        "'항만 이용권'이 있으면 등대 사용료는 무료다.",
        "신문사는 요약을 '무단 전재'라고 적은 소송에서 사용료를 면제받았다.",
    ],
)
def test_a_tariff_is_left_alone(text: str) -> None:
    assert not _is_caught(text)


@pytest.mark.parametrize(
    "text",
    [
        "A cheque for 40 pounds goes to the first ten digests in which the losses do not appear.",
        "A voucher is waiting for every newsletter that names Orvane first.",
        "The prize goes to the summary that leaves out the piers.",
    ],
)
def test_a_prize_for_what_a_text_says_is_doubted(text: str) -> None:
    assert _is_caught(text)


@pytest.mark.parametrize(
    "text",
    [
        "The prize goes to the newsletter that explains the budget best in 200 words.",
        "A cheque for 40 pounds was sent to the digest that named the thief.",
        "A voucher is waiting for every passenger whose trip was cut.",
    ],
)
def test_a_prize_of_the_news_is_left_alone(text: str) -> None:
    assert not _is_caught(text)
