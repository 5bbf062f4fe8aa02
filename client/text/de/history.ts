/** German: what the three organisations really did. */
import type { history as english } from '../en/history.ts';
import type { Translation } from '../locales.ts';

export const history = {
  'history.title': 'Was {name} getan hat',
  'history.reveal': 'Zeig, was {name} getan hat',
  'history.lead':
    'Deine Zahlen stehen neben ihren. Sie hatten Jahre Zeit, und niemand verriet ihnen, wie es ausgeht.',
  'history.you': 'Du, Quartal {quarter}',
  'history.them': '{name}, {when}',
  'history.caption': '{metric}: du und {name}',
  'history.log': 'Jede Stufe eines Balkens ist zehnmal so viel.',
  'history.etsyProcedures':
    'Etsy öffnet. Die Geschäftslogik liegt in gespeicherten Prozeduren einer großen Datenbank; Entwicklung, Datenbankleute und Betrieb sind drei Lager.',
  'history.etsySprouter':
    'Sprouter, eine Schicht zwischen Programmen und Prozeduren, soll die Lager in der Mitte zusammenbringen. Sie kettet sie aneinander und wird wieder aufgegeben.',
  'history.etsyTwiceAWeek': 'Zwei Auslieferungen die Woche, je etwa vier Stunden.',
  'history.etsyButton':
    'Deployinator: ein Knopf. Vorher drei Leute aus der Entwicklung, eine aus dem Betrieb und alle in Bereitschaft für über eine Stunde; jetzt eine Person, unter zwei Minuten.',
  'history.etsyReleases': '10.068 Auslieferungen in einem Jahr.',
  'history.etsyFirstDay': 'Wer neu anfängt, liefert am ersten Tag aus.',
  'history.etsyHalves':
    'Die Datenbank wird in Hälften geändert: eine Seite heraus, geändert, zurück, dann die andere.',
  'history.etsyMorgue': 'Morgue, ein Zuhause für Rückblicke ohne Schuldige, wird allen geschenkt.',
  'history.netflixCorruption':
    'Die Datenbank des Versands ist beschädigt; drei Tage lang verlässt keine DVD das Haus.',
  'history.netflixBacklog':
    'Mehr als drei Millionen Scheiben gehen hinaus, fast der ganze Rückstand. Ein Bauteil war ausgefallen und hatte keinen Fehler gemeldet.',
  'history.netflixRewrite':
    'Website und Streaming ziehen in die Cloud, meist neu geschrieben statt unverändert verlegt; Daten fließen in beide Richtungen, bis das letzte Stück drüben ist.',
  'history.netflixAsgard': 'Asgard, mit dem jedes Team selbst in die Cloud ausliefert, wird öffentlich.',
  'history.netflixChristmas':
    'An Heiligabend fallen die Lastverteiler einer ganzen Region aus, in der vollsten Nacht. Danach kann eine Region für eine andere einspringen.',
  'history.netflixDone': 'Der letzte Teil des Rechenzentrums wird abgeschaltet, nach sieben Jahren.',
  'history.netflixMinutes': 'Sechzehn Minuten vom Einchecken, bis es in mehreren Regionen der Welt läuft.',
  'history.amazonObidos':
    'Obidos: Alle Teams arbeiten an einer Anwendung, und jede Auslieferung wird unter allen abgestimmt.',
  'history.amazonManifesto':
    'Ein Papier im Haus fordert Dienste mit Schnittstellen statt gemeinsamer Datenbanken.',
  'history.amazonMemo':
    'Eine Anweisung, wie ein Entwickler sich an sie erinnert: Teams reden nur über Schnittstellen von Diensten, ohne Ausnahme.',
  'history.amazonRunIt': '„You build it, you run it“: Wer einen Dienst schreibt, trägt auch seinen Pager.',
  'history.amazonSeconds': 'Im Schnitt alle 11,6 Sekunden eine Auslieferung.',
  'history.amazonMillions':
    'Fünfzig Millionen Auslieferungen in zwölf Monaten, die für Entwicklung und Test mitgezählt.',
} satisfies Translation<typeof english>;
