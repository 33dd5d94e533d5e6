import { createApp } from "vue";
import Playground from "./Playground.vue";

createApp(Playground).mount("main");
