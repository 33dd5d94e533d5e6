import guide from "./guide.mjs";

export default { ...guide, title: "Course", themeConfig: { search: { provider: "local" } } };
