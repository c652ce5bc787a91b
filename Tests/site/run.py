#!/usr/bin/env python3
"""Builds the repository's own site and a small one with each theme, serves them with nginx in a subfolder and
under a strict Content-Security-Policy, and checks them as visitors, robots and programs would. The theme sen is held
to the whole contract of its look (readings.py, first_view.py).

    run.py --guongsang PATH

Prints a line for every check. Exit status: 0 all passed, 1 a check failed, 2 something is missing. Needs nginx,
Chromium, Java and the packages of Tests/requirements.txt. Screenshots go to Tests/.screenshots, named by kind of page,
width and scheme: story-360-dark.png, register-print.png, small-pictures-1280-light.png (of the small site).
"""

import argparse
import csv
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import addresses
import data_description
import html_checker
import open_data
import page_kinds
import structure
import structured_data
import visits
import well_known
from crawl import Crawl, never_reached
from html_page import read_page
from report import Report
from small_site import release_bulletins, write_small_site
from web_server import base_url, free_ports, serving

TESTS = Path(__file__).resolve().parent.parent
REPOSITORY = TESTS.parent
SCREENSHOTS = TESTS / ".screenshots"
THEMES = ("plain", "sen")
CLOCK = "2026-12-01T08:00"


@dataclass
class Site:
    """A built site: where it came from, where it lies and where it is served."""

    theme: str
    source: Path
    folder: Path
    port: int
    language: str = "vi"

    @property
    def base_url(self):
        return base_url(self.port)

    @property
    def is_small(self):
        return self.source != REPOSITORY

    @property
    def name(self):
        return f"{self.theme}{', small site' if self.is_small else ''}"


def main():
    parser = argparse.ArgumentParser(description="Checks whole sites with a real server and a real browser.")
    parser.add_argument("--guongsang", type=Path, required=True, help="the program to test")
    guongsang = parser.parse_args().guongsang.resolve()
    needed = [guongsang, Path("/usr/bin/chromium"), Path("/usr/sbin/nginx"), Path("/usr/bin/java")]
    if missing := [str(path) for path in needed if not path.exists()]:
        print("missing: " + ", ".join(missing), file=sys.stderr)
        return 2
    shutil.rmtree(SCREENSHOTS, ignore_errors=True)
    SCREENSHOTS.mkdir()
    report = Report()
    with tempfile.TemporaryDirectory(prefix="guongsang-site-") as work:
        check_everything(guongsang, Path(work), report)
    return report.close()


def check_everything(guongsang, work, report):
    write_small_site(work / "small", REPOSITORY)
    release_bulletins(guongsang, work / "small")
    sources = [(theme, source) for source in (REPOSITORY, work / "small") for theme in THEMES]
    ports = free_ports(len(sources))
    sites = [Site(theme, source, work / f"site-{port}", port) for (theme, source), port in zip(sources, ports)]
    for site in sites:
        report.check(f"{site.name}: builds", build(guongsang, site))
    sites = [site for site in sites if site.folder.is_dir()]
    for name, problems in html_checker.problems({site.name: site.folder for site in sites}).items():
        report.check(f"{name}: the Nu HTML checker finds no error", problems)
    with serving({site.port: site.folder for site in sites}, work / "nginx"):
        for site in sites:
            check_files(guongsang, site, report)
            check_addresses(site, report)
            check_data(site, work, report)
        all_visits = [visit for site in sites for visit in visits.of_site(site, pages_of(site))]
        visits.check(all_visits, report, SCREENSHOTS)


def build(guongsang, site):
    done = subprocess.run(
        [guongsang, "build", "--source", site.source, "--output", site.folder, "--theme", site.theme,
         "--base-url", site.base_url, "--clock", CLOCK, "--lang", "en", "--quiet"],
        capture_output=True, text=True,
    )  # fmt: skip
    return [f"exit status {done.returncode}", *done.stderr.splitlines()] if done.returncode else []


def pages_of(site):
    """The text of every HTML file, by its address."""
    return {
        page_kinds.address(path.relative_to(site.folder).as_posix()): path.read_text(encoding="utf-8")
        for path in sorted(site.folder.rglob("*.html"))
    }


def check_files(guongsang, site, report):
    pages = {address: read_page(text) for address, text in pages_of(site).items()}

    def on_pages(problems):
        return [f"/{address}: {problem}" for address, page in pages.items() for problem in problems(address, page)]

    if not site.is_small:
        report.check(f"{site.name}: has pages of every kind", page_kinds.problems(pages))
        report.check(f"{site.name}: a title tells which page it is", structure.same_titles(pages))
    report.check(
        f"{site.name}: all {len(pages)} pages have title, language, canonical address, one h1, headings in order, "
        "relative links, sound markup",
        on_pages(lambda address, page: structure.problems(address, page, site)),
    )
    if site.theme == "sen":
        report.check(f"{site.name}: stories, people and offices have structured data",
                     structured_data.missing_types(pages.values()))  # fmt: skip
        report.check(f"{site.name}: every page has an icon and a colour for the browser", on_pages(structure.frame))
        if not site.is_small:
            report.check(f"{site.name}: security.txt says where to report a fault", well_known.security(site, CLOCK))
    report.check(
        f"{site.name}: structured data is of schema.org",
        on_pages(lambda _, page: [p for text in page.structured_data for p in structured_data.problems(text)]),
    )
    crawl = Crawl(site).run()
    alone = list(never_reached(site, pages, crawl, withdrawn(guongsang, site)))
    report.check(f"{site.name}: every link, picture, feed and fragment is there", crawl.problems)
    report.check(f"{site.name}: every page is linked or in the sitemap", alone)
    report.check(f"{site.name}: feeds and sitemap are valid", feed_problems(site))


def withdrawn(guongsang, site):
    """The names of withdrawn texts: their pages stay, and nothing links to them."""
    done = subprocess.run(
        [guongsang, "list", "withdrawn", "--source", site.source, "--clock", CLOCK],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    files = [Path(row["file"]) for row in csv.DictReader(done.stdout.removeprefix("\ufeff").splitlines())]
    return {file.parent.name if file.stem == "index" else file.stem for file in files}


def feed_problems(site):
    done = subprocess.run(
        [sys.executable, TESTS / "feeds/validate_feeds.py", site.folder, "--base-url", site.base_url],
        capture_output=True, text=True,
    )  # fmt: skip
    return [f"exit status {done.returncode}", *done.stdout.splitlines(), done.stderr] if done.returncode else []


def check_addresses(site, report):
    report.check(f"{site.name}: a missing address shows 404.html, which works there", addresses.missing_page(site))
    prints = [address for address in pages_of(site) if page_kinds.is_print(address)]
    report.check(f"{site.name}: pages for paper keep their style", addresses.print_pages(site, prints))
    if site.is_small:
        moved = {"duong-dan-cu/": "guong-sang/moi/", "sau/hon/bai-cu.html": "guong-sang/moi/"}
        report.check(f"{site.name}: old addresses lead to the new one", addresses.moved_pages(site, moved))
        report.check(
            f"{site.name}: a withdrawn story's address says so and no more",
            addresses.withdrawn_page(site, "guong-sang/da-go/", ["Bài phải gỡ", "không ai được thấy"]),
        )


def check_data(site, work, report):
    folder = site.folder / "du-lieu"
    report.check(f"{site.name}: CSV of the open data is sound", open_data.problems(folder))
    if not site.is_small:
        report.check(f"{site.name}: CSVW and DCAT describe the open data",
                     data_description.problems(folder, site.base_url, work))  # fmt: skip
    name = f"{site.name}: LibreOffice reads the open data"
    if open_data.office():
        report.check(name, open_data.problems_in_office(folder, work / f"office-{site.folder.name}"))
    else:
        report.skip(name, "LibreOffice is not installed")


if __name__ == "__main__":
    sys.exit(main())
