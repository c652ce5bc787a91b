import Building

/// Award lists, decisions, and what stories say of them.
extension BadSite {
  static let awards = [
    list(
      "homonym",
      """
      name,form,decision
      Lê Văn Trùng,giay-khen-cap-xa,15/QĐ-UBND
      """),
    list(
      "award-without-recipient",
      """
      Họ và tên,Hình thức khen thưởng,Số quyết định
      ,Giấy khen của Chủ tịch UBND cấp xã,15/QĐ-UBND
      """),
    list(
      "award-with-unknown-form",
      """
      Họ và tên,Hình thức khen thưởng,Số quyết định
      Nguyễn Văn Mẫu,giay-khen-cap-sa,15/QĐ-UBND
      Trần Thị Thử,Giấy khen của Chủ tịch UBND cấp tỉnh,15/QĐ-UBND
      Trần Thị Thử,Bằng khen của xã,15/QĐ-UBND
      """),
    list("award-list-without-names", "Hình thức khen thưởng,Số quyết định\nThư khen,15/QĐ-UBND"),
    list("award-without-form", "Họ và tên,Hình thức khen thưởng\nNguyễn Văn Mẫu,"),
    list("award-list-without-form", "Họ và tên,Số quyết định\nNguyễn Văn Mẫu,15/QĐ-UBND"),
    list(
      "award-with-unknown-unit",
      """
      name,form,decision,unit,organisation,campaign,programme
      Nguyễn Văn Mẫu,giay-khen-cap-xa,15/QĐ-UBND,xã Ví Rụ,Trạm xá,nha-sach-vuon-dip,nghi-quyet-mao
      """),
    list(
      "award-without-decision",
      """
      name,form,class
      Nguyễn Văn Mẫu,giay-khen-cap-xa,nhat
      """),
    list("number-again-in-another-year", numberAgain("2026-11-20", "Chủ tịch UBND xã Ví Dụ")) {
      $0.clock = "2027-01-01"
    },
    list("number-again-by-another-issuer", numberAgain("2025-03-02", "Chủ tịch UBND xã Mẫu Cũ")),
    list("number-again-in-the-same-year", numberAgain("2025-03-02", "Chủ tịch UBND xã Ví Dụ")),
    BadSite(
      "decision-listed-twice", .build,
      [
        "Content/data/decisions.csv": """
        number,date,issuer
        12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ
        12/qđ-ubnd,2025-11-20,Chủ tịch UBND xã Ví Dụ

        """
      ]),
    BadSite(
      "against-the-law", .build,
      [
        "Content/data/catalogue.yml": """
        levels:
          - {id: nha-nuoc, vi: Cấp Nhà nước}
          - {id: cap-huyen, vi: Chủ tịch UBND cấp huyện, valid_to: 2025-06-30}
          - {id: cap-xa, vi: Chủ tịch UBND cấp xã}
        items:
          - {id: huan-chuong-lao-dong, vi: Huân chương Lao động, kind: order, level: nha-nuoc, classes: [nhat, nhi, ba]}
          - {id: giay-khen-cap-xa, vi: Giấy khen của Chủ tịch UBND cấp xã, kind: giay-khen, level: cap-xa}
          - {id: giay-khen-cap-huyen, vi: Giấy khen của Chủ tịch UBND cấp huyện, kind: giay-khen, level: cap-huyen}
          - {id: thon-van-hoa, vi: Thôn văn hóa, kind: title, level: cap-xa, recipients: [dia-ban]}
        non_statutory:
          - {id: thu-khen, vi: Thư khen}

        """,
        "Content/data/decisions.csv": """
        number,date,issuer,recipients
        31/QĐ-UBND,2025-08-01,Chủ tịch UBND xã Ví Dụ,9

        """,
        "Content/awards/2026.csv": """
        name,form,decision,decision_date,issuer,deed
        Nguyễn Văn Mẫu,giay-khen-cap-huyen,31/QĐ-UBND,2025-08-01,Chủ tịch UBND xã Ví Dụ,Giữ sạch đường làng
        Nguyễn Văn Mẫu,thon-van-hoa,31/QĐ-UBND,2025-08-01,Chủ tịch UBND xã Ví Dụ,Giữ sạch đường làng
        Nguyễn Văn Mẫu,giay-khen-cap-xa,32/QĐ-UBND,2025-09-01,Chủ tịch UBND xã Ví Dụ,Sửa cầu
        Nguyễn Văn Mẫu,giay-khen-cap-xa,33/QĐ-UBND,2025-10-01,Chủ tịch UBND xã Ví Dụ,Sửa cầu

        """,
      ]),
    story(
      "claim-without-a-row",
      "about: [nguyen-van-mau]\nawards: [{form: huan-chuong-lao-dong, class: nhat, decision: 99/QĐ-CTN}]"),
    story("claim-of-an-unknown-form", "about: [nguyen-van-mau]\nawards: [{form: giay-khen-xa}]"),
    story("claim-of-an-unknown-row", "about: [nguyen-van-mau]\nawards: [hang-7]"),
    story(
      "award-words-without-claim", "about: [nguyen-van-mau]",
      body: "Mở đầu.\n\nCuối năm ông được tặng Huân chương Lao động hạng Nhất.\n"),
  ]

  private static func list(
    _ name: String, _ rows: String, _ change: @escaping @Sendable (inout BuildOptions) -> Void = { _ in }
  ) -> BadSite {
    BadSite(name, .build, ["Content/awards/2026.csv": .text(rows + "\n")], change)
  }

  private static func numberAgain(_ date: String, _ issuer: String) -> String {
    "name,form,decision,decision_date,issuer\nNguyễn Văn Mẫu,giay-khen-cap-xa,12/QĐ-UBND,\(date),\(issuer)"
  }
}
