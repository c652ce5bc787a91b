#!/usr/bin/env python3
"""Builds a preview of the small site beside this file and checks its bulletins, together with the samples that the unit
tests wrote of every state, and their pages with the Nu HTML checker.

    run.py --guongsang PATH SAMPLES

Exit status as of validate.py.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
REPOSITORY = TESTS.parent
# A day and more after both bulletins.
CLOCK = "2026-05-21T08:00"

sys.path.append(str(TESTS / "site"))


def main():
    parser = argparse.ArgumentParser(description="Checks the press bulletins of a small site and of the unit tests.")
    parser.add_argument("--guongsang", type=Path, required=True, help="the program to test")
    parser.add_argument("samples", type=Path, help="the folder that PressSamplesTests wrote")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="guongsang-press-") as work:
        output = Path(work).resolve() / "output"
        if status := build(arguments.guongsang.resolve(), Path(work) / "site", output):
            return status
        folders = [output, arguments.samples.resolve()]
        if status := subprocess.run([sys.executable, TESTS / "press/validate.py", *folders]).returncode:
            return status
        faulty = output.parent / "faulty"
        faulty.mkdir()
        return check_pages(folders, faulty)


def build(guongsang, source, output):
    """Catalogue and themes are those of the repository."""
    shutil.copytree(TESTS / "press/site", source)
    shutil.copy(REPOSITORY / "Content/data/catalogue.yml", source / "Content/data")
    shutil.copytree(REPOSITORY / "Themes", source / "Themes")
    tools = {"GUONGSANG_TOOLS": str(REPOSITORY / ".build-tools"), **os.environ}
    return subprocess.run(
        [guongsang, "build", "--source", source, "--output", output, "--drafts", "--clock", CLOCK,
         "--lang", "en", "--quiet"], env=tools
    ).returncode  # fmt: skip


def check_pages(folders, faulty):
    """`faulty` is an empty folder, for a page that the checker must refuse."""
    import html_checker
    from report import Report

    page = next(folders[-1].rglob("*.html")).read_text(encoding="utf-8")
    (faulty / "page.html").write_text(page.replace("<main>", '<main><p align="left">'), encoding="utf-8")
    report = Report()
    found = html_checker.problems({folder.name: folder for folder in [*folders, faulty]})
    report.check("a seeded fault is seen by the Nu HTML checker", [] if found.pop(faulty.name) else ["it was not"])
    for name, problems in found.items():
        report.check(f"{name}: the Nu HTML checker finds no error", problems)
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
