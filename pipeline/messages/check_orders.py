"""Texts of the family `check` about sentences of a source that speak to whoever writes: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "check.instructions": (
        "인용한 문장({id})에 AI에게 내리는 지시처럼 보이는 말이 있어요. 내용을 직접 확인해 주세요.",
        "The cited sentence ({id}) looks like an order to an AI. Read it yourself.",
    ),
    "check.instructions.source": (
        "자료 {id}({outlet})에 글이 아니라 AI에게 내리는 지시가 있어요({places}). 초안을 쓸 때 그 부분은 뺐어요. 믿을 만한 자료인지 확인해 주세요.",
        "Source {id} ({outlet}) holds orders to an AI ({places}). They were left out of the drafting; see whether to trust it.",
    ),
    "check.instructions.hidden": (
        "자료 {id}({outlet})의 원본에는 독자에게 보이지 않게 숨긴 지시가 있어요: ‘{text}’ 초안에는 들어가지 않았지만, 믿을 만한 자료인지 확인해 주세요.",
        "Source {id} ({outlet}) hides orders to an AI from its readers: ‘{text}’ They never reached the draft; see whether to trust it.",
    ),
    "check.instructions.doubt": (
        "자료 {id}({outlet})에 AI나 글을 옮겨 쓰는 사람에게 하는 말처럼 읽히는 문장이 있어요({places}). 빼지는 않았으니 원문을 한번 봐 주세요.",
        "Source {id} ({outlet}) may be talking to an AI, or to whoever retells it ({places}). Nothing was left out; have a look.",
    ),
    "check.instructions.reported": (
        "자료 {id}({outlet})의 문장({places})은 독자가 아니라 글을 쓰는 쪽에 하는 말 같다고, 초안을 쓴 모델이 알려 왔어요. 원문을 보고 이 자료를 써도 될지 정해 주세요.",
        "The model that wrote the draft reports that source {id} ({outlet}) speaks to whoever writes, not to its readers ({places}). Read it and decide whether to use this source.",
    ),
    "check.instructions.resting": (
        "인용한 문장({id})은 독자가 아니라 글을 쓰는 쪽에 하는 말 같다고 모델이 알려 온 문장이에요. 원문을 직접 확인해 주세요.",
        "The cited sentence ({id}) is one that the model reported as spoken to whoever writes. Read it yourself.",
    ),
    "check.instructions.planted": (
        "‘{text}’: 자료에서 글 쓰는 쪽에 하는 말로 보이는 문장({id})에만 나오는 이름이에요. 그 말을 따른 것이 아닌지 확인해 주세요.",
        "‘{text}’ stands only in a sentence of the sources that speaks to whoever writes ({id}). See whether it was followed.",
    ),
    "check.instructions.unknown": (
        "모델이 글을 쓰는 쪽에 하는 말이라고 적은 번호({places})는 자료에 없어서 넘어갔어요.",
        "The model reported sentences that no source has ({places}); they were passed over.",
    ),
}
