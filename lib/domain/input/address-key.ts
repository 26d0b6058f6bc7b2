import { plainText } from './text'

/** Schema of a part of an address that names a thing by its key or id: 1 to 200 characters, none that no key can hold. */
export const addressKey = plainText({ max: 200, label: 'The address' })
