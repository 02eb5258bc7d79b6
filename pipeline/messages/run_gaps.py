"""Texts of the family `run` on sentences of the model's that were left out: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "run.gap": (
        "이 자리에서 모델이 쓴 문장 하나를 뺐어요(다시 써 달라고 해도 {why}): “{text}” 필요한 말이면 근거와 함께 넣고, 없어도 되면 넘겨 주세요.",
        "A sentence of the model's was left out here, since after its repair too {why}: “{text}” Put it in with its source where it is needed, or dismiss this.",
    ),
    "run.gap.gapes": (
        "이 자리에서 모델이 쓴 문장 하나를 뺐어요(다시 써 달라고 해도 {why}): “{text}” 꼭지의 첫 문장이나 목록의 한 줄이라 빠지면 앞뒤가 안 맞을 수 있어요. 근거와 함께 넣거나, 빠진 대로 읽히게 앞뒤를 고쳐 주세요. 그대로 두어도 되면 까닭을 적고 넘겨 주세요.",
        "A sentence of the model's was left out here, since after its repair too {why}: “{text}” It opened the section or was a line of a list, so the rest may not hold together. Put it in with its source, or change what stands around it; where it reads well as it is, dismiss this.",
    ),
    "run.gap.few": (
        "그래서 포인트가 {count}개만 남았어요({least}~{most}개를 청했어요).",
        "That leaves {count} of the {least} to {most} takeaways that were asked for.",
    ),
    "run.gap.uncited": ("사실을 말하면서 근거를 대지 않았어요", "it stated a fact without a source"),
    "run.gap.address": ("웹 주소가 들어 있었어요", "it held a web address"),
    "run.gap.contact": (
        "근거로 댄 문장에 없는 주소나 전화번호가 들어 있었어요",
        "it held an address or a number to call that no cited sentence has",
    ),
    "run.gap.disguised": ("읽히는 글자와 적힌 글자가 달랐어요", "it was not read as it was written"),
    "run.gap.language": ("한국어 문장이 아니었어요", "it was not Korean"),
    "run.gap.planted": (
        "받은 자료가 독자에게 하는 말에는 없는 이름이나 수치가 들어 있었어요",
        "it held a name or a figure that no sentence of the sources has for its readers",
    ),
    "run.gap.stranger": (
        "근거 없이, 받은 자료에 없는 이름을 내세웠어요",
        "it put forward, on no source, a name that the sources do not have",
    ),
    "run.problem": ("{reason}({problem})", "{reason} ({problem})"),
    "run.problem.more": ("{reason}({problem}, 그 밖에 {count}가지)", "{reason} ({problem}, and {count} more)"),
    "run.gap.line": ("{section} 꼭지: {message}", "section {section}: {message}"),
    "run.regenerate.lost": (
        "{section}: 답의 문장 {count}개는 다시 써 달라고 해도 쓸 수 없어서 제안에 넣지 않았어요. 필요한 말이면 근거와 함께 직접 넣어 주세요.\n{texts}",
        "{section}: {count} sentences of the answer could not be used, nor after its repair, and are not in the suggestions. Where one is needed, put it in with its source.\n{texts}",
    ),
    "run.regenerate.lost.line": ("  - {text} ({why})", "  - {text} ({why})"),
    "run.gate.todo": (
        "메일에 아직 다 쓰지 않은 [할 일] 줄이 {count}개 있어요. 글로 바꾼 뒤에 보낼 수 있어요: {lines}",
        "The mail still has {count} [할 일] lines to be written: {lines}",
    ),
    "run.twins": (
        "{section} 꼭지의 파일이 둘 이상이었어요: {used}, {others}. {used}의 글을 쓰고, 다른 글은 {kept}에 두었어요.",
        "Several files claimed the section {section}: {used}, {others}. {used} is used, and the other text is in {kept}.",
    ),
    "run.twins.empty": (
        "{section} 꼭지의 파일이 둘 이상이었어요: {used}, {others}. {used}의 글을 쓰고, 비어 있던 다른 파일은 지웠어요.",
        "Several files claimed the section {section}: {used}, {others}. {used} is used, and the other, which was empty, is gone.",
    ),
    "run.twins.open": (
        "{section} 꼭지의 파일이 둘 이상이에요: {used}, {others}. {used}의 글을 써요. `newsletter build`를 실행하면 다른 글을 이력에 남기고 하나로 합쳐요.",
        "Several files claim the section {section}: {used}, {others}. {used} is used; `newsletter build` keeps the other text in the history and leaves one file.",
    ),
    "run.begin.lede": (
        "[할 일] 가장 큰 소식부터 두세 문장으로 써 주세요.",
        "[할 일] Write two or three sentences, the biggest news first.",
    ),
    "run.begin.story": (
        "### {heading}\n\n[할 일] 이 꼭지를 써 주세요.",
        "### {heading}\n\n[할 일] Write this section.",
    ),
    "run.begin.takeaways": (
        "- [할 일] 독자가 해 볼 일을 한 줄에 하나씩 써 주세요.",
        "- [할 일] Write what readers may do, a line each.",
    ),
    "run.begin.closing": ("[할 일] 끝인사를 써 주세요.", "[할 일] Write how the issue ends."),
    "run.begin.note": ("[할 일] 이 꼭지를 써 주세요.", "[할 일] Write this section."),
    "run.todo": (
        "아직 다 쓰지 않은 줄이에요. [할 일] 표시를 글로 바꿔 주세요.",
        "This line is not written yet: put words in place of its [할 일] mark.",
    ),
}
