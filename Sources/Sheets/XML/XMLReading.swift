import CExpat

/// Takes the elements and texts of one XML document in their order.
protocol XMLHandler: AnyObject {
  func begin(_ name: XMLName, _ attributes: XMLAttributes)
  func end(_ name: XMLName)
  /// A piece of text in UTF-8; one text may come in several.
  func text(_ piece: UnsafeBufferPointer<UInt8>)
  /// Whether the handler needs nothing more.
  var isDone: Bool { get }
}

extension XMLHandler {
  var isDone: Bool { false }
}

/// Why a document cannot be read to its end.
enum XMLProblem {
  case malformed
  /// It has a document type definition, which only serves attacks here: entities that grow, files that are fetched.
  case hasDoctype
}

/// Reads a document that comes in blocks. Nothing but the blocks is read, and no entity is expanded.
///
/// Everything of expat is freed on return; no pointer of it gets out.
struct XMLReading: ~Copyable {
  private let parser: XML_Parser
  private let state: XMLState
  private var isFinished = false

  init(_ handler: some XMLHandler) {
    guard let parser = xml_parser_create_bounded() else { preconditionFailure("expat has no memory") }
    self.parser = parser
    state = XMLState(handler, parser)
    XML_SetUserData(parser, Unmanaged.passUnretained(state).toOpaque())
    XML_SetElementHandler(parser, beginElement, endElement)
    XML_SetCharacterDataHandler(parser, passText)
    XML_SetStartDoctypeDeclHandler(parser, refuseDoctype)
  }

  deinit { XML_ParserFree(parser) }

  /// Takes the next block; false when nothing after it is wanted.
  mutating func take(_ block: UnsafeBufferPointer<UInt8>) -> Bool {
    state.silentBytes += block.count
    guard let start = block.baseAddress, state.problem == nil else { return state.problem == nil }
    let status = start.withMemoryRebound(to: CChar.self, capacity: block.count) {
      XML_Parse(parser, $0, Int32(block.count), 0)
    }
    if status != XML_STATUS_OK, !state.isStopped { state.problem = state.problem ?? .malformed }
    // expat before 2.6 reads an unfinished tag from its beginning again with every block.
    if state.silentBytes > XMLLimits.silentBytes { state.problem = .malformed }
    return state.problem == nil && !state.isStopped
  }

  /// What was wrong with the document, after its last block.
  mutating func finish() -> XMLProblem? {
    if state.problem != nil || state.isStopped { return state.problem }
    return XML_Parse(parser, nil, 0, 1) == XML_STATUS_OK ? nil : .malformed
  }
}

private enum XMLLimits {
  /// Elements within elements; worksheets have ten.
  static let depth = 256
  /// The most bytes between one event and the next: the longest tag or comment.
  static let silentBytes = 1 << 20
}

/// What expat's calls share.
private final class XMLState {
  let handler: any XMLHandler
  private let parser: XML_Parser
  var depth = 0
  var silentBytes = 0
  var problem: XMLProblem?
  var isStopped = false

  init(_ handler: any XMLHandler, _ parser: XML_Parser) {
    self.handler = handler
    self.parser = parser
  }

  func stop(_ problem: XMLProblem? = nil) {
    self.problem = self.problem ?? problem
    isStopped = true
    XML_StopParser(parser, 0)
  }

  /// Without counting a reference: a sheet of 100,000 rows has millions of events.
  static func with(_ pointer: UnsafeMutableRawPointer?, _ take: (XMLState) -> Void) {
    guard let pointer else { preconditionFailure("expat was given its user data.") }
    Unmanaged<XMLState>.fromOpaque(pointer)._withUnsafeGuaranteedRef(take)
  }
}

private func beginElement(
  _ state: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
) {
  guard let name, let attributes else { return }
  XMLState.with(state) { state in
    state.silentBytes = 0
    state.depth += 1
    if state.depth > XMLLimits.depth { return state.stop(.malformed) }
    state.handler.begin(XMLName(name), XMLAttributes(attributes))
    if state.handler.isDone { state.stop() }
  }
}

private func endElement(_ state: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?) {
  guard let name else { return }
  XMLState.with(state) { state in
    state.silentBytes = 0
    state.depth -= 1
    state.handler.end(XMLName(name))
  }
}

private func passText(_ state: UnsafeMutableRawPointer?, _ text: UnsafePointer<CChar>?, _ count: Int32) {
  guard let text else { return }
  XMLState.with(state) { state in
    state.silentBytes = 0
    text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      state.handler.text(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
  }
}

private func refuseDoctype(
  _ state: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?, _ system: UnsafePointer<CChar>?,
  _ publicName: UnsafePointer<CChar>?, _ hasSubset: Int32
) {
  XMLState.with(state) { $0.stop(.hasDoctype) }
}
