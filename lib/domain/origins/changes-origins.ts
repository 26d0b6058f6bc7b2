/** Fields of a claim that the origins of its answer are counted by: who gives which answer, through whom (rule 3). */
const countedBy = ['kind', 'chain', 'attribution', 'figure', 'answer', 'eventId', 'placeId', 'eventDate', 'saidDate']

/** Whether origins have to be counted anew when these fields of a claim change: other words alone change none. */
export function changesOrigins(changedFields: readonly string[]): boolean {
  return changedFields.some((field) => countedBy.includes(field))
}
