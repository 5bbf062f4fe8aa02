/** Sentences of the people at a table, in Spanish: hiring, lending, moving, splitting; stakeholders, goals and reviews. */
import type { staff as english } from '../en/playStaff.ts';
import type { Translation } from '../locales.ts';

export const staff = {
  'play.staff.title': 'Plantilla',
  'play.staff.coming':
    '{n, plural, one {Hay una silla prometida} other {Hay # sillas prometidas}} a alguien nuevo.',
  'play.staff.hungry':
    'Dos pizzas no llegan para {n, plural, one {una persona} other {# personas}}: son demasiados los que tienen que ponerse de acuerdo.',
  'play.staff.away': '{name} está de préstamo en {team}.',
  'play.staff.hire': 'Contratar a alguien',
  'play.staff.hireNote':
    '{cost} ahora, llega en {days} días; después, medio compañero le enseña durante semanas',
  'play.staff.overtime': 'Hacer horas extra una semana',
  'play.staff.overtimeOn': 'Esta semana hacemos horas extra',
  'play.staff.overtimeNote': '{days} días: sale más trabajo, todos se cansan y baja el ánimo',
  'play.staff.split': 'Dividirnos en dos equipos',
  'play.staff.splitNote':
    'Al acabar el trimestre. Dos mesas se ponen de acuerdo antes que una grande, y saben menos la una de la otra.',
  'play.staff.splitPlanned': 'Previsto: un segundo equipo se lleva {modules}.',
  'play.staff.splitBack': 'Seguir como un equipo',
  'play.staff.splitPick': 'Qué se lleva el segundo equipo',
  'play.staff.splitDo': 'Prever un segundo equipo para {modules}',
  'play.staff.vacant': 'Aquí no hay nadie: alguien nuevo está en camino.',
  'play.staff.new': 'recién llegado: {ramp}',
  'play.staff.knows': 'Conoce bien {modules}',
  'play.staff.knowsNothing': 'Aún no conoce bien ninguna porción',
  'play.staff.guest': 'Viene de {team} por una semana',
  'play.staff.lent': 'Mañana va de préstamo a {team}',
  'play.staff.moving': 'Pasa a {team} al acabar el trimestre',
  'play.staff.where': 'Enviar a {name} a',
  'play.staff.send': 'Prestar o trasladar',
  'play.staff.sendLong': 'Prestar o trasladar a {name}',
  'play.staff.sendNote': 'Ambas mesas pierden algo de foco.',
  'play.staff.lend': 'Prestar {days} días',
  'play.staff.lendLong': 'Prestar {days} días: {name}, a {team}',
  'play.staff.move': 'Trasladar al acabar el trimestre',
  'play.staff.moveLong': 'Trasladar al acabar el trimestre: {name}, a {team}',
  'play.staff.stay': 'Que se quede',
  'play.staff.stayLong': 'Que se quede: {name}',
  'play.team.bus': 'Porción menos conocida',
  'play.team.busKnown':
    '{n, plural, =0 {nadie la conoce bien} one {una persona la conoce bien} other {# la conocen bien}}',
  'play.team.toil': 'Tareas manuales pendientes',
  'play.team.toilHours': '{n} h a mano',

  'play.holders.title': 'Stakeholders',
  'play.holders.patience':
    'Paciencia: {patience}{low, select, yes {. Si queda muy poca al empezar un trimestre, la dirección decide por nosotros} other {}}',
  'play.ask.shortcut.noNote': 'Ahora no cuesta nada; la paciencia se queda en {patience, number, percent}',
  'play.ask.shortcut.yesNote.approvalBoard':
    'La paciencia sube 10 hasta el fin del trimestre. Mientras tanto, cada deploy espera días a un comité, y los lotes crecen',
  'play.ask.shortcut.yesNote.nameCulprit':
    'La paciencia sube 10 hasta el fin del trimestre. El ánimo de nuestro equipo baja, y la gente cuenta menos de lo que salió mal',

  'play.frayed.title': 'Hilos deshilachados',
  'play.frayed.line': '{from} aún cuenta con lo que {to} hacía antes: {fray} deshilachado.',
  'play.frayed.building': 'Se está escribiendo el contrato.',

  'play.goals.just': '{compare, select, atMost {algo más de} other {algo menos de}} {value}',
  'play.goals.title': 'Qué te pide esta partida',
  'play.goals.line':
    '{goal}: {metric}, {compare, select, atMost {como máximo} other {al menos}} {target} {over, select, last {en el último trimestre} all {en toda la partida} other {en los trimestres {from} a {to}}}. {state, select, never {No se dio el caso} reached {Cumplido: {value}} missed {No cumplido: {value}} known {Ahora {value}} other {Aún sin medir}}',

  'play.reviews.title': 'Pendiente de revisión',
  'play.reviews.of': '{module}: {symptom}',
  'play.desk.askWhatNote': 'Horas de trabajo; lo que haya que arreglar va a nuestro backlog',
  'play.desk.askWhoNote': 'Las mismas horas; apenas se arregla nada, y la próxima vez la gente cuenta menos',
} as const satisfies Translation<typeof english>;
