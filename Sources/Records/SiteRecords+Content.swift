extension SiteRecords {
  /// Files come in the order of their paths, so a campaign's `index.md` comes before its results and reviews.
  package mutating func add(_ content: FileContent) {
    switch content {
    case .story(let story): stories.append(story)
    case .campaign(let campaign): campaigns.append(campaign)
    case .results(let results, let file): campaign(of: file) { $0.results += results }
    case .review(let review): campaign(of: review.file) { $0.reviews.append(review) }
    case .page(let page): pages.append(page)
    case .document(let document): documents.append(document)
    case .consultation(let consultation): consultations.append(consultation)
    case .bulletin(let bulletin): bulletins.append(bulletin)
    case .recipients(let more): recipients += more
    case .units(let more): units += more
    case .organisations(let more): organisations += more
    case .programmes(let more): programmes += more
    case .decisions(let more): decisions += more
    case .indicators(let more): indicators += more
    case .holidays(let more): holidays += more
    case .awards(let file):
      awards += file.awards
      awardSheets += file.sheets
    case .catalogue(let whole): catalogue = whole
    case .answers(let more): answers += more
    case .ledger(let entries): ledger += entries
    case .pressRecord(let record): pressRecords.append(record)
    case .nothing: break
    }
  }

  private mutating func campaign(of file: String, _ change: (inout Campaign) -> Void) {
    let folder = file.split(separator: "/").prefix(3).joined(separator: "/") + "/index.md"
    guard let position = campaigns.lastIndex(where: { $0.file == folder }) else { return }
    change(&campaigns[position])
  }
}
