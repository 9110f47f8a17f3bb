import type { Project } from '../../check/project.ts';
import { judge } from '../../edit/judge.ts';
import type { JudgeAnswer, JudgeAsk } from './judgeAsks.ts';

/* Judges drafts beside the page, in the project that it was given first. */
let project: Project | undefined;

addEventListener('message', ({ data }: MessageEvent<JudgeAsk>) => {
	if ('project' in data) project = data.project;
	else if (project) postMessage(answerTo(project, data));
});

function answerTo(known: Project, { nth, draft }: Extract<JudgeAsk, { nth: number }>): JudgeAnswer {
	try {
		return { nth, judged: judge(known, draft) };
	} catch (error) {
		return { nth, broken: error instanceof Error ? error.message : String(error) };
	}
}
