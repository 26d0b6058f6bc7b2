import type { ComponentProps } from 'react'
import { buttonClass, type ButtonLook } from './button-class'

/** A button that does something here; to go somewhere there is LinkButton, to send a form SubmitButton. */
export function Button({ look, className, ...rest }: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type="button" {...rest} className={buttonClass(look, className)} />
}
