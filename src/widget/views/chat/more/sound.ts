import { deviceNotes } from '../sessionNotes.ts';

/** Whether new messages are to be heard on this device. Off until the visitor switches it on. */
export function isSoundOn(view: Window): boolean {
  return deviceNotes(view).read('sound') === 'on';
}

/** Remembers the visitor's choice on this device. */
export function setSound(view: Window, on: boolean): void {
  deviceNotes(view).write('sound', on ? 'on' : '');
}

const NOTES = [660, 880];

/** Two soft notes, made by the browser itself: no file. Silent where the page was not touched yet, or has no sound. */
export function playSound(view: Window): void {
  const { AudioContext } = view as Window & typeof globalThis;
  if (!AudioContext) return;
  const audio = new AudioContext();
  NOTES.forEach((pitch, index) => {
    const at = audio.currentTime + index * 0.13;
    const tone = new OscillatorNode(audio, { frequency: pitch });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.linearRampToValueAtTime(0.09, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.3);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.32);
  });
  view.setTimeout(() => void audio.close().catch(() => undefined), 1_500);
}
