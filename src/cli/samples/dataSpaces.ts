/**
 * The streams that tell Excel which transform stands between the compound file and the package ([MS-OFFCRYPTO] 2.1 and
 * 2.2): the same in every encrypted workbook.
 */

const uint32 = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeUInt32LE(value, 4 * index));
  return bytes;
};

/** A text with its length in front, filled up to four bytes (2.1.2). */
function unicode(text: string): Buffer {
  const content = Buffer.from(text, 'utf16le');
  return Buffer.concat([uint32(content.length), content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
}

/** A block with its own length in front. */
const sized = (...parts: readonly Buffer[]) => {
  const content = Buffer.concat(parts);
  return Buffer.concat([uint32(content.length + 4), content]);
};

/** Reader, updater and writer version 1.0 (2.1.4). */
const VERSIONS = Buffer.from([1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]);
const SPACE = 'StrongEncryptionDataSpace';
const TRANSFORM = 'StrongEncryptionTransform';

/** By path within the compound file. */
export function dataSpaces(): readonly (readonly [string, Buffer])[] {
  const folder = '/\u0006DataSpaces';
  const entry = sized(uint32(1), uint32(0), unicode('EncryptedPackage'), unicode(SPACE));
  const kind = Buffer.concat([uint32(1), unicode('{FF9A3F03-56EF-4613-BDD5-5A41C1D07246}')]);
  return [
    [`${folder}/Version`, Buffer.concat([unicode('Microsoft.Container.DataSpaces'), VERSIONS])],
    [`${folder}/DataSpaceMap`, Buffer.concat([uint32(8, 1), entry])],
    [`${folder}/DataSpaceInfo/${SPACE}`, Buffer.concat([uint32(8, 1), unicode(TRANSFORM)])],
    [
      `${folder}/TransformInfo/${TRANSFORM}/\u0006Primary`,
      Buffer.concat([
        uint32(kind.length + 4),
        kind,
        unicode('Microsoft.Container.EncryptionTransform'),
        VERSIONS,
        // No further parameters (2.2.6): an empty name, block size, cipher mode, and the reserved 4.
        uint32(0, 0, 0, 4),
      ]),
    ],
  ];
}
