"""Addresses that no page links to: missing, moved and withdrawn ones."""

import http.client
from urllib.parse import urlsplit

import browser
from web_server import policy


def missing_page(site):
    """404.html has to work at any depth, because it is shown under the address that was asked for."""
    url = site.base_url + "khong/co/trang/nay/"
    status, headers, _ = get(url)
    if status != 404:
        yield f"{url} answers {status}"
    if headers.get("Content-Security-Policy") != policy(within_press=False):
        yield "the answer has not the handbook's Content-Security-Policy"
    with browser.chromium() as chromium, chromium.new_context() as context:
        page = context.new_page()
        refused = []
        page.on("response", lambda answer: refused.append(answer.url) if answer.status >= 400 else None)
        page.goto(url)
        if refused != [url]:
            yield f"it needs what is not there: {refused[1:]}"
        links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)")
    if site.base_url not in links:
        yield "it does not link to the home page"
    for link in sorted(set(links)):
        # A link within the page, to its content, stays at the missing address.
        if not link.startswith(url + "#") and get(link)[0] != 200:
            yield f"its link {link} answers {get(link)[0]}"


def print_pages(site, addresses):
    """The one style of a page for paper is let through by its hash, and nothing else inside a page is."""
    if not addresses:
        yield "there is none"
    with browser.chromium() as chromium, chromium.new_context() as context:
        for address in addresses:
            page = context.new_page()
            messages = []
            page.on("console", lambda message: messages.append(message.text))
            answer = page.goto(site.base_url + address)
            if answer.headers.get("content-security-policy") != policy(within_press=True):
                yield f"/{address} has not the handbook's Content-Security-Policy"
            yield from (f"/{address}: {message}" for message in messages)
            if page.eval_on_selector(".letterhead", "element => getComputedStyle(element).display") != "flex":
                yield f"/{address} is shown without its style"
            page.evaluate("document.head.append(Object.assign(document.createElement('style'), {textContent: 'h1{color:red}'}))")
            if "rgb(255, 0, 0)" in page.eval_on_selector("h1", "element => getComputedStyle(element).color"):
                yield f"/{address} takes any style"
            page.close()


def moved_pages(site, moved):
    """`moved` is a dictionary of old address and new one."""
    with browser.chromium() as chromium:
        for (old, new), script in [(pair, script) for pair in moved.items() for script in (True, False)]:
            with chromium.new_context(java_script_enabled=script) as context:
                page = context.new_page()
                page.goto(site.base_url + old)
                try:
                    page.wait_for_url(site.base_url + new, timeout=5000)
                except browser.TimeoutError:
                    yield f"/{old} stays at {page.url}{'' if script else ' without script'}"


def withdrawn_page(site, address, secrets):
    """The old address says that there was something, and nothing of it."""
    status, _, body = get(site.base_url + address)
    text = body.decode()
    if status != 200:
        yield f"/{address} answers {status}"
    yield from (f"/{address} still says '{secret}'" for secret in secrets if secret in text)
    if 'name="robots" content="noindex"' not in text:
        yield f"/{address} does not ask search engines to leave it out"


def get(url):
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=30)
    connection.request("GET", parts.path)
    answer = connection.getresponse()
    return answer.status, answer.headers, answer.read()
