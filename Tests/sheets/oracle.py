"""Writes workbooks with openpyxl and XlsxWriter and holds `guongsang sheet` against python-calamine, cell by cell.

    python Tests/sheets/oracle.py --guongsang .build/release/guongsang

What the two are known to see differently stands in KNOWN, each with the reason.
"""

import argparse
import datetime
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
import python_calamine
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils import get_column_letter

NAMES = ["Nguyễn Thị Mẫu", "Trần Văn Thử", "Lò Văn Ví Dụ", "Vi Thị Điển Hình"]

# (workbook, sheet, cell): what guongsang prints where calamine has something else, and why.
KNOWN = {
    ("dates_1900", "Ngày", "A4"): ("1900-02-29", "Excel shows the day that never was; calamine the one before"),
    ("dates_1904", "Ngày", "A1"): ("1904-01-01", "day 0 of this epoch is a day; calamine takes it for midnight"),
}


def texts(path):
    """Shared strings, rich text, escapes, white space, line breaks, long text."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Chữ")
    bold = book.add_format({"bold": True})
    for row, name in enumerate(NAMES):
        sheet.write_string(row, 0, name)
    sheet.write_rich_string(0, 2, "Bằng khen ", bold, "của Thủ tướng", " Chính phủ")
    sheet.write_string(1, 2, "dòng một\ndòng hai")
    sheet.write_string(2, 2, "  khoảng trắng  ")
    sheet.write_string(3, 2, "dấu \x01 và \x1f")
    sheet.write_string(4, 2, "chữ _x000D_ viết thật")
    sheet.write_string(5, 2, "a < b & c > \"d\" 'e' 🎉 𝄞")
    sheet.write_string(6, 2, "ữ" * 32_767)
    sheet.write_string(7, 2, "Vie\u0302\u0323t")
    sheet.write_string(8, 2, "mã\r\nxuống dòng")
    sheet.write_blank(9, 2, None, bold)
    sheet.write_string(10, 2, "")
    book.close()


def inline_texts(path):
    """Inline strings and cells without references, as XlsxWriter's constant_memory and openpyxl's write-only mode have them."""
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("Trong ô")
    for row, name in enumerate(NAMES):
        sheet.write_string(row, 0, name)
        sheet.write_string(row, 3, f" {row} ")
    book.close()


def rich_inline(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["B2"] = CellRichText("Huân chương ", TextBlock(InlineFont(b=True), "Lao động"), " hạng Nhì")
    sheet["B3"] = "_x000D_ giữa _x005F_x000D_"
    sheet["B4"] = "số dạng chữ: 0123"
    book.save(path)


def numbers(path):
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Số")
    money, percent = book.add_format({"num_format": "#,##0 \"đồng\""}), book.add_format({"num_format": "0.00%"})
    values = [0, 1, -1, 0.1, 1 / 3, 1e-9, 1.5e-5, 123456789012, 1e15, 1e17, 1.5e20, 1e21, 1e300, -0.25, 2**53 + 2, 0.30000000000000004, 5e-324]
    for row, value in enumerate(values):
        sheet.write_number(row, 0, value)
        sheet.write_number(row, 1, value, money)
        sheet.write_number(row, 2, value, percent)
    for row, code in enumerate(["General", "0.00E+00", '0 "ngày"', "0\\d", "[Red]0", "[$-42A]0", "#,##0_);(#,##0)", "@", "0;dd/mm/yyyy"]):
        sheet.write_number(row, 4, 45000.5, book.add_format({"num_format": code}))
    book.close()


DATE_CODES = [
    "dd/mm/yyyy", "d/m/yy", "dd/mm/yyyy hh:mm", "hh:mm:ss", "mmmm yyyy", "[$-42A]dd mmmm yyyy;@", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    '"Ngày" dd "tháng" mm "năm" yyyy', "h:mm AM/PM", "mm:ss.0", "[Red]dd/mm/yyyy", "yyyy\\-mm\\-dd", "DD/MM/YYYY",
]


def dates(path, epoch_1904):
    book = xlsxwriter.Workbook(path, {"date_1904": epoch_1904})
    sheet = book.add_worksheet("Ngày")
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    for row, serial in enumerate([0, 1, 59, 60, 61, 366, 36526, 45000, 45000.25, 45000.999, 0.5, 45123.123456, 2957000]):
        sheet.write_number(row, 0, serial, day)
    for row, code in enumerate(DATE_CODES):
        cell = book.add_format({"num_format": code})
        sheet.write_datetime(row, 1, datetime.datetime(2026, 10, 15), cell)
        sheet.write_datetime(row, 2, datetime.datetime(2026, 10, 15, 8, 30, 15), cell)
    for row, built_in in enumerate([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 47]):
        sheet.write_number(row, 3, 45001.75, book.add_format({"num_format": built_in}))
    for row, code in enumerate(["[h]:mm", "[mm]:ss", "[h]:mm:ss"]):
        sheet.write_number(row, 4, 1.104166666666667, book.add_format({"num_format": code}))
    book.close()


def iso_dates(path):
    book = openpyxl.Workbook(iso_dates=True)
    sheet = book.active
    sheet["A1"] = datetime.date(2026, 10, 15)
    sheet["A2"] = datetime.datetime(2026, 10, 15, 8, 30)
    sheet["A3"] = datetime.time(8, 30)
    sheet["A4"] = datetime.datetime(2026, 10, 15)
    book.save(path)


def openpyxl_dates(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = datetime.date(2026, 10, 15)
    sheet["A2"] = datetime.datetime(2026, 10, 15, 8, 30)
    sheet["A3"] = datetime.time(8, 30)
    sheet["A4"] = datetime.timedelta(hours=26, minutes=30)
    sheet["A5"], sheet["A5"].number_format = 45000, "dd/mm/yyyy"
    book.save(path)


def other_types(path):
    """Booleans, errors, formulas with their last values, merged cells."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Loại")
    sheet.write_boolean("A1", True)
    sheet.write_boolean("A2", False)
    for row, error in enumerate(["#N/A", "#DIV/0!", "#REF!", "#NAME?", "#NUM!", "#VALUE!", "#NULL!"]):
        sheet.write_formula(row, 1, "=NA()", None, error)
    sheet.write_formula("C1", "=1+1", None, 2)
    sheet.write_formula("C2", '="a"&"b"', None, "ab")
    sheet.write_formula("C3", "=TRUE", None, True)
    sheet.write_formula("C4", "=TODAY()", book.add_format({"num_format": "dd/mm/yyyy"}), 46310)
    sheet.write_array_formula("C5:C6", "{=ROW(1:2)}", None, 1)
    sheet.merge_range("E1:G2", "Danh sách khen thưởng")
    sheet.merge_range("E3:E5", "")
    sheet.write_url("E7", "https://nghean.gov.vn/", string="cổng")
    sheet.write_comment("A1", "ghi chú không phải là ô")
    book.close()


def sheets(path):
    """Tabs in their order, hidden and very hidden, a chart sheet, names with marks, an empty sheet."""
    book = xlsxwriter.Workbook(path)
    first, second, third = (book.add_worksheet(name) for name in ["Cá nhân & tập thể", "Ẩn", "Rất 'ẩn' nữa"])
    chart_sheet = book.add_chartsheet("Biểu đồ")
    book.add_worksheet("Trống")
    for sheet in (first, second, third):
        sheet.write_string("B7", sheet.get_name())
        sheet.write_number("C7", 5)
    chart = book.add_chart({"type": "bar"})
    chart.add_series({"values": "='Ẩn'!$C$7:$C$7"})
    chart_sheet.set_chart(chart)
    second.hide()
    third.very_hidden()
    book.close()


def reordered(path):
    book = openpyxl.Workbook()
    for name in ["Một", "Hai", "Ba"]:
        book.create_sheet(name)["A1"] = name
    book.move_sheet("Ba", -3)
    book.save(path)


def far_cells(path):
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Xa")
    sheet.write_string(0, 0, "gần")
    sheet.write_string(5_000, 500, "xa")
    book.close()


WORKBOOKS = {
    "texts": texts, "inline_texts": inline_texts, "rich_inline": rich_inline, "numbers": numbers,
    "dates_1900": lambda path: dates(path, False), "dates_1904": lambda path: dates(path, True),
    "iso_dates": iso_dates, "openpyxl_dates": openpyxl_dates, "other_types": other_types, "sheets": sheets,
    "reordered": reordered, "far_cells": far_cells,
}

ERRORS = {"#N/A", "#DIV/0!", "#REF!", "#NAME?", "#NUM!", "#VALUE!", "#NULL!"}


def expected(path):
    """What calamine sees: for each worksheet its name, whether it is hidden, and its cells."""
    book = python_calamine.CalamineWorkbook.from_path(path)
    for about in book.sheets_metadata:
        if about.typ != python_calamine.SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_name(about.name)
        top, left = sheet.start or (0, 0)
        cells = {}
        for row, values in enumerate(sheet.to_python(skip_empty_area=True), top + 1):
            for column, value in enumerate(values, left + 1):
                if value != "":
                    cells[f"{get_column_letter(column)}{row}"] = value
        cells |= errors(path, about.name)
        yield about.name, about.visible != python_calamine.SheetVisibleEnum.Visible, cells


def errors(path, sheet):
    """The errors in cells, which calamine's Python interface leaves out, as openpyxl sees them."""
    rows = openpyxl.load_workbook(path, data_only=True)[sheet].iter_rows()
    return {cell.coordinate: cell.value for row in rows for cell in row if cell.data_type == "e"}


def found(guongsang, path):
    run = subprocess.run([guongsang, "sheet", path, "--format", "json", "--lang", "en"], capture_output=True, check=True)
    assert not run.stderr, run.stderr.decode()
    for sheet in json.loads(run.stdout)["sheets"]:
        yield sheet["name"], sheet["hidden"], {cell["at"]: (cell["type"], cell["value"]) for cell in sheet["cells"]}


def same(value, cell):
    """Whether a cell says what calamine has as a value."""
    if cell is None:
        return False
    kind, text = cell
    if isinstance(value, bool):
        return kind == "boolean" and text is value
    if isinstance(value, (int, float)):
        return kind == "number" and float(text) == float(value)
    if isinstance(value, datetime.timedelta):
        return kind == "date" and duration(text) == round(value.total_seconds(), 3)
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        # Where a cell shows only a month or a year we have no more; the other reader gives the whole day.
        if kind == "date" and re.fullmatch(r"\d{4}(-\d\d)?", text):
            return value.isoformat().startswith(text)
        return kind == "date" and instant(text) == instant(value.isoformat())
    return text == value and kind == ("error" if value in ERRORS else "text")


def instant(text):
    """A date is midnight; parts of a second are rounded to thousandths, which is what Excel keeps."""
    if "-" not in text:
        text = "1899-12-31T" + text
    moment = datetime.datetime.fromisoformat(text)
    return moment.replace(microsecond=0) + datetime.timedelta(milliseconds=round(moment.microsecond / 1000))


def duration(text):
    total, number = 0.0, ""
    for mark in text.removeprefix("PT"):
        if mark in "HMS":
            total += float(number) * {"H": 3600, "M": 60, "S": 1}[mark]
            number = ""
        else:
            number += mark
    return round(total, 3)


def compare(guongsang, name, path):
    """The differences of one workbook, and the number of cells that were compared."""
    want, have = list(expected(path)), list(found(guongsang, path))
    heads = [sheet[:2] for sheet in want]
    if heads != [sheet[:2] for sheet in have]:
        return [f"{name}: sheets {[sheet[:2] for sheet in have]}, expected {heads}"], 0
    problems, count = [], 0
    for (sheet, _, wanted), (_, _, got) in zip(want, have):
        for at in sorted(wanted.keys() | got.keys()):
            count += 1
            known = KNOWN.get((name, sheet, at))
            is_same = got.get(at) == ("date", known[0]) if known else at in wanted and same(wanted[at], got.get(at))
            if not is_same:
                problems.append(f"{name}: {sheet}!{at}: {got.get(at)!r}, expected {wanted.get(at)!r}"[:300])
    return problems, count


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--guongsang", required=True)
    guongsang = str(Path(arguments.parse_args().guongsang).resolve())
    problems, cells = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for name, write in WORKBOOKS.items():
            path = str(Path(folder) / f"{name}.xlsx")
            write(path)
            more, count = compare(guongsang, name, path)
            problems += more
            cells += count
    print("\n".join(problems))
    print(f"{len(WORKBOOKS)} workbooks, {cells} cells held against python-calamine, {len(problems)} differences")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
