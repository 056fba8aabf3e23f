/// Something that happened.
package enum Event: Equatable, Sendable {
}
