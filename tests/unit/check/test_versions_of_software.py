"""Versions and models as translators of texts on software write them, whole and in rows; and wrong ones beside them."""

import pytest

from pipeline.check import lint_pair
from pipeline.text.quantities import find, names

RIGHT = [
    ("On a laptop Qwen3-1.7B answers faster than Phi-4-mini-3.8B.", "노트북에서는 Qwen3-1.7B가 Phi-4-mini-3.8B보다 빨리 답해요."),
    ("The team distilled it into Lumen-R1-Distill-2.5B last week.", "팀은 지난주에 이것을 Lumen-R1-Distill-2.5B로 증류했어요."),
    ("BitNet 2B4T fits into 400 MB of memory.", "BitNet 2B4T는 메모리 400MB에 들어가요."),
    ("Kestrel 7B2T was trained on 2 trillion tokens.", "Kestrel 7B2T는 토큰 2조 개로 학습했어요."),
    ("Unlike GPT-5, the older GPT-4 models needed long instructions.", "GPT-5와 달리 이전의 GPT-4 모델에는 긴 지시가 필요했어요."),
    ("GPT-4 users moved to GPT-5 within weeks.", "GPT-4 사용자는 몇 주 만에 GPT-5로 옮겼어요."),
    ("Unlike Claude 4, the Claude 3 models needed long instructions.", "Claude 4와 달리 Claude 3 모델에는 긴 지시가 필요했어요."),
    ("We measured YOLOv5 and YOLOv8 on one card.", "카드 한 장에서 YOLO v5와 v8을 쟀어요."),
    ("The library speaks SOAP v1 and SOAPv2.", "이 라이브러리는 SOAP v1 및 v2를 지원해요."),
    ("Many Web3 companies left the city.", "많은 웹3 회사가 도시를 떠났어요."),
    ("Web3 firms and 12 banks signed the letter.", "웹3 기업과 은행 12곳이 서한에 서명했어요."),
    ("Kling3 companies pay $10 a month.", "클링3 기업은 한 달에 10달러를 내요."),
    ("It runs on Windows 8 and later.", "Windows 8.0 이상에서 돌아가요."),
    ("The lab put out TinyVLM3 and FlashMLA2 last week.", "연구실은 지난주에 타이니VLM3과 플래시MLA2를 내놨어요."),
    ("The lab put out DeepGEMM3 last week.", "연구실은 지난주에 딥GEMM3을 내놨어요."),
]  # fmt: skip
WRONG = [
    ("The lab put out TinyVLM3 last week.", "연구실은 지난주에 타이니VLM4를 내놨어요.", "VLM4"),
    ("The lab put out TinyVLM3 last week.", "연구실은 지난주에 타이니LLM3을 내놨어요.", "LLM3"),
    ("The lab put out TinyVLM3 last week.", "연구실은 지난주에 마이티VLM3을 내놨어요.", "VLM3"),
    ("The lab put out TinyVLM3 last week.", "연구실은 지난주에 모델 VLM3을 내놨어요.", "VLM3"),
    ("On a laptop Qwen3-1.7B answers faster than Phi-4-mini-3.8B.", "노트북에서는 Qwen3-0.6B가 Phi-4-mini-3.8B보다 빨리 답해요.", "Qwen3-0.6B"),
    ("On a laptop Qwen3-1.7B answers faster than Phi-4-mini-3.8B.", "노트북에서는 Qwen3-1.7B가 Phi-4-mini-2.7B보다 빨리 답해요.", "Phi-4-mini-2.7B"),
    ("The team distilled it into Lumen-R1-Distill-2.5B last week.", "팀은 지난주에 이것을 Lumen-R1-Distill-1.5B로 증류했어요.", "Lumen-R1-Distill-1.5B"),
    ("BitNet 2B4T fits into 400 MB of memory.", "BitNet 3B4T는 메모리 400MB에 들어가요.", "3B4T"),
    ("Kestrel 7B2T was trained on 2 trillion tokens.", "Kestrel 7B3T는 토큰 2조 개로 학습했어요.", "7B3T"),
    ("Kestrel 7B2T was trained on 2 trillion tokens.", "Kestrel 7B2T는 토큰 3조 개로 학습했어요.", "3조"),
    ("Unlike GPT-5, the older GPT-4 models needed long instructions.", "GPT-5와 달리 이전의 GPT-3 모델에는 긴 지시가 필요했어요.", "GPT-3"),
    ("Unlike Claude 4, the Claude 3 models needed long instructions.", "Claude 4와 달리 Claude 2 모델에는 긴 지시가 필요했어요.", "Claude 2"),
    ("We measured YOLOv5 and YOLOv8 on one card.", "카드 한 장에서 YOLO v5와 v7을 쟀어요.", "v7"),
    ("The library speaks SOAP v1 and RESTv2.", "이 라이브러리는 SOAP v1 및 v2를 지원해요.", "v2"),
    ("Many Web3 companies left the city.", "많은 웹2 회사가 도시를 떠났어요.", "2"),
    ("Web3 firms and 12 banks signed the letter.", "웹3 기업과 은행 13곳이 서한에 서명했어요.", "13곳"),
    ("It waited for 3 months.", "총3 년을 기다렸어요.", "3 년"),
    ("It runs on Windows 8 and later.", "Windows 7.0 이상에서 돌아가요.", "Windows 7.0"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_name_as_translators_write_it_is_not_blocked(source: str, draft: str) -> None:
    assert [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_one_in_its_place_is_blocked(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in text or text in wrong for text in found), found


@pytest.mark.parametrize("name", ["Phi-4-mini-3.8B", "Qwen3-0.6B", "2B4T", "1.5B3T", "35B-A3B", "GPT-5.2"])
def test_a_name_with_a_decimal_is_one_name(name: str) -> None:
    text = f"We ran {name} twice."
    assert [text[start:end] for start, end in names.find(text)] == [name]


def test_a_number_behind_a_word_counts_no_noun_that_follows() -> None:
    assert [one.kind for one in find("빅4 기업", "ko")] == ["number"]
    assert "count" in {one.kind for one in find("기업 4 곳", "ko")}
    assert "count" in {one.kind for one in find("4 기업", "ko")}
