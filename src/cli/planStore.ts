import { join } from 'node:path';
import { parsePlanJson } from '../core/plan/parse';
import type { Plan } from '../core/plan/schema';
import { errorCode } from './errorCode';
import type { Io } from './io';

/** Imported plans live in the user's own folder, one file a version: `plans/<id>@<version>.json`. */
export const storeFolder = ({ home }: Io) => join(home, 'plans');

/** The version is free text and may hold what a file name cannot; "+" may stand in one. */
function fileName({ id, version }: Plan): string {
  return `${id}@${encodeURIComponent(version).replaceAll('%2B', '+').replaceAll('*', '%2A')}.json`;
}

export interface PlanStore {
  /** In the order of their import. */
  readonly plans: readonly Plan[];
  /** Files that hold no plan, by their paths. */
  readonly damaged: readonly string[];
}

async function readPlan(path: string, io: Io): Promise<Plan | undefined> {
  try {
    const outcome = parsePlanJson(new TextDecoder().decode(await io.read(path)));
    return outcome?.ok ? outcome.plan : undefined;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** The plans the user has imported. Rejects with a Node error where the folder is there and cannot be looked into. */
export async function readStore(io: Io): Promise<PlanStore> {
  const folder = storeFolder(io);
  const files = (await io.list(folder)).filter(({ name }) => /^[^.].*\.json$/.test(name));
  const ordered = [...files].sort((a, b) => a.modified - b.modified || (a.name < b.name ? -1 : 1));
  const read = await Promise.all(
    ordered.map(async ({ name }) => {
      const path = join(folder, name);
      return { path, plan: await readPlan(path, io) };
    }),
  );
  return {
    plans: read.flatMap(({ plan }) => plan ?? []),
    damaged: read.flatMap(({ path, plan }) => (plan ? [] : [path])),
  };
}

/** A plan definition as a file holds it. */
export function planFileBytes(plan: Plan): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(plan, null, 2)}\n`);
}

/**
 * Keeps a plan; it is the newest of its id from now on. Rejects with a Node error where it cannot be written.
 * @returns the file
 */
export async function storePlan(plan: Plan, io: Io): Promise<string> {
  const path = join(storeFolder(io), fileName(plan));
  await io.makeFolder(storeFolder(io));
  await io.write(path, planFileBytes(plan), true);
  return path;
}

/** Deletes a kept plan. Rejects with a Node error where it cannot be deleted. */
export async function removeStoredPlan(plan: Plan, io: Io): Promise<void> {
  await io.remove(join(storeFolder(io), fileName(plan)));
}
