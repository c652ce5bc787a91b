import Formats
import Reports
import SiteModel

extension BuildRun {
  /// Who asked for something to be done about what is held of them.
  func requests(_ listing: Listing, _ tree: SourceTree) async -> CSVTable {
    let (site, asked) = (listing.site, listing.whoAsked)
    let people = SoughtPeople(asked.map { site.records(ofPerson: $0) }, in: site)
    let found = asked.isEmpty ? [] : await tree.search(for: people, workers: options.jobs)
    return listing.requests(site.holdings(of: people, found: found, listing.selection))
  }
}
