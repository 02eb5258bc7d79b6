"""Texts of the family `workspace`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "workspace.full": (
        "디스크가 가득 차서 {path} 파일을 쓰지 못했어요. 이 파일은 예전 그대로예요. 자리를 비우고 다시 실행해 주세요.",
        "The disk is full: {path} was not written. Free some space and run again; what was there is untouched.",
    ),
    "workspace.readonly": (
        "{path}에 쓸 수 없어요({detail}). 폴더의 권한을 확인해 주세요.",
        "{path} cannot be written ({detail}). Check the folder's permissions.",
    ),
    "workspace.folder": (
        "파일이 있을 자리에 폴더가 있어요: {path}. 폴더를 다른 곳으로 옮겨 주세요.",
        "A folder stands where a file should: {path}. Move the folder away.",
    ),
    "workspace.failed": ("{path}: {detail}", "{path}: {detail}"),
    "workspace.conflict": (
        "{path} 파일이 그사이에 바뀌었어요. 바뀐 글은 그대로 두었으니 다시 읽은 뒤에 고쳐 주세요.",
        "{path} was changed in between. The changed text was left alone; read it again and retry.",
    ),
    "workspace.locked": (
        "{path} 폴더에서 다른 newsletter 명령이 돌고 있어요. 끝난 뒤에 다시 실행해 주세요.",
        "Another run works in {path}. Try again when it has ended.",
    ),
    "workspace.moved": (
        "쓰는 동안 {old} 폴더의 이름이 {new} 폴더로 바뀌어서 멈췄어요. 받은 답은 {path} 파일에 있고, 옛 이름으로는 아무것도 만들지 않았어요. 이름을 되돌리고 같은 명령을 다시 실행하면 돈을 더 들이지 않고 그 답을 써요.",
        "Stopped: while this was being written, the folder {old} was renamed to {new}. The answer that came is in {path}; nothing was made under the old name. Give the folder its name back and run the same command again: it takes that answer at no cost.",
    ),
    "workspace.gone": (
        "쓰는 동안 {old} 폴더가 없어져서 멈췄어요. 받은 답만 {path} 파일에 넣어 두었어요. 옮긴 폴더의 replies/에 그 파일을 넣고, 폴더를 제자리로 되돌린 뒤 같은 명령을 다시 실행하면 돈을 더 들이지 않고 그 답을 써요.",
        "Stopped: while this was being written, the folder {old} was taken away. The answer that came is in {path}, and nothing else was made there. Put that file into replies/ of the folder, bring the folder back and run the same command again: it takes that answer at no cost.",
    ),
    "workspace.noissue": (
        "{date} 호가 없어요. `newsletter run --date {date}`로 만들 수 있어요.{known}",
        "There is no issue of {date}. Make it with `newsletter run --date {date}`.{known}",
    ),
    "workspace.unfit.json": (
        "{row}번째 줄 {column}번째 글자에서 JSON이 끊겨요",
        "its JSON breaks off at line {row}, letter {column}",
    ),
    "workspace.unfit.encoding": ("UTF-8로 저장한 글이 아니에요", "it is not saved as UTF-8"),
    "workspace.unfit.deep": ("괄호가 너무 깊이 겹쳐 있어요", "its brackets are nested too deeply"),
    "workspace.unfit.at": ("`{key}`: {told}", "`{key}`: {told}"),
    "workspace.unfit.lacking": ("있어야 할 값이 없어요: {names}", "it lacks {names}"),
    "workspace.unfit.kind": ("{wanted} 있을 자리에 {value} 값이 있어요", "{value} stands where {wanted} should"),
    "workspace.unfit.choice": ("{value} 값은 쓸 수 없어요. 쓸 수 있는 값: {known}", "{value} is none of {known}"),
    "workspace.unfit.text": ("글이", "a text"),
    "workspace.unfit.whole": ("정수가", "a whole number"),
    "workspace.unfit.number": ("수가", "a number"),
    "workspace.unfit.choice-of-two": ("true나 false가", "true or false"),
    "workspace.unfit.list": ("목록이", "a list"),
    "workspace.unfit.object": ("{{ }}로 묶은 값이", "an object in {{ }}"),
    "workspace.unfit.time": ("날짜나 시각이", "a date or time"),
    "workspace.broken": (
        "{path} 파일을 읽을 수 없어요: {detail}. 고치거나 history/에서 되살려 주세요.",
        "{path} cannot be read: {detail}. Mend the file or take it back from history/.",
    ),
    "workspace.broken.reply": (
        (
            "저장해 둔 모델의 답 {path}을 읽을 수 없어요: {detail}. 백업에 있으면 되살려 주세요. 없으면 지워 주세요: 이미 쓴 글은 그대로이고, 아직 안 쓴 꼭지의 답이었다면 "
            "다음 `newsletter run`이 값을 내고 다시 물어요(얼마인지는 지운 뒤 `newsletter cost`가 말해 줘요)."
        ),
        (
            "The stored answer of the model {path} cannot be read: {detail}. Take it back from a backup if there is one, else remove it: what is written stays, "
            "and if it was for a section that is not written yet the next `newsletter run` asks for it again and pays (`newsletter cost` then tells how much)."
        ),
    ),
    "workspace.broken.made": (
        "{path} 파일을 읽을 수 없어요: {detail}. 지우고 `newsletter check`를 하면 새로 만들어요. 넘긴 이유는 issue.json에 남아 있어요.",
        "{path} cannot be read: {detail}. Remove it; `newsletter check` makes it again. What was dismissed stands in issue.json.",
    ),
    "workspace.front.yaml": (
        "{place}: 꼭지 파일 머리(`---` 사이)를 읽을 수 없어요({text}). 잠금을 알 수 없어서 이 꼭지는 다시 쓰지 않아요. 그 줄을 고치거나 `newsletter undo {section}` 명령으로 되돌려 주세요.",
        "{place}: the front matter (between the `---`) cannot be read ({text}). Its locks are not known, so the section is not rewritten. Mend that line, or take it back with `newsletter undo {section}`.",
    ),
    "workspace.front.open": (
        "{place}: 꼭지 파일 머리를 여는 `---`나 닫는 `---`가 없어요. 머리 앞뒤에 `---` 한 줄씩을 적어 주세요.",
        "{place}: the `---` that opens or closes the front matter is missing. Put a line `---` before it and one after it.",
    ),
    "workspace.front.key": (
        "{place}: `{text}`: 꼭지 파일 머리에 쓰지 않는 말이에요. 쓸 수 있는 것은 id, kind, story, articles, locked예요. 그 줄을 고치거나 지워 주세요.",
        "{place}: the front matter has an unknown key `{text}`. The keys are id, kind, story, articles, locked. Mend that line or take it out.",
    ),
    "workspace.front.key.near": (
        "{place}: `{text}`: 꼭지 파일 머리에 쓰지 않는 말이에요. `{meant}`: 이렇게 적으려던 건가요? 그 줄을 고치거나 지워 주세요.",
        "{place}: the front matter has an unknown key `{text}`. Did you mean `{meant}`? Mend that line or take it out.",
    ),
    "workspace.front.id": (
        "{place}: 꼭지 파일 머리에 `id: {text}` 줄이 있어요. 이 파일은 {meant} 꼭지의 것이니 이렇게 적어 주세요: `id: {meant}`",
        "{place}: the front matter says id `{text}`, but this is the file of `{meant}`. Write `id: {meant}`.",
    ),
    "workspace.front.kind": (
        "{place}: 꼭지 파일 머리에 `kind: {text}` 줄이 있어요. 이렇게 고쳐 주세요: `kind: {meant}`",
        "{place}: the front matter says kind `{text}`. Write `kind: {meant}`.",
    ),
    "workspace.front.value": (
        '{place}: 꼭지 파일 머리의 `{text}` 줄을 읽을 수 없어요. 쌍점이나 괄호가 든 문장은 큰따옴표로 감싸서 `["…"]`처럼 적어 주세요.',
        '{place}: `{text}` of the front matter cannot be read. Put sentences with a colon or a bracket in double quotes: `["…"]`.',
    ),
    "workspace.front.lock": (
        '{place}: 잠근 문장이 이 꼭지에 없어서 아무것도 잠기지 않았어요: ‘{text}’. `newsletter lock {section} "문장 앞부분"`으로 잠그고, 이 잠금은 `newsletter unlock {section} "{text}"`로 지워 주세요.',
        '{place}: no sentence here is the locked “{text}”, so nothing is locked by it. Lock with `newsletter lock {section} "its beginning"`, and take this lock out with `newsletter unlock {section} "{text}"`.',
    ),
    "workspace.outline.empty": (
        "구성이 비어 있어요. `number`, `title`, `sections` 같은 줄이 있어야 해요. 지운 것이면 되돌려 주세요.",
        "The outline is empty: it needs lines such as `number`, `title`, `sections`. Put back what was taken out.",
    ),
    "workspace.outline.missing": (
        "`{key}` 줄이 없어요. 이렇게 적어 주세요: `{key}: …`",
        "`{key}` is missing. Write `{key}: …`.",
    ),
    "workspace.outline.meant": (
        "`{key}`: 쓰지 않는 말이에요. `{meant}`: 이렇게 적으려던 건가요?",
        "`{key}` is no key of an outline. Did you mean `{meant}`?",
    ),
    "workspace.outline.text": (
        "`{key}`에는 글을 적어 주세요. 숫자나 참·거짓으로 읽히는 글은 따옴표로 감싸요(`{key}: '2026'`).",
        "`{key}` takes a text. One that reads as a number or as true or false goes in quotes (`{key}: '2026'`).",
    ),
    "workspace.outline.number": (
        "`number`에는 호의 번호를 숫자로 적어 주세요(지금: {text}).",
        "`number` takes the number of the issue (now: {text}).",
    ),
    "workspace.outline.choice": (
        "`{key}: {text}`: 쓸 수 있는 것은 {known}, 이 가운데 하나예요.",
        "`{key}: {text}`: it is one of {known}.",
    ),
    "workspace.outline.list": (
        "`{key}`에는 목록을 적어 주세요. 보기: `{key}: {example}`",
        "`{key}` takes a list, as `{key}: {example}`.",
    ),
    "workspace.outline.rows": (
        "`sections`에는 꼭지마다 `- id: …`로 시작하는 줄을 적어 주세요(지금: {row}).",
        "`sections` takes a row for each section that begins with `- id: …` (now: {row}).",
    ),
    "workspace.outline.id": (
        "꼭지의 id `{text}`: 영문자와 숫자만 써요(`s1`, `n2`). id는 프로그램이 정한 것이니 그대로 두세요.",
        "The id `{text}` of a section: letters and digits only (`s1`, `n2`). Ids are the program's; leave them as they are.",
    ),
    "workspace.outline.twice": (
        "꼭지 `{section}`의 줄이 두 번 있어요(먼저 나온 줄: {first}). 둘 가운데 하나를 지우거나 id를 되돌려 주세요.",
        "The section `{section}` stands twice (first on line {first}). Take one of them out, or put its id back.",
    ),
    "workspace.finished": (
        "{section}: 지난번에 받다가 멈춘 글을 마저 넣었어요. 또 다른 글을 원하면 한 번 더 실행해 주세요.",
        "{section}: the rewrite that was broken off while it was taken is in place now. For another one, run this again.",
    ),
    "workspace.nosection": (
        "`{section}` 꼭지가 없어요. 있는 꼭지: {known}",
        "There is no section `{section}`. There are: {known}",
    ),
    "workspace.noundo": ("`{section}`에는 되돌릴 것이 없어요.", "There is nothing to undo in `{section}`."),
    "workspace.noredo": ("`{section}`에는 다시 할 것이 없어요.", "There is nothing to redo in `{section}`."),
}
