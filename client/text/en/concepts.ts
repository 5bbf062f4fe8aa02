/** Ideas behind what was found, in three sentences each. Who wrote of them stands in shared/content/concepts.ts. */
export const concepts = {
  'concept.smallBatches': 'Small batches',
  'concept.smallBatches.text':
    'A deploy of one change that fails points at its own cause. A deploy of forty hides it among thirty-nine. Small ones fail a little more often and hurt far less.',
  'concept.recovery': 'Mending beats never failing',
  'concept.recovery.text':
    'No way of working keeps every fault out. What users feel is how long it lasts. Whoever mends in minutes can afford to try.',
  'concept.canary': 'A few taste first',
  'concept.canary.text':
    'A new version goes to a small share of the users and is watched there. If it is bad, few were hurt and it is stopped. It needs somebody, or something, that watches.',
  'concept.alerts': 'Alerts on what users feel',
  'concept.alerts.text':
    'An alert should tell what hurts users, and that somebody must act now. Too few, and customers ring first. Too many, and nobody listens.',
  'concept.onCall': 'Healthy on-call',
  'concept.onCall.text':
    'A night page costs the next day. Carry the pager in turns, keep pages few, and mend what rings at night by day. Tired people make the next incident.',
  'concept.hero': 'The one who knows it all',
  'concept.hero.text':
    'A hero saves the week and hides the gap. What only one person can do waits for her, and leaves with her. Share the work before it is urgent.',
  'concept.blameless': 'Blameless review',
  'concept.blameless.text':
    'Whoever fears blame stops telling. Ask what made the mistake easy: that can be changed. People did what looked right with what they saw.',
  'concept.learning': 'Learning that changes something',
  'concept.learning.text':
    'Mending the fault is the first loop. Changing what let it happen is the second. An action nobody does is only a wish.',
  'concept.toil': 'Toil and habits',
  'concept.toil.text':
    'Work by hand that comes again and again grows with the system and teaches nothing. Turn it into a habit that runs without you. What only goes well while you look does not go well.',
  'concept.conway': 'Conway’s law',
  'concept.conway.text':
    'A system takes the shape of the talk between those who build it. Where teams do not talk, interfaces break. Change who talks to whom, or write down what you promise.',
  'concept.twoPizza': 'Teams of two pizzas',
  'concept.twoPizza.text':
    'With each person the number of lines between people grows faster. A small team knows what everybody is doing. It can hold only so much in mind, so give it a slice that fits.',
  'concept.breaker': 'Walls and breakers',
  'concept.breaker.text':
    'One slow part can hold on to everybody who waits for it. Timeouts, walls between parts and breakers let go in time. The rest goes on with a little less.',
  'concept.flow': 'Work that waits',
  'concept.flow.text':
    'Most of the time from idea to users is waiting. The more is begun at once, the longer everything takes. Finish before you begin.',
  'concept.errorBudget': 'Error budget',
  'concept.errorBudget.text':
    'No service needs to be perfect. Agree how much may fail, and spend it on change. When it is spent, steadiness comes before features.',
  'concept.odds': 'Calling the odds',
  'concept.odds.text':
    'A chance said aloud can be checked later. Whoever calls often and looks at the outcome gets better. Ask everybody before, most of all those who doubt.',
} as const;
