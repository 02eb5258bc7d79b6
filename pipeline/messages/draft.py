"""Texts of the family `draft`: key -> (Korean, English).

`draft.problem.*` and `draft.repair` are said to the model, always in Korean, the language of the prompts; a person sees
them only where a repair failed.
"""

from pipeline.messages import draft_problems

TABLE: dict[str, tuple[str, str]] = {
    **draft_problems.TABLE,
    "draft.template-missing": (
        "{file} 파일이 없어요. `newsletter init`으로 다시 만들거나 파일 이름을 확인해 주세요.",
        "{file} is missing. Make it again with `newsletter init`, or check its name.",
    ),
    "draft.template": (
        "{file}의 {line}번째 줄을 쓸 수 없어요: {error}",
        "{file}, line {line} cannot be used: {error}",
    ),
    "draft.budget.kept": (
        (
            "{subject}: 지금까지 쓴 돈 ${spent}에, 답이 길어질 때를 생각해 이번 요청 몫 ${next}와 마지막에 쓸 여는 글과 제목 몫 ${kept}를 더하면 ${sum}예요. "
            "한도 ${budget}를 넘으니 보내지 않았어요. `sources.yaml`의 `model.budget_usd`를 올리거나 꼭지 수를 줄여 주세요."
        ),
        (
            "{subject}: ${spent} is spent, this request may take ${next} where its answer is long, and lede and titles, which are written last, ${kept}. "
            "Together ${sum} is over the limit of ${budget}, so it was not sent. Raise `model.budget_usd` in `sources.yaml`, or plan fewer sections."
        ),
    ),
    "draft.budget.again": (
        "{subject}: 지금까지 쓴 돈 ${spent}에, 답이 길어질 때를 생각해 이번 요청 몫 ${next}를 더하면 ${sum}예요. 한도 ${budget}를 넘으니 보내지 않았어요. `sources.yaml`의 `model.budget_usd`를 올려 주세요.",
        "{subject}: ${spent} is spent and this request may take ${next} where its answer is long. Together ${sum} is over the limit of ${budget}, so it was not sent. Raise `model.budget_usd` in `sources.yaml`.",
    ),
    "draft.budget": (
        (
            "{subject}: 지금까지 쓴 돈 ${spent}에, 답이 길어질 때를 생각해 이번 요청 몫 ${next}를 더하면 ${sum}예요. 한도 ${budget}를 넘으니 보내지 않았어요. "
            "`sources.yaml`의 `model.budget_usd`를 올리거나 꼭지 수를 줄여 주세요."
        ),
        (
            "{subject}: ${spent} is spent and this request may take ${next} where its answer is long. Together ${sum} is over the limit of ${budget}, so it was "
            "not sent. Raise `model.budget_usd` in `sources.yaml`, or plan fewer sections."
        ),
    ),
    "draft.cancelled": (
        "{subject}: 그만뒀어요. 아무것도 바뀌지 않았고, 이미 시작한 요청은 청구될 수 있어요.",
        "{subject}: given up. Nothing was changed; the request that had begun may be billed.",
    ),
    "draft.cancelled.late": (
        "{subject}: 그만뒀어요. 아무것도 바뀌지 않았고, 온 답은 값을 치렀으니 남겨 두었어요. 같은 지시로 다시 쓰면 그 답을 써요.",
        "{subject}: given up. Nothing was changed; the answer that came is paid and kept: the same instruction again uses it.",
    ),
    "draft.section": ("꼭지", "section"),
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
    "draft.once": (
        "{subject}: 답을 받지 못했어요 ({reason}). 잠시 뒤에 같은 명령을 다시 실행해 주세요.",
        "{subject}: no answer ({reason}). Run the same command again later.",
    ),
    "draft.unusable": (
        (
            "끝까지 온 답인데 Messages API의 꼴이 아니에요 ({detail}). 서버가 그렇게 보내는 것이라 기다려도 같아요. 그 서버의 설정이나 버전을 "
            "확인하거나 `model.base_url`에 다른 서버를 적어 주세요."
        ),
        (
            "The answer came to its end and is not as the Messages API has it ({detail}). The server sends it so, and waiting changes nothing: "
            "see that server's settings or version, or name another one in `model.base_url`."
        ),
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
    "draft.trouble.foreign": (
        "서버의 답이 Messages API의 답이 아니에요 ({detail}). `model.base_url`이 다른 API를 가리키지 않는지, 그 서버에 모델이 올라와 있는지 확인해 주세요.",
        "What the server answers is no answer of the Messages API ({detail}). Check that `model.base_url` does not lead to another API, and that the server has the model loaded.",
    ),
    "draft.trouble.redirect": (
        (
            "서버가 다른 서버({detail})로 가라고 해요. 키와 기사가 모르는 곳으로 가지 않게 따르지 않았고, 이 요청은 청구되지 않아요. 그 서버가 맞으면 "
            "`model.base_url`에 그 주소를 적고, 아니면 지금 적힌 주소가 맞는지 확인해 주세요."
        ),
        (
            "The server sends on to another one ({detail}). It was not followed, so that neither key nor articles go where you did not send them; "
            "this request is not billed. If that is the right server, name it in `model.base_url`; if not, see whether the address there is right."
        ),
    ),
    "draft.trouble.circle": (
        (
            "서버가 답은 하지 않고 제 안에서 물음을 거듭 넘기기만 해요 ({detail}). 더 따라가지 않았고, 이 요청은 청구되지 않아요. `model.base_url`에 적은 주소가 "
            "맞는지, 그 서버의 설정에서 이 주소를 어디로 보내는지 확인해 주세요."
        ),
        (
            "The server sends the question on and on to itself ({detail}). It was not followed any further; this request is not billed. See whether the "
            "address in `model.base_url` is right, and where that server's settings send this one."
        ),
    ),
    "draft.trouble.endless": (
        "서버가 {detail}가 넘도록 보내고도 끝내지 않아서 그만 받았어요. 모델의 답은 그렇게 길 수 없어요. 그 서버의 설정이나 기록을 확인하거나 `model.base_url`에 다른 서버를 적어 주세요.",
        "The server sent more than {detail} and did not come to an end, so this was given up: no answer is that long. See that server's settings or log, or name another one in `model.base_url`.",
    ),
    "draft.trouble.empty": ("답에 글이 없어요.", "The answer holds no text."),
    "draft.trouble.doubled": ("답에 글이 둘 이상 들어 있어요.", "The answer holds more than one text."),
    "draft.trouble.paused": ("서버가 답을 도중에 멈췄어요.", "The server paused in the middle of its answer."),
    "draft.trouble.expired": ("묶음이 하루 안에 처리되지 않았어요.", "The batch was not done within a day."),
    "draft.trouble.canceled": ("묶음이 취소됐어요.", "The batch was cancelled."),
    "draft.trouble.late": ("묶음이 제때 끝나지 않았어요.", "The batch did not end in time."),
    "draft.trouble.unknown-batch": ("서버가 그 묶음을 몰라요.", "The server does not know that batch."),
    "draft.trouble.max_tokens": (
        (
            "답이 너무 길어 끝나지 못했어요. `sources.yaml`의 `newsletter.sections.words`를 줄이거나 이 호의 `outline.yaml`에서 `{section}`의 `articles`에 적힌 기사를 "
            "몇 개 지운 뒤 같은 명령을 다시 실행해 주세요."
        ),
        (
            "The answer was too long to end. Lower `newsletter.sections.words` in `sources.yaml`, or take some of the articles out of `articles` of "
            "`{section}` in the issue's `outline.yaml`, and run the same command again."
        ),
    ),
    "draft.trouble.refusal": (
        "모델이 이 요청에 답하지 않겠다고 했어요. 꼭지를 직접 쓰거나 다른 소식으로 바꿔 주세요.",
        "The model declined this request. Write the section yourself, or choose another story.",
    ),
    "draft.trouble.max_tokens.doctor": (
        "한 문장을 물었는데 답이 2,000토큰 안에 끝나지 않았어요. 답하기 전에 오래 생각하는 모델이면 서버에서 생각을 끄거나 줄이고, 아니면 `model.name`에 다른 모델을 적어 주세요.",
        "Asked for one sentence, the answer did not end within 2,000 tokens. If the model thinks at length first, turn that off or down on the server; else name another model in `model.name`.",
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
    "draft.trouble.unread-key": (
        "키를 `authorization`과 `x-api-key` 두 헤더로 보내 봤는데, 서버는 키가 없다고 해요 ({detail}). 새 키로 바꿀 일은 아니에요. 그 서버가 키를 어디에서 읽는지 확인해 주세요.",
        "The key was sent as `authorization` and as `x-api-key`, and the server says that there is none ({detail}). A new key will not help; see where that server reads it.",
    ),
    "draft.trouble.billing": (
        "결제나 사용 한도에 걸렸어요 ({detail}). API 콘솔에서 잔액과 한도를 확인해 주세요. 잠깐 기다려서는 풀리지 않아요.",
        "Stopped by billing or a spend limit ({detail}). Check balance and limits in the API console; waiting a while does not help.",
    ),
    "draft.trouble.permission": (
        "이 키로는 이 모델을 쓸 수 없어요 ({detail}). API 콘솔에서 조직과 키의 권한을, 그리고 `model.name`을 확인해 주세요.",
        "This key may not use this model ({detail}). Check the organization and the key's permissions in the API console, and `model.name`.",
    ),
    "draft.trouble.not-found": (
        "모델이나 주소를 찾을 수 없어요 ({detail}). `model.name`을 확인하고, `model.base_url`은 `/v1` 없이 적어 주세요.",
        "The model or the address does not exist ({detail}). Check `model.name`; write `model.base_url` without `/v1`.",
    ),
    "draft.trouble.no-api": (
        "이 주소는 Messages API의 요청을 받지 않아요 ({detail}). `model.base_url`이 Messages API가 있는 주소인지, 그 주소가 없어지거나 옮겨지지 않았는지 확인하고, 끝의 `/v1`은 빼고 적어 주세요.",
        "This address takes no requests of the Messages API ({detail}). Check that `model.base_url` leads to a server that speaks it and that it was not closed or moved; write it without `/v1` at its end.",
    ),
    "draft.trouble.too-large": (
        (
            "요청이 너무 커요 ({detail}). 이 호의 `outline.yaml`에서 `{section}`의 `articles`에 적힌 기사를 몇 개 지운 뒤 같은 명령을 다시 실행해 주세요. "
            "기사가 하나뿐이면 `newsletter section remove {section}` 명령으로 이 꼭지를 빼 주세요."
        ),
        (
            "The request is too large ({detail}). Take some of the articles out of `articles` of `{section}` in the issue's `outline.yaml`, and run the "
            "same command again. Where there is only one, take the section out: `newsletter section remove {section}`."
        ),
    ),
    "draft.trouble.no-cache": (
        "서버가 프롬프트 캐시(cache_control)를 받아 주지 않아요. sources.yaml에 model.cache: false라고 적어 주세요.",
        "The server does not take prompt caching (cache_control). Write model.cache: false in sources.yaml.",
    ),
    "draft.trouble.no-schema": (
        "서버가 답의 꼴(output_config)을 받아 주지 않아요 ({detail}). sources.yaml에 model.batch: false라고 적어 주세요. 그러면 꼴을 빼고 바로 물어요.",
        "The server does not take the shape of an answer (output_config: {detail}). Write model.batch: false in sources.yaml: then it is asked without it.",
    ),
    "draft.trouble.no-stream": (
        "서버가 이어 보내는 답(stream)도, 한 번에 보내는 답도 받아 주지 않아요 ({detail}). 그 서버의 설정을 확인하거나 `model.base_url`에 다른 서버를 적어 주세요.",
        "The server takes no question that asks for a stream, and none that does not ({detail}). See its settings, or name another server in `model.base_url`.",
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
}
