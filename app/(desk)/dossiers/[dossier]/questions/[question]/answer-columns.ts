/** Who says it beside its figure, so that axis and bars stand in one column; below one another on a phone. */
export const answerColumns = 'grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]'
