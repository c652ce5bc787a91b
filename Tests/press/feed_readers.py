"""Programs with which people read feeds: Debian's newsboat and PyPI's reader. Neither knows tombstones (RFC 6721): what they have
of an item stays until the same item comes again."""

import json
import os
import sqlite3
import subprocess
from urllib.parse import urlsplit

from reader import make_reader
from web_server import BASE_PATH


class Newsboat:
    """One feed in a cache of its own, since newsboat keeps an id once, whatever feed it came from."""

    def __init__(self, folder, url):
        self.name = f"newsboat, {short(url)}"
        self.folder, self.cache = folder, folder / "cache.db"
        folder.mkdir(parents=True)
        (folder / "urls").write_text(url + "\n")
        (folder / "config").write_text("download-retries 1\n")

    def take(self):
        """The titles of items that it shows as unread; they are read then."""
        done = subprocess.run(
            ["newsboat", "-u", "urls", "-c", "cache.db", "-C", "config", "-x", "reload"],
            cwd=self.folder, env={**os.environ, "HOME": str(self.folder)}, capture_output=True, text=True,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
        if done.returncode or done.stderr.strip():
            raise AssertionError(f"newsboat: {done.returncode} {done.stdout}{done.stderr}")
        with sqlite3.connect(self.cache) as cache:
            unread = cache.execute("SELECT title FROM rss_item WHERE unread").fetchall()
            cache.execute("UPDATE rss_item SET unread = 0")
        cache.close()
        return sorted(title for (title,) in unread)

    def items(self):
        """Title and text of each item by its id."""
        cache = sqlite3.connect(self.cache)
        rows = cache.execute("SELECT guid, title, content FROM rss_item WHERE NOT deleted").fetchall()
        cache.close()
        if len({guid for guid, _, _ in rows}) < len(rows):
            raise AssertionError(f"{self.name} has an item twice")
        return {guid: (title, content) for guid, title, content in rows}

    def has(self, words):
        return stands(words, self.cache)


class Library:
    """One feed in PyPI's reader, the library."""

    def __init__(self, folder, url):
        self.name = f"reader, {short(url)}"
        self.storage, self.url = folder / "reader.sqlite", url
        folder.mkdir(parents=True)
        with make_reader(str(self.storage)) as reader:
            reader.add_feed(url)

    def take(self):
        with make_reader(str(self.storage)) as reader:
            reader.update_feed(self.url)
            unread = list(reader.get_entries(read=False))
            for entry in unread:
                reader.mark_entry_as_read(entry)
        return sorted(entry.title for entry in unread)

    def items(self):
        with make_reader(str(self.storage)) as reader:
            return {
                entry.id: (entry.title, " ".join([entry.summary or "", *(part.value for part in entry.content)]))
                for entry in reader.get_entries()
            }

    def has(self, words):
        return stands(words, self.storage)


def short(url):
    """The path of a feed below the folder of the site."""
    return urlsplit(url).path.removeprefix(BASE_PATH)


READERS = (Newsboat, Library)


def stands(words, database):
    """Whether the words stand anywhere in what was stored, be it as they are or as JSON writes them."""
    connection = sqlite3.connect(database)
    stored = "\n".join(connection.iterdump())
    connection.close()
    return words in stored or json.dumps(words)[1:-1] in stored
