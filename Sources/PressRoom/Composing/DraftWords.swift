import Records
import SiteModel
import VietnameseText

/// What a draft calls the time or the matter that it is about.
struct DraftWords {
  /// Within a sentence, and in messages: "tuần 8 năm 2026".
  let period: String
  /// How the first sentence begins.
  let opening: String
  /// Its headline where no rule gives one.
  let title: String
  /// What the braces of a rule's title stand for.
  let placeholders: [(name: String, text: String)]

  init(_ subject: DraftSubject, campaign: String? = nil, decision: IssuedDecision? = nil) {
    let inCampaign = campaign.map { [("phong-trao", $0)] } ?? []
    switch subject {
    case .week(let week):
      period = "tuần \(week.number) năm \(week.year)"
      opening = "Từ \(day(week.firstDay)) đến hết \(day(week.lastDay))"
      title = campaign.map { "\($0): tuần \(week.number) năm \(week.year)" } ?? "Gương sáng \(period)"
      placeholders = [("tuan", String(week.number)), ("nam", String(week.year))] + inCampaign
    case .month(let month):
      period = month.vietnamese
      opening = "Trong \(month.vietnamese)"
      title = campaign.map { "\($0): \(month.vietnamese)" } ?? "Gương sáng \(month.vietnamese)"
      placeholders =
        [("thang", month.month.map { String($0) } ?? ""), ("nam", String(month.year))] + inCampaign
    case .campaign(let id):
      let name = campaign ?? id
      period = "phong trào “\(name)”"
      opening = "Phong trào “\(name)”"
      title = "Phong trào “\(name)”: kết quả và điển hình"
      placeholders = [("phong-trao", name)]
    case .decision(let id):
      let number = decision?.number ?? id
      period = "Quyết định số \(number)"
      opening =
        "Quyết định số \(number)" + (decision?.date.map { " \($0.vietnamese)" } ?? "")
        + (decision?.issuer.map { " của \($0)" } ?? "")
      title = "Khen thưởng theo Quyết định số \(number)"
      placeholders = [("quyet-dinh", number)]
    }
  }

  func headline(_ pattern: String?) -> String {
    guard let pattern else { return title }
    return placeholders.reduce(pattern) { $0.replacing("{\($1.name)}", with: $1.text) }
  }
}

private func day(_ number: Int) -> String { PartialDate(ofDay: number).vietnamese }
