/** German: one sentence for every kind of fact. */
import type { facts as english } from '../en/facts.ts';
import type { Translation } from '../locales.ts';

export const facts = {
  'fact.gameOpened':
    'Was wir übernehmen: {units, plural, one {eine Pizza} other {# Pizzas}} für {teams, plural, one {ein Team} other {# Teams}}, der gemeinsame Zug: {cadence}, {practices} von {practicesOf} Praktiken begonnen, Schulden {debt}',
  'fact.changeMerged': '{team} hat eine Änderung in {module} fertig',
  'fact.changeConflicted':
    '{team} und ein anderer Branch haben in {module} dieselbe Stelle geändert: {hours, plural, one {# Stunde} other {# Stunden}} Arbeit gingen fürs Entwirren drauf',
  'fact.stakeholderAsked': '„{title}“ wird von {team} erwartet, bis {due}',
  'fact.dueMissed':
    '{upkeep, select, yes {„{title}“ wurde nicht rechtzeitig fertig: Irgendwann geht bei {team} etwas kaputt} other {„{title}“ ist zu spät: Die Stakeholder von {team} verlieren die Geduld}}',
  'fact.requestWithdrawn': 'Wer „{title}“ von {team} wollte, kommt jetzt ohne aus',
  'fact.actionDone': '{team} hat vorgesorgt, nie wieder: {archetype}',
  'fact.shortcutOffered':
    '{shortcut, select, approvalBoard {Die Stakeholder wären beruhigt, wenn ein Gremium jeden Deploy freigäbe} other {Die Stakeholder wollen einen Namen: Wer war es?}}. Gefragt ist {team}',
  'fact.shortcutTaken':
    '{shortcut, select, approvalBoard {Dieses Quartal gibt ein Gremium jeden Deploy frei} other {{team} hat jemandem die Schuld gegeben}}: Die Geduld liegt jetzt bei {patience}',
  'fact.shortcutDeclined':
    '{shortcut, select, approvalBoard {{team}: kein Gremium, wir deployen weiter} other {{team} nennt keinen Namen}}',
  'fact.boardStepped':
    '{strict, select, yes {Die Geduld ist auf {patience} gesunken: Der Vorstand gibt jeden Deploy frei und friert das Budget ein} other {Die Geduld ist wieder bei {patience}: Der Vorstand lässt los}}',
  'fact.betMade':
    '{team} wettet: {bet, select, drill {eine Übung} launch {alles, was im Dunkeln wartet, geht an alle} other {eine Kampagne}}',
  'fact.betSettled':
    '{won, select, yes {Die Wette von {team} ging auf} other {Die Wette von {team} hat wehgetan}}',
  'fact.workLimited': '{team} arbeitet an {cards, plural, one {einer Karte} other {# Karten}} gleichzeitig',
  'fact.cardPicked': '{team} nimmt sich „{title}“ vor',
  'fact.cardFinished':
    '{team} hat „{title}“ fertig{known, select, yes {: {hope} am Tag erhofft, {worth} sind es bei den Nutzern} other {}}',
  'fact.messageSaid': '{engineer}: „{phrase}“{about, select, none {} other { ({thing})}}',
  'fact.slicesAssigned':
    '{engineer}: {same, select, yes {beide Stücke für {a}} other {ein Stück für {a}, eins für {b}}}, ab morgen',
  'fact.trainCalled':
    '{unit}: Zug mit {changes, plural, one {# Karton} other {# Kartons}} beladen{shared, select, yes {. Dabei oder Halt?} other {}}',
  'fact.trainAnswered': '{team} sagt {word, select, aboard {dabei} other {Halt}}',
  'fact.trainHeld':
    '{unit}: Der Zug bleibt stehen. {changes, plural, one {# Karton wartet} other {# Kartons warten}} auf den nächsten',
  'fact.oddsCalled': '{unit}: {engineer} gab Deploy {number} eine Chance von {said}',
  'fact.deployStarted':
    '{unit}: Deploy {number} ist im Ofen, {changes, plural, one {# Änderung} other {# Änderungen}} von {teams, plural, one {# Team} other {# Teams}}, {strategy}',
  'fact.defectFound':
    '{gate}: Fehler gefunden, bevor Nutzer ihn sahen. {changes, plural, one {# Änderung} other {# Änderungen}} von {unit} zurück auf die Werkbank',
  'fact.deployFinished':
    '{unit}: Deploy {number} ist bei allen Nutzern, {changes, plural, one {# Änderung} other {# Änderungen}}, {lead} nach dem ersten Handgriff{unplanned, select, yes {, ungeplant} other {}}',
  'fact.deployFailed':
    '{unit}: Deploy {number} musste repariert werden. So lange warteten die Nutzer: {recovery}',
  'fact.deployRolledBack':
    '{unit}: Deploy {number} ist wieder im Karton, und {changes, plural, one {seine Änderung} other {seine # Änderungen}} mit ihm',
  'fact.deployHalted': '{unit}: Deploy {number} hat bei {share} der Nutzer angehalten, etwas sah falsch aus',
  'fact.defectEscaped':
    '{unit}: Im Deploy {culprits, plural, one {ist # Änderung} other {sind # Änderungen}} von {changes, number} kaputt, und niemand sah es vor den Nutzern',
  'fact.driftHit': '{unit}: Ein Server, der anders war als die übrigen, hat einen Deploy verpasst',
  'fact.rollbackBlocked':
    '{unit}: Der Deploy lässt sich nicht zurücknehmen, {migrations, plural, one {eine Änderung} other {# Änderungen}} an den Daten {migrations, plural, one {ist} other {sind}} schon gelaufen',
  'fact.migrationLocked': '{team} baut die Daten von {module} um: Schreiben wartet etwa {time}',
  'fact.hotfixWritten': '{team} hat eine Reparatur für {module}: Sie ist im Eiltempo unterwegs',
  'fact.cardDisabled':
    '{by, select, flag {Ausgeschaltet} other {Zurückgenommen}}, {wait} nachdem es auffiel{known, select, yes {: „{title}“} other {}}',
  'fact.unitsTiedTogether': '{unit} kann nicht allein los: {units} muss mit',
  'fact.modeChosen':
    '{unit} fährt{mode, select, scheduled { {days, plural, one {jeden Tag} other {alle # Tage}}} onDemand {, wenn jemand den Zug schickt} other { mit jeder Änderung}}',
  'fact.strategyChosen': '{unit} geht jetzt so hinaus: {strategy}',
  'fact.cardFlagged':
    '{flagged, select, yes {„{title}“ kommt hinter ein Flag: ausgeliefert, noch nicht gezeigt} other {„{title}“ verliert sein Flag: Ausgeliefert heißt gezeigt}}',
  'fact.flagSwitched':
    '{state, select, off {„{title}“ für alle ausgeschaltet} other {„{title}“ wird {share} der Nutzer gezeigt}}',
  'fact.valueReleased': '„{title}“ ist bei den Nutzern: {worth} am Tag',
  'fact.incidentDetected':
    '{module}: {symptom}. {noticedBy, select, customers {Kunden haben es uns gesagt} other {Unser Monitoring hat es gemeldet}}, {delay} nach Beginn',
  'fact.pageRang':
    '{real, select, no {Der Pager {night, select, yes {weckt {engineer}} other {klingelt bei {engineer}}}, ohne Grund: {unit}} other {Der Pager {night, select, yes {weckt {engineer}} other {klingelt bei {engineer}}}: {unit}, {symptom}}}',
  'fact.pageMissed': '{engineer} hat den Pager nicht gehört',
  'fact.pageAcknowledged': '{engineer} ist dran, nach {wait} Wartezeit',
  'fact.expertCalled':
    '{night, select, yes {{by} weckt {engineer}, weil es hier jemanden braucht, der sich auskennt} other {{by} holt {engineer} dazu, weil es hier jemanden braucht, der sich auskennt}}',
  'fact.pageEscalated': '{from} hat den Pager nicht gehört: Jetzt klingelt er bei {to}',
  'fact.evidenceOpened': '{engineer} hat nachgesehen: {evidence}',
  'fact.responseChosen':
    '{by, select, order {Feste Anweisung} machine {Automatischer Rollback} other {{engineer}}}: {response}{hasTarget, select, yes { ({target})} other {}}, etwa {time}',
  'fact.responseEnded':
    '{response}: {outcome, select, cured {das war es} eased {es hilft, die Ursache ist noch da} worse {das hat es schlimmer gemacht} blocked {es lässt sich nicht zurücknehmen} underway {die Reparatur ist unterwegs} told {{why}} other {nichts hat sich geändert}}{hasWhy, select, yes { ({why})} other {}}',
  'fact.incidentMitigated':
    '{unit} ist wieder für Nutzer da. Dauer: {span}{cure, select, none { (von selbst vorbei)} other {}}, {lost, number, integer} Nutzerminuten verloren',
  'fact.incidentFlaredUp': '{module}: {symptom}, schon wieder, {span} nachdem alles wieder lief',
  'fact.incidentResolved':
    'Verstanden: {archetype} in {module}. {units, plural, one {# Teil} other {# Teile}} betroffen, {lost, number, integer} Nutzerminuten verloren',
  'fact.evidencePinned': '{engineer} hat an die Wand gepinnt: {evidence}',
  'fact.postmortemHeld':
    'Rückblick ({archetype}): {blame, select, yes {„Wer war es?“} other {„Was hat es leicht gemacht?“}} {actions, plural, =0 {Nichts ist zu tun} one {Eines ist zu tun} other {# Dinge sind zu tun}}',
  'fact.chaosStruck':
    '{unit}: Der Monkey hat einen Server abgeschossen{found, select, yes {. Nichts sprang ein, und jetzt wissen wir es} other {. Niemand hat es gemerkt}}',
  'fact.orderSet':
    '{set, select, yes {Ab jetzt bei „{symptom}“: {response}} other {Keine feste Anweisung mehr bei „{symptom}“}}',
  'fact.extractionStarted': '{team} beginnt, {module} aus der Pizza zu ziehen',
  'fact.extractionStopped': '{team} lässt {module} vorerst in der Pizza',
  'fact.extractionReady': '{module} ist bereit zum Abschneiden. Jemand muss nur noch drücken',
  'fact.mergeBackStarted': '{team} beginnt, {module} in die Pizza zurückzuholen',
  'fact.sliceMergedBack': '{module} ist wieder in der Pizza: ein Zug weniger, ein Aufruf übers Netz weniger',
  'fact.sliceCutOver': '{module} hat einen eigenen Teller: {team} deployt, ohne zu fragen',
  'fact.practiceFocused': '{team} arbeitet an: {practice}',
  'fact.practiceRose': '{team, select, none {} other {{team}: }}{practice} ist jetzt auf Stufe {level}',
  'fact.practiceDecayed': '{practice} fiel auf Stufe {level}: Niemand hat sich darum gekümmert',
  'fact.voteCast': '{team} stimmt für „{value}“: {policy}',
  'fact.policyChanged': 'Neue Regel. {policy}: {value}',
  'fact.contractBegun': '{team} will einen Vertrag: was {to} zusagt und {from} bekommt',
  'fact.contractSigned':
    '{from} kann sich jetzt auf {to} verlassen: Ein Vertrag sagt, was kommt, und Tests prüfen es',
  'fact.interfaceBroke':
    'Deploy {number} hat in {to} geändert, worauf {from} sich verließ, und kein Vertrag hielt es fest',
  'fact.ruleBroken': '{unit} von {team} hält unsere Regeln nicht ein: {rule}',
  'fact.ruleMended': '{unit} hält die Regel wieder ein: {rule}',
  'fact.ownerChanged': '{module} geht von {from} an {to}. Was {from} darüber wusste, bleibt dort',
  'fact.seatTaken': '{engineer} von {team} ist jetzt ein Mensch',
  'fact.seatLeft': 'Ein Bot hält {engineer} beschäftigt, bis jemand zurückkommt',
  'fact.leaveBegan':
    '{engineer} ist bis {day} im Urlaub{alone, select, yes {. Sonst kannte niemand {modules} gut} other {}}',
  'fact.leaveEnded': '{engineer} ist aus dem Urlaub zurück',
  'fact.hireOpened':
    '{team} sucht Verstärkung: In etwa {days, plural, one {# Tag} other {# Tagen}} ist jemand da',
  'fact.engineerHired': '{name} kommt zu {team} und muss noch alles lernen',
  'fact.engineerRamped':
    '{engineer} kennt sich jetzt aus: {days, plural, one {# Tag} other {# Tage}} nach der Ankunft',
  'fact.engineerResigned':
    '{name} verlässt {team}{alone, select, yes { und nimmt mit, was sonst niemand wusste: {modules}} other {}}',
  'fact.engineerLent': '{team} leiht {engineer} an {to} aus, für {days, plural, one {# Tag} other {# Tage}}',
  'fact.engineerReturned': '{engineer} ist zurück bei {team}',
  'fact.movePlanned':
    '{stays, select, yes {{engineer} bleibt doch bei {to}} other {{engineer} wechselt zum Quartalsende von {from} zu {to}}}',
  'fact.engineerMoved': '{engineer} ist von {from} zu {to} gewechselt',
  'fact.splitPlanned':
    '{off, select, yes {{team} bleibt doch ein Team} other {{team} wird nächstes Quartal zu zwei Teams. Zum neuen kommt: {modules}}}',
  'fact.teamSplit':
    '{team} ist jetzt zwei Teams: {born} übernimmt {modules} und {people, plural, one {# Person} other {# Leute}}',
  'fact.overtimeCalled': '{team} macht Überstunden, {days, plural, one {# Tag} other {# Tage}} lang',
  'fact.followUpDone': '{engineer} hat die Störung aufgeschrieben und den Rest repariert',
  'fact.followUpSkipped': 'Zu viele Alarme: {engineer} hatte keine Kraft mehr, die Störung nachzuarbeiten',
  'fact.engineerExhausted':
    '{engineer} hat keine Kraft mehr{nightPages, plural, =0 {} one { nach # Alarm in der Nacht} other { nach # Alarmen in der Nacht}}',
  'fact.dayClosed':
    'Feierabend: {revenue} verdient, {lost, number, integer} Nutzerminuten verloren, Vertrauen {trust}, Energie {energy}',
  'fact.weekClosed':
    'Woche {week}: {deploys, plural, one {# Deploy} other {# Deploys}}, {incidents, plural, =0 {keine Störung} one {# Störung} other {# Störungen}}, {revenue} verdient',
  'fact.phaseBegan':
    '{phase, select, live {Die Live-Woche beginnt} habit {Freitag: Was wird zur Gewohnheit?} lapse {Zwölf Wochen mit euren Gewohnheiten} review {Quartal {quarter} ist vorbei} plan {Plan für Quartal {quarter}} other {Das Spiel ist vorbei}}',
  'fact.leverOpened': 'Ab jetzt lässt sich mehr entscheiden: {lever}',
  'fact.injected': 'Die Leitung hat von außen etwas daraufgelegt: {what}',
  'fact.conditionBegan':
    '{what, select, demand {{name}: {times} so viele Besucher} zoneLoss {{name}: Eine Zone im Rechenzentrum ist weg} price {{name}: Server kosten {times} so viel} other {{name}}}',
  'fact.goalMet': 'Ziel erreicht: {goal}',
  'fact.zoneLost':
    'Zone {zone} ist weg, und mit ihr Server von {units, plural, one {# Einheit} other {# Einheiten}}',
  'fact.zoneBack': 'Zone {zone} ist wieder da',
  'fact.autoscaled': '{unit} hat sich selbst von {before} auf {instances} Server skaliert',
  'fact.breakerOpened': '{from} ruft {to} nicht mehr auf: Die Hälfte der Aufrufe schlug fehl',
  'fact.breakerClosed': '{from} ruft {to} wieder auf',
  'fact.primaryFailedOver':
    '{unit}: Eine Kopie hat die Daten übernommen. Verloren ist, was in {lostSeconds, plural, one {der letzten Sekunde} other {den letzten # Sekunden}} geschrieben wurde',
  'fact.primaryRestored':
    '{unit}: Die Sicherung ist eingespielt. Verloren ist, was in {minutes, number, integer} Minuten geschrieben wurde',
  'fact.serversOrdered':
    'Bestellt für {unit}: {what, select, servers {{servers, plural, one {# Server} other {# Server}}} store {ein größerer Datenspeicher} other {{servers, plural, one {# Server} other {# Server}} und ein größerer Datenspeicher}}',
  'fact.providerPaid':
    '{team} hat mit {unit} {cents} verdient: Andere haben darüber ausgeliefert, und es antwortete in {availability} der Zeit',
  'fact.serversArrived':
    'Eingetroffen für {unit}: {what, select, servers {{servers, plural, one {# Server} other {# Server}}} store {ein größerer Datenspeicher} other {{servers, plural, one {# Server} other {# Server}} und ein größerer Datenspeicher}}',
  'fact.morningAnswered':
    '{answer, select, done {{engineer} beantwortete die Frage des Morgens mit einer Tat} left {{engineer} ließ die Frage des Morgens, wie sie ist} passed {Niemand wählte: Die Frage des Morgens bleibt, wie sie ist} other {Eine Frage des Morgens hat sich erledigt}} ({hat}, {team})',
  'fact.bailedOut': 'Die Bank springt mit {cash} ein. Der Vorstand schaut jetzt genauer hin',
} as const satisfies Translation<typeof english>;
