"""The language of one sentence in a text of another."""

import pytest

from pipeline.text.written_in import written_in


@pytest.mark.parametrize(
    ("sentence", "whole", "told"),
    [
        ("회사는 내년 3월 서울에 사무실을 연다.", "en", "ko"),
        ("The company will open an office in Seoul next March.", "ko", "en"),
        ("The company, Naver (네이버), will open an office in Seoul next March.", "ko", "en"),
        ("OpenAI GPT-5.2", "ko", "ko"),
        ("구글은 Gemini 3 Pro Preview를 냈다.", "ko", "ko"),
        ("마이크로소프트는 ‘The Future of Work With Copilot’ 보고서를 냈다.", "ko", "ko"),
        ("Kakao said its slogan, 사람을 잇다, would stay.", "en", "en"),
        ("2026 3.5 12%", "ko", "ko"),
        ("Le modèle sera publié en mars.", "fr", "fr"),
    ],
)
def test_letters_that_leave_no_doubt_decide(sentence: str, whole: str, told: str) -> None:
    assert written_in(sentence, whole) == told
