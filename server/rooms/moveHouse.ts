/** People change organisations: each leaves her desk, then each sits down at another one. */
import type { Orgs } from '../match/Orgs.ts';
import type { NamedSeat } from '../store/Store.ts';
import type { HostBook } from './HostBook.ts';
import type { Seats } from './seats.ts';

export interface House {
  orgs: Orgs;
  seats: Seats;
  book: HostBook;
  keepDesk(seat: NamedSeat): Promise<void>;
  /** Makes the page of a seat come again. */
  recall(seat: string): void;
}

/**
 * Does what the book says, and writes down that it is done. May begin anew after a server that stopped in the middle: whoever is
 * in her new organisation already is left alone.
 */
export async function moveHouse({ book, orgs, seats, keepDesk, recall }: House): Promise<void> {
  await book.save();
  const todo = Object.entries(book.inherit.moves).flatMap(([id, to]) => {
    const seat = seats.get(id);
    return seat && seat.org !== to.org ? [{ seat, to }] : [];
  });
  const going = new Set(todo.map(({ seat }) => seat));
  for (const { seat } of todo) {
    // Whoever shares her desk goes along; whoever came from elsewhere sits there already.
    const heir = seats.all.some(
      (one) => !going.has(one) && one.org === seat.org && one.engineer === seat.engineer,
    );
    await orgs.of(seat.org)?.leave(seat.id, heir);
  }
  for (const { seat, to } of todo) {
    Object.assign(seat, to);
    await keepDesk(seat);
    const sat = to.engineer === '' || (await orgs.of(to.org)?.sit(seat.id, to.engineer))?.ok;
    if (sat) continue;
    // She picks a desk herself.
    seat.engineer = '';
    await keepDesk(seat);
  }
  book.inherit.state = 'done';
  await book.save();
  for (const { seat } of todo) recall(seat.id);
  for (const match of orgs.all) match.refresh();
}
