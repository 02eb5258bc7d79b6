"""How well a story fits the newsletter's topics: by the words it uses, since feeds tag everything."""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.records import Entry, Source

_LATIN_END = r"(?![A-Za-z])"
_STRONG = {
    "ai": (
        rf"(?<![A-Za-z])(?:A\.?I|AGI|LLMs?|GPTs?|GPUs?|ChatGPT|OpenAI|Anthropic|DeepMind|DeepSeek|Nvidia|xAI|Claude|Gemini|Copilot|Llama|Mistral|Grok|Qwen|Kimi"
        rf"|Hugging ?Face|Midjourney|Perplexity){_LATIN_END}"
        r"|artificial intelligence|machine learning|deep learning|language models?|neural net|chat-?bots?|generative|deepfakes?|open[- ]weights?"
        r"|robotaxis?|humanoids?|self-driving|인공지능|언어모델|언어 모델|머신러닝|딥러닝|생성형|챗봇|딥페이크|로보택시|휴머노이드|자율주행|오픈웨이트"
    ),
    "robotics": r"\brobots?\b|robotics|humanoids?|drones?|로봇|휴머노이드|드론",
    "security": r"security|cyber|hack|breach|vulnerabilit|보안|해킹|침해|취약점",
    "hardware": r"\bchips?\b|semiconductors?|processors?|\bGPUs?\b|반도체|칩",
    "policy": r"regulat|lawmakers?|senate|congress|\blaws?\b|규제|법안|정책|의회",
    "business": r"rais(?:e|ed|es)|acqui|valuation|\bIPO\b|revenue|투자|인수|상장|매출",
    "research": r"researchers?|\bpaper\b|\bstudy\b|benchmarks?|연구|논문|벤치마크",
}
_SAME = {
    "llm": "ai",
    "llms": "ai",
    "인공지능": "ai",
    "ml": "ai",
    "models": "ai",
    "generative ai": "ai",
    "agents": "ai",
    "open-weights": "ai",
}
_WEAK = re.compile(
    r"\b(?:models?|agents?|inference|training|trained|chips?|processors?|data cent(?:er|re)s?|benchmarks?|prompts?|weights|parameters|tokens? per|algorithms?|robots?"
    r"|automation|developers?|API|speech|interpreter|coding|software|datasets?|fine-tun\w+)\b|모델|에이전트|추론|학습|반도체|칩|데이터|매개변수|벤치마크|프롬프트|알고리즘|로봇|자동화"
    r"|코딩|API|음성|서버|가중치|요약",
    re.IGNORECASE,
)
PARTLY = 0.5
"""How well an entry fits that only uses a topic's words, or comes from a source about nothing else."""

_READ = 1200
_ENOUGH = 2


def fit(entry: Entry, topics: Sequence[str]) -> float:
    """Return how well an entry fits: 1 where a topic is named in the title, less where its words only occur, 0 where none do.

    Without topics everything fits.
    """
    if not topics:
        return 1.0
    text = f"{entry.title}\n{entry.summary}\n{entry.body}"[:_READ]
    return max(_fit(_named(topic), entry.title, text) for topic in topics)


def devoted(source: Source, topics: Sequence[str]) -> bool:
    """Whether a source is about the newsletter's topics alone, so that all it tells is on topic.

    One with other topics too proves nothing: its entries are judged by their words.
    """
    own = {_named(topic) for topic in source.topics}
    return bool(own) and own <= {_named(topic) for topic in topics}


def _named(topic: str) -> str:
    name = topic.strip().lower()
    return _SAME.get(name, name)


def _fit(topic: str, title: str, text: str) -> float:
    pattern = _pattern(topic)
    if pattern.search(title):
        return 1.0
    if pattern.search(text):
        return 0.8
    if topic != "ai":
        return 0.0
    words = {word.lower() for word in _WEAK.findall(text)}
    return PARTLY if len(words) >= _ENOUGH or (words and _WEAK.search(title)) else 0.0


@lru_cache(maxsize=256)
def _pattern(topic: str) -> re.Pattern[str]:
    known = _STRONG.get(topic)
    return re.compile(known or rf"(?<!\w){re.escape(topic)}", re.IGNORECASE)
