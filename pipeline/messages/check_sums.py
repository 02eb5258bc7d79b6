"""Texts of the family `check` about what a writer computes, about pictures and spelling: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "check.undeclared": (
        "‘{text}’ 수치는 계산한 값이에요. 인용에 식을 적어 두면 코드가 다시 계산해요: = {step}",
        "“{text}” is computed. Write the arithmetic beside the citation: = {step}",
    ),
    "check.left_over": (
        "‘{text}’: 인용의 식({old})은 예전 문구의 것 같아요. 지금 수치의 식으로 바꿔 주세요: = {step}",
        "“{text}”: the arithmetic beside the citation ({old}) seems to be that of an older wording. Write that of this figure: = {step}",
    ),
    "check.own_sum": (
        "‘{text}’ 수치는 곁의 수치들로 계산한 값 같아요. 맞는지 한 번 더 계산해 보세요.",
        "“{text}” seems to be computed from the figures beside it. Compute it once more.",
    ),
    "check.converted": (
        "‘{text}’ 수치는 단위를 바꾼 값이에요. 원문의 단위를 함께 적어 주세요.",
        "“{text}” is a converted unit. Keep the source's own unit beside it.",
    ),
    "check.picture.elsewhere": (
        "그림은 이 호의 images/ 폴더에 있어야 나와요: {source}",
        "Pictures are shown from the issue's images/ folder only: {source}",
    ),
    "check.picture.trouble": (
        "그림을 쓸 수 없어요(images/{name}). {trouble}",
        "images/{name} cannot be used. {trouble}",
    ),
    "check.picture.missing": (
        "그림 파일이 없어요: images/{name}",
        "There is no such picture: images/{name}",
    ),
    "check.picture.alt": (
        "그림 images/{name}에 대체 글이 없어요. `![무엇이 보이는지](…)`처럼 적어 주세요.",
        "images/{name} has no alternative text: `![what it shows](…)`.",
    ),
    "check.picture.credit": (
        '그림 images/{name}에 출처가 없어요. `![…](images/{name} "출처: …")`처럼 적어 주세요.',
        'images/{name} has no credit: `![…](images/{name} "출처: …")`.',
    ),
    "check.spelling.name": (
        "‘{word}’: 다른 곳에는 다르게 적었어요(‘{other}’).",
        "“{word}”: elsewhere it is “{other}”.",
    ),
    "check.spelling.glossary": (
        "‘{word}’: 용어집(glossary)에는 다르게 적혀 있어요(‘{other}’).",
        "“{word}”: the glossary writes “{other}”.",
    ),
    "check.spelling.twice": ("같은 말이 두 번 이어져요: ‘{word}’", "The same word twice: “{word}”"),
    "check.spelling.form": ("맞춤법: ‘{word}’ → ‘{right}’", "Spelling: “{word}” → “{right}”"),
    "check.spelling.space": ("‘{word}’: 띄어쓰기를 확인해 주세요.", "“{word}”: check the spacing."),
    "check.miscounted": (
        "‘{text}’: 원문({id})의 때에서 오늘까지 세면 {right}쯤이에요.",
        "“{text}”: from the time in the source ({id}) to today it is about {right}.",
    ),
    "check.comes_to": (
        "{topic} 원문대로 셈하면 달라요. {step} = {right}.",
        "{topic} – the source comes to another figure. {step} = {right}",
    ),
    "check.is": (
        "{topic} 원문과 달라요. 원문대로면 {right}.",
        "{topic} is another figure in the source: {right}",
    ),
    "check.often": (
        "‘{text}’: 원문대로 세면 달라요({right}). 얼마 만에 몇 번인지 다시 세어 보세요.",
        "‘{text}’: the source gives another number ({right}). Count again how often, and how long apart.",
    ),
}
