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

  /// Where libcmark says that the node stands; `nil` where it does not know, as for blocks of ours.
  var span: NodeSpan? {
    NodeSpan(
      startLine: Int(cmark_node_get_start_line(pointer)),
      startColumn: Int(cmark_node_get_start_column(pointer)),
      endLine: Int(cmark_node_get_end_line(pointer)), endColumn: Int(cmark_node_get_end_column(pointer)))
  }
}

/// What libcmark says of a node's place, in lines and bytes from 0. It cannot be out of order, and it may still be wrong:
///
/// - An inline node that goes over lines has the number of its last line and the column of its first.
/// - Lines that end inside code, raw HTML or an address, or with a backslash, are not counted for what follows them, nor
///   are definitions at the start of a paragraph.
/// - Columns count from where the block begins, whatever stands before the text of a further line.
///
/// So `LineFinder` holds it against the text.
struct NodeSpan {
  let firstLine: Int
  /// Not before `firstLine`; the last line of a block is not always counted.
  let lastLine: Int
  /// The bytes before the node on its first line; `nil` where libcmark does not know.
  let start: Int?
  /// The bytes of an inline node on one line; `nil` where its end is said to stand before its start.
  let length: Int?

  fileprivate init?(startLine: Int, startColumn: Int, endLine: Int, endColumn: Int) {
    guard startLine > 0 else { return nil }
    firstLine = startLine - 1
    lastLine = max(firstLine, endLine - 1)
    start = startColumn > 0 ? startColumn - 1 : nil
    length = startColumn > 0 && endColumn >= startColumn ? endColumn - startColumn + 1 : nil
  }
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

  func setLiteral(_ text: [UInt8]) { set(text, cmark_node_set_literal) }
  func setTitle(_ text: [UInt8]) { set(text, cmark_node_set_title) }
  func setFenceInfo(_ text: [UInt8]) { set(text, cmark_node_set_fence_info) }

  private func set(_ text: [UInt8], _ setter: (OpaquePointer?, UnsafePointer<CChar>?) -> Int32) {
    (text + [0]).withUnsafeBytes { bytes in
      _ = setter(pointer, bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
    }
  }

  /// Makes one of text nodes that are neighbours.
  func joinTexts() { cmark_consolidate_text_nodes(pointer) }

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
