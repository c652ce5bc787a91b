import Diagnostics
import Markdown
import Publishing
import Records
import VietnameseText

extension Forecast {
  /// Links by address, old addresses, and two texts that will want one address.
  mutating func addAddresses(of texts: [ComingText], _ turns: inout Turns, _ pages: KnownPages) {
    let check = AddressCheck(texts, turns.now, pages)
    // Many texts link to the same few pages.
    var known: [String: (address: LinkAddress, instants: [Instant])] = [:]
    for text in texts {
      guard let page = turns.now.site.page(of: text.text, check.paths) else { continue }
      for link in turns.now.site.body(of: text.text).links {
        let destination = link.destination
        let found = known[destination] ?? check.found(destination, on: page, &turns)
        if destination.hasPrefix("/") { known[destination] = found }
        if found.address == .elsewhere { continue }
        addFirst(of: text, found.instants, turns) {
          check.fault(of: link, to: found.address, in: text.text, $0)
        }
      }
      addWishes(of: text, page, turns, check)
    }
  }

  /// What a text that appears wants for itself: its page, its old addresses, the files beside it.
  private mutating func addWishes(of text: ComingText, _ page: String, _ turns: Turns, _ check: AddressCheck)
  {
    guard let start = text.start else { return }
    let then = turns.now.at(start)
    for problem in check.collisions(of: text.text, on: page, then) { add(problem, at: start, in: text) }
    for alias in then.site.aliases(of: text.text) where aliasPath(alias.value) == nil {
      add(Diagnostic(.badAlias, alias.value, at: alias.place), at: start, in: text)
    }
  }
}

/// Whether addresses lead anywhere at an instant.
private struct AddressCheck {
  let paths: SitePaths
  private let book: AddressBook
  private let pages: KnownPages
  /// The full address of the site.
  private let base: String

  init(_ texts: [ComingText], _ now: Outlook, _ pages: KnownPages) {
    let paths = SitePaths(now.site.settings)
    self.paths = paths
    self.pages = pages
    base = now.site.settings.baseURL
    var asked = now.addresses(in: texts.map(\.text), paths)
    for text in texts where text.start != nil {
      asked.formUnion([now.site.page(of: text.text, paths)].compactMap { $0 })
      asked.formUnion(now.site.aliases(of: text.text).compactMap { aliasPath($0.value) })
    }
    book = AddressBook(of: now.site, for: asked)
  }

  /// Where a link leads, and the instants at which the page there comes or goes.
  func found(
    _ destination: String, on page: String, _ turns: inout Turns
  ) -> (address: LinkAddress, instants: [Instant]) {
    let address = LinkAddress(destination, on: page, of: base)
    guard case .page(let path, _) = address else { return (address, []) }
    let possible = Set(book.deciders(of: path).owners.flatMap { turns.instants(of: $0) }).sorted()
    return (address, turns.changing(at: possible) { $0.state(of: path, in: book) })
  }

  func fault(
    of link: MarkdownDocument.Link, to address: LinkAddress, in text: SiteText, _ then: Outlook
  ) -> Diagnostic? {
    switch address {
    case .elsewhere: return nil
    case .outside: return Diagnostic(.brokenLink, link.destination, at: link.place)
    case .here(let fragment):
      return fault(of: fragment, in: then.site.body(of: text), at: link.place)
    case .page(let path, let fragment):
      switch then.state(of: path, in: book) {
      case .ended: return Diagnostic(.endedLink, link.destination, at: link.place)
      case .hidden: return Diagnostic(.brokenLink, link.destination, at: link.place)
      case .shown:
        let shown = book.owners(of: path).first { then.state(of: $0) == .shown }
        guard case .text(let target)? = shown, isPage(path, of: target, then.site) else { return nil }
        return fault(of: fragment, in: then.site.body(of: target), at: link.place)
      // A page that no record decides about is there later if it is there now.
      case nil:
        if pages.file(for: path) != nil { return nil }
        return Diagnostic(
          .brokenLink, link.destination, at: link.place, suggestions: pages.nearest(to: path))
      }
    }
  }

  private func isPage(_ path: String, of text: SiteText, _ site: Site) -> Bool {
    site.page(of: text, paths).map { $0 == path || $0 == path + "/" || $0 + "index.html" == path } ?? false
  }

  private func fault(of fragment: String, in body: MarkdownDocument, at place: Place) -> Diagnostic? {
    guard !fragment.isEmpty, !body.anchors.contains(fragment) else { return nil }
    return Diagnostic(
      .brokenAnchor, fragment, at: place, suggestions: nearMisses(of: fragment, among: body.anchors.sorted()))
  }

  /// Addresses of a text that another has already when it appears. Of a page and an old address, the old one is what the author
  /// should change.
  func collisions(of text: SiteText, on page: String, _ then: Outlook) -> [Diagnostic] {
    let site = then.site
    let file = Place(site.file(of: text))
    let wishes =
      [(path: page, place: file)]
      + site.aliases(of: text).compactMap { alias in aliasPath(alias.value).map { ($0, alias.place) } }
    return sameNames(in: text, on: page, site)
      + wishes.flatMap { path, wished -> [Diagnostic] in
        let owners = book.owners(of: path).filter { $0 != .text(text) }
        let others = owners.filter { occupies($0, path, then) }.map { place(of: $0, wanting: path, site) }
        let isTaken = owners.isEmpty && path != page && pages.file(for: path) != nil
        return (others + (isTaken ? [nil] : [])).map { other in
          guard let other else { return Diagnostic(.pathTaken, "/" + path, at: wished) }
          let (later, first) = path == page && other.line != nil ? (other, wished) : (wished, other)
          return Diagnostic(.pathTaken, "/" + path, at: later).note(.alsoWantedHere, at: first)
        }
      }
  }

  /// Two files of a text from different folders that would lie beside its page under one name.
  private func sameNames(in text: SiteText, on page: String, _ site: Site) -> [Diagnostic] {
    var first: [String: ContentFile] = [:]
    return site.contentFiles(of: text).compactMap(\.target).compactMap { file in
      guard let other = first[file.name], other != file else {
        first[file.name] = file
        return nil
      }
      let problem = Diagnostic(.pathTaken, "/" + page + file.name, at: Place(file.path))
      return problem.note(.alsoWantedHere, at: Place(other.path))
    }
  }

  /// A withdrawn text keeps the address of its page.
  private func occupies(_ owner: AddressBook.Owner, _ path: String, _ then: Outlook) -> Bool {
    if then.state(of: owner) == .shown { return true }
    guard case .text(let other) = owner, isPage(path, of: other, then.site),
      let (publication, needsDate) = then.site.publication(of: other)
    else { return false }
    return then.selection.visibility(of: publication, needsDate: needsDate) == .withdrawn
  }

  private func place(of owner: AddressBook.Owner, wanting path: String, _ site: Site) -> Place? {
    guard case .text(let text) = owner else { return nil }
    let alias = site.aliases(of: text).first { aliasPath($0.value) == path }
    return alias?.place ?? Place(site.file(of: text))
  }
}
