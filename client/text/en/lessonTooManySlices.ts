/** The lesson pack of Too many slices. */
export const pack = {
  'lesson.too-many-slices.about':
    'Eight people look after an old core and seventeen services around it. Each has its own train, its servers and its pager, and no two are built alike. It looks modern and it is too much: heads are full, and nobody knows all of it. The lesson may be to put slices back.',
  'lesson.too-many-slices.say':
    'Count the slices, then count yourselves. Who of you would know what to do if the third from the left burnt?',
  'lesson.too-many-slices.watch1': 'How full heads are on the Team page, and who looks at it.',
  'lesson.too-many-slices.watch2': 'The first merge back: does it feel like a step forward or a defeat?',
  'lesson.too-many-slices.watch3': 'Certificates and banks: troubles that come from places nobody remembers.',
  'lesson.too-many-slices.mark1': 'a page for a slice that nobody at the table knows.',
  'lesson.too-many-slices.mark2': 'the first slice that goes back into the core.',
  'lesson.too-many-slices.q1':
    'How many services can eight people know well? How did you notice that it was too many?',
  'lesson.too-many-slices.q2': 'Why had somebody cut all these slices? What did they hope for?',
  'lesson.too-many-slices.q3':
    'Which slices did you put back, and which did you leave alone? What decided it?',
  'lesson.too-many-slices.q4': 'What would one way of building them all have saved you?',
  'lesson.too-many-slices.q5': 'Who was rung most? What did that do to the rest of the work?',
  'lesson.too-many-slices.q6': 'When is a small part with its own train worth its price?',
} as const;
