/** An expected reason to stop: its message is the one sentence that the person reads. */
export class UserError extends Error {}
