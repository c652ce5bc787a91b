import Building

/// Names of people who may not be named. All people are invented.
extension BadSite {
  static let names = [
    named(
      "name-of-somebody-who-withdrew", body: "Bà **Hồ Thị Rút** kể.\n\n- Hồ Thị\n- Rút\n",
      head: "summary: Có hồ thị rút"),
    BadSite(
      "address-with-the-name-of-somebody-who-withdrew", .build,
      [
        "Content/data/recipients.csv": .text(withdrawn()),
        "Content/stories/2026/ba-ho-thi-rut.md": .text(storyText("")),
      ]),
    BadSite(
      "namesake-without-place", .build,
      [
        "Content/data/recipients.csv": .text(withdrawn(shownAt: "xa-vi-du")),
        storyFile: .text(storyText("about: [rut-2]")),
      ]),
    BadSite(
      "namesake-at-the-same-place", .build,
      [
        "Content/data/recipients.csv": .text(withdrawn(at: "xa-vi-du", shownAt: "xa-vi-du")),
        storyFile: .text(storyText("about: [rut-2]")),
      ]),
    BadSite(
      "namesake-at-another-place", .build,
      [
        "Content/data/recipients.csv": .text(withdrawn(at: "xa-khac", shownAt: "xa-vi-du")),
        "Content/data/units.csv": .text(
          (goodSite["Content/data/units.csv"]?.text ?? "") + "xa-khac,xa,Khác,,,\n"),
        storyFile: .text(storyText("about: [rut-2]")),
      ]),
    BadSite(
      "answers-that-cannot-be-understood", .build,
      [
        "Content/data/tra-loi.yml": .text(
          """
          - {question: namesake, name: Hồ Thị Rút, places: [xa-vi-zu], answer: different}
          - {cau-hoi: trung-ten, ho-ten: Hồ Thị Rút, cac-noi: [xa-vi-du], tra-loi: {cung-mot-nguoi: khong-ai}}
          - {question: namesake, name: Hồ Thị Rút, places: [xa-vi-du], answer: maybe}
          - {question: who, name: Hồ Thị Rút}
          - {question: namesake, names: Hồ Thị Rút}

          """)
      ]),
    BadSite("answers-that-are-no-list", .build, ["Content/data/tra-loi.yml": .text("question: namesake\n")]),
    BadSite(
      "withdrawn-name-of-one-word", .build,
      [
        "Content/data/recipients.csv": .text(
          withdrawn().replacing("Hồ Thị Rút", with: "Mỡ"))
      ]),
  ]

  private static func named(_ name: String, body: String, head: String) -> BadSite {
    BadSite(
      name, .build,
      ["Content/data/recipients.csv": .text(withdrawn()), storyFile: .text(storyText(head, body: body))])
  }

  /// The people of the good site, and somebody who withdrew, at a place or at none.
  private static func withdrawn(at place: String = "", shownAt other: String? = nil) -> String {
    let people = goodSite["Content/data/recipients.csv"]?.text ?? ""
    return people.replacing("role_class\n", with: "role_class,consent\n")
      + "rut,ca-nhan,Hồ Thị Rút,\(place),,,,rut\n"
      + (other.map { "rut-2,ca-nhan,Hồ Thị Rút,\($0),,,,\n" } ?? "")
  }
}
