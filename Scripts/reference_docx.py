"""Writes Themes/plain/press/reference.docx, whose styles, margins and page number pandoc gives to every bulletin in Word.

An office may open that file in Word, change the styles and keep it in its own theme. This script is where ours comes from:
standard library only, no clock, so that the same script gives the same bytes.

    python3 Scripts/reference_docx.py
"""

import pathlib
import zipfile
from xml.sax.saxutils import escape

TARGET = pathlib.Path(__file__).resolve().parent.parent / "Themes/plain/press/reference.docx"
FONT = "Times New Roman"
MONO = "Liberation Mono"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

# Lengths in twentieths of a point: A4, margins of Decree 30/2020/NĐ-CP (top and bottom 22, left 32, right 18 mm).
PAGE = (11906, 16838)
MARGINS = {"top": 1247, "bottom": 1247, "left": 1814, "right": 1021, "header": 624, "footer": 624, "gutter": 0}


def paragraph_properties(align=None, before=0, after=0, line=276, keep_next=False, indent=0, level=None, box=0, rule=False):
    parts = ["<w:keepNext/><w:keepLines/>" if keep_next else ""]
    if box:
        sides = "".join(f'<w:{side} w:val="single" w:sz="{box}" w:space="4" w:color="auto"/>' for side in ("top", "left", "bottom", "right"))
        parts.append(f"<w:pBdr>{sides}</w:pBdr>")
    if rule:
        parts.append('<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>')
    parts.append(f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>')
    if indent:
        parts.append(f'<w:ind w:left="{indent}" w:right="{indent}"/>')
    if align:
        parts.append(f'<w:jc w:val="{align}"/>')
    if level is not None:
        parts.append(f'<w:outlineLvl w:val="{level}"/>')
    return "<w:pPr>" + "".join(parts) + "</w:pPr>"


def run_properties(bold=False, italic=False, size=None, font=None, underline=False, raised=False):
    parts = []
    if font:
        parts.append(f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}" w:eastAsia="{font}"/>')
    parts += ["<w:b/><w:bCs/>" if bold else "", "<w:i/><w:iCs/>" if italic else ""]
    if size:
        parts.append(f'<w:sz w:val="{size * 2:g}"/><w:szCs w:val="{size * 2:g}"/>')
    parts.append('<w:u w:val="single"/>' if underline else "")
    parts.append('<w:vertAlign w:val="superscript"/>' if raised else "")
    return "<w:rPr>" + "".join(parts) + "</w:rPr>"


def style(kind, identifier, name, based=None, following=None, extra="", default=False):
    custom = "" if name in BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="{kind}" w:styleId="{identifier}"{custom}{" w:default=" + chr(34) + "1" + chr(34) if default else ""}>'
        f'<w:name w:val="{escape(name)}"/>'
        + (f'<w:basedOn w:val="{based}"/>' if based else "")
        + (f'<w:next w:val="{following}"/>' if following else "")
        + ("" if kind == "table" else "<w:qFormat/>")
        + extra
        + "</w:style>"
    )


BUILT_IN = {
    "Normal", "Body Text", "Title", "heading 1", "heading 2", "heading 3", "heading 4", "heading 5", "heading 6", "Block Text",
    "footnote text", "footnote reference", "Hyperlink", "header", "caption", "Default Paragraph Font", "Normal Table",
}

CELL = dict(before=20, after=20, line=252)

# Style of a paragraph: identifier, name, what it is based on, and how it looks. The names are those that pandoc uses, or that
# `custom-style` of the HTML asks for.
PARAGRAPHS = [
    ("BodyText", "Body Text", "Normal", dict(align="both", after=120), {}),
    ("FirstParagraph", "First Paragraph", "BodyText", dict(align="both", after=120), {}),
    # The cells of tables.
    ("Compact", "Compact", "Normal", CELL, dict(size=12)),
    ("Title", "Title", "Normal", dict(align="center", before=240, after=200), dict(bold=True, size=16)),
    ("Heading1", "heading 1", "Normal", dict(align="center", before=240, after=200, keep_next=True, level=0), dict(bold=True, size=16)),
    ("Heading2", "heading 2", "Normal", dict(before=240, after=100, keep_next=True, level=1), dict(bold=True, size=14)),
    ("Heading3", "heading 3", "Normal", dict(before=200, after=80, keep_next=True, level=2), dict(bold=True, italic=True, size=14)),
    ("Heading4", "heading 4", "Normal", dict(before=160, after=80, keep_next=True, level=3), dict(italic=True, size=14)),
    ("Heading5", "heading 5", "Heading4", dict(before=160, after=80, keep_next=True, level=4), dict(italic=True, size=14)),
    ("Heading6", "heading 6", "Heading4", dict(before=160, after=80, keep_next=True, level=5), dict(italic=True, size=14)),
    ("BlockText", "Block Text", "BodyText", dict(align="both", before=60, after=120, indent=567), {}),
    ("SourceCode", "Source Code", "Normal", dict(after=120, line=240), dict(font=MONO, size=11)),
    ("TableCaption", "Table Caption", "Normal", dict(before=160, after=80, keep_next=True), dict(bold=True)),
    ("Caption", "caption", "Normal", dict(before=160, after=80, keep_next=True), dict(bold=True)),
    ("FootnoteText", "footnote text", "Normal", dict(after=40, line=240), dict(size=12)),
    ("Header", "header", "Normal", dict(align="center", line=240), dict(size=13)),
    # The cells of tables that are too wide for letters of 12 points.
    *((f"TableText{size}", f"Table Text {size}", "Compact", CELL, dict(size=size)) for size in (11, 10, 9, 8)),
    ("Letterhead", "Letterhead", "Normal", dict(align="center", line=252), dict(size=13)),
    ("LetterheadPublisher", "Letterhead Publisher", "Letterhead", dict(align="center", line=252), dict(bold=True, size=13)),
    # The lines below the name of a State body and below the motto; how long they are stands with each.
    ("LetterheadRule", "Letterhead Rule", "Letterhead", dict(before=70, line=120, rule=True), dict(size=4)),
    ("LetterheadState", "Letterhead State", "Letterhead", dict(align="center", line=252), dict(bold=True, size=12)),
    ("LetterheadMotto", "Letterhead Motto", "Letterhead", dict(align="center", line=252), dict(bold=True, size=13.5)),
    ("Dateline", "Dateline", "Letterhead", dict(align="center", before=80, line=252), dict(italic=True, size=14)),
    # Word draws one box around neighbours whose borders are the same, so that of labels is a little thinner.
    ("Label", "Label", "Normal", dict(before=80, after=240, indent=85, box=6), dict(bold=True)),
    ("Correction", "Correction", "Normal", dict(before=80, after=160, indent=85, box=8), {}),
    ("DocumentKind", "Document Kind", "Normal", dict(align="center", before=300, keep_next=True), dict(bold=True, size=15)),
    ("Release", "Release", "Normal", dict(align="center", after=60, keep_next=True), dict(italic=True)),
    ("Sapo", "Sapo", "Normal", dict(align="both", after=140), dict(bold=True)),
    ("Picture", "Picture", "Normal", dict(before=80, after=120), dict(italic=True)),
    ("Rule", "Rule", "Normal", dict(align="center", before=80, after=80), {}),
    ("Note", "Note", "Normal", dict(align="both", after=60, line=252), dict(size=12)),
    # What comes after the end: short lines with addresses.
    ("Closing", "Closing", "Normal", dict(after=120), {}),
    ("End", "End", "Normal", dict(align="center", before=160, after=160), {}),
]

CHARACTERS = [
    ("BodyTextChar", "Body Text Char", {}),
    ("VerbatimChar", "Verbatim Char", dict(font=MONO, size=11)),
    ("FootnoteReference", "footnote reference", dict(raised=True)),
    ("Hyperlink", "Hyperlink", dict(underline=True)),
]


def table_style(identifier, name, borders):
    margins = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in (("top", 20), ("left", 85), ("bottom", 20), ("right", 85))
    )
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="595959"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    extra = (
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        + (f"<w:tblBorders>{lines}</w:tblBorders>" if borders else "")
        + f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        + ("<w:trPr><w:cantSplit/></w:trPr>" if borders else "")
    )
    if borders:
        extra += '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr></w:tblStylePr>'
    return style("table", identifier, name, based="TableNormal", extra=extra)


def styles():
    defaults = (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="{FONT}"/>'
        '<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
        '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    parts = [
        style("paragraph", "Normal", "Normal", default=True),
        style("character", "DefaultParagraphFont", "Default Paragraph Font", default=True),
        style(
            "table", "TableNormal", "Normal Table", default=True,
            extra='<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>',
        ),
    ]
    for identifier, name, based, shape, look in PARAGRAPHS:
        following = "BodyText" if identifier.startswith("Heading") else None
        parts.append(style("paragraph", identifier, name, based, following, paragraph_properties(**shape) + run_properties(**look)))
    for identifier, name, look in CHARACTERS:
        parts.append(style("character", identifier, name, "DefaultParagraphFont", extra=run_properties(**look)))
    parts += [table_style("Table", "Table", borders=True), table_style("LetterheadTable", "Letterhead Table", borders=False)]
    return f"{HEAD}<w:styles {W}>{defaults}{''.join(parts)}</w:styles>"


def document():
    """A specimen of each style, for whoever restyles the file in Word; pandoc takes only the section's properties from here."""
    specimens = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{identifier}"/></w:pPr><w:r><w:t>{escape(name)}</w:t></w:r></w:p>'
        for identifier, name, *_ in PARAGRAPHS
    )
    cell = '<w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Compact"/></w:pPr><w:r><w:t>Table</w:t></w:r></w:p></w:tc>'
    table = (
        '<w:tbl><w:tblPr><w:tblStyle w:val="Table"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:firstRow="1" w:val="0020"/></w:tblPr>'
        '<w:tblGrid><w:gridCol w:w="4535"/><w:gridCol w:w="4535"/></w:tblGrid>'
        f"<w:tr>{cell}{cell}</w:tr><w:tr>{cell}{cell}</w:tr></w:tbl>"
    )
    margins = " ".join(f'w:{side}="{width}"' for side, width in MARGINS.items())
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId10"/><w:headerReference w:type="first" r:id="rId11"/>'
        f'<w:pgSz w:w="{PAGE[0]}" w:h="{PAGE[1]}"/><w:pgMar {margins}/><w:titlePg/></w:sectPr>'
    )
    return f"{HEAD}<w:document {W} {R}><w:body>{specimens}{table}<w:p/>{section}</w:body></w:document>"


def header(number):
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    content = field if number else ""
    return f'{HEAD}<w:hdr {W} {R}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{content}</w:p></w:hdr>'


def relationships(entries):
    links = "".join(f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"/>' for name, kind, target in entries)
    return f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>'


def content_types():
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    parts = [
        ("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("fontTable", "fontTable"),
        ("header1", "header"), ("header2", "header"),
    ]
    overrides = "".join(f'<Override PartName="/word/{part}.xml" ContentType="{word}{kind}+xml"/>' for part, kind in parts)
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def parts():
    fonts = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:charset w:val="00"/><w:family w:val="{family}"/></w:font>'
        for name, other, family in ((FONT, "Liberation Serif", "roman"), (MONO, "Courier New", "modern"))
    )
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships([("rId1", "officeDocument", "word/document.xml")]),
        "word/document.xml": document(),
        "word/_rels/document.xml.rels": relationships([
            ("rId1", "styles", "styles.xml"), ("rId2", "settings", "settings.xml"), ("rId3", "fontTable", "fontTable.xml"),
            ("rId10", "header", "header1.xml"), ("rId11", "header", "header2.xml"),
        ]),
        "word/styles.xml": styles(),
        "word/settings.xml": (
            f'{HEAD}<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
            '<w:characterSpacingControl w:val="doNotCompress"/>'
            '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
            '<w:themeFontLang w:val="vi-VN"/></w:settings>'
        ),
        "word/fontTable.xml": f"{HEAD}<w:fonts {W}>{fonts}</w:fonts>",
        "word/header1.xml": header(number=True),
        "word/header2.xml": header(number=False),
    }


def main():
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(TARGET, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts().items():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, text)


if __name__ == "__main__":
    main()
