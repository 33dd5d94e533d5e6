import { createServer } from "vitepress";

const server = await createServer(import.meta.dirname, { port: 0 });
await server.listen();
console.log(server.resolvedUrls.local[0]);
