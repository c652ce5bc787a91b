"""Ten workbooks of commendations as offices keep them, beside the units, organisations and forms of our content.

Half of them say the decision once in the title, half in two columns under one header. People come back in several
lists, a tenth of them is registered; their communes are written by the name that held when the decision was made.

    award_lists.py ROWS FOLDER
"""

import csv
import random
import shutil
import sys
from datetime import date, timedelta
from pathlib import Path

import xlsxwriter

from corpus import FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES, REPOSITORY, SITE, write, write_table

WORKBOOKS = 10
REFORM = date(2025, 7, 1)  # from when on communes have today's names
HONORIFICS = ["Ông", "Bà", "Anh", "Chị", "Thượng tá", "Bác sĩ", "ThS.", "NGƯT.", "Đồng chí", ""]
ROLES = "Giáo viên|Nông dân|Bí thư chi bộ|Trưởng bản|Công nhân|Điều dưỡng|Chuyên viên|Phó Trưởng phòng|Cán bộ".split("|")
PARTS = "Khoa Nội|Phòng Tổ chức - Hành chính|Phòng Kế hoạch|Văn phòng|Phòng Chuyên môn|Đội Cơ động|Tổ Kỹ thuật".split("|")
OFFICES = {
    "Sở Y tế": "Sở Y tế", "Sở GD&ĐT": "Sở Giáo dục và Đào tạo tỉnh Nghệ An", "Sở Nội vụ": "Sở Nội vụ",
    "Sở Tư pháp": "Sở Tư pháp tỉnh Nghệ An", "Bệnh viện Sản Nhi": "Bệnh viện Sản Nhi Nghệ An",
    "Tỉnh đoàn": "Tỉnh đoàn Nghệ An", "Hội Nông dân": "Hội Nông dân tỉnh Nghệ An",
}
FORMS = {
    "ca-nhan": [
        "Bằng khen của Chủ tịch UBND tỉnh", "Bằng khen", "Chiến sỹ thi đua cấp tỉnh", "Bằng khen của UBND tỉnh",
        "BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH", "Chiến sĩ thi đua bộ, ban, ngành, tỉnh",
    ],
    "tap-the": ["Bằng khen của Chủ tịch UBND tỉnh", "Cờ thi đua của UBND tỉnh", "Cờ thi đua cấp tỉnh", "Bằng khen"],
}
ISSUERS = ["Chủ tịch UBND tỉnh Nghệ An", "Chủ tịch Ủy ban nhân dân tỉnh", "Chủ tịch UBND tỉnh"]
MERITS = "xây dựng nông thôn mới|chuyển đổi số|phòng, chống thiên tai|công tác dân vận|xóa nhà tạm, nhà dột nát".split("|")
YEARS = range(2019, 2027)


def write_award_lists(rows, folder):
    Writer(folder / "Content").write(rows)


class Person:
    """Somebody with a home: an office, or a commune of today and one of those that it was made from."""

    def __init__(self, number, name, role, office, now, before):
        self.number, self.name, self.role, self.office, self.now, self.before = number, name, role, office, now, before

    def commune(self, day):
        if self.now is None:
            return ""
        return full_name(self.now if day >= REFORM or self.before is None else self.before)


class Writer:
    def __init__(self, site):
        self.site = site
        self.random = random.Random(20261124)
        self.units = list(csv.DictReader((REPOSITORY / "Content/data/units.csv").open(encoding="utf-8")))

    def write(self, rows):
        write(self.site / "site.yml", SITE)
        for name in ("catalogue.yml", "units.csv", "organisations.csv"):
            (self.site / "data").mkdir(exist_ok=True)
            shutil.copy(REPOSITORY / "Content/data" / name, self.site / "data")
        people = self.people(max(rows // 3, 30))
        registered = [
            (f"nguoi-{person.number}", "ca-nhan", person.name, person.now["id"] if person.now else "", person.role)
            for person in people[::10]
            if person.now
        ]
        write_table(self.site / "data/recipients.csv", ["id", "kind", "name", "unit", "role"], registered)
        (self.site / "awards").mkdir()
        for number in range(WORKBOOKS):
            self.workbook(self.site / f"awards/khen-thuong-{number}.xlsx", number, people, rows // WORKBOOKS)

    def people(self, count):
        """No two of one name at one home, which not even a clerk could tell apart."""
        choice = self.random.choice
        today = [unit for unit in self.units if not unit["valid_to"]]
        before = {unit["id"]: [] for unit in today}
        for unit in self.units:
            if unit["valid_to"] == "2025-06-30" and unit["successors"] in before:
                before[unit["successors"]].append(unit)
        people, taken = [], set()
        while len(people) < count:
            name = " ".join(map(choice, (FAMILY_NAMES, MIDDLE_NAMES, MIDDLE_NAMES + GIVEN_NAMES, GIVEN_NAMES)))
            office = choice(list(OFFICES)) if self.random.random() < 0.3 else None
            now = None if office else choice(today)
            old = choice(before[now["id"]] or [None]) if now else None
            if (home := (name, office or now["id"])) not in taken:
                taken.add(home)
                people.append(Person(len(people), name, choice(ROLES), office, now, old))
        return people

    def workbook(self, path, number, people, rows):
        book = xlsxwriter.Workbook(str(path))
        sheet = book.add_worksheet("Danh sách")
        shown = {"title": book.add_format({"bold": True, "align": "center"}), "date": book.add_format()}
        shown["date"].set_num_format("dd/mm/yyyy")
        decided = self.day(YEARS[number % len(YEARS)])
        in_title = number % 2 == 0
        titles = ["ỦY BAN NHÂN DÂN TỈNH NGHỆ AN", "DANH SÁCH KHEN THƯỞNG"]
        if in_title:
            titles.append(
                f"(Kèm theo Quyết định số {number + 1}/QĐ-UBND ngày {decided:%d/%m/%Y} của Chủ tịch UBND tỉnh Nghệ An)"
            )
        columns = self.columns(in_title)
        for row, title in enumerate(titles):
            sheet.merge_range(row, 0, row, len(columns) - 1, title, shown["title"])
        top = len(titles) + 1
        self.header(sheet, top, columns, shown["title"])
        row, collectives = top + 2, rows // 5
        decisions = [decided] if in_title else [self.day(decided.year) for _ in range(max(1, rows // 100))]
        for kind, heading, count in (("tap-the", "TẬP THỂ", collectives), ("ca-nhan", "CÁ NHÂN", rows - collectives)):
            sheet.write_row(row, 0, ["II" if kind == "ca-nhan" else "I", heading], shown["title"])
            row += 1
            for place in range(count):
                position = self.random.randrange(len(decisions))
                person = self.random.choice(people)
                award = self.award(kind, person, decisions[position])
                award |= {"Số": f"{1000 * (number + 1) + position}/QĐ-UBND", "STT": place + 1}
                for column, (_, name) in enumerate(columns):
                    value = award[name]
                    if isinstance(value, date):
                        sheet.write_datetime(row, column, value, shown["date"])
                    elif value != "":
                        sheet.write(row, column, value)
                row += 1
        sheet.write(row, 1, f"Tổng cộng: {rows} trường hợp", shown["title"])
        sheet.write(row + 2, 8, "NGƯỜI LẬP BIỂU", shown["title"])
        book.close()

    def columns(self, in_title):
        """The upper and the lower text of each header."""
        single = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị công tác", "Xã, phường", "Nội dung thành tích"]
        decision = [] if in_title else [("Quyết định", "Số"), ("Quyết định", "Ngày"), ("", "Cấp quyết định")]
        form = [("Khen thưởng", "Hình thức"), ("Khen thưởng", "Ngày trao")]
        return [("", name) for name in single] + form + decision + [("", "Mã hồ sơ"), ("", "Ghi chú")]

    def header(self, sheet, top, columns, shown):
        for column, (upper, name) in enumerate(columns):
            if not upper:
                sheet.merge_range(top, column, top + 1, column, name, shown)
                continue
            sheet.write(top + 1, column, name, shown)
            same = [position for position, (other, _) in enumerate(columns) if other == upper]
            if column == same[0]:
                sheet.merge_range(top, column, top, same[-1], upper, shown)

    def award(self, kind, person, decided):
        choice = self.random.choice
        name = f"{choice(HONORIFICS)} {person.name}".strip()
        if kind == "tap-the":
            place = OFFICES[person.office] if person.office else f"UBND {person.commune(decided)}"
            name = f"{choice(PARTS)}, {place}"
        return {
            "Họ và tên": name,
            "Ngày sinh": "" if kind == "tap-the" else date(1960 + person.number % 40, 1 + person.number % 12, 5),
            "Chức vụ": "" if kind == "tap-the" else person.role,
            "Đơn vị công tác": OFFICES[person.office] if person.office else "",
            "Xã, phường": person.commune(decided),
            "Nội dung thành tích": f"Có thành tích xuất sắc trong {choice(MERITS)} giai đoạn {decided.year - 2}–{decided.year - 1}, "
            f"hồ sơ {self.random.randrange(1_000_000)}",
            "Hình thức": choice(FORMS[kind]),
            "Ngày trao": decided + timedelta(days=self.random.randrange(5, 60)),
            "Ngày": decided,
            "Cấp quyết định": choice(ISSUERS),
            "Mã hồ sơ": f"HS-{self.random.randrange(10**6):06}",
            "Ghi chú": "",
        }

    def day(self, year):
        return date(year, 1, 1) + timedelta(days=self.random.randrange(330))


def full_name(unit):
    kinds = {"xa": "xã", "phuong": "phường", "thi-tran": "thị trấn"}
    name = f"{kinds[unit['type']]} {unit['name']}"
    name = name[0].upper() + name[1:]
    return f"{name}, {unit['district']}" if unit["district"] else name


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: award_lists.py ROWS FOLDER")
    write_award_lists(int(sys.argv[1]), Path(sys.argv[2]))
