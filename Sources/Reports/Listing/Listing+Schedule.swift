import Bulletins
import Diagnostics
import Formats
import Publishing
import Records
import SiteModel
import VietnameseText

extension Listing {
  /// What is going to change by itself, in the order of time: the very changes of which `Edition.nextChange` is the
  /// first. `change` and `kind` are stable words for programs, `meaning` is for people.
  func schedule(in language: MessageLanguage) -> CSVTable {
    CSVTable(
      header: ["at", "change", "id", "title", "file", "kind", "meaning"],
      rows: site.changes(after: selection).map { change in
        let subject = described(change.subject)
        return [
          change.instant.rfc3339(in: selection.zone), change.kind.rawValue, subject.id, subject.title,
          subject.file, subject.kind, change.kind.meaning(in: language),
        ]
      })
  }

  /// What changes: the word for its kind, its id, its title or name, and the file that says so.
  private func described(
    _ subject: Change.Subject
  ) -> (kind: String, id: String, title: String, file: String) {
    switch subject {
    case .text(let text):
      let written = site.authored(text)
      // A review is called by the end of its address alone.
      let id = text.kind == .review ? written.slug : site.id(of: text)
      return (text.kind.rawValue, id, written.title, written.file)
    case .nominee(let ref, _):
      let consultation = site.consultations[ref]
      return ("nominee", consultation.slug, consultation.title, consultation.file)
    case .recipient(let ref):
      let recipient = site.recipients[ref]
      return ("recipient", recipient.id, recipient.name, recipient.place.file)
    case .decision(let ref):
      let decision = site.decisions[ref]
      let file =
        decision.isListed ? SourcePaths.decisions : decision.awards.first.map { site.awards[$0].place.file }
      return ("decision", decision.slug, decision.number, file ?? SourcePaths.decisions)
    case .award(let ref):
      let recipient = site.recipients[site.links(ref).recipient]
      return ("award", recipient.id, recipient.name, site.awards[ref].place.file)
    case .result(let series, let position):
      let point = site.series[series].points[position]
      return ("result", "\(point.indicator)@\(point.period)", site.series[series].name, point.place.file)
    case .form(let ref): return ("form", site.forms[ref].id, site.forms[ref].name, SourcePaths.catalogue)
    case .level(let position):
      let level = site.catalogue.levels[position]
      return ("level", level.id, level.name, SourcePaths.catalogue)
    case .release(let id, let version):
      let history = site.releases.first { $0.id == id }
      let title = history?.versions.first { $0.entry.version == version }?.bulletin?.headline
      return (
        "bulletin", "\(id.text)/\(PressAddresses.folder(ofVersion: version))", title ?? "",
        PressAddresses.ledger
      )
    case .securityStatement: return ("statement", "security.txt", "security.txt", SourcePaths.settings)
    }
  }
}

extension Change.Kind {
  fileprivate func meaning(in language: MessageLanguage) -> String {
    let words =
      switch self {
      case .appears: Phrase("hiện ra", "is shown")
      case .expires: Phrase("hết hạn, không hiện nữa", "expires and is shown no more")
      case .withdrawn: Phrase("được gỡ bỏ", "is withdrawn")
      case .closes: Phrase("hết thời gian lấy ý kiến", "closes for comment")
      case .named: Phrase("được nêu tên", "may be named")
      case .unnamed: Phrase("thôi nêu tên", "is named no more")
      case .ended: Phrase("hết hiệu lực theo danh mục", "ends by the catalogue")
      case .ages:
        Phrase("hết 48 giờ, thôi nằm trong sitemap tin", "is 48 hours old and leaves the news sitemap")
      case .renewed: Phrase("được ghi lại với hạn mới", "is written with a later end")
      }
    return words.text(in: language)
  }
}
