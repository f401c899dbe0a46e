import { createCipheriv, createHash, createHmac } from 'node:crypto';
import { dataSpaces } from './dataSpaces';

/**
 * "Agile" encryption of a workbook with a password to open ([MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15: AES-256, CBC, SHA-512),
 * as Excel does it since 2010. Only to make samples of files that nobody can read: salts and keys depend on the seed
 * alone, so that equal input gives equal bytes, and so this protects nothing.
 */

const BLOCK = 16;
const SEGMENT = 4096;
/** Excel's own count. */
const SPINS = 100_000;

const BLOCK_KEYS = {
  verifierInput: 'fea7d2763b4b9e79',
  verifierValue: 'd7aa0f6d3061344e',
  keyValue: '146e0be7abacd0d6',
  hmacKey: '5fb2ad010cb9e1f6',
  hmacValue: 'a0677f02b22c8433',
} as const;

const sha512 = (...parts: readonly Uint8Array[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha512')).digest();

const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** Filled up with zeros to whole blocks, then encrypted without further padding. */
function encrypt(key: Uint8Array, iv: Uint8Array, content: Uint8Array): Buffer {
  const whole = Buffer.alloc(Math.ceil(content.length / BLOCK) * BLOCK);
  whole.set(content);
  const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  return Buffer.concat([cipher.update(whole), cipher.final()]);
}

/** Bytes that look random and depend on the texts alone. */
const derived = (length: number, ...texts: readonly string[]) =>
  sha512(Buffer.from(texts.join('\u0000'))).subarray(0, length);

/** The password's hash, from which the keys for the three encrypted values follow (2.3.4.11). */
function passwordHash(password: string, salt: Uint8Array): Buffer {
  let hash = sha512(salt, Buffer.from(password, 'utf16le'));
  for (let spin = 0; spin < SPINS; spin++) hash = sha512(uint32(spin), hash);
  return hash;
}

/** The package in segments, each with a vector of its own (2.3.4.15). */
function encryptedPackage(content: Uint8Array, key: Uint8Array, salt: Uint8Array): Buffer {
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(content.length));
  const segments = Array.from({ length: Math.ceil(content.length / SEGMENT) }, (_, index) => {
    const iv = sha512(salt, uint32(index)).subarray(0, BLOCK);
    return encrypt(key, iv, content.subarray(index * SEGMENT, (index + 1) * SEGMENT));
  });
  return Buffer.concat([size, ...segments]);
}

/** The stream that says how the other is encrypted. */
function encryptionInfo(
  password: string,
  stream: Buffer,
  keySalt: Buffer,
  key: Buffer,
  seed: string,
): Buffer {
  const salt = derived(BLOCK, seed, 'password salt');
  const verifier = derived(BLOCK, seed, 'verifier');
  const hmacKey = derived(64, seed, 'hmac');
  const hash = passwordHash(password, salt);
  const passwordKey = (block: string) => sha512(hash, Buffer.from(block, 'hex')).subarray(0, 32);
  const packageVector = (block: string) => sha512(keySalt, Buffer.from(block, 'hex')).subarray(0, BLOCK);
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const underPassword = (block: string, content: Uint8Array) =>
    base64(encrypt(passwordKey(block), salt, content));
  const hmac = createHmac('sha512', hmacKey).update(stream).digest();
  const cipher =
    'blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"';
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData saltSize="16" ${cipher} saltValue="${base64(keySalt)}"/><dataIntegrity encryptedHmacKey="${base64(encrypt(key, packageVector(BLOCK_KEYS.hmacKey), hmacKey))}" encryptedHmacValue="${base64(encrypt(key, packageVector(BLOCK_KEYS.hmacValue), hmac))}"/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${SPINS}" saltSize="16" ${cipher} saltValue="${base64(salt)}" encryptedVerifierHashInput="${underPassword(BLOCK_KEYS.verifierInput, verifier)}" encryptedVerifierHashValue="${underPassword(BLOCK_KEYS.verifierValue, sha512(verifier))}" encryptedKeyValue="${underPassword(BLOCK_KEYS.keyValue, key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  // Version 4.4 with the flag of agile encryption (2.3.4.10).
  return Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(xml)]);
}

/** The part of the library that writes compound files, which it leaves untyped. */
interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, path: string, content: Uint8Array) => void;
    readonly cfb_del: (file: object, path: string) => void;
  };
  readonly write: (file: object, options: { type: 'buffer' }) => Uint8Array;
}

/** An .xlsx behind a password: a compound file around the encrypted package. */
export async function encrypted(workbook: Uint8Array, password: string, seed: string): Promise<Uint8Array> {
  const { CFB } = (await import('@e965/xlsx')) as { CFB: CompoundFiles };
  const keySalt = derived(BLOCK, seed, 'key salt');
  const key = derived(32, seed, 'key');
  const stream = encryptedPackage(workbook, key, keySalt);
  const file = CFB.utils.cfb_new();
  for (const [path, content] of dataSpaces()) CFB.utils.cfb_add(file, path, content);
  CFB.utils.cfb_add(file, '/EncryptionInfo', encryptionInfo(password, stream, keySalt, key, seed));
  CFB.utils.cfb_add(file, '/EncryptedPackage', stream);
  // The library leaves its own mark in a new file.
  CFB.utils.cfb_del(file, '/\u0001Sh33tJ5');
  return new Uint8Array(CFB.write(file, { type: 'buffer' }));
}
