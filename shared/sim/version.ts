/** Grows with every change of the law; a journal of another version is refused, because its replay would differ. */
export const ENGINE_VERSION = 11;
