import anywidget
import traitlets


class DigitPlayground(anywidget.AnyWidget):
    _esm = "https://digits.example/elements/anywidget.js"
    spec = traitlets.Dict().tag(sync=True)
    report = traitlets.Dict(allow_none=True, default_value=None).tag(sync=True)


playground = DigitPlayground(spec={"preset": "lecture", "seed": 7})
playground
