/** A mistake in how a command was called or where it runs: one line for whoever called it, never a stack trace. */
export class Refusal extends Error {}
