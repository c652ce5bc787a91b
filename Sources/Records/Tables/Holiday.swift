import Diagnostics
import VietnameseText

/// A day of `holidays.csv` on which offices do not work although it is a weekday, or work although it is none
/// (nghỉ lễ, làm bù).
package struct Holiday: Sendable {
  package var place: Place
  package var date: PartialDate
  package var name: String
  /// Whether offices work on it, in exchange for another day.
  package var isWorked = false
}
