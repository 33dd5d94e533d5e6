import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Playground } from "./Playground.js";

createRoot(document.querySelector("main")).render(createElement(Playground));
