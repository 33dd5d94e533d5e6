import anywidget
import traitlets


class DigitPlayground(anywidget.AnyWidget):
    _esm = "https://digits.example/elements/anywidget.js"
    spec = traitlets.Dict().tag(sync=True)
    hide = traitlets.Unicode().tag(sync=True)
    fix = traitlets.Unicode().tag(sync=True)
    theme = traitlets.Unicode().tag(sync=True)
    lab = traitlets.Unicode().tag(sync=True)
    view = traitlets.Unicode().tag(sync=True)
    report = traitlets.Dict(allow_none=True, default_value=None).tag(sync=True)
    result = traitlets.Dict(allow_none=True, default_value=None).tag(sync=True)

    def train(self):
        self.send({"call": "train"})

    def pause(self):
        self.send({"call": "pause"})

    def step(self, minibatches=1):
        self.send({"call": "step", "minibatches": minibatches})

    def reset(self):
        self.send({"call": "reset"})


playground = DigitPlayground(spec={"preset": "lecture", "seed": 7}, hide="runs", fix="seed", theme="light")
playground
