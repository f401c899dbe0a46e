import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser and WebView has and jsdom leaves out. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

Object.assign(Blob.prototype, {
  arrayBuffer(this: Blob): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result as ArrayBuffer);
      };
      reader.onerror = () => {
        reject(new Error(String(reader.error)));
      };
      reader.readAsArrayBuffer(this);
    });
  },
});

// A file that was chosen alone has no place in a folder.
Object.defineProperty(File.prototype, 'webkitRelativePath', { value: '', configurable: true });
