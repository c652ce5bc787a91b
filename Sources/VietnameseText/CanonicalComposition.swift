// The one file here that needs Foundation for text: the standard library does not offer Normalization Form C.
import Foundation

func canonicallyComposed(_ text: String) -> String {
  text.precomposedStringWithCanonicalMapping
}
