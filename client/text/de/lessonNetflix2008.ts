/** The lesson pack of Three days without DVDs, in German. */
export const pack = {
  'lesson.netflix-2008.about':
    'Montag um zehn wird die Datenbank des Versands zerstört, und keine Scheibe verlässt das Haus. Alles hängt an einer großen Maschine in einem Gebäude. Inzwischen wächst das Streaming. Man kann bleiben und flicken, oder auf gemietete Maschinen ziehen, die oft ausfallen, und lernen, mit Ausfällen zu leben. Ein Ausschuss genehmigt jeden Deploy.',
  'lesson.netflix-2008.say':
    'Es ist Montag, zehn Uhr. Gleich geht etwas kaputt, das sich nicht zurücknehmen lässt. Schaut, was übrig ist und wer helfen kann.',
  'lesson.netflix-2008.watch1':
    'Die erste Stunde: wer nach einer Kopie der Daten sucht, und wann klar wird, dass keine da ist.',
  'lesson.netflix-2008.watch2': 'Die Abstimmung über das Rechenzentrum. Was fürchten die Leute zu verlieren?',
  'lesson.netflix-2008.watch3': 'Absichtlich kaputtmachen: wer traut sich, und was zeigt das erste Mal?',
  'lesson.netflix-2008.mark1': 'der Moment, in dem man merkt, dass eine Sicherung fehlt oder zu alt ist.',
  'lesson.netflix-2008.mark2': 'die erste verlorene Zone, oder der erste Treffer eines Affen.',
  'lesson.netflix-2008.q1': 'Woran hing die ganze Firma? Wie hätte man das vorher sehen können?',
  'lesson.netflix-2008.q2':
    'Gemietete Maschinen fallen öfter aus. Warum kann ein Produkt darauf seltener ausfallen?',
  'lesson.netflix-2008.q3': 'Wie fühlte es sich an, absichtlich etwas kaputtzumachen? Was zeigte es?',
  'lesson.netflix-2008.q4':
    'Ein Ausschuss musste Deploys genehmigen. Was verhinderte er, und was kostete er?',
  'lesson.netflix-2008.q5': 'Welche Ausfälle merkten die Nutzer am Ende nicht? Was hattet ihr dafür gebaut?',
  'lesson.netflix-2008.q6': 'Was ist bei uns die eine Maschine, die nicht ausfallen darf?',
} as const;
