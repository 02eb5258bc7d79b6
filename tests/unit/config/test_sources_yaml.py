"""The settings that are shipped: they load, and a newcomer finds every key in them."""

import re
from pathlib import Path

from pipeline.config import Newsletter, Settings, load, load_text

ROOT = Path(__file__).resolve().parents[3]
TEXT = (ROOT / "sources.yaml").read_text(encoding="utf-8")


def shipped() -> Settings:
    """Return the shipped settings."""
    return load(ROOT)


def test_forty_to_fifty_five_sources_are_on_and_the_two_namesakes_come_first() -> None:
    sources = shipped().enabled
    assert 40 <= len(sources) <= 55
    assert [source.name for source in sources[:2]] == ["VentureBeat", "The Verge"]


def test_every_source_has_a_weight_topics_and_a_language() -> None:
    for source in shipped().sources:
        assert 0 < source.weight <= 2, source.name
        assert source.topics, source.name
        assert source.language in {"ko", "en"}, source.name


def test_korean_sources_have_their_time_zone() -> None:
    korean = [source for source in shipped().enabled if source.language == "ko"]
    assert len(korean) >= 12
    assert {source.timezone for source in korean} == {"Asia/Seoul"}


def test_labs_and_papers_are_first_hand_and_the_press_is_not() -> None:
    first_hand = {source.name for source in shipped().enabled if source.first_hand}
    assert {"OpenAI", "Anthropic", "Google DeepMind", "arXiv cs.CL", "arXiv cs.AI"} <= first_hand
    assert not first_hand & {"VentureBeat", "The Verge", "AI타임스", "Hacker News"}


def test_every_setting_is_in_the_file_so_that_nobody_has_to_look_it_up() -> None:
    for name, field in Newsletter.model_fields.items():
        assert re.search(rf"^  {field.alias or name}:", TEXT, re.MULTILINE), name


def test_the_model_and_its_budget_are_the_defaults() -> None:
    assert shipped().newsletter.model == Newsletter(name="x").model


def test_greeting_and_closing_speak_to_the_reader_in_one_register() -> None:
    newsletter = shipped().newsletter
    for text in (newsletter.greeting, newsletter.closing):
        assert re.search(r"요[.!]", text)
        assert not re.search(r"니다[.!]", text)


def test_the_example_that_is_switched_off_loads_when_it_is_switched_on() -> None:
    switched_on = re.sub(r"^  # (- \{name: )", r"  \1", TEXT, flags=re.MULTILINE)
    assert len(load_text(switched_on).sources) == len(shipped().sources) + 1


def test_no_secret_is_in_the_file() -> None:
    assert not re.search(r"sk-|password:", TEXT)
