/** Which page of the board of practices, rules and people is open; '' none. */
import { signal } from '@preact/signals';

export type BoardPage = 'practices' | 'rules' | 'people';
export const boardPage = signal<BoardPage | ''>('');

/** Opens the board at a page. */
export function openBoard(page: BoardPage): void {
  boardPage.value = page;
}
