/**
 * FormData as the object its dotted names spell: `figure.words=45` is {figure: {words: '45'}}, a name that
 * ends in `[]` is an array, an empty text is left out, files stay files. React's own `$ACTION_` fields go.
 */
export function formToObject(form: FormData): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (const [name, value] of form.entries()) {
    if (name.startsWith('$ACTION_') || value === '') continue
    place(object, name, value)
  }
  return object
}

function place(object: Record<string, unknown>, name: string, value: FormDataEntryValue): void {
  const list = name.endsWith('[]')
  const path = (list ? name.slice(0, -2) : name).split('.')
  const last = path.pop() ?? ''
  const parent = path.reduce<Record<string, unknown>>((at, key) => {
    if (!Object.hasOwn(at, key)) at[key] = Object.create(null)
    return at[key] as Record<string, unknown>
  }, object)
  if (list) parent[last] = [...((parent[last] as unknown[] | undefined) ?? []), value]
  else parent[last] = value
}
