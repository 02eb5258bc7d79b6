"""How Latin words end when Koreans read them aloud: on a vowel, on ㄹ, or on another consonant.

Whole words first (the AI world's names, then common loanwords). An ending (`chain`, `bench`) decides for the compounds that
it closes: LangChain, SWE-bench. What is not listed has no verdict; a wrong row accuses people of mistakes they did not make.
"""

_VOWEL = str.split("""
accenture accept active adapter adaptive adobe advance agent agentforce alexa alibaba android apache api apollo
archive arxiv asana assistant astra aurora aws aya azure baidu balance bank bard base
bert blender blogs blue booth bridge buffer builder byte bytedance bytes cache capture center cerebras character
chatter check claude cloud cloudflare coco code codex cohere computer conference copy core course covid create
cuda culture cursor customer data database databricks decoder deepmind deepseek developer device dgx difference dify
director disco discovery docker drive driver ec edge editor emu encoder engineer ernie eu evidence except
experience explorer face factory falco feature figma filter finance finder five flops folder foundry fuse future
gaia gartner gateway gemini gemma genie github grade gradio guide haiku header helper hermes hgx hive house huawei hub
huggingface hugs hyper ide index inference infra instance intelligence interface ips janus java javascript jira judge
kakao keras kimi kiro kt kubernetes lambda langfuse layer leader ledger leo libra library license linux lite live
llama loop lora lyra lyria made maia maker mamba manager manus maps marker marketplace master matter mcafee media
memo memory mercury merit meta meter microsoft midjourney milvus miner mini minimax mira mirror mistralai mixture mlx
mode moe mojo monitor mover muse namespace nano native nature naver netflix never next node note nova number numpy
nvidia offer office ollama openrouter opensource operator optimus orca order other owner paas palantir pandas paper
parser partner performance perplexity pharma phase phi picture pika place plate player playwright plus poe pointer
power practice preview price printer pro prompt proto provider proxy purse pypi pytorch qlora query quora quote rag
react reader reasoner recorder redis reference release replica reranker researcher response retriever reuters reviewer
router rtx rufus runner runway rust saas safari salesforce samba sambanova sbs scala scanner science script sdk search
seeker sense sensor sequence sequoia series server service shader sharer sheet shock side signature simulator singer
siri site slider snowflake software solver sora soup source space spark speaker spider spotify stargate starter state
store story strategy street studio subscriber suite summary suno super supervisor surface switch tableau tags
teacher tencent tera tesla tester theater theta thinker tips tokenizer tower trace tracker trade trader trainer
transformer translator tts tuner turbo twister twitter typescript uber ubuntu udio ultra unity unsloth update upgrade
us user vector venture veo verge via video viewer visa vista voice vote walker wave waymo wayve weibo whisper wide
wikipedia windows windsurf wired workspace wrapper write writer x xiaomi yahoo yolo youtube zapier zero
js ts py io md org cto lidar tech stripe airbnb dropbox discord lib stuff gif demo blog epoch nonce agents labs weights biases
transformers ops sdks apis gpus users mesh env regex kinesis postgres redis async
""")
_RIEUL = str.split("""
actual agile all angle appeal apple article ball barrel battle bell bill blackwell bottle bundle call candle capital
capsule cattle cell central channel clinical console control cool critical crystal deal dell detail digital drill
email essential example excel external federal feel female file fill firewall fool fragile funnel general global gmail
goal google grill handle hill hole html ideal initial install intel internal journal jungle kaggle kernel label level
little local mail male mall material meal medical middle mill mineral missile mistral mobile model module molecule
natural neural nightfall noodle novel official oracle original panel parallel partial paypal people pill pixel
political pool portal potential profile protocol rail rainfall raphael real recall retail role rule sale sample scale
schedule school seal sell serial several shell signal simple single skill small social special sql stale steal steel
symbol tale tall technical temporal terminal tile title tool total trail trial triangle tunnel url vercel vertical
vessel virtual visual wall waterfall well whale wheel while whole xml
fable style deepl bazel capital wool
""")
_CONSONANT = str.split("""
python
action addition admin adoption album align amazon anthropic app application arctic arm asic asset atom attack
attention audit automation back backup banking bargain baseline basic bean bedrock berlin billion bin bing bitmap
black block bone book bot bracket brain brick bring brown buck bucket budget building button cabinet cairn campaign
can cap captain caption carbon certain chain chameleon chatbot chip chosen classic clean click climate cline clip
clock clone club coding coin comet commit common condition contain cook copilot cotton crack cream credit crop crown
cup curtain cyclone datum dawn deadline deck deep design desktop devin diagram ding dock domain dong dot down
dragon dream drone drop dublin duck dun dune edition education elastic electric electron elon embedding emotion engine
epic equip ethernet evolution exam explain fabric facebook falcon fan feedback finding fine finetune fleet flip
foreign form fortune forum foundation fountain freedom friendship frozen fun function funding gadget gain gaming gan
gap garden gathering generation generic german gitlab golden grain gram graphic green grip grok group grown gun
habit hack hadoop handbook headline heatmap hinton histogram hong hook hosting hotspot hubspot hugging human hydrogen
ibm immune information instagram intention internet internship invention iphone item jack jacket join jpeg json june
 keep kick king kingdom kong lab laptop lawn leadership lean learning lesson line ling linkedin listen llm
location lock logic login long look luck lumen macbook machine magazine magic magnet main maintain man map marine
market marketing mean medicine medium meeting megatron men metric million mine mission momentum motion mountain music
nation neck nemotron neptune net neutron nick nine notation notebook notion ocean offline offset often online onset
open opinion option orbit outlet outline own oxygen pack packet pain pan pawn permission permit person phone photoshop
pick pilot pin ping pipeline plan planet plastic platform playstation plugin pocket position premium pricing
private production profit program programming promotion prompting pub public pypip quantum queen question quick qwen
rabbit rack rain random ranking reading reason reasoning recap reddit reduction region religion reset resolution
revolution ring roadmap robin robot rock rocket rom routine run sampling scaling scan screen screenshot season
secret section semantic session setting setup seven ship shop shot shown sign sim sing sitemap skin slack slam sleep
sling slot snack snap snapshot socket solution song sonic spam spin spirit spot spring stack stadium
startup station step stepfun stick stock stone stop stream streaming string strong stuck sub submit subset summit sun
sunset system tab tablet tap target team telegram testing textbook thinking ticket tiktok timeline tip
titan token tone top topic torchtune town track traffic train training trainium translation trap trick trip truck
tune turing tweet twin union unit van version violin wallet whatsapp widget win wine wing women wooden workshop wrap
writing wrong zip zone zoom
benefit duet web cnet nasdaq kosdaq opec fab npm type vllm broadcom qualcomm micron samsung moonshot kotlin chrome colab com flop zdnet
""")

_EITHER = ("metr",)  # 미터, 엠이티알
WORDS: dict[str, str] = (
    dict.fromkeys(_VOWEL, "0")
    | dict.fromkeys(_RIEUL, "l")
    | dict.fromkeys(_CONSONANT, "1")
    | dict.fromkeys(_EITHER, "?")
)
"""Whole words: `0` ends on a vowel, `l` on ㄹ, `1` on another consonant; `?` is read in two ways."""

ENDINGS: dict[str, str] = {
    "chain": "1", "tune": "1", "chat": "1", "bot": "1", "bench": "0", "hub": "0", "book": "1", "mail": "l", "flow": "0", "gram": "1", "code": "0",
    "script": "0", "coder": "0", "former": "0", "stream": "1", "stack": "1", "base": "0", "space": "0", "face": "0", "verse": "0", "store": "0",
    "net": "1", "seek": "0", "mind": "0", "tech": "0", "soft": "0", "ware": "0", "force": "0", "cloud": "0", "data": "0", "search": "0",
    "tion": "1", "sion": "1", "ing": "1", "ment": "0", "ness": "0", "ity": "0", "logy": "0", "graph": "0", "craft": "0", "port": "0", "well": "l",
    "line": "1", "phone": "1", "zone": "1", "tube": "0", "ter": "0", "tor": "0", "der": "0", "ler": "0", "ner": "0", "ger": "0", "ker": "0",
    "per": "0", "ser": "0", "ver": "0", "mer": "0", "board": "0", "guard": "0", "card": "0", "pilot": "1", "ium": "1", "file": "l",
    "ism": "1", "works": "0", "labs": "0", "ics": "0", "ous": "0", "llama": "0", "llm": "1", "gpt": "0", "ai": "0", "lab": "1", "type": "1",
}  # fmt: skip
"""Endings of compounds, with the same marks."""
