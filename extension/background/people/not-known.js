/** What is thrown where nothing is known of a person (any more). */
export class NotKnown extends Error {}
