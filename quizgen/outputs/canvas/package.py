"""The package: a manifest, the quiz, its settings, and the pictures and sounds that it shows."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from quizgen.models.media import MediaFile
from quizgen.outputs.packed import zipped
from quizgen.outputs.xml_elements import document, value

MEDIA = "media"
"""The folder of pictures and sounds."""
BASE = f"$IMS-CC-FILEBASE$/{MEDIA}"
"""Its address in texts; Canvas puts its own for the sign."""
_SETTINGS = "assessment_meta.xml"
"""The name by which Canvas finds a quiz's settings."""


def package(
    ident: str, title: str, quiz: bytes, points: float, media: Iterable[MediaFile]
) -> bytes:
    """The ZIP file.

    Args:
        ident: the quiz's id.
        title: what it is called.
        quiz: the quiz's own file.
        points: what all questions count together.
        media: the files that its texts show and play.

    Raises:
        OSError: a file can't be read.
    """
    files = {f"{MEDIA}/{file.safe}": file.path for file in media}
    parts = {
        "imsmanifest.xml": _manifest(ident, title, files),
        f"{ident}/{ident}.xml": quiz,
        f"{ident}/{_SETTINGS}": _settings(ident, title, points),
    }
    return zipped((*parts.items(), *((name, path.read_bytes()) for name, path in files.items())))


def _manifest(ident: str, title: str, files: Iterable[str]) -> bytes:
    common = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
    metadata_names = "http://www.imsglobal.org/xsd/imsmd_v1p2"
    names = {"xmlns": common, "xmlns:imsmd": metadata_names}
    root = Element("manifest", {"identifier": f"{ident}_manifest", **names})
    metadata = value(root, "metadata")
    value(metadata, "schema", "IMS Content")
    value(metadata, "schemaversion", "1.1.3")
    general = value(value(metadata, "imsmd:lom"), "imsmd:general")
    value(value(general, "imsmd:title"), "imsmd:string", title)
    value(root, "organizations")
    resources = value(root, "resources")
    quiz = value(resources, "resource", identifier=ident, type="imsqti_xmlv1p2")
    value(quiz, "file", href=f"{ident}/{ident}.xml")
    value(quiz, "dependency", identifierref=f"{ident}_meta")
    kind = "associatedcontent/imscc_xmlv1p1/learning-application-resource"
    href = f"{ident}/{_SETTINGS}"
    settings = value(resources, "resource", identifier=f"{ident}_meta", type=kind, href=href)
    value(settings, "file", href=href)
    for number, name in enumerate(files, 1):
        names = {"identifier": f"{ident}_file{number}", "type": "webcontent", "href": name}
        value(value(resources, "resource", **names), "file", href=name)
    return document(root)


def _settings(ident: str, title: str, points: float) -> bytes:
    """Options stay where they are: Classic Quizzes know that of a whole quiz only."""
    names = {"identifier": ident, "xmlns": "http://canvas.instructure.com/xsd/cccv1p0"}
    root = Element("quiz", names)
    value(root, "title", title)
    value(root, "shuffle_answers", "false")
    value(root, "quiz_type", "assignment")
    value(root, "points_possible", f"{points:g}")
    return document(root)
