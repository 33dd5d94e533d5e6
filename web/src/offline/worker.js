/**
 * The page without a network. The build puts VERSION and FILES in (web/offline.ts). A version is taken up as a whole: what is
 * new is fetched beside what is in use, and waits until no page uses that, or until a user asks for it ("activate"). Nothing is
 * taken or given whose SHA-256 is not that of FILES: a host in the middle of a deployment, or one that answers whatever is
 * asked, has other bytes.
 */

const PREFIX = `digit-playground ${registration.scope} `;
const NAME = PREFIX + VERSION;

const addressOf = (path) => new URL(path, registration.scope).href;

const pathOf = ({ url }) =>
  url
    .slice(registration.scope.length)
    .replace(/[?#].*/, "")
    .replace(/^index\.html$/, "");

/** What a cache has, if it is right. */
async function sound(cache, path) {
  const kept = await cache.match(addressOf(path), { ignoreVary: true });
  if (!kept) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await kept.clone().arrayBuffer()));
  return btoa(String.fromCharCode(...digest)) === FILES[path] ? kept : undefined;
}

/** Rejects where the host has something else. */
async function fetched(cache, path) {
  const response = await fetch(addressOf(path), { cache: "no-cache", integrity: `sha256-${FILES[path]}` });
  if (!response.ok) throw new Error(`${path} is not there: the server says ${response.status}`);
  // A page may not be answered with what came from elsewhere, as where a host shortens addresses.
  const own = response.redirected ? new Response(response.body, response) : response;
  await cache.put(addressOf(path), own.clone());
  return own;
}

/** What a version before has of it need not be fetched. */
async function bring(cache, path) {
  for (const name of await caches.keys()) {
    const kept = name.startsWith(PREFIX) && (await sound(await caches.open(name), path));
    if (kept) return cache.put(addressOf(path), kept);
  }
  return fetched(cache, path);
}

async function found(request) {
  const path = pathOf(request);
  if (Object.hasOwn(FILES, path)) {
    const cache = await caches.open(NAME);
    return (await sound(cache, path)) ?? fetched(cache, path);
  }
  // A page of the version before may still ask for its own parts.
  return caches.match(request, { ignoreVary: true, ignoreSearch: true });
}

/** Where nothing is kept, or may be, or another version is on the server, the page is as good as without all this. */
async function answer(request) {
  return (await found(request).catch(() => undefined)) ?? fetch(request);
}

async function forget() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

addEventListener("install", (event) => {
  const all = async () => {
    const cache = await caches.open(NAME);
    await Promise.all(Object.keys(FILES).map((path) => bring(cache, path)));
  };
  event.waitUntil(all());
});

/** A browser that is short of room takes what was kept, and a visit brings it back. */
async function refill() {
  const cache = await caches.open(NAME);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = Object.keys(FILES).filter((path) => !there.has(addressOf(path)));
  await Promise.allSettled(missing.map((path) => bring(cache, path)));
}

addEventListener("activate", (event) => {
  event.waitUntil(forget().then(() => clients.claim()));
});

addEventListener("message", (event) => {
  if (event.data === "activate") void skipWaiting();
  if (event.data === "refill") event.waitUntil(refill());
});

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});
