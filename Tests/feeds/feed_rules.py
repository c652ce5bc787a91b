"""Rules of the specifications that no schema states, or that have no schema at all, as RSS."""

import email.utils
import re
from datetime import datetime
from urllib.parse import unquote, urlsplit

ATOM = "{http://www.w3.org/2005/Atom}"
MEDIA = "{http://search.yahoo.com/mrss/}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
RFC_822 = re.compile(
    r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r" \d{4} \d\d:\d\d:\d\d [+-]\d{4}"
)


def violations(files, folder, base_url=None):
    rules = {"atom": atom, "rss": rss, "json feed": json_feed}
    found = []
    for file in files:
        if file.kind in rules:
            found += [f"{file.name}: {problem}" for problem in rules[file.kind](file)]
    return found + sitemaps([file for file in files if file.kind.startswith("sitemap")], folder, base_url)


def atom(file):
    feed = file.content
    entries = feed.findall(f"{ATOM}entry")
    yield from twice("id", [entry.findtext(f"{ATOM}id") for entry in entries])
    dates = [date.text or "" for name in ("updated", "published") for date in feed.iter(ATOM + name)]
    yield from (f"'{date}' is not an RFC 3339 time with its zone" for date in dates if not is_rfc3339(date))
    # RFC 4287, 4.2.6: an id is an IRI and absolute.
    ids = [element.text or "" for element in feed.iter(f"{ATOM}id")]
    yield from (f"id '{id}' is not absolute" for id in ids if not urlsplit(id).scheme)
    links = list(feed.iter(f"{ATOM}link"))
    yield from not_absolute([link.get("href") for link in links])
    own = [link.get("href") for link in feed.findall(f"{ATOM}link") if link.get("rel") == "self"]
    yield from wrong_self(own, file)
    # RFC 4287, 4.1.1 and 4.1.2.
    if feed.find(f"{ATOM}author") is None and any(entry.find(f"{ATOM}author") is None for entry in entries):
        yield "an entry has no author, and the feed has none either"
    for entry in entries:
        relations = {link.get("rel", "alternate") for link in entry.findall(f"{ATOM}link")}
        if "alternate" not in relations and entry.find(f"{ATOM}content") is None:
            yield f"entry {entry.findtext(f'{ATOM}id')} has neither an alternate link nor content"
    updated = [element.findtext(f"{ATOM}updated", "") for element in (feed, *entries)]
    if all(map(is_rfc3339, updated)) and instant(updated[0]) < max(map(instant, updated)):
        yield "an entry is newer than the feed"


def rss(file):
    channel = file.content.find("channel")
    if file.content.get("version") != "2.0" or channel is None:
        yield "not an rss element of version 2.0 with a channel"
        return
    for name in ("title", "link", "description"):
        if not channel.findtext(name):
            yield f"the channel has no {name}"
    own = [link.get("href") for link in channel.findall(f"{ATOM}link") if link.get("rel") == "self"]
    yield from wrong_self(own, file)
    items = channel.findall("item")
    yield from twice("guid", [item.findtext("guid") for item in items])
    urls = [element.text for element in file.content.iter("link")]
    urls += [guid.text for guid in file.content.iter("guid") if guid.get("isPermaLink", "true") == "true"]
    urls += [enclosure.get("url") for enclosure in file.content.iter("enclosure")]
    yield from not_absolute(urls)
    for name in ("pubDate", "lastBuildDate"):
        dates = [date.text or "" for date in file.content.iter(name)]
        yield from (f"{name} '{date}' is not an RFC 822 time" for date in dates if not is_rfc822(date))
    for author in file.content.iter("author"):
        if "@" not in (author.text or ""):
            yield f"author '{author.text}' is not an e-mail address"
    for item in items:
        if not (item.findtext("title") or item.findtext("description")):
            yield "an item has neither title nor description"
        if len(item.findall("enclosure")) > 1:
            yield "an item has more than one enclosure"
        for enclosure in item.findall("enclosure"):
            if not (enclosure.get("type") and (enclosure.get("length") or "").isdigit()):
                yield "an enclosure has no type, or no length in bytes"
    yield from media(file.content)


def media(content):
    """Media RSS 1.5.1. Its hashes are MD5 or SHA-1, which prove nothing today."""
    photos = list(content.iter(f"{MEDIA}content"))
    yield from not_absolute([photo.get("url") for photo in photos])
    for photo in photos:
        if not (photo.get("type") or "").startswith(f"{photo.get('medium')}/"):
            yield f"medium '{photo.get('medium')}' is not of type '{photo.get('type')}'"
        numbers = [photo.get(name, "1") for name in ("fileSize", "width", "height")]
        if not all(number.isdigit() and int(number) for number in numbers):
            yield f"a media:content has {numbers} for size, width and height"
    if any(element.tag == f"{MEDIA}hash" for element in content.iter()):
        yield "it has a media:hash"


def json_feed(file):
    # The schema reports values of the wrong type; here everything is read as text.
    feed = file.content
    items = [item for item in feed.get("items") or [] if isinstance(item, dict)]
    yield from twice("id", [str(item["id"]) if "id" in item else None for item in items])
    yield from wrong_self([str(feed["feed_url"])] if "feed_url" in feed else [], file)
    yield from not_absolute([str(item["url"]) for item in items if "url" in item])
    dates = [str(item[key]) for item in items for key in ("date_published", "date_modified") if key in item]
    yield from (f"'{date}' is not an RFC 3339 time with its zone" for date in dates if not is_rfc3339(date))


def sitemaps(files, folder, base_url):
    """The rules of sitemaps.org for one file, and for all that an index joins."""
    found, origins, pages = [], set(), []
    for file in files:
        urls = [loc.text or "" for loc in file.content.iter(f"{SITEMAP}loc")]
        origins |= {urlsplit(url)[:2] for url in urls}
        found += [f"{file.name}: {problem}" for problem in not_absolute(urls)]
        if len(urls) > 50_000 or file.path.stat().st_size > 50 * 1024 * 1024:
            found.append(f"{file.name}: more than 50,000 URLs or 50 MiB")
        if file.kind == "sitemap index":
            beside = [file.path.parent / urlsplit(url).path.rpartition("/")[2] for url in urls]
            found += [f"{file.name}: no file {path.name} beside it" for path in beside if not path.is_file()]
        elif not any("sitemap-news" in element.tag for element in file.content.iter()):
            # A news sitemap names the newest pages of the others once more.
            pages += urls
        if base_url and file.kind == "sitemap":
            found += [f"{file.name}: {url} is not in the folder" for url in urls if not exists(url, folder, base_url)]
    if len(origins) > 1:
        found.append(f"sitemaps: more than one host: {sorted('://'.join(origin) for origin in origins)}")
    return found + [f"sitemaps: {problem}" for problem in twice("URL", pages)]


def exists(url, folder, base_url):
    base = base_url.rstrip("/") + "/"
    if not url.startswith(base):
        return False
    path = folder / unquote(urlsplit(url[len(base) :]).path)
    return (path / "index.html").is_file() if url.endswith("/") else path.is_file()


def twice(what, values):
    seen = set()
    for value in values:
        if value is None:
            yield f"an item has no {what}"
        elif value in seen:
            yield f"{what} {value} stands there twice"
        seen.add(value)


def not_absolute(urls):
    for url in urls:
        parts = urlsplit(url or "")
        if parts.scheme not in ("http", "https") or not parts.netloc or re.search(r"[\s<>\"{}|\\^`]", url):
            yield f"'{url}' is not an absolute URL"


def wrong_self(urls, file):
    if len(urls) != 1:
        yield f"{len(urls)} links to itself, should be 1"
    elif not unquote(urlsplit(urls[0] or "").path).endswith("/" + file.name):
        yield f"says that it lies at {urls[0]}"


def is_rfc3339(text):
    try:
        return bool(RFC_3339.fullmatch(text)) and bool(instant(text))
    except ValueError:
        return False


def instant(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def is_rfc822(text):
    """Also compares the day of the week with the date."""
    if not RFC_822.fullmatch(text):
        return False
    try:
        return email.utils.parsedate_to_datetime(text).strftime("%a") == text[:3]
    except ValueError:
        return False
