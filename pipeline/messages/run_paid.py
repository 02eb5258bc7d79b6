"""Texts of the family `run` about what is paid: what drafting will cost, and waits, and batches at half the price: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "run.estimate.whole": (
        "이번 호의 구성, 꼭지, 여는 글과 제목을 모두 쓰는 데 ${cost:.3f}쯤 들어요(한도 ${budget})",
        "outline, sections, lede and titles of this issue will cost about ${cost:.3f} together (budget ${budget})",
    ),
    "run.estimate": (
        "꼭지 {count}개와 여는 글, 제목을 쓰는 데 ${cost:.3f}쯤 들어요(한도 ${budget})",
        "{count} sections, lede and titles will cost about ${cost:.3f} (budget ${budget})",
    ),
    "run.estimate.last": (
        "여는 글, 주목할 포인트, 제목을 쓰는 데 ${cost:.3f}쯤 들어요(한도 ${budget})",
        "lede, takeaways and titles will cost about ${cost:.3f} (budget ${budget})",
    ),
    "run.estimate.over": (
        (
            "이미 쓴 ${spent}에 더하면 ${sum}로 한도 ${budget}를 넘어요. 한도까지만 쓰니 빠지는 꼭지가 생길 수 있어요. "
            "`sources.yaml`의 `model.budget_usd`를 올리거나 꼭지 수를 줄여 주세요."
        ),
        (
            "With ${spent} spent that is ${sum}, over the budget of ${budget}. No more than that is spent, so sections may be missing. "
            "Raise `model.budget_usd` in `sources.yaml`, or plan fewer sections."
        ),
    ),
    "run.waits": (
        "{section}: {reason}. {at}에 다시 물어요",
        "{section}: {reason}. Asked again at {at}",
    ),
    "run.outline.articles": (
        "꼭지 `{section}`의 `articles`에 적은 {names}: 이 호가 읽은 기사에 없어요. 지우거나 다른 번호로 바꿔 주세요(더 쓸 수 있는 기사: {known}).",
        "`articles` of the section `{section}` names {names}, which this issue has not read. Take it out or name another one (also there: {known}).",
    ),
    "run.budget.none": (
        (
            "이미 쓴 ${spent}에, 구성에 드는 ${outline}쯤과 답이 길어질 때를 생각해 꼭지 하나에 남겨 둘 ${section}를 더하면 ${sum}예요. "
            "한도 ${budget}를 넘어서 꼭지를 하나도 쓸 수 없으니 구성도 묻지 않았어요. `sources.yaml`의 `model.budget_usd`를 올려 주세요"
            "(이번 호를 모두 쓰면 ${whole}쯤이에요)."
        ),
        (
            "${spent} is spent, the outline takes about ${outline}, and one section, where its answer is long, ${section}. Together ${sum} is over "
            "the budget of ${budget}: not one section could be written, so the outline was not asked for either. Raise `model.budget_usd` in "
            "`sources.yaml` (the whole issue comes to about ${whole})."
        ),
    ),
    "run.estimate.unpriced": (
        "{name}의 값을 몰라서 얼마가 들지 말할 수 없고, 한도로 막지도 못해요",
        "the price of {name} is not known: nothing can be said of the cost, and the budget holds nothing back",
    ),
    "run.regenerate.refused": (
        "{section}: 같은 말로 받은 답은 고치게 한 것까지 쓸 수 없어서 새로 물어요. 예상 비용 약 ${cost:.4f} (답을 한 번 고치게 하면 그만큼 더 들 수 있어요)",
        "{section}: no answer to these words could be used, nor its repair, so this asks for another: about ${cost:.4f} (about as much again where the answer has to be mended once)",
    ),
    "run.regenerate.unchanged": (
        "{section}: 답이 다르게 쓴 곳은 고친 문장과 부딪힌 곳뿐이라 받을 고침이 없고, 글은 그대로예요. 비용 ${cost:.4f}",
        "{section}: the answer differs only where it met your sentences, so there is nothing to take and the text stays. Cost ${cost:.4f}",
    ),
    "run.regenerate.put_back": (
        "{section}: 직접 쓴 문장 {count}개가 답에 없거나 차례가 달라서 있던 자리에 넣었어요. 앞뒤가 이어지는지 봐 주세요.\n{texts}",
        "{section}: the answer lacks {count} sentences of yours or has them in another order; they were put back where they stood. See that they fit.\n{texts}",
    ),
    "run.dropped": (
        "{section}: 답을 기다리는 사이에 {changed} 바뀌어서, 값을 치른 답(${usd:.4f})은 쓰지 않고 이 꼭지만 새로 물어요. 순서와 소제목만 고치면 답을 그대로 써요.",
        "{section}: {changed} changed while the answer was out, so the paid one (${usd:.4f}) is not used and this section alone is asked for again. A change of order or headings keeps the answer.",
    ),
    "run.dropped.story": ("`outline.yaml`의 `story`가", "`story` of `outline.yaml`"),
    "run.dropped.angle": ("`outline.yaml`의 `angle`이", "`angle` of `outline.yaml`"),
    "run.dropped.articles": ("`outline.yaml`의 `articles`가", "`articles` of `outline.yaml`"),
    "run.dropped.texts": ("기사의 글이", "the text of its articles"),
    "run.dropped.gone": (
        "{section}: 답을 기다리는 사이에 `outline.yaml`에서 빠져서, 값을 치른 답(${usd:.4f})은 쓰지 않아요.",
        "{section} was taken out of `outline.yaml` while its answer was out: the paid one (${usd:.4f}) is not used.",
    ),
    "run.batch.handed": (
        "요청 {count}개를 묶음으로 맡겼어요(${cost}쯤 들어요).",
        "{count} requests were handed in as a batch (about ${cost}).",
    ),
    "run.batch.working": (
        "{since}에 맡긴 묶음(요청 {count}개)의 답을 기다려요.",
        "The batch of {since} ({count} requests) is still under way.",
    ),
    "run.batch.next.handed": (
        "다음 `newsletter run`이 답을 받아 이어 가요.",
        "The next `newsletter run` goes on with the replies.",
    ),
    "run.batch.next.working": ("다음 `newsletter run`이 다시 확인해요.", "The next `newsletter run` looks again."),
    "run.batch.waits": (
        "답이 오면 바로 이어 가요. 늦어도 {until}까지만 기다리고, 그때까지 오지 않은 답은 정가로 물어요.",
        "This run goes on as soon as the replies come. It waits until {until} at the latest; what has not come then is asked at the full price.",
    ),
    "run.batch.came": (
        "묶음에서 답 {awaited}개 가운데 {count}개를 받았어요",
        "{count} of {awaited} replies came with the batch",
    ),
    "run.batch.lost": (". 받지 못한 것:{names}", "; without a reply:{names}"),
    "run.batch.again": (
        "묶음에서 답을 받지 못한 {names}: 다음 묶음까지 기다리지 않고 이번에 정가로 바로 물어요",
        "{names} came without a reply: asked at once now, at the full price, and not with the next batch",
    ),
    "run.batch.unknown": (
        "서버가 {since}에 맡긴 묶음(요청 {count}개)을 몰라요. 보관 기간이 지났거나 그 뒤에 `model.base_url`이나 API 키가 바뀐 것 같아요. 이번에는 정가로 바로 물어요. 맡긴 묶음은 청구됐을 수 있어서 `newsletter cost`에 따로 나와요. 주소나 키를 바꿨다면 API 콘솔에서 그 묶음을 찾아 확인해 주세요.",
        "The server does not know the batch of {since} ({count} requests): it may have expired, or `model.base_url` or the API key were changed since. All is asked at once now, at the full price. The batch may have been billed and stands apart in `newsletter cost`; if you changed address or key, look for it in the API console.",
    ),
    "run.batch.none": (
        "이 서버는 묶음 요청을 받지 않아서 바로 물어요. sources.yaml에서 model.batch를 false로 바꾸면 이 알림이 사라져요.",
        "This server takes no batches, so it is asked at once. Set model.batch to false in sources.yaml to silence this.",
    ),
    "run.batch.late": (
        "{since}에 맡긴 묶음(요청 {count}개)이 제때 끝나지 않아 취소했어요. 이 호의 남은 요청은 기다리지 않고 정가로 바로 물어요.",
        "The batch of {since} ({count} requests) did not end in time and was cancelled. The rest of this issue is asked at once, at the full price.",
    ),
    "run.batch.unwanted": (
        "model.batch가 false라서 {since}에 맡긴 묶음(요청 {count}개)을 취소하고 정가로 바로 물어요.",
        "model.batch is false: the batch of {since} ({count} requests) was cancelled, and is asked at once at the full price.",
    ),
    "run.batch.due": (
        "호가 나갈 시각({due})이 가까워 묶음을 기다릴 틈이 없어요. 정가로 바로 물어요.",
        "The issue is due ({due}): there is no time for a batch, so it is asked at once at the full price.",
    ),
    "run.without.again": (
        "{sections} 꼭지가 와서 여는 글, 포인트, 제목을 다시 써요(${cost:.3f}쯤)",
        "{sections} came: lede, takeaways and titles are written again (about ${cost:.3f})",
    ),
    "run.without.run": (
        "여는 글, 포인트, 제목은 {sections} 꼭지가 오기 전에 썼어요. `newsletter run`을 다시 실행하면 고치지 않은 것은 다시 써요.",
        "Lede, takeaways and titles were written before {sections} came. Run again: what nobody changed is written anew.",
    ),
    "run.without.offer": (
        "여는 글, 포인트, 제목을 쓴 뒤에 {sections} 꼭지가 왔어요. 고친 곳이 있어서 그대로 뒀어요. 다시 쓰려면 {commands}(하나에 ${cost:.3f}쯤)",
        "{sections} came after lede, takeaways and titles were written. You changed some of that, so it was left. To write it again: {commands} (about ${cost:.3f} each)",
    ),
    "run.without.failed": (
        "여는 글, 포인트, 제목을 쓴 뒤에 {sections} 꼭지가 왔는데 다시 쓰지 못했어요: {detail}. 다음 `newsletter run`이 다시 해 봐요.",
        "{sections} came after lede, takeaways and titles were written, and these could not be written again: {detail}. The next run tries once more.",
    ),
    "run.summary.unpriced": (
        "비용은 몰라요: {name}의 값을 몰라서 셈하지도, 한도로 막지도 못했어요. 서버의 콘솔에서 확인해 주세요",
        "cost unknown: the price of {name} is not known, so nothing was counted or held back; see the console of the server",
    ),
    "run.rewriting.desk": (
        "{section}: 데스크가 {since}부터 새로 쓰고 있어서 묻지 않았고, 든 돈도 없어요. 데스크에서 그 제안이 오기를 기다리거나, ‘멈추기’를 누른 뒤 다시 해 주세요.",
        "{section}: the desk has been writing it again since {since}, so nothing was asked and nothing spent. Wait for its suggestions, or stop it at the desk, and try again.",
    ),
    "run.rewriting.command": (
        "{section}: 다른 newsletter 명령이 {since}부터 새로 쓰고 있어서 묻지 않았고, 든 돈도 없어요. 그 제안이 오기를 기다리거나, 그 명령을 Ctrl-C로 멈춘 뒤 다시 해 주세요.",
        "{section}: another newsletter command has been writing it again since {since}, so nothing was asked and nothing spent. Wait for its suggestions, or stop it with Ctrl-C, and try again.",
    ),
    "run.summary.stories.all": (
        "이야기 {stories}개 가운데 {told}개를 실었어요",
        "{told} of {stories} stories told",
    ),
    "run.summary.repeats": (
        "지난 호에서 다룬 소식으로 보고 뺀 글(실으려면 `newsletter pin` 뒤에 글 번호):",
        "Left out as told in an earlier issue (`newsletter pin` and the entry's id brings one back):",
    ),
}
