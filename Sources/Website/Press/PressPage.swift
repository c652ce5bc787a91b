import Bulletins
import SiteModel
import Theming
import VietnameseText

/// The first page of the press room: what is new, whom to ask, on what terms, and how programs follow.
struct PressPage: TemplateView {
  /// How many bulletins it lists.
  static let limit = 50
  /// How many months of the archives; all of them have a page.
  static let archiveLimit = 12

  let frame: PageFrame
  let pages: PressPages

  private var context: SiteContext { frame.context }

  static let fields: [Field<PressPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .view("newest") { page in
        page.pages.newest.map { BulletinItem(history: $0, context: page.context) }
      },
      .list("newest_files") { page in
        page.pages.newest.map {
          page.pages.bulletinFiles.documents(of: $0.current, at: page.context.paths.page($0.id))
        } ?? []
      },
      .view("next_release") { page in
        page.context.edition.nextRelease.map { MomentView($0, page.context) }
      },
      .view("contact") { $0.context.pressContact },
      .text("citation") { $0.context.citation },
      .list("months") { $0.pages.months(of: Array($0.pages.newestFirst.prefix(Self.limit))) },
      .flag("has_bulletins") { !$0.pages.newestFirst.isEmpty },
      .list("years") { $0.pages.yearLinks },
      .list("drafts") { page in
        page.pages.drafts.map { DraftItem(bulletin: $0, pages: page.pages) }
      },
      .flag("has_drafts") { !$0.pages.drafts.isEmpty },
      .text("corrections_path") { $0.pages.correctionsFolder },
      .text("kit_path") { $0.pages.kitFolder },
      .text("checking_path") { $0.pages.checkingFolder },
      .list("press_feeds") { $0.pages.feeds },
      .list("archives") { Array($0.pages.archives.prefix(Self.archiveLimit)) },
      .flag("has_press_feeds") { !$0.pages.feeds.isEmpty },
      .flag("has_archives") { !$0.pages.archives.isEmpty },
      .text("archives_path") { $0.pages.archiveFolder },
    ]
}

/// The archives of all months, with a word on what they are for.
struct PressArchivesPage: TemplateView {
  let frame: PageFrame
  let pages: PressPages

  static let fields: [Field<PressArchivesPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .text("summary") { $0.frame.description },
      .list("archives") { $0.pages.archives },
      .list("press_feeds") { $0.pages.feeds },
      .list("years") { $0.pages.yearLinks },
    ]
}

/// All bulletins of a year.
struct PressYearPage: TemplateView {
  let frame: PageFrame
  let months: [PressMonth]

  static let fields: [Field<PressYearPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .list("months") { $0.months },
    ]
}

/// A month with what was first released in it.
struct PressMonth: TemplateView {
  let name: String
  var bulletins: [BulletinItem]

  static let fields: [Field<PressMonth>] = [
    .text("month") { $0.name }, .list("bulletins") { $0.bulletins },
  ]
}

/// A bulletin of a preview.
struct DraftItem: TemplateView {
  let bulletin: PressBulletin
  let pages: PressPages

  static let fields: [Field<DraftItem>] = [
    .text("path") { item in
      let page = item.pages.context.paths.page(item.bulletin.edition.id)
      guard item.pages.isReleased(item.bulletin.edition.id) else { return page }
      let edition = item.bulletin.edition
      let folder = item.pages.context.paths.folder(ofVersion: edition.version, of: edition.id)
      return folder + edition.baseName + PressFileKind.pageEnding
    },
    .text("title") { $0.bulletin.headline },
    .text("id") { $0.bulletin.edition.id.text },
    .text("version") { String($0.bulletin.edition.version) },
  ]
}

extension PressPages {
  /// What programs follow, as far as it is there.
  var feeds: [Link] {
    [
      ("atom.xml", "Atom"), ("rss.xml", "RSS"), ("feed.json", "JSON Feed"), ("press.json", "press.json"),
      ("press.csv", "press.csv"), ("moi-nhat/latest.json", "moi-nhat/latest.json"),
      ("schema/README.txt", "schema/README.txt"),
    ].compactMap { name, title in
      others.contains(folder + name) ? Link(path: folder + name, title: title) : nil
    }
  }

  var yearLinks: [Link] { years.map { Link(path: yearFolder($0), title: context.wording.year($0)) } }

  /// The archives of months, the newest first. Of each month only the one in force is there.
  var archives: [Link] {
    lists.reversed().filter { $0.hasPrefix(archiveFolder) }.map {
      Link(path: $0, title: archiveTitle(String($0.dropFirst(archiveFolder.count).dropLast(".xml".count))))
    }
  }

  /// `2026-05` as "Tháng 5/2026"; so too `2026-05-2`, whose last number only tells that it was written anew.
  private func archiveTitle(_ name: String) -> String {
    let parts = name.split(separator: "-", maxSplits: 2)
    guard parts.count > 1, let month = PartialDate("\(parts[0])-\(parts[1])") else { return name }
    return context.wording.month(month)
  }
}

extension SiteContext {
  /// Whom agencies ask: the spokesperson's office, or the publisher where none is named.
  var pressContact: ContactView {
    let (spokesperson, publisher) = (settings.spokesperson, settings.publisher)
    return ContactView(
      office: spokesperson.office ?? publisher.name ?? settings.title,
      phone: spokesperson.phone ?? publisher.phone, email: spokesperson.email ?? publisher.email)
  }

  /// How agencies name the source.
  var citation: String { "\(wording.source): \(settings.publisher.name ?? settings.title)" }
}
