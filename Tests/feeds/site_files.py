"""Finds the feeds and sitemaps of a site folder by what they hold, not by their names."""

import json
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

KINDS = {
    "{http://www.w3.org/2005/Atom}feed": "atom",
    "rss": "rss",
    "{http://www.sitemaps.org/schemas/sitemap/0.9}urlset": "sitemap",
    "{http://www.sitemaps.org/schemas/sitemap/0.9}sitemapindex": "sitemap index",
}


@dataclass
class SiteFile:
    path: Path
    # From the folder of the site, with slashes.
    name: str
    kind: str
    # The root element, or the JSON value.
    content: object


def feeds_and_sitemaps(folder):
    """The files of a known kind, and a violation for each XML or JSON file that can't be read."""
    files, violations = [], []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not path.is_file() or path.suffix not in (".xml", ".json"):
            continue
        try:
            file = xml_file(path, name) if path.suffix == ".xml" else json_file(path, name)
        except (ElementTree.ParseError, ValueError) as error:
            violations.append(f"{name}: {error}")
            continue
        if file:
            files.append(file)
    return files, violations


def xml_file(path, name):
    root = ElementTree.parse(path).getroot()
    return SiteFile(path, name, KINDS[root.tag], root) if root.tag in KINDS else None


def json_file(path, name):
    value = json.loads(path.read_text(encoding="utf-8"))
    is_feed = isinstance(value, dict) and "jsonfeed.org" in str(value.get("version"))
    return SiteFile(path, name, "json feed", value) if is_feed else None
