import Bulletins
import Formats
import Publishing
import SiteModel
import VietnameseText

/// The pages of the press room. What was released is shown from its record, never made anew; its files lie beside.
struct PressPages: Sendable {
  let context: SiteContext
  /// The kinds of files that a bulletin may be released as.
  let kinds: PressFileKinds
  /// Bulletins that are not released, in previews.
  let drafts: [PressBulletin]
  /// The paths of all other files.
  let others: Set<String>
  /// The paths of the feeds and lists that programs follow, sorted.
  let lists: [String]
  /// What may be seen of it. A bulletin whose words are gone and whose notice is yet to come is not among them.
  let releases: [PressHistory]
  private let bulletinPages: Set<String>

  /// - Parameter others: the paths of the press room's and of all other files.
  init(context: SiteContext, press: PressPart, beside others: Set<String>) {
    self.context = context
    kinds = press.kinds
    drafts = press.drafts
    self.others = others
    lists = press.files.filter { $0.kind == .feed || $0.kind == .pressList }.map(\.path).sorted()
    releases = context.edition.releases.filter { $0.current.edition != nil }
    bulletinPages = Set(releases.map { context.paths.page($0.id) + "index.html" })
  }

  private var wording: Wording { context.wording }
  var bulletinFiles: BulletinFiles { BulletinFiles(kinds: kinds, wording: wording) }
  var folder: String { context.paths.folder(.press) }
  var correctionsFolder: String { folder + "dinh-chinh/" }
  var archiveFolder: String { folder + "luu-tru/" }
  var kitFolder: String { folder + "tu-lieu/" }
  var checkingFolder: String { folder + "kiem-tra/" }
  func yearFolder(_ year: Int) -> String { folder + padded(year, 4) + "/" }

  var files: [OutputFile] {
    [index, corrections, kit, checking] + archiveIndex + years.map(file(of:)) + releases.map(file(of:))
      + drafts.filter { !isReleased($0.edition.id) }.map(file(of:))
  }

  /// The years of bulletins, the newest first.
  var years: [Int] { Array(Set(releases.map(\.id.year))).sorted(by: >) }

  /// By the instant of their first release, the newest first.
  var newestFirst: [PressHistory] {
    releases.sorted { ($0.first.released, $0.id) > ($1.first.released, $1.id) }
  }

  /// The last released that may be used, which `moi-nhat/latest.json` names too.
  var newest: PressHistory? { newestFirst.first { $0.current.bulletin != nil } }

  func isReleased(_ id: BulletinID) -> Bool { releases.contains { $0.id == id } }

  /// The draft of what may come after what was released.
  func nextDraft(of history: PressHistory) -> DraftItem? {
    drafts.first { $0.edition.id == history.id }.map { DraftItem(bulletin: $0, pages: self) }
  }

  /// What stands above every page but the first.
  var trail: [Link] { [Link(path: folder, title: wording.press)] }

  /// What pages of the press room name as their feeds, once there are any.
  private var feedLinks: [FeedLink] {
    FeedFormat.allCases.filter { others.contains(folder + $0.fileName) }.map {
      FeedLink(format: $0, folder: folder, title: wording.press)
    }
  }

  private var correctionFeedLinks: [FeedLink] {
    guard others.contains(correctionsFolder + FeedFormat.atom.fileName) else { return [] }
    return [FeedLink(format: .atom, folder: correctionsFolder, title: wording.pressCorrections)]
  }

  private var index: OutputFile {
    context.page(folder, kind: .press, origin: folder) { output in
      let frame = PageFrame(
        context, path: folder, title: wording.press, description: wording.aboutPress, kind: "press",
        feeds: feedLinks)
      context.templates.press.render(PressPage(frame: frame, pages: self), to: &output)
    }
  }

  private func file(of year: Int) -> OutputFile {
    let path = yearFolder(year)
    return context.page(path, kind: .press, origin: folder) { output in
      let frame = PageFrame(
        context, path: path, title: wording.bulletins(of: year), kind: "press", trail: trail,
        feeds: feedLinks)
      context.templates.pressYear.render(
        PressYearPage(frame: frame, months: months(of: newestFirst.filter { $0.id.year == year })),
        to: &output)
    }
  }

  private var corrections: OutputFile {
    context.page(correctionsFolder, kind: .press, origin: folder) { output in
      let frame = PageFrame(
        context, path: correctionsFolder, title: wording.pressCorrections,
        description: wording.aboutPressCorrections, kind: "press", trail: trail,
        feeds: correctionFeedLinks + feedLinks)
      context.templates.pressCorrections.render(
        PressCorrectionsPage(frame: frame, pages: self), to: &output)
    }
  }

  private var kit: OutputFile {
    context.page(kitFolder, kind: .press, origin: folder) { output in
      let frame = PageFrame(
        context, path: kitFolder, title: wording.pressKit, description: wording.aboutPressKit,
        kind: "press", trail: trail, feeds: feedLinks)
      context.templates.pressKit.render(PressKitPage(frame: frame, pages: self), to: &output)
    }
  }

  private var checking: OutputFile {
    context.page(checkingFolder, kind: .press, origin: folder) { output in
      let frame = PageFrame(
        context, path: checkingFolder, title: wording.pressChecking,
        description: wording.aboutPressChecking, kind: "press", trail: trail, feeds: feedLinks)
      context.templates.pressChecking.render(PressCheckingPage(frame: frame), to: &output)
    }
  }

  /// The folder of the archives has a page of its own for who comes there by hand.
  private var archiveIndex: [OutputFile] {
    guard !archives.isEmpty else { return [] }
    return [
      context.page(archiveFolder, kind: .press, origin: folder) { output in
        let frame = PageFrame(
          context, path: archiveFolder, title: wording.pressArchives,
          description: wording.aboutPressArchives, kind: "press", trail: trail, feeds: feedLinks)
        context.templates.pressArchives.render(PressArchivesPage(frame: frame, pages: self), to: &output)
      }
    ]
  }

  func months(of histories: [PressHistory]) -> [PressMonth] {
    let zone = context.settings.zone
    var months: [PressMonth] = []
    for history in histories {
      let name = wording.month(history.first.released.date(in: zone))
      let item = BulletinItem(history: history, context: context)
      if months.last?.name == name {
        months[months.count - 1].bulletins.append(item)
      } else {
        months.append(PressMonth(name: name, bulletins: [item]))
      }
    }
    return months
  }
}

extension PressPages {
  private func file(of history: PressHistory) -> OutputFile {
    let path = context.paths.page(history.id)
    let origin = history.current.entry.place.file
    if let bulletin = history.current.bulletin {
      return context.page(path, kind: .press, origin: origin) { output in
        render(bulletin, history, at: path, to: &output)
      }
    }
    return context.page(path, kind: .unlistedPress, origin: origin) { output in
      let frame = PageFrame(
        context, path: path, title: wording.bulletin(history.id), kind: "bulletin-notice", trail: trail,
        isHidden: true, feeds: feedLinks)
      context.templates.bulletinNotice.render(
        BulletinNoticePage(frame: frame, history: history, pages: self), to: &output)
    }
  }

  private func file(of draft: PressBulletin) -> OutputFile {
    let path = context.paths.page(draft.edition.id)
    return context.page(
      path, kind: .unlistedPress, origin: draft.edition.id.sourceFile
    ) { output in
      render(draft, nil, at: path, to: &output)
    }
  }

  private func render(
    _ bulletin: PressBulletin, _ history: PressHistory?, at path: String, to output: inout [UInt8]
  ) {
    let makeData: @Sendable () -> JSONValue = { article(of: bulletin, history, at: path).json }
    let files = files(of: bulletin, history)
    let photo = PressPhotoView(number: 1, photo: bulletin.photos.first, files: files)
    let frame = PageFrame(
      context, path: path, title: bulletin.headline, description: bulletin.summary, kind: "bulletin",
      trail: trail, image: bulletin.isDraft ? nil : photo.path, isArticle: true,
      isHidden: bulletin.isDraft, feeds: feedLinks, structuredData: bulletin.isDraft ? nil : makeData)
    context.templates.bulletin.render(
      BulletinPage(frame: frame, bulletin: bulletin, history: history, files: files, pages: self),
      to: &output)
  }

  private func article(of bulletin: PressBulletin, _ history: PressHistory?, at path: String) -> PressArticle
  {
    let files = history?.current.entry.files ?? []
    return PressArticle(
      bulletin, address: context.paths.absolute(path), home: context.paths.absolute(""),
      files: files.map { PressArticle.File(path: $0.path, type: $0.type, kind: kinds[$0.path]) },
      target: { target($0, in: bulletin.edition, root: context.paths.absolute("")) })
  }

  /// Of a bulletin that was released what its version has, of a draft what is made.
  private func files(of bulletin: PressBulletin, _ history: PressHistory?) -> [BulletinFile] {
    let page = context.paths.page(bulletin.edition.id)
    return history.map { bulletinFiles.all(of: $0.current, at: page) }
      ?? bulletinFiles.all(
        in: page + PressAddresses.folder(ofVersion: bulletin.edition.version) + "/", among: others)
  }
}

extension PressPages {
  /// Where an address that a bulletin was released with leads today: a page of this site is found wherever the site lies, and
  /// to one that is gone nothing leads.
  func target(_ address: String, in edition: Imprint, root: String) -> String? {
    guard address.hasPrefix(edition.site.address) else { return address }
    let path = String(address.dropFirst(edition.site.address.count))
    let page = String(path.prefix { $0 != "#" && $0 != "?" })
    let file = page.isEmpty || page.hasSuffix("/") ? page + "index.html" : page
    let exists = others.contains(file) || bulletinPages.contains(file)
    return exists ? root + path : nil
  }
}

extension PressHistory {
  /// The line of the ledger that released it first.
  var first: LedgerEntry { versions[0].entry }
}
