"""A small site whose office releases, corrects, holds and kills bulletins with the real command."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "site"))

from small_site import write_small_site  # noqa: E402

BULLETIN = """\
---
tieu-de: Tít của thông cáo {number}, {secret}
sapo: Sapo của thông cáo, {secret}.
phat-hanh: {release}
{more}---

Thân bài **{secret}**, có {count} em nhỏ & bảng <số>.

| Kỳ | Kết quả |
|----|---------|
| Một | Hai |
"""


STORY = """\
---
tieu-de: Tít của bài, {secret}
sapo: Sapo của bài, {secret}.
ngay: {date}
phong-trao: rieng
tac-gia: [Tác giả {secret}]
tags: [{secret}]
{more}---

Thân bài **{secret}**.
"""


def secret(number):
    """Words that stand in a bulletin or story and nowhere else."""
    return f"lời-riêng-{number}"


class Newsroom:
    def __init__(self, guongsang, folder, base_url):
        self.guongsang, self.folder, self.base_url = guongsang, folder, base_url
        self.output = folder / "Output"
        self.built = 0
        write_small_site(folder, TESTS.parent)

    def write(self, number, release, more="", count="hai"):
        path = self.folder / f"Content/press/{number}.md"
        path.parent.mkdir(exist_ok=True)
        text = BULLETIN.format(number=number, release=release, more=more, count=count, secret=secret(number))
        path.write_text(text, encoding="utf-8")

    def correct(self, number, release):
        """Writes a corrected text."""
        self.write(number, release, "dinh-chinh: [{ngay: 2026-02-12, da-viet: hai em nhỏ, viet-lai: ba em nhỏ}]\n", count="ba")

    def write_story(self, name, date, more=""):
        """Writes a story of a campaign that has no others."""
        campaign, path = (self.folder / "Content" / file for file in ("campaigns/rieng/index.md", f"stories/2026/{name}.md"))
        for file, text in (
            (campaign, "---\ntieu-de: Phong trào riêng\n---\n\nNội dung.\n"),
            (path, STORY.format(date=date, more=more, secret=secret(name))),
        ):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")

    def run(self, *arguments, status=0, environment=None):
        """Runs the command and returns what it printed."""
        done = subprocess.run(
            [self.guongsang, *arguments], capture_output=True, text=True, env=environment, stdin=subprocess.DEVNULL
        )
        if done.returncode != status:
            raise AssertionError(f"{arguments}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def press(self, action, number, clock, *more):
        """What tools make is another test's (released.py): here a bulletin has what comes without them."""
        stopping = ["--yes"] if action in ("hold", "kill") else []
        self.run("press", action, number, "--source", self.folder, "--clock", clock, "--quiet", "--skip-missing-tools", *stopping,
                 *more)  # fmt: skip

    def build(self, clock, jobs=2):
        """Builds, a second after the build before: Last-Modified (RFC 9110) counts seconds, and libcurl, which newsboat fetches
        with, takes what was changed within the same second for what it has."""
        time.sleep(max(0, self.built + 1 - time.time()))
        self.run(
            "build", "--source", self.folder, "--output", self.output, "--base-url", self.base_url,
            "--clock", clock, "--jobs", str(jobs), "--theme", "plain", "--lang", "en", "--quiet",
        )  # fmt: skip
        self.built = time.time()

    def files_with(self, words):
        """Files of the site that have the words, be it in their names or in their bytes."""
        wanted = words.encode()
        return [
            path.relative_to(self.output).as_posix()
            for path in sorted(self.output.rglob("*"))
            if path.is_file() and (words in path.name or wanted in path.read_bytes())
        ]

    def remove(self):
        shutil.rmtree(self.folder)
