/** The keys of options, in order: of the desk's responses while one is awaited, else of the first ask. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E'];
