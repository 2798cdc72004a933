import { pinyinInitials } from '../../../src/core/people/pinyin-initials';

test.each([
	['王小明', 'wxm'], ['陈静怡', 'cjy'], ['欧阳娜', 'oyn'], ['安', 'a'], ['李 雷', 'll'], ['张伟', 'zw'], ['赵钱孙', 'zqs'], ['吴郑', 'wz'], ['冯褚卫', 'fcw'], ['蒋沈韩杨', 'jshy'], ['朱秦尤许', 'zqyx'], ['孔吕', 'kl'], ['龚潘', 'gp'], ['鲍杜', 'bd'], ['滕饶', 'tr'], ['马毛', 'mm'], ['俄', 'e'],
	['王 Anna', 'wanna'], ['Ana 王', 'anaw'], ['王·明', 'w·m'],
])('%s is found as %s', (name, initials) => {
	expect(pinyinInitials(name)).toBe(initials);
});

test.each([
	['a', '安艾敖'], ['b', '白包鲍毕边卞柏贝薄'], ['c', '陈蔡曹程崔岑常车成迟储褚丛'], ['d', '邓丁董杜段戴窦刁狄党'], ['e', '鄂恩尔'], ['f', '冯范方樊费符傅房'], ['g', '高郭龚顾葛耿古关管桂甘'], ['h', '黄胡何韩贺侯洪郝华霍惠'],
	['j', '江贾金蒋姜季简纪焦荆鸡'], ['k', '孔康柯邝况匡'], ['l', '李刘罗梁林卢陆龙吕廖赖黎雷柳娄路鲁栾骆'], ['m', '马毛孟莫穆梅苗闵缪'], ['n', '宁倪聂牛农'], ['o', '欧区'], ['p', '潘彭裴庞蒲皮'], ['q', '秦钱邱乔齐戚屈瞿全仇'], ['r', '任阮饶荣冉'],
	['s', '孙宋沈石苏史施申邵盛索单'], ['t', '唐田谭陶汤童'], ['w', '王吴魏汪温韦文翁武邬'], ['x', '徐许谢萧肖薛夏熊向席解'], ['y', '杨叶于余袁姚尹严易颜俞游虞尉'], ['z', '张赵周郑朱钟邹祖左庄祝詹曾查翟长'],
])('surnames of %s begin with it: %s', (letter, surnames) => {
	expect([...surnames].filter((surname) => pinyinInitials(`${surname}一`) !== `${letter}y`)).toEqual([]);
});

test.each(['', 'Ana Ruiz', 'ひらがな', '한국', '😀', '123'])('%j has none', (name) => {
	expect(pinyinInitials(name)).toBe('');
});
