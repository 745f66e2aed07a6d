/** A file that cannot be used as it is; the message says why and what to try. */
export class Unusable extends Error {}
