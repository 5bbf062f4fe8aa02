/** Sentences of the play screen. */
export const play = {} as const satisfies Record<string, string>;
