/** Two buttons after a quarter: the result as a picture to keep, and as text. */
import { useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { saveFile } from '../saveFile.ts';
import { CARD_HEIGHT, CARD_WIDTH, drawCard, FONTS } from './draw.ts';
import { type CardModel, cardText } from './model.ts';

/** Saves or copies a card, and says what became of it. */
export function SaveCard({ card }: { card: CardModel }) {
  const [said, setSaid] = useState('');
  const save = async (): Promise<void> => {
    try {
      const file = `${card.file}.png`;
      saveFile(await picture(card), file);
      setSaid(t('card.saved', { file }));
    } catch {
      setSaid(t('card.failed'));
    }
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(cardText(card));
      setSaid(t('card.copied'));
    } catch {
      setSaid(t('card.copyFailed'));
    }
  };
  return (
    <fieldset class="save-card" aria-label={t('card.group')}>
      <button type="button" class="button" onClick={() => void save()}>
        <Icon name="download" />
        {t('card.save')}
      </button>
      <button type="button" class="button" onClick={() => void copy()}>
        <Icon name="copy" />
        {t('card.copy')}
      </button>
      <small class="quiet" role="status">
        {said}
      </small>
    </fieldset>
  );
}

/** The card as a PNG file. Fonts that cannot be had are replaced by the system's. */
async function picture(card: CardModel): Promise<Blob> {
  await Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
  const canvas = document.createElement('canvas');
  canvas.width = CARD_WIDTH;
  canvas.height = CARD_HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  drawCard(pen, card);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
