import { words, type PromptWords } from './prompt-words';

/** The built-in questions about what two teams are to each other in English, by id. */
export const teamsEn: Record<string, PromptWords> = {
	'process-01': words(
		'The last time something from us landed with you, what did you have to do before you could start?',
		'the work our hand-over leaves to others',
		'take over one of those steps on our side',
	),
	'process-02': words(
		'What took you longer than it should have the last time you worked with us?',
		'where our way of working is expensive for them',
		'look at that one case together, then try one change',
	),
	'process-03': words(
		'If you could change one thing about how we hand work to each other, what would it be?',
		'the change they would notice first',
		'try it for a month and look back together',
	),
	'process-04': words(
		'Take the last request we sent you: who did it go through before it was done?',
		'the road our requests take over there',
		'sketch it together and mark where it waits',
	),
	'process-05': words(
		'Which recent request from us was easy to deal with, and what made it easy?',
		'what a good hand-over looks like to them',
		'make that one the model for the next',
	),
	'process-06': words(
		'What are you waiting for from us right now, and what\'s it holding up?',
		'what our delay stops elsewhere',
		'name a date now, or say that it will take longer',
		'On {{date}} you were waiting for “{{thread}}”. What happened with it?',
	),
	'process-07': words(
		'When did something last bounce back and forth between us, and what would have settled it sooner?',
		'what we leave open at the start',
		'settle exactly those points up front next time',
	),
	'process-08': words(
		'Which of our checks or sign-offs would you drop tomorrow if it were up to you?',
		'checks that cost more than they prevent',
		'find out who once wanted it, and try a month without',
	),
	'appreciation-01': words(
		'What have we done in the last few weeks that made things easier for you?',
		'what is already working between us',
		'do more of it, and tell whoever did it',
	),
	'appreciation-02': words(
		'What do we do that you\'d really miss if we stopped tomorrow?',
		'what must survive when we change things',
		'write it down before our next reshuffle',
	),
	'appreciation-03': words(
		'Who on our side has helped you out lately, and what did they do?',
		'good work that nobody here has seen',
		'pass the thanks on this week, by name',
	),
	'appreciation-04': words(
		'What did you sort out for us recently that we never thanked you for?',
		'effort on their side that we take for granted',
		'say thanks now, and again where others hear it',
	),
	'appreciation-05': words(
		'What did you enjoy about the last job we worked on together?',
		'what they enjoy about working with us',
		'leave room for more of it in the next joint piece',
	),
	'appreciation-06': words(
		'Which document or tool of ours do you actually use, and what for?',
		'which of our work is really in use',
		'tell whoever made it, and keep it up to date',
	),
	'appreciation-07': words(
		'What have we stopped doing for you that you\'d like back?',
		'what got lost in one of our changes',
		'find out why it stopped, and bring back the part that costs little',
		'On {{date}} you said you\'d like “{{thread}}” back. Where have we got to with it?',
	),
	'friction-01': words(
		'What\'s been confusing about working with us so far?',
		'what we take for granted and never explain',
		'answer on the spot, then write it down for the next person',
	),
	'friction-02': words(
		'What did you last have to chase us for, and how did you get it in the end?',
		'where things get stuck on our side',
		'find the step where it stalled, not the person',
		'On {{date}} you\'d had to chase us for “{{thread}}”. How has it gone since?',
	),
	'friction-03': words(
		'What still bugs you about working with us that you\'ve stopped bringing up?',
		'the old annoyance we had stopped hearing about',
		'just listen and say thanks; bring one change next time',
	),
	'friction-04': words(
		'What do you do these days just to work around the way we do things?',
		'effort we cause without seeing it',
		'ask to be shown it once, then remove the cause',
	),
	'friction-05': words(
		'Who do you go to first on our side, and what do you do when they\'re away?',
		'the one door they knock on',
		'name a second person for the days it is shut',
	),
	'friction-06': words(
		'What did our last big change make harder for you?',
		'the price others pay for our changes',
		'ask what would repair most of it, and ask them earlier next time',
		'On {{date}} you said our change had made “{{thread}}” harder. How is it now?',
	),
	'friction-07': words(
		'Which meeting with us could you skip, and what would you need from us instead?',
		'time we take without giving much back',
		'skip it twice and see what is missing',
	),
	'friction-08': words(
		'What do you warn new people about before they start working with us?',
		'what is said about working with us when we are not there',
		'say thanks, pick one warning and make it untrue',
		'On {{date}} you said you warn new people about “{{thread}}”. What would you tell them today?',
	),
	'unknowns-01': words(
		'What are we working on right now that you\'d like to hear more about?',
		'where our work may touch theirs',
		'give the short version now and name who to ask',
	),
	'unknowns-02': words(
		'When did we last catch you by surprise, and how much notice would have helped?',
		'how much notice they really need',
		'agree on who tells whom, and how many days ahead',
	),
	'unknowns-03': words(
		'What would you guess my team spends most of its week on?',
		'how our work looks from outside',
		'guess theirs first, then say where yours really goes',
	),
	'unknowns-04': words(
		'Which of our recent decisions makes no sense from where you sit?',
		'reasons that never left our room',
		'give the reasons, and take theirs back to the team',
	),
	'unknowns-05': words(
		'What have you heard about our plans that you\'d like to check with me?',
		'what is going round about our work',
		'say what is true, what is not and what is still open',
	),
	'unknowns-06': words(
		'Who\'s been asking the most of your team this month, and what do they want?',
		'where the pressure behind their requests comes from',
		'ask for one real example and take it to your team',
	),
	'unknowns-07': words(
		'What does your team look at first on a Monday, and what does it tell you?',
		'what counts as good or bad news over there',
		'ask to be shown it, and ask about it again in a few weeks',
	),
	'unknowns-08': words(
		'Which part of your team\'s work do people outside never get to see?',
		'effort that our plans do not allow for',
		'tell one of yours first, then ask for an example from last week',
	),
	'challenges-01': words(
		'What\'s taking up most of your team\'s attention this month?',
		'what they can and cannot take on right now',
		'time your own requests around it',
	),
	'challenges-02': words(
		'What are you stuck on right now, and what have you tried so far?',
		'where help would count, and what kind',
		'offer one contact, one hour or one example',
		'On {{date}} you were stuck on “{{thread}}”. What has moved since?',
	),
	'challenges-03': words(
		'What are you doing on your own right now that\'s really a job for two?',
		'load that no plan shows',
		'agree on one piece you can take or find someone for',
		'On {{date}} you were doing “{{thread}}” on your own. How\'s it going now?',
	),
	'challenges-04': words(
		'What\'s changed in your team over the last couple of months?',
		'changes they are still getting used to',
		'ask which of them you should adapt to',
	),
	'challenges-05': words(
		'Which deadline is on your mind most right now?',
		'when they have no time to spare',
		'note the date and keep your own requests clear of it',
		'How do things look now with “{{thread}}”, the deadline that was on your mind on {{date}}?',
	),
	'challenges-06': words(
		'What have you had to put off this month, and who\'s waiting for it?',
		'what gives way when time is short',
		'see whether something you asked for can wait instead',
		'On {{date}} you\'d had to put off “{{thread}}”. Where does it stand?',
	),
	'challenges-07': words(
		'What\'s got harder for your team lately that used to be easy?',
		'a change that nobody announced',
		'ask when it began and what else happened around then',
	),
	'challenges-08': words(
		'What do you see going wrong in the next few weeks if nobody steps in?',
		'trouble they can see coming',
		'agree who says it to whom, and by when',
		'On {{date}} you saw trouble coming with “{{thread}}”. What became of it?',
	),
	'ease-01': words(
		'What small thing could I do this week that would save you some time?',
		'a favour that costs little and counts',
		'do it this week and say when it is done',
	),
	'ease-02': words(
		'What do you get from us that you could happily do without?',
		'work we could simply stop doing',
		'stop one of them for a month and see who asks',
	),
	'ease-03': words(
		'What do you keep having to explain to us?',
		'what we should know by now',
		'write it down together once, where our team will find it',
	),
	'ease-04': words(
		'If you could borrow an hour of my time next week, what would you use it for?',
		'what they would ask for if asking were easy',
		'put the hour in both calendars now',
	),
	'ease-05': words(
		'What do you look up or copy by hand that we could just send you?',
		'small daily work we could spare them',
		'set it up this week, and check in a month that it still helps',
	),
	'ease-06': words(
		'When did we last ask you for something too late, and when should we have asked?',
		'how far ahead they have to plan',
		'write the number of days where your team plans',
	),
	'ease-07': words(
		'What are you still doing for us that we could do ourselves by now?',
		'help that has turned into a habit',
		'take one thing over, with a date',
		'On {{date}} you were still doing “{{thread}}” for us. How far have we got with taking it over?',
	),
	'ease-08': words(
		'What are you doing for us that you\'d rather have said no to?',
		'a yes that was only polite',
		'let them off without asking for reasons, or offer a trade',
	),
	'people-01': words(
		'Who on your team should meet someone on mine, and what would they talk about?',
		'connections that are missing between us',
		'introduce the two of them this week',
	),
	'people-02': words(
		'When did our teams last talk past each other, and what got lost?',
		'where the same words mean different things',
		'go through what happened, and agree on one term or channel',
	),
	'people-03': words(
		'What do our teams do that gets on each other\'s nerves but nobody mentions?',
		'strain that is still small enough to settle',
		'start with your own part; stay with events, not people',
	),
	'people-04': words(
		'What makes someone on your team think twice before asking us for something?',
		'how easy we are to approach',
		'remove one hurdle and let their team know',
	),
	'people-05': words(
		'Who\'s new on your team, and what could we show them about our work?',
		'who does not know us yet',
		'invite them for half an hour this month',
	),
	'people-06': words(
		'Who on your team deals with us the most, and what about?',
		'where contact between us really happens',
		'ask that person what they would change first',
	),
	'people-07': words(
		'Who from your team and mine has worked really well together lately, and what helped?',
		'what both teams need to work well',
		'set the next joint job up the same way',
	),
	'people-08': words(
		'When our teams last clashed, what could you and I have done sooner to help?',
		'where the two of us could step in earlier',
		'name one of your own first; agree how to warn each other',
	),
	'joint-01': words(
		'What could our two teams try for two weeks without asking anyone for budget?',
		'ideas small enough to start',
		'pick one, a start date and a day to look back',
		'On {{date}} we thought of trying “{{thread}}” together. What came of it?',
	),
	'joint-02': words(
		'What are both our teams doing that only one of us needs to do?',
		'double work, and who could let go of it',
		'settle who keeps it and who stops',
	),
	'joint-03': words(
		'What could the two of us fix before we next meet if we each put in an hour?',
		'what we both care about enough to start',
		'each name a first step, and put the hour in the calendar',
		'On {{date}} we wanted to fix “{{thread}}” with an hour each. How far did we get?',
	),
	'joint-04': words(
		'What have you seen work well somewhere else that our teams could borrow?',
		'good practice already tested by others',
		'ask who could show it to you both',
	),
	'joint-05': words(
		'What do people keep asking both our teams that we could answer once, together?',
		'work we both repeat for others',
		'write the answer together and link to it from both sides',
	),
	'joint-06': words(
		'What small fix have we talked about for ages and never done?',
		'good intentions without an owner or a date',
		'do it now, give it a date, or let it go for good',
		'On {{date}} we came back to an old fix, “{{thread}}”. What have we done about it?',
	),
	'joint-07': words(
		'What would you show my team if they sat with yours for half a day?',
		'what they would like us to see',
		'pick a date and two people',
	),
	'joint-08': words(
		'What\'s one thing you\'d like my team to change, and what could yours change in return?',
		'where each side could move',
		'name yours first, and try both for a month',
	),
};
