#!/usr/bin/env python3
"""Agencies and people who pull bulletins and stories over HTTP from nginx while the office releases, corrects, holds, kills and
withdraws them.

    agency.py --guongsang PATH

Prints a line for every check. Exit status: 0 all passed, 1 a check failed, 2 something is missing. Needs nginx, minisign,
newsboat, xmllint, jing and the packages of Tests/requirements.txt.
"""

import argparse
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS / "site"), str(TESTS / "feeds")]

import feedparser  # noqa: E402
import jsonschema  # noqa: E402
import validate_feeds  # noqa: E402
from feed_readers import READERS  # noqa: E402
from newsroom import Newsroom, secret  # noqa: E402
from puller import AtomAgency, RSSReader, TableAgency, Web  # noqa: E402
from report import Report  # noqa: E402
from web_server import base_url, free_ports, serving  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description="Pulls bulletins as agencies do.")
    parser.add_argument("--guongsang", type=Path, required=True, help="the program to test")
    guongsang = parser.parse_args().guongsang.resolve()
    tools = [tool for tool in ("minisign", "newsboat", "xmllint", "jing") if not shutil.which(tool)]
    files = [str(path) for path in (guongsang, Path("/usr/sbin/nginx")) if not path.exists()]
    if missing := tools + files:
        print("missing: " + ", ".join(missing), file=sys.stderr)
        return 2
    report = Report()
    with tempfile.TemporaryDirectory(prefix="guongsang-press-") as work:
        [port] = free_ports(1)
        room = Newsroom(guongsang, Path(work) / "site", base_url(port))
        room.output.mkdir()
        with serving({port: room.output}, Path(work) / "nginx"):
            Story(room, base_url(port) + "bao-chi/", report, Path(work)).tell()
            Withdrawals(room, base_url(port), report, Path(work)).tell()
    return report.close()


class Story:
    """What happens at the office, and what the agencies have after each step."""

    def __init__(self, room, press_url, report, work):
        self.room, self.press_url, self.report, self.work = room, press_url, report, work
        self.table = TableAgency(press_url)
        self.atom = AtomAgency(press_url)
        self.reader = RSSReader(press_url)
        self.people = people(("atom.xml", "rss.xml"), press_url, work / "press-readers")

    def tell(self):
        self.first_releases()
        self.nothing_new()
        self.correction()
        self.embargo()
        self.hold()
        self.kill()
        self.signature()
        self.kill_after_correction()

    def step(self, name, clock, changed, shown, unread=None):
        """Builds, lets everybody pull, and holds what they have against what the site says of itself.

        `unread`: titles that are new to readers of Atom, where they are not those of RSS.
        """
        self.room.build(clock)
        self.equal(f"{name}: press.json tells what changed", self.table.pull(), changed)
        self.atom.pull()
        self.equal(f"{name}: a reader of RSS is shown it", self.reader.pull(), shown)
        self.report.check(f"{name}: Atom gives what press.json has, pulled on or from the beginning", self.histories())
        self.report.check(f"{name}: feeds and lists are valid", self.invalid())
        for person in self.people:
            new = shown if unread is None or person.name.endswith("rss.xml") else unread
            self.equal(f"{name}: {person.name} shows as unread what is new", person.take(), sorted(new))
            self.report.check(f"{name}: {person.name} has every bulletin once, as it is now", self.stored_by(person))

    def stored_by(self, person):
        """Where a reader has something else of a bulletin than may be read."""
        items = person.items()
        own = {id for id in items if "/dc-" not in id}
        if own != set(self.table.bulletins):
            yield f"{sorted(own)} instead of {sorted(self.table.bulletins)}"
        words = {"usable": None, "withheld": "[Tạm dừng]", "canceled": "[Thu hồi]"}
        for id, row in self.table.bulletins.items():
            title, text = items.get(id, ("", ""))
            if row["status"] == "usable":
                if secret(row["number"]) not in title or f"<strong>{secret(row['number'])}</strong>" not in text:
                    yield f"{id} is usable, and it has {title}: {text}"
                continue
            if title != f"{words[row['status']]} Thông cáo báo chí {row['number']}":
                yield f"{id} is {row['status']}, and its title is {title}"
            if person.has(secret(row["number"])):
                yield f"words of {id} are left: {items}"

    def equal(self, name, found, expected):
        self.report.check(name, [] if found == expected else [f"{found}", f"instead of {expected}"])

    def histories(self):
        fresh = AtomAgency(self.press_url)
        fresh.pull()
        have = {id: row for id, row in self.table.bulletins.items() if row["status"] != "canceled"}
        for name, agency in (("pulled on", self.atom), ("from the beginning", fresh)):
            if set(agency.bulletins) != set(have):
                yield f"{name}: {sorted(agency.bulletins)} instead of {sorted(have)}"
                continue
            for id, entry in agency.bulletins.items():
                words = secret(have[id]["number"])
                if entry["updated"] != have[id]["modified"]:
                    yield f"{name}: {id} is of {entry['updated']}, not {have[id]['modified']}"
                if (have[id]["status"] == "usable") != (entry["content"] is not None and words in entry["content"]):
                    yield f"{name}: {id} is {have[id]['status']}, its content is {entry['content']}"
            canceled = {id for id, row in self.table.bulletins.items() if row["status"] == "canceled"}
            if set(agency.deleted) != canceled:
                yield f"{name}: tombstones of {sorted(agency.deleted)}, not of {sorted(canceled)}"

    def invalid(self):
        files, violations = validate_feeds.check(self.room.output)
        yield from violations
        press = self.room.output / "bao-chi"
        for file in files:
            if file.name.startswith("bao-chi/") and file.kind in ("atom", "rss"):
                parsed = feedparser.parse(file.path.read_bytes())
                if parsed.bozo or any(not entry.get("id") for entry in parsed.entries):
                    yield f"{file.name}: feedparser: {parsed.get('bozo_exception')}"
        table = json.loads((press / "press.json").read_bytes())
        yield from schema_errors(press / "schema/press.schema.json", table)
        for path in sorted(press.glob("*/*/v*/manifest.json")):
            yield from schema_errors(press / "schema/manifest.schema.json", json.loads(path.read_bytes()))
        with (press / "press.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = [(row["id"], row["version"], row["manifest_sha256"]) for row in csv.DictReader(file)]
        if rows != [(row["id"], str(row["version"]), row["manifest"]["sha256"]) for row in table["bulletins"]]:
            yield "press.csv has other rows than press.json"

    # The steps

    def first_releases(self):
        for number, release in (("2026-0001", "2026-01-10T08:00"), ("2026-0002", "2026-01-20T08:00"),
                                ("2026-0003", "2026-02-05T08:00")):  # fmt: skip
            self.room.write(number, release)
            self.room.press("publish", number, release)
        self.step(
            "three releases", "2026-02-05T09:00",
            [("2026-0003", "usable"), ("2026-0002", "usable"), ("2026-0001", "usable")],
            [f"Tít của thông cáo {number}, {secret(number)}" for number in ("2026-0001", "2026-0002", "2026-0003")],
        )  # fmt: skip
        sitemap = (self.room.output / "sitemap-news.xml").read_text()
        self.equal("three releases: the newest is news", (sitemap.count("<url>"), "2026/0003" in sitemap), (1, True))
        wrong = json.loads((self.room.output / "bao-chi/press.json").read_bytes())
        wrong["bulletins"][0]["status"] = "killed"
        found = schema_errors(self.room.output / "bao-chi/schema/press.schema.json", wrong)
        self.report.check("the schema refuses a state that there is not", [] if found else ["it does not"])

    def nothing_new(self):
        web = self.table.web
        for jobs in (1, 4):
            web.fetched.clear()
            web.not_modified.clear()
            self.room.build("2026-02-05T09:00", jobs)
            changed = self.table.pull()
            self.equal(f"built again with --jobs {jobs}: 304 and nothing more",
                       (changed, web.fetched, web.not_modified), ([], [], [self.press_url + "press.json"]))  # fmt: skip

    def correction(self):
        archive = self.press_url + "luu-tru/2026-01.xml"
        before = Web().get(archive)
        self.report.check("the month before is closed", [] if before else [f"{archive} is not there"])
        self.room.correct("2026-0001", "2026-01-10T08:00")
        self.room.press("correct", "2026-0001", "2026-02-12T10:00")
        title = f"[Đính chính] Tít của thông cáo 2026-0001, {secret('2026-0001')}"
        # The corrected item has the name of the first release, which the reader has seen.
        self.step("a correction", "2026-02-12T11:00", [("2026-0001", "usable")], [title], unread=[])
        self.equal("a correction: the closed month stays as it was", Web().get(archive), before)
        first = Web().get(self.press_url + "2026/0001/v1/tcbc-2026-0001-v1.txt")
        self.report.check("a correction: the first version stays", [] if first else ["it is gone"])
        text = self.table.bulletins[self.id("2026-0001")]["files"]["tcbc-2026-0001-v2.txt"].decode()
        self.equal("a correction: the text begins with it", text.splitlines()[0],
                   "ĐÍNH CHÍNH (bản 2): đã viết “hai em nhỏ”, viết lại “ba em nhỏ”")  # fmt: skip

    def embargo(self):
        self.room.write("2026-0004", "2026-03-15T08:00")
        self.room.press("publish", "2026-0004", "2026-02-13T08:00")
        self.step("before an embargo ends", "2026-03-15T07:59:59", [], [])
        self.equal("before an embargo ends: no word of it", self.room.files_with(secret("2026-0004")), [])
        table = json.loads((self.room.output / "bao-chi/press.json").read_bytes())
        self.equal("before an embargo ends: its instant is known", table["next_release"], "2026-03-15T08:00:00+07:00")
        self.step("an embargo ends", "2026-03-15T08:00", [("2026-0004", "usable")],
                  [f"Tít của thông cáo 2026-0004, {secret('2026-0004')}"])  # fmt: skip

    def hold(self):
        self.room.press("hold", "2026-0002", "2026-03-20T08:00", "--reason", "sai-sot")
        self.step("a hold", "2026-03-20T09:00", [("2026-0002", "withheld")],
                  ["[Tạm dừng] Thông cáo báo chí 2026-0002"], unread=[])  # fmt: skip
        self.equal("a hold: no word of it is left", self.room.files_with(secret("2026-0002")), [])
        self.equal("a hold: the closed months have new names", self.archives(), ["2026-01-2.xml", "2026-02-2.xml"])
        self.room.press("publish", "2026-0002", "2026-03-22T08:00")
        self.step("released again", "2026-03-22T09:00", [("2026-0002", "usable")],
                  [f"[Phát hành lại] Tít của thông cáo 2026-0002, {secret('2026-0002')}"], unread=[])  # fmt: skip

    def kill(self):
        self.room.press("kill", "2026-0003", "2026-04-02T08:00", "--reason", "rut-dong-y")
        self.step("a kill", "2026-04-02T09:00", [("2026-0003", "canceled")],
                  ["[Thu hồi] Thông cáo báo chí 2026-0003"])  # fmt: skip
        self.equal("a kill: no word of it is left", self.room.files_with(secret("2026-0003")), [])
        self.equal("a kill: its file is gone", Web().get(self.press_url + "2026/0003/v1/manifest.json"), None)
        self.equal("a kill: months before the bulletin keep their name, the others have a new one",
                   self.archives(), ["2026-01-3.xml", "2026-02-4.xml", "2026-03-2.xml"])  # fmt: skip
        log = json.loads((self.room.output / "bao-chi/dinh-chinh/index.json").read_bytes())["items"]
        self.equal("everything is in the list of corrections", [item["kind"] for item in log],
                   ["kill", "release", "hold", "correction"])  # fmt: skip
        states = {row["number"]: (row["version"], row["status"]) for row in self.table.bulletins.values()}
        self.equal("in the end the agency has exactly this", states, {
            "2026-0001": (2, "usable"), "2026-0002": (3, "usable"), "2026-0003": (2, "canceled"),
            "2026-0004": (1, "usable"),
        })  # fmt: skip
        latest = json.loads((self.room.output / "bao-chi/moi-nhat/latest.json").read_bytes())
        copy = Web().get(self.press_url + "moi-nhat/latest.txt")
        self.equal("the newest that may be used is the last released", (latest["number"], secret("2026-0004") in
                   copy.decode()), ("2026-0004", True))  # fmt: skip

    def kill_after_correction(self):
        """What announced the correction had words of the bulletin too."""
        self.room.press("kill", "2026-0001", "2026-05-02T08:00", "--reason", "sai-sot")
        self.step("a kill after a correction", "2026-05-02T09:00", [("2026-0001", "canceled")],
                  ["[Thu hồi] Thông cáo báo chí 2026-0001"])  # fmt: skip
        self.equal("a kill after a correction: no word of it is left", self.room.files_with(secret("2026-0001")), [])

    def signature(self):
        secret_key, key, other = (self.work / name for name in ("key", "key.pub", "other.pub"))
        for private, public in ((secret_key, key), (self.work / "other", other)):
            subprocess.run(["minisign", "-G", "-W", "-s", private, "-p", public], check=True, capture_output=True)
        self.room.press("sign", "2026-0004", "2026-04-03", "--key", secret_key)
        self.room.build("2026-04-03")
        folder = self.work / "pulled"
        folder.mkdir()
        files = dict(self.table.bulletins[self.id("2026-0004")]["files"])
        address = self.press_url + "2026/0004/v1/"
        for name in ("manifest.json", "SHA256SUMS", "SHA256SUMS.minisig", "tcbc-2026-0004-v1.zip"):
            files[name] = Web().get(address + name)
        for name, body in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(body)
        verify = lambda path, status, *more: self.holds(  # noqa: E731
            lambda: self.room.run("press", "verify", path, "--lang", "en", *more, status=status)
        )
        archive = folder / "tcbc-2026-0004-v1.zip"
        for name, path in (("a folder", folder), ("an archive", archive)):
            self.report.check(f"{name} that was pulled is whole and signed", verify(path, 0, "--key", key))
            self.report.check(f"{name} is not signed by another", verify(path, 1, "--key", other))
        self.report.check("a key may be given as it is", verify(folder, 0, "--key", key.read_text().splitlines()[1]))
        sums = subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=folder, capture_output=True, text=True)
        self.report.check("sha256sum agrees", [sums.stderr] if sums.returncode else [])
        (folder / "tcbc-2026-0004-v1.txt").write_text("khác")
        self.report.check("a changed file is found", verify(folder, 1, "--key", key))
        self.report.check("a key that the site does not tell signs nothing", self.holds(lambda: self.sign_with_another_key(other, secret_key)))
        bare = {**os.environ, "PATH": str(self.work / "nothing")}
        self.report.check("without minisign signing ends with 3 and names its package", self.holds(
            lambda: self.expect_in("apt install minisign", self.room.run(
                "press", "sign", "2026-0001", "--source", self.room.folder, "--clock", "2026-04-03",
                "--key", secret_key, "--lang", "en", status=3, environment=bare))))  # fmt: skip
        self.report.check("a signed version is not signed again", self.holds(
            lambda: self.room.run("press", "sign", "2026-0004", "--source", self.room.folder, "--clock",
                                  "2026-04-03", "--key", secret_key, status=1)))  # fmt: skip

    def sign_with_another_key(self, told, secret_key):
        settings, folder = self.room.folder / "Content/site.yml", self.room.folder / "Content/press/published/2026-0001"
        before = settings.read_text()
        line = f"  key: {told.read_text().splitlines()[1]}"
        settings.write_text(f"{before}press:\n{line}\n")
        try:
            self.expect_in("does not belong to the public key", self.room.run(
                "press", "sign", "2026-0001", "--source", self.room.folder, "--clock", "2026-04-03",
                "--key", secret_key, "--lang", "en", status=1))  # fmt: skip
        finally:
            settings.write_text(before)
        if list(folder.rglob("*.minisig")):
            raise AssertionError("the signature was left")

    # What the steps ask

    def id(self, number):
        return next(id for id, row in self.table.bulletins.items() if row["number"] == number)

    def archives(self):
        return sorted(path.name for path in (self.room.output / "bao-chi/luu-tru").glob("*.xml"))

    @staticmethod
    def holds(run):
        try:
            run()
            return []
        except AssertionError as error:
            return [str(error)]

    @staticmethod
    def expect_in(words, text):
        if words not in text:
            raise AssertionError(f"'{words}' is not in: {text}")


class Withdrawals:
    """Stories that are withdrawn, and what readers of their feeds have then."""

    FEEDS = ("atom.xml", "rss.xml", "phong-trao/rieng/atom.xml", "phong-trao/rieng/rss.xml")
    REMOVED = "Nội dung đã được gỡ bỏ"

    def __init__(self, room, site_url, report, work):
        self.room, self.site_url, self.report, self.work = room, site_url, report, work

    def tell(self):
        self.room.write_story("bai-mot", "2026-06-01")
        self.room.write_story("bai-hai", "2026-06-02")
        self.room.build("2026-06-03")
        readers = people(self.FEEDS, self.site_url, self.work / "story-readers")
        for reader in readers:
            titles = {f"Tít của bài, {secret(name)}" for name in ("bai-mot", "bai-hai")}
            self.check(f"{reader.name} shows two stories", [] if titles <= set(reader.take()) else ["it does not"])
        for step, (name, gone) in enumerate({"bai-mot": ["bai-mot"], "bai-hai": ["bai-mot", "bai-hai"]}.items()):
            withdrawn = f"go-bo: {{ngay: 2026-06-1{step}, ly-do: rut-dong-y}}\n"
            self.room.write_story(name, f"2026-06-0{step + 1}", withdrawn)
            self.room.build(f"2026-06-1{step}T08:00")
            self.check(f"{name} is withdrawn: no word of it is left", self.room.files_with(secret(name)))
            self.check(f"{name} is withdrawn: feeds are valid", validate_feeds.check(self.room.output)[1])
            for reader in readers:
                self.check(f"{name} is withdrawn: {reader.name} shows nothing new", reader.take())
                self.check(f"{name} is withdrawn: {reader.name} has it without its words", self.stored_by(reader, gone))

    def stored_by(self, reader, gone):
        items = reader.items()
        for name in ("bai-mot", "bai-hai"):
            title, text = items.get(f"{self.site_url}guong-sang/{name}/", ("", ""))
            if name not in gone:
                if secret(name) not in title or secret(name) not in text:
                    yield f"{name} may be read, and it has {title}: {text}"
            elif title != self.REMOVED or text.strip() or reader.has(secret(name)):
                yield f"words of {name} are left: {title}: {text}"

    def check(self, name, problems):
        self.report.check(f"stories: {name}", problems)


def people(feeds, url, folder):
    """Everybody who reads one of the feeds, each with a storage of their own."""
    return [
        program(folder / f"{program.__name__}-{number}", url + feed)
        for number, feed in enumerate(feeds)
        for program in READERS
    ]


def schema_errors(path, value):
    schema = json.loads(path.read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
    return [f"{path.name}: {error.json_path}: {error.message[:300]}" for error in checker.iter_errors(value)]


if __name__ == "__main__":
    sys.exit(main())
