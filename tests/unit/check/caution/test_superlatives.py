"""Superlatives against what the source calls the first or the most, and how far that reaches."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ('A small router picks the parts that a token needs, so most of the network rests.', '라우터가 필요한 부분만 골라서 망 대부분은 쉬어요.'),
    ('It is one of the largest deals of the year.', '올해 가장 큰 계약 가운데 하나예요.'),
    ('It is one of the largest deals of the year.', '올해 손꼽히는 큰 계약이에요.'),
    ('It is the largest open model released in Europe so far.', '지금까지 유럽에서 나온 공개 모델 가운데 가장 커요.'),
    ('It is the largest open model released in Europe so far.', '유럽 최대 공개 모델이에요.'),
    ('Lumen opened its first plant in Japan on Monday.', '루멘이 월요일 일본에 첫 공장을 열었어요.'),
    ('The bank said it only lost 3% of accounts, and most of them were dormant.', '은행은 계좌 3%만 잃었고 대부분 휴면이었대요.'),
    ('Orca is the second-largest chipmaker in the world.', '오르카는 세계에서 두 번째로 큰 칩 회사예요.'),
    ('Sales were the highest since 2019.', '매출은 2019년 이후 가장 많았어요.'),
    ('It was the biggest IPO in the United States this year.', '올해 미국 최대 상장이에요.'),
    ('The lab released its largest model yet, with 400 billion parameters.', '연구소가 지금까지 낸 것 가운데 가장 큰 모델을 내놨어요.'),
    ('Among the fastest chips on the market, it draws 700 watts.', '시장에서 손꼽히게 빠른 칩으로 700와트를 써요.'),
    ('The first quarter brought record sales of $3 billion.', '1분기 매출은 30억 달러로 역대 최대였어요.'),
    ('It was the first bank in Korea to move its calls to its own servers.', '국내 은행 가운데 처음으로 통화를 자체 서버로 옮겼어요.'),
    ('It was the first bank in Korea to move its calls to its own servers.', '국내 최초로 통화를 자체 서버로 옮긴 은행이에요.'),
    ('나래은행은 국내 최초로 상담 요약을 자체 서버로 옮겼다.', '나래은행이 국내 최초로 상담 요약을 자체 서버로 옮겼어요.'),
    ('온새미는 아시아 최대 규모의 데이터센터를 짓는다.', '온새미가 아시아 최대 데이터센터를 지어요.'),
    ('루멘은 업계 최초로 가격을 시간대별로 나눴다.', '루멘이 업계 최초로 가격을 시간대별로 나눴어요.'),
    ('온새미는 국내에서 손꼽히는 AI 회사다.', '온새미는 국내에서 손꼽히는 AI 회사예요.'),
    ('The chip is nearly a record in size.', '칩 크기가 역대 최대에 가까워요.'),
    ('Lumen is a leading lab in open models, with 300 staff.', '루멘은 공개 모델에서 앞서가는 연구소로 직원이 300명이에요.'),
    ('Six labs took part; Lumen came first.', '연구소 여섯 곳이 나섰고 루멘이 1등을 했어요.'),
    ('The agency is the largest employer in Germany.', '독일 최대 고용주예요.'),
    ('The agency is the largest employer in Germany.', '독일에서 직원이 가장 많은 기관이에요.'),
    ("Kakao's first data center opened in Ansan.", '카카오의 첫 데이터센터가 안산에 문을 열었어요.'),
    ('The company said it was the first to reach 1 million customers.', '회사는 고객 100만 명을 처음 모은 곳이라고 밝혔어요.'),
    ('Three of the biggest publishers in Asia signed.', '아시아 최대급 출판사 세 곳이 서명했어요.'),
    ('Three of the biggest publishers in Asia signed.', '아시아에서 손꼽히는 출판사 세 곳이 서명했어요.'),
    ("The world's first commercial fusion plant will open in Virginia.", '세계 최초의 상업용 핵융합 발전소가 버지니아에 들어서요.'),
    ('Profit hit an all-time high of $4 billion.', '이익이 사상 최고인 40억 달러였어요.'),
    ('Profit hit an all-time high of $4 billion.', '역대 최대인 40억 달러를 벌었어요.'),
    ("It is the fastest growing app in Japan's history.", '일본 역사상 가장 빠르게 크는 앱이에요.'),
    ('The law is the strictest in the European Union.', '유럽연합에서 가장 엄한 법이에요.'),
    ('The model was trained in eleven weeks on 2,048 chips.', '모델은 칩 2,048장으로 11주 동안 학습했어요.'),
    ('The fund had its best year in a decade.', '펀드는 10년 만에 가장 좋은 해를 보냈어요.'),
    ('Vela is the only startup in the list.', '벨라는 목록에 든 유일한 스타트업이에요.'),
    ("India's biggest lender will use the model.", '인도 최대 은행이 이 모델을 써요.'),
    ('It raised $2 billion, among the largest rounds ever for a robot maker.', '로봇 회사로는 역대 최대급인 20억 달러를 유치했어요.'),
    ('It raised $2 billion, among the largest rounds ever for a robot maker.', '로봇 회사 투자로는 역대 손꼽히는 규모예요.'),
    ('카카오페이는 3분기 영업이익 158억원으로 창사 이래 최대를 기록했다.', '카카오페이 영업이익이 158억 원으로 역대 최대예요.'),
    ('카카오페이는 3분기 영업이익 158억원으로 창사 이래 최대를 기록했다.', '창사 이래 가장 많은 158억 원을 벌었어요.'),
    ('The drug was given to a patient for the first time anywhere.', '세계 최초로 환자에게 약을 썼어요.'),
    ('No country has ever done this before.', '세계 최초예요.'),
    ("Traffic overtook that of Wikipedia, making it the world's fifth most visited site.", '방문자가 위키백과를 앞질러 세계 5위 사이트가 됐어요.'),
    ('Gold set a record on Tuesday, its third of the month.', '금값이 화요일에 사상 최고를 찍었어요. 이달 들어 세 번째예요.'),
    ("It's the largest such fund outside the United States.", '미국 밖에서는 가장 큰 펀드예요.'),
    ('Denmark will be the first EU country to ban it.', '덴마크가 유럽연합에서 처음으로 금지해요.'),
    ('Denmark will be the first EU country to ban it.', '유럽 최초로 금지해요.'),
    ('The plant is the first of its kind.', '세계 최초의 공장이에요.'),
    ('It posted the steepest drop since the pandemic.', '팬데믹 이후 가장 가파르게 떨어졌어요.'),
    ("Korea's largest portal, Naver, joined.", '국내 최대 포털 네이버가 참여했어요.'),
    ("Korea's largest portal, Naver, joined.", '한국에서 가장 큰 포털인 네이버가 참여했어요.'),
    ('Samsung leads the global market with a 38% share.', '삼성이 점유율 38%로 세계 1위예요.'),
)  # fmt: skip
WRONG = (
    ('A small router picks the parts that a token needs, so most of the network rests.', '세계 최초로 이런 구조를 썼어요.'),
    ('A small router picks the parts that a token needs, so most of the network rests.', '역대 최대 규모의 모델이에요.'),
    ('It is one of the largest deals of the year.', '역대 최대 계약이에요.'),
    ('It is one of the largest deals of the year.', '올해 가장 큰 계약이에요.'),
    ('It is the largest open model released in Europe so far.', '지금까지 세계에서 나온 공개 모델 가운데 가장 커요.'),
    ('It is the largest open model released in Europe so far.', '세계 최대 공개 모델이에요.'),
    ('It is the largest open model released in Europe so far.', '아시아 최대 공개 모델이에요.'),
    ('It is the largest open model released in Europe so far.', '유럽 최초의 공개 모델이에요.'),
    ('Lumen opened its first plant in Japan on Monday.', '루멘이 세계 최초의 공장을 일본에 열었어요.'),
    ('The bank said it only lost 3% of accounts, and most of them were dormant.', '은행은 업계 최저 이탈률을 기록했어요.'),
    ('Orca is the second-largest chipmaker in the world.', '오르카는 세계 최대 칩 회사예요.'),
    ('Orca is the second-largest chipmaker in the world.', '세계 1위 칩 회사인 오르카가 값을 내렸어요.'),
    ('Sales were the highest since 2019.', '매출은 역대 최고였어요.'),
    ('Sales were the highest since 2019.', '매출이 사상 최대를 기록했어요.'),
    ('It was the biggest IPO in the United States this year.', '역대 최대 상장이에요.'),
    ('It was the biggest IPO in the United States this year.', '세계 최대 상장이에요.'),
    ('The lab released its largest model yet, with 400 billion parameters.', '연구소가 세계 최대 모델을 내놨어요.'),
    ('The lab released its largest model yet, with 400 billion parameters.', '연구소가 국내 최대 모델을 내놨어요.'),
    ('Among the fastest chips on the market, it draws 700 watts.', '업계 최고 속도의 칩이에요.'),
    ('Among the fastest chips on the market, it draws 700 watts.', '시장에서 가장 빠른 칩으로 700와트를 써요.'),
    ('The first quarter brought record sales of $3 billion.', '세계 최초로 1분기에 30억 달러를 벌었어요.'),
    ('It was the first bank in Korea to move its calls to its own servers.', '세계 최초로 통화를 자체 서버로 옮긴 은행이에요.'),
    ('It was the first bank in Korea to move its calls to its own servers.', '아시아 최초로 통화를 자체 서버로 옮긴 은행이에요.'),
    ('It was the first bank in Korea to move its calls to its own servers.', '국내 최대 은행이에요.'),
    ('나래은행은 국내 최초로 상담 요약을 자체 서버로 옮겼다.', '나래은행이 세계 최초로 상담 요약을 자체 서버로 옮겼어요.'),
    ('나래은행은 국내 최초로 상담 요약을 자체 서버로 옮겼다.', '나래은행이 아시아 최초로 상담 요약을 자체 서버로 옮겼어요.'),
    ('나래은행은 국내 최초로 상담 요약을 자체 서버로 옮겼다.', '국내 최대 은행인 나래가 옮겼어요.'),
    ('온새미는 아시아 최대 규모의 데이터센터를 짓는다.', '온새미가 세계 최대 데이터센터를 지어요.'),
    ('루멘은 업계 최초로 가격을 시간대별로 나눴다.', '루멘이 세계 최초로 가격을 시간대별로 나눴어요.'),
    ('루멘은 업계 최초로 가격을 시간대별로 나눴다.', '업계 최대인 루멘이 값을 나눴어요.'),
    ('온새미는 국내에서 손꼽히는 AI 회사다.', '온새미는 국내 최대 AI 회사예요.'),
    ('The chip is nearly a record in size.', '칩 크기가 역대 최대예요.'),
    ('Lumen is a leading lab in open models, with 300 staff.', '루멘은 세계 최고의 연구소예요.'),
    ('Six labs took part; Lumen came first.', '세계 최대 연구소 여섯 곳이 나섰어요.'),
    ('The agency is the largest employer in Germany.', '유럽 최대 고용주예요.'),
    ('The agency is the largest employer in Germany.', '세계 최대 고용주예요.'),
    ("Kakao's first data center opened in Ansan.", '국내 최초의 데이터센터가 안산에 문을 열었어요.'),
    ("Kakao's first data center opened in Ansan.", '세계 최초의 데이터센터가 문을 열었어요.'),
    ('The company said it was the first to reach 1 million customers.', '회사는 세계 최대 고객 수를 자랑해요.'),
    ('Three of the biggest publishers in Asia signed.', '세계 최대 출판사가 서명했어요.'),
    ("The world's first commercial fusion plant will open in Virginia.", '세계 최대 핵융합 발전소가 버지니아에 들어서요.'),
    ('Profit hit an all-time high of $4 billion.', '사상 최초로 이익이 줄었어요.'),
    ("It is the fastest growing app in Japan's history.", '세계에서 가장 빠르게 크는 앱이에요.'),
    ('The law is the strictest in the European Union.', '세계에서 가장 엄한 법이에요.'),
    ('The model was trained in eleven weeks on 2,048 chips.', '역대 최단 기간에 학습했어요.'),
    ('The model was trained in eleven weeks on 2,048 chips.', '업계 최초로 칩 2,048장을 썼어요.'),
    ('The fund had its best year in a decade.', '펀드는 역대 최고의 해를 보냈어요.'),
    ('Vela is the only startup in the list.', '벨라는 역대 최대 스타트업이에요.'),
    ("India's biggest lender will use the model.", '아시아 최대 은행이 이 모델을 써요.'),
    ('It raised $2 billion, among the largest rounds ever for a robot maker.', '로봇 회사 투자로는 역대 최대예요.'),
    ('카카오페이는 3분기 영업이익 158억원으로 창사 이래 최대를 기록했다.', '카카오페이 영업이익이 업계 최초로 158억 원이에요.'),
    ("Traffic overtook that of Wikipedia, making it the world's fifth most visited site.", '세계 최대 사이트가 됐어요.'),
    ("It's the largest such fund outside the United States.", '세계 최대 펀드예요.'),
    ('Denmark will be the first EU country to ban it.', '세계 최초로 금지해요.'),
    ('The plant is the first of its kind.', '세계 최대 공장이에요.'),
    ('It posted the steepest drop since the pandemic.', '사상 최대 낙폭이에요.'),
    ("Korea's largest portal, Naver, joined.", '세계 최대 포털 회사가 참여했어요.'),
    ('Samsung leads the global market with a 38% share.', '삼성이 세계 최초로 점유율 38%를 넘었어요.'),
)  # fmt: skip


def _found(source: str, draft: str) -> list[tuple[str, str]]:
    return [(one.severity, draft[slice(*one.span)]) for one in lint_pair(source, draft) if one.kind == "superlative"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_superlative_that_reaches_further_or_is_of_another_kind_is_found(source: str, draft: str) -> None:
    assert _found(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_superlative_that_the_source_bears_out_is_no_finding(source: str, draft: str) -> None:
    assert _found(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "word"),
    [
        ("So most of the network rests.", "세계 최초로 이런 구조를 썼어요.", "세계 최초"),
        ("It is one of the largest deals of the year.", "역대 최대 계약이에요.", "역대 최대"),
        ("It is the largest open model in Europe.", "세계 최대 공개 모델이에요.", "세계 최대"),
        ("Lumen opened its first plant in Japan.", "루멘이 세계 최초의 공장을 열었어요.", "세계 최초"),
        ("Lumen is the first lab in Korea to do so.", "루멘은 국내 최대 연구소예요.", "국내 최대"),
        ("나래은행이 국내 최초로 시작했다.", "나래은행이 세계 최초로 시작했어요.", "세계 최초"),
    ],
)
def test_one_with_a_scope_blocks(source: str, draft: str, word: str) -> None:
    assert _found(source, draft) == [("block", word)]


def test_most_without_a_scope_is_a_warning() -> None:
    assert _found("It is one of the largest deals of the year.", "올해 가장 큰 계약이에요.") == [("warn", "가장 큰")]
    assert _found("The three largest rounds made $9 billion.", "가장 큰 세 건이 90억 달러였어요.") == []


def test_the_first_of_a_name_or_of_a_time_is_no_superlative() -> None:
    for source in ("First Citizens lent $3 million in the first quarter.", "Users first reported it on Monday."):
        assert _found(source, "세계 최초로 300만 달러를 빌려줬어요.") == [("block", "세계 최초")]
