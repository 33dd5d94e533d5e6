import { html, nothing, unsafeCSS } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { shared } from "../../styles/shared";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import sheet from "./lab-transport.css?inline";
import type { Playback } from "./playback";

/**
 * Buttons that take a run through its steps, and where it is.
 * @prop playback - what they move
 * @prop step, last - where it is, and where it ends
 */
export class LabTransport extends PlaygroundElement {
  static override properties = {
    playback: { attribute: false },
    playing: { type: Boolean },
    step: { type: Number },
    last: { type: Number },
  };

  declare playback: Playback | null;
  declare playing: boolean;
  declare step: number;
  declare last: number;

  constructor() {
    super();
    this.playback = null;
    this.playing = false;
    this.step = 0;
    this.last = 0;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const { step, last, playback } = this;
    const t = words.labs.transport;
    // Not `disabled`, because a disabled button would lose the focus at the ends.
    const button = (name: unknown, isOff: boolean, act: () => void, title: string = ""): unknown =>
      html`<button
        aria-disabled=${isOff ? "true" : "false"}
        aria-label=${title || nothing}
        title=${title || nothing}
        @click=${() => isOff || act()}
      >
        ${name}
      </button>`;
    return html`
      <button class="play" ?disabled=${last === 0} @click=${() => (this.playing ? playback?.pause() : playback?.play())}>
        ${this.playing ? t.pause : t.play}
      </button>
      ${button("‹", step === 0, () => playback?.go(step - 1), t.back)}
      ${button("›", step >= last, () => playback?.go(step + 1), t.forward)}
      ${button(t.reset, step === 0, () => playback?.go(0))}
      <span>${t.at(text.whole(step), text.whole(last))}</span>
    `;
  }
}

customElements.define("lab-transport", LabTransport);
