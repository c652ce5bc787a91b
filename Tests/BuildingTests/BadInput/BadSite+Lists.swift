import Building
import WorkbookSamples

/// Award lists as offices keep them, and the mapping files beside them.
extension BadSite {
  static let lists = [
    list("award-list-nowhere", "Báo cáo tháng 10\n\nĐã họp xong."),
    list(
      "award-list-of-proposals",
      """
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND CẤP XÃ,,
      STT,Họ và tên,Chức vụ
      1,Vi Văn An,Trưởng bản
      """),
    list(
      "award-list-with-unclear-rows",
      """
      STT,Họ và tên,Chức vụ,Hình thức khen thưởng,Số quyết định
      1,Vi Văn An,Trưởng bản,Giấy khen của Chủ tịch UBND cấp xã,15/QĐ-UBND
      ,Lò Thị Bình,,,
      2,Lê Văn Cường,Y tá,,15/QĐ-UBND
      """),
    list(
      "award-list-with-a-heading-missing",
      """
      STT,Họ và tên,Số quyết định
      1,Vi Văn An,15/QĐ-UBND
      I,Giấy khen của Chủ tịch UBND cấp xã,
      1,Lò Thị Bình,15/QĐ-UBND
      """),
    list(
      "award-list-with-odd-values",
      """
      Họ và tên,Hình thức khen thưởng,Danh hiệu,Hạng,Số quyết định,Ngày quyết định
      Vi Văn An,Huân chương Lao động hạng Nhì,,Ba,15/QĐ-UBND,2/10/22
      Lò Thị Bình,Giấy khen của Chủ tịch UBND cấp xã,Lao động tiên tiến,,15/QĐ-UBND,10/22/2022
      Lê Văn Cường,Giấy khen của Chủ tịch UBND cấp xã,,,16/QĐ-UBND,44836
      """),
    list(
      "award-list-with-headings-of-all-kinds",
      """
      DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND CẤP XÃ,,,
      (Kèm theo Quyết định số 15/QĐ-UBND ngày 2/3/2026 và Quyết định số 16/QĐ-UBND ngày 3/3/2026),,,
      TT,Họ và tên,Đơn vị,Ghi chú
      I,CÁ NHÂN,,
      ,Ngành Y tế,,
      I.1,Cụm thi đua số 1,,
      1,Vi Văn An,,"Rút, chưa đủ điều kiện"
      2,Lò Thị Bình,xã Ví Dụ,Nhận thay: Lò Văn C
      Tổng cộng: 3 cá nhân,,,
      """),
    list(
      "award-list-with-private-values",
      """
      DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND CẤP XÃ
      (Kèm theo Quyết định số 15/QĐ-UBND ngày 2/3/2026)
      STT,Họ và tên,Chức vụ,Nhóm đối tượng,Kết quả
      1,"Vi Văn An (sinh năm 1980)",,Lãnh đạo,Đồng ý
      2,Lò Thị Bình,"Y tá, ĐT: 0912345678",Cán bộ thôn,Không đồng ý,Bản Mường
      """),
    list(
      "award-list-with-names-and-dates-in-one-column",
      """
      DANH SÁCH TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND CẤP XÃ
      STT,"Họ và tên, ngày sinh",Chức vụ
      1,"Vi Văn An, 1980",Trưởng bản
      """),
    list(
      "award-list-with-proposals-in-rows",
      """
      STT,Họ và tên,Hình thức khen thưởng,Số quyết định
      1,Vi Văn An,Đề nghị Giấy khen của Chủ tịch UBND cấp xã,15/QĐ-UBND
      2,Lò Thị Bình,Giấy khen,Tờ trình số 5/TTr-UBND
      """),
    list(
      "award-list-with-an-office-above-people",
      """
      STT,Họ và tên,Chức vụ,Hình thức khen thưởng
      1,Sở Y tế,,
      1,Vi Văn An,Y tá,Giấy khen của Chủ tịch UBND cấp xã
      """),
    mapped(
      "mapping-of-a-private-column", "columns: {Ngày sinh: deed}\n",
      header: ["Họ và tên", "Hình thức khen thưởng", "Ngày sinh"]),
    mapped(
      "mapping-with-faults",
      """
      sheet: [Danh sach]
      header: năm
      columns: {Z: name, B: tên-họ, Chức danh: "-"}
      constants: {hinh: x}
      """),
    mapped("mapping-of-an-empty-row", "header: 40\n"),
    BadSite(
      "bulletins-with-faults", .build,
      [
        "Content/press/2026-0003.md":
          "---\ntitle: Ba\nsummary: Tóm tắt\nrelease: 2062-02-03\n---\nChữ.\n",
        "Content/press/2026-0004.md":
          """
        ---
        title: Bốn
        summary: Tóm tắt
        photos:
          - {file: a.png, alt: A, caption: A, credit: B}
          - {file: a.png, alt: A, credit: B, rights: C}
          - {file: a.png, alt: A, caption: A, credit: B, rights: C}
        ---
        Chữ.

        """,
        "Content/press/a.png": .bytes(SmallPicture.png),
        "Content/press/thong-cao-1.md": "---\ntitle: Một\nsummary: Tóm tắt\n---\nChữ.\n",
        "Content/press/2026-0002.md":
          "---\ntitle: Hai\nstories: [bai-la]\nawards: [13-qd-ubnd-2025]\nletterhead: doan\n---\n[[khong-co]]\n",
      ]),
    BadSite(
      "bulletin-with-letters-of-no-font", .check,
      [
        "Content/press/2026-0002.md": """
        ---
        title: Hai người được khen 🎉
        summary: Tóm tắt
        awards: [12-qd-ubnd-2025]
        ---

        Bản này ★ có hình ngôi sao, và [[nguyen-van-mau]].

        """,
        "Content/awards/2025.csv": """
        Họ và tên,Hình thức khen thưởng,Số quyết định,Ngày quyết định,issuer,Thành tích,Đơn vị
        Nguyễn Văn Mẫu,Giấy khen của Chủ tịch UBND cấp xã,12/QĐ-UBND,20/11/2025,Chủ tịch UBND xã Ví Dụ,Giữ sạch đường 中,xã Ví Dụ
        Trần Thị Thử,Giấy khen của Chủ tịch UBND cấp xã,12/QĐ-UBND,20/11/2025,Chủ tịch UBND xã Ví Dụ,,xã Ví Dụ

        """,
      ]
    ) { $0.drafts = true },
    BadSite(
      "bulletin-with-loose-figures", .check,
      [
        "Content/press/2026-0002.md": """
        ---
        title: Hai mươi nghìn (20.802) căn
        summary: Tóm tắt
        ---

        Có 120 hộ đạt, bằng 96,06% của năm 2025.

        """
      ]),
    BadSite(
      "press-rules-with-faults", .check,
      [
        "Content/site.yml": """
        title: Gương sáng xã Ví Dụ
        base_url: https://guongsang.example/
        theme: plain
        press:
          rules:
            - {name: tuần, every: tuần, title: "Tuần {tuan}"}
            - {name: tháng, every: thang, title: "Tuần {tuan} {nam}", phong_trào: la}
            - {name: tháng, every: thang, minimum: hai}
            - {every: phong-trao, campaign: nha-sach, tille: Một}

        """
      ]),
    BadSite("mapping-without-list", .build, ["Content/awards/2027.xlsx.yml": .text("header: 3\n")]),
  ]

  private static func list(_ name: String, _ rows: String) -> BadSite {
    BadSite(name, .build, ["Content/awards/2026.csv": .text(rows + "\n")])
  }

  private static func mapped(
    _ name: String, _ mapping: String, header: [String] = ["Họ và tên", "Hình thức khen thưởng"]
  ) -> BadSite {
    let rows = [
      header, ["Vi Văn An", "Giấy khen của Chủ tịch UBND cấp xã"],
    ]
    return BadSite(
      name, .build,
      [
        "Content/awards/2026.xlsx": .bytes(SampleWorkbook(rows).bytes),
        "Content/awards/2026.xlsx.yml": .text(mapping),
      ])
  }
}
