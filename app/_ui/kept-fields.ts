'use client'

import { keepValue, keptValue } from './tab-store'

/** What was typed into the fields of a form, by their names; with the version that the form was made from, if it has one. */
export type KeptFields = Record<string, string>

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const storageKey = (keepAs: string) => `form-draft:${keepAs}`

/** What is kept in this tab under a name; null if nothing is. */
export function keptFields(keepAs: string): KeptFields | null {
  return keptValue(storageKey(keepAs)) as KeptFields | null
}

/** Keeps what differs in a form from how it was drawn; nothing, if nothing differs. */
export function keepFields(keepAs: string, form: HTMLFormElement): void {
  const typed = typedControls(form).filter(isChanged)
  const version = versionOf(form)
  const entries = [...typed, ...(version ? [version] : [])].map(({ name, value }) => [name, value] as const)
  keepValue(storageKey(keepAs), typed.length === 0 ? null : Object.fromEntries(entries))
}

/** Lets go of what is kept: it was saved, or is not wanted. */
export function dropFields(keepAs: string): void {
  keepValue(storageKey(keepAs), null)
}

/**
 * Puts what was kept into the fields where nothing has been typed since; true if it put anything. With it comes the version
 * that it was typed on: if another stands now, saving meets it and both are shown.
 */
export function restoreFields(form: HTMLFormElement, kept: KeptFields): boolean {
  const empty = typedControls(form).filter((control) => kept[control.name] !== undefined && !isChanged(control))
  for (const control of empty) control.value = kept[control.name] ?? ''
  const version = versionOf(form)
  if (empty.length > 0 && version && kept.version) version.value = kept.version
  return empty.length > 0
}

function typedControls(form: HTMLFormElement): Control[] {
  const isTyped = (element: Element): element is Control =>
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && ['text', 'url', 'search', 'email'].includes(element.type))
  return [...form.elements].filter(isTyped).filter(({ name }) => name !== '')
}

function isChanged(control: Control): boolean {
  if (!(control instanceof HTMLSelectElement)) return control.value !== control.defaultValue
  const drawn = [...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0]
  return control.value !== drawn?.value
}

const versionOf = (form: HTMLFormElement) =>
  form.querySelector<HTMLInputElement>('input[type="hidden"][name="version"]')
