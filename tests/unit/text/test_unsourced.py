"""What a sentence without a source may say, however long it is."""

import time

import pytest

from pipeline.text import spoken_contacts, unsourced


def test_a_sentence_without_end_is_nobodys_own() -> None:
    for lead_in in ("천천히 ", "여러분, "):
        free = f"{lead_in}함께 살펴봐요."
        assert not unsourced.needs_source(free), free
        assert unsourced.needs_source(lead_in * 300 + "함께 살펴봐요."), lead_in
    assert unsourced.needs_source("살펴보" * 7_000 + "세요.")


def test_advice_about_the_readers_own_work_is_free_however_it_is_put_and_with_a_reason_it_is_not() -> None:
    for free in (
        "물류팀이라면 하루치 주문만 떼어 두 방식으로 처리해 보면 돼요.",
        "이름을 붙이는 규칙을 팀원과 먼저 맞춰 볼 만해요.",
        "통역을 맡긴다면 → 전문 용어를 미리 건네 두면 좋아요.",
        "클라우드로 옮긴다면 돌아오는 길의 비용도 물어보는 게 좋아요.",
        "설비를 바꾼다면 예전 부품을 언제까지 구할 수 있는지 확인해 보세요.",
        "초안을 맡긴다면 마지막 문단은 직접 쓰는 편이 나아요.",
        "가입 절차를 줄인다면 빠뜨리면 안 되는 동의부터 표시해 두세요.",
        "팀장이라면 안 쓰기로 한 일의 목록을 함께 만들어 보면 어떨까요?",
        "외주를 준다면 어떤 도구로 만들었는지 적어 달라고 하면 돼요.",
        "병동에서 쓴다면 알람을 끌 수 있는 사람을 정해 두세요.",
    ):
        assert not unsourced.needs_source(free), free
    for fact in (
        "주문이 밀려 물류팀이 애를 먹고 있으니 하루치만 처리해 보면 돼요.",
        "업무 계정이 학습에 쓰이니 개인 계정과 나눠 두세요.",
        "통역이 전문 용어를 틀리니 미리 건네 두면 좋아요.",
        "클라우드에서 돌아오는 비용이 더 크니 물어보는 게 좋아요.",
        "예전 부품이 단종됐으니 설비를 바꿔 볼 만해요.",
        "마지막 문단을 자주 빠뜨리니 직접 쓰는 편이 나아요.",
        "동의 없이 가입시킨 회사가 벌금을 물었으니 표시해 두세요.",
        "시험한 곳마다 성과가 났으니 한 건만 돌려 볼 만해요.",
        "외주 업체가 몰래 도구를 썼으니 적어 달라고 하면 돼요.",
        "병동 알람이 꺼진 채 사고가 났으니 담당을 정해 두세요.",
    ):
        assert unsourced.needs_source(fact), fact


LENT = ("Harbor released Tidal 4 on Friday, after Tidal 3.", "Kestrel Pro reads invoices.", "타이달(Tidal)")


def test_advice_may_name_what_the_sources_name() -> None:
    for free in (
        "월말 정산이 밀린다면 타이달 4로 한 부서만 먼저 돌려 보세요.",
        "영수증이 많다면 Tidal 4에 하루 치만 맡겨 보세요.",
        "Tidal 3과 Tidal 4에 같은 서류를 넣어 보세요.",
        "Tidal-4로 옮기기 전에 누가 확인할지 정해 두세요.",
        "우리 팀이라면 Kestrel Pro에 무엇을 맡길지 적어 볼까요?",
        "초안 한 장만 Kestrel로 요약해 보고 원본과 맞춰 보세요.",
        "Kestrel 담당자에게 먼저 물어보는 게 좋아요.",
        "처음이라면 Tidal 4에 짧은 메모부터 맡겨 봐도 좋아요.",
    ):
        assert not unsourced.needs_source(free, LENT), free
        assert unsourced.needs_source(free), f"no text has the name: {free}"


def test_what_advice_tells_of_a_name_needs_a_source_and_so_does_a_figure_or_a_version_that_no_text_has() -> None:
    for fact in (
        "느린 Tidal 3 대신 Tidal 4를 써 보세요.",
        "무료로 풀린 Kestrel을 오늘 받아 보세요.",
        "Tidal 4가 값을 올리기 전에 계약해 두세요.",
        "Kestrel은 곧 사라지니 자료를 옮겨 두세요.",
        "타이달 4가 더 빠르니 정산을 옮겨 보세요.",
        "타이달 7로 한 부서만 먼저 돌려 보세요.",
        "Tidal 7로 한 부서만 먼저 돌려 보세요.",
        "단계 4로 한 부서만 먼저 돌려 보세요.",
        "Tidal 4개월 이용권부터 써 보세요.",
        "Tidal 4로 30% 아껴 보세요.",
        "Tidal 4로 5건만 먼저 돌려 보세요.",
        "Tidal 4는 한국어도 잘해요.",
        "Tidal 4가 가장 좋아요.",
    ):
        assert unsourced.needs_source(fact, LENT), fact


def test_an_address_in_words_is_looked_for_once_in_a_word() -> None:
    def spent(word: str) -> float:
        tries = []
        for _ in range(5):
            started = time.process_time()
            assert not spoken_contacts.find(word)
            tries.append(time.process_time() - started)
        return min(tries)

    assert spent("가나" * 20_000) < 10 * spent("가나" * 5_000)  # were each syllable a beginning, 16


def test_an_address_in_words_is_found_where_its_word_begins() -> None:
    (one,) = spoken_contacts.find("더 보려면 달빛서점 닷컴에서 찾아보세요.")
    assert (one.kind, one.text, one.name, one.at) == ("address", "달빛서점 닷컴", "달빛서점", "com")
    (one,) = spoken_contacts.find("주소창에 moonlit-books닷넷을 넣어 보세요.")
    assert (one.name, one.at) == ("moonlit-books", "net")
    assert not spoken_contacts.find("닷컴 열풍이 다시 왔어요.")


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        ("moonlit Dot Com에서 찾아보세요.", "com"),
        ("moonlit DOT school에서 찾아보세요.", "school"),
        ("달빛서점 닷 앱에서 찾아보세요.", "app"),
        ("달빛서점 쩜 에이아이로 가 보세요.", "ai"),
    ],
)
def test_an_address_is_found_in_any_letters(text: str, ending: str) -> None:
    (one,) = spoken_contacts.find(text)
    assert (one.kind, one.at) == ("address", ending)


@pytest.mark.parametrize(
    "text",
    [
        "Echo Dot 5세대가 나왔어요.",
        "Echo Dot Max를 시험했어요.",
        "좋은 점 app도 나왔어요.",
        "다른 점 에이아이가 아니에요.",
    ],
)
def test_a_dot_that_ends_no_address_is_none(text: str) -> None:
    assert not spoken_contacts.find(text)


def test_advice_and_opinions_that_take_a_change_or_a_first_for_granted_need_a_source() -> None:
    for fact in (
        "구독료가 오르기 전에 한 해 치를 끊어 보세요.",
        "약관이 바뀌기 전에 자료를 내려받아 두세요.",
        "보조금이 줄어들기 전에 신청해 보면 어때요?",
        "국내에서 처음 선보인 방식이라 마음이 가요.",
        "업계에서 제일 조용한 기계부터 들여 보세요.",
        "제일 정밀한 카메라부터 달아 보세요.",
        "가장 널리 쓰이는 장부 앱으로 갈아타 보세요.",
        "다들 갈아탄 서비스이니 둘러보세요.",
        "역사상 처음이라 더 뜻깊어요.",
        "의심스러운 성적표예요.",
        "신뢰할 만한 숫자예요.",
    ):
        assert unsourced.needs_source(fact), fact
    for free in (
        "마음이 바뀌기 전에 메모해 두세요.",
        "일이 커지기 전에 담당자를 정해 두세요.",
        "우리 업계에서 가장 귀찮은 일은 뭘까요?",
        "우리 팀에 제일 정밀한 카메라가 있다면 그것부터 달아 보세요.",
        "가장 빠른 모델부터 골라 보고 값을 물어보세요.",
        "가장 안전한 방법부터 적어 보세요.",
        "누구나 겪는 일이니 천천히 해 보세요.",
        "믿을 만한 숫자인지 함께 볼까요?",
        "곱씹어 볼 숫자예요.",
    ):
        assert not unsourced.needs_source(free), free


def test_what_a_question_or_advice_presupposes_of_others_needs_a_source_and_talk_with_readers_does_not() -> None:
    for fact in (
        "예전 로봇은 계단을 못 올랐죠?",
        "그 은행 앱, 월말마다 먹통이었죠?",
        "세금을 떼먹은 업체라면 손을 떼는 게 좋아요.",
        "리콜을 미룬 회사 제품은 사지 마세요.",
        "매장들이 계산대를 없앤 이유는 뭘까요?",
        "국제 대회에서 우승한 팀이라 더 믿음직해요.",
    ):
        assert unsourced.needs_source(fact), fact
    for free in (
        "지난 편지에서 숙제를 내 드렸죠?",
        "표가 조금 복잡했죠?",
        "여러분 공장은 불량을 어떻게 세고 있나요?",
        "풀리지 않은 물음이 하나 남아요.",
        "어르신이 많은 곳이라면 글씨부터 키워야겠죠.",
        "약속을 지키지 않는 업체라면 계약을 다시 보는 게 좋아요.",
        "상사의 허락을 받은 뒤에 설치하세요.",
    ):
        assert not unsourced.needs_source(free), free


def test_for_whom_something_is_of_interest_needs_none() -> None:
    for free in (
        "국내 병원이라면 이 대목이 와닿을 거예요.",
        "물류 일을 하는 분이라면 남의 일 같지 않을 거예요.",
        "작은 공장이라면 이 이야기가 솔깃할 거예요.",
        "국내 전력사라면 이 부분이 와닿을 거예요.",
    ):
        assert not unsourced.needs_source(free), free
        assert not unsourced.claims(free, guarded=False), free
    for fact in ("국내 병원이라면 이미 반값에 들여왔어요.", "벌금 3억 원을 문 회사라면 이 대목이 와닿을 거예요."):
        assert unsourced.needs_source(fact), fact
