"""Anki's own window: shows cards, presses keys, taps and types as a learner does, and tells.

Anki wants a process for itself, so this is a program: `in_anki` runs it on a screen of its own
(Xvfb) and hands it a plan as JSON. It needs `aqt` from PyPI, which brings Qt.
"""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypedDict

PATIENCE = 60_000
"""Milliseconds that anything is waited for."""
PAINTED = 400
"""Milliseconds that Anki's fade and a frame take."""
_SHOWN = """(() => {
    const shown = document.querySelector("#qa");
    return Boolean(shown && shown.querySelector(".quizgen")) && shown.style.opacity !== "0";
})()"""
_DECKS = "!!document.querySelector('#studiedToday')"
_SEEN = """(() => {
    const style = getComputedStyle(document.body);
    return {
        text: document.querySelector("#qa").innerText,
        paper: style.backgroundColor,
        ink: style.color,
        pressed: [...document.querySelectorAll("#qa [aria-pressed=true]")].map((e) => e.innerText),
    };
})()"""
_MIDDLE = """(() => {
    const box = document.querySelector(%s).getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
})()"""


class Visit(TypedDict):
    """A card to be shown, and what is done on its front: `Alt+1`, `tap:CSS`, `type:text`."""

    note_type: str
    steps: list[str]


Seen = Mapping[str, Any]
"""What a visit saw: `asked`, `done` (after the steps) and `answered`, and Anki's `state` then."""


def has_anki_window() -> bool:
    """Whether there is all that it takes."""
    found = (importlib.util.find_spec(name) for name in ("aqt", "PyQt6.QtWebEngineWidgets"))
    try:
        return all(found) and bool(shutil.which("xvfb-run"))
    except ModuleNotFoundError:
        return False


def in_anki(apkg: Path, visits: Sequence[Visit], folder: Path, *, dark: bool = False) -> list[Seen]:
    """Imports a package into a new profile and visits cards; pictures go to `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    plan = {"apkg": str(apkg), "visits": visits, "dark": dark, "folder": str(folder)}
    (folder / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    screen = ("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1100x900x24")
    program = (sys.executable, "-m", "tests.support.anki_window", str(folder / "plan.json"))
    done = subprocess.run([*screen, *program], capture_output=True, text=True, timeout=600)
    seen = folder / "seen.json"
    assert seen.exists(), done.stderr
    result: list[Seen] = json.loads(seen.read_text(encoding="utf-8"))
    return result


class _Window:
    """The running program."""

    def __init__(self, folder: Path, *, dark: bool) -> None:
        import aqt
        from aqt.profiles import ProfileManager
        from aqt.theme import Theme

        base, profile = folder / "base", "Learner"
        base.mkdir()
        manager = ProfileManager(base)
        manager.setupMeta()
        manager.meta["firstRun"] = False
        manager.create(profile)
        manager.load(profile)
        manager.set_theme(Theme.DARK if dark else Theme.LIGHT)
        manager.set_update_check(False)
        manager.save()
        manager.db.close()
        self._app = aqt._run(["anki", "-b", str(base), "-p", profile, "-l", "en"], exec=False)  # noqa: SLF001 -- Anki's `run` never returns
        self.main: Any = aqt.mw
        self.until(lambda: self.main.col is not None)
        self.main.resize(800, 700)

    def wait(self, milliseconds: int) -> None:
        """Lets Anki go on for a while."""
        from aqt.qt import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, true: Callable[[], object]) -> None:
        """Lets Anki go on until something is true."""
        for _ in range(PATIENCE // 50):
            if true():
                return
            self.wait(50)
        raise TimeoutError

    def ask(self, script: str) -> Any:  # noqa: ANN401 -- whatever the script says
        """The value of a script in the card's page."""
        answers: list[Any] = []

        def asked() -> bool:
            if not answers:  # a page that is left meanwhile never answers
                self.main.web.evalWithCallback(script, answers.append)
                self.wait(100)
            return bool(answers)

        self.until(asked)
        return answers[0]

    def visit(self, number: int, visit: Visit, folder: Path) -> dict[str, Any]:
        """Shows a card of a note type, does the steps on its front, and turns it with Space."""
        (card_id, *_) = self.main.col.find_cards(f'"note:{visit["note_type"]}"', order="c.id")
        card = self.main.col.get_card(card_id)
        reviewer = self.main.reviewer
        if self.main.state != "review":
            self.main.col.decks.select(card.did)
            self.until(self._opened)
        card.start_timer()
        reviewer.card = card
        reviewer._showQuestion()  # noqa: SLF001 -- the card that is wanted, not the next one
        seen = {"asked": self._look(folder / f"{number}-asked.png")}
        for step in visit["steps"]:
            self._do(step)
        seen["done"] = self._look(folder / f"{number}-done.png")
        if reviewer.state == "question":
            self.main.web.setFocus()
            self._do("Space")
        self.until(lambda: reviewer.state == "answer")
        seen["answered"] = self._look(folder / f"{number}-answered.png")
        return {**seen, "state": reviewer.state}

    def _opened(self) -> bool:
        """Whether the page of cards is there; Anki may have drawn that of decks over it."""
        self.main.moveToState("overview")
        self.wait(500)
        self.main.moveToState("review")
        self.wait(1500)
        return bool(self.ask(_SHOWN))

    def _look(self, picture: Path) -> Any:  # noqa: ANN401 -- as `_SEEN` says
        self.until(lambda: self.ask(_SHOWN))
        self.wait(PAINTED)
        self.main.grab().save(str(picture))
        return self.ask(_SEEN) | {"state": self.main.reviewer.state}

    def _do(self, step: str) -> None:
        from aqt.qt import QKeySequence, QPoint, Qt
        from PyQt6.QtTest import QTest

        page = self.main.web.focusProxy()
        if step.startswith("tap:"):
            x, y = self.ask(_MIDDLE % json.dumps(step.removeprefix("tap:")))
            zoom = self.main.web.zoomFactor()
            place = QPoint(round(x * zoom), round(y * zoom))
            QTest.mouseClick(page, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        elif step.startswith("type:"):
            QTest.keyClicks(page, step.removeprefix("type:"))
        else:
            key = QKeySequence(step)[0]
            QTest.keyClick(page, key.key(), key.keyboardModifiers())
        self.wait(150)


def _main(plan_file: str) -> None:
    # Chromium's sandbox doesn't start as root, and there is no graphics card.
    os.environ |= {
        "QT_QPA_PLATFORM": "xcb",
        "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox --disable-gpu",
        "QT_OPENGL": "software",
        "ANKI_SOFTWAREOPENGL": "1",
        "LANG": "C.UTF-8",
    }
    plan = json.loads(Path(plan_file).read_text(encoding="utf-8"))
    folder = Path(plan["folder"])
    window = _Window(folder, dark=plan["dark"])
    from anki.import_export_pb2 import ImportAnkiPackageOptions, ImportAnkiPackageRequest

    request = ImportAnkiPackageRequest(
        package_path=plan["apkg"], options=ImportAnkiPackageOptions()
    )
    window.until(lambda: window.main.state == "deckBrowser" and window.ask(_DECKS))
    window.main.col.import_anki_package(request)
    seen = [window.visit(number, visit, folder) for number, visit in enumerate(plan["visits"])]
    (folder / "seen.json").write_text(json.dumps(seen, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    status = 1
    try:
        _main(sys.argv[1])
        status = 0
    except BaseException:
        import traceback

        traceback.print_exc(file=sys.__stderr__)  # Anki has a window for what goes to `stderr`
    os._exit(status)  # Qt's threads would wait for the windows to be closed
