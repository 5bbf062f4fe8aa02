/** Chooses the language of this device; each one stands under its own name. */
import { chooseLanguage, language } from '../text/language.ts';
import { isLocale, LANGUAGES, OFFERED } from '../text/locales.ts';

/** A list of the languages; `label` names it where no label stands beside it. */
export function LanguagePicker({ id, label }: { id?: string; label?: string }) {
  // With one language there is nothing to choose.
  if (OFFERED.length < 2) return null;
  return (
    <select
      id={id}
      class="input language-picker"
      aria-label={label}
      value={language.value}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (isLocale(value)) void chooseLanguage(value);
      }}
    >
      {OFFERED.map((locale) => (
        <option key={locale} value={locale} lang={locale} selected={locale === language.value}>
          {LANGUAGES[locale].name}
        </option>
      ))}
    </select>
  );
}
