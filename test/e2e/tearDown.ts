/** Ends the server that the stories ran against. */
export default function tearDown(): void {
  const server = globalThis.phulucServer;
  server?.removeAllListeners('exit');
  server?.stdout?.destroy();
  server?.stderr?.destroy();
  server?.kill();
}
