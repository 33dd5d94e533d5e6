// A contender in a worker of its own, as the page's training is. The hash names it.
import { answer } from "./workloads/block.mjs";

const environment = {
  read: async (path) => {
    const response = await fetch(`/${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.arrayBuffer();
  },
  load: (path) => import(`/${path}`),
};

const opened = import(`./workloads/${self.location.hash.slice(1)}.mjs`)
  .then(({ open }) => open(environment))
  .catch((error) => ({ failure: String(error?.message ?? error) }));

self.onmessage = async ({ data: { id, question } }) => {
  const workloads = await opened;
  const reply = workloads.failure ? { error: workloads.failure } : await answer(workloads, question);
  self.postMessage({ id, reply });
};
