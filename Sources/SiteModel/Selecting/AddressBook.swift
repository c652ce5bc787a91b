import Publishing
import Records

/// Whose page an address is, for the addresses that texts link to.
struct AddressBook {
  /// What has a page at an address, or an old address that leads to one.
  enum Owner: Hashable {
    case text(SiteText)
    case recipient(Ref<Recipient>)
    case decision(Ref<IssuedDecision>)
    /// By its position.
    case topic(Int)
    /// By its position.
    case release(Int)
    /// The list of a section.
    case section(Section)
  }

  /// Folders with a slash at their end, or files.
  private var owners: [String: [Owner]] = [:]

  /// - Parameter addresses: paths as links have them. Only these and the folders above them are in the book.
  init(of site: Site, for addresses: some Sequence<String>) {
    var asked: Set<String> = []
    for address in addresses {
      for path in Self.spellings(of: address) where asked.insert(path).inserted {
        asked.formUnion(Self.folders(above: path))
      }
    }
    guard !asked.isEmpty else { return }
    let paths = SitePaths(site.settings)
    func add(_ path: String, _ owner: Owner) {
      if asked.contains(path) { owners[path, default: []].append(owner) }
    }
    for text in site.texts {
      guard let page = site.page(of: text, paths) else { continue }
      add(page, .text(text))
      for alias in site.aliases(of: text) { if let path = aliasPath(alias.value) { add(path, .text(text)) } }
    }
    let sections = site.settings.sections
    if sections.contains(.recipients) {
      for ref in site.recipients.refs { add(paths.page(site.recipients[ref]), .recipient(ref)) }
    }
    if sections.contains(.decisions) {
      for ref in site.decisions.refs { add(paths.page(site.decisions[ref]), .decision(ref)) }
    }
    if sections.contains(.tags) {
      for position in site.topics.indices { add(paths.page(site.topics[position]), .topic(position)) }
    }
    if sections.contains(.press) {
      for position in site.releases.indices {
        add(paths.page(site.releases[position].id), .release(position))
      }
    }
    for section in Section.allCases where section != .search { add(paths.folder(section), .section(section)) }
  }

  /// `nil` of an address that no record decides about: the home page, a file of the theme, a page that never was.
  func owners(of address: String) -> [Owner] {
    Self.spellings(of: address).flatMap { owners[$0] ?? [] }
  }

  /// Who decides whether a page is there: its owners, or those of the nearest folder above it that has any, as of a feed or of the
  /// second page of a list. There an address may be wrong although its folder is right.
  func deciders(of address: String) -> (owners: [Owner], isExact: Bool) {
    let exact = owners(of: address)
    if !exact.isEmpty { return (exact, true) }
    let above = Self.folders(above: address).first { owners[$0] != nil }
    return (above.flatMap { owners[$0] } ?? [], false)
  }

  /// A server takes a folder with and without its slash, and by its index.
  private static func spellings(of address: String) -> [String] {
    if address.utf8.last == UInt8(ascii: "/") { return [address] }
    let index = "/index.html"
    if address.hasSuffix(index) { return [String(address.dropLast(index.utf8.count - 1))] }
    return [address, address + "/"]
  }

  /// The nearest first.
  private static func folders(above path: String) -> [String] {
    var folders: [String] = []
    var rest = path.utf8.dropLast()
    while let slash = rest.lastIndex(of: UInt8(ascii: "/")) {
      folders.append(String(path[...slash]))
      rest = rest[..<slash]
    }
    return folders
  }
}

extension Outlook {
  func state(of owner: AddressBook.Owner) -> State {
    switch owner {
    case .text(let text): state(of: text)
    case .recipient(let ref): state(of: ref)
    case .decision(let ref): state(of: ref)
    case .topic(let position): state(of: site.topics[position])
    case .release(let position): state(of: site.releases[position])
    case .section(let section): state(of: section)
    }
  }

  /// - Returns: `nil` where no record decides, or the folder is there and the page need not be.
  func state(of address: String, in book: AddressBook) -> State? {
    let (owners, isExact) = book.deciders(of: address)
    guard !owners.isEmpty else { return nil }
    let states = owners.map { state(of: $0) }
    if states.contains(.shown) { return isExact ? .shown : nil }
    return states.contains(.ended) ? .ended : .hidden
  }
}
