"""A program of an agency, written from nothing but `/bao-chi/schema/README.txt`: it keeps what it pulled and asks only for what changed."""

import hashlib
import json
import urllib.error
import urllib.request
import xml.etree.ElementTree as ElementTree
from datetime import datetime
from urllib.parse import urljoin

ATOM = "{http://www.w3.org/2005/Atom}"
TOMBSTONE = "{http://purl.org/atompub/tombstones/1.0}deleted-entry"


class Web:
    """Conditional requests: what was not modified comes from memory."""

    def __init__(self):
        self.kept = {}
        self.fetched, self.not_modified = [], []

    def get(self, url):
        """The bytes; `None` where nothing is there."""
        headers, body = self.kept.get(url, ({}, None))
        request = urllib.request.Request(url)
        for condition, header in (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified")):
            if header in headers:
                request.add_header(condition, headers[header])
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                body = answer.read()
                self.kept[url] = (answer.headers, body)
                self.fetched.append(url)
        except urllib.error.HTTPError as error:
            if error.code == 404:
                self.kept.pop(url, None)
                return None
            if error.code != 304:
                raise
            self.not_modified.append(url)
        return body


class TableAgency:
    """The simplest way: press.json, then the manifest and the files of what changed."""

    def __init__(self, press_url):
        self.press_url = press_url
        self.web = Web()
        self.bulletins = {}

    def pull(self):
        """What changed: number and status of each."""
        table = json.loads(self.web.get(self.press_url + "press.json"))
        changed = []
        for row in table["bulletins"]:
            had = self.bulletins.get(row["id"])
            if had and had["version"] == row["version"]:
                continue
            self.bulletins[row["id"]] = {
                "number": row["number"],
                "version": row["version"],
                "status": row["status"],
                "modified": row["modified"],
                "files": self.files(row["manifest"]) if row["status"] == "usable" else {},
            }
            changed.append((row["number"], row["status"]))
        return changed

    def files(self, manifest):
        listed = self.web.get(manifest["url"])
        self.expect(listed, manifest)
        files = {}
        for file in json.loads(listed)["files"]:
            files[file["path"]] = self.web.get(urljoin(manifest["url"], file["path"]))
            self.expect(files[file["path"]], file)
        return files

    @staticmethod
    def expect(body, stated):
        if len(body) != stated["bytes"] or hashlib.sha256(body).hexdigest() != stated["sha256"]:
            raise AssertionError(f"{stated} is not what came")


class AtomAgency:
    """The whole history from atom.xml and the archives behind it (RFC 5005), with tombstones (RFC 6721)."""

    def __init__(self, press_url):
        self.press_url = press_url
        self.web = Web()
        self.known = set()
        self.entries, self.deleted = {}, {}

    def pull(self):
        documents, address = [], self.press_url + "atom.xml"
        while address and address not in self.known:
            body = self.web.get(address)
            if body is None:
                raise AssertionError(f"{address} is not there")
            feed = ElementTree.fromstring(body)
            documents.append(feed)
            if len(documents) > 1:
                self.known.add(address)
            address = next(
                (link.get("href") for link in feed.findall(f"{ATOM}link") if link.get("rel") == "prev-archive"), None
            )
        for feed in documents:
            self.take(feed)

    def take(self, feed):
        for tombstone in feed.findall(TOMBSTONE):
            self.deleted[tombstone.get("ref")] = datetime.fromisoformat(tombstone.get("when"))
        for entry in feed.findall(f"{ATOM}entry"):
            id, updated = entry.findtext(f"{ATOM}id"), entry.findtext(f"{ATOM}updated")
            had = self.entries.get(id)
            if not had or datetime.fromisoformat(had["updated"]) < datetime.fromisoformat(updated):
                terms = [category.get("term") for category in entry.findall(f"{ATOM}category")]
                self.entries[id] = {
                    "updated": updated,
                    "title": entry.findtext(f"{ATOM}title"),
                    "content": entry.findtext(f"{ATOM}content"),
                    "terms": terms,
                }
        for id, when in self.deleted.items():
            if id in self.entries and datetime.fromisoformat(self.entries[id]["updated"]) <= when:
                del self.entries[id]

    @property
    def bulletins(self):
        """Without announcements, which have ids of their own."""
        return {id: entry for id, entry in self.entries.items() if "/dc-" not in id}


class RSSReader:
    """A reader as people have it: an item is shown once, whatever becomes of it later."""

    def __init__(self, press_url):
        self.press_url = press_url
        self.web = Web()
        self.seen = set()

    def pull(self):
        """The titles of new items, the oldest first."""
        channel = ElementTree.fromstring(self.web.get(self.press_url + "rss.xml")).find("channel")
        new = [item for item in channel.findall("item") if item.findtext("guid") not in self.seen]
        self.seen |= {item.findtext("guid") for item in new}
        return [item.findtext("title") for item in reversed(new)]
