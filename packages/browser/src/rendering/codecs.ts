import type { WindowLateSignal } from './WindowLateSignal.ts';

const types: Record<string, string> = {
  h264: 'video/mp4; codecs="avc1.42E01E"',
  hevc: 'video/mp4; codecs="hvc1.1.6.L93.B0"',
  av1: 'video/mp4; codecs="av01.0.04M.08"',
  vp9: 'video/webm; codecs="vp9"',
  aac: 'audio/mp4; codecs="mp4a.40.2"',
  ac3: 'audio/mp4; codecs="ac-3"',
  alac: 'audio/mp4; codecs="alac"',
  mp3: 'audio/mpeg',
  flac: 'audio/flac',
  vorbis: 'audio/ogg; codecs="vorbis"',
  theora: 'video/ogg; codecs="theora"',
  matroska: 'video/x-matroska; codecs="avc1.42E01E"',
  quicktime: 'video/quicktime',
  hls: 'application/vnd.apple.mpegurl',
};

/** Which audio and video types the browser says that it plays. */
export const codecs: WindowLateSignal<'codecs'> = {
  limit: 1000,
  read({ document, MediaSource }) {
    const video = document.createElement('video');
    const plays = Object.keys(types).filter((name) => video.canPlayType(types[name] as string) !== '');
    return {
      plays,
      streams: MediaSource ? plays.filter((name) => MediaSource.isTypeSupported(types[name] as string)) : null,
    };
  },
};
