#!/usr/bin/env python3
"""The handbook's chapter on web servers, done as it says: the site of the repository is copied with its rsync and served by
nginx and Apache with its configurations, at the root of a domain and in a folder of another's.

    hosts.py --guongsang PATH

Prints a line for every check. Exit status: 0 all passed, 1 a check failed, 2 something is missing. Needs nginx, Apache and
rsync.
"""

import argparse
import base64
import hashlib
import http.client
import re
import stat
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import apache
import web_server
from handbook import commands, put, samples
from report import Report
from small_site import release_bulletins, write_small_site

REPOSITORY = Path(__file__).resolve().parents[2]
FOLDER = web_server.BASE_PATH
BASE_URLS = {"/": "https://guongsang.example/", FOLDER: f"https://vidu.example{FOLDER}"}
CLOCK = "2026-12-01T08:00"
LATER = "2026-12-20T08:00"
MANIFEST = ".guongsang-manifest"
# What others put on the server: an answer to the office that gives certificates.
CHALLENGE = ".well-known/acme-challenge/ma"
# What the office itself put into its output.
ADDED = "xac-nhan.html"
BY_OTHERS = b"cua nguoi khac"
# Names with a dot that somebody may have left there.
HIDDEN = (MANIFEST, ".git/config", "bao-chi/.ban-cu.html", ".well-known/.an")
HEADERS = {"Referrer-Policy": "strict-origin-when-cross-origin", "X-Content-Type-Options": "nosniff"}
POLICY = {
    "default-src": "'self'", "style-src": "'self'", "object-src": "'none'", "base-uri": "'none'", "form-action": "'self'",
    "frame-ancestors": "'none'",
}  # fmt: skip


def main():
    parser = argparse.ArgumentParser(description="Does what the handbook says of web servers.")
    parser.add_argument("--guongsang", type=Path, required=True, help="the program to test")
    guongsang = parser.parse_args().guongsang.resolve()
    programs = [guongsang, Path("/usr/sbin/nginx"), apache.PROGRAM, Path("/usr/bin/rsync")]
    if missing := [str(path) for path in programs if not path.exists()]:
        print("missing: " + ", ".join(missing), file=sys.stderr)
        return 2
    report = Report()
    with tempfile.TemporaryDirectory(prefix="guongsang-hosts-") as work:
        work = Path(work)
        # Apache's own user has to come through when root runs the test.
        work.chmod(0o755)
        check_modes(guongsang, work / "made-here", report)
        hosts = [Host(base, work / f"domain-{number}") for number, base in enumerate(BASE_URLS)]
        for host in hosts:
            check_copy(guongsang, host, work / f"Output-{host.domain.name}", report)
        fresh = fresh_styles(guongsang, work)
        with serving(hosts, work) as served:
            for server in served:
                check_server(server, fresh, report)
    return report.close()


@dataclass
class Host:
    """A domain's folder, and below which path of it the site is."""

    base: str
    domain: Path

    @property
    def folder(self):
        return self.domain / self.base.strip("/")


@dataclass
class Server:
    """A host at a port of a program."""

    name: str
    host: Host
    port: int

    def get(self, path, **headers):
        """Status, headers and bytes of what is at a path of the domain."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("GET", quote(path), headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()


def build(guongsang, output, base_url, clock=CLOCK, shell=""):
    """Builds, after commands of the shell, where whoever builds lets nobody else read."""
    options = ["--output", output, "--base-url", base_url, "--clock", clock, "--quiet"]
    command = [guongsang, "build", "--source", REPOSITORY, *options]
    subprocess.run(["sh", "-c", f'{shell}\n"$@"', "sh", *command], check=True, umask=0o077)


def closed(folder):
    """Folders and files that others may not read."""
    for path in (folder, *sorted(folder.rglob("*"))):
        needed = 0o005 if path.is_dir() else 0o004
        if stat.S_IMODE(path.stat().st_mode) & needed != needed:
            yield f"{path.relative_to(folder)} has the mode {stat.S_IMODE(path.stat().st_mode):o}"


def check_modes(guongsang, output, report):
    build(guongsang, output, BASE_URLS["/"])
    report.check("umask 077: what is made is closed, as the handbook says", [] if list(closed(output)) else ["it is open"])
    build(guongsang, output, BASE_URLS["/"], LATER, put(commands("umask"), {"/var/www/guongsang": output}))
    report.check("umask 077: the handbook's commands open it, for what is there and what comes", closed(output))


def check_copy(guongsang, host, output, report):
    """Copies over an older site, with files of others within the site's folder and beside it."""
    build(guongsang, output, BASE_URLS[host.base])
    write([output / ADDED])
    build(guongsang, output, BASE_URLS[host.base])
    built = contents(output)
    beside = [] if host.base == "/" else [host.domain / "cong/index.html"]
    old = [host.folder / name for name in ("guong-sang/da-go/index.html", MANIFEST, CHALLENGE)]
    write(old + beside)
    line = put(commands("rsync"), {"Output/ quantri@maychu:/var/www/guongsang/": f"'{output}/' '{host.folder}/'"})
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True)
    name = f"rsync to {host.base}"
    report.check(f"{name}: ends well", [f"{done.returncode}: {done.stderr}"] if done.returncode or done.stderr else [])
    expected = {path: content for path, content in built.items() if path != MANIFEST} | {ADDED: BY_OTHERS, CHALLENGE: BY_OTHERS}
    found = contents(host.folder)
    report.check(f"{name}: the site is there, security.txt too, and what others put into .well-known; nothing else",
                 [path for path in sorted(expected | found) if expected.get(path) != found.get(path)])  # fmt: skip
    report.check(f"{name}: what is beside the folder stays", [str(path) for path in beside if not path.is_file()])
    report.check(f"{name}: everybody may read it", closed(host.folder))


def write(paths):
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(BY_OTHERS)


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@contextmanager
def serving(hosts, work):
    """Both hosts at both programs, until the block ends."""
    ports = web_server.free_ports(2 * len(hosts))
    at_nginx = [Server(f"nginx, {host.base}", host, port) for host, port in zip(hosts, ports)]
    at_apache = [Server(f"Apache, {host.base}", host, port) for host, port in zip(hosts, ports[len(hosts) :])]
    with (
        web_server.nginx([nginx_server(server) for server in at_nginx], ports[: len(hosts)], work / "nginx"),
        apache.apache([apache_host(server) for server in at_apache], ports[len(hosts) :], work / "apache"),
    ):
        yield at_nginx + at_apache


def nginx_server(server):
    if server.host.base == "/":
        here = {"listen 80;": f"listen 127.0.0.1:{server.port};", "/var/www/guongsang": server.host.domain}
        return put(samples("nginx")[0], here)
    # What a domain may have for itself, and must not reach into the folder.
    rules = r"error_page 404 /cong/index.html; location ~ \.(html|css)$ { add_header X-Cong co; } location ~ /\. { return 403; }"
    return web_server.server_of_domain(server.port, server.host.domain, rules)


def apache_host(server):
    if server.host.base == "/":
        return apache.host(server.port, put(samples("apache")[0], {"/var/www/guongsang": server.host.domain}))
    domain = f'DocumentRoot "{server.host.domain}"\n<Directory "{server.host.domain}">\nRequire all granted\n</Directory>\n' \
        "ErrorDocument 404 /cong/index.html\n"  # fmt: skip
    return apache.host(server.port, domain + put(samples("apache")[1], {"/var/www/html": server.host.domain}))


def check_server(server, fresh, report):
    def check(what, problems):
        report.check(f"{server.name}: {what}", problems)

    answers = {path: server.get(server.host.base + path) for path in contents(server.host.folder)}
    check("every file is served as it is, and addresses of folders too", served(server, answers))
    check("every answer has the headers", wrong_headers(answers))
    check("pages to print keep their style, and only they may have one", wrong_styles(answers, fresh))
    check("text says that it is UTF-8", wrong_kinds(answers))
    check("what is below /bao-chi/ is asked for again each time", caching(server, answers))
    check("missing addresses show 404.html, those of stories say that they are gone", missing(server))
    check("robots.txt and security.txt are where they are looked for", well_known(server))
    check("nobody sees what lies in a folder", listings(server))
    if server.host.base != "/":
        check("the domain stays as it was", domain(server))
    write(server.host.folder / name for name in HIDDEN)
    check("names with a dot are hidden", exposed(server, (server.host.base + name for name in HIDDEN)))
    for name in HIDDEN:
        (server.host.folder / name).unlink()


def exposed(server, paths):
    """What should look as if it were not there, and does not."""
    answers = {path: server.get(path)[0] for path in paths}
    yield from (f"{path} answers {status}" for path, status in answers.items() if status != 404)


def served(server, answers):
    for path, (status, _, body) in answers.items():
        if status != 200 or body != (server.host.folder / path).read_bytes():
            yield f"{path} answers {status}"
    for path in ("", "guong-sang/", "khen-thuong/", "bao-chi/"):
        if server.get(server.host.base + path)[::2] != (200, answers[path + "index.html"][2]):
            yield f"/{path} is not its page"


def wrong_headers(answers):
    for path, (_, headers, _) in answers.items():
        yield from wrong_headers_of(path, headers)


def wrong_headers_of(path, headers):
    for name, value in HEADERS.items():
        if headers.get_all(name) != [value]:
            yield f"{path}: {name} is {headers.get_all(name)}"
    policies = headers.get_all("Content-Security-Policy") or []
    # Hashes of styles are judged by the pages that need them.
    parts = [re.sub(r" 'sha256-[^']+'", "", policy).split("; ") for policy in policies]
    if [dict(part.split(" ", 1) for part in each) for each in parts] != [POLICY]:
        yield f"{path}: Content-Security-Policy is {policies}"
    if headers.get("X-Cong"):
        yield f"{path} is ruled by the domain around it"


def fresh_styles(guongsang, work):
    """Those of pages to print that this program releases; the repository's own were released by older ones."""
    write_small_site(work / "small", REPOSITORY)
    release_bulletins(guongsang, work / "small")
    return {style for path in (work / "small/Content/press").rglob("*.html") for style in styles(path.read_bytes())}


def styles(page):
    return re.findall(rb"<style>(.*?)</style>", page, re.DOTALL)


def allows(policy, style):
    """CSP 3, §6.7.2.3: the hash of what is between the tags."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(style).digest()).decode()}'" in policy


def wrong_styles(answers, fresh):
    pages = {path: answer for path, answer in answers.items() if path.endswith(".html")}
    policies = {path: headers.get("Content-Security-Policy", "") for path, (_, headers, _) in pages.items()}
    printed = {path: styles(body) for path, (_, _, body) in pages.items() if styles(body)}
    for path, policy in policies.items():
        if not path.startswith("bao-chi/") and "sha256-" in policy:
            yield f"{path} may have a style"
    if not printed or not fresh:
        yield "there is no such page"
    for path, own in printed.items():
        if not all(allows(policies[path], style) for style in own):
            yield f"{path} loses its style"
        if not all(allows(policies[path], style) for style in fresh):
            yield f"{path}: one of today would lose its style"


def wrong_kinds(answers):
    kinds = {".html": "text/html; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".css": "text/css"}
    for path, (_, headers, _) in answers.items():
        kind = kinds.get(Path(path).suffix)
        if kind and not headers.get("Content-Type", "").lower().startswith(kind):
            yield f"{path} is {headers.get('Content-Type')}"


def caching(server, answers):
    for path, (_, headers, _) in answers.items():
        if path.startswith("bao-chi/") and headers.get("Cache-Control") != "no-cache":
            yield f"{path}: Cache-Control is {headers.get('Cache-Control')}"
    path = "bao-chi/press.json"
    status, headers, _ = server.get(server.host.base + path, **{"If-None-Match": answers[path][1]["ETag"]})
    if status != 304 or headers.get("Cache-Control") != "no-cache":
        yield f"{path}, asked for again, answers {status} with {headers.get('Cache-Control')}"


def missing(server):
    page = (server.host.folder / "404.html").read_bytes()
    for path, expected in {
        "khong-co/": 404, "khong/co.html": 404, "bao-chi/khong-co/": 404, "bao-chi/2026/khong-co.html": 404,
        "guong-sang/khong-co/": 410, "guong-sang/khong-co/anh.jpg": 410, "guong-sang/khong-co.html": 410,
    }.items():  # fmt: skip
        status, headers, body = server.get(server.host.base + path)
        if (status, body) != (expected, page):
            yield f"/{path} answers {status}, {'not ' if body != page else ''}with 404.html"
        yield from wrong_headers_of(path, headers)


def listings(server):
    status, _, body = server.get(server.host.base + "assets/")
    if status not in (403, 404):
        yield f"assets/ answers {status}: {body[:200]}"


def well_known(server):
    """At the root of the domain; from there one is led to the folder's security.txt."""
    status, headers, body = server.get("/robots.txt")
    if (status, body) != (200, (server.host.folder / "robots.txt").read_bytes()):
        yield f"/robots.txt answers {status}"
    if not headers["Content-Type"].startswith("text/plain"):
        yield f"/robots.txt is {headers['Content-Type']}"
    path = "/.well-known/security.txt"
    status, headers, body = server.get(path)
    if status == 302:
        path = headers["Location"].removeprefix(f"http://127.0.0.1:{server.port}")
        status, headers, body = server.get(path)
    if status != 200:
        yield f"{path} answers {status}"
    # RFC 9116, §2.5.2: what is read elsewhere should not be trusted.
    canonical = f"Canonical: {BASE_URLS[server.host.base].removesuffix(server.host.base)}{path}"
    if canonical not in body.decode().splitlines():
        yield f"it does not say '{canonical}'"


def domain(server):
    """Around the folder, where the next site lies while it is made."""
    being_made = f"/.{server.host.folder.name}.next/index.html"
    write([server.host.domain / being_made[1:]])
    for path, expected in {"/cong/index.html": 200, "/khong-co": 404, being_made: 404}.items():
        status, headers, body = server.get(path)
        # The domain's own page is also what it shows for missing ones.
        if (status, body) != (expected, BY_OTHERS) or headers.get("Content-Security-Policy"):
            yield f"{path} answers {status}, as the domain by itself does not"
    status, headers, _ = server.get(server.host.base.rstrip("/"))
    if status != 301 or not headers["Location"].endswith(server.host.base):
        yield f"{server.host.base.rstrip('/')} answers {status}"


if __name__ == "__main__":
    sys.exit(main())
