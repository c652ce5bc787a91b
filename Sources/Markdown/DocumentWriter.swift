import Diagnostics

/// The state of one walk over a document's tree, from which its HTML and everything it mentions comes.
///
/// The walk visits every node once and only appends; what must be known earlier (footnotes, tables) was put in its
/// place in the tree before. Each aspect of the language has its own file, `DocumentWriter+….swift`.
struct DocumentWriter {
  /// `nil` writes plain CommonMark, with nothing of ours.
  let dialect: Dialect?
  var document = DocumentDraft()
  var diagnostics: [Diagnostic] = []
  var words = WordCounter()
  var strays = Strays()
  var plainLines = PlainLines()
  var lines: LineFinder
  /// How often each rule was reported.
  var reportCounts: [String: Int] = [:]

  // Inline state.
  /// Neighbouring text and line breaks, read together because emphasis and code end a node, marks do not.
  var run: [UInt8] = []
  /// Links around the current node; more than one only when an autolink stands inside a link.
  var linkDepth = 0
  /// The depth at which the `<a>` that is open began; 0 when none is.
  var openAnchorDepth = 0
  /// Pictures around the current node, whose text is collected as description instead of being written.
  var imageDepth = 0
  var alt: [UInt8] = []

  // Block state.
  /// The paragraph or heading that the walk is in.
  var block: Node? {
    didSet {
      inlines = nil
      blockBreaks = 0
    }
  }
  /// Line breaks that the walk met in it.
  var blockBreaks = 0
  /// What places of its inline nodes need, once one is asked for.
  var inlines: InlineBlock?
  /// Quotations around the current node.
  var quotes = 0
  var heading: OpenHeading?
  var headings = HeadingState()
  /// The current paragraph holds pictures only and becomes figures.
  var isFigureParagraph = false
  var directives: [OpenDirective] = []
  var footnotes = Footnotes()
  var tables: [TableLayout] = []
  var table: OpenTable?
  /// Empty cells that were added to short rows.
  var addedCells = 0
  /// Where the current paragraph really stands, when it was moved from a table's row.
  var origin: Origin?

  struct Dialect {
    let options: MarkdownOptions
    let text: PreparedText
    /// Text may hold references or footnotes, so neighbouring text nodes must be read together.
    let hasMarks: Bool
  }

  init(_ dialect: Dialect?, lines: LineFinder, capacity: Int) {
    self.dialect = dialect
    self.lines = lines
    document.html.bytes.reserveCapacity(capacity)
  }
}

extension DocumentWriter {
  /// Writes everything below `root`.
  mutating func walk(_ root: Node) {
    let readsRuns = readsMarks
    root.forEachDescendant { entering, node in
      let kind = node.kind
      if readsRuns, imageDepth == 0 {
        if kind == .text || kind == .softBreak {
          if kind == .text {
            run.append(contentsOf: node.literal)
          } else if !isFigureParagraph {
            run.append(UInt8(ascii: "\n"))
          }
          return
        }
        if !run.isEmpty { writeRun() }
      }
      write(node, kind, entering)
    }
    if !run.isEmpty { writeRun() }
    if !directives.isEmpty { closeDirectives(in: root) }
  }

  private mutating func write(_ node: Node, _ kind: NodeKind, _ entering: Bool) {
    switch kind {
    case .text: writeText(node.literal)
    case .softBreak, .lineBreak: writeBreak(isHard: kind == .lineBreak)
    case .emphasis: writeTag(entering ? "<em>" : "</em>")
    case .strong: writeTag(entering ? "<strong>" : "</strong>")
    case .code: writeCode(node)
    case .inlineHTML: writeInlineHTML(node)
    case .link: if entering { openLink(node) } else { closeLink() }
    case .image: if entering { imageDepth += 1 } else { closeImage(node) }
    case .customInline, .document: break
    default: writeBlock(node, kind, entering)
    }
  }

  /// Text may hold references or footnotes.
  var readsMarks: Bool { dialect?.hasMarks ?? false }

  private mutating func writeTag(_ tag: StaticString) {
    if imageDepth == 0 { html.write(tag) }
  }

  @inline(__always)
  var html: [UInt8] {
    get { document.html.bytes }
    _modify { yield &document.html.bytes }
  }

  mutating func addSlot(_ slot: Slot) {
    document.html.slots.append(SlottedHTML.PlacedSlot(offset: html.count, slot: slot))
  }

  /// Begins a new line unless one has just begun.
  mutating func startLine() {
    words.endWord()
    if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
  }
}
