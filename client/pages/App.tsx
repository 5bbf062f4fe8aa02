import { useEffect } from 'preact/hooks';
import { later } from '../hud/later.tsx';
import { t } from '../text/index.ts';
import { bringAuthorWords, bringGameWords, bringReportWords } from '../text/language.ts';
import { Home } from './Home.tsx';
import { Join } from './Join.tsx';
import { Mishap } from './Mishap.tsx';
import { Page } from './Page.tsx';
import { Link } from './Parts.tsx';
import { path, routeOf } from './route.ts';

/** A phone that is a pager needs neither the game nor its line. */
const Pager = later(() => import('./Pager.tsx').then((file) => file.Pager));
const Projector = later(async () => {
  const [file] = await Promise.all([import('./projector/Projector.tsx'), bringGameWords()]);
  return file.Projector;
});
const TakeLead = later(() => import('./host/TakeLead.tsx').then((file) => file.TakeLead));
const Host = later(() => import('./Host.tsx').then((file) => file.Host));
const Check = later(async () => {
  const [file] = await Promise.all([import('./Check.tsx'), bringGameWords()]);
  return file.Check;
});
/** Scenarios and lessons are named in the game's words. */
const Solo = later(async () => {
  const [file] = await Promise.all([import('./solo/SoloPage.tsx'), bringGameWords()]);
  return file.SoloPage;
});
/** The author's workshop. */
const Author = later(async () => {
  const [file] = await Promise.all([import('./author/AuthorPage.tsx'), bringAuthorWords()]);
  return file.AuthorPage;
});
/** The game again: the same picture from a journal, played in a worker. */
const Replay = later(async () => {
  const [file] = await Promise.all([import('./replay/Replay.tsx'), bringGameWords()]);
  return file.ReplayPage;
});
/** What is made for paper. */
const Report = later(async () => {
  const [file] = await Promise.all([import('./report/Report.tsx'), bringReportWords()]);
  return file.ReportPage;
});
const Lesson = later(() => import('./lesson/Lesson.tsx').then((file) => file.LessonPage));
/** The same for a story somebody wrote herself. */
const OwnLesson = later(() => import('./lesson/OwnLesson.tsx').then((file) => file.OwnLessonPage));
/** To look back alone: by plain requests, without a line. */
const DebriefPage = later(async () => {
  const [file] = await Promise.all([import('./debrief/DebriefPage.tsx'), bringGameWords()]);
  return file.DebriefPage;
});
/** The play page brings the line to the server along. */
const Play = later(() => import('./Play.tsx').then((file) => file.Play));

/** The page for the present path. */
export function App() {
  return (
    <Mishap key={path.value}>
      <Present />
    </Mishap>
  );
}

function Present() {
  const route = routeOf(path.value);
  const title = titleOf(route.page, 'code' in route ? route.code : '');
  useEffect(() => {
    document.title = title;
  }, [title]);
  switch (route.page) {
    case 'home':
      return <Home />;
    case 'host':
      return <Host />;
    case 'solo':
      return <Solo />;
    case 'author':
      return <Author />;
    case 'check':
      return <Check />;
    case 'join':
      return <Join key={route.code} code={route.code} />;
    case 'play':
      return <Play key={route.code} code={route.code} />;
    case 'projector':
      return <Projector key={route.code} code={route.code} />;
    case 'lead':
      return <TakeLead key={route.code} code={route.code} />;
    case 'pager':
      return <Pager key={route.code} code={route.code} />;
    case 'debrief':
      return <DebriefPage key={route.code} code={route.code} />;
    case 'replay':
      return <Replay key={route.code} code={route.code} />;
    case 'report':
      return <Report key={route.code} code={route.code} />;
    case 'lesson':
      return <Lesson key={route.scenario} scenario={route.scenario} />;
    case 'ownLesson':
      return <OwnLesson key={route.of} of={route.of} />;
    default:
      return <Lost />;
  }
}

function titleOf(page: string, code: string): string {
  if (page === 'host') return `${t('host.title')} · ${t('app.name')}`;
  if (page === 'author') return `${t('author.door')} · ${t('app.name')}`;
  if (page === 'check') return `${t('host.check')} · ${t('app.name')}`;
  if (page === 'solo') return `${t('home.alone')} · ${t('app.name')}`;
  if (page === 'join') return `${t('join.title', { code })} · ${t('app.name')}`;
  if (page === 'report') return `${t('paper.report')} · ${code} · ${t('app.name')}`;
  if (page === 'lesson' || page === 'ownLesson') return `${t('paper.lessonShort')} · ${t('app.name')}`;
  if (
    page === 'play' ||
    page === 'projector' ||
    page === 'lead' ||
    page === 'debrief' ||
    (page === 'replay' && code !== '')
  )
    return `${code} · ${t('app.name')}`;
  return t('app.name');
}

function Lost() {
  return (
    <Page class="narrow">
      <div class="stack">
        <h1>{t('app.lost.title')}</h1>
        <p class="lead">{t('app.lost.text')}</p>
        <Link to="/" class="button button-primary button-big">
          {t('app.lost.back')}
        </Link>
      </div>
    </Page>
  );
}
