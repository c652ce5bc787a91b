"""Looks at the PDFs, Word documents and photos of sample bulletins, as an agency's programs would.

A Swift test writes the samples into a folder (DocumentSamplesTests), here twice: the bytes must be the same. Each check is a
function from a file to a list of problems; at the end each is shown a file with a fault, which it must find.

    .build-python/bin/python Tests/press/documents.py
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from xml.etree import ElementTree

import pikepdf

ROOT = pathlib.Path(__file__).resolve().parents[2]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BULLETINS = ["plain", "corrected", "state", "draft", "long", "odd", "tables"]
NOTICES = ["hold", "kill"]


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


# What is to be looked at


def make_samples(folder):
    """A photo that tells where it was taken, then whatever the formats make of the samples."""
    photos = folder / "source/Content/press"
    photos.mkdir(parents=True)
    photo = str(photos / "le.jpg")
    run("vips", "black", photo, "2400", "1600", "--bands", "3")
    run("exiftool", "-q", "-overwrite_original", "-GPSLatitude=18.67", "-GPSLatitudeRef=N", "-GPSLongitude=105.69",
        "-GPSLongitudeRef=E", "-XMP:GPSLatitude=18.67", "-XMP-iptcExt:LocationShownCity=Vinh", "-Model=Camera",
        "-XMP-iptcCore:Location=Xóm 3", "-IPTC:Sub-location=Xom 3", "-EXIF:UserComment=nhà riêng", "-Comment=nhà riêng",
        "-EXIF:OwnerName=Lê B", "-EXIF:SerialNumber=17", "-XMP-iptcExt:PersonInImage=Lê C", "-IPTC:Keywords=Lê C", "-XMP-dc:Subject=Lê C",
        "-XMP-mwg-rs:RegionInfo={RegionList=[{Name=Lê C,Type=Face}]}", photo)
    run("exiftool", "-q", "-overwrite_original", f"-ThumbnailImage<={photo}", photo)
    # One that is no JPEG.
    run("vips", "black", str(photos / "bang.png"), "800", "600", "--bands", "4")
    run(os.environ.get("SWIFT", "swift"), "test", "--filter", "DocumentSamplesTests", cwd=ROOT,
        env={**os.environ, "DOCUMENT_SAMPLES": str(folder)})


def plain(text):
    """Letters and signs alone: lines break differently in each format, a heading has no colon, and a word that is too wide for its
    column has places to break."""
    return re.sub(r"[\s:\u200b]+", "", unicodedata.normalize("NFC", text))


def lines_of_text(file):
    """The lines of the TXT without what only plain text has: bars in rows, marks of items, addresses of links."""
    for line in file.read_text(encoding="utf-8").splitlines():
        for cell in line.split(" | "):
            cell = re.sub(r" \(https?://[^)]*\)", "", re.sub(r"^\s*(- |\d+\. )?", "", cell))
            # A cell this long reaches over pages, whose heads come between its words.
            for piece in cell.split() if len(cell) > 1000 else [cell]:
                if plain(piece) and piece != "* * *":
                    yield piece


def missing_lines(file, text):
    found = plain(text)
    return [f"'{line[:80]}' is not in it" for line in lines_of_text(file.with_suffix(".txt")) if plain(line) not in found]


# PDF


def structure(node, found, tables):
    """Counts the kinds of elements of the structure tree; a table is a list of the kinds of cells of each row."""
    if isinstance(node, pikepdf.Array):
        for child in node:
            structure(child, found, tables)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        kind = str(node.S)
        found.append(kind)
        if kind == "/Table":
            tables.append([])
        if kind == "/TR":
            tables[-1].append([str(cell.S) for cell in node.K if isinstance(cell, pikepdf.Dictionary) and "/S" in cell])
        if "/K" in node:
            structure(node.K, found, tables)


def pdf_problems(file, text):
    problems = missing_lines(file, text)

    def expect(fact, words):
        if not fact:
            problems.append(words)

    with pikepdf.open(file) as pdf:
        root = pdf.Root
        expect(str(root.get("/Lang", "")).startswith("vi"), "its language is not Vietnamese")
        expect(root.get("/MarkInfo", {}).get("/Marked", False), "it is not marked as tagged")
        expect(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False), "its title is not shown")
        expect("/OpenAction" not in root and "/AA" not in root and "/AcroForm" not in root, "it acts by itself")
        with pdf.open_metadata() as data:
            expect(data.get("dc:title"), "it has no title")
            expect(data.get("pdfuaid:part") == "1", "it does not say that it is PDF/UA-1")
            expect((data.get("pdfaid:part"), data.get("pdfaid:conformance")) == ("2", "A"), "it does not say that it is PDF/A-2a")
        if "/StructTreeRoot" not in root:
            return problems + ["it has no structure"]
        found, tables = [], []
        structure(root.StructTreeRoot.K, found, tables)
        expect(found.count("/H1") == 1, "it has not one heading of level 1")
        expect(bool(tables) == (file.stem in BULLETINS), "tables are not what they should be")
        for table in tables:
            expect(set(table[0]) == {"/TH"}, "a table begins without headers")
            expect(all(set(row) == {"/TD"} for row in table[1:]), "a row has other cells than data")
        for kind in ["/H2", "/P", "/Link"] + (["/L", "/LI", "/Caption"] if tables else []):
            expect(kind in found, f"it has no {kind}")
        boxes = {tuple(round(float(side)) for side in page.MediaBox) for page in pdf.pages}
        expect(boxes == {(0, 0, 595, 842)}, "a page is not A4")
    problems += place_problems(word_boxes(file))
    problems += broken(file.stem, run("pdftotext", "-layout", "-enc", "UTF-8", str(file), "-"))
    for font in run("pdffonts", str(file)).splitlines()[2:]:
        expect("+Liberation" in font and re.search(r"\byes yes yes\b", font), f"font not embedded or another: {font}")
    return problems


def word_boxes(file):
    """Each page's words with their boxes: left, top, right, bottom."""
    pages = run("pdftotext", "-bbox", "-enc", "UTF-8", str(file), "-").split("<page ")[1:]
    word = re.compile(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>')
    return [[(*map(float, found[:4]), found[4]) for found in word.findall(page)] for page in pages]


def place_problems(pages):
    """Words beyond the margins, and words that are printed over others."""
    for number, words in enumerate(pages, start=1):
        for left, top, right, bottom, word in words:
            if left < 32 / 25.4 * 72 - 1 or right > 595.3 - 18 / 25.4 * 72 + 1:
                yield f"page {number}: '{word}' is beyond the margins"
        lines = {}
        for word in words:
            lines.setdefault(round(word[3]), []).append(word)
        for line in lines.values():
            for first, second in zip(sorted(line), sorted(line)[1:]):
                if second[0] < first[2] - 0.5:
                    yield f"page {number}: '{second[4]}' is printed over '{first[4]}'"


# What must not break, in the samples that have it.
WHOLE = {
    "state": ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "THỂ THAO VÀ DU LỊCH"],
    "tables": ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "STT", "80", "12.345.678.901.000", "1012/QĐ-UBND"],
}


def broken(name, text):
    """The words of a sample that no line of its text has as a whole."""
    lines = [f" {' '.join(line.split())} " for line in unicodedata.normalize("NFC", text).splitlines()]
    return [f"'{words}' is broken" for words in WHOLE.get(name, []) if not any(f" {words} " in line for line in lines)]


def problems_in_office(folder):
    """The Word documents as LibreOffice lays them out."""
    names = list(WHOLE)
    work = folder / "office"
    run("soffice", f"-env:UserInstallation={(work / 'profile').as_uri()}", "--headless", "--convert-to", "pdf",
        "--outdir", str(work), *(str(folder / f"{name}.docx") for name in names))  # fmt: skip
    for name in names:
        pdf = work / f"{name}.pdf"
        problems = broken(name, run("pdftotext", "-layout", "-enc", "UTF-8", str(pdf), "-")) + list(place_problems(word_boxes(pdf)))
        yield from (f"{name}.docx in LibreOffice: {problem}" for problem in problems)


def pdf_text(file):
    """The text of all pages; from the second on each begins with its number."""
    pages = run("pdftotext", "-layout", "-enc", "UTF-8", str(file), "-").rstrip("\f").split("\f")
    for number, page in enumerate(pages[1:], start=2):
        assert page.split()[0] == str(number), f"{file.name}: page {number} does not begin with its number"
    assert pages[0].split()[0] != "1", f"{file.name}: the first page has a number"
    # Words in the order of the structure, which the layout on paper does not keep inside tables.
    return run("pdftotext", "-raw", "-enc", "UTF-8", str(file), "-")


# Word


def parts(file):
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def word_problems(file):
    text = run("pandoc", "--to=plain", "--wrap=none", "--columns=1000", str(file))
    # Pandoc writes raised signs as ^(…).
    problems = missing_lines(file, re.sub(r"\^\((\[\d+\])\)", r"\1", text))
    entries = parts(file)

    def expect(fact, words):
        if not fact:
            problems.append(words)

    expect(not any("vba" in name.lower() or "embeddings" in name for name in entries), "it has macros or objects")
    document = ElementTree.fromstring(entries["word/document.xml"])
    styles = ElementTree.fromstring(entries["word/styles.xml"])
    known = {style.get(W + "styleId") for style in styles.iter(W + "style")}
    used = {style.get(W + "val") for style in document.iter() if style.tag in (W + "pStyle", W + "rStyle", W + "tblStyle")}
    expect(used <= known, f"styles that are not there: {used - known}")
    wanted = {"Heading1", "Heading2", "Letterhead", "LetterheadTable", "DocumentKind", "End", "Label"}
    if file.stem in BULLETINS:
        wanted |= {"Sapo", "Release", "Table"}
    expect(wanted <= used, f"styles that are not used: {wanted - used}")
    for table in document.iter(W + "tbl"):
        if table.find(f"{W}tblPr/{W}tblStyle").get(W + "val") == "Table":
            expect(table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None, "a table has no header row")
    expect("".join(document.find(f"{W}body/{W}p").itertext()) != "", "it begins with nothing")
    section = document.find(f"{W}body/{W}sectPr")
    expect(section.find(W + "titlePg") is not None, "the first page is like the others")
    expect(len(section.findall(W + "headerReference")) == 2, "headers are missing")
    size, margins = section.find(W + "pgSz"), section.find(W + "pgMar")
    expect((size.get(W + "w"), size.get(W + "h")) == ("11906", "16838"), "a page is not A4")
    millimetres = {side: int(margins.get(W + side)) / 56.7 for side in ("top", "bottom", "left", "right")}
    expect(20 <= millimetres["top"] <= 25 and 20 <= millimetres["bottom"] <= 25, "margins of top and bottom")
    expect(30 <= millimetres["left"] <= 35 and 15 <= millimetres["right"] <= 20, "margins at the sides")
    language = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    expect(language is not None and language.get(W + "val", "").startswith("vi"), "its language is not Vietnamese")
    core = entries["docProps/core.xml"].decode()
    expect(re.search(r"<dc:title>[^<]+</dc:title>", core), "it has no title")
    expect(re.search(r"<dc:creator>[^<]+</dc:creator>", core), "it has no author")
    expect("2026-05-" in core, "its date is not the release's")
    return problems


# Photos


# Parts of the names of what a photo may not tell.
PRIVATE = ["GPS", "Location", "Sub-location", "Comment", "OwnerName", "SerialNumber", "Thumbnail", "Person", "Region", "Keywords", "Subject"]


def photo_problems(file):
    facts = json.loads(run("exiftool", "-json", "-G1", "-a", str(file)))[0]
    problems = [f"{name} is left" for name in facts if any(word in name for word in PRIVATE)]
    for name, value in {
        "IPTC:Caption-Abstract": "Lễ trao giấy khen", "XMP-dc:Description": "Lễ trao giấy khen",
        "IPTC:Credit": "Lê A", "XMP-photoshop:Credit": "Lê A", "XMP-dc:Creator": "Lê A",
        "XMP-dc:Rights": "Dùng tự do khi ghi nguồn",
    }.items():
        # PNG has no place for IPTC.
        if facts.get(name) != value and not (file.suffix == ".png" and name.startswith("IPTC")):
            problems.append(f"{name} is {facts.get(name)}")
    if file.stem.endswith("-web") and facts["File:ImageWidth"] > 1600:
        problems.append("it is too wide for the web")
    return problems


# Faults that must be found


def faults(folder):
    """Pairs of a name and whether its fault was found."""
    untagged = folder / "plain-untagged.pdf"
    with pikepdf.open(folder / "plain.pdf") as pdf:
        del pdf.Root.StructTreeRoot
        del pdf.Root.Lang
        pdf.save(untagged)
    (folder / "plain-untagged.txt").write_bytes((folder / "plain.txt").read_bytes())
    yield "a PDF without structure", len(pdf_problems(untagged, pdf_text(folder / "plain.pdf"))) >= 2
    yield "a PDF with other words", pdf_problems(folder / "plain.pdf", "") != []
    headless = folder / "plain.headless.docx"
    with zipfile.ZipFile(headless, "w") as archive:
        for name, content in parts(folder / "plain.docx").items():
            archive.writestr(name, re.sub(rb"<w:tblHeader[^>]*>", b"", content))
    headless.with_suffix(".txt").write_bytes((folder / "plain.txt").read_bytes())
    yield "a table without header row", "a table has no header row" in word_problems(headless)
    shifted = [[(word[0] + 20, word[1], word[2] + 20, *word[3:]) if word[4] == "STT" else word for word in page]
               for page in word_boxes(folder / "tables.pdf")]  # fmt: skip
    yield "words that are printed over others", any("over" in problem for problem in place_problems(shifted))
    yield "words beyond the margins", list(place_problems([[(500, 100, 560, 110, "STT")]])) != []
    yield "a word that is broken", broken("tables", "S\nT\nT") != []
    yield "a photo that tells its place", photo_problems(folder / "source/Content/press/le.jpg") != []


def different(first, second):
    """The files that are not the same in both folders."""
    for file in sorted(first.rglob("*")):
        if file.is_file() and "source" not in file.parts and file.read_bytes() != (second / file.relative_to(first)).read_bytes():
            yield f"{file.name}: two runs gave different bytes"


def problems_of(folder):
    for name in BULLETINS + NOTICES:
        pdf, word = folder / f"{name}.pdf", folder / f"{name}.docx"
        yield from (f"{pdf.name}: {problem}" for problem in pdf_problems(pdf, pdf_text(pdf)))
        yield from (f"{word.name}: {problem}" for problem in word_problems(word))
    photos = sorted((folder / "photos").glob("*-*"))
    assert [photo.name for photo in photos] == ["01-orig.jpg", "01-web.jpg", "02-orig.png", "02-web.jpg"]
    for photo in photos:
        yield from (f"{photo.name}: {problem}" for problem in photo_problems(photo))


def main():
    with tempfile.TemporaryDirectory() as temporary:
        folders = [pathlib.Path(temporary) / name for name in ("first", "second")]
        for folder in folders:
            make_samples(folder)
        problems = list(different(*folders)) + list(problems_of(folders[0]))
        # The program of that name comes with Writer, which soffice alone may be without.
        if shutil.which("lowriter"):
            problems += problems_in_office(folders[0])
        problems += [f"not found: {name}" for name, found in faults(folders[0]) if not found]
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        sys.exit(1)
    print(f"documents: {len(BULLETINS + NOTICES)} PDFs and Word documents, 2 photos in 2 sizes, 7 faults found")


if __name__ == "__main__":
    main()
