import { html, nothing } from "lit";
import type { Topic } from "./tip-bubble";

/** The first line of a panel: its heading, the question mark that explains it, and a remark at the end of the line. */
export function panelTitle(topic: Topic, name: string, remark: unknown = nothing): unknown {
  return html`<div class="heading">
    <h2>${name}</h2>
    <playground-tip .topic=${topic} label=${name}></playground-tip>
    ${remark}
  </div>`;
}
