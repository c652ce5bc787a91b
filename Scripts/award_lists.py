"""Writes award lists of the demonstration the way offices keep them, from the facts in Scripts/award-lists/.

    python Scripts/award_lists.py --output Content/awards

The facts (who, what form, which decision, for what, where it was read) are those of the CSV files; names and units are looked
up in Content/data/. Only the shape is made here: letterheads, titles, merged headers, groups, totals, places of signature.

Nothing here is an authentic document, and each list says so in its first row. The columns that stand for private ones hold
values that can be nobody's: the day 01/01/1900, the number 000000000000, or asterisks.
"""

import argparse
import csv
import datetime
import io
import os
import re
import zipfile
from pathlib import Path

# With lxml, which tests of other things bring along, openpyxl writes the same workbook in other bytes.
os.environ["OPENPYXL_LXML"] = "False"

import openpyxl  # noqa: E402
from openpyxl.styles import Alignment, Border, Font, Side  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
FACTS = ROOT / "Scripts" / "award-lists"
DATA = ROOT / "Content" / "data"

LABEL = "BẢN MINH HỌA DỰNG LẠI TỪ TIN BÁO CHÍ, KHÔNG PHẢI VĂN BẢN GỐC"
NO_SIGNATURE = "(bản minh họa, không có chữ ký)"
# What stands in private columns: obviously nobody's.
NO_BIRTHDAY, NO_IDENTITY, NO_PHONE = "01/01/1900", "000000000000", "*** *** ****"
# The bytes of a workbook depend on nothing but its content.
WRITTEN = datetime.datetime(2026, 11, 1)

TYPES = {"": None, "dot-xuat": "Đột xuất", "phong-trao": "Khen thưởng phong trào thi đua"}
ROLE_CLASSES = {"": None, "lanh-dao": "Lãnh đạo", "lao-dong-truc-tiep": "Lao động trực tiếp"}


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def by_id(name):
    return {row["id"]: row for row in table(DATA / f"{name}.csv")}


RECIPIENTS, UNITS, ORGANISATIONS = by_id("recipients"), by_id("units"), by_id("organisations")


def name(row):
    return RECIPIENTS[row["recipient"]]["name"]


def unit(row):
    """A unit as decisions of its time write it: "xã Tà Cạ, huyện Kỳ Sơn"."""
    record = UNITS.get(row["unit"])
    return record and f"xã {record['name']}, {record['district']}"


def organisation(row):
    record = ORGANISATIONS.get(row["organisation"])
    return record and record["name"]


def day(iso):
    """A real date of Excel."""
    return datetime.date.fromisoformat(iso) if iso else None


def written(iso):
    """A date typed as text."""
    return f"{iso[8:]}/{iso[5:7]}/{iso[:4]}" if iso else None


def is_person(row):
    return RECIPIENTS[row["recipient"]]["kind"] == "ca-nhan"


class List:
    """A sheet that is filled from above."""

    LINE = Border(*[Side("thin")] * 4)

    def __init__(self, sheet, widths):
        self.sheet, self.width, self.row = sheet, len(widths), 0
        for letter, width in zip("ABCDEFGHIJKLMN", widths):
            sheet.column_dimensions[letter].width = width or 12
            sheet.column_dimensions[letter].hidden = width == 0

    def title(self, text, bold=True):
        self._across(1, self.width, text, Font(bold=bold, italic=not bold), "center")

    def letterhead(self, office):
        self.title(LABEL)
        half = self.width // 2
        self._across(1, half, office, Font(bold=True), "center")
        self.row -= 1
        self._across(half + 1, self.width, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Font(bold=True), "center")
        self._across(half + 1, self.width, "Độc lập - Tự do - Hạnh phúc", Font(bold=True), "center")
        self.blank()

    def blank(self, rows=1):
        self.row += rows

    def header(self, *rows):
        """Rows of texts; None joins a cell to the one above it, "<" to the one on its left."""
        first = self.row + 1
        for texts in rows:
            self.add(texts, Font(bold=True), "center")
        for column in range(1, self.width + 1):
            if len(rows) > 1 and all(row[column - 1] is None for row in rows[1:]):
                self.sheet.merge_cells(None, first, column, self.row, column)
            if rows[0][column - 1] == "<":
                continue
            last = column
            while last < self.width and rows[0][last] == "<":
                last += 1
            if last > column:
                self.sheet.merge_cells(None, first, column, first, last)

    def add(self, values, font=None, horizontal=None):
        self.row += 1
        for column, value in enumerate(values, 1):
            cell = self.sheet.cell(self.row, column, None if value == "<" else value)
            cell.border, cell.font = self.LINE, font or Font()
            cell.alignment = Alignment(horizontal=horizontal, vertical="center", wrap_text=True)
            if isinstance(value, datetime.date):
                cell.number_format = "dd/mm/yyyy"

    def group(self, number, text):
        self.add([number, text] + [None] * (self.width - 2), Font(bold=True))

    def merge_same(self, *letters):
        """Joins equal neighbours of a column, as offices do with what holds for all."""
        for letter in letters:
            column = openpyxl.utils.column_index_from_string(letter)
            start = self.first
            for row in range(self.first + 1, self.row + 2):
                top = self.sheet.cell(start, column).value
                if row <= self.row and top is not None and self.sheet.cell(row, column).value == top:
                    continue
                if row - start > 1:
                    self.sheet.merge_cells(None, start, column, row - 1, column)
                start = row

    def begin(self):
        self.first = self.row + 1

    def end(self, total, signer):
        self.add([None, total] + [None] * (self.width - 2), Font(bold=True))
        self.blank()
        half = self.width // 2
        self._across(half + 1, self.width, signer, Font(bold=True), "center")
        self._across(half + 1, self.width, NO_SIGNATURE, Font(italic=True), "center")

    def _across(self, first, last, text, font, horizontal):
        self.row += 1
        cell = self.sheet.cell(self.row, first, text)
        cell.font, cell.alignment = font, Alignment(horizontal=horizontal)
        self.sheet.merge_cells(None, self.row, first, self.row, last)


def workbook(title):
    book = openpyxl.Workbook()
    book.active.title = title
    book.properties.creator = "Gương Sáng (bản minh họa)"
    book.properties.created = WRITTEN
    return book


def villagers(facts):
    """Private columns, a hidden column of codes that a formula did not find, a second sheet for looking up, rows prepared below."""
    book = workbook("Danh sách")
    page = List(book.active, [6, 26, 14, 18, 26, 30, 44, 14, 22, 14, 0, 60])
    page.letterhead("ỦY BAN NHÂN DÂN TỈNH NGHỆ AN")
    page.title("DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH")
    page.title("(Kèm theo Quyết định số 3233/QĐ-UBND ngày      tháng 10 năm 2022 của Chủ tịch UBND tỉnh Nghệ An)", bold=False)
    page.blank()
    page.header(["TT", "HỌ VÀ TÊN", "Ngày sinh\n(số liệu giả)", "Số CCCD\n(số liệu giả)", "Chức vụ", "Đơn vị", "Thành tích",
                 "Ngày lập\nthành tích", "Nhóm\nđối tượng", "Loại hình", "Mã tra cứu", "Nguồn"])
    page.begin()
    for number, row in enumerate(facts, 1):
        page.add([number, name(row), NO_BIRTHDAY, NO_IDENTITY, row["role"], unit(row), row["deed"], day(row["deed_date"]),
                  ROLE_CLASSES[row["role_class"]], TYPES[row["type"]], "#N/A", row["source"]])
    page.merge_same("F", "G", "L")
    for number in range(len(facts) + 1, len(facts) + 4):
        page.add([number] + [None] * 9 + ["#N/A", None])
    page.end(f"Tổng cộng: {len(facts)} cá nhân", "TM. ỦY BAN NHÂN DÂN")
    lookup = book.create_sheet("DM đơn vị")
    lookup.sheet_state = "hidden"
    for line in [["Mã", "Tên"], ["MX", "xã Mường Xén"], ["KS", "xã Tà Cạ, huyện Kỳ Sơn"]]:
        lookup.append(line)
    return book


def new_rural_merits(facts):
    """Two rows of headers, two groups that number anew, posts behind names."""
    book = workbook("Khen thưởng")
    page = List(book.active, [6, 48, 28, 22, 30, 16, 28, 44, 60])
    page.letterhead("ỦY BAN NHÂN DÂN TỈNH NGHỆ AN")
    page.title("DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG")
    page.title("(Kèm theo Quyết định số 1091/QĐ-UBND của Chủ tịch UBND tỉnh Nghệ An)", bold=False)
    page.blank()
    page.header(
        ["STT", "Tên tập thể, cá nhân", "Đơn vị", "Nhóm đối tượng", "Khen thưởng", "<", "<", "Minh chứng", "<"],
        [None, None, None, None, "Hình thức", "Loại hình", "Phong trào", "Thành tích", "Nguồn"])
    groups = [("I", "TẬP THỂ", False), ("II", "CÁ NHÂN", True)]
    for number, heading, people in groups:
        page.group(number, heading)
        page.begin()
        for position, row in enumerate([row for row in facts if is_person(row) == people], 1):
            who = f"Đ/c {name(row)} - {row['role']}" if people else name(row)
            page.add([position, who, unit(row), ROLE_CLASSES[row["role_class"]], "Bằng khen", TYPES[row["type"]], row["campaign"],
                      row["deed"], row["source"]])
        page.merge_same("E", "F", "G", "H", "I")
    page.end("Tổng cộng: 04 tập thể, 04 cá nhân", "TM. ỦY BAN NHÂN DÂN")
    return book


def hospital(facts):
    """The office merged over its people, the honorific before the name, one date real and one typed, a column of telephones."""
    book = workbook("Danh sách")
    page = List(book.active, [6, 36, 14, 28, 18, 20, 44, 14, 14, 14, 60])
    page.letterhead("BỘ Y TẾ")
    page.title("DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA BỘ TRƯỞNG BỘ Y TẾ")
    page.title("(Ban hành kèm theo Quyết định số 3325/QĐ-BYT ngày 24 tháng 10 năm 2025", bold=False)
    page.title("của Bộ trưởng Bộ Y tế)", bold=False)
    page.blank()
    page.header(["TT", "Tập thể, cá nhân", "Chức danh", "Đơn vị công tác", "Số điện thoại", "Nhóm đối tượng", "Nội dung khen thưởng",
                 "Thời gian lập thành tích", "Ngày trao tặng", "Loại hình", "Nguồn tin"])
    for letter, heading, people in [("A", "Tập thể", False), ("B", "Cá nhân", True)]:
        page.group(letter, heading)
        page.begin()
        for position, row in enumerate([row for row in facts if is_person(row) == people], 1):
            who = f"{row['role']} {name(row)}" if people else name(row)
            page.add([position, who, row["role"] or None, organisation(row), NO_PHONE, ROLE_CLASSES[row["role_class"]], row["deed"],
                      day(row["deed_date"]), written(row["ceremony"]), TYPES[row["type"]], row["source"]])
        page.merge_same("D", "G", "K")
    page.end("Cộng: 05 trường hợp (01 tập thể, 04 cá nhân)", "BỘ TRƯỞNG")
    return book


def communes(facts):
    """A header of three rows in words of its own: only its mapping file says what they mean."""
    book = workbook("Phụ lục 1")
    page = List(book.active, [6, 24, 30, 24, 0, 60])
    page.letterhead("ỦY BAN NHÂN DÂN TỈNH NGHỆ AN")
    page.title("PHỤ LỤC: CÁC XÃ ĐẠT CHUẨN NĂM 2018")
    page.title("(Kèm theo Quyết định số 5380/QĐ-UBND ngày 06/12/2018 của Chủ tịch UBND tỉnh Nghệ An)", bold=False)
    page.header(
        ["Số", "Xã được công nhận", "<", "Mốc đạt chuẩn", "Mã sổ", "Tin đã đăng"],
        ["thứ", "Tên xã", "Thuộc huyện", "(ghi theo", None, "(liên kết)"],
        ["tự", "khi công nhận", "lúc bấy giờ", "quyết định)", None, None])
    for number, row in enumerate(facts, 1):
        # Four communes are in no table of units, so the code says who they are.
        page.add([number, name(row).split(",")[0], unit(row), row["deed"], None if row["unit"] else row["recipient"], row["source"]])
    page.end(f"Tổng số: {len(facts)} xã", "TM. ỦY BAN NHÂN DÂN")
    notes = book.create_sheet("Ghi chú")
    notes["A1"] = LABEL
    return book


def labour_orders(facts):
    """A sheet for each year; the class inside the form; codes where a name alone tells nobody."""
    classes = {"nhat": "hạng Nhất", "nhi": "hạng Nhì", "ba": "hạng Ba"}
    book = workbook("Năm 2022")
    years = sorted({row["ceremony"][:4] for row in facts})
    for year in years:
        sheet = book.active if year == years[0] else book.create_sheet(f"Năm {year}")
        page = List(sheet, [6, 44, 50, 30, 32, 18, 22, 44, 14, 24, 60])
        page.title(LABEL)
        page.title(f"SỔ THEO DÕI HUÂN CHƯƠNG LAO ĐỘNG NĂM {year}")
        page.blank()
        page.header(["Số TT", "Tên tập thể, cá nhân", "Chức vụ", "Cơ quan, đơn vị", "Danh hiệu, hình thức khen thưởng", "Cấp khen thưởng",
                     "Nhóm đối tượng", "Thành tích", "Ngày trao", "Mã người", "Nguồn"])
        for number, row in enumerate([row for row in facts if row["ceremony"].startswith(year)], 1):
            who = ("Đ/c " if is_person(row) else "") + name(row)
            code = None if row["organisation"] else row["recipient"]
            page.add([number, who, row["role"] or None, organisation(row), f"Huân chương Lao động {classes[row['class']]}", row["issuer"],
                      ROLE_CLASSES[row["role_class"]], row["deed"], day(row["ceremony"]), code, row["source"]])
    return book


def student(facts):
    """Four awards of one person by three authorities; posthumous, in the form and behind the name; a hidden column of codes of rows."""
    forms = {
        "huan-chuong-dung-cam": "Huân chương Dũng cảm (truy tặng)", "bang-khen-bo-nganh-tinh": "Truy tặng Bằng khen",
        "huy-hieu-tuoi-tre-dung-cam": "Huy hiệu Tuổi trẻ dũng cảm (Trung ương Đoàn)",
    }
    book = workbook("Theo dõi")
    page = List(book.active, [6, 30, 14, 30, 46, 18, 14, 38, 14, 44, 14, 14, 0, 60])
    page.title(LABEL)
    page.title("DANH SÁCH KHEN THƯỞNG ĐỘT XUẤT NĂM 2021")
    page.blank()
    page.header(
        ["STT", "Họ và tên", "Nghề nghiệp", "Đơn vị", "Hình thức khen thưởng", "Quyết định", "<", "Cấp khen thưởng", "Loại hình",
         "Thành tích", "<", "Ngày trao", "Mã", "Nguồn"],
        [None, None, None, None, None, "Số", "Ngày", None, None, "Nội dung khen", "Thời gian lập thành tích", None, None, None])
    page.begin()
    for number, row in enumerate(facts, 1):
        is_in_form = "ruy tặng" in forms[row["form"]]
        who = f"Sinh viên {name(row)}" + ("" if is_in_form else " (truy tặng)")
        decided = int(row["decision_date"]) if row["decision_date"] else None
        page.add([number, who, row["role"], unit(row), forms[row["form"]], row["decision"] or None, decided, row["issuer"],
                  TYPES[row["type"]], row["deed"], day(row["deed_date"]), written(row["ceremony"]), row["id"], row["source"]])
    return book


def flags(facts):
    """CSV as a Vietnamese Excel saves it: a mark at the beginning, semicolons, rows of titles with empty cells."""
    lines = [
        [LABEL],
        ["THỦ TƯỚNG CHÍNH PHỦ"],
        ["DANH SÁCH TẬP THỂ ĐƯỢC TẶNG CỜ THI ĐUA CỦA CHÍNH PHỦ"],
        ["(Kèm theo Quyết định số 231/QĐ-TTg ngày 14/3/2023 của Thủ tướng Chính phủ)"],
        [],
        ["TT", "Tên tập thể", "Cơ quan", "Thành tích", "Nguồn"],
    ]
    for number, row in enumerate(facts, 1):
        lines.append([f"{number}", name(row), organisation(row), row["deed"], row["source"]])
    lines.append(["", f"Tổng cộng: {len(facts)} tập thể"])
    text = io.StringIO()
    width = max(len(line) for line in lines)
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(line + [""] * (width - len(line)) for line in lines)
    return text.getvalue().encode("utf-8-sig")


LISTS = {
    "1091-qd-ubnd.xlsx": new_rural_merits,
    "2018-5380-qd-ubnd.xlsx": communes,
    "2021-nguyen-van-nha.xlsx": student,
    "2022-3233-qd-ubnd.xlsx": villagers,
    "2023-231-qd-ttg.csv": flags,
    "2025-3325-qd-byt.xlsx": hospital,
    "huan-chuong-lao-dong.xlsx": labour_orders,
}


def packed(book):
    """The workbook without the time of writing, which openpyxl puts into its properties and its archive."""
    saved = io.BytesIO()
    book.save(saved)
    packed = io.BytesIO()
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.namelist():
            content = source.read(part)
            if part == "docProps/core.xml":
                stamp = WRITTEN.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, content)
            info = zipfile.ZipInfo(part, WRITTEN.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, content)
    return packed.getvalue()


def written_list(path):
    """The bytes of one list."""
    made = LISTS[path](table(FACTS / (Path(path).stem + ".csv")))
    return made if isinstance(made, bytes) else packed(made)


def main():
    arguments = argparse.ArgumentParser(description="Writes the award lists of the demonstration.")
    arguments.add_argument("--output", type=Path, default=ROOT / "Content" / "awards")
    output = arguments.parse_args().output
    for path in LISTS:
        (output / path).write_bytes(written_list(path))


if __name__ == "__main__":
    main()
