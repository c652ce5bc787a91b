"""The versions of bulletins in folders, and their files by their endings."""

import json
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

NEWSML = "{http://iptc.org/std/nar/2006-10-01/}"
# The longest first: a package's name ends like a news item's.
ENDINGS = (
    ".package.newsml.xml", ".newsml.xml", ".ninjs.json", ".awards.csv", ".html", ".txt", "claims.json", "changes.json",
    "manifest.json",
)  # fmt: skip
# What every version has, and what notices have none of.
EVERY = (".html", ".txt", ".ninjs.json", ".newsml.xml", ".package.newsml.xml", "changes.json")
OF_BULLETINS = (".awards.csv", "claims.json")


@dataclass
class Version:
    """`…/2026/0007/v2`, as it was published or as a preview has it."""

    folder: Path

    @property
    def name(self):
        return "/".join(self.folder.parts[-4:])

    @property
    def number(self):
        return int(self.folder.name.removeprefix("v"))

    @property
    def bulletin(self):
        return f"{self.folder.parent.parent.name}-{self.folder.parent.name}"

    @cached_property
    def files(self):
        """The path of each file, by its ending."""
        found = {}
        for path in sorted(path for path in self.folder.iterdir() if path.is_file()):
            if ending := next((ending for ending in ENDINGS if path.name.endswith(ending)), None):
                found[ending] = path
        return found

    @property
    def missing(self):
        """The files that it lacks; which state it is in is told by changes.json alone."""
        if "changes.json" not in self.files:
            return ["changes.json"]
        needed = set(EVERY) | (set() if self.is_notice else set(OF_BULLETINS))
        return sorted(needed - set(self.files))

    def text(self, ending):
        return self.files[ending].read_bytes().decode("utf-8")

    def xml(self, ending):
        return ElementTree.fromstring(self.files[ending].read_bytes())

    def json(self, ending):
        return json.loads(self.text(ending))

    @cached_property
    def status(self):
        return self.json("changes.json")["status"]

    @cached_property
    def is_draft(self):
        return self.status == "withheld" and "reason" not in self.json("changes.json")

    @property
    def is_notice(self):
        return self.status != "usable" and not self.is_draft

    @cached_property
    def tag(self):
        """The one id of the bulletin; the address of its page tells the domain."""
        domain = re.match(r"https?://([^/:]+)", self.json("changes.json")["in_force"])[1]
        return f"tag:{domain},{self.bulletin[:4]}:tcbc/{self.bulletin}"


def versions(folders):
    found = [path for folder in folders for path in sorted(Path(folder).rglob("v*")) if is_version(path)]
    return [Version(path.resolve()) for path in found]


def is_version(path):
    year_and_number = re.fullmatch(r"\d{4}-\d{4}", f"{path.parent.parent.name}-{path.parent.name}")
    return path.is_dir() and year_and_number and re.fullmatch(r"v[1-9]\d*", path.name) and not holds_place(path)


def holds_place(path):
    """Whether the files of the notice stand where a version was that is held now."""
    pages = [file.read_text(encoding="utf-8") for file in path.glob("*.html")]
    return not (path / "changes.json").exists() and any("TẠM DỪNG: " in page for page in pages)
