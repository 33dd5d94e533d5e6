// npm start: the built page. npm run dev: the page from its sources, reloading as they change.
import { once } from "node:events";
import { createServer } from "node:net";
import { buildModule, buildPage } from "./build.mjs";
import { main, Stop } from "./steps.mjs";

function portFromEnvironment() {
  const text = process.env.PORT ?? "5173";
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) throw new Stop(`PORT is "${text}"; expected a whole number from 1 to 65535.`);
  return port;
}

/** Checks before the build, on both addresses that a browser tries for localhost: otherwise another server could answer instead. */
async function refuseIfTaken(port) {
  for (const host of ["127.0.0.1", "::1"]) {
    const probe = createServer().listen(port, host);
    const code = await once(probe, "listening").then(
      () => "",
      (error) => error.code,
    );
    if (code === "EADDRINUSE") throw new Stop(`Port ${port} is in use; stop that server or choose another: PORT=5174`);
    if (code === "EACCES") throw new Stop(`Port ${port} is not ours to open; choose one from 1024: PORT=5174`);
    if (code === "") await new Promise((resolve) => probe.close(resolve)); // no ::1 here is fine
  }
}

await main(async () => {
  const port = portFromEnvironment();
  await refuseIfTaken(port);
  await buildModule();
  const address = { host: "127.0.0.1", port, strictPort: true };
  const quiet = { root: "web", logLevel: "error" };
  if (process.argv[2] === "dev") {
    const { createServer: createVite } = await import("vite");
    await (await createVite({ ...quiet, server: address })).listen();
  } else {
    await buildPage();
    const { preview } = await import("vite");
    await preview({ ...quiet, preview: address });
  }
  for (const signal of ["SIGINT", "SIGTERM"]) process.prependOnceListener(signal, () => process.exit(0)); // as asked
  console.log(`Digit Playground: http://localhost:${port}   (Ctrl-C ends)`);
});
