/** Opens a dialog that is not open yet. One that has left the page while it was being made stays shut: the browser would throw. */
export function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog?.isConnected && !dialog.open) dialog.showModal();
}
