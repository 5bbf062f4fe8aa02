/** French sentences about seats on other devices, names, and what is kept of people. */
import type { data as english } from '../en/data.ts';
import type { Translation } from '../locales.ts';

export const data = {
  'data.stored':
    'Enregistré sur ce serveur, jusqu’à {days, plural, one {# jour} other {# jours}} après la dernière visite : ce nom, ce que tu décides dans la partie, et combien de temps tu étais là ou absent. Rien d’autre. Sous « Confort », tu peux l’effacer.',
  'data.rude': 'Ce nom n’a pas sa place ici. Pourquoi pas {suggestion} ?',
  'data.unusable': 'Ce nom ne peut pas servir ici. Pourquoi pas {suggestion} ?',
  'data.given': 'Dans cette partie, les noms sont distribués : prends celui qui te plaît.',
  'data.ownNames': 'Chacun peut écrire son propre nom',
  'data.ownNamesHint': 'Sinon, on prend un nom proposé.',
  'data.wasThisYou': 'C’était toi ? Reprends ta place avec son PIN',
  'data.haveSeat': 'J’ai une place sur un autre appareil',
  'data.seatTitle': 'Ta place, sur cet appareil',
  'data.seatHow':
    'Le PIN est affiché sur l’autre appareil : au salon, et sous « Confort » dans « Place et données ».',
  'data.name': 'Ton nom dans la partie',
  'data.pin': 'PIN de la place',
  'data.pinShape': 'Le PIN a quatre chiffres.',
  'data.take': 'Reprendre ma place',
  'data.wrongPin': 'Aucune place ici n’a ce nom et ce PIN.',
  'data.newName': 'Rejoindre avec un autre nom',
  'data.yourPin': 'Le PIN de ta place : {pin}',
  'data.yourPinHint': 'Avec ton nom et ce PIN, tu continues sur un autre appareil.',
  'data.title': 'Place et données',
  'data.deleteMine': 'Effacer mes données',
  'data.deleteMineHint':
    'Ton nom est remplacé, ta place se ferme et un bot joue à ta suite. C’est définitif.',
  'data.export': 'Emporter les résultats',
  'data.exportHint': 'Une ligne par personne ; à côté, décisions, incidents et chiffres.',
  'data.xlsx': 'Classeur (XLSX)',
  'data.csv': 'Personnes (CSV)',
  'data.json': 'Tout (JSON)',
  'data.forgetNames': 'Oublier tous les noms',
  'data.forgetNamesHint':
    'Désormais, chacun s’appelle Guest suivi d’un nombre. La partie continue. C’est définitif.',
  'data.forgotten': 'Les noms sont oubliés.',
  'data.deleteGame': 'Effacer cette partie',
  'data.deleteGameHint': 'Pour tout le monde, avec tout ce qui en est enregistré. C’est définitif.',
  'data.sure': 'Oui : {what}',
  'data.keep': 'Non, laisser ainsi',
  'data.failed': 'Cela n’a pas marché. Réessaie.',
  'data.getting': 'La partie est recomptée…',
  'data.close': 'Fermer',
} as const satisfies Translation<typeof english>;
