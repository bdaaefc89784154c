"""The wheel: what a user installs has all that a build needs, templates included."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.support.decks import REPOSITORY
from tests.support.workshop import HAND_MADE


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built as pip builds it: isolated, by the declared backend."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder)]
    subprocess.run([*pip, str(REPOSITORY)], check=True, cwd=folder)
    (file,) = folder.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` folder of a new environment that has the wheel, and the tests' dependencies.

    The dependencies are seen through a `.pth` file. Python doesn't read further `.pth` files in
    a folder that came in so, among which is the one that makes the checkout importable.
    """
    folder = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(folder, with_pip=False, symlinks=True)
    python = folder / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps"]
    subprocess.run([*pip, str(wheel)], check=True)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    dependencies = folder / "lib" / version / "site-packages" / "dependencies.pth"
    dependencies.write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    return folder / "bin"


def run(program: Path, *args: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Runs a program of the environment with nothing of the tests' own environment."""
    return subprocess.run(
        [str(program), *args],
        cwd=cwd,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_wheel_holds_code_templates_and_licence(wheel: Path) -> None:
    """Every file of the package, its starters and `templates/`, and nothing of tests or decks."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    code = {f.relative_to(REPOSITORY).as_posix() for f in REPOSITORY.glob("quizgen/**/*.py")}
    patterns = ("quizgen/guide/*.md", "quizgen/starters/*/*", "quizgen/messages/*.po")
    texts = [file for pattern in patterns for file in REPOSITORY.glob(pattern)]
    code |= {"quizgen/py.typed", *(f.relative_to(REPOSITORY).as_posix() for f in texts)}
    tables = ("quizgen/languages/*/lexicon/*", "quizgen/derive/gazetteer/*")
    words = (f for pattern in tables for f in REPOSITORY.glob(pattern) if f.suffix in ("", ".txt"))
    code |= {f.relative_to(REPOSITORY).as_posix() for f in words if f.is_file()}
    templates = {
        f"quizgen/{file.relative_to(REPOSITORY).as_posix()}"
        for file in (REPOSITORY / "templates").rglob("*")
        if file.is_file()
    }
    assert templates
    packaged = {name for name in names if ".dist-info/" not in name}
    assert packaged == code | templates
    assert [name for name in names if name.endswith("licenses/LICENSE")]


def test_the_installed_program_is_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    """What is imported, and what runs as `quizgen`, is the wheel's."""
    code = "import quizgen, genanki; print(quizgen.__file__)"
    result = run(installed / "python", "-c", code, cwd=tmp_path)
    assert result.stderr == ""
    assert Path(result.stdout.strip()).is_relative_to(installed.parent)
    version = run(installed / "quizgen", "--version", cwd=tmp_path)
    assert version.stdout == "quizgen 0.1.0\n"


def test_the_installed_program_builds_a_deck(installed: Path, tmp_path: Path) -> None:
    """From another folder, with templates from the wheel, it writes what the checkout writes."""
    shutil.copytree(HAND_MADE[1], tmp_path / "decks" / "coffee")
    result = run(installed / "quizgen", "build", cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    checkout = [sys.executable, "-m", "quizgen", "build", "--out", str(tmp_path / "checkout")]
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY)}
    subprocess.run(checkout, cwd=tmp_path, check=True, capture_output=True, env=environment)
    ours, theirs = (
        {file.name: file.read_bytes() for file in (tmp_path / out / "coffee").iterdir()}
        for out in ("dist", "checkout")
    )
    assert ours == theirs
    assert "coffee.apkg" in ours
    assert b"<style>" in ours["worksheet-a.html"]
