#!/usr/bin/env python3
"""Shows that validate_feeds.py accepts the recorded feeds and rejects each of a list of seeded faults."""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import validate_feeds

HERE = Path(__file__).parent
SITE = HERE.parent / "FormatsTests" / "Fixtures" / "site"

# File, text, what it is replaced by, and a part of the violation that has to be printed.
FAULTS = [
    ("atom.xml", "<updated>2026-05-19T08:00:00+07:00</updated>", "", "updated"),
    ("atom.xml", "  <author>\n    <name>Ban", "  <author><nom>x</nom>\n    <name>Ban", "atom.xml:"),
    ("atom.xml", "2025-10-28T07:00:00+07:00", "2025-10-28T07:00:00", "RFC 3339"),
    ("atom.xml", "https://thidua.example.vn/atom.xml", "https://thidua.example.vn/feed.xml", "lies at"),
    ("atom.xml", "</entry>", "</entry><x/>", "atom.xml:"),
    ("atom.xml", "&amp;", "&", "not well-formed"),
    ("bao-chi/luu-tru/2026-05.xml", "rel=\"alternate\" type=\"text/html\" href=\"https://t", "href=\"/t", "absolute"),
    ("rss.xml", "Tue, 28 Oct", "Wed, 28 Oct", "RFC 822"),
    ("rss.xml", "Tue, 28 Oct", "Thứ ba, 28/10", "RFC 822"),
    ("rss.xml", "<guid isPermaLink=\"false\">tag", "<guid>tag", "absolute"),
    ("rss.xml", "dc:creator", "author", "e-mail"),
    ("rss.xml", "<description>Người tốt, việc tốt</description>", "", "no description"),
    ("rss.xml", "medium=\"image\"", "medium=\"video\"", "medium 'video'"),
    ("rss.xml", "width=\"1600\"", "width=\"0\"", "for size, width and height"),
    ("rss.xml", "<media:credit>Lê &lt;A&gt;</media:credit>", "<media:hash>0</media:hash>", "media:hash"),
    ("feed.json", "\"title\": \"Gương", "\"titel\": \"Gương", "'title' is a required property"),
    ("feed.json", "\"id\": \"https://thidua.example.vn/guong-sang/khoa-so-sinh/\",", "", "'id' is a required"),
    ("feed.json", "https://thidua.example.vn/gioi-thieu/", "khong phai", "is not a 'uri'"),
    ("feed.json", "content_text", "content_txt", "content_t"),
    ("sitemap-1.xml", "<lastmod>2026-05-01", "<lastmod>01/05/2026", "lastmod"),
    ("sitemap-1.xml", "bai-2", "bai-1", "twice"),
    ("sitemap-1.xml", "https://thidua.example.vn/bai-2", "https://other.example.vn/bai-2", "more than one host"),
    ("sitemap.xml", "sitemap-2.xml", "sitemap-9.xml", "no file"),
    ("sitemap.xml", "<loc>", "<location/><loc>", "location"),
    ("sitemap-news.xml", "<news:language>vi</news:language>", "", "language"),
]


class Validation(unittest.TestCase):
    def test_the_recorded_feeds_are_valid(self):
        self.assertEqual(run(SITE), (0, ""))

    def test_each_seeded_fault_is_reported(self):
        for name, old, new, expected in FAULTS:
            with self.subTest(name=name, fault=new), tempfile.TemporaryDirectory() as folder:
                shutil.copytree(SITE, folder, dirs_exist_ok=True)
                file = Path(folder, name)
                text = file.read_text(encoding="utf-8")
                self.assertIn(old, text)
                file.write_text(text.replace(old, new), encoding="utf-8")
                if "<feed" not in text:
                    remove_atom(folder)
                _, violations = validate_feeds.check(Path(folder))
                self.assertIn(expected, "\n".join(violations))

    def test_violations_and_a_folder_without_feeds_end_with_status_1(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(run(folder), (1, ""))
            Path(folder, "feed.xml").write_text("<rss/>")
            self.assertEqual(run(folder), (1, "feed.xml: not an rss element of version 2.0 with a channel\n"))

    def test_pages_of_the_sitemap_have_to_be_in_the_folder(self):
        _, violations = validate_feeds.check(SITE, "https://thidua.example.vn")
        self.assertIn("sitemap-news.xml: https://thidua.example.vn/bao-chi/2026/0007/ is not in the folder", violations)


def run(folder):
    command = [sys.executable, HERE / "validate_feeds.py", folder]
    result = subprocess.run(command, capture_output=True, text=True)
    return result.returncode, result.stdout


def remove_atom(folder):
    """Starting Java for jing is most of the time, and only Atom needs it."""
    for path in Path(folder).rglob("*.xml"):
        if "<feed" in path.read_text(encoding="utf-8"):
            path.unlink()


if __name__ == "__main__":
    unittest.main()
