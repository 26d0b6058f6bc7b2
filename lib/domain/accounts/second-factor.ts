/** Who of the instance must have a second factor. */
export type SecondFactorRule = 'nobody' | 'admins' | 'everybody'

/** Whether the rule asks a second factor of this person. */
export function mustHaveSecondFactor(rule: SecondFactorRule, person: { isAdmin: boolean }): boolean {
  return rule === 'everybody' || (rule === 'admins' && person.isAdmin)
}
