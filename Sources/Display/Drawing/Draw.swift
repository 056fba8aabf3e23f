/// The screen for a state.
package func draw(_ state: State) -> Canvas {
  var canvas = Canvas(size: state.size)
  canvas.put("Pullquote", row: 0, column: 0, style: Style(.bar))
  return canvas
}
