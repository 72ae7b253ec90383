import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanFileName, coversType, showsInline, withTrueEnding } from '../../src/server/index.ts';
import { refused } from './createRig.ts';
import { createFileRig } from './fileRig.ts';
import { ACTIVE, hugePng, jpegWithPlace, PASSIVE, png, zip } from './fileSamples.ts';

describe('dangerous files', () => {
  it('F03: active files under any name are refused, or where they are allowed never shown inside a page', async () => {
    const rig = await createFileRig();
    const allowing = await createFileRig({
      types: ['image/svg+xml', 'text/html', 'application/xhtml+xml', 'application/xml', 'application/x-msdownload'],
      filesPerDay: 1000,
    });
    const [who, other] = [await rig.visitor(), await allowing.visitor()];
    for (const [name, bytes] of Object.entries(ACTIVE)) {
      for (const ending of ['svg', 'html', 'png', 'jpg', 'pdf', 'txt']) {
        expect([name, (await refused(await rig.upload(who, bytes, `x.${ending}`))).code]).toEqual([
          name,
          'attachment_type',
        ]);
      }
      const taken = await allowing.sent(other, bytes, 'x.png');
      const { headers } = await allowing.fetchFile(other, taken.id);
      expect([name, headers.get('content-disposition')?.split(';')[0], headers.get('content-type')]).toEqual([
        name,
        'attachment',
        'application/octet-stream',
      ]);
      expect(headers.get('content-security-policy')).toContain('sandbox');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('F03: a PDF that is a script too, or holds one, is handed out as a file and never run', async () => {
    const rig = await createFileRig();
    const who = await rig.visitor();
    for (const bytes of [PASSIVE.polyglot, PASSIVE.pdfWithScript]) {
      const taken = await rig.sent(who, bytes, 'code.js');
      expect(taken).toMatchObject({ name: 'code.pdf', type: 'application/pdf' });
      const { headers } = await rig.fetchFile(who, taken.id);
      expect(headers.get('content-disposition')).toMatch(/^attachment;/);
      expect(headers.get('content-type')).toBe('application/pdf');
    }
  });

  it('F03: what hides behind the end of a picture or in its comments does not survive', async () => {
    const rig = await createFileRig();
    const who = await rig.visitor();
    const tail = new TextEncoder().encode('<script>alert(1)</script>');
    const gifScript = new TextEncoder().encode('GIF89a/*\u0000\u0000*/=1;alert(1)');
    expect((await refused(await rig.upload(who, gifScript, 'x.gif'))).code).toBe('attachment_refused');
    for (const picture of [await png(), await jpegWithPlace()]) {
      const taken = await rig.sent(who, Buffer.concat([picture, tail]), 'x.png');
      const bytes = Buffer.from(await (await rig.fetchFile(who, taken.id)).arrayBuffer());
      expect(bytes.includes('<script>')).toBe(false);
    }
  });

  it('F04: a picture of 30,000 by 30,000 pixels is refused from its header', async () => {
    const rig = await createFileRig();
    const who = await rig.visitor();
    const before = process.memoryUsage().rss;
    const problem = await refused(await rig.upload(who, hugePng(), 'x.png'));
    expect([problem.code, problem.detail]).toEqual(['attachment_refused', 'Pictures have at most 64000000 pixels.']);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });

  it('F04: an archive that would unpack to far more than it is, is refused; it is never unpacked', async () => {
    const rig = await createFileRig();
    const who = await rig.visitor();
    const bomb = zip({ a: '0'.repeat(100), b: '0'.repeat(100) }, 0xfffffff0);
    expect((await refused(await rig.upload(who, bomb, 'x.zip'))).code).toBe('attachment_refused');
    const broken = zip({ a: 'x' }).slice(0, 40);
    expect((await refused(await rig.upload(who, broken, 'x.zip'))).code).toBe('attachment_refused');
    expect(await rig.sent(who, zip({ 'a.txt': 'hello', 'b.txt': 'world' }), 'x.zip')).toMatchObject({
      type: 'application/zip',
      name: 'x.zip',
    });
  });

  it('F04: of 10,000 small files no more are kept than a visitor may send in a day', async () => {
    const rig = await createFileRig({ filesPerDay: 50 });
    const who = await rig.visitor();
    let taken = 0;
    const codes = new Map<string, number>();
    for (let count = 0; count < 10_000; count += 5) {
      const answers = await Promise.all(Array.from({ length: 5 }, () => rig.upload(who, 'tiny', 'x.txt')));
      for (const answer of answers) {
        if (answer.status === 200) taken += 1;
        else {
          const { code } = await refused(answer);
          codes.set(code, (codes.get(code) ?? 0) + 1);
        }
      }
    }
    expect([taken, [...codes]]).toEqual([50, [['attachment_limited', 9_950]]]);
    let kept = 0;
    for await (const _ of rig.files.keys()) kept += 1;
    expect(kept).toBe(50);
  });

  it('F04: no kind of picture keeps its place, camera or comment', async () => {
    const rig = await createFileRig();
    const who = await rig.visitor();
    const exif = { IFD0: { Make: 'SecretCamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 13/1 47/1' } };
    const image = () => sharp({ create: { width: 30, height: 20, channels: 3, background: '#3a7' } }).withExif(exif);
    const given = [await image().jpeg().toBuffer(), await image().png().toBuffer(), await image().webp().toBuffer()];
    for (const bytes of given) {
      expect((await sharp(bytes).metadata()).exif).toBeDefined();
      const taken = await rig.sent(who, new Uint8Array(bytes), 'x.jpg');
      const [link] = await rig.links(who, [taken.id]);
      for (const path of [link!.url, link!.thumbnail!]) {
        const kept = Buffer.from(await (await rig.get(path)).arrayBuffer());
        const known = await sharp(kept).metadata();
        expect([taken.type, known.exif, known.xmp, known.iptc]).toEqual([taken.type, undefined, undefined, undefined]);
      }
    }
  });
});

describe('names of files', () => {
  it('become such that no system takes them for more', () => {
    const cases: [string, string][] = [
      ['../../etc/passwd', 'passwd'],
      ['C:\\Windows\\system32\\cmd.exe', 'cmd.exe'],
      ['photo\u202egpj.exe', 'photogpj.exe'],
      ['a\u200bb\u200fc\ufeffd\u2066e.txt', 'abcde.txt'],
      ['line\r\nbreak\t.txt', 'linebreak.txt'],
      ['nul', '_nul'],
      ['CON.txt', '_CON.txt'],
      ['com1.tar.gz', '_com1.tar.gz'],
      ['console.txt', 'console.txt'],
      ['trailing. . .', 'trailing'],
      ['...hidden', 'hidden'],
      ['a<b>c:d"e|f?g*h.txt', 'a_b_c_d_e_f_g_h.txt'],
      ['  many   spaces .txt', 'many spaces .txt'],
      ['\u0000\u0001', ''],
      ['Zdje\u0328cie.jpg', 'Zdj\u0119cie.jpg'],
    ];
    expect(cases.map(([given]) => [given, cleanFileName(given)])).toEqual(cases);
    expect(cleanFileName(`${'ж'.repeat(300)}.jpg`).length).toBeLessThanOrEqual(120);
    const cut = cleanFileName('🌿'.repeat(200));
    expect([cut.length <= 120, cut.isWellFormed()]).toEqual([true, true]);
  });

  it('keep the true ending', () => {
    expect(withTrueEnding('photo.JPEG', 'jpg', ['jpeg'])).toBe('photo.JPEG');
    expect(withTrueEnding('photo.exe', 'jpg')).toBe('photo.jpg');
    expect(withTrueEnding('photo', 'jpg')).toBe('photo.jpg');
    expect(withTrueEnding('', 'jpg')).toBe('file.jpg');
    expect(withTrueEnding('v1.2', 'pdf')).toBe('v1.pdf');
    expect(withTrueEnding('x'.repeat(120), 'pdf')).toHaveLength(120);
  });
});

describe('lists of types', () => {
  it('cover by "*" only what is harmless; the rest has to be named', () => {
    expect(coversType(['image/*'], 'image/png')).toBe(true);
    const covered = ['image/svg+xml', 'image/heic', 'image/tiff'].filter((type) => coversType(['image/*'], type));
    expect(covered).toEqual([]);
    expect(coversType(['image/svg+xml'], 'image/svg+xml')).toBe(true);
    expect(coversType(['application/vnd.*'], 'application/vnd.android.package-archive')).toBe(false);
    expect(coversType(['application/vnd.*'], 'application/vnd.ms-excel.sheet.macroenabled.12')).toBe(false);
    expect(coversType(['application/vnd.*'], 'application/vnd.ms-excel')).toBe(true);
    expect(coversType(['text/*'], 'text/html')).toBe(false);
    expect(showsInline('image/svg+xml') || showsInline('application/pdf') || showsInline('text/html')).toBe(false);
  });
});
