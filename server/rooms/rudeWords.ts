/**
 * Words that are no names, in the five languages of the game. They are turned by thirteen letters (Latin ones), so that
 * nobody has to read them by the way; Without accents, in small letters.
 */
/** Words that are meant wherever they stand, also inside another. */
const ANYWHERE = {
  en: 'avttn avttre chffl cnrqbcuvyr crqbcuvyr ergneq fuvgurnq genaal jnaxre juber nefrubyr nffubyr ohyyfuvg ovgpu oybjwbo pbpxfhpx phag qvpxurnq qvyqb shpx snttbg urvyuvgyre uvgyre wvmm zbgures',
  de: 'artre cvzzry fcnfgv fpujhpugry fpurvff fpurvffr fpuynzcr fvrturvy jvkre jvpufre nefpuybpu sbgmr svpxra trsvpxg uherafbua unpxserffr zvfftroheg',
  fr: 'avdhrgnzrer cbhssvnffr chgnva crqbcuvyr fnybcr gebhqhp gnzrer obhtabhy oenayrhe ongneq pbaaneq pbaanffr pbhvyyr raphyr raphyre',
  es: 'cnwreb craqrwb phyreb pnoeba puhcncbyyn puvatn sbyyne tvyvcbyynf uvwbqrchgn uvwhrchgn znevpba znycnevqb zvreqn',
  ar: 'funezbhgn funezhgn xbfbznx xbfbzx xbfbzznx znalnx شرموط شرموطة عاهرة قحبة كسامك كسمك متناك منيوك',
} as const;

/** Words that are meant only when they stand alone: they are part of many a good name. */
const ALONE = {
  en: 'anmv anmvf cbbc cbea cbeab cevpx cnxv cravf cvff encr encvfg encvfgf fcvp frk frkl fuvg fyhg gheq gjng gvg gvgf intvan nahf nany nefr nff pbba pbpx phz puvax qlxr qvpx snt sntf tbbx ubr ubzb xlf xvxr xxx',
  de: 'ahggr ahggra craare fpujhyre gvggra mvtrhare nefpu onfgneq qrcc svpx svpxre uher uhera vqvbg xnanxr zbatb',
  fr: 'agz arter avdhr avdhre chgr chgrf cq crqr fnynhq gt lbhcva ovgr pba pbaar phy puvre sqc tbhvar zreqr',
  es: 'artengn cbyyn chgb chgn chgnf crar cvgb fhqnpn grgn grgnf iretn mbeen pbab phyb vqvbgn vzorpvy wbgb znevpn',
  ar: 'gvm mrov mvo xhff xunjny خنزير خول زب زنجي طيز كس لوطي',
} as const;

/** Good names that hold one of them. */
export const NOT_RUDE: readonly string[] = ['scunthorpe', 'pussycat'];

const turnBack = (word: string): string =>
  word.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));
const listOf = (words: Readonly<Record<string, string>>): string[] =>
  Object.values(words).flatMap((line) => line.split(' ').map(turnBack));

/** Readable again, for whoever compares. */
export const RUDE_ANYWHERE: readonly string[] = listOf(ANYWHERE);
export const RUDE_ALONE: readonly string[] = listOf(ALONE);
