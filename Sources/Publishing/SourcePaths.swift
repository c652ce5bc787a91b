/// Where sources lie: paths from their root, without a slash at the end. What belongs to the press room is in `PressAddresses`.
package enum SourcePaths {
  package static let content = "Content"
  package static let settings = "\(content)/site.yml"

  package static let stories = "\(content)/stories"
  package static let campaigns = "\(content)/campaigns"
  package static let pages = "\(content)/pages"
  package static let documents = "\(content)/documents"
  package static let notices = "\(content)/notices"

  package static let awards = "\(content)/awards"

  package static let data = "\(content)/data"
  package static let catalogue = "\(data)/catalogue.yml"
  package static let recipients = "\(data)/recipients.csv"
  package static let units = "\(data)/units.csv"
  package static let organisations = "\(data)/organisations.csv"
  package static let programmes = "\(data)/programmes.csv"
  package static let decisions = "\(data)/decisions.csv"
  package static let indicators = "\(data)/indicators.csv"
  package static let holidays = "\(data)/holidays.csv"
  package static let answers = "\(data)/tra-loi.yml"
  package static let acknowledgements = "\(data)/da-xem.yml"

  package static let themes = "Themes"
  package static func theme(_ name: String) -> String { "\(themes)/\(name)" }
}
