/** The words of one of our stories as an author begins with them, in the language spoken. */
import type { AuthoredText } from '../../../shared/content/authoredTypes.ts';
import { nameOf, say, t } from '../../text/index.ts';
import { language } from '../../text/language.ts';
import { OFFERED } from '../../text/locales.ts';

/** Signs that keep a name apart from its neighbours where lines begin on the right: a file needs none. */
const ISOLATES = /[\u2066-\u2069]/gu;

export function ourWords(id: string): Omit<AuthoredText, 'names'> {
  return {
    language: OFFERED.find((one) => one === language.value) ?? 'en',
    name: t('author.copyOf', { name: nameOf('scenario', id) })
      .replace(ISOLATES, '')
      .slice(0, 60),
    about: (say(`about.scenario.${id}`) ?? '').slice(0, 200),
    story: (say(`story.scenario.${id}`) ?? '').slice(0, 1000),
  };
}
