"""Holds the letters that guongsang takes for printable against what Typst can print with the fonts of a bulletin: all of them, and none
of their neighbours; and the widths that it takes letters to have against those of the fonts.

    .build-tools/bin/python Tests/press/letters.py
"""

import json
import pathlib
import re
import sys
import tempfile
import unicodedata

import typst

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "Sources/PressRoom/Formats/Paper/PrintableLetters.swift"
FONTS = ["/usr/share/fonts/truetype/liberation2", "/usr/share/fonts/truetype/liberation"]
WIDTHS = ROOT / "Sources/PressRoom/Formats/Paper/TextWidth.swift"
# As the theme sets its text, in all four faces.
TEMPLATE = """#set document(title: "Letters")
#set text(font: "Liberation Serif", lang: "vi", fallback: false)
= Letters
#sys.inputs.text #text(weight: "bold", sys.inputs.text) #emph(sys.inputs.text) #text(weight: "bold", emph(sys.inputs.text))
"""

MEASURE = """#set text(font: "Liberation Serif", size: 1000pt, fallback: false, kerning: false, ligatures: false)
#let letters = json(bytes(sys.inputs.letters))
#context [#metadata(("regular", "bold").map(w => letters.map(l => calc.round(measure(text(weight: w, l)).width.pt())))) <widths>]
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
        wrong = list(wrong_widths(pathlib.Path(folder) / "widths.typ", fonts))
    problems = wrong + [f"{name} cannot be printed" for name in lacking] + [f"{name} can be printed" for name in surplus]
    print("\n".join(problems) or f"letters: {len(known)} can be printed, {len(signs)} around them cannot")
    sys.exit(1 if problems else 0)


def is_sign(letter):
    """Spaces, hyphens that hold words together and what is never seen need no sign of their own, and some letters can be put together."""
    text = chr(letter)
    unseen = unicodedata.category(text)[0] in "CZ" or letter == 0x2011
    return not unseen and not unicodedata.decomposition(text)


def wrong_widths(template, fonts):
    """The widths of ASCII in the table, in thousandths of the size, and that a mark adds none but for the horn of ơ and ư."""
    text = WIDTHS.read_text()
    tables = [list(map(int, re.findall(r"\d+", re.search(rf"let {face} = \[(.*?)\]", text, re.DOTALL)[1]))) for face in ("regular", "bold")]
    horns = {"Ơ": 74, "ơ": 54, "Ư": 74, "ư": 54}
    letters = [chr(letter) for letter in range(0x21, 0x7F)] + list("ĂÂÊÔăâêôẬỆỖữợỳ") + list(horns)
    template.write_text(MEASURE, encoding="utf-8")
    found = json.loads(typst.query(
        str(template), "<widths>", field="value", one=True, font_paths=fonts, ignore_system_fonts=True,
        sys_inputs={"letters": json.dumps(letters)}))  # fmt: skip
    for table, widths in zip(tables, found):
        for letter, width in zip(letters, widths):
            parts = unicodedata.normalize("NFD", letter)
            horn = horns["ơ" if parts[0].islower() else "Ơ"] if "\u031b" in parts else 0
            low = table[ord(parts[0]) - 0x20]
            if not low <= width <= low + horn:
                yield f"{letter} is {width:g} wide, not {low}" + (f" to {low + horn}" if horn else "")


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
