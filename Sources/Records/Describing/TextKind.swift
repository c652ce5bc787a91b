import Bulletins
import Diagnostics
import Publishing

/// The kinds of text that are written in `Content/`, each a file with a head and a body.
package enum TextKind: String, Sendable, CaseIterable {
  case story, campaign, review, page, document, notice, bulletin

  /// The keys of its head, in the order in which people are told of them.
  package var fields: [FieldDescription] {
    switch self {
    case .story: StoryText.head.description.fields
    case .campaign: Campaign.head.description.fields
    case .review: Review.head.description.fields
    case .page: Page.head.description.fields
    case .document: Document.head.description.fields
    case .notice: Consultation.keys
    case .bulletin: Bulletin.head.description.fields
    }
  }

  /// Whether it is a draft as long as it has no date.
  package var needsDate: Bool {
    switch self {
    case .story, .notice, .bulletin: true
    case .campaign, .review, .page, .document: false
    }
  }

  /// Whether texts may refer to it with `[[…]]`.
  package var isReferredTo: Bool {
    switch self {
    case .story, .campaign, .notice: true
    case .review, .page, .document, .bulletin: false
    }
  }

  /// Whether pages of people, units and awards name it.
  package var isNamedByRecords: Bool {
    switch self {
    case .story, .campaign: true
    case .review, .page, .document, .notice, .bulletin: false
    }
  }

  /// Whether something may stand at its address when it was withdrawn. A review has none: its campaign goes on.
  package var keepsItsPlace: Bool {
    switch self {
    case .story, .campaign, .page, .document, .notice: true
    case .review, .bulletin: false
    }
  }

  /// The section that its page is in; a page of its own is in none.
  package var section: Section? {
    switch self {
    case .story: .stories
    case .campaign, .review: .campaigns
    case .page: nil
    case .document: .documents
    case .notice: .notices
    case .bulletin: .press
    }
  }

  /// What stands in a text for one that has ended: never its title.
  package var ended: Phrase {
    switch self {
    case .story: Phrase("một bài đã gỡ", "a story that was taken off")
    case .campaign: Phrase("một phong trào đã gỡ", "a campaign that was taken off")
    case .review: Phrase("một bài tổng kết đã gỡ", "a review that was taken off")
    case .page: Phrase("một trang đã gỡ", "a page that was taken off")
    case .document: Phrase("một văn bản đã gỡ", "a document that was taken off")
    case .notice: Phrase("một thông báo đã gỡ", "a notice that was taken off")
    case .bulletin: Phrase("một thông cáo đã gỡ", "a bulletin that was taken off")
    }
  }

  package var label: Phrase {
    switch self {
    case .story: Phrase("Bài viết", "Story")
    case .campaign: Phrase("Phong trào", "Campaign")
    case .review: Phrase("Sơ kết, tổng kết", "Review of a campaign")
    case .page: Phrase("Trang riêng", "Page of its own")
    case .document: Phrase("Văn bản", "Document")
    case .notice: Phrase("Lấy ý kiến", "Notice of a proposal")
    case .bulletin: Phrase("Thông cáo báo chí", "Press bulletin")
    }
  }

  /// Its files, from the source root; `**` is any number of folders.
  package var files: [String] {
    switch self {
    case .story: ["\(SourcePaths.stories)/**/*.md"]
    case .campaign: ["\(SourcePaths.campaigns)/*/index.md"]
    case .review: ["\(SourcePaths.campaigns)/*/reviews/*.md"]
    case .page: ["\(SourcePaths.pages)/*.md", "\(SourcePaths.pages)/*/index.md"]
    case .document: ["\(SourcePaths.documents)/*.md", "\(SourcePaths.documents)/*/index.md"]
    case .notice: ["\(SourcePaths.notices)/*.md", "\(SourcePaths.notices)/*/index.md"]
    case .bulletin: [PressAddresses.source(of: "*")]
    }
  }
}

/// What the list of a section is a list of.
package enum SectionContent: Sendable {
  case texts(TextKind)
  case topics, practices, units, recipients, organisations, programmes, decisions, awards, transparency
  case press, search, data
}

extension Section {
  package var content: SectionContent {
    switch self {
    case .stories: .texts(.story)
    case .campaigns: .texts(.campaign)
    case .documents: .texts(.document)
    case .notices: .texts(.notice)
    case .tags: .topics
    case .practices: .practices
    case .units: .units
    case .recipients: .recipients
    case .organisations: .organisations
    case .programmes: .programmes
    case .decisions: .decisions
    case .awards: .awards
    case .transparency: .transparency
    case .press: .press
    case .search: .search
    case .data: .data
    }
  }
}
