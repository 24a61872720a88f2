"""Changes the program and looks whether a test notices: `python -m tests.mutation --minutes M --seed S`.

Works on a copy in `--out`, and goes on from there when it is started again. Each mutant is met by the tests
that run its line, the nearest and quickest first. One that none of them notices has survived, whether or not
anything could notice it. One at which they take far too long is killed. The last lines are
`FOLDER killed K of N: P %`.
"""

from __future__ import annotations

import argparse
import difflib
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from mutation_near import Near, measure
from mutation_places import Mutant, mutated, sample

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("desktop_app/matting", "desktop_app/live")
TESTS = ("test_matting_*.py", "test_live_*.py", "test_fine_pictures.py", "test_output_stream_token.py")
"""The tests near those folders: no window, no whole program."""
_OPTIONS = ("--hypothesis-profile", "no-shrinking")
_LONGEST_S = 20.0
_OWN_S, _WALL_S = 20.0, 120.0
"""How long tests may take at most, beside four times what they take by themselves: busy, and in all."""
_MOST_BYTES = 8 << 30


class Hunt:
    """Makes mutants in a copy of the tree, runs tests on them, and writes down what came of each."""

    def __init__(self, root: Path, out: Path, folders: Sequence[str], tests: Sequence[str]) -> None:
        """Copy what is needed; what an earlier hunt has written in `out` is kept.

        Args:
            root: of the tree to copy.
            out: a folder for the copy and the results.
            folders: whose files are mutated, below the root.
            tests: patterns of files in `tests`.
        """
        self._tree = out / "tree"
        self._results = out / "results.jsonl"
        _bring_up_to_date(root, self._tree, folders)
        self._folders = folders
        names = [
            str(path.relative_to(self._tree)) for each in tests for path in self._tree.glob(f"tests/{each}")
        ]
        self._near: Near = measure(self._tree, folders, sorted(names))
        self._count = 0

    def run(self, seed: int, *, most: int, until_s: float) -> None:
        """Meet mutants of a sample that were not met yet, until there are `most`, or it is `until_s`."""
        known = {_key(each) for each in self.results()}
        for mutant in sample(self._tree, self._folders, seed)[:most]:
            if time.monotonic() >= until_s:
                return
            if self._key_of(mutant) not in known:
                self._meet(mutant)

    def run_survivors_again(self) -> None:
        """Meet those that survived once more; of each, the last result counts."""
        for result in [each for each in self.results() if each["result"] == "survived"]:
            self._meet(Mutant(result["path"], result["line"], result["operator"], result["occurrence"]))

    def results(self) -> list[dict[str, object]]:
        """Give the last result of each mutant."""
        if not self._results.exists():
            return []
        lines = map(json.loads, self._results.read_text(encoding="utf-8").splitlines())
        return list({_key(each): each for each in lines}.values())

    def _key_of(self, mutant: Mutant) -> tuple[object, ...]:
        content = (self._tree / mutant.path).read_bytes()
        return _key(asdict(mutant) | {"of": hashlib.sha256(content).hexdigest()})

    def _meet(self, mutant: Mutant) -> None:
        file = self._tree / mutant.path
        source = file.read_text(encoding="utf-8")
        changed = mutated(source, mutant)
        tests = self._near.tests(mutant.path, mutant.line, longest_s=_LONGEST_S)
        began_s = time.monotonic()
        try:
            file.write_text(changed, encoding="utf-8")
            # Python takes a compiled file for the right one if the source's size and whole seconds agree.
            self._count += 1
            os.utime(file, (self._count, self._count))
            result = self._outcome(changed, tests)
        finally:
            file.write_text(source, encoding="utf-8")
        entry = asdict(mutant) | {
            "of": hashlib.sha256(source.encode()).hexdigest(),
            "result": result,
            "tests": len(tests),
            "took_s": round(time.monotonic() - began_s, 1),
            "change": _change(source, changed),
        }
        with self._results.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(entry) + "\n")

    def _outcome(self, changed: str, tests: Sequence[str]) -> str:
        if not tests:
            return "survived"
        try:
            compile(changed, "mutant", "exec")
        except SyntaxError:
            return "no program"
        listed = self._tree / "near.txt"
        listed.write_text("\n".join(tests), encoding="utf-8")
        longest_s = self._near.time_s(tests)
        # In a group of its own, to be ended with all that it has started, but in our session.
        process = subprocess.Popen(
            [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:randomly", *_OPTIONS, f"@{listed}"],
            cwd=self._tree,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            process_group=0,
            preexec_fn=partial(_limit, round(_OWN_S + 4 * longest_s)),
        )
        try:
            status = process.wait(_WALL_S + 4 * longest_s)
            return {0: "survived", -signal.SIGXCPU: "too slow"}.get(status, "killed")
        except subprocess.TimeoutExpired:
            return "too slow"
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _key(result: dict[str, object]) -> tuple[object, ...]:
    return tuple(result[name] for name in ("path", "operator", "occurrence", "of"))


def _bring_up_to_date(root: Path, tree: Path, folders: Sequence[str]) -> None:
    """Copy the tree where it has changed; else only what a hunt that was cut off may have left mutated."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    names = [name for name in listed.split("\0") if name and (root / name).is_file()]
    digest = hashlib.sha256()
    for name in sorted(name for name in names if name.endswith(".py")):
        digest.update(name.encode() + b"\0" + (root / name).read_bytes())
    mark = tree / "copied"
    is_there = mark.exists() and mark.read_text(encoding="utf-8") == digest.hexdigest()
    if not is_there:
        shutil.rmtree(tree, ignore_errors=True)
    for name in names:
        if not is_there or name.startswith(tuple(f"{folder}/" for folder in folders)):
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(root / name, tree / name)
    mark.write_text(digest.hexdigest(), encoding="utf-8")


def _limit(seconds: int) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_BYTES, _MOST_BYTES))


def _change(before: str, after: str) -> list[str]:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


def report(results: Sequence[dict[str, object]], folders: Sequence[str]) -> str:
    """Tell who survived, and how many were noticed in each folder."""
    lines = []
    for each in sorted(results, key=lambda each: (str(each["path"]), str(each["line"]))):
        if each["result"] == "survived":
            unseen = "" if each["tests"] else " (no test runs it)"
            lines.append(f"{each['path']}:{each['line']}{unseen}")
            lines += [f"    {line}" for line in each["change"]]  # type: ignore[attr-defined]
    for folder in folders:
        counts = Counter(str(each["result"]) for each in results if str(each["path"]).startswith(f"{folder}/"))
        met = sum(counts.values()) - counts["no program"]
        noticed = counts["killed"] + counts["too slow"]
        share = 100 * noticed / met if met else 0.0
        slow = f", {counts['too slow']} of them by taking too long" if counts["too slow"] else ""
        lines.append(f"{folder} killed {noticed} of {met}: {share:.0f} %{slow}")
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, mutate, report."""
    parser = argparse.ArgumentParser(description="Change the program and look whether a test notices.")
    parser.add_argument(
        "--minutes", type=float, default=25.0, help="for how long, measuring the tests aside (default 25)"
    )
    parser.add_argument("--count", type=int, default=1_000_000, help="how many mutants at most (default: all)")
    parser.add_argument("--seed", type=int, default=1, help="chooses the mutants and their order (default 1)")
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "mutation", help="where it works")
    parser.add_argument("--again", action="store_true", help="only meet those that survived once more")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    hunt = Hunt(ROOT, options.out.absolute(), FOLDERS, TESTS)
    if options.again:
        hunt.run_survivors_again()
    else:
        hunt.run(options.seed, most=options.count, until_s=time.monotonic() + 60 * options.minutes)
    sys.stdout.write(report(hunt.results(), FOLDERS))
    return 0


if __name__ == "__main__":
    sys.exit(main())
