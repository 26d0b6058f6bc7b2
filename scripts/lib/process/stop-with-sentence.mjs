/** An expected reason to stop: its message is the one sentence that the person reads. */
export class StopWithSentence extends Error {}
