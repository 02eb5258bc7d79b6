"""Make a demo's workspace: settings, voice and a copy of the sample week that a person may change."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from pipeline.demo.week import BUNDLED, Outlet, load_aliases, load_week
from pipeline.workspace import hold
from pipeline.workspace.files import rename, telling, write_bytes, write_text

SAMPLE = "sample"
VOICE = """<!-- 편집자의 말투 규칙이에요. 여기 적은 것은 초안을 쓸 때 그대로 더해져요. 견본에서는 비워 두어도 돼요. -->
- 구독자님을 한 글에 두 번 넘게 부르지 않아요.
- 값은 지난 값과 나란히 적어요.
"""
_HEAD = """# 견본 뉴스레터의 설정이에요. 매체, 회사, 숫자는 모두 지어낸 것이에요.
#
# · 매체 한 줄을 지우거나 `enabled: false`를 더하고 다시 돌리면 차례와 참고 자료가 달라져요.
# · sample/articles의 기사에서 값을 고치고 다시 돌리면 확인할 곳이 생겨요.
# · 진짜 뉴스레터는 `newsletter init 폴더`로 시작해요.

newsletter:
  name: 견본 주간 AI (견본)
  weekday: wednesday
  time: "07:00"
  timezone: Asia/Seoul
  lang: ko
  first_number: 41                 # 지난주에 보낸 견본이 41호예요
  greeting: "안녕하세요, 구독자님! 지어낸 소식으로 만든 견본 주간 AI 소식이에요."
  closing: "이번 주 소식은 여기까지예요. 다음 주 수요일에 다시 만나요!"
  topics: [ai, llm]
  shape: digest                    # deep-dive로 바꾸면 한 소식을 깊게 다뤄요
  sections: {min: 3, max: 5, words: [60, 120]}
  model: {drafter: sample}         # 견본 초안이 모델 대신 답해요. 키도 돈도 들지 않아요
  glossary:
    inference: 추론
    weights: 가중치
"""


def prepare(folder: Path) -> tuple[Path, ...]:
    """Make what a demo needs in `folder` and return what was made; whatever is there stays as it is.

    The sample week is there whole or not at all, and the settings come last: who finds them finds all of it.
    """
    with telling(folder):
        folder.mkdir(parents=True, exist_ok=True)
    sample, voice, settings = folder / SAMPLE, folder / "voice.md", folder / "sources.yaml"
    with hold(folder / "output" / ".lock"):
        _swept(folder, (voice, settings))
        made = [_copied(sample), _new(voice, VOICE), _new(settings, settings_text())]
    return tuple(path for path in made if path is not None)


def _swept(folder: Path, paths: Sequence[Path]) -> None:
    """Remove what a killed write left of these files."""
    with telling(folder):
        for half in [half for path in paths for half in folder.glob(f".{path.name}.*.new")]:
            half.unlink(missing_ok=True)


def _copied(sample: Path) -> Path | None:
    """Copy the bundled week beside its place first, flushed to disk, and then give it its name."""
    if sample.exists():
        return None
    half = sample.with_name(f".{sample.name}.new")
    with telling(sample):
        shutil.rmtree(half, ignore_errors=True)
        for path in sorted(BUNDLED.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                write_bytes(half / path.relative_to(BUNDLED), path.read_bytes(), private=False)
    rename(half, sample)
    return sample


def settings_text() -> str:
    """Return the text of the demo's `sources.yaml`."""
    aliases = "".join(f'    "{name}": "{other}"\n' for name, other in load_aliases().items())
    rows = "".join(_row(outlet) for outlet in load_week().outlets)
    named = f"  aliases:                         # 왼쪽을 오른쪽과 같은 이름으로 봐요\n{aliases}" if aliases else ""
    return f"{_HEAD}{named}\n# 견본 매체예요. .example 주소는 인터넷에 없고, 이 컴퓨터의 견본 서버가 답해요.\nsources:\n{rows}"


def _row(outlet: Outlet) -> str:
    first_hand = ", first_hand: true" if outlet.first_hand else ""
    return (
        f'  - {{name: "{outlet.name}", url: "{outlet.feed_url}", weight: {outlet.weight}{first_hand},'
        f" topics: [{', '.join(outlet.topics)}], language: {outlet.language}}}\n"
    )


def _new(path: Path, text: str) -> Path | None:
    if path.exists():
        return None
    write_text(path, text, private=False)
    return path
