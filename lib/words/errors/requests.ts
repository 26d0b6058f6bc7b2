/** Sentences: requests and forms that cannot be read. */
export const requestErrorWords = {
  aFormHasAtMostFields: 'A form has at most {entries} fields; this one has more. Send it in parts.',
  theNamesOfTheFields: 'The names of the fields could not be read. Reload the page and send the form again.',
  whatWasSentCouldNot: 'What was sent could not be read. Reload the page and send it again.',
  thisCouldNotBeRead: 'This could not be read. Open the sign-in page and start there.',
  thisHoldsMoreThanCan: 'This is more than can be sent at once. Send it in parts.',
  somethingWentWrong: 'Something went wrong on our side ({id}). Nothing was saved.',
  thisCannotBeSentHere: 'This cannot be sent here. Reload the page and send it again.',
  thisAddressHasToo: 'This address has too many parameters. Open the page without them.',
  somethingWentWrongOfError: 'Something went wrong on our side ({error}).',
} as const
