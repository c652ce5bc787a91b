import Records
import SiteModel
import VietnameseText

/// What still holds a person, and what is to be done about it.
package struct TakedownReport: Sendable {
  let id: String
  let name: String
  let recipient: Recipient
  let settings: SiteSettings
  let day: PartialDate
  /// The last day for an answer.
  let due: PartialDate
  /// In the order in which they are told.
  let holdings: [Holding]
  /// Names of one word, which were not searched for.
  let notSearched: [String]
  let history: HistorySearch
  /// Whether the addresses of a site as if the person might be named are among them.
  let hasAddresses: Bool
  /// Whether the person is hidden by the tables already.
  let isHidden: Bool
  /// What a row of `recipients.csv` would need, where there is none.
  let row: [(column: String, value: String)]

  package init(
    id: String, name: String, recipient: Recipient, settings: SiteSettings, day: PartialDate,
    due: PartialDate, holdings: [Holding], notSearched: [String], history: HistorySearch, hasAddresses: Bool,
    isHidden: Bool, row: [(column: String, value: String)]
  ) {
    self.id = id
    self.name = name
    self.recipient = recipient
    self.settings = settings
    self.day = day
    self.due = due
    self.holdings = holdings
    self.notSearched = notSearched
    self.history = history
    self.hasAddresses = hasAddresses
    self.isHidden = isHidden
    self.row = row
  }
}

/// What was learnt of old states of the sources in a Git repository.
package enum HistorySearch: Sendable {
  case searched
  /// `Content` lies in no repository.
  case none
  case missing
  /// What Git said.
  case failed(String)
}
