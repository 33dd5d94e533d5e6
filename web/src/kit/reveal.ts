/**
 * What is unfolded below the window's lower edge is as good as not there: brings of it into view what there is room for, and moves nothing
 * where all of it is seen. To be called when it has been drawn for the first time.
 */
export function reveal(unfolded: Element): void {
  // What is in it is drawn by then.
  requestAnimationFrame(() => unfolded.scrollIntoView({ block: "nearest" }));
}
