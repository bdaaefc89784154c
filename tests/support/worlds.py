"""Small worlds of facts, made at random, and a judge of what is true in them.

The judge knows the facts only: it has a reader of times and numbers of its own, and takes
nothing from the program under test.
"""

import math
import re
from dataclasses import dataclass, field

from hypothesis import strategies as st

Interval = tuple[float, float]

PEOPLE = {
    "jack": ("Jack Clark", "Jack"),
    "tom": ("Tom Brown", "Tom"),
    "chris": ("Chris Olah", "Chris"),
    "sam": ("Sam", "Sammy"),
    "jared": ("Jared", "Jared Kaplan"),
    "dario": ("Dario", "Dario Amodei"),
}
GROUPS = {
    "authors": ("Authors", "The Five", ("jack", "tom")),
    "founders": ("Founders", "The Seven", ("authors", "chris")),
    "editors": ("Editors", "The Board", ("sam",)),
    "readers": ("Readers", "The Club", ()),
    "critics": ("Critics", "The Jury", ("tom", "sam")),
}
PLACES = {
    "china": ("中国", "神州", ("zhejiang",)),
    "zhejiang": ("浙江", "浙省", ("hangzhou",)),
    "hangzhou": ("杭州", "杭城", ()),
    "france": ("法国", "法兰西", ("paris",)),
    "paris": ("巴黎", "花都", ()),
    "japan": ("日本", "东瀛", ()),
}
NAMES = {
    name: id_
    for id_, (first, second, *_) in [*PEOPLE.items(), *GROUPS.items(), *PLACES.items()]
    for name in (first, second)
}
MEMBERS = {id_: members for id_, (_, _, members) in [*GROUPS.items(), *PLACES.items()]}

TEMPLATES = (
    "{who} 参加了甲会。",
    "{who} 参加了乙会。",
    "{who} 参加了丙会。",
    "{who} 写了甲书。",
    "{who} 写了乙书。",
    "{who} 写了丙书。",
    "{who} 在 {when} 离开{where}。",
    "{who} 搬到{where}。",
    "甲会在 {when} 开幕。",
    "丙会在 {when} 开幕。",
    "丁会在 {when} 闭幕。",
    "戊会在 {when} 改期。",
    "己会在 {when} 停办。",
    "乙会在{where}开幕。",
    "甲会来了 {how-many}。",
    "丙会来了 {how-many}，去年不是。",
)


def entity_yaml() -> str:
    """The entities of every world, as an author writes them."""
    lines = ["entities:"]
    for id_, (name, alias) in PEOPLE.items():
        lines.append(f"  - {{id: {id_}, kind: person, name: {name}, aliases: [{alias}]}}")
    for kind, table in (("group", GROUPS), ("place", PLACES)):
        for id_, (name, alias, members) in table.items():
            lines.append(
                f"  - {{id: {id_}, kind: {kind}, name: {name}, aliases: [{alias}],"
                f" members: [{', '.join(members)}]}}"
            )
    return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class Said:
    """A fact: the template of its sentence, and the texts of its roles."""

    id: str
    template: str
    texts: dict[str, str]
    open: tuple[str, ...]

    @property
    def says(self) -> str:
        """The sentence."""
        return re.sub(r"\{([^}]+)\}", lambda match: self.texts[match[1]], self.template)

    @property
    def yaml(self) -> str:
        """The fact as an author writes it."""
        roles = "".join(f"    {name}: {text}\n" for name, text in self.texts.items())
        return (
            f"  - id: {self.id}\n    says: {self.says}\n{roles}    open: [{', '.join(self.open)}]\n"
        )


@dataclass(frozen=True)
class World:
    """All facts there are."""

    facts: tuple[Said, ...]
    by_id: dict[str, Said] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        self.by_id.update({fact.id: fact for fact in self.facts})

    @property
    def yaml(self) -> str:
        """The deck's entities and facts."""
        return entity_yaml() + "facts:\n" + "".join(fact.yaml for fact in self.facts)

    def alike(self, fact: Said, role: str) -> list[Said]:
        """The facts that say the same but for the role, the fact itself among them."""
        rest = _rest(fact, role)
        return [other for other in self.facts if _rest(other, role) == rest]

    def is_key(self, fact: Said, role: str, text: str) -> bool:
        """Whether the text is a value that a fact gives."""
        return any(_same(role, other.texts[role], text) for other in self.alike(fact, role))

    def is_false(self, fact: Said, role: str, text: str) -> bool:
        """Whether the sentence is false with the text, in every world in which the facts hold."""
        alike = self.alike(fact, role)
        if any(role in other.open for other in alike):
            return False
        return not any(_may_be_one(role, other.texts[role], text) for other in alike)


def read_time(text: str) -> Interval:
    """The days from the year 0 that a time of these worlds may be; each month has 31."""
    match = re.fullmatch(r"(约)?\s*(\d+)(?:–(\d+))? 年(?: (\d+) 月|(底))?", text)
    assert match is not None, text
    about, first, last, month, end = match.groups()
    months = (int(month), int(month)) if month else (11, 12) if end else (1, 12)
    low = int(first) * 372 + (months[0] - 1) * 31
    high = int(last or first) * 372 + months[1] * 31 - 1
    if about:
        low, high = low - (31 if month else 372), high + (31 if month else 372)
    return low, high


def read_number(text: str) -> Interval:
    """The numbers that a quantity of these worlds may be."""
    match = re.fullmatch(r"(约|超过|不到)?\s*(\d+)(?: 人|( 多)人)", text)
    assert match is not None, text
    word, digits, more = match[1], int(match[2]), match[3]
    if more:
        noughts = len(match[2]) - len(match[2].rstrip("0"))
        return digits, digits + 10 ** max(noughts, 1) - 0.5
    share = 0.2 if 1 < digits < 50 else 0.1
    ranges = {
        "约": (digits * (1 - share), digits * (1 + share)),
        "超过": (digits, math.inf),
        "不到": (-math.inf, digits),
    }
    return ranges.get(word or "", (digits, digits))


def _rest(fact: Said, role: str) -> tuple[str, ...]:
    others = (
        f"{name}={NAMES.get(text, text)}"
        for name, text in sorted(fact.texts.items())
        if name != role
    )
    return fact.template, "" if role in fact.texts else "none", *others


def _same(role: str, one: str, other: str) -> bool:
    return one == other if role in ("when", "how-many") else NAMES[one] == NAMES[other]


def _may_be_one(role: str, one: str, other: str) -> bool:
    if role in ("when", "how-many"):
        read = read_time if role == "when" else read_number
        (low, high), (least, most) = read(one), read(other)
        return low <= most and least <= high
    return not _parts(NAMES[one]).isdisjoint(_parts(NAMES[other]))


def _parts(id_: str) -> set[str]:
    return {id_}.union(*(_parts(member) for member in MEMBERS.get(id_, ())))


YEARS = st.integers(1990, 2030)
TEXTS: dict[str, st.SearchStrategy[str]] = {
    "who": st.sampled_from([name for name, id_ in NAMES.items() if id_ not in PLACES]),
    "where": st.sampled_from([name for name, id_ in NAMES.items() if id_ in PLACES]),
    "when": st.one_of(
        YEARS.map("{} 年".format),
        YEARS.map("约 {} 年".format),
        YEARS.map("{} 年底".format),
        st.builds("{} 年 {} 月".format, YEARS, st.integers(1, 12)),
        st.builds(lambda year, more: f"{year}–{year + more} 年", YEARS, st.integers(0, 8)),
    ),
    "how-many": st.one_of(
        st.integers(1, 300).map("{} 人".format),
        st.integers(1, 300).map("约 {} 人".format),
        st.integers(1, 30).map(lambda tens: f"{tens * 10} 多人"),
        st.integers(1, 300).map("超过 {} 人".format),
        st.integers(1, 300).map("不到 {} 人".format),
    ),
}


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """A few facts, many of which say the same of different values."""
    facts = []
    for number in range(draw(st.integers(4, 24))):
        template = draw(st.sampled_from(TEMPLATES))
        roles = re.findall(r"\{([^}]+)\}", template)
        texts: dict[str, str] = {role: draw(TEXTS[role]) for role in roles}
        open_ = tuple(role for role in roles if draw(st.integers(0, 6)) == 0)
        facts.append(Said(f"f{number}", template, texts, open_))
    return World(tuple(facts))
