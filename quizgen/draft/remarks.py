"""What a draft's files say to its author, in the language of the deck."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Remarks:
    """The remarks of one language; `{…}` are filled in.

    Attributes:
        deck: at the head of deck.yaml.
        no_fact: beside a section that no fact cites.
        entities: at the head of entities.yaml.
        others: before the entities that no fact names.
        facts: at the head of facts.yaml.
        read_as: how a pronoun was read.
        left_out: whom a clause without a subject was read to speak of.
        left: before what is left to write about.
        more: before further pieces of the same role.
    """

    deck: tuple[str, ...]
    no_fact: str
    entities: tuple[str, ...]
    others: tuple[str, ...]
    facts: tuple[str, ...]
    read_as: str
    left_out: str
    left: tuple[str, ...]
    more: str


ENGLISH = Remarks(
    deck=("A first deck, drafted from the article. The title and the id are guesses.",),
    no_fact="no fact yet; take the first # away with one",
    entities=(
        "Whom and what the facts name. Look at each kind, and give its class where it has none",
        "(is: river): questions ask by it, and wrong options are of the same one.",
    ),
    others=("The article names these, too; take the # away when a fact speaks of them.",),
    facts=(
        "Facts that the article says, in other words. Hold each against its paragraph",
        "(quizgen why ID --source ARTICLE), put it better where you can, and",
        "  - take it out where it isn't worth knowing;",
        "  - else take its line open: away. Until then no wrong option is made for it.",
    ),
    read_as="“{word}” is read as {meant}.",
    left_out="The subject is read as {meant}.",
    left=(
        "What the paragraphs say besides, to write facts about: each in a sentence of your own",
        "that has the pieces that you keep. Take the # away.",
    ),
    more="or",
)
CHINESE = Remarks(
    deck=("根据文章起草的题库。标题和 id 是推测的，请改成您要的。",),
    no_fact="还没有事实；写了以后去掉前面的 #",
    entities=(
        "事实里提到的人和事物。请核对 kind；没有 is 的，请补上类别（如 is: 河流），",
        "提问时会用到，错误选项也只从同类里选。",
    ),
    others=("文章还提到以下各项；写到的时候去掉 # 就行。",),
    facts=(
        "文章里说到的事实，已换过说法。请逐条与原文核对",
        "（quizgen why 编号 --source 文章），能改得更好就改，然后",
        "  - 不值得考的，删掉；",
        "  - 要留下的，删去 open: 这一行。删去以前，不会为它出错误选项。",
    ),
    read_as="“{word}”当作{meant}。",
    left_out="原文省略了主语，当作{meant}。",
    left=(
        "各段还说到的内容，可以写成事实：用自己的话写成一句，",
        "句子里要有您留下的那几项，再去掉 #。",
    ),
    more="或",
)


def remarks_in(tag: str) -> Remarks:
    """The remarks for a deck in a language."""
    return CHINESE if tag.startswith("zh") else ENGLISH
