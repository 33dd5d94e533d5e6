import { instantiate } from "./instantiate";
import type { Reply, Request } from "./protocol";
import { Runner } from "./runner";

const runner = new Runner(
  (reply: Reply, transfer: Transferable[]) => self.postMessage(reply, { transfer }),
  instantiate,
);
self.onmessage = ({ data }: MessageEvent<Request>) => runner.handle(data);
