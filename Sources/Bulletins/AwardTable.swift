import VietnameseText

extension PressTable {
  /// The honoured of a bulletin as its readers see them.
  package init(_ awards: [PressAward]) {
    self.init(
      header: ["Người, tập thể", "Hình thức", "Thành tích", "Quyết định"].map { [.text($0)] },
      rows: awards.map { award in
        let decision = award.decision.map { number in
          "số \(number)" + (award.decisionDate.flatMap { PartialDate($0) }.map { ", " + $0.vietnamese } ?? "")
        }
        return [
          award.name + (award.role.map { ", " + $0 } ?? ""),
          award.form + (award.isPosthumous ? " (truy tặng)" : ""), award.deed ?? "",
          decision ?? "chưa công bố số",
        ].map { [.text($0)] }
      })
  }
}
