"""A model for the browser tests: one answer, given when the test lets it."""

import json
import threading
from collections.abc import Callable

from pipeline.draft.fingerprint import fingerprint
from pipeline.errors import ModelCancelledError
from pipeline.records import Model, Reply, Request, Usage

LOCKED = "다만 이건 정가끼리의 비교예요."
TITLES = ("🚀 미르 3, 출력 값은 $0.80", "💡 미르 3의 가격표를 읽는 법", "📉 야간 작업부터 옮길 만한 미르 3")


class Writer(Model):
    """Writes a section around its fixed sentence, or three titles."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.may_answer = threading.Event()
        self.gave_up = threading.Event()
        self.asked: list[Request] = []

    def answer(
        self,
        request: Request,
        *,
        heard: Callable[[str], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        **_: object,
    ) -> Reply:
        """Say the first sentence, wait, then answer what was asked for."""
        self.asked.append(request)
        self.begun.set()
        if heard is not None:
            heard('{"heading": "가격표", "sentences": [{"place": "paragraph", "text": "입력 값은 100만 토큰에')
        while not self.may_answer.wait(0.05):
            if cancelled is not None and cancelled():
                self.gave_up.set()
                raise ModelCancelledError("s1: 그만뒀어요.")
        text = json.dumps(_titles() if request.subject == "title" else _section(request), ensure_ascii=False)
        name = fingerprint(request)
        return Reply(name, request.kind, request.subject, request.attempt, request.model, text, Usage(10, 10), 0.01)


def _titles() -> dict[str, object]:
    angles = ("number", "who", "so-what")
    offered = [{"angle": angle, "text": text} for angle, text in zip(angles, TITLES, strict=True)]
    return {"titles": offered, "subject": "", "preheader": "", "lede": [], "takeaways": []}


def _section(request: Request) -> dict[str, object]:
    rows = [
        _row("‘미르 3’의 입력 값은 100만 토큰에 $0.28예요.", "S1.2"),
        *([_row("", fixed="E1")] if "\nE1 " in request.prompt else []),
        _row("오차드는 되풀이되는 입력을 90% 깎아 줘요.", "S2.4"),
    ]
    return {"heading": "가격표부터 펼쳐 볼게요", "sentences": rows}


def _row(text: str, *sources: str, fixed: str = "") -> dict[str, object]:
    figures = [
        {"text": part, "subject": "요금", "sources": list(sources), "step": ""}
        for part in ("$0.28", "90%")
        if part in text
    ]
    return {"place": "paragraph", "fixed": fixed, "key": "", "text": text, "sources": list(sources), "figures": figures}
