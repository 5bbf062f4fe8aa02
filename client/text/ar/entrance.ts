/** Sentences of the way in: where to sit, whoever watches, whoever is late. */
export const entrance = {
  'host.race': 'في مواجهة صف سابق',
  'host.moreSettings': 'إعدادات أخرى',
  'join.onList': 'اسمك في القائمة',
  'join.onListHint': 'اكتب الحروف الأولى ثم اختره. لست فيها؟ اكتب اسمك على أي حال.',
  'join.where': 'أين تريد أن تجلس؟',
  'join.anywhere': 'في أي مكان',
  'join.place':
    '{team}: {n, plural, zero {ممتلئ} one {مقعد واحد شاغر} two {مقعدان شاغران} few {# مقاعد شاغرة} many {# مقعدًا شاغرًا} other {# مقعد شاغر}}',
  'join.watch': 'سأكتفي اليوم بالمشاهدة',
  'join.lateWatch': 'بدأت اللعبة: من يأتي الآن يشاهد.',
  'join.lateDesk': 'بدأت اللعبة. ستحصل على مقعد فورًا، ونصف دقيقة لتقرأ ما حدث.',
  'join.lateClosed': 'بدأت اللعبة، ولا يدخل أحد جديد. اسأل الميسّر.',
} as const;
