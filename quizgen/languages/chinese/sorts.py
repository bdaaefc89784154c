"""What a reader would call an answer, so that the question asks for one: 哪条河流, 哪三个人, 谁."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from quizgen.languages.chinese.measures import class_of_name, known_measure, name_classes, which
from quizgen.languages.chinese.numerals import write_numeral
from quizgen.models.fact import Entity, Role
from quizgen.models.values import Entities

_JOINS = re.compile(r"、|以及|[和与及跟]")
_HAN = re.compile(r"[\u3400-\u9fff]{1,12}")
_OF_KIND = {
    "work": "作品",
    "animal": "动物",
    "award": "奖项",
    "model": "模型",
    "organisation": "机构",
}
_SEVERAL = ("兄弟", "姐妹", "夫妇", "父子", "母子")
"""莱特兄弟 is no 哪位发明家."""
_PEOPLE = re.compile(r"(?:人|者|员|民|工|兵|生)$")


class Sort(NamedTuple):
    """What an answer is.

    Attributes:
        kind: the entity's kind; `words` for words that name none.
        class_: what a reader would call it; empty where nobody says.
        many: how many there are.
        own: the class is the author's, or stands in the name.
    """

    kind: str
    class_: str
    many: int
    own: bool

    @property
    def person(self) -> bool:
        """Whether it is one person or several."""
        return self.kind == "person"

    @property
    def word(self) -> str:
        """哪 with the measure word and the class; empty where there is no class."""
        if not self.class_:
            return ""
        # a 组织 of cells is a sort, one of people isn't
        kindless = self.kind == "organisation" and known_measure(self.class_) == "种"
        return which(self.class_, self.many, measure="个" if kindless else "")


def sort_of(role: Role, entities: Mapping[str, Entity]) -> Sort:
    """What the role's piece is: its entities' common class, or what its name ends with."""
    value = role.value
    if isinstance(value, Entities) and value.whole:
        found = [entities[id_] for id_ in value.ids]
        kinds = {entity.kind for entity in found}
        kind = kinds.pop() if len(kinds) == 1 else "other"
        own = "" if found[0].name.endswith(_SEVERAL) else _common(found)
        if kind == "group" and not own:  # 居里夫妇: 哪对夫妇
            own = next((end for end in _SEVERAL if found[0].name.endswith(end)), "")
        if not own and kind != "person":
            names = {class_of_name(entity.name) for entity in found}
            own = names.pop() if len(names) == 1 else ""
            own = own if kind != "group" or own == "民族" else ""
        return Sort(kind, own or _OF_KIND.get(kind, ""), len(found), own not in ("", "作品"))
    parts = [part for part in _JOINS.split(role.text) if part]
    names = {class_of_name(part.strip()) for part in parts if len(part) <= 14}
    class_ = names.pop() if len(names) == 1 and len(parts) < 6 else ""
    return Sort("words", class_, len(parts) if class_ else 1, class_ not in ("", "作品"))


def person_word(sort: Sort, *, by_class: bool) -> str:
    """谁, 哪三个人 or, by their class, 哪位诗人, 哪三位诗人."""
    if by_class and sort.class_:
        return which(sort.class_, sort.many, measure="位")
    if sort.many > 1 and (count := write_numeral(sort.many, counting=True)):
        return f"哪{count}个人"
    return "谁"


def people_word(text: str) -> str:
    """The word for people that no entity is: 谁, or 什么人 for a kind of people."""
    if text.endswith("们"):
        return "哪些人"
    return "什么人" if _PEOPLE.search(text) and len(text) > 1 else "谁"


def _common(found: list[Entity]) -> str:
    classes = [entity.classes for entity in found]
    return next(
        (
            class_
            for class_ in classes[0]
            if _HAN.fullmatch(class_) and all(class_ in others for others in classes[1:])
        ),
        "",
    )


_ASKED = re.compile(r"哪[个座条种部项届所家处]([\u3400-\u9fff]{2,6})")


def of_sort(stem: str, name: str) -> bool:
    """Whether a name says that it is of the sort that a question asks for, or says nothing."""
    asked, own = _ASKED.search(stem), class_of_name(name)
    if asked is None or not own or own == "作品":
        return True
    said = next((end for end in range(6, 1, -1) if asked[1][:end] in name_classes()), 0)
    return not said or asked[1][:said] == own
