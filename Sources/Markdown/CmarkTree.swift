import CCmark

/// What a node of the parsed tree is, in CommonMark's words.
enum NodeKind {
  case document, quote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading, thematicBreak
  case text, softBreak, lineBreak, code, inlineHTML, customInline, emphasis, strong, link, image
}

/// A node of libcmark's tree. It lives as long as the closure of `withTree` runs, as do the bytes that it shows.
struct Node: Equatable {
  fileprivate let pointer: OpaquePointer
}

/// Parses `text` and frees the tree before it returns, so that no pointer outlives the call.
///
/// `validating` replaces bytes that are not UTF-8 by U+FFFD.
func withTree<Result>(of text: [UInt8], validating: Bool = false, _ body: (Node) -> Result) -> Result {
  let options = validating ? CMARK_OPT_VALIDATE_UTF8 : CMARK_OPT_DEFAULT
  // The tree and all that libcmark made on the way go with the arena.
  ccmark_enter()
  defer { ccmark_leave() }
  guard let parser = cmark_parser_new_with_mem(options, ccmark_arena()) else {
    preconditionFailure("libcmark always makes a parser.")
  }
  text.withUnsafeBytes { bytes in
    cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
  }
  guard let tree = cmark_parser_finish(parser) else {
    preconditionFailure("libcmark returns a document for every input.")
  }
  return body(Node(pointer: tree))
}

extension Node {
  /// Visits everything below this node in document order; leaves are only entered.
  ///
  /// A loop instead of recursion: nesting may be as deep as the text is long.
  func forEachDescendant(_ body: (_ entering: Bool, Node) -> Void) {
    guard let iterator = cmark_iter_new(pointer) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let current = cmark_iter_get_node(iterator) else { return }
      if current != pointer { body(event == CMARK_EVENT_ENTER, Node(pointer: current)) }
    }
  }

  /// Visits the blocks below this node in document order and leaves out what is inside paragraphs and headings.
  func forEachBlock(_ body: (_ entering: Bool, Node) -> Void) {
    var current = firstChild
    while let node = current {
      body(true, node)
      if node.isContainer, let child = node.firstChild {
        current = child
        continue
      }
      body(false, node)
      current = node.next
      var ancestor = node.parent
      while current == nil, let container = ancestor, container != self {
        body(false, container)
        current = container.next
        ancestor = container.parent
      }
    }
  }

  private var isContainer: Bool {
    switch kind {
    case .document, .quote, .list, .item: true
    default: false
    }
  }

  var kind: NodeKind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_CUSTOM_INLINE: .customInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_CUSTOM_BLOCK: .customBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: .document
    }
  }
}

/// What a node says.
extension Node {
  /// The content of text, code and raw HTML; empty for others.
  var literal: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(pointer)) }
  /// The destination of a link or image, with entities and escapes already resolved.
  var destination: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_url(pointer)) }
  var title: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_title(pointer)) }
  /// The words after the opening fence of a code block.
  var fenceInfo: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_fence_info(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
  /// The first number of an ordered list.
  var firstNumber: Int { Int(cmark_node_get_list_start(pointer)) }

  private func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: ccmark_length(text))
  }

  /// Lines and columns of the parsed text, in bytes from 1; 0 where libcmark does not know.
  /// Columns of inline nodes are off after indented lines: check them against the text.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }
}

/// Where a node stands, and changes of the tree.
extension Node {
  var parent: Node? { cmark_node_parent(pointer).map(Node.init) }
  var next: Node? { cmark_node_next(pointer).map(Node.init) }
  var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }

  /// A number of ours, 0 at first.
  var tag: Int {
    get { Int(bitPattern: cmark_node_get_user_data(pointer)) }
    nonmutating set { cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: newValue)) }
  }

  func setLiteral(_ text: [UInt8]) {
    (text + [0]).withUnsafeBytes { bytes in
      _ = cmark_node_set_literal(pointer, bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
    }
  }

  /// Takes the node and all below it out of the tree; it must be put back or freed.
  func unlink() { cmark_node_unlink(pointer) }
  func free() { cmark_node_free(pointer) }
  func insert(before sibling: Node) { cmark_node_insert_before(sibling.pointer, pointer) }
  func append(_ child: Node) { cmark_node_append_child(pointer, child.pointer) }

  /// A new block of ours, placed before `sibling` and owned by the tree.
  static func customBlock(before sibling: Node) -> Node? { new(CMARK_NODE_CUSTOM_BLOCK, before: sibling) }
  static func thematicBreak(before sibling: Node) -> Node? { new(CMARK_NODE_THEMATIC_BREAK, before: sibling) }

  private static func new(_ type: cmark_node_type, before sibling: Node) -> Node? {
    guard let pointer = cmark_node_new_with_mem(type, ccmark_arena()) else { return nil }
    cmark_node_insert_before(sibling.pointer, pointer)
    return Node(pointer: pointer)
  }
}
