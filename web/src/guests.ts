/** Our elements that stand in somebody else's page and not inside another of ours. Import it before they are defined. */

import { PlaygroundElement } from "./kit/playground-element";

PlaygroundElement.isGuest = true;

function isInOurs(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof PlaygroundElement;
}

const receptions: ((guest: PlaygroundElement) => void)[] = [];

PlaygroundElement.addInitializer((element) => {
  const guest = element as PlaygroundElement;
  guest.addController({
    hostConnected() {
      if (!isInOurs(guest)) for (const receive of receptions) receive(guest);
    },
  });
});

/** Calls `receive` whenever one is connected to the page. */
export function onGuest(receive: (guest: PlaygroundElement) => void): void {
  receptions.push(receive);
}
