/** A `ref` for a control that a person has just asked for, such as that of a row they added: it takes the focus. */
export function focusWhenAdded(control: HTMLElement | null): void {
  control?.focus()
}
