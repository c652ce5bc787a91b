/// A site of an invented commune without any fault, with something of every kind. Tests change one thing in it.
let goodSite: [String: SiteFile] = [
  "Content/site.yml": """
  title: Gương sáng xã Ví Dụ
  base_url: https://guongsang.example/
  issuer: Chủ tịch UBND xã Ví Dụ
  publisher: {name: UBND xã Ví Dụ}
  theme: plain

  """,
  "Content/data/catalogue.yml": """
  levels:
    - {id: nha-nuoc, vi: Cấp Nhà nước}
    - {id: cap-xa, vi: Cấp xã}
  commendation_types:
    - {id: dot-xuat, vi: Khen thưởng đột xuất}
  items:
    - {id: huan-chuong-lao-dong, vi: Huân chương Lao động, kind: order, level: nha-nuoc, classes: [nhat, nhi, ba]}
    - {id: giay-khen-cap-xa, vi: Giấy khen của Chủ tịch UBND cấp xã, kind: giay-khen, level: cap-xa}
  non_statutory:
    - {id: thu-khen, vi: Thư khen}

  """,
  "Content/data/units.csv": """
  id,type,name,valid_from,valid_to,successors
  xa-vi-du,xa,Ví Dụ,2025-07-01,,
  xa-mau-cu,xa,Mẫu Cũ,,2025-06-30,xa-vi-du

  """,
  "Content/data/organisations.csv": """
  id,name,short_name,superior
  ubnd-xa-vi-du,UBND xã Ví Dụ,UBND xã,
  tram-y-te-vi-du,Trạm Y tế xã Ví Dụ,,ubnd-xa-vi-du

  """,
  "Content/data/programmes.csv": """
  id,name,kind,date
  nghi-quyet-mau,Nghị quyết mẫu về nông thôn mới,nghi-quyet,2025-01-15

  """,
  "Content/data/recipients.csv": """
  id,kind,name,unit,organisation,role,role_class
  nguyen-van-mau,ca-nhan,Nguyễn Văn Mẫu,xa-vi-du,,Nông dân,lao-dong-truc-tiep
  tran-thi-thu,ca-nhan,Trần Thị Thử,xa-vi-du,tram-y-te-vi-du,Điều dưỡng,lao-dong-truc-tiep
  le-van-trung,ca-nhan,Lê Văn Trùng,xa-vi-du,,,
  le-van-trung-thon-dong,ca-nhan,Lê Văn Trùng,xa-vi-du,,,

  """,
  "Content/data/decisions.csv": """
  number,date,issuer,about,recipients
  12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,Khen thưởng đột xuất,2

  """,
  "Content/data/indicators.csv": """
  indicator,name,period,value,measure
  thu-nhap,Thu nhập bình quân,2025,61.5,triệu đồng

  """,
  "Content/awards/2025.csv": """
  Họ và tên,Hình thức khen thưởng,Số quyết định,Ngày quyết định,issuer,campaign,Đơn vị
  Nguyễn Văn Mẫu,Giấy khen của Chủ tịch UBND cấp xã,12/QĐ-UBND,20/11/2025,Chủ tịch UBND xã Ví Dụ,nha-sach-vuon-dep,xã Ví Dụ
  Trần Thị Thử,Giấy khen của Chủ tịch UBND cấp xã,12/QĐ-UBND,20/11/2025,Chủ tịch UBND xã Ví Dụ,,xã Ví Dụ

  """,
  "Content/campaigns/nha-sach-vuon-dep/index.md": """
  ---
  title: Nhà sạch, vườn đẹp
  programme: nghi-quyet-mau
  targets: [Đến năm 2025 có 120 hộ đạt]
  ---

  Đến nay có [[ho-dat@2025|120]] hộ đạt.

  """,
  "Content/campaigns/nha-sach-vuon-dep/results.csv": """
  indicator,name,period,value,measure,target,part_of
  ho-dat,Hộ đạt tiêu chí,2025,120,hộ,120,
  ho-dat-dong,Hộ đạt ở thôn Đông,2025,70,hộ,,ho-dat
  ho-dat-doai,Hộ đạt ở thôn Đoài,2025,50,hộ,,ho-dat

  """,
  "Content/campaigns/nha-sach-vuon-dep/reviews/so-ket-2025.md": """
  ---
  title: Sơ kết năm 2025
  kind: so-ket
  date: 2025-12-20
  ---

  Phong trào đạt mục tiêu.

  """,
  "Content/stories/2026/vuon-nha-ong-mau.md": """
  ---
  title: Vườn nhà ông Mẫu
  summary: Một mảnh vườn sạch giữa thôn Đông.
  date: 2026-01-15
  about: [nguyen-van-mau]
  awards: [{form: giay-khen-cap-xa, decision: 12/QĐ-UBND}]
  campaign: nha-sach-vuon-dep
  unit: xa-vi-du
  tags: [Vườn mẫu]
  aliases: [/tin-cu/vuon-ong-mau/]
  practice: {problem: Vườn bỏ hoang, steps: [Dọn cỏ, Trồng rau], result: Vườn sạch}
  image: {file: vuon.png, alt: Luống rau trước nhà, caption: Vườn rau, credit: Lê Ảnh}
  ---

  Ông [[nguyen-van-mau|Mẫu]] dọn vườn từ [phong trào của xã](/phong-trao/nha-sach-vuon-dep/).

  """,
  "Content/stories/2026/vuon.png": .bytes(SmallPicture.png),
  "Content/documents/quy-che-khen-thuong.md": """
  ---
  title: Quy chế khen thưởng của xã
  number: 05/QĐ-UBND
  date: 2025-08-01
  issuer: UBND xã Ví Dụ
  ---

  Quy chế áp dụng cho người trong xã.

  """,
  "Content/pages/gioi-thieu.md": """
  ---
  title: Giới thiệu
  ---

  ## Trang này là gì

  Trang của xã Ví Dụ.

  """,
]

extension [String: SiteFile] {
  /// The good site with some files changed, added or taken away.
  static func good(but changes: [String: SiteFile]) -> Self {
    goodSite.merging(changes) { _, new in new }
  }
}
