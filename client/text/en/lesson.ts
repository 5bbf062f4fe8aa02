/** What all lesson packs share. What only one story needs stands in lesson<Story>.ts beside this file. */
import { lessonOwn } from './lessonOwn.ts';

export const lesson = {
  ...lessonOwn,
  'lesson.title': 'Lesson pack: {scenario}',
  'lesson.lead':
    'For whoever leads. Tick what you need and print it; nothing here has to be read on a screen.',
  'lesson.show': 'What is printed',
  'lesson.show.overview': 'Overview and preparation',
  'lesson.show.plan': 'Plan: {n} minutes',
  'lesson.show.cards': 'Role cards',
  'lesson.show.debrief': 'Questions',
  'lesson.show.words': 'Words',
  'lesson.show.history': 'What really happened',
  'lesson.host': 'Host this story',

  'lesson.basics': 'If you have never heard of DevOps',
  'lesson.basicsText':
    'A product on the net is changed every day and repaired when it breaks. DevOps means that the same team does both, in small steps, and leaves the dull parts to machines. The game is one year of such a company. Nobody writes code.',
  'lesson.about': 'What this story is about',
  'lesson.facts':
    '{teams, plural, one {One team} other {# teams}}, {people} engineers, {modules} parts of a product. Bots play every desk that is free, so any number of people will do.',
  'lesson.made': 'Made for: {list}.',
  'lesson.goals': 'What people should have met',
  'lesson.goalsHint': 'The console ticks these off by itself, under “{conductor}”.',
  'lesson.wins': 'What counts as won',
  'lesson.win': '{goal}: {metric}, {compare, select, atLeast {at least} other {at most}} {target}',

  'lesson.prep': 'Before the lesson',
  'lesson.prep.check':
    'Open {link} in the room, on a device of the class. In half a minute it says whether the network will do.',
  'lesson.prep.devices':
    'One browser for each person is best, one for two is enough. Phones will do. Nothing is installed, nobody needs an account.',
  'lesson.prep.wifi':
    'Bad wifi: whoever drops out comes back to the same desk by opening the page again. A bot plays meanwhile.',
  'lesson.prep.open':
    'Press “{host}”, choose “{scenario}” and the length of the plan you use. Six letters appear: the code.',
  'lesson.prep.projector':
    'In the console, under “{projector}”: make the address and open it on the projector. Sound on there, off on the devices.',
  'lesson.prep.end':
    'In the console, under “{conductor}”: type when the lesson ends. It says how late you are and what can be cut.',
  'lesson.prep.rehearse':
    'Never led it before? “{rehearse}” plays the whole session with bots, four times as fast.',
  'lesson.prep.print': 'Print the role cards once for each team, and this pack once for yourself.',

  'lesson.plan': '{n} minutes, with the length “{preset}”',
  'lesson.planHint':
    'Lines with a bar on the side are timed by the game. A live week lasts longer while somebody answers a page: its minutes include that.',
  'lesson.notMade': 'This story is made for {list}: in this time people see its beginning only.',
  'lesson.col.time': 'Minutes',
  'lesson.col.what': 'What happens',
  'lesson.col.say': 'Say',
  'lesson.col.watch': 'Watch for',
  'lesson.from': '{from}–{to}',
  'lesson.mark': 'Bookmark: {what}',

  'lesson.row.open': 'Arrive',
  'lesson.row.live': 'Quarter {quarter}, live week: {days, plural, one {one day} other {# days}} by hand',
  'lesson.row.friday': 'Friday evening, then twelve weeks',
  'lesson.row.review': 'Review of quarter {quarter}',
  'lesson.row.plan': 'Plan of quarter {quarter}',
  'lesson.row.eve': 'The last evening',
  'lesson.row.proof': 'Half a year on habits',
  'lesson.row.proofReview': 'Review of the half year',
  'lesson.row.debrief': 'Debrief',
  'lesson.row.close': 'Take home',

  'lesson.does.open':
    'All join with the code and take a desk. Give each team its role cards. A practice pizza shows the controls. Press “{start}”.',
  'lesson.does.live':
    'A day takes one minute. Boxes with changes wait on the train, and sooner or later a pager rings. Then the clock waits.',
  'lesson.does.friday':
    'Friday asks what becomes a habit. Then twelve weeks pass in half a minute, and nobody helps.',
  'lesson.does.review': 'Every number twice: by hand and by habit. A press on it shows what is behind it.',
  'lesson.does.plan': 'Five decisions for the quarter. Not answered means: as last quarter.',
  'lesson.does.inherit':
    'Five decisions, and the Inheritance: groups swap systems, each with the note of those who built it. One group alone keeps its own.',
  'lesson.does.eve': 'The last chance to put up standing orders.',
  'lesson.does.proof': 'Two quarters pass in one minute. Everybody watches.',
  'lesson.does.proofReview': 'The half year beside the quarters that were played.',
  'lesson.does.debrief':
    '1. The numbers: by hand against by habit. 2. One bookmark, shown in the replay. 3. The questions, first in pairs. 4. In the replay, change one decision and compare the curves.',
  'lesson.does.close':
    'Each person writes down one habit to take home. Print the reports or save the journal.',

  'lesson.say.live': 'You need not be fast. The clock waits for whoever answers a page.',
  'lesson.say.friday': 'From now on your habits play. What did you do twice this week?',
  'lesson.say.review': 'Find the number that got worse, and press it. What is behind it?',
  'lesson.say.plan': 'What hurt most? Spend on that first.',
  'lesson.say.eve': 'What should happen by itself when you are not there?',
  'lesson.say.proof': 'Watch the headlines. Which of them did you cause half a year ago?',
  'lesson.say.proofReview': 'What lasted without you, and what did not?',
  'lesson.say.debrief': 'We ask what made it easy. We do not ask who it was.',
  'lesson.say.close': 'One habit. One sentence. Where could you begin on Monday?',

  'lesson.watch.open': 'Somebody without a desk: the console has one. A team without people: bots play it.',
  'lesson.watch.friday': 'Teams that leave the board of standing orders empty.',
  'lesson.watch.review': 'Groups that look for somebody to blame.',
  'lesson.watch.plan': 'Teams that put everything on new features.',
  'lesson.watch.eve': 'Who still trusts a person more than a habit.',
  'lesson.watch.proof': 'The week in which the curves of the groups part.',
  'lesson.watch.proofReview': 'Numbers that got better with nobody there.',
  'lesson.watch.debrief': 'Quiet groups: ask them first what surprised them.',
  'lesson.watch.close': 'Habits that are wishes. Ask what would happen, and when.',

  'lesson.cards': 'Role cards',
  'lesson.cardsHint': 'Cut along the lines. One person may hold several; hats go round every quarter.',
  'lesson.card.yours': 'Yours: {does}.',
  'lesson.card.only': 'Only you see',
  'lesson.card.ask': 'Ask your team',
  'lesson.card.lead.do':
    'At nine you are asked one question for the team. Place the slices of the bots and cast the vote.',
  'lesson.card.lead.only': 'what customers write while something is broken.',
  'lesson.card.lead.ask': 'Who here is tired, and what are we leaving out?',
  'lesson.card.builder.do':
    'Boxes wait on the train. You say when it leaves, how, and what stays behind a flag.',
  'lesson.card.builder.only': 'the last deploys and what was changed in the settings.',
  'lesson.card.builder.ask': 'If this one breaks, how soon would we know which box it was?',
  'lesson.card.liaison.do':
    'Other teams call your slices, and you call theirs. Make contracts, lend people, answer the stakeholders.',
  'lesson.card.liaison.only': 'which slice waits for which.',
  'lesson.card.liaison.ask': 'Who outside this table will feel it?',
  'lesson.card.pager.do':
    'When it rings, say “{take}”. Read, then act. A wrong answer costs minutes, a quick one wins none.',
  'lesson.card.pager.only': 'the graphs of what fails.',
  'lesson.card.pager.ask': 'What do you see on your screens? Pin it for all.',
  'lesson.card.rule': 'Without the hat you can still suggest: whoever wears it takes it with one press.',

  'lesson.debrief': 'Questions for the talk',
  'lesson.debriefHint':
    'A third of the time belongs here. Two minutes alone, four in pairs, then together. Three good questions are enough.',
  'lesson.q.habit': 'Which number was better by habit than by hand? What exactly did that?',
  'lesson.q.work': 'Where does our own work look like quarter 1?',

  'lesson.words': 'Words of the trade',
  'lesson.history': '{name}: what really happened',
  'lesson.historyHint':
    'Keep this back until the game is over: the page shows it then beside the numbers of each group. Every line has its source.',
} as const;
