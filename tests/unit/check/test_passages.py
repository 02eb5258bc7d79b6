"""A draft about one passage of a long text is read as if it had that passage alone."""

import pytest

from pipeline.check import lint_pair

_MAIL = (
    "Email provider Fennel will end its free plan on May 31, affecting 1.9 million accounts. "
    "The cheapest paid plan costs $3 a month, or $30 a year. "
    "Founder Max Oberlin said free users cost the company $400,000 a month."
)
_YARD = (
    "한려조선은 올해 채용 인원을 300명으로 확정했다. 지난해에는 120명을 뽑았다. "
    "원서는 9월 1일부터 14일까지 받고 합격자는 11월 20일 발표한다."
)
_FERRY = (
    "The ferry operator Strandlinje ordered six electric ferries at 120 million kroner each. "
    "The first two will be delivered in spring 2028 and the rest by the end of 2029. Each carries 80 cars."
)
_STOCK = (
    "Hsinlight has spent 31 billion Taiwan dollars, or about $960 million, on the project since 2022. "
    "Its shares rose 6.8% to T$412 on the day, their biggest gain since March 4."
)

_TRACKERS = (
    "Sleep trackers overestimate deep sleep by 43 minutes a night, according to a comparison of six devices. "
    "The best device was off by 17 minutes, the worst by 88. All six makers were offered a chance to comment; two replied."
)
_FIXED = (
    "Version 4.2, released on May 12, fixes a bug that deleted long drafts. "
    "The bug had been in the editor since version 3.9, which came out on February 11."
)
_AWARD = (
    "Pagewell must pay $88 million to a group of 2,300 textbook authors, a judge ruled. "
    "Judge Carla Nunez rejected a request for $240 million. The award works out at roughly $38,000 per author. "
    "Pagewell's co-defendant, the data broker Sorrel Index, was ordered to pay a further $12 million. "
    "Flights at Dalmont were grounded for 100 minutes. In all, 87 flights were delayed. The radar had been updated."
)


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (f"{_MAIL} {_YARD}", "1년 치를 한 번에 내면 다달이 낼 때보다 6달러 덜 들어요."),
        (f"{_YARD} {_MAIL}", "무료 이용자 때문에 한 해 480만 달러가 나갔던 셈이래요."),
        (f"{_MAIL} {_YARD}", "페널 메일이 5월을 끝으로 무료 요금제를 접어요. 이용자 190만 명이 영향을 받아요."),
        (f"{_MAIL} {_YARD}", "한려조선이 올해 300명을 뽑아요. 지난해보다 180명 많아요."),
        (f"{_FERRY} {_STOCK}", "2028년 봄에 두 척이 먼저 오고, 남은 네 척은 2029년 말까지 들어와요."),
        (f"{_STOCK} {_FERRY}", "2028년 봄에 두 척이 먼저 오고, 남은 네 척은 2029년 말까지 들어와요."),
        (f"{_TRACKERS} {_MAIL}", "수면 측정기 여섯 가지를 견줬더니 오차가 88분까지 났어요. 네 회사는 답이 없었고요."),
        (f"{_MAIL} {_TRACKERS}", "수면 측정기 여섯 가지를 견줬어요. 네 회사는 묻는 말에 답이 없었고요."),
        (f"{_YARD} {_FIXED}", "긴 초안을 지우던 버그가 석 달 만에 고쳐졌어요."),
        (_AWARD, "페이지웰이 물어야 할 8,800만 달러에 소렐 인덱스 몫까지 더하면 모두 1억 달러예요."),
    ],
)
def test_another_text_beside_it_takes_nothing_away(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (f"{_MAIL} {_YARD}", "1년 치를 한 번에 내면 다달이 낼 때보다 9달러 덜 들어요.", "9달러"),
        (f"{_YARD} {_MAIL}", "무료 이용자 때문에 한 해 580만 달러가 나갔던 셈이래요.", "580만 달러"),
        (f"{_MAIL} {_YARD}", "한려조선이 올해 300명을 뽑아요. 지난해보다 150명 많아요.", "150명"),
        (f"{_STOCK} {_FERRY}", "2028년 봄에 두 척이 먼저 오고, 남은 세 척은 2029년 말까지 들어와요.", "세 척"),
        (f"{_MAIL} {_YARD}", "페널 메일이 6월을 끝으로 무료 요금제를 접어요.", "6월"),
    ],
)
def test_a_wrong_figure_is_wrong_beside_another_text_too(source: str, draft: str, wrong: str) -> None:
    assert wrong in _blocked(source, draft)


@pytest.mark.parametrize(
    "beside",
    [
        "한려조선은 올해 300명을 뽑는다. 지난해에는 120명을 뽑았다.",
        '한려조선 대표는 "배를 모는 일은 사람이 한다"고 말했다.',
    ],
)
def test_a_translated_quotation_is_held_against_its_own_language(beside: str) -> None:
    source = f'{beside} "The invoice was the alarm," said Northgate researcher Yusra Haddad. The bill came to $214,000.'
    assert _blocked(source, "노스게이트의 유스라 하다드 연구원은 “청구서가 곧 경보였다”고 했어요.") == []


def test_a_quotation_that_no_text_has_is_told() -> None:
    source = '한려조선 대표는 "배를 모는 일은 사람이 한다"고 말했다. Northgate lost $214,000, Yusra Haddad said.'
    assert _blocked(source, "한려조선 대표는 “배를 모는 일은 이제 기계가 한다”고 말했어요.")


_KOREAN = (
    '응급의학과 정다겸 교수는 "AI가 줄을 세우지만 줄을 바꾸는 건 여전히 의사"라고 말했다. '
    "메디웨이브 백승호 대표는 내년까지 공급 병원을 40곳으로 늘리겠다고 했다."
)
_ENGLISH = (
    "The best of 14 systems tested, Solano 2 from Marrowby AI, finished 23 of the 50 books without an error. "
    "“The tool is a bicycle for beginners,” said lead author Kaarel Tamm."
)


@pytest.mark.parametrize("source", [f"{_KOREAN} {_ENGLISH}", f"{_ENGLISH} {_KOREAN}"])
def test_who_says_what_is_read_in_the_language_of_its_sentence(source: str) -> None:
    assert _blocked(source, "응급의학과의 백승호 교수는 AI가 줄을 세워도 줄을 바꾸는 건 의사라고 말했어요.")
    assert not _blocked(source, "응급의학과의 정다겸 교수는 AI가 줄을 세워도 줄을 바꾸는 건 의사라고 말했어요.")
