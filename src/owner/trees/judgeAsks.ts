import type { Project } from '../../check/project.ts';
import type { Draft } from '../../edit/draft.ts';
import type { Judged } from '../../edit/judge.ts';

/** What is told to the worker: the project first, then each draft. */
export type JudgeAsk = { project: Project } | { nth: number; draft: Draft };
/** What it tells: what a draft came to, or what went wrong. */
export type JudgeAnswer = { nth: number; judged: Judged } | { nth: number; broken: string };
