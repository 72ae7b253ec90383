/** Pitch in hertz and delay in seconds of the two strokes: a falling third, like a shop door. */
const STROKES = [
  { pitch: 1174.66, after: 0 },
  { pitch: 987.77, after: 0.16 },
] as const;

/**
 * Makes a bell of two soft notes, drawn by the browser itself. It stays silent until the agent has touched the page once,
 * since browsers let no page sound before that.
 */
export function createBell(window: Window & typeof globalThis): () => void {
  let audio: AudioContext | undefined;
  const wake = () => {
    if (!window.AudioContext) return;
    audio ??= new window.AudioContext();
    void audio.resume().catch(() => undefined);
  };
  window.addEventListener('pointerdown', wake, { capture: true, passive: true });
  window.addEventListener('keydown', wake, { capture: true, passive: true });
  return () => {
    if (audio?.state !== 'running') return;
    for (const { pitch, after } of STROKES) strike(audio, pitch, audio.currentTime + after);
  };
}

/** One stroke: the note and, fainter and shorter, the overtone that makes it a bell. */
function strike(audio: AudioContext, pitch: number, at: number): void {
  tone(audio, pitch, at, 0.12, 0.9);
  tone(audio, pitch * 2.76, at, 0.025, 0.3);
}

function tone(audio: AudioContext, pitch: number, at: number, loudness: number, seconds: number): void {
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  oscillator.frequency.value = pitch;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(loudness, at + 0.008);
  gain.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(at);
  oscillator.stop(at + seconds);
}
