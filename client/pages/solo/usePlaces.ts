/** Where the kept games of this device were left, asked from the server once each. */
import { useEffect, useState } from 'preact/hooks';
import type { SessionPlace } from '../../../shared/net/api.ts';
import { JoinFailed, whereLeft } from '../../net/http.ts';
import { dropSeat, type KeptSeat, keepSeat } from '../../net/seats.ts';

/** `gone`: the server does not have it any more. `away`: it does not answer. */
export type Place = SessionPlace | 'gone' | 'away';

/** The places by code; who is not in it has not been answered yet. A game that is gone leaves this device. */
export function usePlaces(seats: readonly KeptSeat[]): Record<string, Place> {
  const [places, setPlaces] = useState<Record<string, Place>>({});
  const codes = seats.map((seat) => seat.code).join(' ');
  useEffect(() => {
    let here = true;
    for (const seat of seats) {
      if (places[seat.code]) continue;
      void placeOf(seat).then((place) => {
        if (here) setPlaces((before) => ({ ...before, [seat.code]: place }));
      });
    }
    return () => {
      here = false;
    };
  }, [codes]);
  return places;
}

async function placeOf(seat: KeptSeat): Promise<Place> {
  try {
    const place = await whereLeft(seat.code);
    const over = place.status === 'over';
    if (over !== seat.over) keepSeat({ ...seat, over }, seat.usedAt);
    return place;
  } catch (error) {
    if (!(error instanceof JoinFailed) || error.problem !== 'unknownCode') return 'away';
    dropSeat(seat.code);
    return 'gone';
  }
}
