/** The part of zzfx that is used here: the builder of samples. Its own audio context is closed again. */
declare module 'zzfx' {
  export const ZZFX: {
    readonly sampleRate: number;
    readonly audioContext: AudioContext;
    buildSamples(...parameters: number[]): number[];
  };
}
