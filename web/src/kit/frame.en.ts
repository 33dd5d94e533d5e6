export const words = {
  title: "No file?",
  hint: "The frame that this page stands in may keep files from being saved. Open the page in a tab of its own, and save there:",
};
