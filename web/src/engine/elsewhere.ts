/** Where training runs if no worker starts from its address: in a sandboxed frame, or in another host's page under its policy. */

import { instantiate } from "./instantiate";
import { messageToSelf } from "./pacing";
import type { Request } from "./protocol";
import { Runner } from "./runner";
import BlobWorker from "./worker?worker&inline";
import type { Start, WorkerLike } from "./worker-like";

/** Milliseconds after each slice in which the page is drawn and answers. */
const GAP = 8;

/** The runner on the page's own thread. */
function onThisThread(): WorkerLike {
  const { port1: page, port2: own } = new MessageChannel();
  const atOnce = messageToSelf();
  // A hidden page draws nothing, and its timers come once a second.
  const later = (work: () => void): unknown => (document.hidden ? atOnce(work) : setTimeout(work, GAP));
  const runner = new Runner((reply, transfer) => own.postMessage(reply, transfer), instantiate, later);
  own.onmessage = ({ data }: MessageEvent<Request>) => runner.handle(data);
  const terminate = (): void => {
    page.close();
    runner.close();
  };
  return Object.assign(page, { onerror: null, terminate });
}

/** Opens the first of these that works; if none does, rejects with the last one's error. */
export async function elsewhere<Opened>(open: (start: Start) => Promise<Opened>): Promise<Opened> {
  return open(() => new BlobWorker()).catch(() => open(onThisThread));
}
