"""Holds the letters that guongsang takes for printable against what Typst can print with the fonts of a bulletin: all of them, and none
of their neighbours.

    .build-tools/bin/python Tests/press/letters.py
"""

import pathlib
import re
import sys
import tempfile
import unicodedata

import typst

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "Sources/PressRoom/Formats/Paper/PrintableLetters.swift"
FONTS = ["/usr/share/fonts/truetype/liberation2", "/usr/share/fonts/truetype/liberation"]
# As the theme sets its text, in all four faces.
TEMPLATE = """#set document(title: "Letters")
#set text(font: "Liberation Serif", lang: "vi", fallback: false)
= Letters
#sys.inputs.text #text(weight: "bold", sys.inputs.text) #emph(sys.inputs.text) #text(weight: "bold", emph(sys.inputs.text))
"""


def main():
    ranges = [(int(a, 16), int(b, 16)) for a, b in re.findall(r"0x([0-9A-F]+)\.\.\.0x([0-9A-F]+)", TABLE.read_text())]
    with tempfile.TemporaryDirectory() as folder:
        template = pathlib.Path(folder) / "letters.typ"
        template.write_text(TEMPLATE, encoding="utf-8")
        fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False,
            font_paths=[font for font in FONTS if pathlib.Path(font).is_dir()],
        )  # fmt: skip
        compiler = typst.Compiler(str(template), root=folder, font_paths=fonts, ignore_system_fonts=True)
        lacking = [span(first, last) for first, last in ranges if not prints(compiler, range(first, last + 1))]
        known = {letter for first, last in ranges for letter in range(first, last + 1)}
        neighbours = {letter for first, last in ranges for letter in (first - 1, last + 1)} - known
        signs = sorted(filter(is_sign, neighbours))
        surplus = [span(letter, letter) for letter in signs if prints(compiler, [letter])]
    problems = [f"{name} cannot be printed" for name in lacking] + [f"{name} can be printed" for name in surplus]
    print("\n".join(problems) or f"letters: {len(known)} can be printed, {len(signs)} around them cannot")
    sys.exit(1 if problems else 0)


def is_sign(letter):
    """Spaces, hyphens that hold words together and what is never seen need no sign of their own, and some letters can be put together."""
    text = chr(letter)
    unseen = unicodedata.category(text)[0] in "CZ" or letter == 0x2011
    return not unseen and not unicodedata.decomposition(text)


def span(first, last):
    return f"U+{first:04X}" + (f"...U+{last:04X}" if last > first else "")


def prints(compiler, letters):
    text = "a" + " a".join(map(chr, letters))
    try:
        compiler.compile(format="pdf", sys_inputs={"text": text}, pdf_standards=["ua-1", "a-2a"])
    except typst.TypstError:
        return False
    return True


main()
