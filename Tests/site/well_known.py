"""Files that no page links to, because their place is known."""

from datetime import datetime, timedelta

from addresses import get

ADDRESS = ".well-known/security.txt"


def addresses(site):
    """Those that the site has."""
    return [ADDRESS] if (site.folder / ADDRESS).is_file() else []


def security(site, clock):
    """RFC 9116: where to report a fault, until when that holds, and where this file belongs."""
    if not addresses(site):
        yield f"there is no /{ADDRESS}"
        return
    status, headers, body = get(site.base_url + ADDRESS)
    if status != 200 or not headers.get("Content-Type", "").startswith("text/plain"):
        yield f"/{ADDRESS} answers {status} with {headers.get('Content-Type')}"
    lines = [line for line in body.decode("utf-8").splitlines() if line.strip() and not line.startswith("#")]
    fields = [(name.strip().lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines)]
    contacts = [value for name, value in fields if name == "contact"]
    if not contacts:
        yield "it names no contact"
    schemes = ("mailto:", "https://", "tel:", site.base_url)
    yield from (f"the contact '{contact}' is no address" for contact in contacts if not contact.startswith(schemes))
    canonical = [value for name, value in fields if name == "canonical"]
    if canonical and site.base_url + ADDRESS not in canonical:
        yield f"its canonical address is {canonical}"
    yield from expiry([value for name, value in fields if name == "expires"], datetime.fromisoformat(clock))


def expiry(written, now):
    if len(written) != 1:
        yield f"it says {len(written)} times when it expires"
        return
    try:
        until = datetime.fromisoformat(written[0]).replace(tzinfo=None)
    except ValueError:
        yield f"'{written[0]}' is no time as RFC 3339 writes it"
        return
    if not now < until <= now + timedelta(days=366):
        yield f"it expires on {written[0]}, not within the year after {now:%d/%m/%Y}"
