// The little of SVG that the plots need. Colors follow the reader's light or dark.
const style = `
  text { font: 13px system-ui, sans-serif; fill: #24292f; }
  .title { font-weight: 600; }
  .quiet { fill: #57606a; font-size: 11px; }
  .line { stroke: #d0d7de; }
  .spread { stroke: #24292f; }
  .limit { stroke: #bc4c00; stroke-dasharray: 4 3; }
  .limit-text { fill: #bc4c00; font-size: 11px; }
  .ours { fill: #0969da; stroke: #0969da; }
  .peer { fill: #8c959f; stroke: #8c959f; }
  .path { fill: none; stroke-width: 2; }
  .other { stroke-dasharray: 5 3; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .quiet { fill: #9198a1; }
    .line { stroke: #3d444d; }
    .spread { stroke: #e6edf3; }
    .limit { stroke: #f0883e; }
    .limit-text { fill: #f0883e; }
    .ours { fill: #4493f8; stroke: #4493f8; }
    .peer { fill: #656c76; stroke: #656c76; }
    .path { fill: none; }
  }`;

const escaped = (string) => String(string).replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** An element: element("line", { x1: 0 }) */
export function element(name, attributes, content) {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === "number" ? Number(value.toFixed(1)) : escaped(value)}"`,
  );
  return `<${name}${written.join("")}${content === undefined ? "/>" : `>${escaped(content)}</${name}>`}`;
}

export const text = (x, y, content, attributes = {}) => element("text", { x, y, ...attributes }, content);

export const drawing = (width, height, title, parts) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escaped(title)}</title>
<style>${style}
</style>
${parts.join("\n")}
</svg>
`;
