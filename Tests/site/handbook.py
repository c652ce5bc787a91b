"""The blocks of README.vi.md that administrators of web servers copy."""

import re
from pathlib import Path

HANDBOOK = Path(__file__).resolve().parents[2] / "README.vi.md"


def samples(language):
    """The configurations of a server: of a site with a domain of its own, and of one in a folder of another's."""
    own_domain, in_folder = blocks(language)
    return own_domain, in_folder


def commands(word):
    """The one block of commands that begins with the word."""
    [block] = [block for block in blocks("sh") if block.startswith(word + " ")]
    return block


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)\n```$", HANDBOOK.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def put(text, places):
    """The text with what the handbook's examples say replaced by what is true here; all of it must stand there."""
    for example, here in places.items():
        if example not in text:
            raise AssertionError(f"README.vi.md, chapter 13, no longer says '{example}'")
        text = text.replace(example, str(here))
    return text
