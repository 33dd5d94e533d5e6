/**
 * Gives each frame of the page that shows the Digit Playground, or one of its labs, the height that it asks for, and fires
 * `digit-playground-result` on it when something was checked there: `detail` is `{id, right, attempt, given, total}`.
 * <script src="…/embed.js" async></script>, before or after the frames.
 */
(() => {
  const isOurs = ({ src }) => /\/(embed|lab)\.html(#|$)/.test(src);

  /** Without an origin of its own, a frame says that it has none. */
  const originOf = ({ src, sandbox }) =>
    sandbox.length > 0 && !sandbox.contains("allow-same-origin") ? "null" : new URL(src).origin;

  const frames = () => [...document.querySelectorAll("iframe[src]")].filter(isOurs);

  addEventListener("message", ({ data, origin, source }) => {
    if (data?.source !== "digit-playground" || !["height", "result"].includes(data.type)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== originOf(frame)) return;
    if (data.type === "result") {
      const { source: _, type, ...detail } = data;
      frame.dispatchEvent(new CustomEvent(`digit-playground-${type}`, { detail, bubbles: true }));
      return;
    }
    if (Number.isFinite(data.height) && data.height > 0) frame.style.height = `${data.height}px`;
  });

  // Those that are there already have said it when nobody listened.
  for (const { contentWindow } of frames())
    contentWindow.postMessage({ source: "digit-playground", type: "measure" }, "*");
})();
