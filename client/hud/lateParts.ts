/** Parts of panels that nobody sees in the first minute: their code comes once the map is there. */
import { later } from './later.tsx';

/** Fetches the page of work. */
export const bringBacklog = async () => (await import('./BacklogPanel.tsx')).BacklogPanel;
/** Fetches what the time-lapse shows. */
export const bringLapse = async () => (await import('./lapse/LapsePanel.tsx')).LapsePanel;
const bringSide = async () => (await import('./lapse/LapsePanel.tsx')).LapseSide;

export const BacklogPanel = later(bringBacklog);
export const LapsePanel = later(bringLapse);
export const LapseSide = later(bringSide);
