/** Keeps the page for visits without a network, some seconds after it is ready, and says when a newer one is there. */

import { trusted } from "../engine/trusted";
import { bring } from "../texts/text";

/** If a service worker is not allowed, or the page cannot be kept, the page works as it would without. */
export async function keep(): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const registration = await workers
    ?.register(trusted("./service-worker.js"), { updateViaCache: "none" })
    .catch(() => undefined);
  if (!registration) return;
  registration.active?.postMessage("refill");
  const offer = (): void => {
    // What is not announced now is announced at the next visit.
    if (registration.waiting && workers?.controller) announce(registration.waiting).catch(() => {});
  };
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
}

async function announce(newer: ServiceWorker): Promise<void> {
  await bring(["update"], () => import("./playground-update"));
  const shown = document.querySelector("playground-update") ?? document.createElement("playground-update");
  shown.newer = newer;
  document.body.append(shown);
}
