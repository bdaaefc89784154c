"""The texts of a Moodle question, each with the files that it shows."""

from dataclasses import dataclass
from urllib.parse import unquote

from quizgen.diagnostics.said import Said, said
from quizgen.sources.markup import Texts
from quizgen.sources.shelf import Shelf, decoded_base64
from quizgen.sources.xml_tree import Node

_FOLDER = "@@PLUGINFILE@@/"
_FORMS = {
    "html": "html",
    "plain_text": "plain",
    "markdown": "markdown",
    "moodle_auto_format": "moodle",
    "0": "moodle",
    "1": "html",
    "2": "plain",
    "4": "markdown",
}
"""What Moodle calls the forms of a text."""


@dataclass(frozen=True, slots=True)
class MoodleTexts:
    """Makes the author's markup of the texts in elements.

    Attributes:
        shelf: keeps the files that texts show.
        lost: takes what can't be held.
    """

    shelf: Shelf
    lost: list[Said]

    def of(self, node: Node | None) -> str:
        """The text of an element such as `<questiontext>`, in the author's markup.

        Raises:
            ValueError: it is too long.
        """
        if node is None:
            return ""
        files = self._files(node)

        def saved(address: str) -> str:
            name = unquote(address.removeprefix(_FOLDER)).partition("?")[0]
            if address.startswith(_FOLDER) and name in files:
                return files[name]
            return self.shelf.of_address(address) or files.get(name.rpartition("/")[2], "")

        form = _FORMS.get(node.attributes.get("format", ""), "moodle")
        return Texts(self.lost, saved).of(raw(node).strip(), form)

    def plain(self, node: Node | None) -> str:
        """The text of an element that is plain, in the author's markup."""
        return Texts(self.lost).typed(raw(node)) if node else ""

    def _files(self, node: Node) -> dict[str, str]:
        """The names of an element's files in the deck, by their names in Moodle."""
        found = {}
        for file in node.all("file"):
            name = file.attributes.get("name", "")
            data = decoded_base64(file.inside)
            if data is None:
                self.lost.append(said("The file `{name}` is damaged.", name=name))
            elif kept := self.shelf.keep(name, data):
                path = file.attributes.get("path", "/").strip("/")
                found[f"{path}/{name}" if path else name] = kept
                found.setdefault(name, kept)
            else:
                self.lost.append(
                    said("The file `{name}` is of a kind that can't be shown.", name=name)
                )
        return found


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of Moodle's.

    Attributes:
        node: its element.
        stem: what is asked, in the author's markup.
        told: what is told after every answer, in the author's markup.
        texts: makes the author's markup of its other texts.
    """

    node: Node
    stem: str
    told: str
    texts: MoodleTexts


def raw(node: Node | None) -> str:
    """The text of an element as it is written: that of its `<text>`, where it has one."""
    if node is None:
        return ""
    text = node.one("text")
    if text is not None:
        return text.inside
    return "".join(part for part in node.parts if isinstance(part, str))
