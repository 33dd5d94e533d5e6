/**
 * Scrolls an unfolded part into view, as far as there is room: below the window's lower edge nobody would notice it. Moves nothing
 * if all of it is in view. Call it when the part has been rendered for the first time.
 */
export function reveal(unfolded: Element): void {
  // By the next frame, its content is rendered too.
  requestAnimationFrame(() => unfolded.scrollIntoView({ block: "nearest" }));
}
