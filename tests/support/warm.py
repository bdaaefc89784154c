"""A process that has read quizgen's modules and templates, and forks itself for each run.

Reading them takes longer than most runs. Each run is still a process of its own, with its working
folder, environment, output and exit status.
"""

import gc
import json
import os
import pkgutil
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path

from tests.support.powers import give_up_root_powers

AT_RUN_TIME = frozenset({"QUIZGEN_LANG", "SOURCE_DATE_EPOCH"})
"""What quizgen looks for in the environment only as it runs; Python looks for the rest before."""
BANKS = [Path(__file__).parents[1] / "outputs" / "banks" / name for name in ("chinese", "english")]
CAN_FORK = hasattr(os, "fork")


@dataclass(frozen=True)
class Run:
    """One run of the command.

    Attributes:
        args: the command-line arguments.
        cwd: the folder it runs in.
        env: its environment.
        as_user: permissions bind it, even where root runs the tests.
        signal: the number of the signal that it gets, 0 for none.
        after: the seconds until then.
    """

    args: tuple[str, ...]
    cwd: str
    env: Mapping[str, str]
    as_user: bool = False
    signal: int = 0
    after: float = 0


Ended = tuple[int, str, str]
"""Exit status (a signal's number negative), standard output and standard error of a run."""


class Warm:
    """The process, begun with an environment; it ends with the one that began it."""

    def __init__(self, env: Mapping[str, str]) -> None:
        command = [sys.executable, "-m", "tests.support.warm"]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, env=env, stdin=pipe, stdout=pipe, text=True)

    def run(self, *runs: Run) -> list[Ended]:
        """How runs end that all begin at once."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with ExitStack() as stack:
            folders = [stack.enter_context(tempfile.TemporaryDirectory()) for _ in runs]
            asked = [(asdict(run), folder) for run, folder in zip(runs, folders, strict=True)]
            self._process.stdin.write(json.dumps(asked) + "\n")
            self._process.stdin.flush()
            statuses = json.loads(self._process.stdout.readline())
            return [
                (status, (Path(folder) / "1").read_text(), (Path(folder) / "2").read_text())
                for status, folder in zip(statuses, folders, strict=True)
            ]


def _serve() -> None:
    """Reads runs, those of a line at once, and answers with their exit statuses."""
    _warm_up()
    gc.freeze()
    for line in sys.stdin:
        asked = [(Run(**run), folder) for run, folder in json.loads(line)]
        children = {_fork(run, folder): run for run, folder in asked}
        for child, run in children.items():
            if run.signal:
                time.sleep(run.after)
                os.kill(child, run.signal)
        statuses = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
        sys.stdout.write(f"{json.dumps(statuses)}\n")
        sys.stdout.flush()


def _warm_up() -> None:
    """Imports all modules, and builds two decks, so that templates are compiled."""
    import quizgen
    from quizgen.build import BuildOptions, build_deck

    for module in pkgutil.walk_packages(quizgen.__path__, "quizgen."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    for bank in BANKS:
        with tempfile.TemporaryDirectory() as name:
            deck = Path(shutil.copytree(bank, Path(name) / "deck"))
            build_deck(deck, Path(name) / "out", BuildOptions(now=1_732_400_000))
    gc.collect()


def _fork(run: Run, folder: str) -> int:
    """Begins a run whose output goes to the files `1` and `2` in a folder; returns its process."""
    child = os.fork()
    if not child:
        _become(run, folder)
    return child


def _become(run: Run, folder: str) -> None:
    """Runs the command in this process, which ends with it."""
    for number, file in enumerate((os.devnull, f"{folder}/1", f"{folder}/2")):
        opened = os.open(file, os.O_WRONLY | os.O_CREAT if number else os.O_RDONLY)
        os.dup2(opened, number)
        os.close(opened)
    if run.as_user:
        give_up_root_powers()
    os.chdir(run.cwd)
    os.environ.clear()
    os.environ.update(run.env)
    sys.argv[:] = ["quizgen", *run.args]
    status = 1
    try:
        _main()
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
        if isinstance(end.code, str):
            sys.stderr.write(f"{end.code}\n")
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _main() -> None:
    from quizgen.cli import main

    main()


if __name__ == "__main__":
    _serve()
