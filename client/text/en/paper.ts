/** The ways to what is made for paper. */
export const paper = {
  'paper.report': 'Report to print',
  'paper.lesson': 'Lesson pack for “{scenario}”',
  'paper.print': 'Print',
  'paper.lessonShort': 'Lesson pack',
} as const;
