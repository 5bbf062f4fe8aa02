/** The list of people a host expects. School numbers stay here and in the export. */
import { foldName, type RosterRow } from '../../shared/net/roster.ts';

/** Somebody on the list, and the seat she took, ''. */
export type ListedPerson = RosterRow & { seat: string };

export class RosterBook {
  #people: ListedPerson[];
  readonly #keep: (roster: string | null) => Promise<void>;

  /** @param kept as the store has it, null for none */
  constructor(keep: (roster: string | null) => Promise<void>, kept: string | null) {
    this.#people = kept === null ? [] : (JSON.parse(kept) as ListedPerson[]);
    this.#keep = keep;
  }

  get people(): readonly ListedPerson[] {
    return this.#people;
  }

  get arrived(): number {
    return this.#people.filter(({ seat }) => seat !== '').length;
  }

  /** Names nobody has taken. */
  get free(): string[] {
    return this.#people.filter(({ seat }) => seat === '').map(({ name }) => name);
  }

  /** Who is meant by a name. */
  named(name: string): ListedPerson | undefined {
    return this.#people.find((person) => foldName(person.name) === foldName(name));
  }

  /** The school's number of whoever has a seat, ''. */
  numberOf = (seat: string): string => this.#people.find((person) => person.seat === seat)?.id ?? '';

  /** Another list; who has come already keeps her seat by her name. */
  async replace(rows: readonly RosterRow[], seatNamed: (name: string) => string): Promise<void> {
    this.#people = rows.map((row) => ({ ...row, seat: seatNamed(row.name) }));
    await this.#save();
  }

  /** She has come. */
  async arrive(person: ListedPerson, seat: string): Promise<void> {
    person.seat = seat;
    await this.#save();
  }

  /** Nothing on the list leads to this seat any more. */
  async forget(seat: string): Promise<void> {
    if (!this.#people.some((person) => person.seat === seat)) return;
    this.#people = this.#people.filter((person) => person.seat !== seat);
    await this.#save();
  }

  /** There is no list any more. */
  async clear(): Promise<void> {
    this.#people = [];
    await this.#save();
  }

  #save(): Promise<void> {
    return this.#keep(this.#people.length === 0 ? null : JSON.stringify(this.#people));
  }
}
