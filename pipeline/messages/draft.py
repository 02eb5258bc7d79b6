"""Texts of the family `draft`: key -> (Korean, English).

`draft.problem.*` and `draft.repair` are said to the model, always in Korean, the language of the prompts; a person sees
them only where a repair failed.
"""

TABLE: dict[str, tuple[str, str]] = {
    "draft.template-missing": (
        "{file} 파일이 없어요. `newsletter init`으로 다시 만들거나 파일 이름을 확인해 주세요.",
        "{file} is missing. Make it again with `newsletter init`, or check its name.",
    ),
    "draft.template": (
        "{file}의 {line}번째 줄을 쓸 수 없어요: {error}",
        "{file}, line {line} cannot be used: {error}",
    ),
    "draft.budget": (
        (
            "{subject}: 지금까지 ${spent}를 썼고 이번 요청에 ${next}쯤 들어요. 한도 ${budget}를 넘으니 보내지 않았어요. "
            "`sources.yaml`의 `model.budget_usd`를 올리거나 꼭지 수를 줄여 주세요."
        ),
        (
            "{subject}: ${spent} is spent and this request takes about ${next}. That is over the limit of ${budget}, so it was "
            "not sent. Raise `model.budget_usd` in `sources.yaml`, or plan fewer sections."
        ),
    ),
    "draft.cancelled": (
        "{subject}: 그만뒀어요. 아무것도 바뀌지 않았고, 이미 시작한 요청은 청구될 수 있어요.",
        "{subject}: given up. Nothing was changed; the request that had begun may be billed.",
    ),
    "draft.batch": ("묶음 요청", "batch"),
    "draft.deferred": ("{subject}: 묶음으로 맡겨요.", "{subject}: handed in with the batch."),
    "draft.no-key": (
        "API 키가 비어 있거나 키에 쓸 수 없는 글자가 들어 있어요. `newsletter.env`의 ANTHROPIC_API_KEY를 확인해 주세요.",
        "The API key is empty or holds characters that no key has. Check ANTHROPIC_API_KEY in `newsletter.env`.",
    ),
    "draft.tries": (
        "{subject}: 여러 번 물었지만 답을 받지 못했어요 ({reason}). 잠시 뒤에 같은 명령을 다시 실행해 주세요. 이미 받은 답은 다시 묻지 않아요.",
        "{subject}: asked several times without an answer ({reason}). Run the same command again later: what was answered is not asked again.",
    ),
    "draft.no-retry": (
        "서버가 바로 다시 물어도 소용없다고 해서 그만뒀어요. 서버의 상태나 기록을 보고, 나중에 같은 명령을 다시 실행해 주세요.",
        "The server says that trying again at once is no use, so this was given up. See how the server is, and run the same command later.",
    ),
    "draft.stopped": ("{subject} ({server}): {reason}", "{subject} ({server}): {reason}"),
    "draft.reply": (
        (
            "{subject}: 모델의 답을 한 번 고치게 했지만 여전히 쓸 수 없어요.\n{problems}\n"
            "`newsletter regenerate {subject}` 명령으로 새 답을 받거나 직접 써 주세요."
        ),
        (
            "{subject}: the model's answer cannot be used, even after one repair.\n{problems}\n"
            "Get a new one with `newsletter regenerate {subject}`, or write it yourself."
        ),
    ),
    "draft.reply.run": (
        (
            "{subject}: 모델의 답을 한 번 고치게 했지만 여전히 쓸 수 없어요.\n{problems}\n"
            "`newsletter run`을 다시 실행하면 새로 물어요. 이미 받은 다른 답은 그대로 써서 또 내지 않아요."
        ),
        (
            "{subject}: the model's answer cannot be used, even after one repair.\n{problems}\n"
            "`newsletter run` asks for a new one; the other answers are stored and not paid again."
        ),
    ),
    # --- what went wrong with a call -------------------------------------------------------------------------------
    "draft.trouble.connection": (
        "서버에 연결할 수 없어요 ({detail}). 인터넷 연결과 `model.base_url`을 확인해 주세요.",
        "The server cannot be reached ({detail}). Check the connection and `model.base_url`.",
    ),
    "draft.trouble.timeout": ("서버가 제때 답하지 않았어요.", "The server did not answer in time."),
    "draft.trouble.rate-limit": ("요청이 너무 잦다고 해요: {detail}", "Too many requests: {detail}"),
    "draft.trouble.overloaded": ("서버가 붐벼요: {detail}", "The server is overloaded: {detail}"),
    "draft.trouble.server": ("서버에 문제가 생겼어요: {detail}", "The server failed: {detail}"),
    "draft.trouble.cut": ("답이 도중에 끊겼어요.", "The answer was cut short."),
    "draft.trouble.not-json": ("답이 깨져 있어요.", "The answer is broken."),
    "draft.trouble.html": (
        "서버가 답 대신 웹 페이지를 보냈어요. 로그인이 필요한 네트워크이거나 `model.base_url`이 다른 곳을 가리켜요.",
        "The server sent a web page instead of an answer: a network that wants a login, or a wrong `model.base_url`.",
    ),
    "draft.trouble.empty": ("답에 글이 없어요.", "The answer holds no text."),
    "draft.trouble.doubled": ("답에 글이 둘 이상 들어 있어요.", "The answer holds more than one text."),
    "draft.trouble.paused": ("서버가 답을 도중에 멈췄어요.", "The server paused in the middle of its answer."),
    "draft.trouble.expired": ("묶음이 하루 안에 처리되지 않았어요.", "The batch was not done within a day."),
    "draft.trouble.canceled": ("묶음이 취소됐어요.", "The batch was cancelled."),
    "draft.trouble.late": ("묶음이 제때 끝나지 않았어요.", "The batch did not end in time."),
    "draft.trouble.max_tokens": (
        "답이 너무 길어 끝나지 못했어요. 꼭지 길이나 기사 수를 줄여 주세요.",
        "The answer was too long to end. Make the section shorter, or give it fewer articles.",
    ),
    "draft.trouble.refusal": (
        "모델이 이 요청에 답하지 않겠다고 했어요. 꼭지를 직접 쓰거나 다른 소식으로 바꿔 주세요.",
        "The model declined this request. Write the section yourself, or choose another story.",
    ),
    "draft.trouble.max_tokens.whole": (
        "답이 너무 길어 끝나지 못했어요. `newsletter.sections`의 꼭지 수를 줄이고 다시 실행해 주세요.",
        "The answer was too long to end. Ask for fewer sections in `newsletter.sections`, and run again.",
    ),
    "draft.trouble.refusal.whole": (
        (
            "모델이 이 요청에 답하지 않겠다고 했어요. `newsletter stories`에서 문제가 될 만한 소식을 `newsletter drop`으로 빼고 다시 "
            "실행하거나 직접 써 주세요."
        ),
        (
            "The model declined this request. Take out what may trouble it (`newsletter stories`, `newsletter drop`) and run again, "
            "or write it yourself."
        ),
    ),
    "draft.trouble.too-large.whole": (
        "요청이 너무 커요. `newsletter.sections`의 꼭지 수를 줄이거나 `newsletter drop`으로 소식을 빼 주세요 ({detail}).",
        "The request is too large. Ask for fewer sections in `newsletter.sections`, or take stories out with `newsletter drop` ({detail}).",
    ),
    "draft.trouble.key": (
        "API 키를 받아 주지 않아요 ({detail}). `newsletter.env`의 ANTHROPIC_API_KEY를 새 키로 바꿔 주세요.",
        "The API key is not accepted ({detail}). Put a valid ANTHROPIC_API_KEY into `newsletter.env`.",
    ),
    "draft.trouble.billing": (
        "결제나 사용 한도에 걸렸어요 ({detail}). API 콘솔에서 잔액과 한도를 확인해 주세요. 기다려도 풀리지 않아요.",
        "Stopped by billing or a spend limit ({detail}). Check balance and limits in the API console; waiting does not help.",
    ),
    "draft.trouble.permission": (
        "이 키로는 이 모델을 쓸 수 없어요 ({detail}). 키의 권한이나 `model.name`을 확인해 주세요.",
        "This key may not use this model ({detail}). Check the key's permissions, or `model.name`.",
    ),
    "draft.trouble.not-found": (
        "모델이나 주소를 찾을 수 없어요 ({detail}). `model.name`을 확인하고, `model.base_url`은 `/v1` 없이 적어 주세요.",
        "The model or the address does not exist ({detail}). Check `model.name`; write `model.base_url` without `/v1`.",
    ),
    "draft.trouble.too-large": (
        "요청이 너무 커요. 이 꼭지의 기사 수를 줄여 주세요 ({detail}).",
        "The request is too large. Give this section fewer articles ({detail}).",
    ),
    "draft.trouble.bad-request": (
        "서버가 요청을 받아 주지 않아요 ({detail}). `model.name`이 구조화된 답을 낼 수 있는 모델인지 확인해 주세요.",
        "The server refuses the request ({detail}). Check that `model.name` can give structured answers.",
    ),
    # --- without a model -------------------------------------------------------------------------------------------
    "draft.todo.title": ("[할 일] 제목을 정해 주세요", "[할 일] 제목을 정해 주세요"),
    "draft.todo.title-number": ("[할 일] 숫자를 앞세운 제목을 정해 주세요", "[할 일] 숫자를 앞세운 제목을 정해 주세요"),
    "draft.todo.title-who": (
        "[할 일] 누구 소식인지 앞세운 제목을 정해 주세요",
        "[할 일] 누구 소식인지 앞세운 제목을 정해 주세요",
    ),
    "draft.todo.title-so-what": (
        "[할 일] 독자에게 무엇이 달라지는지 앞세운 제목을 정해 주세요",
        "[할 일] 독자에게 무엇이 달라지는지 앞세운 제목을 정해 주세요",
    ),
    "draft.todo.subject": ("[할 일] 메일 제목을 정해 주세요", "[할 일] 메일 제목을 정해 주세요"),
    "draft.todo.preheader": ("[할 일] 미리보기 한 줄을 정해 주세요", "[할 일] 미리보기 한 줄을 정해 주세요"),
    "draft.todo.heading": ("[할 일] 제목을 붙여 주세요: {title}", "[할 일] 제목을 붙여 주세요: {title}"),
    "draft.todo.section": (
        "[할 일] 기사에서 그대로 옮긴 아래 문장을 해요체로 다시 써 주세요.",
        "[할 일] 기사에서 그대로 옮긴 아래 문장을 해요체로 다시 써 주세요.",
    ),
    "draft.todo.lede": (
        "[할 일] 가장 큰 소식부터 두세 문장으로 다시 써 주세요.",
        "[할 일] 가장 큰 소식부터 두세 문장으로 다시 써 주세요.",
    ),
    "draft.todo.takeaway": (
        "[할 일] 독자가 할 일로 바꿔 주세요.",
        "[할 일] 독자가 할 일로 바꿔 주세요.",
    ),
    # --- said to the model -----------------------------------------------------------------------------------------
    "draft.repair": (
        (
            "## 고쳐 쓰기\n\n앞서 받은 답은 아래 이유로 쓸 수 없었어요. 문제가 된 곳만 고치고 나머지는 그대로 두어, 전체를 같은 JSON 꼴로 다시 주세요.\n\n"
            "문제:\n{problems}\n\n앞서 받은 답:\n{answer}"
        ),
        (
            "## Repair\n\nThe answer below could not be used. Mend what is wrong, keep the rest, and give the whole again as the same JSON.\n\n"
            "Problems:\n{problems}\n\nThe answer:\n{answer}"
        ),
    ),
    "draft.problem.json": ("답이 JSON이 아니에요: {error}", "The answer is not JSON: {error}"),
    "draft.problem.schema": (
        "JSON의 {place}가 약속한 꼴이 아니에요: {error}",
        "{place} of the JSON is not as agreed: {error}",
    ),
    "draft.problem.empty": ("문장이 하나도 없어요.", "There is no sentence."),
    "draft.problem.no-text": ("문장 {number}: text가 비어 있어요.", "Sentence {number}: text is empty."),
    "draft.problem.fixed": (
        "편집자의 문장은 저마다 한 번씩, 순서대로 있어야 해요. 있어야 할 것: {wanted}. 받은 것: {given}.",
        "Each of the editor's sentences must stand once, in order. Wanted: {wanted}. Given: {given}.",
    ),
    "draft.problem.place": (
        "문장 {number} “{text}”: place가 {place}예요. 여기서는 {allowed}만 쓸 수 있어요.",
        "Sentence {number} “{text}”: its place is {place}; allowed: {allowed}.",
    ),
    "draft.problem.address": (
        "문장 {number} “{text}”: 웹 주소가 들어 있어요. 주소는 코드가 붙이니 빼 주세요.",
        "Sentence {number} “{text}”: holds a web address. Code adds addresses; take it out.",
    ),
    "draft.problem.contact": (
        "문장 {number} “{text}”: sources에 적은 문장에 없는 주소나 전화번호예요: {contacts}. 빼 주세요. 자료에 있는 이름이면 자료에 적힌 대로 쓰고, 그 문장의 번호를 sources에 적어 주세요.",
        "Sentence {number} “{text}”: no cited sentence has the address or phone number {contacts}. Take it out; a name of the sources is written as they write it, and its sentence cited.",
    ),
    "draft.problem.markup": (
        "문장 {number} “{text}”: 별표, 백틱, 대괄호, 줄머리 표시, 줄바꿈이나 쌍점이 든 key가 있어요. text와 key에는 글만 남겨 주세요.",
        "Sentence {number} “{text}”: holds an asterisk, a backtick, brackets, a list mark or a line break, or its key has a colon or over 40 characters. Leave plain text.",
    ),
    "draft.problem.register": (
        "문장 {number} “{text}”: 해요체가 아니에요. ‘-아요/-어요/-예요’로 끝내고, 목록의 줄이면 명사로 끝내도 돼요.",
        "Sentence {number} “{text}”: is not in 해요체; a line of a list may end in a noun.",
    ),
    "draft.problem.deleted": (
        "문장 {number} “{text}”: 편집자가 지운 문장이에요. 다시 쓰지 마세요.",
        "Sentence {number} “{text}”: the editor took this sentence out. Do not bring it back.",
    ),
    "draft.problem.unknown-source": (
        "문장 {number} “{text}”: 받은 자료에 없는 번호를 근거로 들었어요: {sources}. 자료에 있는 번호로 바꾸거나 문장을 빼 주세요.",
        "Sentence {number} “{text}”: rests on ids that are not in the sources: {sources}. Name one that is, or drop the sentence.",
    ),
    "draft.problem.uncited": (
        "문장 {number} “{text}”: 사실을 말하는데 sources가 비어 있어요. 근거 문장의 번호를 대거나 문장을 빼 주세요.",
        "Sentence {number} “{text}”: states a fact without a source. Name the sentence it rests on, or drop it.",
    ),
    "draft.problem.amount": (
        "문장 {number} “{text}”: sources에 적은 문장에 없는 금액이에요: {amount}. 그 금액이 있는 문장의 번호를 적거나, 셈한 값이면 step을 적거나, 금액을 빼 주세요.",
        "Sentence {number} “{text}”: no cited sentence has the amount {amount}. Cite the one that does, give its step, or drop it.",
    ),
    "draft.problem.figure-source": (
        "문장 {number} “{text}”: 수치 {figure}의 sources가 비어 있어요. 그 수치가 있는 문장의 번호를 적어 주세요.",
        "Sentence {number} “{text}”: figure {figure} has no source; name the sentence that has it.",
    ),
    "draft.problem.figure-text": (
        "문장 {number} “{text}”: 문장에 그 글자대로 없는 수치예요: “{figure}”. figures의 text를 문장에 적은 대로 고치거나 그 수치를 지워 주세요.",
        "Sentence {number} “{text}”: figure “{figure}” does not stand in the sentence; give it as the sentence has it, or drop it.",
    ),
    "draft.problem.step": (
        "문장 {number} “{text}”: 셈 “{step}”을 계산할 수 없어요. 숫자와 + - * / ( )만 쓰세요.",
        "Sentence {number} “{text}”: the step “{step}” cannot be computed; use numbers and + - * / ( ) only.",
    ),
    "draft.problem.step-number": (
        "문장 {number} “{text}”: 셈 “{step}”에 쓴 {numbers}: sources에 적은 문장에 없는 수예요. 그 수가 있는 문장의 번호도 적거나, 자료에 있는 수로 셈을 고치거나, 그 수치를 빼 주세요.",
        "Sentence {number} “{text}”: the step “{step}” counts with {numbers}, which no cited sentence has. Cite the one that does, mend the step, or drop the figure.",
    ),
    "draft.problem.step-month": (
        "문장 {number} “{text}”: {figure}: 달은 step으로 셈하지 않아요. 자료의 때와 기간을 그대로 적거나(‘1월 말에서 넉 달 뒤’) 빼 주세요.",
        "Sentence {number} “{text}”: {figure}: no step makes a month. Give the time and the span as the source has them, or drop it.",
    ),
    "draft.problem.not-one-sentence": (
        "문장 {number} “{text}”: text 하나에는 문장 하나만 넣어 주세요. 다음 문장이 same으로 이어지면 마침표로 끝내 주세요.",
        "Sentence {number} “{text}”: one sentence a text; end it with a mark where the next one goes on.",
    ),
    "draft.problem.length": (
        "전체가 {count}어절이에요. {least}~{most}어절이어야 해요. 모자라면 자료의 다른 사실을 더하고, 넘치면 덜 중요한 문장을 빼 주세요.",
        "It has {count} 어절; it must have {least} to {most}. Add another fact of the sources, or drop what matters least.",
    ),
    "draft.problem.line-register": (
        "{name} “{text}”: ‘-다’로 끝나요. 명사나 해요체로 끝내 주세요.",
        "{name} “{text}”: ends in the plain style; end it with a noun or in 해요체.",
    ),
    "draft.problem.line-length": (
        "{name} “{text}”: {least}자 이상 {most}자 이하로 써 주세요.",
        "{name} “{text}”: must have {least} to {most} characters.",
    ),
    "draft.problem.heading-length": (
        "heading “{text}”: 너무 길어요. 빈칸까지 {most}자 안으로 줄여 주세요.",
        "heading “{text}”: too long; at most {most} characters, blanks among them.",
    ),
    "draft.problem.line-marks": (
        "{name} “{text}”: 주소나 마크다운 표시를 빼 주세요.",
        "{name} “{text}”: take out addresses and markup.",
    ),
    "draft.problem.unknown-story": ("목록에 없는 소식이에요: {story}.", "There is no story {story} in the list."),
    "draft.problem.name-latin": (
        "names: ‘{latin}’, 자료에 그대로 나오지 않는 이름이에요. 고치거나 빼 주세요.",
        "names: {latin} does not stand in the sources; mend it or leave it out.",
    ),
    "draft.problem.name-korean": (
        "names: {latin} → {korean}: 한글로 적거나 로마자 그대로 적어 주세요. 숫자는 이름에 있는 그대로예요.",
        "names: {latin} → {korean}: write it in Hangul or as it is, its numbers as they are.",
    ),
    "draft.problem.shape": (
        "shape는 {wanted}로 정해져 있어요. 받은 것: {given}.",
        "The shape is fixed as {wanted}, not {given}.",
    ),
    "draft.problem.count": (
        "꼭지가 {count}개예요. {least}개 이상 {most}개 이하여야 해요.",
        "There are {count} sections; there must be {least} to {most}.",
    ),
    "draft.problem.story-twice": ("digest에서는 한 소식이 한 꼭지예요.", "In a digest a story has one section."),
    "draft.problem.one-story": (
        "deep-dive는 한 소식을 여러 꼭지로 나눠요. 모든 꼭지의 story가 같아야 해요.",
        "A deep dive tells one story: all sections must name the same one.",
    ),
    "draft.problem.pinned": (
        "편집자가 고른 소식이 빠졌어요: {stories}.",
        "Stories that the editor pinned are missing: {stories}.",
    ),
    "draft.problem.angles": (
        "titles는 number, who, so-what 순서로 하나씩 세 개여야 해요.",
        "There must be three titles, in the order number, who, so-what.",
    ),
    "draft.problem.turned-down": (
        "제목 “{text}”: 편집자가 이미 물린 제목이에요.",
        "Title “{text}”: the editor turned this one down.",
    ),
    "draft.problem.same-titles": ("세 제목이 서로 달라야 해요.", "The three titles must differ."),
    "draft.problem.points": (
        "takeaways의 item이 {count}개예요. {least}개 이상 {most}개 이하여야 해요.",
        "There are {count} takeaways; there must be {least} to {most}.",
    ),
}
