"""Reads a package for Canvas the way Instructure's importers do, and marks answers as they would.

What is read is what `Qti::V1` of New Quizzes and `qti_exporter` of Classic Quizzes both look for.
"""

from dataclasses import dataclass, field
from pathlib import Path
from zipfile import ZipFile

from lxml import etree

QTI = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"
CP = "{http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1}"
BASE = "$IMS-CC-FILEBASE$/"


@dataclass
class Asked:
    """A question.

    Attributes:
        ident: its id.
        name: its name.
        type: what Canvas calls it.
        points: what it counts.
        text: the question, as HTML.
        options: of each response what there is to choose from, by number.
        left: of each response of a matching, what it stands beside.
        told: the general feedback.
        because: the feedback of an option, by its text.
        notes: what is told to who marks it.
        shuffled: whether New Quizzes moves the options.
    """

    ident: str
    name: str
    type: str
    points: float
    text: str
    options: dict[str, dict[str, str]]
    left: dict[str, str]
    told: str = ""
    because: dict[str, str] = field(default_factory=dict)
    notes: str = ""
    shuffled: bool = False
    rules: list[etree._Element] = field(default_factory=list)

    @property
    def listed(self) -> list[str]:
        """The options of a question with one response."""
        return list(self.options["response1"].values())

    def score(self, **answers: list[str] | str) -> float:
        """Per cent for answers: texts of options chosen, or what is typed, by response."""
        total = 0.0
        for rule in self.rules:
            given = {name: self._numbers(name, answer) for name, answer in answers.items()}
            asked = rule.find(f"{QTI}conditionvar")
            assert asked is not None
            # One beside the other, texts to be typed are alternatives to Canvas.
            if not any(_holds(part, given) for part in asked):
                continue
            for change in rule.findall(f"{QTI}setvar"):
                gained = float(change.text or "")
                total = total + gained if change.get("action") == "Add" else gained
            if rule.get("continue") == "No":
                break
        return round(total)

    def _numbers(self, response: str, answer: list[str] | str) -> list[str]:
        if isinstance(answer, str):
            return [answer]
        by_text = {text: number for number, text in self.options[response].items()}
        return [by_text[text] for text in answer]


def _holds(part: etree._Element, given: dict[str, list[str]]) -> bool:
    name = str(part.tag).removeprefix(QTI)
    if name == "other":
        return True
    if name in ("and", "or", "not"):
        held = [_holds(child, given) for child in part]
        return {"and": all(held), "or": any(held), "not": not all(held)}[name]
    answers = given.get(str(part.get("respident")), [])
    wanted = part.text or ""
    if name == "varequal":
        return any(answer.strip().lower() == wanted.strip().lower() for answer in answers)
    numbers = [float(answer) for answer in answers]
    return any({"vargte": n >= float(wanted), "varlte": n <= float(wanted)}[name] for n in numbers)


@dataclass
class Package:
    """What a package has.

    Attributes:
        title: the quiz's title.
        points: what it counts by its settings.
        shuffles: whether Classic Quizzes moves options.
        asked: the questions, in their order.
        files: pictures and sounds, by the address that texts have.
    """

    title: str
    points: float
    shuffles: bool
    asked: list[Asked]
    files: dict[str, bytes]


def read(file: Path) -> Package:
    """Opens a package; every file in it is in its manifest, and every address leads to a file."""
    with ZipFile(file) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    manifest = etree.fromstring(parts.pop("imsmanifest.xml"))
    named = [str(element.get("href")) for element in manifest.iter(f"{CP}file")]
    assert sorted(named) == sorted(parts)
    (quiz,) = (e for e in manifest.iter(f"{CP}resource") if e.get("type") == "imsqti_xmlv1p2")
    ident = str(quiz.get("identifier"))
    root = etree.fromstring(parts.pop(f"{ident}/{ident}.xml"))
    settings = etree.fromstring(parts.pop(f"{ident}/assessment_meta.xml"))
    (assessment,) = root
    assert assessment.get("ident") == settings.get("identifier") == ident
    files = {BASE + name: content for name, content in parts.items()}
    asked = [_question(item) for item in root.iter(f"{QTI}item")]
    assert len({each.ident for each in asked}) == len(asked)
    return Package(
        str(assessment.get("title")),
        float(settings.findtext("{*}points_possible") or ""),
        settings.findtext("{*}shuffle_answers") == "true",
        asked,
        files,
    )


def _question(item: etree._Element) -> Asked:
    fields = {
        entry.findtext(f"{QTI}fieldlabel"): entry.findtext(f"{QTI}fieldentry") or ""
        for entry in item.iter(f"{QTI}qtimetadatafield")
    }
    presentation = item.find(f"{QTI}presentation")
    assert presentation is not None
    responses = {str(one.get("ident")): one for one in presentation.iter(f"{QTI}response_lid")}
    asked = Asked(
        str(item.get("ident")),
        str(item.get("title")),
        fields["question_type"],
        float(fields["points_possible"]),
        _text(presentation).removeprefix("<div>").removesuffix("</div>"),
        {name: _options(one) for name, one in responses.items()},
        {
            name: _text(one)
            for name, one in responses.items()
            if one.find(f"{QTI}material") is not None
        },
        notes=fields.get("grading_notes", ""),
        shuffled=any(e.get("shuffle") == "Yes" for e in presentation.iter(f"{QTI}render_choice")),
        rules=list(item.iter(f"{QTI}respcondition")),
    )
    feedbacks = {str(e.get("ident")): _text(e[0]) for e in item.iter(f"{QTI}itemfeedback")}
    for rule in asked.rules:
        for shown in rule.findall(f"{QTI}displayfeedback"):
            text = feedbacks.pop(str(shown.get("linkrefid")))
            if shown.get("linkrefid") == "general_fb":
                asked.told = text
            else:
                (number,) = (e.text for e in rule.iter(f"{QTI}varequal"))
                asked.because[asked.options["response1"][str(number)]] = text
    assert not feedbacks
    return asked


def _options(response: etree._Element) -> dict[str, str]:
    labels = list(response.iter(f"{QTI}response_label"))
    options = {str(label.get("ident")): _text(label) for label in labels}
    assert len(options) == len(labels)
    return options


def _text(parent: etree._Element) -> str:
    return parent.findtext(f"{QTI}material/{QTI}mattext") or ""
