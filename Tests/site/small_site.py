"""A site of a few texts with what the repository's own content does not show (yet): a moved and a withdrawn
story, a review, a second page of a list, pictures, bulletins that were corrected, held and killed, and texts that are
too long, too wide or hostile."""

import shutil
import struct
import subprocess
import zlib

LONG_NAME = (
    "Tổ hợp tác phụ nữ dân tộc thiểu số tham gia bảo vệ rừng, trồng dược liệu và dệt thổ cẩm bản Hữu Khuông, "
    "xã vùng biên giới đặc biệt khó khăn"
)
WIDE_ROW = "| " + " | ".join(f"Cột-số-{n}-rất-dài-không-ngắt" for n in range(12)) + " |"


def write_small_site(folder, repository):
    """Writes the site; catalogue and themes are those of the repository."""
    for path, content in files().items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    shutil.copy(repository / "Content/data/catalogue.yml", folder / "Content/data")
    shutil.copytree(repository / "Themes", folder / "Themes")


def release_bulletins(guongsang, folder):
    """Releases the bulletins of the small site; afterwards one is corrected, one held and one killed."""
    source = folder / "Content/press/2025-0001.md"
    steps = [("publish", number, "2025-07-01T08:00") for number in ("2025-0001", "2025-0002", "2025-0003")]
    steps += [("correct", "2025-0001", "2025-07-02T09:00")]
    steps += [("hold", "2025-0002", "2025-07-03T09:00"), ("kill", "2025-0003", "2025-07-04T09:00")]
    for action, number, clock in steps:
        if action == "correct":
            source.write_text(BULLETIN.replace("12 căn", "21 căn").replace("awards:", f"{CORRECTION}\nawards:"))
        reason = ["--reason", "rut-dong-y", "--yes"] if action in ("hold", "kill") else []
        subprocess.run(
            [guongsang, "press", action, number, "--source", folder, "--clock", clock, "--skip-missing-tools", *reason],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip


def files():
    """Path and content of every file that is the site's own."""
    texts = {
        "site.yml": SITE,
        "data/units.csv": "id,type,name\nxa-thu,xa,Xã Thử\n",
        "data/recipients.csv": f'id,kind,name,unit\nto-hop-tac,tap-the,"{LONG_NAME}",xa-thu\n'
        "nguoi-a,ca-nhan,Nguyễn Thị Ẳm,xa-thu\nnguoi-b,ca-nhan,=Công thức <b>đậm</b>,xa-thu\n",
        "awards/2025.csv": AWARDS,
        "stories/2025/anh/index.md": PICTURES,
        "stories/2025/da-go.md": WITHDRAWN,
        "stories/2025/khung.md": EXTREME,
        "stories/2025/moi.md": MOVED,
        "campaigns/thu/index.md": "---\ntitle: Phong trào thử\nsummary: Một phong trào để thử.\n---\n\nNội dung.\n",
        "campaigns/thu/results.csv": RESULTS,
        "campaigns/thu/reviews/so-ket.md": REVIEW,
        "documents/van-ban-thu.md": "---\ntitle: Văn bản thử\nnumber: 1/QĐ\ndate: 2025-01-02\n---\n\nNội dung.\n",
        **{f"press/2025-000{number}.md": BULLETIN for number in (1, 2, 3)},
        "pages/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\n\nMột trang.\n",
    }
    files = {f"Content/{path}": text.encode() for path, text in texts.items()}
    files["Content/stories/2025/anh/ngang.png"] = png(1600, 400)
    files["Content/stories/2025/anh/doc.png"] = png(300, 900)
    return files


def png(width, height):
    """A plain picture of that size."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\x9b\x23\x55" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


SITE = """\
title: Trang thử
base_url: https://guongsang.example/
language: vi
page_size: 2
publisher: {name: Ban thử}
"""

AWARDS = """\
recipient,form,decision,decision_date,issuer,deed
to-hop-tac,bang-khen-bo-nganh-tinh,1/QĐ-UBND,2025-03-04,Chủ tịch UBND tỉnh,Trồng rừng
nguoi-a,bang-khen-bo-nganh-tinh,1/QĐ-UBND,2025-03-04,Chủ tịch UBND tỉnh,Cứu người
nguoi-b,bang-khen-bo-nganh-tinh,2/QĐ-UBND,2025-03-05,Chủ tịch UBND tỉnh,=1+1
"""

RESULTS = """\
indicator,name,period,value,measure,target
nha,Nhà đã xóa,2024,12,căn,20
nha,Nhà đã xóa,2025,25,căn,20
"""

REVIEW = """\
---
kind: so-ket
title: Sơ kết phong trào thử
date: 2025-06-07
---

Đã xong một nửa.
"""

MOVED = """\
---
title: Bài đã chuyển chỗ
summary: Bài này có hai đường dẫn cũ.
date: 2025-04-05
about: [nguoi-a]
awards: [{form: bang-khen-bo-nganh-tinh}]
campaign: thu
aliases: [/duong-dan-cu/, /sau/hon/bai-cu.html]
tags: [Một, Hai]
---

Xem [bài có ảnh](/guong-sang/anh/#phan-hai).
"""

WITHDRAWN = """\
---
title: Bài phải gỡ
date: 2025-04-06
withdrawn: {date: 2025-05-06, reason: sai-sot}
tags: [Một]
---

Nội dung không ai được thấy nữa.
"""

PICTURES = """\
---
title: Bài có ảnh
summary: Ảnh ngang, ảnh dọc và bộ ảnh.
date: 2025-04-07
image: {file: ngang.png, alt: Dải màu ngang, caption: Dải màu, credit: Nguyễn Thị Ẳm}
corrections: [{date: 2025-05-01, was: 12 căn, now: 21 căn}]
practice: {problem: Vấn đề, steps: [Bước một, Bước hai], cost: 1 triệu đồng, result: Kết quả, conditions: Điều kiện, contact: Xã Thử}
tags: [Một]
---

## Phần một

![Dải màu dọc](doc.png "Dải màu. Ảnh: Nguyễn Thị Ẳm")

## Phần hai

::: gallery
![Ngang](ngang.png "Ngang. Ảnh: Nguyễn Thị Ẳm")
![Dọc](doc.png "Dọc. Ảnh: Nguyễn Thị Ẳm")
:::

::: quote nguoi="Nguyễn Thị Ẳm" vai="người dân"
Cứ làm rồi sẽ được.
:::

::: box title="Hộp"
Trong hộp.
:::

::: video url="https://video.example/1" title="Một đoạn phim"
:::

Có chú thích.[^1]

[^1]: Ở cuối bài.
"""

EXTREME = f"""\
---
title: "Tiêu đề <script>alert(1)</script> & \\"dấu nháy\\" của {LONG_NAME}"
summary: "Tóm tắt </script><script>alert(2)</script> dài."
date: 2025-04-08
about: [to-hop-tac, nguoi-b]
awards: [{{form: bang-khen-bo-nganh-tinh}}]
campaign: thu
tags: [Một]
---

{WIDE_ROW}
{"|---" * 12}|
{WIDE_ROW}

Một-từ-dài-{"không-ngắt" * 30} và `mã {"không_ngắt_" * 30}`.

```
{"một dòng mã rất dài " * 20}
```

> Trích > trong > trích
>
> > Hai tầng

<script>alert(3)</script>
"""

CORRECTION = "corrections: [{date: 2025-07-02, was: 12 căn, now: 21 căn}]"

BULLETIN = f"""\
---
title: "Thông cáo & <b>dấu</b> về {LONG_NAME}"
summary: Đã xóa 12 căn nhà.
release: 2025-07-01T08:00
awards: [1-qd-ubnd-2025-chu-tich-ubnd-tinh]
stories: [moi]
notes: [Hỏi trước khi đến.]
---

Có **hai** lượt khen,[^1] xem [bài đã chuyển](/guong-sang/moi/) và [bài đã gỡ](/guong-sang/da-go/).

## Kết quả

{WIDE_ROW}
{"|---" * 12}|
{WIDE_ROW}

- Một
- Hai

> Cứ làm rồi sẽ được.

[^1]: Ở cuối bài.
"""
