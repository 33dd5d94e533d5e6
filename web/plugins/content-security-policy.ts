import type { Plugin } from "vite";

/** Only the built page has it: the development server injects inline code of its own. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * A sandboxed frame has no origin, and in WebKit 'self' then matches nothing. So the page for frames sets its own policy by a
 * script that adds the site it comes from to 'self'. The script is a file, because a site's own policy may forbid inline scripts.
 */
const POLICY_BY_ADDRESS = "policy.js";
const policyByAddress = `document.head.append(Object.assign(document.createElement("meta"), {
  httpEquiv: "Content-Security-Policy",
  content: ${JSON.stringify(policy)}.replaceAll("'self'", () => "'self' " + location.origin),
}));
`;

export function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: (_, { path }) => [
      path.endsWith("/embed.html")
        ? { tag: "script", attrs: { src: `./${POLICY_BY_ADDRESS}` }, injectTo: "head-prepend" }
        : {
            tag: "meta",
            attrs: { "http-equiv": "Content-Security-Policy", content: policy },
            injectTo: "head-prepend",
          },
    ],
    generateBundle() {
      this.emitFile({ type: "asset", fileName: POLICY_BY_ADDRESS, source: policyByAddress });
    },
  };
}
