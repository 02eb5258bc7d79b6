"""Whose sentence one without a source is: the writer's, the letter's, everyone's, or somebody's in the world."""

import time

import pytest

from pipeline.text import editors_own, unsourced


@pytest.mark.parametrize(
    "text",
    [
        # the writer of themselves
        "저는 아침마다 이 편지를 어떻게 시작할지 고민해요.",
        "저는 이런 이야기를 읽으면 마음이 놓여요.",
        "저도 처음에는 이 말이 무슨 뜻인지 몰랐어요.",
        "저희도 이 소식을 두고 한참 이야기를 나눴어요.",
        "제 마음은 반반이에요.",
        "다음 주에는 여러분이 보내 주신 질문에 답해 보려고 해요.",
        "오늘 편지는 질문으로 시작해 볼까 해요.",
        "점심시간에 읽기 좋은 길이로 다듬었어요.",
        "마지막 문장을 쓰고 나니 마음이 한결 가벼워졌어요.",
        "늦은 밤에 쓰다 보니 감상이 길어졌네요.",
        "여러 번 고쳐 썼는데도 아쉬움이 남아요.",
        "이번 주도 고생 많으셨어요.",
        # of the letter
        "이번 이야기는 숫자가 적어서 술술 읽히실 거예요.",
        "이 이야기는 다음 꼭지와도 이어져요.",
        "이 질문에 답하려면 조금 돌아가야 해요.",
        "그 전에 먼저 짚고 갈 것이 있어요.",
        "벌써 마지막 꼭지예요.",
        "결국 남는 건 질문이에요.",
        "이 표는 왼쪽부터 읽으시면 편해요.",
        # to the reader, with a reason that everyone knows
        "이야기가 길어지니 여기서 한 번 끊을게요.",
        "설명이 조금 어려울 수 있으니 그림부터 보셔도 좋아요.",
        "정해진 답은 없으니 마음 가는 대로 골라 보세요.",
        "생각은 금방 달아나니 바로 적어 두세요.",
        "오늘은 월요일이니 가볍게 시작해 보세요.",
        "되돌리기 어려우니 먼저 복사해 두세요.",
        "한 가지만 더 여쭤볼게요.",
        # for whoever reads, writes and works
        "좋은 질문은 좋은 답보다 오래 남는 것 같아요.",
        "글은 고칠수록 나아지기 마련이에요.",
        "첫 문장을 쓰기가 제일 어려울 때가 있어요.",
        "누구나 한 번쯤은 실수를 하잖아요.",
        "오래 고민한 답이 늘 맞는 건 아니잖아요.",
        "때로는 멈추는 것도 용기예요.",
        "밑줄을 그으며 읽으면 머리에 오래 남아요.",
        "모르는 게 있으면 물어보는 게 가장 빨라요.",
        "월요일은 늘 조금 느리게 흘러가는 것 같아요.",
        # questions about ourselves
        "우리가 너무 서두른 건 아닐까요?",
        "회의가 길어지는 건 준비가 모자라서 아닐까요?",
    ],
)
def test_what_is_the_houses_own_needs_no_source(text: str) -> None:
    assert not unsourced.needs_source(text)


@pytest.mark.parametrize(
    "text",
    [
        # the writer on somebody else
        "저는 요즘 손님이 다 떠났다고 들었어요.",
        "저희가 보니 옆 가게는 이미 값을 내렸어요.",
        "저는 수익은 걱정하지 않아요.",
        "저희도 실적을 보고 놀랐어요.",
        "저는 주가가 떨어져서 놀랐어요.",
        "저는 새 제도가 참 반가웠어요.",
        "저는 그 은행이 곧 망할 거라고 봐요.",
        "저도 크레인가드로 옮길 생각이에요.",
        "은행이 수수료를 없앤다는 소식이 저는 참 반가웠어요.",
        "저희도 이번 주부터는 값이 내린 요금제로 옮기려고 해요.",
        "쓰다 보니 배터리가 금방 닳네요.",
        # under the letter's name
        "이 이야기의 결론은 통신사가 졌다는 거예요.",
        "이 글을 쓰는 동안에도 주가는 계속 떨어지고 있어요.",
        "이 부분은 제조사가 일부러 빼 둔 거예요.",
        "이 그림은 도둑맞은 거예요.",
        "이 소식에 업계는 크게 술렁였어요.",
        "법원이 은행 편을 들었다는 이야기예요.",
        "매진됐다는 소식이에요.",
        "벌써 마지막 매장이에요.",
        # to the reader, with a reason of the world
        "손님이 거의 사라졌으니까요, 다른 길부터 찾아보세요.",
        "배터리가 금방 닳으니 보조 배터리를 챙겨 가세요.",
        "이 앱은 무료이니 부담 없이 설치해 보세요.",
        "곧 나오니 조금만 기다려 보세요.",
        "다 팔렸으니 다음 달을 노려 보세요.",
        "줄이 기니 일찍 가세요.",
        "사람이 몰리니 일찍 가세요.",
        "법이 다르니 조심하세요.",
        "새 앱은 느려서 옛 앱을 쓰는 편이 나아요.",
        "여러분은 이미 속고 있어요.",
        "여러분도 크레인가드를 좋아하실 것 같아요.",
        # in the shape of a commonplace
        "누구나 카드로 결제하기 마련이에요.",
        "집값은 오르기 마련이죠.",
        "사람은 로봇보다 느리기 마련이에요.",
        "전문가는 말을 아끼기 마련이에요.",
        "정치는 말로 하는 법이에요.",
        "큰 은행일수록 결정이 느린 법이에요.",
        "글은 인공지능이 더 잘 쓰는 것 같아요.",
        "사람들은 이제 글을 읽지 않아요.",
        "메일은 해킹당하기 마련이에요.",
        "이 앱을 쓰면 글이 빨라져요.",
        "그 가게는 결국 문을 닫았죠.",
        # questions that tell
        "택시 회사가 앱을 내는 건 결국 수수료 때문 아닐까요?",
        "공무원이 줄줄이 그만두는 건 낮은 월급 때문 아니겠어요?",
        "혹시 이 회사가 자료를 몰래 넘긴 건 아닐까요?",
        "값을 올리고도 손님이 늘어난 비결이 궁금하지 않으세요?",
    ],
)
def test_what_is_said_of_the_world_needs_one(text: str) -> None:
    assert unsourced.needs_source(text)


def test_a_particle_is_told_from_the_end_of_a_word() -> None:
    assert editors_own.own("읽은 글을 바꾸기도 했는데도 마음이 놓여요.")
    for word in (
        "주가는",
        "속도는",
        "제도가",
        "수익은",
        "실적을",
        "상담은",
        "광고도",
        "이미지는",
        "카드는",
        "바나나는",
    ):
        assert not editors_own.own(f"{word} 놀라워요."), word


def test_a_word_without_end_takes_no_time() -> None:
    start = time.process_time()
    for text in ("가" * 20_000, "생각에서" * 5_000, "저는 마음이 " * 3_000):
        editors_own.of_the_house(text)
    assert time.process_time() - start < 5
