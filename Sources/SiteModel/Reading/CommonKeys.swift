import Diagnostics

/// Keys that several kinds of text share.
enum CommonKeys {
  static let publication = ["date", "updated", "draft", "embargo", "expires", "withdrawn"]
  static let citation = ["title", "name", "url", "date"]
  static let picture = ["file", "alt", "caption", "credit", "rights"]
}

extension MappingReader {
  mutating func publication() -> Publication {
    var publication = Publication()
    publication.date = moment("date")
    publication.updated = moment("updated")
    publication.isDraft = flag("draft")
    publication.embargo = moment("embargo")
    publication.expires = moment("expires")
    publication.withdrawal = withdrawal()
    return publication
  }

  mutating func withdrawal() -> Withdrawal? {
    group("withdrawn", known: ["date", "reason"]) { inner in
      Withdrawal(date: inner.moment("date"), reason: inner.withdrawalReason())
    }
  }

  /// Readers are told the class of a reason only. Another word is a warning, so that it holds up no takedown.
  private mutating func withdrawalReason() -> Withdrawal.Reason {
    guard let written = located("reason") else { return .other }
    if let reason = values.spelled(written.value, Withdrawal.Reason.self) { return reason }
    let allowed = Withdrawal.Reason.allCases.map(\.rawValue)
    values.diagnostics.append(
      Diagnostic(
        .otherWithdrawalReason, written.value, allowed.joined(separator: ", "), at: written.place,
        suggestions: nearMisses(of: written.value, among: allowed)))
    return .other
  }

  mutating func citations(_ key: String) -> [Citation] {
    groups(key, known: CommonKeys.citation, short: { Citation(title: $0.value) }) { inner in
      guard let title = inner.text("title") ?? inner.text("name") ?? inner.text("url") else {
        _ = inner.required("title")
        return nil
      }
      return Citation(title: title, url: inner.url("url"), date: inner.date("date"))
    }
  }

  mutating func pictures(_ key: String) -> [Picture] {
    groups(key, known: CommonKeys.picture) { inner in
      guard let file = inner.located("file") else {
        _ = inner.required("file")
        return nil
      }
      let alt = inner.text("alt")
      let credit = inner.text("credit")
      if alt == nil {
        inner.values.diagnostics.append(Diagnostic(.pictureKeyWithoutAlt, file.value, at: file.place))
      }
      if credit == nil {
        inner.values.diagnostics.append(Diagnostic(.pictureKeyWithoutCredit, file.value, at: file.place))
      }
      return Picture(
        file: file.value, place: file.place, alt: alt ?? "", caption: inner.text("caption"), credit: credit,
        rights: inner.text("rights"))
    }
  }
}
