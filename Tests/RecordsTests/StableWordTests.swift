import Bulletins
import Records
import Testing

/// Words that are written into files, and are read there by other programs or later versions of this one.
struct StableWordTests {
  @Test func aBulletinKnowsAPersonByTheWordOfTheList() {
    #expect(PressAward.person == Recipient.Kind.individual.rawValue)
  }
}
