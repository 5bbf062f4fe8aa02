/** What the three organisations really did. */
export const history = {
  'history.title': 'What {name} did',
  'history.reveal': 'Show what {name} did',
  'history.lead':
    'Your own numbers stand beside theirs. They had years, and nobody to tell them how it ends.',
  'history.you': 'You, quarter {quarter}',
  'history.them': '{name}, {when}',
  'history.caption': '{metric}: you and {name}',
  'history.log': 'Each step of a bar is ten times as much.',
  'history.etsyProcedures':
    'Etsy opens. Its business logic lies in stored procedures of one big database; developers, database people and operations are three camps.',
  'history.etsySprouter':
    'Sprouter, a layer between programs and procedures, is to let the camps meet in the middle. It ties them to each other, and is given up again.',
  'history.etsyTwiceAWeek': 'Two deploys a week, about four hours each.',
  'history.etsyButton':
    'Deployinator: one button. Before, three developers, an operator and everybody on standby for over an hour; now one person, under two minutes.',
  'history.etsyReleases': '10,068 releases in one year.',
  'history.etsyFirstDay': 'New people deploy on their first day.',
  'history.etsyHalves': 'The database is changed in halves: one side out, changed, back in, then the other.',
  'history.etsyMorgue': 'Morgue, a home for blameless postmortems, is given to everybody.',
  'history.netflixCorruption':
    'The database of shipping is corrupted; for three days no DVD leaves the house.',
  'history.netflixBacklog':
    'More than three million discs go out, nearly the whole backlog. A piece of hardware had failed and reported no error.',
  'history.netflixRewrite':
    'The site and streaming move to the cloud, mostly written anew instead of moved as they were; data flow both ways until the last part is over.',
  'history.netflixAsgard': 'Asgard, with which any team deploys to the cloud by itself, is made public.',
  'history.netflixChristmas':
    'On Christmas Eve load balancers of a whole region fail, on the busiest night. Afterwards a region can take over for another one.',
  'history.netflixDone': 'The last part of the data centre is switched off, after seven years.',
  'history.netflixMinutes': 'Sixteen minutes from check-in until it runs in several regions of the world.',
  'history.amazonObidos':
    'Obidos: all teams work on one application, and each release is coordinated across all of them.',
  'history.amazonManifesto':
    'A paper inside the house asks for services with interfaces in place of shared databases.',
  'history.amazonMemo':
    'A memo, as one engineer remembered it: teams talk through service interfaces only, without exception.',
  'history.amazonRunIt': '“You build it, you run it”: who writes a service carries its pager.',
  'history.amazonSeconds': 'A deploy every 11.6 seconds, on average.',
  'history.amazonMillions': 'Fifty million deployments in twelve months, with those to development and test.',
} as const;
