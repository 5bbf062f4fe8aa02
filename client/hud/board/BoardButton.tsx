import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { type BoardPage, openBoard } from './openBoard.ts';

/** Opens the whole board of how we work. */
export function BoardButton({ page = 'practices' }: { page?: BoardPage }) {
  return (
    <button type="button" class="button board-button" onClick={() => openBoard(page)}>
      <Icon id="pizza" />
      <span class="button-text">{t('board.open')}</span>
    </button>
  );
}
