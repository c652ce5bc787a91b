import Diagnostics
import YAMLTree

extension Acknowledgement {
  /// Reads a list of entries with `rule`, `at`, `value`, and who accepted it when and why: `on`, `by`, `note`.
  package static func read(
    _ root: YAMLNode, file: String, in context: ReadingContext
  ) -> Read<[Acknowledgement]> {
    guard let items = root.elements else {
      return Read(diagnostics: [Diagnostic(.expectedList, at: root.place(in: file))])
    }
    var read = Read<[Acknowledgement]>(value: [], diagnostics: [])
    for item in items {
      var reader = MappingReader(
        item, known: ["rule", "at", "value", "on", "by", "note"], file: file, zone: context.zone)
      _ = reader.located("on").flatMap { reader.values.date($0) }
      let (rule, at) = (reader.required("rule"), reader.required("at"))
      if let rule, let at {
        let value = reader.located("value")
        read.value?.append(
          Acknowledgement(place: item.place(in: file), rule: rule, at: at, value: value))
      }
      read.diagnostics += reader.values.diagnostics
    }
    return read
  }
}
