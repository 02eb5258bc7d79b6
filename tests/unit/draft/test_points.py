"""Takeaways give a reader something to do or to look at: neither summaries nor empty advice, and none twice."""

import json
from dataclasses import replace

import pytest

from pipeline.draft import closing, points
from pipeline.records import ClosingDraft
from tests.unit.draft.material import sentence
from tests.unit.draft.test_closing import TASK, reply

HONEST = [
    "야간 작업부터 조금씩 옮겨 보세요.",
    "지금 내는 요금과 월 1,200달러를 견줘 보세요.",
    "무료 기간이 끝나는 2027년 3월을 달력에 적어 두세요.",
    "계약서를 다루는 팀이라면 요약부터 맡겨 볼 만해요.",
    "시험판을 쓰기 전에 로그가 어디에 남는지 물어보세요.",
    "외부 검증은 아직 나오지 않았어요.",
    "새 요금은 12월 1일부터예요.",
    "신고는 1월 10일까지예요.",
    "무료로 쓰려면 1월 15일 전에 신청해야 해요.",
    "다음 달 5일에 판결이 나와요.",
    "관건은 자체 시험이 아닌 외부 결과예요.",
    "가격이 오르기 전에 연간 요금제를 따져 볼 때예요.",
    "아이 사진을 올린다면 공개 범위부터 줄여 두는 게 좋아요.",
    "하루 400번 제한에 걸리는지 먼저 재 보세요.",
    "한국어 성능은 공개되지 않았으니 직접 시험해 봐야 해요.",
    "약관 8조의 학습 동의 항목을 끄면 돼요.",
    "12월 8일 HexBench 결과 발표",
    "두 회사의 5% 값 차이를 비교해 볼 수 있어요.",
    "규제 당국이 어떤 자료를 더 요구할지 지켜볼 대목이에요.",
    "옛 버전은 2월 28일에 끝나요.",
    "보험 처리가 되는지는 아직 정해지지 않았어요.",
    "직원이 쓰는 계정에 2단계 인증을 걸어 둬요.",
    "환불은 30일 안에만 되니 날짜를 챙겨 두세요.",
    "3월 4일에 공개되는 칩 값을 보고 사도 늦지 않아요.",
    "남은 질문은 전기료를 누가 내느냐예요.",
    "회원 5만 명을 넘기면 요금이 붙으니 회원 수를 확인해 보세요.",
    "접수는 선착순이라 첫날 넣는 편이 나아요.",
    "출처를 밝히지 않은 수치라서 인용할 때 주의해야 해요.",
    "서울 서버가 열리면 응답 시간을 다시 재 봐도 좋아요.",
    "채점 도구를 쓴다면 열 장쯤은 사람이 다시 보길 권해요.",
    "발표 자료를 받아 뒀다면 새 순위로 바꿔 두죠.",
    "1년 약정은 위약금을 읽고 나서 정하세요.",
    "다만 상품권은 지원 대상에서 빠져요.",
    "6월 조사에서 같은 수치가 나올지 볼 만해요.",
    "우리 부서라면 어떤 일부터 맡길 수 있을까요?",
    "중소기업 지원금은 1월 20일에 접수를 시작해요.",
    "녹음 동의를 어떻게 받는지 상담사에게 물어보면 어떨까요?",
    "음성 합성 기능은 기본값이 켜짐이니 설정에서 끄세요.",
    "소송 결과에 따라 약관이 바뀔 수 있으니 2월 9일을 기억해 두면 좋아요.",
    "구형 기기는 업데이트에서 제외돼요.",
    "가입할 때 받은 키를 새로 발급받는 것부터 해 볼까요?",
    "12월 4일까지 옛 계정의 대화 기록을 내려받아 두세요.",
    "구독을 해지하려면 결제일 이틀 전까지 눌러야 해요.",
    "경쟁사 요금이 나오는 1월 셋째 주에 다시 견줘 봐요.",
    "오류율 1.2%가 우리 자료에서도 나오는지 재 보는 게 먼저예요.",
    "심사 기준이 공개될 때까지 계약을 미뤄도 늦지 않아요.",
    "고등학생 자녀가 있다면 11월 30일 설명회를 챙겨 보세요.",
    "벌금이 매출의 4%까지 오를 수 있으니 약관을 고쳐 두세요.",
    "시험 참여 병원은 2월에 더 뽑아요.",
    "개인 고객에게도 열릴지는 봄에 정해져요.",
    "회의록을 올리는 부서라면 저장 위치부터 확인이 필요해요.",
    "번역을 맡길 때는 숫자와 고유명사를 원문과 나란히 놓고 보세요.",
    "구형 프린터는 지원하지 않으니 모델명을 확인해 두면 편해요.",
    "결과가 엇갈린 두 연구를 함께 읽어 볼 만해요.",
    "채용 공고에 쓰는 도구라면 설명 의무가 생기는 7월 1일이 기준이에요.",
    "요금 인상은 4월 결제분부터예요.",
    "무료 체험이 자동 결제로 바뀌는지 살펴볼 필요가 있어요.",
    "농가라면 드론 임대료 3만 원과 방제비를 따져 보면 좋겠어요.",
    "이의 신청 기한은 통지를 받고 14일이에요.",
    "어린이용 모드는 직접 켜야 해요.",
    "소스 코드를 맡기기 전에 비밀번호가 섞여 있지 않은지 찾아보세요.",
    "응급실 도입은 내년 3월, 그때 대기 시간을 다시 볼 수 있어요.",
    "수리비가 걱정되면 보증이 남은 기기부터 바꾸는 편이 좋아요.",
    "교과서 시범 학교 명단은 12월 11일에 나와요.",
    "자동 요약의 틀린 날짜를 잡아낼 사람을 정해 두는 것도 방법이에요.",
]
SUMMARIES = [
    "한빛에너지는 시험에 4명을 썼어요.",
    "나래은행은 상담 요약을 자체 서버로 옮겼어요.",
    "오르카AI도 이틀 만에 값을 내렸어요.",
    "루모라의 이용자는 1,200만 명이에요.",
    "병원의 접수 대기가 31% 줄었어요.",
    "새 칩은 전작보다 두 배 빨라요.",
    "유럽은 감정 읽기를 금지했어요.",
    "픽셀라는 화가들에게 소송을 당했어요.",
    "교사 열 명 가운데 아홉 명이 채점 도구를 써요.",
    "회사는 규제 당국의 물음에 답했어요.",
    "펠로는 오류율을 공개했어요.",
    "드론이 벼 병충해를 92% 잡아냈거든요.",
    "모델 26개의 점수가 평균 3.7점 내려갔어요.",
    "도서관 챗봇이 사서의 일을 절반으로 줄였죠.",
    "은하운수는 버스 다섯 대에 감지기를 달았어요.",
    "전력 회사들이 AI를 들이고 있어요.",
    "서울시가 배달 로봇을 멈췄다고 밝혔어요.",
    "AI 반도체 시장이 커지고 있어요.",
    "두 회사의 경쟁이 뜨거워요.",
    "업계의 판도가 달라지고 있어요.",
    "기자는 회사의 말을 그대로 옮겼대요.",
    "세란은 칩 값을 30% 올렸어요.",
    "루모라가 이용자 1,200만 명을 넘겼다고 해요.",
    "냉동 창고의 전기료가 18% 낮아졌어요.",
    "대한택배는 분류 로봇 30대를 들여왔어요.",
    "법원이 화가들의 손을 들어 줬네요.",
    "메모 앱은 월 9,900원이에요.",
    "이 모델은 제주말도 알아들어요.",
    "시의회는 얼굴 사진 저장을 막았어요.",
    "카메라가 산불을 12분 먼저 알아챘다고 해요.",
    "콜센터는 한 층을 비웠고요.",
    "방송국 두 곳이 AI 앵커를 내렸다는 소식이에요.",
    "동영상 앱은 선거 영상 1,300건을 지웠다고 밝혔어요.",
    "학교들이 휴대폰 사용을 줄이고 있어요.",
    "AI가 의료 현장을 바꾸고 있어요.",
]
EMPTY = [
    "AI 업계의 움직임을 지켜보세요.",
    "앞으로의 행보가 기대돼요.",
    "변화의 흐름을 눈여겨보세요.",
    "관심을 가지고 지켜볼 만해요.",
    "미리 준비해 두면 좋아요.",
    "새로운 소식을 계속 챙겨 보세요.",
    "앞으로 어떻게 달라질지 지켜보면 돼요.",
    "다음 소식을 기대해 주세요.",
    "기술의 발전에 주목해 보세요.",
    "이번 기회에 한번 고민해 보세요.",
    "귀추가 주목돼요.",
    "AI 시대를 함께 준비해 보세요.",
    "스스로 잘 확인해 보는 게 좋아요.",
    "늘 관심을 갖고 지켜봐 주세요.",
    "앞으로의 변화가 기대돼요.",
    "AI 기술의 흐름을 놓치지 마세요.",
    "다음 행보를 주목할 필요가 있어요.",
    "시장의 반응을 살펴보세요.",
]


@pytest.mark.parametrize("text", HONEST)
def test_what_can_be_done_noted_or_watched_is_a_takeaway(text: str) -> None:
    assert points.idles(text) == ""


@pytest.mark.parametrize("text", SUMMARIES)
def test_what_only_tells_what_the_section_told_is_a_summary(text: str) -> None:
    assert points.idles(text) == "summary"


@pytest.mark.parametrize("text", EMPTY)
def test_advice_without_what_and_when_is_empty(text: str) -> None:
    assert points.idles(text) == "empty"


def _names(takeaways: list[dict[str, object]], task: closing.ClosingTask = TASK) -> list[str]:
    outcome = closing.accept(task, reply(takeaways=takeaways))
    return [] if isinstance(outcome, ClosingDraft) else [one.name for one in outcome]


def _points(*texts: str, source: str = "S1.2") -> list[dict[str, object]]:
    return [sentence(text, *([source] if source else []), place="item") for text in texts]


def test_summaries_and_empty_points_are_asked_for_anew() -> None:
    summaries = _points("루멘이 루멘 2를 내놨어요.", "오르카AI도 따라 내렸어요.", "루멘의 값은 더 싸졌어요.")
    assert _names(summaries) == ["summary-point"] * 3
    assert _names(_points(*EMPTY[:3])) == ["empty-point"] * 3
    good = _points("야간 작업부터 옮겨 보세요.", "한국어 답변을 견줘 볼 만해요.", "요금표를 다시 받아 두면 좋아요.")
    assert _names(good) == []


def test_one_slip_among_more_points_and_what_an_editor_asked_for_cost_no_call() -> None:
    good = _points("야간 작업부터 옮겨 보세요.", "한국어 답변을 견줘 볼 만해요.", "요금표를 다시 받아 두면 좋아요.")
    slip = _points("오르카AI도 따라 내렸어요.")
    assert _names(good + slip) == []
    assert _names(good[:2] + slip) == ["summary-point"]
    asked = replace(TASK, part="takeaways", instruction="꼭지마다 한 줄로 줄여 주세요")
    assert _names(good[:2] + slip, asked) == []


def test_a_point_of_two_sentences_is_read_whole() -> None:
    told = sentence("오르카AI도 따라 내렸어요.", "S1.2", place="item")
    advice = sentence("두 요금표를 견줘 보세요.", place="same")
    rest = _points("야간 작업부터 옮겨 보세요.", "한국어 답변을 견줘 볼 만해요.")
    assert _names([told, advice, *rest]) == []
    assert _names([told, *rest]) == ["summary-point"]


def test_the_same_thing_in_other_words_is_no_other_point() -> None:
    thrice = _points(
        "12월 1일 접수 마감을 적어 두세요.",
        "12월 1일까지 무료 접수를 마치면 돼요.",
        "접수는 12월 1일 전에 해 볼 만해요.",
    )
    assert _names(thrice) == ["same-points"] * 2
    other = _points("12월 1일 접수 마감을 적어 두세요.", "12월 1일에 바뀌는 요금표와 약관도 받아 두면 좋아요.")
    assert _names([*other, *_points("한국어 답변을 견줘 볼 만해요.", source="")]) == []
    days = _points("12월 1일 접수 마감을 적어 두세요.", "12월 8일 접수 마감을 적어 두세요.")
    assert "same-points" not in _names([*days, *_points("한국어 답변을 견줘 볼 만해요.", source="")])


def test_what_can_be_used_of_a_repair_is_used_with_its_summaries() -> None:
    told = _points("루멘이 루멘 2를 내놨어요.", "오르카AI도 따라 내렸어요.", "루멘의 값은 더 싸졌어요.")
    assert isinstance(closing.rescue(TASK, json.dumps(json.loads(reply(takeaways=told)))), ClosingDraft)
