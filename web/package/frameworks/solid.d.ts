import type { JSX } from "solid-js";
import type { PlaygroundProps, Tags } from "./tags.js";

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements extends Tags<JSX.HTMLAttributes<HTMLElement>, "on:"> {}
    interface ExplicitProperties extends PlaygroundProps {}
  }
}
