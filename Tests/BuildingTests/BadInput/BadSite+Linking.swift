/// What one file says of another.
extension BadSite {
  static let paths = [
    BadSite(
      "two-stories-with-one-path", .build,
      [
        "Content/stories/2025/bai-moi.md": .text(storyText("id: bai-moi-2025")),
        "Content/stories/2026/bai-moi.md": .text(storyText("id: bai-moi-2026")),
      ]),
    BadSite(
      "two-stories-with-one-file-name", .build,
      [
        "Content/stories/2025/bai-moi.md": .text(storyText("")),
        "Content/stories/2026/bai-moi.md": .text(storyText("")),
      ]),
    BadSite(
      "two-stories-with-one-id", .build,
      [
        "Content/stories/2025/bai-moi.md": .text(storyText("id: bai-moi")),
        "Content/stories/2026/bai-khac.md": .text(storyText("id: bai-moi")),
      ]),
    story("alias-onto-a-page", "aliases: [/guong-sang/vuon-nha-ong-mau/]"),
    story("alias-out-of-the-site", "aliases: [\"../../etc\", \"https://example.com/cu/\"]"),
  ]

  static let references = [
    story("about-unknown-id", "about: [nguyen-van-mao]"),
    story("about-names", "about: [Nguyễn Văn Mẫu, Lê Văn Trùng, Phạm Thị Lạ]"),
    story("unknown-unit-and-campaign", "unit: xa-vi-zu\ncampaign: nha-sach"),
    story(
      "broken-link-and-anchor", "",
      body: """
        Xem [vườn](/guong-sang/vuon-nha-ong-mao/), [phần này](#khong-co)
        và [giới thiệu](/gioi-thieu/#trang-nay-la-j).

        """),
    story("unknown-reference", "", body: "Ông [[nguyen-van-mao]] và bà [[tran-thi-thu|Thử]].\n"),
    story("malformed-reference", "", body: "Ông [[Nguyễn Văn Mẫu]] ở thôn Đông.\n"),
    story(
      "hidden-reference", "about: [nguyen-van-mau]\nawards: [{form: giay-khen-cap-xa}]",
      body: "Như [[bai-nhap]] đã kể.\n"
    ).with("Content/stories/2026/bai-nhap.md", "---\ntitle: Bài nháp\n---\n\nChưa xong.\n"),
    story(
      "faults-of-a-story-to-come", "embargo: 2030-05-19T08:00",
      body: "Như [[bai-nhap]] đã kể.\n\n![Lớp học](khong-co.png \"Lớp học. Ảnh: Lê Ảnh\")\n"
    ).with("Content/stories/2026/bai-nhap.md", "---\ntitle: Bài nháp\n---\n\nChưa xong.\n"),
    BadSite("endings-to-come", .check, endings(at: "2030-06-10T08:00")),
    BadSite("endings-of-now", .build, endings(at: "2026-01-01")),
    story(
      "hollow-story", "",
      body: """
        Năm 2025, đồng chí Lê Văn Trùng luôn đi đầu trong các phong trào, nỗ lực phấn đấu,
        hoàn thành xuất sắc nhiệm vụ được giao.

        """),
    story("withdrawn-for-another-reason", "withdrawn: {date: 2026-03-01, reason: Bà Thử rút đồng ý}"),
    BadSite(
      "claim-of-a-revoked-award", .build,
      [
        "Content/awards/2025.csv": """
        recipient,Hình thức khen thưởng,Số quyết định,Ngày quyết định,issuer,state
        nguyen-van-mau,Giấy khen của Chủ tịch UBND cấp xã,12/QĐ-UBND,20/11/2025,Chủ tịch UBND xã Ví Dụ,revoked
        tran-thi-thu,Giấy khen của Chủ tịch UBND cấp xã,12/QĐ-UBND,20/11/2025,Chủ tịch UBND xã Ví Dụ,

        """
      ]),
    BadSite(
      "original-of-a-decision-missing", .build,
      [
        "Content/data/decisions.csv":
          "number,date,issuer,file\n12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,/quyet-dinh/12.pdf\n",
        "Content/quyet-dinh/12-qd.pdf": "%PDF-1.4\n",
      ]),
    story("link-not-allowed", "", body: "[Bấm vào đây](javascript:alert(1)) hoặc [kia](data:text/html,x).\n"),
    BadSite(
      "theme-links-to-nothing", .check,
      [
        "Themes/rieng/theme.yml": "extends: plain\n",
        "Themes/rieng/templates/text.mustache":
          "{{<layout}}{{$main}}<a href=\"{{root}}gioi-thieu-cu/\">Cũ</a>{{/main}}{{/layout}}\n",
      ]
    ) { $0.theme = "rieng" },
  ]

  static let results = [
    BadSite(
      "parts-that-do-not-sum", .build,
      [
        "Content/campaigns/nha-sach-vuon-dep/results.csv": """
        indicator,name,period,value,measure,part_of
        ho-dat,Hộ đạt tiêu chí,2025,120,hộ,
        ho-dat-dong,Hộ đạt ở thôn Đông,2025,70,hộ,ho-dat
        ho-dat-doai,Hộ đạt ở thôn Đoài,2025,55,hộ,ho-dat

        """
      ]),
    BadSite(
      "series-that-contradict-themselves", .build,
      [
        "Content/data/indicators.csv": """
        indicator,name,period,value,measure,part_of
        thu-nhap,Thu nhập,2025,61.5,triệu đồng,
        thu-nhap,Thu nhập,2025,62,triệu đồng,
        thu-nhap,Thu nhập,2024,58,nghìn đồng,
        ho-dat,Hộ đạt,2026,130,hộ,
        luong,Lương,2025,40,triệu đồng,thu-nap

        """
      ]),
    story(
      "wrong-figure", "",
      body:
        "Xã có [[ho-dat@2025|210]] hộ đạt, năm trước [[ho-dat@2024|90]], thu nhập [[thu-nhat@2025|61,5]].\n"),
    story(
      "unknown-block", "", body: "::: ketqua indicator=ho-dat\n:::\n\n::: ket-qua indicator=ho-dad\n:::\n"),
  ]
}

extension BadSite {
  /// A story that points in every way to what ends at an instant.
  private static func endings(at end: String) -> [String: SiteFile] {
    [
      "Content/stories/2026/bai-moi.md": .text(
        storyText(
          "about: [nguyen-van-mau]\nawards: [{form: giay-khen-cap-xa}]",
          body: """
            Như [[bai-cu]], [[bai-cu|bài cũ]] và [bài trước](/guong-sang/bai-cu/) đã kể; số hộ là [[ho-ha@2026|4]].

            ::: ket-qua indicator=ho-cu
            :::

            """)),
      "Content/stories/2026/bai-cu.md": .text(storyText("expires: \(end)")),
      "Content/campaigns/cu/index.md": .text("---\ntitle: Phong trào cũ\nexpires: \(end)\n---\n\nLời.\n"),
      "Content/campaigns/cu/results.csv": .text(
        "indicator,name,period,value,measure,source\nho-cu,Số hộ,2025,3,hộ,Báo cáo\n"),
      "Content/data/indicators.csv": .text(
        "indicator,name,period,value,measure,as_of,source\nho-ha,Số hộ,2026,4,hộ,2030-12-31,Báo cáo\n"),
    ]
  }
}
