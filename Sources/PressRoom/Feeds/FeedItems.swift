import Bulletins
import Formats
import SiteModel
import VietnameseText

/// Versions and updates as items of feeds.
extension ReleaseLists {
  /// A bulletin as one of its versions left it: its text, or the notice in its place; `nil` when neither may be shown.
  func item(for version: PressVersion, of history: PressHistory) -> FeedItem? {
    switch version.content {
    case .bulletin(let bulletin, _): item(for: bulletin, version, of: history)
    case .notice(let notice): item(for: notice, version, of: history)
    case .withdrawn: nil
    }
  }

  private func item(
    for bulletin: PressBulletin, _ version: PressVersion, of history: PressHistory
  ) -> FeedItem {
    let entry = version.entry
    var html: [UInt8] = []
    html.appendHTML(bulletin.bodyNodes)
    let isCorrected = !bulletin.madeCorrections.isEmpty
    var item = FeedItem(
      id: history.tag, url: url(history),
      title: isCorrected ? titled(.correction, bulletin.headline) : bulletin.headline,
      summary: bulletin.summary ?? bulletin.headline, contentHTML: String(decoding: html, as: UTF8.self),
      published: date(history.first), updated: date(entry.released))
    if isCorrected { item.categories = [category(.correction)] }
    item.attachments = attached.compactMap { kind in
      entry.file(kind).map { attachment($0, of: entry) }
    }
    let photos = zip(1..., bulletin.photos)
    item.attachments += photos.compactMap { number, photo in
      entry.file(.original, of: photo, number).map {
        attachment($0, of: entry, title: PressWords.line(photo, number))
      }
    }
    item.photos = photos.compactMap { number, photo in
      entry.file(.web, of: photo, number).map { FeedPhoto(attachment($0, of: entry), photo) }
    }
    item.jsonExtensions = [state(of: version)]
    return item
  }

  private func attachment(
    _ file: LedgerEntry.StoredFile, of entry: LedgerEntry, title: String? = nil
  ) -> FeedAttachment {
    FeedAttachment(url: url(entry, file), mediaType: file.type, size: file.bytes, title: title)
  }

  private func item(
    for notice: PressStop, _ version: PressVersion, of history: PressHistory
  ) -> FeedItem {
    let kind: PressUpdate.Kind = notice.kind == .hold ? .hold : .kill
    var item = FeedItem(
      id: history.tag, url: url(history), title: titled(kind, history.id.name), summary: notice.sentence,
      published: date(history.first), updated: date(version.entry.released))
    item.categories = [category(kind)]
    item.jsonExtensions = [state(of: version)]
    return item
  }

  /// The announcement of an update. Of a version whose text may not be shown any more it says that there was one.
  func item(for update: PressUpdate) -> FeedItem {
    let entry = update.entry
    var item = FeedItem(
      id: update.id, url: url(update.history),
      title: titled(update.kind, update.version.bulletin?.headline ?? entry.id.name),
      summary: summary(of: update), published: date(entry.released), updated: date(update.changed))
    item.categories = [category(update.kind)]
    item.jsonExtensions = [state(of: update.version)]
    return item
  }

  private func summary(of update: PressUpdate) -> String {
    let id = update.entry.id
    if let notice = update.version.notice { return notice.sentence }
    guard let bulletin = update.version.bulletin else {
      return "\(update.kind.label): \(id.name), bản \(update.entry.version)."
    }
    let corrections = bulletin.madeCorrections.map(PressWords.line)
    let again = "\(id.name) được phát hành lại (bản \(update.entry.version)) và có thể sử dụng."
    return ((update.kind == .release ? [again] : []) + corrections).joined(separator: " ")
  }

  private func titled(_ kind: PressUpdate.Kind, _ title: String) -> String { "[\(kind.label)] \(title)" }

  private func category(_ kind: PressUpdate.Kind) -> FeedCategory {
    FeedCategory(term: kind.rawValue, scheme: url("schema/README.txt"), label: kind.label)
  }

  /// `_guongsang` of JSON Feed: what a program must know before it uses an item.
  private func state(of version: PressVersion) -> JSONMember {
    let entry = version.entry
    return JSONMember(
      "_guongsang",
      .object([
        "number": .string(entry.id.text), "version": .integer(entry.version),
        "status": .string(entry.status.rawValue), "reason": entry.reason.map { .string($0.rawValue) },
        "manifest": version.isWithdrawn
          ? nil : entry.manifest.map { .string(url(entry, $0)) },
      ]))
  }

  /// The files that come with an item. The first is the one that RSS has room for.
  private var attached: [PressFileKind] {
    (formats.map(\.kind) + [.archive]).filter(\.isAttached)
  }
}

extension LedgerEntry {
  /// A form of a photo, if it was released; `number` counts from 1.
  fileprivate func file(_ form: PhotoRendition, of photo: PressPhoto, _ number: Int) -> StoredFile? {
    let path = form.path(of: photo, number: number)
    return files.first { $0.path == path }
  }
}

extension FeedPhoto {
  fileprivate init(_ file: FeedAttachment, _ photo: PressPhoto) {
    self.init(
      file, caption: photo.caption, alt: photo.alt, credit: photo.credit.isEmpty ? nil : photo.credit,
      rights: photo.rights.isEmpty ? nil : photo.rights,
      size: photo.webSize.map { (width: $0.width, height: $0.height) })
  }
}
