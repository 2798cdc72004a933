import type { PromptWords } from './prompts';

/** The built-in questions in English, by id. */
export const promptsEn: Record<string, PromptWords> = {
	'process-01': {
		text: 'The last time something from us landed with you, what did you have to do before you could start?',
		reveals: 'the work our hand-over leaves to others',
		use: 'take over one of those steps on our side',
	},
	'process-02': {
		text: 'Which step of ours costs your team the most time, and when did that last happen?',
		reveals: 'where our way of working is expensive for them',
		use: 'look at that one case together, then try one change',
	},
	'process-03': {
		text: 'What\'s the one thing you\'d change this month about how work passes between us?',
		reveals: 'the change they would notice first',
		use: 'try it for a month and look back together',
	},
	'appreciation-01': {
		text: 'What have we done in the last few weeks that made things easier for you?',
		reveals: 'what is already working between us',
		use: 'do more of it, and tell whoever did it',
	},
	'appreciation-02': {
		text: 'What do we do that you\'d really miss if we stopped tomorrow?',
		reveals: 'what must survive when we change things',
		use: 'write it down before our next reshuffle',
	},
	'appreciation-03': {
		text: 'Who on our side has helped you out lately, and what did they do?',
		reveals: 'good work that nobody here has seen',
		use: 'pass the thanks on this week, by name',
	},
	'friction-01': {
		text: 'What\'s been confusing about working with us so far?',
		reveals: 'what we take for granted and never explain',
		use: 'answer on the spot, then write it down for the next person',
	},
	'friction-02': {
		text: 'When did you last have to chase us for something, and what was holding it up?',
		reveals: 'where things get stuck on our side',
		use: 'find the step where it stalled, not the person',
	},
	'friction-03': {
		text: 'What still bugs you about working with us that you\'ve stopped bringing up?',
		reveals: 'the old annoyance we had stopped hearing about',
		use: 'just listen and say thanks; bring one change next time',
	},
	'friction-04': {
		text: 'What do you do these days just to work around the way we do things?',
		reveals: 'effort we cause without seeing it',
		use: 'ask to be shown it once, then remove the cause',
	},
	'unknowns-01': {
		text: 'What are we working on right now that you\'d like to hear more about?',
		reveals: 'where our work may touch theirs',
		use: 'give the short version now and name who to ask',
	},
	'unknowns-02': {
		text: 'When did something from us last catch you by surprise, and how early did you need to know?',
		reveals: 'how much notice they really need',
		use: 'agree on who tells whom, and how many days ahead',
	},
	'unknowns-03': {
		text: 'Where would you guess most of our team\'s week goes?',
		reveals: 'how our work looks from outside',
		use: 'guess theirs first, then say where yours really goes',
	},
	'unknowns-04': {
		text: 'Which of our recent decisions makes no sense from where you sit?',
		reveals: 'reasons that never left our room',
		use: 'give the reasons, and take theirs back to the team',
	},
	'challenges-01': {
		text: 'What\'s taking up most of your team\'s attention this month?',
		reveals: 'what they can and cannot take on right now',
		use: 'time your own requests around it',
	},
	'challenges-02': {
		text: 'What are you stuck on right now, and what have you tried so far?',
		reveals: 'where help would count, and what kind',
		use: 'offer one contact, one hour or one example',
	},
	'challenges-03': {
		text: 'What are you carrying on your own right now that really needs a second person?',
		reveals: 'load that no plan shows',
		use: 'agree on one piece you can take or find someone for',
	},
	'ease-01': {
		text: 'What small thing could I do this week that would save you some time?',
		reveals: 'a favour that costs little and counts',
		use: 'do it this week and say when it is done',
	},
	'ease-02': {
		text: 'What do you get from us that you could happily do without?',
		reveals: 'work we could simply stop doing',
		use: 'stop one of them for a month and see who asks',
	},
	'ease-03': {
		text: 'What do you keep having to explain to us?',
		reveals: 'what we should know by now',
		use: 'write it down together once, where our team will find it',
	},
	'ease-04': {
		text: 'If you could borrow an hour of my time next week, what would you use it for?',
		reveals: 'what they would ask for if asking were easy',
		use: 'put the hour in both calendars now',
	},
	'people-01': {
		text: 'Who on your team should meet someone on mine, and what would they talk about?',
		reveals: 'connections that are missing between us',
		use: 'introduce the two of them this week',
	},
	'people-02': {
		text: 'When did our teams last talk past each other, and what got lost?',
		reveals: 'where the same words mean different things',
		use: 'go through what happened, and agree on one term or channel',
	},
	'people-03': {
		text: 'Where do you sense tension between our teams that nobody talks about?',
		reveals: 'strain that is still small enough to settle',
		use: 'start with your own part; stay with events, not people',
	},
	'people-04': {
		text: 'What makes someone on your team think twice before asking us for something?',
		reveals: 'how easy we are to approach',
		use: 'remove one hurdle and let their team know',
	},
	'joint-01': {
		text: 'What could our two teams try for two weeks without asking anyone for budget?',
		reveals: 'ideas small enough to start',
		use: 'pick one, a start date and a day to look back',
	},
	'joint-02': {
		text: 'What are both our teams doing that only one of us needs to do?',
		reveals: 'double work, and who could let go of it',
		use: 'settle who keeps it and who stops',
	},
	'joint-03': {
		text: 'What could the two of us fix before we next meet if we each put in an hour?',
		reveals: 'what we both care about enough to start',
		use: 'each name a first step, and put the hour in the calendar',
	},
	'joint-04': {
		text: 'What have you seen work well somewhere else that our teams could borrow?',
		reveals: 'good practice already tested by others',
		use: 'ask who could show it to you both',
	},
	'rapport-01': {
		text: 'What went better than you expected this week?',
		reveals: 'what they are glad about right now',
		use: 'share one of yours first, then let it run',
	},
	'rapport-02': {
		text: 'How did you end up doing what you do now?',
		reveals: 'what they know besides their job title',
		use: 'listen for experience you could ask about later',
	},
	'rapport-03': {
		text: 'What are you learning or trying out at the moment, at work or outside it?',
		reveals: 'what they give their energy to by choice',
		use: 'ask about it again next time',
	},
	'info-01': {
		text: 'What\'s coming up on your side that we should hear about early?',
		reveals: 'what will reach us before anyone announces it',
		use: 'note the date and who on our side needs to know',
	},
	'info-02': {
		text: 'How do you like to hear from us when something changes at the last minute?',
		reveals: 'which channel really reaches them',
		use: 'put it in the working agreement and stick to it',
	},
	'info-03': {
		text: 'Which of our updates do you skip, and what would make them worth reading?',
		reveals: 'what we send out that nobody needs',
		use: 'shorten one or drop it before you next meet',
	},
	'meta-01': {
		text: 'What would make these chats worth your time?',
		reveals: 'what they hope to get out of it',
		use: 'plan the next one around that',
	},
	'meta-02': {
		text: 'What have we talked about in these 1:1s that really changed something for you?',
		reveals: 'which of our talks had an effect',
		use: 'do more of that, drop what led nowhere',
	},
	'meta-03': {
		text: 'What matters to you that we never seem to get around to when we meet?',
		reveals: 'what urgent things keep pushing aside',
		use: 'start the next 1:1 with it',
	},
	'goals-01': {
		text: 'What does your team want to have finished by the end of the quarter?',
		reveals: 'what they will put first when time is short',
		use: 'compare it with your own list and mark what overlaps',
	},
	'goals-02': {
		text: 'Where do your goals and ours get in each other\'s way right now?',
		reveals: 'a conflict that sits in the plans, not in people',
		use: 'agree what gives way, or who has to decide',
	},
	'closing-01': {
		text: 'What does each of us do first, and by when?',
		reveals: 'whether we mean the same next step',
		use: 'write both down with a date before you leave',
	},
	'closing-02': {
		text: 'What didn\'t we get to today that shouldn\'t wait until next time?',
		reveals: 'what ran out of time, not out of importance',
		use: 'settle it by message, or find ten minutes this week',
	},
	'closing-03': {
		text: 'What did I say today that\'s still unclear, or that doesn\'t sit right with you?',
		reveals: 'doubts that would otherwise leave the room with them',
		use: 'clear it up now, or note it as the first item next time',
	},
};
