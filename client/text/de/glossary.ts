/** The words of the trade in plain words: name, meaning, and where it shows in the game; in German. */
import type { glossary as english } from '../en/glossary.ts';
import type { Translation } from '../locales.ts';

export const glossary = {
  'play.words.title': 'Begriffe',
  'play.words.search': 'Begriff suchen',
  'play.words.none': 'Kein Begriff hier passt zu „{text}“.',
  'play.words.count': '{n, plural, one {ein Begriff} other {# Begriffe}}',
  'play.words.all': 'Alle Begriffe',
  'play.words.inGame': 'Hier:',

  'term.autoscaling': 'Autoscaling',
  'term.autoscaling.means':
    'Server kommen automatisch dazu und gehen wieder, je nachdem, wie viel los ist.',
  'term.autoscaling.game':
    'Die Server kommen mit Verspätung, und einer vollen Datenbank helfen sie nicht.',
  'term.batch': 'Batchgröße',
  'term.batch.means': 'Wie viele Änderungen mit einem Deploy rausgehen.',
  'term.batch.game':
    'Der Kartonstapel auf dem Zug: je höher, desto schwerer findet man, was kaputtging.',
  'term.blameless': 'Blameless',
  'term.blameless.means':
    'Ohne Schuldzuweisung: fragen, was einen Fehler leicht machte, nicht, wer ihn machte.',
  'term.blameless.game':
    'Wo nach Namen gefragt wird, erzählen die Leute weniger, und Ärger wird später bemerkt.',
  'term.blueGreen': 'Blue/Green',
  'term.blueGreen.means':
    'Die neue Version startet auf einem zweiten Satz Server, dann werden alle Nutzer auf einmal umgeschaltet.',
  'term.blueGreen.game':
    'Der Weg zurück dauert einen Tick; eine Zeit lang braucht es doppelt so viele Server.',
  'term.breaker': 'Circuit Breaker',
  'term.breaker.means':
    'Eine Sicherung: Wer einen Service aufruft, der versagt, fragt erst einmal nicht weiter und versucht es später wieder.',
  'term.breaker.game':
    'Er löst an einem Käsefaden aus, damit ein verbranntes Stück nicht die Nachbarn verbrennt.',
  'term.budget': 'Fehlerbudget',
  'term.budget.means':
    'Wie viele Fehler in diesem Quartal noch erlaubt sind, ohne das Versprechen an die Nutzer zu brechen.',
  'term.budget.game':
    'Die Gutscheine für Gratispizza: Sind sie weg, haben die Nutzer zu oft gewartet.',
  'term.bulkhead': 'Bulkhead',
  'term.bulkhead.means':
    'Schotten wie im Schiff: Jede Abhängigkeit bekommt ihren eigenen Anteil an Workern, damit eine langsame nicht alle blockiert.',
  'term.bulkhead.game': 'Kommt mit „Breaker und Fallbacks“.',
  'term.busFactor': 'Bus-Faktor',
  'term.busFactor.means':
    'Wie viele Leute fehlen müssten, bis niemand mehr einen Teil kennt.',
  'term.busFactor.game':
    'Das am wenigsten bekannte Stück, auf der Team-Seite: Bei eins nimmt eine Kündigung das Wissen mit.',
  'term.canary': 'Canary',
  'term.canary.means':
    'Ein kleiner Teil der Nutzer bekommt die neue Version zuerst, und man beobachtet, wie es läuft.',
  'term.canary.game':
    'Ein Vorkoster beißt ab, bevor die Pizza serviert wird: Ist sie schlecht, trifft es nur wenige.',
  'term.cfr': 'Change Failure Rate',
  'term.cfr.means':
    'Der Anteil der Deploys, die repariert oder zurückgenommen werden mussten.',
  'term.cfr.game': 'Eine der vier Zahlen im Review.',
  'term.chaos': 'Chaos Engineering',
  'term.chaos.means':
    'Zur Bürozeit mit Absicht etwas kaputt machen, um Schwachstellen zu finden, bevor es die Nacht tut.',
  'term.chaos.game': 'Der Chaos Monkey geht durch die Küche. Anfangs tut es weh.',
  'term.ci': 'Continuous Integration',
  'term.ci.means':
    'Die Arbeit aller wird mehrmals am Tag zusammengeführt und getestet.',
  'term.ci.game':
    'Weniger Konflikte, und eine kaputte Änderung findet man durch Halbieren statt eine nach der anderen.',
  'term.cognitiveLoad': 'Kognitive Last',
  'term.cognitiveLoad.means':
    'Alles, was ein Team im Kopf behalten muss, gemessen an dem, was hineinpasst.',
  'term.cognitiveLoad.game':
    'Köpfe, auf der Team-Seite: Sind sie übervoll, wird alles langsamer.',
  'term.commander': 'Incident Commander',
  'term.commander.means': 'Eine Person leitet einen großen Incident und repariert selbst nichts.',
  'term.commander.game':
    'Wer einen Großvorfall ausruft, holt aus jedem betroffenen Team eine Person dazu.',
  'term.contract': 'Service-Vertrag',
  'term.contract.means':
    'Was ein Service denen verspricht, die ihn aufrufen, aufgeschrieben und geprüft.',
  'term.contract.game':
    'Fäden ohne Vertrag fransen aus: Die Änderung eines Nachbarn kann bei dir etwas kaputt machen.',
  'term.conway': 'Conways Gesetz',
  'term.conway.means':
    'Systeme sehen irgendwann so aus, wie die Leute miteinander reden, die sie bauen.',
  'term.conway.game':
    'Stücke eines Teams wachsen zusammen; zwischen Teams fransen die Fäden aus.',
  'term.debt': 'Technische Schulden',
  'term.debt.means':
    'Abkürzungen von früher, die jede Änderung von heute langsamer und riskanter machen.',
  'term.debt.game': 'Ungespülte Bleche. Stücke für Qualität spülen sie.',
  'term.deploy': 'Deploy',
  'term.deploy.means': 'Fertige Änderungen in Produktion bringen.',
  'term.deploy.game': 'Ein Zug fährt in den Ofen; was herauskommt, bedient die Nutzer.',
  'term.drift': 'Drift',
  'term.drift.means':
    'Server, die gleich sein sollten, wurden von Hand geändert und unterscheiden sich.',
  'term.drift.game':
    'Ein Deploy kann den einen oder anderen Server verfehlen. Konfigurationsmanagement und Images beenden das.',
  'term.expand': 'Expand and Contract',
  'term.expand.means':
    'Daten werden in Schritten geändert, sodass in der Zwischenzeit die alte und die neue Version laufen.',
  'term.expand.game':
    'Ohne das sperrt eine Datenänderung das Schreiben oder versperrt den Weg zurück.',
  'term.extraction': 'Extraktion, Strangler',
  'term.extraction.means':
    'Einen Teil Stück für Stück aus einem großen System lösen, während es weiterläuft.',
  'term.extraction.game':
    'Stücke für Architektur lösen ein Stück aus der Pizza; den Schnitt muss jemand drücken.',
  'term.fallback': 'Fallback',
  'term.fallback.means': 'Eine einfachere Antwort für den Fall, dass eine Abhängigkeit schweigt.',
  'term.fallback.game': 'Heute keine Bewertungen, aber der Laden verkauft weiter.',
  'term.flag': 'Feature-Flag',
  'term.flag.means':
    'Ein Schalter im laufenden Code: schon deployt, aber nur für die sichtbar, die man auswählt.',
  'term.flag.game': 'Ausschalten dauert einen Tick. Ein altes, vergessenes Flag beißt.',
  'term.frequency': 'Deploy-Frequenz',
  'term.frequency.means': 'Wie oft Änderungen die Nutzer erreichen.',
  'term.frequency.game': 'Eine der vier Zahlen im Review.',
  'term.immutable': 'Immutable Image',
  'term.immutable.means':
    'Server werden nie verändert, sondern nur durch frisch gebackene ersetzt.',
  'term.immutable.game': 'Gar kein Drift, dafür etwas mehr Zeit im Ofen.',
  'term.incident': 'Incident',
  'term.incident.means':
    'Etwas, das Nutzern gerade schadet, bis sie wieder bedient werden.',
  'term.incident.game': 'Ein verbranntes Stück, Rauch und bald ein Pager.',
  'term.lag': 'Replikationsverzug',
  'term.lag.means': 'Eine Kopie der Daten hinkt dem Original ein paar Augenblicke hinterher.',
  'term.lag.game':
    'Kopien überleben den Verlust des Originals; was noch nicht angekommen war, ist weg.',
  'term.latency': 'Latenz, p99',
  'term.latency.means':
    'Wie lange eine Antwort dauert; p99 ist, wie lange die langsamste von hundert braucht.',
  'term.latency.game': 'Sie steigt steil an, wenn eine Einheit voll wird.',
  'term.leadTime': 'Lead Time',
  'term.leadTime.means':
    'Die Durchlaufzeit: von der ersten Arbeit an einer Änderung, bis die Nutzer sie haben.',
  'term.leadTime.game':
    'Das meiste davon ist Warten auf den Zug. Eine der vier Zahlen im Review.',
  'term.module': 'Modul',
  'term.module.means': 'Ein Teil des Produkts mit einer Aufgabe und einem Team, dem er gehört.',
  'term.module.game': 'Ein Stück der Pizza, in der Farbe seines Teams.',
  'term.monolith': 'Monolith',
  'term.monolith.means': 'Viele Teile, die als eins gebaut und deployt werden.',
  'term.monolith.game':
    'Die ganze Pizza: Aufrufe im Inneren sind gratis und sicher, und alle warten auf einen Ofen.',
  'term.onCall': 'Bereitschaft (On-Call)',
  'term.onCall.means': 'Wer gerade dran ist, geweckt zu werden, wenn etwas kaputtgeht.',
  'term.onCall.game': 'Der Pager wird montags und mittwochs weitergegeben.',
  'term.order': 'Dauerauftrag',
  'term.order.means': 'Was getan wird, sobald sich ein Symptom zeigt, ohne jemanden zu fragen.',
  'term.order.game':
    'Am Freitag erteilt. Er greift in den zwölf Wochen, und wenn die Bedenkzeit abläuft.',
  'term.postmortem': 'Postmortem',
  'term.postmortem.means':
    'Ein Rückblick auf einen Incident: Was muss man ausbessern, damit er nicht wiederkommt?',
  'term.postmortem.game':
    'Seine Maßnahmen landen im Backlog. Unerledigte kommen heftiger zurück.',
  'term.practice': 'Praktik',
  'term.practice.means':
    'Eine Arbeitsweise, die ein Team aufbaut, indem es Zeit hineinsteckt.',
  'term.practice.game':
    'Vier Stufen, von 0 bis 3. Bei einer gemeinsamen Einheit zählt das schwächste Team.',
  'term.release': 'Release',
  'term.release.means':
    'Die Nutzer bekommen ein Feature. Das kann lange nach dem Deploy sein.',
  'term.release.game': 'Ein Flag entscheidet, wann und für wie viele.',
  'term.restore': 'Wiederherstellungszeit',
  'term.restore.means':
    'Wie lange Nutzer leiden, bis sie wieder bedient werden; auch MTTR genannt.',
  'term.restore.game':
    'Eine der vier Zahlen im Review. Wer zuerst an der richtigen Stelle nachsieht, verkürzt sie.',
  'term.retryStorm': 'Retry-Storm',
  'term.retryStorm.means':
    'Alle fragen gleichzeitig noch einmal und halten einen angeschlagenen Service am Boden.',
  'term.retryStorm.game':
    'Jede Schicht, die es neu versucht, vervielfacht die Last. Breaker und längeres Warten helfen.',
  'term.rollback': 'Rollback',
  'term.rollback.means': 'Zurück zur vorherigen Version.',
  'term.rollback.game':
    'Der ganze Batch wandert zurück in seine Kartons, egal, von wem er kam.',
  'term.rollForward': 'Roll-forward',
  'term.rollForward.means':
    'Das Kaputte mit einer neuen Änderung reparieren, statt zurückzugehen.',
  'term.rollForward.game':
    'Vorwärts reparieren: oft langsamer und manchmal der einzige Ausweg.',
  'term.runbook': 'Runbook',
  'term.runbook.means': 'Aufgeschriebene Schritte für eine bekannte Art von Ärger.',
  'term.runbook.game':
    'Es markiert die Reaktion, die hilft, und schafft Platz für Daueraufträge.',
  'term.service': 'Service',
  'term.service.means':
    'Ein Teil, der für sich deployt und über das Netz aufgerufen wird.',
  'term.service.game':
    'Ein Stück auf eigenem Teller: Seine Deploys fragen niemanden, seine Aufrufe können scheitern.',
  'term.severity': 'SEV-1 bis SEV-4',
  'term.severity.means':
    'Wie schlimm ein Incident ist, danach, wie viele Anfragen scheitern: 1 ist am schlimmsten.',
  'term.severity.game':
    'SEV-1 und 2 klingeln zu jeder Stunde; die anderen warten bis zum Morgen.',
  'term.slo': 'SLO',
  'term.slo.means':
    'Service Level Objective: der Anteil der Anfragen, die man gut zu beantworten verspricht.',
  'term.slo.game':
    'Die Marke, über der wir zu bleiben versprochen haben. Der Rest ist das Fehlerbudget.',
  'term.stampede': 'Stampede',
  'term.stampede.means':
    'Ein Cache ist plötzlich leer, und alle fragen gleichzeitig die Datenbank.',
  'term.stampede.game':
    'Ein Neustart kann den Cache leeren. Wärm ihn vor oder lass weniger herein.',
  'term.team': 'Zwei-Pizza-Team',
  'term.team.means': 'Ein Team, das so klein ist, dass es von zwei Pizzen satt wird.',
  'term.team.game':
    'Sechzehn Stücke, zwei für jede von acht Personen. Sind es mehr, bleibt jemand hungrig.',
  'term.timeout': 'Timeout',
  'term.timeout.means': 'Wie lange ein Aufrufer wartet, bevor er aufgibt.',
  'term.timeout.game':
    'Ohne Timeout hält eine langsame Abhängigkeit alle auf, die auf sie warten.',
  'term.toil': 'Toil',
  'term.toil.means':
    'Handarbeit, die immer wiederkommt und nichts besser macht.',
  'term.toil.game': 'Offene Handgriffe, auf der Team-Seite. Automatisierung beendet sie.',
  'term.trunk': 'Trunk',
  'term.trunk.means':
    'Die eine Hauptlinie im Code, in die alle jeden Tag kleine Änderungen einbringen.',
  'term.trunk.game': 'Das Gegenteil sind lange Branches, und die bringen Konflikte.',
  'term.utilisation': 'Auslastung',
  'term.utilisation.means': 'Wie beschäftigt etwas ist, gemessen an allem, was es könnte.',
  'term.utilisation.game':
    'Über 80 % wächst das Warten schnell; über 100 % werden Anfragen abgewiesen.',
  'term.wip': 'WIP-Limit',
  'term.wip.means': 'Wie viel Arbeit gleichzeitig angefangen sein darf.',
  'term.wip.game': 'Karten auf einmal, auf der Seite Arbeit: Weniger sind eher fertig.',
} as const satisfies Translation<typeof english>;
