"""Offices of other countries by the name that Korean gives every country's, chips with their maker, units and letters that are no names, and names planted wrong."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("The Reserve Bank of India told lenders to list their models.", "인도 중앙은행이 은행들에 모델 목록을 내라고 했어요."),
    ("India's central bank told lenders to list their models.", "인도준비은행이 은행들에 모델 목록을 내라고 했어요."),
    ("The People's Bank of China will test an agent.", "중국 인민은행이 에이전트를 시험해요."),
    ("The U.S. Patent and Trademark Office issued guidance saying AI systems are tools.", "미국 특허청이 AI를 도구로 보겠다는 지침을 냈어요."),
    ("The IRS will let AI agents answer calls.", "국세청이 AI 상담원에게 전화를 맡겨요."),
    ("The Internal Revenue Service cut 7,000 jobs.", "미국 국세청이 일자리 7,000개를 줄였어요."),
    ("HM Revenue & Customs expects to recover £500 million, it told the Financial Times.", "영국 국세청은 5억 파운드를 더 거둘 것으로 봐요."),
    ("The Canada Revenue Agency spent 18 million dollars on a chatbot.", "캐나다 국세청이 챗봇에 1,800만 달러를 썼어요."),
    ("The JFTC ordered Google to stop.", "일본 공정위가 구글에 중단을 명령했어요."),
    ("The Office for National Statistics said prices rose 3.6%.", "영국 통계청은 물가가 3.6% 올랐다고 했어요."),
    ("The U.S. Air Force will base the jets in Korea. Seoul's defence ministry said no extra costs would fall on it.", "미 공군이 전투기를 둬요. 국방부는 더 내는 돈은 없다고 밝혔어요."),
    ("The Authors Guild, which represents 16,000 writers, called the label welcome.", "미국 작가조합은 반갑다는 반응이에요."),
    ("The Writers Guild of America said it would strike.", "미국작가조합은 파업하겠다고 밝혔어요."),
    ("The model runs on a single server with four H100 GPUs.", "모델은 엔비디아 H100 네 장이 든 서버 한 대면 돌아가요."),
    ("It is limited to iOS in Canada.", "캐나다 아이폰 이용자만 쓸 수 있어요."),
    ("OpenAI and designer Jony Ive are struggling.", "아이폰을 디자인한 조니 아이브와 오픈AI가 애를 먹고 있어요."),
    ("It generates a 1024-by-1024 image in 0.8 seconds.", "가로세로 1,024픽셀 그림을 0.8초에 그려요."),
    ("The genome uses only 57 of the 64 codons.", "알파벳 64글자 중 7글자를 버린 셈이에요."),
    ("Users on Volta GPUs must stay on 2.9.", "V100 같은 볼타 세대 GPU를 쓴다면 2.9에 머물러야 해요."),
    ("The Allen Institute for AI released a model.", "앨런 AI 연구소(Ai2)가 모델을 공개했어요."),
    ("But nurses found a wrong dose in nine letters, said Lim Wei Jie.", "용량이 틀린 것도 아홉 통이었어요."),
    ("Amazon has 153 satellites in orbit and SpaceX 8,900.", "위성은 스페이스X가 8,900기, 아마존이 153기예요."),
    ("Samsung's share rose to 29% from 17%, while SK Hynix slipped to 53% from 62%. Micron held 18%.", "삼성전자의 점유율은 29%로 뛰었어요. SK하이닉스는 62%에서 53%로 내려왔고, 마이크론은 18%였어요."),
    ("Training of large models will stay on Nvidia hardware, Meta said.", "큰 모델을 가르치는 일은 엔비디아 장비에 맡긴다고 메타가 밝혔어요."),
    ("Bookings at Airbnb rose 8% in Europe, 6% in North America and 27% in Brazil.", "에어비앤비 예약은 브라질(27%)에서 가장 많이 늘었고 유럽(8%), 북미(6%)가 뒤를 이었어요."),
]  # fmt: skip
WRONG = [
    ("The IRS will let AI agents answer calls.", "특허청이 AI 상담원에게 전화를 맡겨요.", "특허청"),
    ("The Office for National Statistics said prices rose 3.6%.", "국세청은 물가가 3.6% 올랐다고 했어요.", "국세청"),
    ("The JFTC ordered Google to stop.", "일본 금융감독원이 구글에 중단을 명령했어요.", "금융감독원"),
    ("The model runs on four H100 GPUs.", "모델은 AMD MI300X 네 장이면 돌아가요.", "MI300X"),
    ("Users with a GTX 970 must stay on 2.9.", "GTX 980 같은 GPU를 쓴다면 2.9에 머물러야 해요.", "GTX 980"),
    ("It has signed up 27 partners including Musinsa and Yanolja.", "무신사와 여기어때를 비롯해 27개 파트너가 합류했어요.", "여기어때"),
    ("EssilorLuxottica expects to make 20 million a year.", "젠틀몬스터는 연간 2,000만 개를 만들 것으로 기대해요.", "젠틀몬스터"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_offices_makers_and_units_are_no_wrong_names(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "name"), WRONG)
def test_a_name_in_the_place_of_another_is_reported(source: str, draft: str, name: str) -> None:
    assert [
        one
        for one in lint_pair(source, draft)
        if one.severity == "block" and one.span[0] < draft.index(name) + len(name)
    ]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "The Reserve Bank of India told lenders to list their models.",
            "영란은행이 은행들에 모델 목록을 내라고 했어요.",
        ),
        ("The People's Bank of China will test an agent.", "일본은행이 에이전트를 시험해요."),
        ("The Bundesbank will test an agent.", "연준이 에이전트를 시험해요."),
    ],
)
def test_one_central_bank_in_place_of_another_is_blocked(source: str, draft: str) -> None:
    assert [one.kind for one in lint_pair(source, draft) if one.severity == "block"] == ["name"]
