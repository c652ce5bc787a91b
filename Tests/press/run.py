#!/usr/bin/env python3
"""Builds a preview of the small site beside this file and checks its bulletins, together with the samples that the unit
tests wrote of every state, and their pages with the Nu HTML checker.

    run.py --guongsang PATH SAMPLES

Exit status as of validate.py.
"""

import argparse
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
        return subprocess.run([sys.executable, TESTS / "press/validate.py", *folders]).returncode or check_pages(folders)


def build(guongsang, source, output):
    """Catalogue and themes are those of the repository."""
    shutil.copytree(TESTS / "press/site", source)
    shutil.copy(REPOSITORY / "Content/data/catalogue.yml", source / "Content/data")
    shutil.copytree(REPOSITORY / "Themes", source / "Themes")
    return subprocess.run(
        [guongsang, "build", "--source", source, "--output", output, "--drafts", "--clock", CLOCK,
         "--lang", "en", "--quiet"]
    ).returncode  # fmt: skip


def check_pages(folders):
    import html_checker
    from report import Report

    report = Report()
    for name, problems in html_checker.problems({folder.name: folder for folder in folders}).items():
        report.check(f"{name}: the Nu HTML checker finds no error", problems)
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
