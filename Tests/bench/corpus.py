"""The corpus of the measurements, the same bytes each time: as our content and as a Hugo site.

N stories, N recipients, about 2.5 N award rows, 130 units, 40 campaigns, 60 tags. Names and text are drawn at
random from common syllables, about 900 words a story, of the usual Markdown constructs; a tenth has no figure and wrapped lines.

    corpus.py STORIES FOLDER
"""

import csv
import json
import random
import re
import shutil
import sys
import textwrap
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
SYLLABLES = """
    thi đua khen thưởng gương sáng tập thể cá nhân xuất sắc bản làng xã phường tỉnh miền núi ven biển biên giới
    người dân nông dân công nhân giáo viên bác sĩ chiến sĩ học sinh thanh niên phụ nữ mùa vụ đồng ruộng chuồng trại
    cầu đường trường lớp trạm xá nhà ở nước sạch rừng lúa ngô chè cam mía cá tôm trâu bò sáng kiến cách làm hiệu quả
    thiết thực giúp đỡ góp sức vận động xây dựng sửa chữa chăm sóc bảo vệ cứu nạn học tập chuyển đổi số đoàn kết
""".split()
FAMILY_NAMES = "Nguyễn Trần Lê Phan Hồ Vi Lô Lữ Moong Cụt Và Xồng Kha Lương Hoàng Đặng".split()
MIDDLE_NAMES = "Văn Thị Hữu Đức Xuân Quang Thùy Ngọc Bá Minh".split()
GIVEN_NAMES = "An Ẩm Bình Chung Dũng Đào Hằng Hương Khánh Liên Nhã Oanh Phượng Quân Sơn Thủy Truyền Vông Yến Ý".split()
FORMS = [
    ("huan-chuong-lao-dong", "ba", "QĐ-CTN", "Chủ tịch nước"),
    ("bang-khen-thu-tuong", "", "QĐ-TTg", "Thủ tướng Chính phủ"),
    ("bang-khen-bo-nganh-tinh", "", "QĐ-UBND", "Chủ tịch UBND tỉnh Nghệ An"),
    ("chien-si-thi-dua-bo-nganh-tinh", "", "QĐ-UBND", "Chủ tịch UBND tỉnh Nghệ An"),
    ("chien-si-thi-dua-co-so", "", "QĐ-SNV", "Giám đốc Sở Nội vụ"),
    ("giay-khen-thu-truong", "", "QĐ-SNV", "Giám đốc Sở Nội vụ"),
]
UNITS = [f"phuong-{number:03}" for number in range(6)] + [f"xa-{number:03}" for number in range(124)]
CAMPAIGNS = [f"phong-trao-{number:02}" for number in range(40)]
TAGS = [f"chu-de-{number:02}" for number in range(60)]
ROLE_CLASSES = ["lao-dong-truc-tiep", "can-bo", "lanh-dao"]
SITE = """\
title: Gương sáng
base_url: https://guongsang.example/
language: vi
page_size: 50
issuer: Chủ tịch UBND tỉnh Nghệ An
publisher: {name: Ban Tuyên giáo và Dân vận}
"""
FIGURE = re.compile(r"`\d+`")
# What limits our site to the job that the Hugo site does.
COMMON_JOB = "sections: [stories, campaigns, units, tags]\n"


def write_corpus(stories, folder):
    """Writes `folder/common` and `folder/full`, which share their texts, and `folder/hugo`."""
    writer = Writer(stories, folder / "common" / "Content", folder / "hugo")
    writer.write()
    shutil.copytree(REPOSITORY / "Themes", folder / "common" / "Themes")
    shutil.copy(REPOSITORY / "Content/data/catalogue.yml", writer.site / "data")
    # Hard links: two folders that differ in one file.
    shutil.copytree(folder / "common", folder / "full", copy_function=lambda a, b: Path(b).hardlink_to(a))
    (folder / "full/Content/site.yml").unlink()
    write(folder / "full/Content/site.yml", SITE)


class Writer:
    def __init__(self, stories, site, hugo):
        self.stories, self.site, self.hugo = stories, site, hugo
        self.random = random.Random(20261123)
        self.recipients, self.awards = [], []
        self.awards_of_person = defaultdict(list)
        # About 28 rows each. A number is used once, so that it names one decision with one date.
        self.decisions = [self.decision(number) for number in range(max(8, stories // 11))]

    def decision(self, number):
        form, award_class, symbol, issuer = FORMS[number % len(FORMS)]
        date = f"{2018 + number % 8}-{number // 8 % 12 + 1:02}-{number % 28 + 1:02}"
        return f"{number + 1}/{symbol}", date, form, award_class, issuer

    def write(self):
        shutil.copytree(HERE / "hugo", self.hugo)
        for number in range(self.stories):
            self.story(number)
        write(self.site / "site.yml", SITE + COMMON_JOB)
        for campaign in CAMPAIGNS:
            text = f"---\ntitle: Phong trào {campaign[-2:]}\nsummary: {self.words(20)}\n---\n\n{self.paragraph()}\n"
            write(self.site / "campaigns" / campaign / "index.md", text)
        units = [(unit, unit.partition("-")[0], unit.replace("-", " ").title()) for unit in UNITS]
        write_table(self.site / "data/units.csv", ["id", "type", "name"], units)
        write_table(self.site / "data/recipients.csv", ["id", "kind", "name", "unit", "role_class"], self.recipients)
        columns = ["recipient", "form", "class", "decision", "decision_date", "issuer", "campaign"]
        write_table(self.site / "awards/awards.csv", columns, self.awards)
        write(self.hugo / "content/stories/_index.md", "---\ntitle: Gương sáng\n---\n")
        write(self.hugo / "data/awards.json", json.dumps(self.awards_of_person, ensure_ascii=False))

    def story(self, number):
        choice = self.random.choice
        person = f"p{number:06}"
        name = f"{choice(FAMILY_NAMES)} {choice(MIDDLE_NAMES)} {choice(GIVEN_NAMES)}"
        unit, campaign, tags = choice(UNITS), choice(CAMPAIGNS), self.random.sample(TAGS, 3)
        date = f"{self.between(2021, 2025)}-{self.between(1, 12):02}-{self.between(1, 28):02}"
        self.recipients.append((person, "ca-nhan", name, unit, choice(ROLE_CLASSES)))
        for decision, decided, form, award_class, issuer in self.random.sample(self.decisions, self.between(1, 4)):
            self.awards.append((person, form, award_class, decision, decided, issuer, campaign))
            row = {"form": form, "decision": decision, "date": decided, "campaign": campaign}
            self.awards_of_person[person].append(row)
        head = f'title: "{name}: {self.words(8)}"\nsummary: "{self.words(30)}"\ndate: {date}\n'
        references = f"unit: {unit}\ncampaign: {campaign}\ntags: [{', '.join(tags)}]\n"
        body = self.body(campaign)
        # As people write who copy from letters: no figure, and lines broken anywhere, within links too.
        if number % 10 == 0:
            body = wrapped(FIGURE.sub("`xong`", body))
        file = f"story-{number:06}.md"
        write(self.site / "stories" / date[:4] / file, f"---\n{head}about: [{person}]\n{references}---\n\n{body}")
        write(self.hugo / "content/stories" / file, f"---\n{head}person: {person}\n{references}---\n\n{body}")

    def body(self, campaign):
        blocks = [self.paragraph()]
        for _ in range(3):
            link = f"[{self.words(3)}](/phong-trao/{campaign}/)"
            mixed = f"{self.sentence()} **{self.words(4)}** và *{self.words(3)}*, xem {link} hoặc `{self.between(100, 999)}`."
            blocks += [f"## {self.words(6).capitalize()}", self.paragraph(), mixed, self.paragraph()]
        blocks += ["> " + self.sentence()]
        blocks += ["\n".join(f"- {self.words(8)}" for _ in range(5))]
        blocks += ["\n".join(f"{number}. {self.words(8)}" for number in range(1, 5)), self.paragraph()]
        return "\n\n".join(blocks) + "\n"

    def between(self, low, high):
        return self.random.randint(low, high)

    def words(self, count):
        return " ".join(self.random.choices(SYLLABLES, k=count))

    def sentence(self):
        return self.words(self.between(10, 26)).capitalize() + "."

    def paragraph(self):
        return " ".join(self.sentence() for _ in range(self.between(3, 6)))


def wrapped(body):
    """Paragraphs in lines of at most 72 characters; headings, lists and quotations stay as they are."""
    return "\n\n".join(
        block if block[0] in "#>-1" else textwrap.fill(block, 72, break_long_words=False, break_on_hyphens=False)
        for block in body.rstrip("\n").split("\n\n")
    ) + "\n"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_table(path, columns, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([columns, *rows])


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: corpus.py STORIES FOLDER")
    write_corpus(int(sys.argv[1]), Path(sys.argv[2]))
