/** How long a hand-over note may be: its sentences, and the letters of one. */
export const NOTE_LINES = 3;
export const NOTE_LETTERS = 140;
