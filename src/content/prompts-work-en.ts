import { words, type PromptWords } from './prompt-words';

/** The built-in questions about the work the two share in English, by id. */
export const workEn: Record<string, PromptWords> = {
	'goals-01': words(
		'What does your team want to have finished by the end of the quarter?',
		'what they will put first when time is short',
		'compare it with your own list and mark what overlaps',
		'On {{date}} your team wanted “{{thread}}” finished by the end of the quarter. What would help with it now?',
	),
	'goals-02': words(
		'Where do your goals and ours get in each other\'s way right now?',
		'a conflict that sits in the plans, not in people',
		'agree what gives way, or who has to decide',
	),
	'goals-03': words(
		'What\'s the one thing your team has to get right this year?',
		'what everything else gives way to',
		'check which of your plans could help it or get in its way',
	),
	'goals-04': words(
		'What\'s moving well on your side this quarter, and what\'s stuck?',
		'real progress, and where it stopped',
		'ask it every quarter and compare the answers',
		'On {{date}} “{{thread}}” hadn\'t moved yet. Where is it now?',
	),
	'goals-05': words(
		'Which of your goals depends on us, and what do you need by when?',
		'promises of theirs that hang on our work',
		'put it in your plan, or say today what will not fit',
		'On {{date}} you needed “{{thread}}” from us for one of your goals. How\'s it looking?',
	),
	'goals-06': words(
		'Which of our joint plans have you stopped believing in, and what changed?',
		'doubts that slow both sides down',
		'ask what would have to change, then decide whether to go on',
	),
	'goals-07': words(
		'What did your team finish lately that you\'re pleased with?',
		'progress as they see it themselves',
		'be glad with them, and note what made it possible',
	),
	'info-01': words(
		'What\'s coming up on your side that we should hear about early?',
		'what will reach us before anyone announces it',
		'note the date and who on our side needs to know',
		'On {{date}} you told me “{{thread}}” was coming up. How is it looking now?',
	),
	'info-02': words(
		'How do you like to hear from us when something changes at the last minute?',
		'which channel really reaches them',
		'put it in the working agreement and stick to it',
	),
	'info-03': words(
		'Which of our updates do you skip, and what would make them worth reading?',
		'what we send out that nobody needs',
		'shorten one or drop it before you next meet',
	),
	'info-04': words(
		'Where do you look first when you want to know what we\'re up to?',
		'which of our channels people trust',
		'keep that one up to date and let the others go',
	),
	'info-05': words(
		'What did you find out by accident lately that somebody should have told you?',
		'news that travels by chance',
		'agree who passes that kind of news on',
	),
	'info-06': words(
		'Who on your side should always know when we change something?',
		'the people our news has to reach',
		'add them to the list you really use',
	),
	'info-07': words(
		'What bad news did we give you too late, and what did that cost you?',
		'what our waiting costs others',
		'agree how early you will say it, even while it is uncertain',
	),
	'resources-01': words(
		'What are you running short of this month, and what\'s it holding up?',
		'what holds their work up',
		'say what you are short of, and what you could lend',
	),
	'resources-02': words(
		'What has your team made or bought that ours could use too?',
		'things nobody thought of sharing',
		'ask for a look, and offer something back',
	),
	'resources-03': words(
		'Who or what will you need from us next month, and for how long?',
		'requests before they become urgent',
		'say at once what is possible, and plan it in',
		'On {{date}} you said you\'d need “{{thread}}” from us. What\'s changed since?',
	),
	'resources-04': words(
		'When did we last both need the same person, and how did we sort it out?',
		'where we compete without saying so',
		'agree who goes first next time, and on what grounds',
	),
	'resources-05': words(
		'What have you asked us for in the last few months and never got?',
		'requests that were never answered',
		'give a date or a clear no before the week is out',
	),
	'resources-06': words(
		'Which of your requests to us would you drop if we did the others properly?',
		'what matters to them most',
		'make it a trade: what they let go, what you promise',
	),
	'roles-01': words(
		'Who on your side can say yes when we need a quick decision?',
		'where decisions are really made',
		'note the name, and who stands in when they are away',
	),
	'roles-02': words(
		'What do people keep coming to you for that isn\'t really your job?',
		'work that has lost its owner',
		'find out whether some of it comes from your team',
	),
	'roles-03': words(
		'What\'s sitting between our teams right now that nobody really owns?',
		'what each side thinks the other is doing',
		'put one name on it before you part',
		'On {{date}} nobody clearly owned “{{thread}}”. Who has it now?',
	),
	'roles-04': words(
		'What was the last thing to fall between our two teams, and who picked it up?',
		'where one job ends and the next has not begun',
		'thank that person, then decide whose it is',
	),
	'roles-05': words(
		'What have you quietly taken over from us, and how did that come about?',
		'duties that moved without a word',
		'agree whether it stays there or comes back',
	),
	'roles-06': words(
		'What did we decide lately that you feel should have been your call?',
		'where we step on their ground',
		'settle who decides next time, and who is asked first',
	),
	'conflict-01': words(
		'What\'s the best way to tell you that I see something differently?',
		'how to disagree with them without harm',
		'say what works for you, and use theirs the very next time',
	),
	'conflict-02': words(
		'What went wrong the last time both our teams were in a hurry?',
		'what gives way under pressure',
		'agree on one thing you will not skip next time',
	),
	'conflict-03': words(
		'What did we last agree to just to get it over with?',
		'agreements that will not hold',
		'open it again while it is still cheap',
	),
	'conflict-04': words(
		'When we last disagreed, what was the one thing you didn\'t want to give up?',
		'what they need, behind what they ask for',
		'say it back in your own words before giving your side',
	),
	'conflict-05': words(
		'The last time we argued, what did we actually both want?',
		'common ground that got lost',
		'say your version first; start the next hard talk from there',
	),
	'conflict-06': words(
		'What do we still not agree on, and what would help us settle it?',
		'what was left standing without an end',
		'take the smallest part of it and settle that today',
		'On {{date}} “{{thread}}” was still open between us. What has moved?',
	),
	'conflict-07': words(
		'Which work topic do you and I keep steering clear of?',
		'a subject that is awkward for both of us',
		'say one sentence about it yourself; decide together whether to go on',
	),
	'conflict-08': words(
		'What did the last argument between our teams cost you?',
		'what stays behind when it is over',
		'hear it to the end without correcting; ask what would put it right',
	),
	'growth-01': words(
		'What would you like to get better at that we could practise together?',
		'where they want to go next',
		'say yours first; find one joint task to practise on, with a date',
		'On {{date}} you wanted to get better at “{{thread}}” – how\'s that been going?',
	),
	'growth-02': words(
		'What have you learned on the job lately that you could show me?',
		'fresh know-how that others could use',
		'book half an hour and bring a real case',
	),
	'growth-03': words(
		'What could I teach you in half an hour, and what could you teach me?',
		'what each of us has to offer',
		'put both half hours in the calendar before you part',
	),
	'growth-04': words(
		'What didn\'t go to plan this week, and what would you try instead?',
		'a lesson they are ready to act on',
		'say yours first, and ask each other about it in a week',
		'On {{date}} you meant to do “{{thread}}” differently. What came of it?',
	),
	'growth-05': words(
		'Which part of our work would you like to try your hand at yourself?',
		'a wish that both teams could gain from',
		'find the smallest real piece of it and agree on a start',
	),
	'growth-06': words(
		'What have you been meaning to learn, and what keeps getting in the way?',
		'what stands before the first step, often something small',
		'name yours too; agree on the step and a day to ask about it',
		'On {{date}} you\'d been meaning to learn “{{thread}}”. Where have you got to with it?',
	),
	'growth-07': words(
		'If you could choose, what would you be working on a year from now?',
		'the direction behind today\'s work',
		'say yours first; ask before you mention theirs to anyone',
	),
	'lessons-01': words(
		'What do you know now about our work together that you wish you\'d known a month ago?',
		'what they have just found out',
		'write one line of it down where both teams will see it',
	),
	'lessons-02': words(
		'What have you tried with another team that you wouldn\'t do again?',
		'experience that somebody has already paid for',
		'ask what they would do instead',
	),
	'lessons-03': words(
		'What have you heard back about the last thing you finished?',
		'how they follow what becomes of their work',
		'tell yours first; ask for one reaction they remember',
	),
	'lessons-04': words(
		'If we started our last project again tomorrow, what would you do differently?',
		'what they would change with hindsight',
		'carry one point over into the next plan',
	),
	'lessons-05': words(
		'What went wrong for you lately that we shouldn\'t repeat?',
		'mistakes that need not be made twice',
		'tell one of yours first, and stay with what happened',
	),
	'lessons-06': words(
		'What were we both sure about last quarter that turned out wrong?',
		'what we take for certain too quickly',
		'ask which sign you could have seen earlier',
	),
	'lessons-07': words(
		'What went well last month mostly by luck?',
		'risks that hide behind a good result',
		'pick one piece of luck and make a plan for it',
	),
	'lessons-08': words(
		'Which part of our last setback was down to my team?',
		'how our share looks from their side',
		'write it down as they say it; come back with one change',
	),
	'gaps-01': words(
		'What do we know how to do that your team would like to learn?',
		'knowledge that could cross over cheaply',
		'name who could show it and offer two dates',
	),
	'gaps-02': words(
		'What access, tool or document are you still missing that I could help you get?',
		'small obstacles that stay because nobody asks',
		'get it this week, or find out who can',
		'On {{date}} you were missing “{{thread}}”. Where have we got to with that?',
	),
	'gaps-03': words(
		'What comes to a stop in your team when one person\'s on holiday?',
		'know-how that sits in one head',
		'offer to learn a piece of it or to write it down together',
	),
	'gaps-04': words(
		'What have you been asked to do lately that nobody showed you how to do?',
		'where support is missing',
		'name a person or an example that would help',
	),
	'gaps-05': words(
		'What did you have to guess this month because nobody could tell you?',
		'facts that do not reach them',
		'answer what you can, and find out who knows the rest',
	),
	'gaps-06': words(
		'What does everyone assume you know about our work that you\'d still like to ask about?',
		'questions that seem too late to ask',
		'admit one of your own first; answer without surprise',
	),
	'gaps-07': words(
		'What does everyone assume our two teams can do that neither really can?',
		'a promise that neither side can keep',
		'agree who says so, to whom, and what you offer instead',
	),
	'ideas-01': words(
		'What would you change around here if you had a free week and nobody said no?',
		'what they would do of their own accord',
		'say yours first; look for the part that needs no permission',
	),
	'ideas-02': words(
		'Which idea has your team been sitting on, and what\'s it waiting for?',
		'plans that lack one push',
		'see whether the missing piece is on your side',
		'On {{date}} “{{thread}}” was still waiting. Where is it now?',
	),
	'ideas-03': words(
		'What\'s a good idea you\'ve picked up from someone lately?',
		'where their ideas come from',
		'ask what a first try would look like',
	),
	'ideas-04': words(
		'Which idea of ours did we drop too early, and what would bring it back?',
		'what might work now and did not then',
		'ask what has changed since, and agree on one small test',
	),
	'ideas-05': words(
		'What could both our teams stop doing, and what would you do with the time?',
		'habits that nobody would defend',
		'agree on one thing and the day it stops',
	),
	'ideas-06': words(
		'What will people want from our two teams in a year that we can\'t do yet?',
		'what we should be building together',
		'pick one and name what you would have to learn first',
	),
	'ideas-07': words(
		'Which idea of yours would you start next month if I joined in?',
		'what they are ready to put time into',
		'say yes to a small first piece, or an honest no',
		'On {{date}} you said you\'d start “{{thread}}” if I joined in. What\'s our first step?',
	),
};
