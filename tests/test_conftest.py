"""The rule that nothing is skipped where QUIZGEN_NO_SKIP=1 is set."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
SKIPPING = {
    "test_call.py": "import pytest\ndef test_it() -> None: pytest.skip('no')",
    "test_mark.py": "import pytest\n@pytest.mark.skip(reason='no')\ndef test_it() -> None: pass",
    "test_file.py": "import pytest\npytest.skip('no', allow_module_level=True)",
    "test_none.py": "def test_it(chromium: object) -> None: pass",
    "test_fail.py": "import pytest\n@pytest.mark.xfail\ndef test_it() -> None: raise OSError",
}


@pytest.mark.parametrize("workers", ["0", "2"])
@pytest.mark.parametrize(
    ("no_skip", "status", "summary"),
    [("", 0, "4 skipped, 1 xfailed"), ("1", 1, "1 failed, 1 xfailed, 3 errors")],
)
def test_nothing_may_be_skipped_where_it_is_forbidden(
    tmp_path: Path, no_skip: str, status: int, summary: str, workers: str
) -> None:
    shutil.copy(TESTS / "conftest.py", tmp_path)
    for name, source in SKIPPING.items():
        (tmp_path / name).write_text(source)
    environment = {
        **os.environ,
        "QUIZGEN_NO_SKIP": no_skip,
        "QUIZGEN_CHROMIUM": "",
        "PATH": "",  # no browser on it
        "PYTHONPATH": str(TESTS.parent),
    }
    options = ["-p", "no:cacheprovider", "--continue-on-collection-errors", "-n", workers]
    result = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "."],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode, summary in result.stdout) == (status, True), result.stdout
