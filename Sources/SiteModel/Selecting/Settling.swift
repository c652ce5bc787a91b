import Diagnostics
import Markdown
import Publishing

/// The visible texts after what has ended: an ending wins over whatever still points to it, so that the build that makes it true
/// goes through.
struct Settling {
  /// The bodies that are other than written, by their text.
  private(set) var bodies: [SiteText: MarkdownDocument] = [:]
  /// What is wrong with the visible texts: errors, and a warning for each place that an ending changed.
  private(set) var diagnostics: [Diagnostic] = []

  private let choice: Choice
  private let outlook: Outlook
  private let paths: SitePaths
  /// `nil` when nothing has ended.
  private var book: AddressBook?
  /// Whether what an address from the root leads to has ended; texts link to the same few pages.
  private var endedAddresses: [String: Bool] = [:]
  private var endings: [SiteText: MarkdownDocument.Endings] = [:]
  /// The anchors of headings that have other words now, by their page.
  private var lostAnchors: [String: Set<String>] = [:]

  init(_ choice: Choice) {
    self.choice = choice
    outlook = Outlook(choice.site, choice.selection)
    paths = SitePaths(choice.site.settings)
    let texts = choice.visibleTexts
    if choice.hasEndings { book = AddressBook(of: choice.site, for: outlook.addresses(in: texts, paths)) }
    for text in texts { settle(text) }
    if !lostAnchors.isEmpty { for text in texts { addLinksToLostAnchors(of: text) } }
  }

  /// - Returns: the text as it is now.
  func body(of text: SiteText) -> MarkdownDocument { bodies[text] ?? choice.site.body(of: text) }

  private mutating func settle(_ text: SiteText) {
    let body = choice.site.body(of: text)
    var endings = MarkdownDocument.Endings()
    body.forEachMention { mention in
      guard !choice.isShown(mention), let fault = outlook.fault(of: mention, in: text) else { return }
      diagnostics.append(fault)
      if fault.severity == .warning { endings.add(mention, words: fault.facts.last ?? "") }
    }
    guard !text.isBulletin else { return }
    addLinks(of: body, in: text, to: &endings)
    if !endings.isEmpty { settle(text, endings) }
  }

  private mutating func settle(_ text: SiteText, _ endings: MarkdownDocument.Endings) {
    let body = choice.site.body(of: text)
    let settled = body.settled(endings)
    bodies[text] = settled
    self.endings[text] = endings
    if let page = choice.site.page(of: text, paths), settled.anchors != body.anchors {
      lostAnchors[page] = body.anchors.subtracting(settled.anchors)
    }
  }

  private mutating func addLinksToLostAnchors(of text: SiteText) {
    guard !text.isBulletin, let page = choice.site.page(of: text, paths) else { return }
    var endings = endings[text] ?? MarkdownDocument.Endings()
    for link in choice.site.body(of: text).links {
      let lost: (page: String, fragment: String)? =
        switch LinkAddress(link.destination, on: page, of: choice.site.settings.baseURL) {
        case .here(let fragment): (page, fragment)
        case .page(let path, let fragment): (path.hasSuffix("/") ? path : path + "/", fragment)
        case .elsewhere, .outside: nil
        }
      guard let lost, lostAnchors[lost.page]?.contains(lost.fragment) ?? false else { continue }
      guard !endings.links.contains(link.destination) else { continue }
      endings.links.insert(link.destination)
      diagnostics.append(Diagnostic(.endedLink, link.destination, at: link.place))
    }
    if endings.links != self.endings[text]?.links ?? [] { settle(text, endings) }
  }

  /// Those to pages that were never there are looked for among all paths, which renderers know.
  private mutating func addLinks(
    of body: MarkdownDocument, in text: SiteText, to endings: inout MarkdownDocument.Endings
  ) {
    guard let book, !body.links.isEmpty, let page = choice.site.page(of: text, paths) else { return }
    for link in body.links where isEnded(link.destination, on: page, book) {
      endings.links.insert(link.destination)
      diagnostics.append(Diagnostic(.endedLink, link.destination, at: link.place))
    }
  }

  private mutating func isEnded(_ destination: String, on page: String, _ book: AddressBook) -> Bool {
    if let known = endedAddresses[destination] { return known }
    var isEnded = false
    if case .page(let path, _) = LinkAddress(destination, on: page, of: choice.site.settings.baseURL) {
      isEnded = outlook.state(of: path, in: book) == .ended
    }
    if destination.hasPrefix("/") { endedAddresses[destination] = isEnded }
    return isEnded
  }
}

extension MarkdownDocument.Endings {
  fileprivate mutating func add(_ mention: Mention, words: String) {
    switch mention {
    case .reference(let number, _): references[number] = words
    case .results(let number, _): results[number] = words
    case .awards(let number, _): awards[number] = words
    case .figure: break
    }
  }
}

extension Outlook {
  /// The addresses within the site that texts link to.
  func addresses(in texts: [SiteText], _ paths: SitePaths) -> Set<String> {
    var seen: Set<String> = []
    var addresses: Set<String> = []
    for text in texts {
      let links = site.body(of: text).links
      guard !links.isEmpty, let page = site.page(of: text, paths) else { continue }
      for link in links where !link.destination.hasPrefix("/") || seen.insert(link.destination).inserted {
        if case .page(let path, _) = LinkAddress(link.destination, on: page, of: site.settings.baseURL) {
          addresses.insert(path)
        }
      }
    }
    return addresses
  }
}

extension Choice {
  /// The texts that may be seen, among them bulletins before their release where they are shown.
  var visibleTexts: [SiteText] {
    site.texts.filter(isVisible) + shownBulletins.map { .bulletin($0) }
  }

  /// Whether anything has ended that may have had a page.
  fileprivate var hasEndings: Bool {
    texts.values.contains { $0 == .expired || $0 == .withdrawn }
      || site.recipients.records.contains { $0.consent == .withdrawn && !selection.mayName($0) }
  }

  /// What is quickly said of most mentions.
  fileprivate func isShown(_ mention: Mention) -> Bool {
    switch mention {
    case .reference(_, let reference): site.targets[reference.id].map { isVisible($0) } ?? true
    case .figure, .results, .awards: false
    }
  }

  private func isVisible(_ target: Target) -> Bool {
    switch target {
    case .recipient(let ref): recipients[ref.index]
    case .text(let text): isVisible(text)
    case .decision(let ref): decisions[ref.index]
    case .unit, .organisation, .programme: true
    }
  }
}
