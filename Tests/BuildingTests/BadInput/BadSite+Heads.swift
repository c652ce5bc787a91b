/// The YAML between the two lines `---`.
extension BadSite {
  static let heads = [
    BadSite("head-missing", .build, [storyFile: "# Bài mới\n\nViết thẳng từ Word.\n"]),
    BadSite("head-unclosed", .build, [storyFile: "---\ntitle: Bài mới\ndate: 2026-02-01\n\nMột bài ngắn.\n"]),
    BadSite("head-empty", .build, [storyFile: "---\n---\n\nMột bài ngắn.\n"]),
    BadSite("head-without-title", .build, [storyFile: "---\ndate: 2026-02-01\n---\n\nMột bài ngắn.\n"]),
    BadSite(
      "texts-that-turn", .build,
      [
        storyFile:
          "---\ntitle: Bài \u{202E}iớm\ndate: 2026-02-01\nsummary: \"Một \\u2066câu\"\n---\n\nChữ \u{200E}này\u{202C}.\n",
        "Content/data/programmes.csv":
          "id,name,kind,date\nnghi-quyet-mau,Nghị \u{202E}quyết mẫu,nghi-quyet,2025-01-15\n",
      ]),
    story("head-tabs", "source:\n\tname: Báo xã"),
    story("head-duplicate-key", "summary: Lần một\nsummary: Lần hai"),
    story("head-duplicate-key-in-two-languages", "summary: Lần một\nsapo: Lần hai"),
    story("head-unknown-key", "sumary: Một câu\ntac-gai: Lê Viết"),
    story("head-unclosed-quote", "summary: \"Lần một"),
    story("head-colon-in-value", "summary: Bài học: làm thật"),
    story("head-unclosed-list", "tags: [Vườn mẫu, Nông thôn"),
  ]

  static let values = [
    story(
      "wrong-types",
      """
      summary: [một, hai]
      draft: có thể
      kind: phóng sự
      campaign: {id: nha-sach-vuon-dep}
      deed: Cứu người
      field: thể thao
      source: [{name: Báo xã, url: baoxa}, Đài xã]
      tags: ["!!!"]
      """),
    BadSite(
      "bad-date", .build,
      [
        storyFile: "---\ntitle: Bài mới\ndate: 31/02/2025\nembargo: 2026-05-19 8h\n---\n\nMột bài ngắn.\n",
        "Content/awards/2026.csv": """
        name,form,decision,decision_date
        Đỗ Văn Tám,giay-khen-cap-xa,15/QĐ-UBND,31/02/2025

        """,
      ]),
    BadSite(
      "bad-numbers", .build,
      [
        "Content/data/indicators.csv": """
        indicator,name,period,value,measure
        ho-ngheo,Hộ nghèo,2024,1.250,hộ
        ho-ngheo,Hộ nghèo,2025,khoảng 900,hộ

        """,
        "Content/data/decisions.csv": "number,issuer,recipients\n12/QĐ-UBND,Chủ tịch UBND xã Ví Dụ,hai\n",
      ]),
  ]
}
