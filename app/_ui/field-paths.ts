import { controlId } from './form-context'

/** Whether an error at one path is about what was just changed at another: the same field, a part of it, or what it is part of. */
export function isMendedBy(errorPath: string, changedPath: string): boolean {
  return errorPath === changedPath || errorPath.startsWith(`${changedPath}.`) || changedPath.startsWith(`${errorPath}.`)
}

/** The paths that a control inside a form stands for: its own name, and those its field says it answers for. */
export function pathsOfControl(control: Element): string[] {
  const name = control.getAttribute('name')?.replace(/\[\]$/, '') ?? ''
  const fields = control.closest('[data-field]')?.getAttribute('data-field')?.split(' ') ?? []
  return [name, ...fields].filter((path) => path !== '')
}

const focusable = 'input:not([type=hidden]), textarea, select, button, [tabindex]'

/**
 * What to focus for an error at a path: the control of that name; else the first one in the field or group that
 * answers for the path, for what it is part of, or for a part of it. Null where the form shows none.
 */
export function controlAt(form: Element, formId: string, path: string): HTMLElement | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const part = CSS.escape(at)
    const control =
      document.getElementById(controlId(formId, at)) ??
      firstIn(form, `[data-field~="${part}"], [data-field^="${part}."]`)
    if (control) return control
  }
  return null
}

/** What a control is called on screen, with the group it stands in: "Speaker, Who". Null where nothing says. */
export function nameOfControl(control: HTMLElement): string | null {
  const group = control.closest('[data-group]')?.getAttribute('data-group')
  return [group, ownName(control)].filter(Boolean).join(', ') || null
}

function firstIn(form: Element, fields: string): HTMLElement | null {
  for (const field of form.querySelectorAll(fields)) {
    const inside = field.querySelector<HTMLElement>(focusable)
    if (inside) return inside
    if (field instanceof HTMLElement && field.tabIndex >= 0) return field
  }
  return null
}

function ownName(control: HTMLElement): string | null {
  const isOneOfMany = control.matches('input[type=radio], input[type=checkbox]')
  const label =
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
      ? control.labels?.[0]
      : null
  const words = isOneOfMany ? control.closest('fieldset')?.querySelector('legend') : label
  return words?.textContent.replace(/\s*\(optional\)$/, '').trim() || control.getAttribute('aria-label')
}
