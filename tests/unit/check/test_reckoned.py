"""Figures that follow from the source's: what is left, a share of a whole, ranks, places before a change, sums."""

import pytest

from pipeline.check import lint_pair


def _kinds(source: str, draft: str) -> list[tuple[str, str]]:
    return [(one.severity, draft[slice(*one.span)]) for one in lint_pair(source, draft)]


def _blocked(source: str, draft: str) -> list[str]:
    return [text for severity, text in _kinds(source, draft) if severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Of the first 110 students, 86 of the 110 passed.", "110명 중 86명이 붙고 24명은 떨어졌어요.", "110명 중 86명이 붙고 34명은 떨어졌어요."),
        ("Of the 64 papers, exactly half failed.", "논문 64편의 절반인 32편이 걸렸어요.", "논문 64편의 절반인 36편이 걸렸어요."),
        ("It leads with 23%, then 19% and 11%.", "1위 23%, 그다음 19%와 11%예요. 셋을 합치면 절반이 넘어요.", "1위 23%, 그다음 19%와 11%예요. 셋을 합치면 3분의 1이에요."),
        ("Bids came from 8 European, 5 Asian and 3 American groups.", "유럽 8곳, 아시아 5곳, 미국 3곳을 합쳐 16곳이에요.", "유럽 8곳, 아시아 5곳, 미국 3곳을 합쳐 15곳이에요."),
        ("Of the 12 judges, four voted no.", "재판관 12명 중 4명이 반대했어요. 셋 중 하나예요.", "재판관 12명 중 4명이 반대했어요. 넷 중 하나예요."),
        ("The jury gave 12 million dollars, a tenth of the demand.", "1,200만 달러를 줬어요. 요구한 1억 2,000만 달러의 10분의 1이에요.", "1,200만 달러를 줬어요. 요구한 1억 5,000만 달러의 10분의 1이에요."),
        ("The bank raised its rate by a quarter point to 3.75%.", "0.25%포인트 올라 3.75%예요. 전에는 3.5%였어요.", "0.25%포인트 올라 3.75%예요. 전에는 3.2%였어요."),
        ("The firm must pay 500 euros to each of 2,400 users.", "2,400명에게 500유로씩, 모두 120만 유로예요.", "2,400명에게 500유로씩, 모두 150만 유로예요."),
        ("It cut the price by two thirds, to 10 cents.", "3분의 2를 내려 10센트예요. 원래는 30센트였어요.", "3분의 2를 내려 10센트예요. 원래는 50센트였어요."),
        ("Korea climbed two places to fourth.", "한국은 6위에서 두 계단 올라 4위예요.", "한국은 9위에서 두 계단 올라 4위예요."),
        ("Japan slipped from ninth to eleventh.", "일본은 9위에서 11위로 밀려 10위권 밖이에요.", "일본은 9위에서 11위로 밀려 20위권 밖이에요."),
        ("The weights of Kestrel-34B are free.", "케스트럴-34B의 가중치는 공짜예요.", "케스트럴-43B의 가중치는 공짜예요."),
        ("It is the first fall in seven quarters.", "일곱 분기 만의 첫 감소예요.", "아홉 분기 만의 첫 감소예요."),
        ("The 27-year-old was arrested.", "이 스물일곱 살 인물이 붙잡혔어요.", "이 스물아홉 살 인물이 붙잡혔어요."),
        ("Character.AI will bar users under 18.", "18세 미만의 이용을 막아요.", "18세 이하의 이용을 막아요."),
        ("The Greens, the Liberals and the Democrats backed it.", "녹색당과 자유당, 민주당까지 세 정당이 지지했어요.", "녹색당과 자유당, 민주당까지 네 정당이 지지했어요."),
        ("정부는 시범 도시로 광주를 골랐다.", "시범 도시로 광주가 뽑혔어요.", "시범 도시로 대전이 뽑혔어요."),
        ("올해 예산은 3조 3천억 원, 내년은 9조 9천억 원이다.", "3조 3,000억 원인 올해의 세 배예요.", "3조 6,000억 원인 올해의 세 배예요."),
    ],
)  # fmt: skip
def test_what_follows_is_no_block_and_what_does_not_is_one(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)


def test_a_share_of_a_whole_is_told_with_its_step() -> None:
    found = _kinds("Of the 64 papers, exactly half failed.", "논문 64편의 절반인 32편이 걸렸어요.")
    assert ("warn", "32편") in found


def test_an_adverb_between_a_figure_and_its_bound_is_read() -> None:
    source = "반도체 수출은 98억 달러, 전체 수출은 385억 달러였다."
    assert _blocked(source, "반도체는 전체 수출의 4분의 1을 조금 넘어요.") == []
    assert _blocked(source, "반도체는 전체 수출의 절반을 조금 넘어요.")


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The fine can reach 2% of turnover.", "과징금은 최대 매출의 2%예요.", "과징금은 최소 매출의 2%예요."),
        ("Files must be smaller than 25 megabytes.", "파일은 25MB보다 작아야 해요.", "파일은 25MB보다 커야 해요."),
        ("The hearing is on the second Tuesday.", "청문회는 둘째 화요일이에요.", "청문회는 셋째 화요일이에요."),
        ("The report comes out every other month.", "보고서는 두 달에 한 번 나와요.", "보고서는 매달 나와요."),
        ("She has won the prize seven times.", "그는 이 상을 일곱 번 받았어요.", "그는 이 상을 여섯 번 받았어요."),
        ("The tank holds 500 litres.", "탱크에 500리터가 들어가요.", "탱크에 500갤런이 들어가요."),
        ("The farm covers 40 hectares.", "농장은 40헥타르예요.", "농장은 40에이커예요."),
        ("The farm covers 40 acres.", "농장은 40에이커예요.", "농장은 40헥타르예요."),
        ("The bottle holds 250 ml.", "병에 250밀리리터가 들어가요.", "병에 250리터가 들어가요."),
        ("It is no larger than 3 cm.", "3cm를 넘지 않아요.", "3cm를 넘어요."),
    ],
)  # fmt: skip
def test_bounds_rows_in_a_month_repeats_and_measures_of_volume(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("“A drone that arrives in 2030 defends nobody in 2027,” he said.", "그는 “2030년에 도착하는 드론은 2027년의 누구도 지키지 못한다”고 했어요."),
        (
            "Amazon is already using nearly 600,000 of its chips, and Anthropic expects to be on more than 1.5 million by the end of 2026.",
            "아마존은 이미 칩을 60만 개 가까이 써요. 앤트로픽은 2026년 말까지 150만 개 넘게 쓸 것으로 예상해요.",
        ),
        ("Growth rises to the high-20% range.", "성장률이 20%대 후반으로 올라요."),
        ("VW invests 160 billion euros, 20 billion less than planned.", "1,800억 유로였던 투자 계획이 1,600억 유로로 줄었어요."),
    ],
)  # fmt: skip
def test_what_an_earlier_reading_took_for_a_swap_or_another_figure(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


HALLS = (
    "The first of four halls opens in March. Each will hold 30,000 accelerators. Construction will employ 2,500 people."
)


def test_so_many_in_each_are_told_with_their_step() -> None:
    right = "건물 4개 동 가운데 첫 번째가 3월 문을 열어요. 동마다 가속기가 3만 개씩 들어가니 모두 12만 개가 되는 거죠."
    assert _kinds(HALLS, right) == [("warn", "12만 개")]
    assert _blocked(HALLS, right.replace("12만", "13만")) == ["13만 개"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The plan costs $240 a year.", "요금은 1년에 240달러예요. 한 달로 치면 20달러죠.", "요금은 1년에 240달러예요. 한 달로 치면 24달러죠."),
        ("연간 이용료는 14만 9천 원이다.", "연간 이용료는 14만 9천 원이라 한 달에 1만 2천 원 남짓이에요.", "연간 이용료는 14만 9천 원이라 한 달에 1만 6천 원 남짓이에요."),
        ("연간 유지비는 1400만원이다.", "1년에 1,400만 원이니 한 달에 120만 원이 채 안 들어요.", "1년에 1,400만 원이니 한 달에 100만 원이 채 안 들어요."),
        ("Sales were $13.1 billion, profit $3.9 billion.", "매출 131억 달러, 순이익 39억 달러예요. 1달러를 벌면 30센트 가까이 남아요.", "매출 131억 달러, 순이익 39억 달러예요. 1달러를 벌면 40센트 가까이 남아요."),
        ("The fund gave 12 labs $30 million.", "연구실 12곳에 3,000만 달러를 줬어요. 한 곳에 250만 달러예요.", "연구실 12곳에 3,000만 달러를 줬어요. 한 곳에 280만 달러예요."),
        ("직원 310명 중 72%가 연구직이다.", "310명 중 72%가 연구직이에요. 사람 수로 따지면 220명 남짓이에요.", "310명 중 72%가 연구직이에요. 사람 수로 따지면 250명 남짓이에요."),
        ("GPU 3만7000장 중 60%를 대학에 줬다.", "3만 7,000장 가운데 60%인 2만 2,200장을 줬어요.", "3만 7,000장 가운데 60%인 1만 8,500장을 줬어요."),
        ("대학 3곳을 뽑아 대학마다 300억원을 준다.", "대학 세 곳에 각각 300억 원, 모두 900억 원을 줘요.", "대학 세 곳에 각각 300억 원, 모두 1,200억 원을 줘요."),
        ("It fell from 94 minutes to 57 minutes.", "94분에서 57분으로 40% 가까이 줄었어요.", "94분에서 57분으로 50% 가까이 줄었어요."),
        ("It lost 23 researchers, 11 of them to Meta.", "23명이 떠났어요. 절반 가까운 11명이 메타로 갔어요.", "23명이 떠났어요. 4분의 1 가까운 11명이 메타로 갔어요."),
        ("It has 49 million users; 8 million tried it.", "4,900만 명 중 800만 명이 써 봤어요. 여섯 명 중 한 명꼴이에요.", "4,900만 명 중 800만 명이 써 봤어요. 아홉 명 중 한 명꼴이에요."),
        ("Revenue rose from $1 million in January to $5 million in June.", "1월 100만 달러에서 6월 500만 달러가 됐어요. 다섯 달 만이에요.", "1월 100만 달러에서 6월 500만 달러가 됐어요. 일곱 달 만이에요."),
        ("It began on January 9 and ended five days later.", "1월 9일에 시작해 닷새 뒤인 14일에 끝났어요.", "1월 9일에 시작해 닷새 뒤인 16일에 끝났어요."),
        ("It took 6 hours and now takes 90 minutes.", "6시간 걸리던 일이 90분이면 돼요. 4시간 30분을 아낀 거예요.", "6시간 걸리던 일이 90분이면 돼요. 3시간 30분을 아낀 거예요."),
        ("The CEO is 41 and founded the firm at 29.", "마흔한 살인 대표는 스물아홉에 회사를 세웠어요. 12년 전이에요.", "마흔한 살인 대표는 스물아홉에 회사를 세웠어요. 14년 전이에요."),
        ("Amazon pays $200 billion and Google $185 billion of $650 billion.", "6,500억 달러 중 아마존이 2,000억 달러, 구글이 1,850억 달러를 써요. 둘이 쓰는 3,850억 달러는 60%에 가까워요.", "6,500억 달러 중 아마존이 2,000억 달러, 구글이 1,850억 달러를 써요. 둘이 쓰는 3,850억 달러는 80%에 가까워요."),
        ("대회에 120개 팀이 나와 24개 팀이 본선에 올랐다.", "120개 팀이 나와 24개 팀이 올랐어요. 경쟁률은 5대 1이에요.", "120개 팀이 나와 24개 팀이 올랐어요. 경쟁률은 8대 1이에요."),
    ],
)  # fmt: skip
def test_one_plain_operation_over_what_the_draft_tells(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("A, B, C 등 3개 팀이 통과했다. 네이버클라우드와 NC AI는 탈락했다.", "다섯 팀 중 네이버클라우드와 NC AI는 떨어졌어요."),
        ("SK는 57%, 삼성은 27%다.", "SK가 57%, 삼성이 27%예요. 1위가 2위의 두 배를 넘어요."),
        ("내년 예산을 올해 10조1000억 원보다 2조3000억 원 늘어난 12조4000억 원으로 짰다.", "내년 예산은 12조 4천억 원이에요. 올해보다 23%쯤 많아요."),
    ],
)  # fmt: skip
def test_what_is_counted_or_placed_among_those_told_is_no_block(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


def test_a_digit_error_that_another_figure_is_left_for_is_found() -> None:
    source = "Sales were $9.4 billion in Europe, $2.1 billion in Asia and $7.3 billion in America."
    assert _blocked(source, "매출은 유럽 94억 달러, 미국 73억 달러, 아시아 23억 달러예요.") == ["23억 달러"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("정확도는 0.83으로 문진의 0.64보다 높았다.", "정확도는 0.83. 문진(0.64)보다 0.19 높아요.", "정확도는 0.83. 문진(0.64)보다 0.25 높아요."),
        ("사용 시간은 2시간 14분에서 1시간 23분으로 줄었다.", "2시간 14분에서 1시간 23분으로 51분 줄었어요.", "2시간 14분에서 1시간 23분으로 41분 줄었어요."),
        ("37%가 그렇다고 답했다. 4월보다 6%포인트 높다.", "그런 사람은 37%로, 4월의 31%보다 늘었어요.", "그런 사람은 37%로, 4월의 27%보다 늘었어요."),
        ("점유율은 A 34%, B 29%, C 22% 순이다.", "세 곳이 85%를 나눠 갖고 있어요.", "세 곳이 75%를 나눠 갖고 있어요."),
        ("It will pay $320 million and license articles for five years, at $45 million a year.", "3억 2천만 달러에 5년 치 사용료를 더하면 모두 5억 4,500만 달러예요.", "3억 2천만 달러에 5년 치 사용료를 더하면 모두 6억 4,500만 달러예요."),
        ("It made about 640,000 calls. One in 180 worked.", "180통에 한 통꼴로 통했어요. 64만 통이니 3,500건 남짓 성공한 셈이에요.", "180통에 한 통꼴로 통했어요. 64만 통이니 4,500건 남짓 성공한 셈이에요."),
        ("제작비는 38억원으로, 비슷한 작품의 5분의 1이다.", "제작비는 38억원. 비슷한 작품이라면 190억원쯤 들었을 거예요.", "제작비는 38억원. 비슷한 작품이라면 240억원쯤 들었을 거예요."),
        ("초등학교가 812곳, 중학교가 590곳, 고등학교가 438곳이다.", "초등학교 812곳, 중학교 590곳, 고등학교 438곳. 초등학교가 전체의 44%예요.", "초등학교 812곳, 중학교 590곳, 고등학교 438곳. 초등학교가 전체의 58%예요."),
        ("The average order was $74, versus $52 for people.", "평균 74달러어치로 사람(52달러)보다 40% 남짓 컸어요.", "평균 74달러어치로 사람(52달러)보다 60% 남짓 컸어요."),
        ("58곳 가운데 통과한 곳은 17곳이다.", "열 곳 중 일곱 곳꼴로 통과하지 못했어요.", "열 곳 중 다섯 곳꼴로 통과하지 못했어요."),
        ("오후 11시부터 다음 날 오전 5시까지 다닌다.", "밤 11시부터 새벽 5시까지 여섯 시간 동안 다녀요.", "밤 11시부터 새벽 5시까지 여덟 시간 동안 다녀요."),
        ("로봇 240대가 들어가며 한 대는 3,500만원이다.", "로봇값만 84억 원이에요. 한 대에 3,500만 원인데 240대를 들이거든요.", "로봇값만 96억 원이에요. 한 대에 3,500만 원인데 240대를 들이거든요."),
        ("Runs took 3 hours 20 minutes, down from 5 hours 5 minutes.", "5시간 5분에서 3시간 20분으로 1시간 45분 짧아졌어요.", "5시간 5분에서 3시간 20분으로 2시간 15분 짧아졌어요."),
        ("가입비는 12만원이고 월 이용료는 3만 9,000원이다.", "첫해에는 가입비 12만 원에 열두 달 치를 더해 58만 8,000원이 들어요.", "첫해에는 가입비 12만 원에 열두 달 치를 더해 68만 8,000원이 들어요."),
        ("미국 가격은 799달러다. 환율은 달러당 1,400원이다.", "미국에선 799달러. 달러당 1,400원으로 치면 112만 원쯤이에요.", "미국에선 799달러. 달러당 1,400원으로 치면 132만 원쯤이에요."),
        ("매출이 9,000만 달러에서 2억 4,000만 달러로 늘었다.", "9,000만 달러에서 2억 4,000만 달러로, 1억 5,000만 달러가 늘어난 셈이에요.", "9,000만 달러에서 2억 4,000만 달러로, 1억 8,000만 달러가 늘어난 셈이에요."),
        ("예산 3,200억원의 45%는 인력, 30%는 설비에 쓴다.", "예산 3,200억 원의 45%가 인력에, 30%가 설비에 들어가요. 800억 원은 나머지 사업에 써요.", "예산 3,200억 원의 45%가 인력에, 30%가 설비에 들어가요. 900억 원은 나머지 사업에 써요."),
        ("Qwen's coder model accepts 256,000 tokens and comes in two sizes.", "25만 6,000토큰을 받고 두 가지 크기로 나와요.", "12만 8,000토큰을 받고 두 가지 크기로 나와요."),
    ],
)  # fmt: skip
def test_what_an_operation_gives_where_chance_hardly_would_stands(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)
