export const words = {
  ready: "A newer version of this page is ready. Reloading ends the run under way.",
  reload: "Reload",
  later: "Later",
};
