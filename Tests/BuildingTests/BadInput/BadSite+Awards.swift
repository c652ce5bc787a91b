import Building

/// Award lists, decisions, and what stories say of them.
extension BadSite {
  static let awards = [
    list(
      "homonym",
      """
      name,form,decision
      Lê Văn Trùng,giay-khen-cap-xa,15/QĐ-UBND
      Nguyễn Văn Mẫu,giay-khen-cap-xa,15/QĐ-UBND
      """),
    list(
      "people-who-may-be-one",
      """
      name,form,decision,unit,organisation,role
      Lê Văn Trùng,giay-khen-cap-xa,15/QĐ-UBND,Mẫu Cũ,,
      Nguyễn Văn Mậu,giay-khen-cap-xa,15/QĐ-UBND,xã Ví Dụ,,
      Nguyễn Văn Mẫu,giay-khen-cap-xa,15/QĐ-UBND,,UBND xã,Kế toán
      Vi Thị Hai,giay-khen-cap-xa,15/QĐ-UBND,xã Ví Dụ,,Kế toán
      Vi Thị Hai,giay-khen-cap-xa,15/QĐ-UBND,xã Ví Dụ,,Văn thư
      """),
    list(
      "names-that-no-table-has",
      """
      name,form,decision,decision_date,issuer,unit,organisation
      Vi Thị Hai,giay-khen-cap-xa,15/QĐ-UBND,2026,UBND xã Ví Dụ,xã Ví Rụ,
      Vi Thị Ba,giay-khen-cap-xa,15/QĐ-UBND,2026,UBND xã Ví Dụ,xã Ví Rụ,Trường Mới
      Vi Thị Tư,giay-khen-cap-xa,15/QĐ-UBND,2026,Chủ tịch UBND xã Ví Dụ,xa Vi Du,
      """),
    BadSite(
      "units-of-one-name", .build,
      [
        "Content/data/units.csv": """
        id,type,name,district,valid_from,valid_to,successors
        xa-vi-du,xa,Ví Dụ,,2025-07-01,,
        xa-mau-cu,xa,Mẫu Cũ,,,2025-06-30,xa-vi-du
        xa-dong-mot,xa,Đông,huyện Một,,2025-06-30,xa-vi-du
        xa-dong-hai,xa,Đông,huyện Hai,,2025-06-30,

        """,
        "Content/awards/2026.csv": """
        name,form,decision,decision_date,unit
        Vi Thị Hai,giay-khen-cap-xa,15/QĐ-UBND,2020-05-01,xã Đông
        Vi Thị Ba,giay-khen-cap-xa,15/QĐ-UBND,2020-05-01,"xã Đông, huyện Hai"

        """,
      ]),
    list(
      "award-without-recipient",
      """
      Họ và tên,Hình thức khen thưởng,Số quyết định
      ,Giấy khen của Chủ tịch UBND cấp xã,15/QĐ-UBND
      """),
    list(
      "award-with-unknown-form",
      """
      Họ và tên,Hình thức khen thưởng,Số quyết định,Đơn vị
      Nguyễn Văn Mẫu,giay-khen-cap-sa,15/QĐ-UBND,xã Ví Dụ
      Trần Thị Thử,Giấy khen của Chủ tịch UBND cấp tỉnh,15/QĐ-UBND,xã Ví Dụ
      Trần Thị Thử,Bằng khen của xã,15/QĐ-UBND,xã Ví Dụ
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
      recipient,form,class
      nguyen-van-mau,giay-khen-cap-xa,nhat
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
        recipient,form,decision,decision_date,issuer,deed
        nguyen-van-mau,giay-khen-cap-huyen,31/QĐ-UBND,2025-08-01,Chủ tịch UBND xã Ví Dụ,Giữ sạch đường làng
        nguyen-van-mau,thon-van-hoa,31/QĐ-UBND,2025-08-01,Chủ tịch UBND xã Ví Dụ,Giữ sạch đường làng
        nguyen-van-mau,giay-khen-cap-xa,32/QĐ-UBND,2025-09-01,Chủ tịch UBND xã Ví Dụ,Sửa cầu
        nguyen-van-mau,giay-khen-cap-xa,33/QĐ-UBND,2025-10-01,Chủ tịch UBND xã Ví Dụ,Sửa cầu

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
    "recipient,form,decision,decision_date,issuer\nnguyen-van-mau,giay-khen-cap-xa,12/QĐ-UBND,\(date),\(issuer)"
  }
}
