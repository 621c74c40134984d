/** Where the focus goes when the control that had it is gone: the heading of the page. */
export function focusHeading(): void {
  document.querySelector('h1')?.focus()
}
