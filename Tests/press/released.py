#!/usr/bin/env python3
"""Takes a bulletin of the small site beside this file through its whole life with the real command and the real tools: published,
corrected, held, killed. After each step the site is built and every file of the press room validated, and before its instant and
after its end a scan that unpacks archives, PDFs and photos must find no word of it.

    released.py --guongsang PATH

Exit status 1 when a check fails.
"""

import argparse
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
REPOSITORY = TESTS.parent
sys.path += [str(TESTS / "site"), str(TESTS / "feeds")]

import feedparser  # noqa: E402

# What only the bulletin says: nothing else of the site has these words.
WORDS = ["gọi xe", "Người dân dự lễ", "Lê Ảnh", "tổ tự quản", "Đề nghị liên hệ trước khi đến"]


def main():
    from report import Report

    parser = argparse.ArgumentParser(description="Takes a bulletin through its whole life.")
    parser.add_argument("--guongsang", type=Path, required=True, help="the program to test")
    arguments = parser.parse_args()
    report = Report()
    with tempfile.TemporaryDirectory(prefix="guongsang-press-") as work:
        Life(arguments.guongsang.resolve(), Path(work).resolve(), report).run()
    return report.close()


class Life:
    def __init__(self, program, work, report):
        self.program, self.source, self.output, self.report = program, work / "site", work / "output", report

    def run(self):
        lay_site(self.source)
        self.build("2026-05-18T08:00", "previewed", "--drafts", "--future")
        previewed = self.names_of_files()
        self.press("publish", "2026-0007", "2026-0008", clock="2026-05-18T09:00")
        self.publish_elsewhere("2026-0007", "2026-0008", clock="2026-05-18T09:00")
        self.publish_without_photos("2026-0007", clock="2026-05-18T09:00")
        self.build("2026-05-19T07:59", "under embargo", has_words=False)
        self.build("2026-05-21T08:00", "published")
        self.report.check("a preview has all files of the release", sorted(previewed ^ self.names_of_files()))
        self.correct()
        self.build("2026-05-22T08:00", "corrected")
        self.press("hold", "2026-0007", "--reason", "sai-sot", clock="2026-05-23T08:00")
        self.build("2026-05-23T09:00", "held", has_words=False)
        self.press("publish", "2026-0007", clock="2026-05-24T08:00")
        self.build("2026-05-24T09:00", "published again")
        self.press("kill", "2026-0007", "--reason", "rut-dong-y", clock="2026-05-25T08:00")
        self.build("2026-05-25T09:00", "killed", has_words=False)
        left = [path.name for path in (self.source / "Content/press/published/2026-0007").iterdir()]
        self.report.check("a kill leaves its notice only", [] if sorted(left) == ["v5", "v5.json"] else left)
        self.scan_stored()

    def publish_elsewhere(self, *ids, clock):
        """Another office, which has other habits, makes the same bytes."""
        source = self.source.parent / "another office/ở nơi khác"
        lay_site(source)
        for number, file in enumerate(source.rglob("*.md")):
            os.utime(file, (10**9 + number, 10**9 + number))
        command = [self.program, "press", "publish", *ids, "--source", source, "--clock", clock, "--jobs", "1", "--quiet", "--lang", "vi"]
        habits = {"PATH": os.environ["PATH"], "TZ": "America/New_York", "LANG": "C", "HOME": str(source), "TMPDIR": str(source.parent)}
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=habits, umask=0o077)
        here, there = stored(self.source), stored(source)
        different = sorted(path for path in here.keys() | there.keys() if here.get(path) != there.get(path))
        self.report.check("another office makes the same bytes", different or ([] if len(here) > 20 else ["nothing was stored"]))

    def publish_without_photos(self, number, clock):
        """An office that lacks what makes photos has the rest, and no file names what is not there."""
        source, programs = self.source.parent / "without photos", self.source.parent / "programs"
        lay_site(source)
        programs.mkdir()
        for name in ("pandoc", "python3", "timeout"):
            (programs / name).symlink_to(shutil.which(name))
        command = [self.program, "press", "publish", number, "--source", source, "--clock", clock, "--skip-missing-tools", "--lang", "en"]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env={"PATH": str(programs)})
        version = source / f"Content/press/published/{number}/v1"
        names = [path.name for path in version.iterdir()]
        text = (version / f"tcbc-{number}-v1.txt").read_text(encoding="utf-8")
        problems = [f"there is no {ending}" for ending in (".pdf", ".docx", ".ninjs.json") if not any(map(lambda name: name.endswith(ending), names))]
        problems += [f"photos/ is named in {path.name}" for path in version.iterdir() if path.suffix in (".json", ".xml", ".html") and "photos/" in path.read_text(encoding="utf-8")]
        problems += [f"{tool} is not said to be missing" for tool in ("exiftool", "vipsthumbnail") if tool not in done.stderr]
        self.report.check("without tools of photos the rest is whole", problems + (["its text has photos"] if "Ảnh kèm theo" in text else []))

    def press(self, *words, clock):
        command = [self.program, "press", *words, "--source", self.source, "--clock", clock, "--quiet", "--lang", "en"]
        command += ["--yes"] if words[0] in ("hold", "kill") else []
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    def correct(self):
        file = self.source / "Content/press/2026-0007.md"
        text = file.read_text(encoding="utf-8").replace("gọi xe", "gọi xe cứu thương")
        correction = "corrections: [{date: 2026-05-21, was: gọi xe, now: gọi xe cứu thương}]\nnotes:"
        file.write_text(text.replace("notes:", correction, 1), encoding="utf-8")
        self.press("correct", "2026-0007", clock="2026-05-21T10:00")

    def names_of_files(self):
        folder = self.output / "bao-chi/2026/0007"
        return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}

    def build(self, clock, state, *flags, has_words=True):
        command = [self.program, "build", "--source", self.source, "--output", self.output, "--clock", clock, *flags]
        subprocess.run([*command, "--lang", "en", "--quiet"], check=True)
        found = sorted({word for file in files_in(self.output) for word in words_in(file)})
        if has_words:
            self.report.check(f"{state}: the scan finds every word", sorted(set(WORDS) - set(found)))
        else:
            self.report.check(f"{state}: the scan finds no word", found)
        for folder in sorted(self.output.glob("bao-chi/*/*/v*")):
            if (folder / "manifest.json").exists():
                self.report.check(f"{state}: {folder.parent.name}/{folder.name} is whole", proof_problems(folder))
        if any(self.output.glob("bao-chi/*/*/v*")):
            self.report.check(f"{state}: feeds and pages have the photos of what may be used", self.photo_problems(has_words))
            done = subprocess.run(
                [sys.executable, TESTS / "press/validate.py", "--without-faults", self.output], capture_output=True, text=True
            )
            self.report.check(f"{state}: every file is valid", [line for line in done.stdout.splitlines() if not line.startswith("ok")] if done.returncode else [])

    def photo_problems(self, is_usable):
        """What feeds and pages have of the photos, and whether the feeds are valid. Drafts are in no feed."""
        import validate_feeds

        press = self.output / "bao-chi"
        page = (press / "2026/0007/index.html").read_text(encoding="utf-8")
        shown = [f'photos/{number}-web.jpg" alt="' in page for number in ("01", "02")]
        problems = [] if shown == [is_usable] * 2 else [f"the page shows the photos: {shown}"]
        if not (press / "rss.xml").exists():
            return problems
        problems += validate_feeds.check(self.output, "https://guongsang.example/")[1]
        rss, atom = (feedparser.parse(press / name) for name in ("rss.xml", "atom.xml"))
        media = [photo for entry in rss.entries for photo in entry.get("media_content", [])]
        items = json.loads((press / "feed.json").read_bytes())["items"]
        files = [[photo["url"] for photo in media],
                 [item["image"] for item in items if "image" in item],
                 [link.href for entry in atom.entries for link in entry.links if link.rel == "enclosure" and link.type == "image/jpeg"],
                 [file["url"] for item in items for file in item.get("attachments", []) if file["mime_type"] == "image/jpeg"]]  # fmt: skip
        names = [["/".join(url.split("/")[-2:]) for url in urls] for urls in files]
        web, original = ([f"photos/{number}-{form}.jpg" for number in ("01", "02")] for form in ("web", "orig"))
        expected = [web, web[:1], original, original] if is_usable else [[]] * 4
        if names != expected:
            problems.append(f"the feeds have {names}")
        if any((photo["width"], photo["height"], photo["medium"]) != ("240", "160", "image") for photo in media):
            problems.append(f"the sizes are not told: {media}")
        gone = [url for urls in files for url in urls if not (self.output / url.split("/", 3)[3]).is_file()]
        return problems + [f"{url} is not there" for url in gone]

    def scan_stored(self):
        stored = self.source / "Content/press/published/2026-0007"
        found = sorted({word for file in files_in(stored) for word in words_in(file)})
        self.report.check("a kill leaves no word in what is stored", found)


def lay_site(source):
    shutil.copytree(TESTS / "press/site", source)
    shutil.copy(REPOSITORY / "Content/data/catalogue.yml", source / "Content/data")
    shutil.copytree(REPOSITORY / "Themes", source / "Themes")
    (source / ".build-tools").symlink_to(REPOSITORY / ".build-tools")


def stored(source):
    """What is kept of releases: the bytes of each file."""
    folder = source / "Content/press"
    kept = [folder / "ledger.jsonl", *folder.glob("published/**/*")]
    return {str(path.relative_to(folder)): path.read_bytes() for path in kept if path.is_file()}


def files_in(folder):
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield from unpacked(str(path), path.read_bytes())


def unpacked(name, data):
    """A file, and what is inside where it is an archive, be it a kit or a Word document."""
    yield name, data
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.namelist():
                yield from unpacked(f"{name}/{entry}", archive.read(entry))


def words_in(file):
    name, data = file
    text = name + "\n" + data.decode("utf-8", errors="replace")
    if data[:5] == b"%PDF-":
        text += subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()
        # A line may break within words.
        text += " ".join(text.split())
    if data[:2] == b"\xff\xd8":
        text += subprocess.run(["exiftool", "-a", "-u", "-"], input=data, capture_output=True, check=True).stdout.decode()
    text = unicodedata.normalize("NFC", text)
    return [word for word in WORDS if word in text]


def proof_problems(folder):
    """Whether manifest, sums and archive tell the same as the files that lie there."""
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    listed = {file["path"]: (file["bytes"], file["sha256"]) for file in manifest["files"]}
    archive = next(folder.glob("*.zip"))
    there = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    own = {name: (len(data), hashlib.sha256(data).hexdigest()) for name, data in there.items()}
    proofs = {"manifest.json", "SHA256SUMS", archive.name}
    problems = [] if {name: own[name] for name in own.keys() - proofs} == listed else ["manifest.json tells otherwise"]
    sums = subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=folder, capture_output=True)
    problems += sums.stdout.decode().splitlines() if sums.returncode else []
    with zipfile.ZipFile(archive) as inside:
        entries = {name.split("/", 1)[1]: inside.read(name) for name in inside.namelist()}
    return problems + ([] if entries == {name: there[name] for name in there.keys() - {archive.name}} else ["the archive holds others"])


if __name__ == "__main__":
    sys.exit(main())
