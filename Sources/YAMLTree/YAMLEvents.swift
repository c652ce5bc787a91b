import CYaml

/// One step of libyaml through a file.
enum YAMLEvent {
  case scalar(String, isQuoted: Bool, hasTag: Bool)
  case beginSequence(hasTag: Bool)
  case beginMapping(hasTag: Bool)
  case endSequence, endMapping
  /// `&name` before a value, which follows as an event of its own.
  case anchor
  /// `*name` in place of a value.
  case alias
  case beginDocument(hasDirectives: Bool)
}

/// The lines and columns of an event as libyaml counts them, from 0, columns in Unicode scalars.
struct YAMLMarks {
  let startLine: Int
  let startColumn: Int
  let endLine: Int
  let endColumn: Int
}

/// Why libyaml cannot read on, in its own words and marks.
struct YAMLProblem {
  /// Of bytes that are no text, there is only the offset.
  let byteOffset: Int?
  let problem: String
  let context: String
  let line: Int
  let column: Int
  let contextLine: Int
  let contextColumn: Int
}

/// Hands the events of `bytes` to `accept` until that returns false, the end, or a problem, which it returns.
///
/// Everything of libyaml is freed on return; no pointer of it gets out.
func readEvents(
  _ bytes: UnsafeBufferPointer<UInt8>, _ accept: (YAMLEvent, YAMLMarks) -> Bool
) -> YAMLProblem? {
  // libyaml keeps the parser's own address in it, so that it must not move.
  let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  defer { parser.deallocate() }
  precondition(yaml_parser_initialize(parser) == 1, "libyaml has no memory")
  defer { yaml_parser_delete(parser) }
  yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  // An empty buffer may have no address, and libyaml wants one.
  let nothing: StaticString = ""
  yaml_parser_set_input_string(parser, bytes.baseAddress ?? nothing.utf8Start, bytes.count)
  var goesOn = true
  while goesOn {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return problem(of: parser.pointee) }
    if event.type == YAML_STREAM_END_EVENT {
      goesOn = false
    } else {
      goesOn = pass(event, to: accept)
    }
    yaml_event_delete(&event)
  }
  return nil
}

private func pass(_ event: yaml_event_t, to accept: (YAMLEvent, YAMLMarks) -> Bool) -> Bool {
  let marks = YAMLMarks(
    startLine: event.start_mark.line, startColumn: event.start_mark.column, endLine: event.end_mark.line,
    endColumn: event.end_mark.column)
  switch event.type {
  case YAML_SCALAR_EVENT:
    let scalar = event.data.scalar
    if scalar.anchor != nil, !accept(.anchor, marks) { return false }
    let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    let isQuoted = scalar.style != YAML_PLAIN_SCALAR_STYLE
    return accept(.scalar(text, isQuoted: isQuoted, hasTag: scalar.tag != nil), marks)
  case YAML_SEQUENCE_START_EVENT:
    let start = event.data.sequence_start
    if start.anchor != nil, !accept(.anchor, marks) { return false }
    return accept(.beginSequence(hasTag: start.tag != nil), marks)
  case YAML_MAPPING_START_EVENT:
    let start = event.data.mapping_start
    if start.anchor != nil, !accept(.anchor, marks) { return false }
    return accept(.beginMapping(hasTag: start.tag != nil), marks)
  case YAML_SEQUENCE_END_EVENT: return accept(.endSequence, marks)
  case YAML_MAPPING_END_EVENT: return accept(.endMapping, marks)
  case YAML_ALIAS_EVENT: return accept(.alias, marks)
  case YAML_DOCUMENT_START_EVENT:
    let start = event.data.document_start
    let hasDirectives =
      start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
    return accept(.beginDocument(hasDirectives: hasDirectives), marks)
  default: return true
  }
}

private func problem(of parser: yaml_parser_t) -> YAMLProblem {
  let isReader = parser.error == YAML_READER_ERROR
  return YAMLProblem(
    byteOffset: isReader ? parser.problem_offset : nil,
    problem: parser.problem.map { String(cString: $0) } ?? "",
    context: parser.context.map { String(cString: $0) } ?? "",
    line: parser.problem_mark.line, column: parser.problem_mark.column,
    contextLine: parser.context_mark.line, contextColumn: parser.context_mark.column)
}
