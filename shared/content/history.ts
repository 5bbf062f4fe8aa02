/**
 * What the three organisations really did, told after the game. Every entry rests on a public account; what only hearsay tells is
 * left out. The sentence of an entry is `history.<id>` in client/text; sources are cited as they are, in no other language.
 */

/** A figure of theirs that the game measures as well. */
export interface Beside {
  metric: 'deploysPerYear' | 'leadTimeHours';
  value: number;
}

export interface HistoryEntry {
  id: string;
  /** A year, a month or a day: 2008, 2008-08 or 2008-08-11. */
  when: string;
  source: string;
  beside?: Beside;
}

export interface History {
  /** The organisation, as everybody calls it. */
  name: string;
  entries: readonly HistoryEntry[];
}

const SECONDS_A_YEAR = 365 * 86_400;

const ARS = 'Ars Technica, “When ‘clever’ goes wrong”, 2011';
const NETFLIX_2008 = 'Netflix blog, August 2008';
const VOGELS_2019 = 'Werner Vogels, “Modern applications at AWS”, 2019';

/** By scenario. */
export const HISTORIES: Readonly<Record<string, History>> = {
  'etsy-2008': {
    name: 'Etsy',
    entries: [
      { id: 'etsyProcedures', when: '2005-06', source: ARS },
      { id: 'etsySprouter', when: '2007', source: ARS },
      {
        id: 'etsyTwiceAWeek',
        when: '2008',
        source: 'Cloud Academy, “What Companies Practice DevOps?”',
        beside: { metric: 'deploysPerYear', value: 2 * 52 },
      },
      {
        id: 'etsyButton',
        when: '2010',
        source: 'Etsy, Code as Craft, “Quantum of Deployment”, 2010',
      },
      {
        id: 'etsyReleases',
        when: '2011',
        source: 'Kellan Elliott-McCrea, “Engineering Change”, 2012',
        beside: { metric: 'deploysPerYear', value: 10_068 },
      },
      { id: 'etsyFirstDay', when: '2012', source: 'CIO, 2012' },
      { id: 'etsyHalves', when: '2012-04', source: 'Etsy, Code as Craft, “Two Sides for Salvation”, 2012' },
      { id: 'etsyMorgue', when: '2013-10', source: 'github.com/etsy/morgue, 2013' },
    ],
  },
  'netflix-2008': {
    name: 'Netflix',
    entries: [
      { id: 'netflixCorruption', when: '2008-08-11', source: NETFLIX_2008 },
      { id: 'netflixBacklog', when: '2008-08-15', source: NETFLIX_2008 },
      { id: 'netflixRewrite', when: '2010', source: 'Adrian Cockcroft, “Netflix on Cloud”, 2010' },
      { id: 'netflixAsgard', when: '2012-05', source: 'github.com/Netflix/asgard, 2012' },
      { id: 'netflixChristmas', when: '2012-12-24', source: 'ZDNet, “How Amazon ruined my Christmas”, 2012' },
      { id: 'netflixDone', when: '2016-01', source: '“Completing the Netflix Cloud Migration”, 2016' },
      {
        id: 'netflixMinutes',
        when: '2016-03',
        source: 'Netflix TechBlog, “How We Build Code at Netflix”, 2016',
        beside: { metric: 'leadTimeHours', value: 16 / 60 },
      },
    ],
  },
  'amazon-2001': {
    name: 'Amazon',
    entries: [
      { id: 'amazonObidos', when: '1998', source: VOGELS_2019 },
      { id: 'amazonManifesto', when: '1998', source: VOGELS_2019 },
      { id: 'amazonMemo', when: '2002', source: 'Steve Yegge, from memory, 2011' },
      { id: 'amazonRunIt', when: '2006', source: 'ACM Queue, “A Conversation with Werner Vogels”, 2006' },
      {
        id: 'amazonSeconds',
        when: '2011',
        source: 'Jon Jenkins, “Velocity Culture”, 2011',
        beside: { metric: 'deploysPerYear', value: SECONDS_A_YEAR / 11.6 },
      },
      {
        id: 'amazonMillions',
        when: '2014-11',
        source: 'Werner Vogels, “The Story of Apollo”, 2014',
        beside: { metric: 'deploysPerYear', value: 50_000_000 },
      },
    ],
  },
};
