/**
 * The page without a network. The build puts VERSION and FILES in (web/offline.ts). A version is taken up as a whole: what is
 * new is fetched beside what is in use, and waits until no page uses that, or until a user asks for it ("activate").
 */

const PREFIX = `digit-playground ${registration.scope} `;
const NAME = PREFIX + VERSION;

/** A name with a digest in it stands for one content. */
const isForever = (path) => path.startsWith("assets/");

const addressOf = (path) => new URL(path, registration.scope).href;

async function bring(cache, path) {
  const address = addressOf(path);
  const here = isForever(path) && (await caches.match(address, { ignoreVary: true }));
  const response = here || (await fetch(address, { cache: isForever(path) ? "default" : "reload" }));
  if (!response.ok) throw new Error(`${address} is not there: the server says ${response.status}`);
  // A page may not be answered with what came from elsewhere, as where a host shortens addresses.
  await cache.put(address, response.redirected ? new Response(response.body, response) : response);
}

async function answer(request) {
  const address = request.url.replace(/[?#].*/, "").replace(/\/index\.html$/, "/");
  const cache = await caches.open(NAME);
  // A page of the version before may still ask for its own parts.
  const found =
    (await cache.match(address, { ignoreVary: true })) ?? (await caches.match(address, { ignoreVary: true }));
  return found ?? fetch(request);
}

async function forget() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

addEventListener("install", (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => Promise.all(FILES.map((path) => bring(cache, path)))));
});

addEventListener("activate", (event) => {
  event.waitUntil(forget().then(() => clients.claim()));
});

addEventListener("message", ({ data }) => {
  if (data === "activate") void skipWaiting();
});

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});
